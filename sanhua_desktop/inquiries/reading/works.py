"""What was made of entries: the rules of cases, joint cases and petitions are read only where there is one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sanhua_desktop.inquiries.case_records import Case, JointCase, Petition
from sanhua_desktop.inquiries.reading.clock import Work
from sanhua_desktop.office.working_calendar import WorkingCalendar


@dataclass(frozen=True)
class Moment:
    """As of when, by which calendar; ``within`` working days take the place of the promised limit."""

    today: date
    calendar: WorkingCalendar
    within: int | None = None


def works_of(entry_ids: Sequence[int], at: Moment) -> dict[int, list[Work]]:
    """Return what was made of these entries, by the entry's id; to be called while the store is read."""
    if not _any_work():
        return {}
    from sanhua_desktop.inquiries.reading import work_clocks

    return work_clocks.works_of(entry_ids, at)


def owing_work(entry_id: int) -> str:
    """Return the number of a work that still owes the asker of an entry his answer; "" if none does."""
    if not _any_work():
        return ""
    from sanhua_desktop.inquiries.reading import work_clocks

    return work_clocks.owing_work(entry_id)


def _any_work() -> bool:
    return any(one.select(one.id).where(one.entry.is_null(False)).exists() for one in (Case, JointCase, Petition))
