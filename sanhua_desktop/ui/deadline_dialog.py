"""How a deadline comes about, day by day: counted or not, and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.deadlines import DayCount, Deadline
from sanhua_desktop.office.working_calendar import WEEKDAYS
from sanhua_desktop.ui.fitting import FittedDialog
from sanhua_desktop.ui.generated.ui_deadline_dialog import Ui_DeadlineDialog
from sanhua_desktop.ui.record_table import Column, RecordTableModel, set_up_table

_COLUMNS = (
    Column("日期", lambda day: _date_words(day)),
    Column("计入", lambda day: "计入" if day.counted else "不计", state=lambda day: "normal" if day.counted else ""),
    Column("说明", lambda day: day.why, stretch=True),
)


class DeadlineDialog(FittedDialog):
    """Lists every day after the start of a limit."""

    def __init__(self, deadline: Deadline, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form = Ui_DeadlineDialog()
        self._form.setupUi(self)
        self.resize(560, 640)
        self._form.words_label.setText(words)
        self._form.note_label.setText(_note(deadline))
        model = RecordTableModel(_COLUMNS, self)
        model.set_rows(deadline.days)
        set_up_table(self._form.days_table, model, _COLUMNS)
        self._form.close_button.clicked.connect(self.accept)
        self._form.close_button.setFocus()


def _note(deadline: Deadline) -> str:
    start = deadline.start
    counted = sum(day.counted for day in deadline.days)
    note = f"从{start.month}月{start.day}日起算，当日不计；以下{len(deadline.days)}天中计入{counted}天。"
    if deadline.provisional:
        note += "涉及的年份放假安排尚未公布，为预计日期，录入放假通知后自动重算。"
    return note


def _date_words(day: DayCount) -> str:
    return f"{day.date.year}年{day.date.month}月{day.date.day}日 周{WEEKDAYS[day.date.weekday()]}"
