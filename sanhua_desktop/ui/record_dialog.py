"""What every form dialog does: problems below their fields, the first one focused, nothing typed ever lost."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import Conflict, InvalidInput
from sanhua_desktop.ui.conflict_dialog import ConflictDialog
from sanhua_desktop.ui.field_keys import ease_fields
from sanhua_desktop.ui.fitting import FittedDialog, reveal
from sanhua_desktop.ui.operations import Operations

_SUFFIXES = ("edit", "combo", "date", "spin", "text", "check", "button", "list", "table")


class RecordDialog(FittedDialog):
    """The base of form dialogs.

    A field ``name`` is the widget ``name_edit`` (or _combo, _date, _spin, _text); the label ``name_problem`` below it
    shows its problem. ``saved`` carries the change after the service accepted it.
    """

    saved = Signal(object)

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.operations = operations
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._as_opened: dict[str, str] = {}
        self._watched: set[str] = set()

    def ready(self) -> None:
        """Call when the form is filled: hides the problem labels and remembers what stands in the fields."""
        for label in self.findChildren(QLabel):
            if label.objectName().endswith("_problem"):
                label.setProperty("role", "problem")
                label.setWordWrap(True)
                label.hide()
                self._follow_field(label.objectName().removesuffix("_problem"))
        pad_spins(self)
        ease_fields(self)
        self._as_opened = self._typed()

    def problems_now(self) -> Mapping[str, str]:
        """Return what is wrong with what stands in the form; a form that can tell does, as soon as a field is left."""
        return {}

    def _follow_field(self, name: str) -> None:
        """Take a field's problem off as soon as it is changed, and tell one when the field is left."""
        field = self._field(name)
        if name in self._watched:  # a form that is emptied for the next entry is made ready again
            return
        self._watched.add(name)
        if isinstance(field, QLineEdit):
            field.textChanged.connect(lambda _: self._take_off(name))
            field.editingFinished.connect(lambda: self._examine(name, field))
        elif isinstance(field, QComboBox):
            field.currentTextChanged.connect(lambda _: self._take_off(name))
        elif isinstance(field, QPlainTextEdit):
            field.textChanged.connect(lambda: self._take_off(name))

    def _examine(self, name: str, field: QLineEdit) -> None:
        sentence = self.problems_now().get(name) if field.text().strip() else None
        if sentence:
            self._show_problem(name, sentence)

    def save(self, call: Callable[[], Change]) -> Change | None:
        """Run the service call; on success close and emit ``saved``, on failure keep everything as typed."""
        self.clear_problems()
        change = self.operations.run(self, call, self.show_problems, lambda conflict: self._settle(conflict, call))
        if change is not None:
            self.saved.emit(change)
            self.accept()
        return change

    def show_problems(self, problem: InvalidInput) -> None:
        """Put each sentence below its field and focus the topmost; those without a field go into one message."""
        wrong: list[QWidget] = []
        elsewhere = []
        for name, sentence in problem.problems.items():
            widget = self._show_problem(name, sentence)
            if widget is None:
                elsewhere.append(sentence)
            else:
                wrong.append(widget)
        if wrong:
            first = min(wrong, key=self._place)
            first.setFocus()
            reveal(first)
        if elsewhere:
            self.operations.messages.problem(self, "\n".join(elsewhere))

    def _show_problem(self, name: str, sentence: str) -> QWidget | None:
        """Put a sentence below its field and return the field; None if the form has no such field."""
        label, widget = self.findChild(QLabel, f"{name}_problem"), self._field(name)
        if label is None or widget is None:
            return None
        label.setText(sentence)
        label.show()
        _mark(widget, wrong=True)
        return widget

    def clear_problems(self) -> None:
        """Take all problems off the form."""
        for label in self.findChildren(QLabel):
            if label.objectName().endswith("_problem"):
                self._take_off(label.objectName().removesuffix("_problem"))

    def _take_off(self, name: str) -> None:
        label, widget = self.findChild(QLabel, f"{name}_problem"), self._field(name)
        if label is not None and not label.isHidden():
            label.hide()
            if widget is not None:
                _mark(widget, wrong=False)

    @property
    def has_typing(self) -> bool:
        """Tell whether something was typed since the dialog opened."""
        return self._typed() != self._as_opened

    def reject(self) -> None:
        """Close; ask first if something was typed."""
        if self.has_typing:
            # A bound super().reject would be called as the override again, and ask for ever.
            question = "填写的内容还没有保存，要放弃吗？"
            self.operations.messages.ask(self, question, "放弃", lambda: QDialog.reject(self))
        else:
            QDialog.reject(self)

    def _settle(self, conflict: Conflict, call: Callable[[], Change]) -> None:
        """Show mine and theirs; the form behind keeps what was typed until one is chosen."""
        dialog = ConflictDialog(conflict, self)
        dialog.mine_chosen.connect(lambda: (conflict.overrule(), self.save(call)))
        dialog.theirs_chosen.connect(lambda: self._give_way(conflict))
        dialog.open()

    def _give_way(self, conflict: Conflict) -> None:
        self.operations.changed.emit(Change("已采用对方的内容。", frozenset({conflict.kind}), conflict.record_id))
        QDialog.reject(self)

    def _place(self, widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(self, QPoint())
        return corner.y(), corner.x()

    def _field(self, name: str) -> QWidget | None:
        found = (self.findChild(QWidget, f"{name}_{suffix}") for suffix in _SUFFIXES)
        return next((widget for widget in found if widget is not None), None)

    def _typed(self) -> dict[str, str]:
        texts = {}
        for widget in self.findChildren(QWidget):
            if isinstance(widget, (QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit)) and widget.objectName():
                texts[widget.objectName()] = widget.text()
            elif isinstance(widget, QPlainTextEdit):
                texts[widget.objectName()] = widget.toPlainText()
            elif isinstance(widget, QComboBox):
                texts[widget.objectName()] = widget.currentText()
            elif isinstance(widget, QCheckBox):
                texts[widget.objectName()] = str(widget.isChecked())
        return texts


def pad_spins(window: QWidget) -> None:
    """Give numbers in boxes the same room at the left as texts; a style sheet cannot reach the line inside."""
    for spin in window.findChildren(QAbstractSpinBox):
        if not isinstance(spin, QDateEdit):  # its list of days leaves room already
            spin.lineEdit().setTextMargins(8, 0, 0, 0)


def _mark(widget: QWidget, *, wrong: bool) -> None:
    widget.setProperty("problem", wrong)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
