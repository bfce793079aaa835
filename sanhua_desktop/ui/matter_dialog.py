"""One matter with everything its guide says, from a day on."""

from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.matters.content import MatterContent
from sanhua_desktop.matters.opened import OpenedMatter
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.ui.dates import as_date, as_qdate
from sanhua_desktop.ui.generated.ui_matter_dialog import Ui_MatterDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

_W = TypeVar("_W", bound=QWidget)
_NATURES = ("行政许可", "行政确认", "备案", "公共服务", "其他事项", "服务")
_TABS = {
    "materials": 1,
    "situations": 1,
    "steps": 2,
    "special": 2,
    "quantity_limit": 2,
    "validity": 2,
    "plain_words": 2,
}
_EDITS = (
    "code",
    "name",
    "level",
    "result",
    "fee",
    "fee_basis",
    "basis",
    "note",
    "special",
    "quantity_limit",
    "validity",
    "aliases",
)
_TEXTS = ("condition", "materials", "situations", "steps", "plain_words")
_SPINS = ("statutory_days", "promised_days", "visits")


class MatterDialog(RecordDialog):
    """Adds a matter or changes one; a later day of effect leaves today's as it is."""

    def __init__(
        self,
        matters: MatterService,
        windows: list[ServiceWindow],
        today: date,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._matters = matters
        self._opened: OpenedMatter | None = None
        self._form = Ui_MatterDialog()
        self._form.setupUi(self)
        self._form.nature_combo.addItems(_NATURES)
        self._form.window_combo.addItem("未定", None)
        for window in windows:
            self._form.window_combo.addItem(window.label, window.number)
        self._form.statutory_days_spin.setSpecialValueText("无规定")
        self._form.promised_days_spin.setSpecialValueText("即办")
        for spin in (self._form.statutory_days_spin, self._form.promised_days_spin):
            spin.setSuffix(" 个工作日")
        self._form.valid_from_date.setDate(as_qdate(today))
        self._form.edition_label.setText(
            "法定、承诺时限的单位是工作日。改后已出具的告知书不变；生效日期填以后的，到时自动生效。"
        )
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(lambda: self.save(self._call))
        for number in range(3):
            jump = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            jump.activated.connect(lambda number=number: self._form.tabs.setCurrentIndex(number))
            self._form.tabs.setTabText(number, f"{self._form.tabs.tabText(number)}  Ctrl+{number + 1}")
        self._form.tabs.setCurrentIndex(0)
        self._show(MatterContent("", "", "行政许可", statutory_days=20, promised_days=5))
        self.ready()
        self.resize(860, 640)  # not before: problems still shown would make it higher than the screen
        self._form.code_edit.setFocus()

    def change(self, matter: Matter) -> None:
        """Show a matter to change it."""
        self._opened = self._matters.open(matter)
        self.setWindowTitle(f"修改事项：{matter.name}")
        self._show(self._opened.content)
        self._form.edition_label.setText(self._editions(matter))
        self.ready()
        self._form.name_edit.setFocus()

    def show_problems(self, problem: InvalidInput) -> None:
        """Turn to the tab of the first problem."""
        places = [_TABS.get(name, 0) for name in problem.problems]
        self._form.tabs.setCurrentIndex(min(places, default=0))
        super().show_problems(problem)
        areas = (self._form.basic_scroll, self._form.materials_scroll, self._form.steps_scroll)
        area, field = areas[self._form.tabs.currentIndex()], self.focusWidget()
        if field is not None:  # once the sentences just shown have made their room
            QTimer.singleShot(0, field, lambda: area.ensureWidgetVisible(field))

    def _show(self, content: MatterContent) -> None:
        for name in _EDITS:
            self._widget(QLineEdit, f"{name}_edit").setText(getattr(content, name) or "")
        for name in _TEXTS:
            self._widget(QPlainTextEdit, f"{name}_text").setPlainText(getattr(content, name))
        for name in _SPINS:
            self._widget(QSpinBox, f"{name}_spin").setValue(getattr(content, name))
        self._form.nature_combo.setCurrentText(content.nature)
        self._form.window_combo.setCurrentIndex(max(0, self._form.window_combo.findData(content.window)))

    def _widget(self, kind: type[_W], name: str) -> _W:
        found = self.findChild(kind, name)
        assert found is not None  # the form has it
        return found

    def _editions(self, matter: Matter) -> str:
        editions = self._matters.editions(matter)
        days = [f"{one.valid_from:%Y-%m-%d}{'' if one.in_force else '（待生效）'}" for one in editions]
        return f"历次版本：{'、'.join(days[:6])}。" if days else "还没有改过。改后已出具的告知书不变。"

    def _call(self) -> Change:
        day = as_date(self._form.valid_from_date)
        if self._opened is None:
            return self._matters.edit(None, self._content(), day)
        return self._matters.save(self._opened, self._content(), day)

    def _content(self) -> MatterContent:
        values: dict[str, Any] = {name: self._widget(QLineEdit, f"{name}_edit").text() for name in _EDITS}
        values |= {name: self._widget(QPlainTextEdit, f"{name}_text").toPlainText() for name in _TEXTS}
        values |= {name: self._widget(QSpinBox, f"{name}_spin").value() for name in _SPINS}
        nature, window = self._form.nature_combo.currentText(), self._form.window_combo.currentData()
        return MatterContent(**values, nature=nature, window=window)
