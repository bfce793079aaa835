"""A line of the register with how it stands today."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sanhua_desktop.inquiries.deadlines import due_words
from sanhua_desktop.inquiries.enums import OVERDUE, ClockState
from sanhua_desktop.inquiries.reading.clock import EntryClock
from sanhua_desktop.inquiries.records import InquiryEntry

# What stands where no officer or no window was noted; ``@未写明`` finds the entries without an officer.
UNNAMED = "未写明"
_AT_ONCE = timedelta(minutes=5)


@dataclass(frozen=True)
class InquiryRow:
    """An entry with how it stands today."""

    entry: InquiryEntry
    clock: EntryClock
    due_words: str
    received_words: str

    @property
    def state(self) -> ClockState:
        """How it stands against its limits."""
        return self.clock.state

    @property
    def due(self) -> date | None:
        """The day by which the next thing has to be done; none while the clock stands still or is over."""
        return self.clock.due.due if self.clock.due and self.clock.state is not ClockState.PAUSED else None


def row_of(entry: InquiryEntry, clock: EntryClock, today: date, merged_into: str = "") -> InquiryRow:
    """Return the row; ``merged_into`` is the number under which a merged entry is carried on."""
    if merged_into:
        clock = EntryClock(ClockState.DONE)
    words = f"已并入{merged_into}" if merged_into else _due_words(entry, clock, today)
    return InquiryRow(entry, clock, words, _received_words(entry, today))


def belongs(row: InquiryRow, state: str, today: date) -> bool:
    """Tell whether an open row belongs into the list of ``state``: today, soon, overdue or notice; any other: yes."""
    chosen = {
        "today": row.due == today,
        "soon": row.state is ClockState.SOON,
        "notice": row.clock.waits,
        "overdue": row.state in OVERDUE,
    }
    return chosen.get(state, True)


def is_backdated(entry: InquiryEntry) -> bool:
    """Tell whether the visitor came before the line was written (补登)."""
    came: datetime = entry.received_at
    written: datetime = entry.created_at
    return bool(written > came + _AT_ONCE)


def _due_words(entry: InquiryEntry, clock: EntryClock, today: date) -> str:
    if entry.finished_at is not None:
        done: datetime = entry.finished_at
        return "当场办结" if done == entry.received_at else f"{done.month}月{done.day}日办结"
    return clock.note or due_words(clock.due, today) or "无时限"


def _received_words(entry: InquiryEntry, today: date) -> str:
    at: datetime = entry.received_at
    mark = "（补登）" if is_backdated(entry) else ""
    return f"{at:%H:%M}{mark}" if at.date() == today else f"{at.month}月{at.day}日{mark}"
