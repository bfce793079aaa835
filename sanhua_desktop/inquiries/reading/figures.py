"""Efficacy (效能): what came, what was answered, and how much of it in time against both limits (domain A28)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from sanhua_desktop.inquiries.enums import ClockState, Disposition
from sanhua_desktop.inquiries.reading.rows import InquiryRow
from sanhua_desktop.inquiries.reading.service import RegisterReader

_LATE = (ClockState.PAST_PROMISE, ClockState.PAST_STATUTE)


@dataclass(frozen=True)
class Rate:
    """``kept`` of ``of``; the percentage has one decimal, rounded half up."""

    kept: int
    of: int

    @property
    def words(self) -> str:
        """“97.5%”, or a dash where there is nothing to count."""
        if not self.of:
            return "—"
        percent = (Decimal(self.kept) * 100 / self.of).quantize(Decimal("0.1"), ROUND_HALF_UP)
        return f"{percent}%"


@dataclass(frozen=True)
class Efficacy:
    """The figures of a person, a window or the whole office; ``mean`` is the mean time to the answer."""

    name: str
    received: int
    finished: int
    at_once: int
    handed_on: int
    open: int
    today: int
    soon: int
    overdue: int
    on_promise: Rate
    on_statute: Rate
    mean: timedelta


class Figures:
    """Counts the register; nothing is stored, everything is counted again."""

    def __init__(self, register: RegisterReader) -> None:
        self._register = register

    def by_officer(self, first: date, last: date) -> list[Efficacy]:
        """Return the figures of each first-asked officer, and of all at the end."""
        return self._counted(first, last, officer_name)

    def by_window(self, first: date, last: date) -> list[Efficacy]:
        """Return the figures of each window, and of all at the end."""
        return self._counted(first, last, window_name)

    def total(self, first: date, last: date) -> Efficacy:
        """Return the figures of the whole office."""
        return self._counted(first, last, lambda _: "合计")[-1]

    def _counted(self, first: date, last: date, group: Callable[[InquiryRow], str]) -> list[Efficacy]:
        received = self._register.received_between(first, last)
        finished = self._register.finished_between(first, last)
        waiting = self._register.find(state="open")
        names = sorted({group(row) for row in (*received, *finished, *waiting)})
        parts = [self._one(name, *_of(name, group, received, finished, waiting)) for name in names if name != "合计"]
        return [*parts, self._one("合计", received, finished, waiting)]

    def _one(
        self, name: str, received: Sequence[InquiryRow], finished: Sequence[InquiryRow], waiting: Sequence[InquiryRow]
    ) -> Efficacy:
        today = self._register.clock.today()
        times = [done - row.entry.received_at for row in finished if (done := row.entry.finished_at)]
        return Efficacy(
            name=name,
            received=len(received),
            finished=len(finished),
            at_once=sum(map(is_at_once, finished)),
            handed_on=sum(row.entry.disposition is Disposition.HANDED_ON for row in received),
            open=len(waiting),
            today=sum(row.due == today for row in waiting),
            soon=sum(row.state is ClockState.SOON for row in waiting),
            overdue=sum(row.state in _LATE for row in waiting),
            on_promise=self._rate(finished, lambda row: row.entry.promised_days),
            on_statute=self._rate(finished, lambda row: row.entry.statutory_days),
            mean=sum(times, timedelta()) / len(times) if times else timedelta(),
        )

    def _rate(self, finished: Iterable[InquiryRow], limit: Callable[[InquiryRow], int]) -> Rate:
        kept = of = 0
        for row in finished:
            deadline = self._register.deadline(row.entry.received_at.date(), limit(row))
            done = row.entry.finished_at
            if deadline is not None and done is not None:
                of += 1
                kept += done.date() <= deadline.due
        return Rate(kept, of)


def is_at_once(row: InquiryRow) -> bool:
    """Tell whether the matter itself was settled on the spot; one told where to go is counted by itself."""
    entry = row.entry
    return entry.disposition is Disposition.FINISHED and bool(entry.finished_at == entry.received_at)


def officer_name(row: InquiryRow) -> str:
    """Return whose the entry is."""
    return str(row.entry.receiving_officer.name) if row.entry.receiving_officer else "未写明"


def window_name(row: InquiryRow) -> str:
    """Return the window that received it."""
    return str(row.entry.window.label) if row.entry.window else "未写明"


def _of(name: str, group: Callable[[InquiryRow], str], *lists: Sequence[InquiryRow]) -> list[list[InquiryRow]]:
    return [[row for row in rows if group(row) == name] for rows in lists]
