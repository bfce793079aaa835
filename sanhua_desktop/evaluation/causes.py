"""What the register and the daily checks give cause to deduct for, each with its record."""

from collections.abc import Iterator
from datetime import date, timedelta

from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.evaluation.proposals import Answered, Cause, late
from sanhua_desktop.feedback.spot_checks.service import SpotCheckService
from sanhua_desktop.inquiries.case_rows import CaseRow
from sanhua_desktop.inquiries.case_service import CaseService
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.reminders.records import Reminder
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.store.store import Store


class CauseService:
    """Reads what happened between two days, as far as a rule of the sheets knows it."""

    def __init__(
        self,
        store: Store,
        inquiries: InquiryService,
        cases: CaseService,
        commitments: CommitmentService,
        spot_checks: SpotCheckService,
    ) -> None:
        self._store = store
        self._inquiries, self._cases = inquiries, cases
        self._commitments, self._spot_checks = commitments, spot_checks
        self._calendar = CalendarService(store)

    def between(self, first: date, last: date) -> Iterator[Cause]:
        """Yield every cause of the days from ``first`` to ``last``."""
        today = self._store.clock.today()
        entries = self._inquiries.received_between(first, last)
        yield from late("answer_late", "逾期答复", [_entry(row.entry, row.due) for row in entries], today)
        with self._store.reading():
            due = Reminder.select(Reminder, InquiryEntry).join(InquiryEntry)
            due = due.where(Reminder.due_on.between(first, last), Reminder.archived_at.is_null())
            reminders = [_reminder(row) for row in due]
        yield from late("reminder_missed", "漏提醒", reminders, today)
        for row in self._cases.received_between(first, last):
            if row.case.officer_id is not None:
                yield from self._of_case(row, row.case.officer_id, today)
        yield from self._of_board()
        yield from self._of_checks(first, last)

    def _of_case(self, row: CaseRow, officer: int, today: date) -> Iterator[Cause]:
        case, promised = row.case, row.clock.promised
        source = ("case_record", case.id)
        if promised is not None and (row.clock.ended or today) > promised.due:
            days = self._working_days(promised.due, row.clock.ended or today)
            yield Cause("case_late", officer, f"{case.number}超承诺时限{days}个工作日", *source, max(1, days))
        if row.corrections_again:
            reason = f"{case.number}补正告知{row.corrections_again + 1}次，没有一次告知清楚"
            yield Cause("corrected_again", officer, reason, *source, row.corrections_again)
        if case.entry_id is None:
            yield Cause("unregistered", officer, f"{case.number}收件时没有首问登记", *source)

    def _of_board(self) -> Iterator[Cause]:
        posted = self._commitments.posted()
        for line in self._commitments.rows():
            if line.staff.id not in posted:
                reason = f"{line.staff.name}的服务承诺没有公开，公开栏上是空的"
                yield Cause("board_empty", line.staff.id, reason, "staff_member", line.staff.id)

    def _of_checks(self, first: date, last: date) -> Iterator[Cause]:
        """Yield one cause for each point that a spot check found not met."""
        for row in self._spot_checks.between(first, last):
            check, day = row.check, row.check.checked_at
            note = f"：{check.note}" if check.note else ""
            for point in row.failed:
                reason = f"{day.month}月{day.day}日检查{check.staff.name}，{point.line}不符合{note}"[:100]
                yield Cause(f"check_{point.code}", check.staff_id, reason, "spot_check", check.id)

    def _working_days(self, due: date, done: date) -> int:
        """Return how many working days lie after ``due``, up to ``done``."""
        calendar = self._calendar.calendar()
        days = (due + timedelta(days=one) for one in range(1, (done - due).days + 1))
        return sum(not calendar.describe(day).rest for day in days)


def _entry(entry: InquiryEntry, due: date | None) -> Answered:
    done = entry.finished_at.date() if entry.finished_at else None
    return Answered(entry.receiving_officer_id, entry.number, "inquiry_entry", entry.id, due, done)


def _reminder(row: Reminder) -> Answered:
    done = row.done_at.date() if row.done_at else None
    staff_id = row.entry.receiving_officer_id if row.entry else None
    return Answered(staff_id, row.subject, "reminder", row.id, row.due_on, done)
