"""Figures of cases in a period (效能公示, domain A28): decided early, in time and late against both limits."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from sanhua_desktop.inquiries.case_clock import CaseClock


@dataclass(frozen=True)
class CaseTally:
    """Counts of a period; rates in percent with two decimals, None where nothing was decided.

    ``under_statute`` of the decided have a limit by law at all; only they can be in time or late against it.
    """

    received: int
    accepted: int
    decided: int
    under_statute: int
    early: int
    late_promise: int
    late_statute: int
    corrections_again: int

    @property
    def on_promise(self) -> Decimal | None:
        """按承诺办结率."""
        return _rate(self.decided - self.late_promise, self.decided)

    @property
    def on_statute(self) -> Decimal | None:
        """按法定办结率."""
        return _rate(self.under_statute - self.late_statute, self.under_statute)

    @property
    def early_rate(self) -> Decimal | None:
        """提前办结率: decided before the last day of the promise."""
        return _rate(self.early, self.decided)


def tally(cases: Iterable[tuple[date, CaseClock, int]], first: date, last: date) -> CaseTally:
    """Count cases given by day of receipt, clock, and correction notices after the first."""
    rows = list(cases)
    received = [row for row in rows if first <= row[0] <= last]
    accepted = [row for row in rows if row[1].start and first <= row[1].start <= last]
    decided = [clock for _, clock, _ in rows if clock.decided and first <= clock.decided <= last]
    return CaseTally(
        received=len(received),
        accepted=len(accepted),
        decided=len(decided),
        under_statute=sum(clock.kept_statute is not None for clock in decided),
        early=sum(clock.decided < clock.promised.due for clock in decided if clock.decided and clock.promised),
        late_promise=sum(clock.kept_promise is False for clock in decided),
        late_statute=sum(clock.kept_statute is False for clock in decided),
        corrections_again=sum(again for _, _, again in received),
    )


def _rate(part: int, whole: int) -> Decimal | None:
    return (Decimal(100 * part) / whole).quantize(Decimal("0.01"), ROUND_HALF_UP) if whole else None
