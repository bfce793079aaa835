"""Figures of the register with the entries behind each: what a commitment is measured by (domain A17, A27).

Nothing is stored; every figure is counted anew from the entries and the calendar.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from peewee import fn

from sanhua_desktop.inquiries.deadlines import Deadline
from sanhua_desktop.inquiries.reading.clock import EntryClock, EntryFacts
from sanhua_desktop.inquiries.reading.service import facts_where
from sanhua_desktop.inquiries.records import InquiryEntry, OneTimeNotice
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.store.store import Store

# Whether an entry kept a limit, None while that is open, and its last day.
_Limit = Callable[[EntryClock], tuple[bool | None, Deadline | None]]


@dataclass(frozen=True)
class Measure:
    """The entries that kept a promise, those that did not, and those still running, by their ids."""

    kept: tuple[int, ...]
    missed: tuple[int, ...]
    running: tuple[int, ...] = ()

    @property
    def percent(self) -> Decimal | None:
        """Kept of those decided, in percent with two decimals, rounded half up; None where nothing was."""
        whole = len(self.kept) + len(self.missed)
        if not whole:
            return None
        return (Decimal(100 * len(self.kept)) / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)


@dataclass(frozen=True)
class Whose:
    """Whose entries count: an officer's, a window's, or, with neither, all."""

    staff_id: int | None = None
    window_id: int | None = None


class MeasureService:
    """Counts entries of a person, a window or the office from a first to a last day."""

    def __init__(self, store: Store, inquiries: InquiryService) -> None:
        self._store = store
        self._inquiries = inquiries

    def answered_within(self, days: int, first: date, last: date, whose: Whose) -> Measure:
        """Measure entries received in the period: finished within ``days`` working days, not, or still running."""
        facts = self._facts(InquiryEntry.received_at, first, last, whose)
        return self._sorted(facts, self._inquiries.clocks(facts, days), lambda one: (one.kept_promise, one.promised))

    def on_promise(self, first: date, last: date, whose: Whose) -> Measure:
        """Measure entries against the promised limit: those finished in the period, and those that fell due in it open.

        Entries that nobody finishes would otherwise never be late.
        """
        return self._against(lambda one: (one.kept_promise, one.promised), first, last, whose)

    def on_statute(self, first: date, last: date, whose: Whose) -> Measure:
        """Measure entries against the statutory limit, as ``on_promise``."""
        return self._against(lambda one: (one.kept_statute, one.statutory), first, last, whose)

    def told_once(self, first: date, last: date, whose: Whose) -> Measure:
        """Measure entries given their first notice in the period: told once, or told again."""
        with self._store.reading():
            notices: Any = (
                OneTimeNotice.select(OneTimeNotice.entry, fn.MIN(OneTimeNotice.issued_on), fn.COUNT(OneTimeNotice.id))
                .join(InquiryEntry)
                .where(OneTimeNotice.archived_at.is_null(), InquiryEntry.archived_at.is_null(), *_of(whose))
                .group_by(OneTimeNotice.entry)
                .order_by(OneTimeNotice.entry)
            )
            counted = [(entry, count) for entry, day, count in notices.tuples() if first <= _day(day) <= last]
        return Measure(
            tuple(entry for entry, count in counted if count == 1),
            tuple(entry for entry, count in counted if count > 1),
        )

    def has_number(self, number: str) -> bool:
        """Tell whether the register has an entry of this number."""
        with self._store.reading():
            return bool(InquiryEntry.select().where(InquiryEntry.number == number).exists())

    def _against(self, limit: _Limit, first: date, last: date, whose: Whose) -> Measure:
        facts = self._facts(InquiryEntry.finished_at, first, last, whose)
        found = self._sorted(facts, self._inquiries.clocks(facts), limit)
        return replace(found, missed=(*found.missed, *self._left_open(limit, first, last, whose)))

    def _left_open(self, limit: _Limit, first: date, last: date, whose: Whose) -> Iterator[int]:
        """Yield the entries not finished by the end of the period whose last day was in it and is past."""
        end, past = datetime.combine(last, time.max), self._store.clock.today() - timedelta(days=1)
        unfinished = InquiryEntry.finished_at.is_null() | (InquiryEntry.finished_at > end)
        with self._store.reading():
            facts = facts_where(
                InquiryEntry.archived_at.is_null(), InquiryEntry.received_at <= end, unfinished, *_of(whose)
            )
        for fact, clock in zip(facts, self._inquiries.clocks(facts), strict=True):
            kept, deadline = limit(clock)
            if not kept and deadline is not None and first <= deadline.due <= min(last, past):
                yield fact.id

    def _sorted(
        self,
        facts: Sequence[EntryFacts],
        clocks: Sequence[EntryClock],
        limit: _Limit,
    ) -> Measure:
        """Sort entries by their clocks; what waits for papers or stands still is running, never late."""
        today = self._store.clock.today()
        found: dict[str, list[int]] = {"kept": [], "missed": [], "running": []}
        for fact, clock in zip(facts, clocks, strict=True):
            kept, deadline = limit(clock)
            late = deadline is not None and today > deadline.due
            if kept is not None:
                found["kept" if kept else "missed"].append(fact.id)
            elif fact.finished is None and (deadline is not None or clock.work or clock.waits):
                found["missed" if late else "running"].append(fact.id)
        return Measure(*(tuple(ids) for ids in found.values()))

    def _facts(self, moment: Any, first: date, last: date, whose: Whose) -> list[EntryFacts]:
        start, end = datetime.combine(first, time.min), datetime.combine(last, time.max)
        with self._store.reading():
            return facts_where(InquiryEntry.archived_at.is_null(), moment.between(start, end), *_of(whose))


def _of(whose: Whose) -> list[Any]:
    found: list[Any] = []
    if whose.staff_id is not None:
        found.append(InquiryEntry.receiving_officer == whose.staff_id)
    if whose.window_id is not None:
        found.append(InquiryEntry.window == whose.window_id)
    return found


def _day(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value
