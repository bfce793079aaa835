"""The working-day calendar: the State Council's notice pasted in, the office's own days, and its opening hours."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget
from shiboken6 import isValid

from sanhua_desktop.changes import Change
from sanhua_desktop.clock import Clock
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.deadline_watch import DeadlineWatch, Moved
from sanhua_desktop.office.enums import DaySource, HalfDay
from sanhua_desktop.office.opening_hours import read_seasons, season_text
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.dates import as_date, as_qdate
from sanhua_desktop.ui.generated.ui_calendar_dialog import Ui_CalendarDialog
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.record_dialog import RecordDialog

_DAY = Qt.ItemDataRole.UserRole


class CalendarDialog(RecordDialog):
    """Stays open after each entry and lists exactly the deadlines that moved by it."""

    def __init__(self, watch: DeadlineWatch, clock: Clock, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(jobs.operations, parent)
        self._watch, self._calendar, self._jobs = watch, watch.calendar, jobs
        self._applying = False
        self._form = Ui_CalendarDialog()
        self._form.setupUi(self)
        self._form.year_spin.setValue(clock.today().year + 1)
        self._form.day_date.setDate(as_qdate(clock.today()))
        self._form.kind_combo.addItem("休息", HalfDay.NONE)
        self._form.kind_combo.addItem("上班", None)
        for half in (HalfDay.MORNING, HalfDay.AFTERNOON):
            self._form.kind_combo.addItem(half.label, half)
        self._form.hours_text.setPlainText(season_text(self._calendar.seasons()))
        self._form.notice_button.clicked.connect(self._enter_notice)
        self._form.day_button.clicked.connect(self._set_day)
        self._form.hours_button.clicked.connect(self._set_hours)
        self._form.remove_button.clicked.connect(self._remove)
        self._form.close_button.clicked.connect(self.reject)
        self._form.moved_list.addItem("录入以后，日期有变动的期限列在这里。")
        self._show_days()
        self.ready()
        self._form.notice_text.setFocus()

    def _enter_notice(self) -> None:
        year, text = self._form.year_spin.value(), self._form.notice_text.toPlainText()
        self._apply(lambda: self._calendar.enter_notice(year, text), self._form.notice_text.clear)

    def _set_day(self) -> None:
        reason = self._form.reason_edit.text().strip()
        day, kind = as_date(self._form.day_date), self._form.kind_combo.currentData()

        def call() -> Change:
            if not reason:
                raise InvalidInput({"reason": "请写明原因，期限说明里会用到。"})
            if kind in (HalfDay.MORNING, HalfDay.AFTERNOON):
                return self._calendar.set_half_day(day, kind, reason)
            return self._calendar.set_day(day, rest=kind is not None, name=reason)

        self._apply(call, self._form.reason_edit.clear)

    def _set_hours(self) -> None:
        text = self._form.hours_text.toPlainText()
        self._apply(lambda: self._calendar.set_seasons(read_seasons(text)))

    def _remove(self) -> None:
        item = self._form.days_list.currentItem()
        entered = item.data(_DAY) if item is not None else None
        if entered is None:
            self.operations.messages.problem(self, "请先在“录入的日期”里选一天。")
            return
        self._apply(lambda: self._calendar.remove_day(*entered))

    def _apply(self, call: Callable[[], Change], empty: Callable[[], None] = lambda: None) -> None:
        """Change the calendar aside from the window, announce it, empty the field typed into, show what moved."""
        if self._applying:
            return
        self.clear_problems()
        self._applying = True

        def work(progress: Progress) -> tuple[Change, list[Moved]]:
            try:
                return self._watch.apply(call, progress)
            finally:
                self._applying = False

        def done(made: tuple[Change, list[Moved]]) -> None:
            change, moved = made
            self.operations.changed.emit(change)
            if isValid(self):
                empty()
                self._show_moved(moved)

        self._jobs.start(self, "正在核对期限…", work, done, self.show_problems)

    def _show_moved(self, moved: Sequence[Moved]) -> None:
        self._form.moved_list.clear()
        self._form.moved_list.addItems([one.words for one in moved] or ["没有期限因此变动。"])
        self._form.moved_list.setCurrentRow(0)
        self._show_days()
        self.ready()

    def _show_days(self) -> None:
        self._form.days_list.clear()
        lines = [
            (day.date, "休息" if day.rest else "上班", day.name, day.source) for day in self._calendar.entered_days()
        ]
        lines += [(day.date, day.half.label, day.name, DaySource.OWN) for day in self._calendar.half_days()]
        own = {day for day, _, _, source in lines if source is DaySource.OWN}
        for day, kind, name, source in sorted(lines, key=lambda line: line[0], reverse=True):
            beaten = "，单位另有安排" if source is DaySource.NOTICE and day in own else ""
            item = QListWidgetItem(f"{day:%Y-%m-%d}　{kind}　{name}　（{source.value}{beaten}）", self._form.days_list)
            item.setData(_DAY, (day, source))
        if not lines:
            self._form.days_list.addItem("还没有录入；目前使用内置的放假安排。")
