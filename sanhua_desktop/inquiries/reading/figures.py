"""Efficacy (效能): what came, what was answered, and how much of it in time against both limits (domain A28).

Every figure is kept with the entries it counts, so that it opens exactly those.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.reading.rows import UNNAMED, InquiryRow, belongs
from sanhua_desktop.inquiries.reading.service import RegisterReader

# What is counted, by the words of the table; the last four are what both rates are made of.
COUNTS = ("收件", "办结", "当场", "转办", "在办", "今天到期", "临期", "超期")
LIMITS = ("承诺内办结", "超承诺办结", "法定内办结", "超法定办结")


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
    """The figures of a person, a window or the whole office.

    ``entries`` are ids by the words of ``COUNTS`` and ``LIMITS``; ``mean`` is the mean time to the answer.
    """

    name: str
    entries: dict[str, tuple[int, ...]]
    mean: timedelta

    def count(self, name: str) -> int:
        """Return one of the counts."""
        return len(self.entries[name])

    @property
    def on_promise(self) -> Rate:
        """按承诺办结率: those without a promise, or that still waited for papers, are not counted."""
        return self._rate("承诺内办结", "超承诺办结")

    @property
    def on_statute(self) -> Rate:
        """按法定办结率."""
        return self._rate("法定内办结", "超法定办结")

    def _rate(self, kept: str, missed: str) -> Rate:
        return Rate(self.count(kept), self.count(kept) + self.count(missed))


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
        entries = {
            "收件": _ids(received),
            "办结": _ids(finished),
            "当场": _ids(filter(is_at_once, finished)),
            "转办": _ids(row for row in received if row.entry.disposition is Disposition.HANDED_ON),
            "在办": _ids(waiting),
            "今天到期": _ids(row for row in waiting if belongs(row, "today", today)),
            "临期": _ids(row for row in waiting if belongs(row, "soon", today)),
            "超期": _ids(row for row in waiting if belongs(row, "overdue", today)),
            "承诺内办结": _ids(row for row in finished if row.clock.kept_promise is True),
            "超承诺办结": _ids(row for row in finished if row.clock.kept_promise is False),
            "法定内办结": _ids(row for row in finished if row.clock.kept_statute is True),
            "超法定办结": _ids(row for row in finished if row.clock.kept_statute is False),
        }
        return Efficacy(name, entries, sum(times, timedelta()) / len(times) if times else timedelta())


def is_at_once(row: InquiryRow) -> bool:
    """Tell whether the matter itself was settled on the spot; one told where to go is counted by itself."""
    entry = row.entry
    return entry.disposition is Disposition.FINISHED and bool(entry.finished_at == entry.received_at)


def officer_name(row: InquiryRow) -> str:
    """Return whose the entry is."""
    return str(row.entry.receiving_officer.name) if row.entry.receiving_officer else UNNAMED


def window_name(row: InquiryRow) -> str:
    """Return the window that received it."""
    return str(row.entry.window.label) if row.entry.window else UNNAMED


def _of(name: str, group: Callable[[InquiryRow], str], *lists: Sequence[InquiryRow]) -> list[list[InquiryRow]]:
    return [[row for row in rows if group(row) == name] for rows in lists]


def _ids(rows: Iterable[InquiryRow]) -> tuple[int, ...]:
    return tuple(row.entry.id for row in rows)
