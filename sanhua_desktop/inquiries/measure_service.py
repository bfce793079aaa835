"""Figures of the register with the entries behind each: what a commitment is measured by (domain A17, A27).

Nothing is stored; every figure is counted anew from the entries and the calendar.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from peewee import fn

from sanhua_desktop.inquiries.records import InquiryEntry, OneTimeNotice
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.store.store import Store


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


@dataclass(frozen=True)
class _Fact:
    id: int
    received: datetime
    finished: datetime | None
    promised: int
    statutory: int


class MeasureService:
    """Counts entries of a person, a window or the office from a first to a last day."""

    def __init__(self, store: Store, inquiries: InquiryService) -> None:
        self._store = store
        self._inquiries = inquiries

    def answered_within(self, days: int, first: date, last: date, whose: Whose) -> Measure:
        """Measure entries received in the period: finished within ``days`` working days, not, or still running."""
        return self._sorted(self._facts(InquiryEntry.received_at, first, last, whose), lambda _: days)

    def on_promise(self, first: date, last: date, whose: Whose) -> Measure:
        """Measure entries finished in the period against the promised limit (the rate of the efficacy figures)."""
        return self._sorted(self._facts(InquiryEntry.finished_at, first, last, whose), lambda fact: fact.promised)

    def on_statute(self, first: date, last: date, whose: Whose) -> Measure:
        """Measure entries finished in the period against the statutory limit."""
        return self._sorted(self._facts(InquiryEntry.finished_at, first, last, whose), lambda fact: fact.statutory)

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

    def _sorted(self, facts: Iterator[_Fact], limit: Callable[[_Fact], int]) -> Measure:
        today = self._store.clock.today()
        found: dict[str, list[int]] = {"kept": [], "missed": [], "running": []}
        for fact in facts:
            deadline = self._inquiries.deadline(fact.received.date(), limit(fact))
            if deadline is None:
                continue
            decided = fact.finished.date() if fact.finished else today
            late = decided > deadline.due
            found["missed" if late else "kept" if fact.finished else "running"].append(fact.id)
        return Measure(*(tuple(ids) for ids in found.values()))

    def _facts(self, moment: Any, first: date, last: date, whose: Whose) -> Iterator[_Fact]:
        start, end = datetime.combine(first, time.min), datetime.combine(last, time.max)
        columns = (InquiryEntry.id, InquiryEntry.received_at, InquiryEntry.finished_at)
        with self._store.reading():
            rows: Any = (
                InquiryEntry.select(*columns, InquiryEntry.promised_days, InquiryEntry.statutory_days)
                .where(InquiryEntry.archived_at.is_null(), moment.between(start, end), *_of(whose))
                .order_by(InquiryEntry.id)
            )
            yield from [_Fact(*row) for row in rows.tuples()]


def _of(whose: Whose) -> list[Any]:
    found: list[Any] = []
    if whose.staff_id is not None:
        found.append(InquiryEntry.receiving_officer == whose.staff_id)
    if whose.window_id is not None:
        found.append(InquiryEntry.window == whose.window_id)
    return found


def _day(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value
