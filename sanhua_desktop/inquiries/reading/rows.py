"""A line of the register with how it stands today."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sanhua_desktop.inquiries.deadlines import Deadline, day_words
from sanhua_desktop.inquiries.enums import ClockState, Disposition
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.rules import clock_state

_AT_ONCE = timedelta(minutes=5)


@dataclass(frozen=True)
class InquiryRow:
    """An entry with how it stands today."""

    entry: InquiryEntry
    state: ClockState
    due: date | None
    due_words: str
    received_words: str


def row_of(
    entry: InquiryEntry, today: date, promised: Deadline | None, statutory: Deadline | None, merged_into: str = ""
) -> InquiryRow:
    """Return the row; ``merged_into`` is the number under which a merged entry is carried on."""
    counted = [day.date for day in promised.days if day.counted] if promised else []
    due = promised.due if promised else None
    state = clock_state(
        today,
        promised=due,
        statutory=statutory.due if statutory else None,
        soon=counted[-2] if len(counted) > 1 else due,
        done=entry.finished_at is not None or bool(merged_into),
    )
    words = f"已并入{merged_into}" if merged_into else _due_words(entry, promised, today)
    return InquiryRow(entry, state, due, words, _received_words(entry, today))


def belongs(row: InquiryRow, state: str, today: date) -> bool:
    """Tell whether an open row belongs into the list of ``state``: today, soon, overdue or notice; any other: yes."""
    if state == "today":
        return row.due == today
    if state == "soon":
        return row.state is ClockState.SOON
    if state == "notice":
        return row.entry.disposition is Disposition.NOTICE
    if state == "overdue":
        return row.state in (ClockState.PAST_PROMISE, ClockState.PAST_STATUTE)
    return True


def is_backdated(entry: InquiryEntry) -> bool:
    """Tell whether the visitor came before the line was written (补登)."""
    came: datetime = entry.received_at
    written: datetime = entry.created_at
    return bool(written > came + _AT_ONCE)


def _due_words(entry: InquiryEntry, promised: Deadline | None, today: date) -> str:
    if entry.finished_at is not None:
        done: datetime = entry.finished_at
        return "当场办结" if done == entry.received_at else f"{done.month}月{done.day}日办结"
    if promised is None:
        return "无时限"
    mark = "（预计）" if promised.provisional else ""
    return f"{day_words(promised.due, today).replace('（', ' ').replace('）', '')}{mark}"


def _received_words(entry: InquiryEntry, today: date) -> str:
    at: datetime = entry.received_at
    mark = "（补登）" if is_backdated(entry) else ""
    return f"{at:%H:%M}{mark}" if at.date() == today else f"{at.month}月{at.day}日{mark}"
