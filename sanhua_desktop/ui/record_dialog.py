"""What every form dialog does: problems below their fields, the first one focused, nothing typed ever lost."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import Conflict, InvalidInput
from sanhua_desktop.ui.conflict_dialog import ConflictDialog
from sanhua_desktop.ui.operations import Operations

_SUFFIXES = ("edit", "combo", "date", "spin", "text", "check", "button")


class RecordDialog(QDialog):
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

    def ready(self) -> None:
        """Call when the form is filled: hides the problem labels and remembers what stands in the fields."""
        for label in self.findChildren(QLabel):
            if label.objectName().endswith("_problem"):
                label.setProperty("role", "problem")
                label.setWordWrap(True)
                label.hide()
        for spin in self.findChildren(QAbstractSpinBox):
            if isinstance(spin, QDateEdit):
                continue  # its list of days leaves room already
            spin.lineEdit().setTextMargins(8, 0, 0, 0)  # a style sheet cannot reach the line inside
        self._as_opened = self._typed()

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
            label = self.findChild(QLabel, f"{name}_problem")
            widget = self._field(name)
            if label is None or widget is None:
                elsewhere.append(sentence)
                continue
            label.setText(sentence)
            label.show()
            _mark(widget, wrong=True)
            wrong.append(widget)
        if wrong:
            min(wrong, key=self._place).setFocus()
        if elsewhere:
            self.operations.messages.problem(self, "\n".join(elsewhere))

    def clear_problems(self) -> None:
        """Take all problems off the form."""
        for label in self.findChildren(QLabel):
            if label.objectName().endswith("_problem") and not label.isHidden():
                label.hide()
                widget = self._field(label.objectName().removesuffix("_problem"))
                if widget is not None:
                    _mark(widget, wrong=False)

    @property
    def has_typing(self) -> bool:
        """Tell whether something was typed since the dialog opened."""
        return self._typed() != self._as_opened

    def reject(self) -> None:
        """Close; ask first if something was typed."""
        if self.has_typing:
            self.operations.messages.ask(self, "填写的内容还没有保存，要放弃吗？", "放弃", super().reject)
        else:
            super().reject()

    def _settle(self, conflict: Conflict, call: Callable[[], Change]) -> None:
        """Show mine and theirs; the form behind keeps what was typed until one is chosen."""
        dialog = ConflictDialog(conflict, self)
        dialog.mine_chosen.connect(lambda: (conflict.overrule(), self.save(call)))
        dialog.theirs_chosen.connect(lambda: self._give_way(conflict))
        dialog.open()

    def _give_way(self, conflict: Conflict) -> None:
        self.operations.changed.emit(Change("已采用对方的内容。", frozenset({conflict.kind}), conflict.record_id))
        super().reject()

    def _place(self, widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(self, QPoint())
        return corner.y(), corner.x()

    def _field(self, name: str) -> QWidget | None:
        found = (self.findChild(QWidget, f"{name}_{suffix}") for suffix in _SUFFIXES)
        return next((widget for widget in found if widget is not None), None)

    def _typed(self) -> dict[str, str]:
        texts = {}
        for widget in self.findChildren(QWidget):
            if isinstance(widget, (QLineEdit, QSpinBox, QDateEdit)) and widget.objectName():
                texts[widget.objectName()] = widget.text()
            elif isinstance(widget, QPlainTextEdit):
                texts[widget.objectName()] = widget.toPlainText()
            elif isinstance(widget, QComboBox):
                texts[widget.objectName()] = widget.currentText()
        return texts


def _mark(widget: QWidget, *, wrong: bool) -> None:
    widget.setProperty("problem", wrong)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
