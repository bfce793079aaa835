"""The working-day calendar: the State Council's notice pasted in, and the office's own days."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.clock import Clock
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.ui.dates import as_date, as_qdate
from sanhua_desktop.ui.generated.ui_calendar_dialog import Ui_CalendarDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class CalendarDialog(RecordDialog):
    """Stays open after each entry."""

    def __init__(
        self, calendar: CalendarService, clock: Clock, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._calendar = calendar
        self._form = Ui_CalendarDialog()
        self._form.setupUi(self)
        self._form.year_spin.setValue(clock.today().year + 1)
        self._form.day_date.setDate(as_qdate(clock.today()))
        self._form.rest_check.setChecked(True)
        self._form.notice_button.clicked.connect(self._enter_notice)
        self._form.day_button.clicked.connect(self._set_day)
        self._form.close_button.clicked.connect(self.reject)
        self._show_days()
        self.ready()
        self._form.notice_text.setFocus()

    def _enter_notice(self) -> None:
        self.clear_problems()
        year, text = self._form.year_spin.value(), self._form.notice_text.toPlainText()
        if self.operations.run(self, lambda: self._calendar.enter_notice(year, text), self.show_problems):
            self._form.notice_text.clear()
            self._show_days()
            self.ready()

    def _set_day(self) -> None:
        self.clear_problems()
        reason = self._form.reason_edit.text().strip()
        if not reason:
            self.show_problems(InvalidInput({"reason": "请写明原因，期限说明里会用到。"}))
            return
        day, rest = as_date(self._form.day_date), self._form.rest_check.isChecked()
        if self.operations.run(self, lambda: self._calendar.set_day(day, rest=rest, name=reason), self.show_problems):
            self._form.reason_edit.clear()
            self._show_days()
            self.ready()

    def _show_days(self) -> None:
        self._form.days_list.clear()
        for day in self._calendar.own_days():
            kind = "休息" if day.rest else "上班"
            self._form.days_list.addItem(f"{day.date:%Y-%m-%d}　{kind}　{day.name}　（{day.source.value}）")
        if not self._form.days_list.count():
            self._form.days_list.addItem("还没有录入；目前使用内置的放假安排。")
