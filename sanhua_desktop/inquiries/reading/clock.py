"""How an entry of the register stands: on its own clock, or on that of what was made of it.

An entry taken on as a case, a joint case or a petition has the clock of that work: its due date, its pauses, its end.
One told what to bring (一次性告知后补) waits without a promise until the papers are here; it is neither in time nor
late, since the limit runs from the acceptance of complete papers (行政许可法 32、42条).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple

from sanhua_desktop.inquiries.deadlines import Deadline, kept
from sanhua_desktop.inquiries.enums import PRESSING, ClockState, Disposition
from sanhua_desktop.inquiries.rules import clock_state

_URGENCY = (*PRESSING, ClockState.NORMAL, ClockState.PAUSED, ClockState.DONE)


class EntryFacts(NamedTuple):
    """What the clock of an entry follows from; limits in working days, -1 for none; ``complete``: the papers came."""

    id: int
    received: datetime
    finished: datetime | None
    promised: int
    statutory: int
    disposition: Disposition
    complete: datetime | None


@dataclass(frozen=True)
class EntryClock:
    """``due`` is what binds next; ``decided`` the day that counts against both limits, None where nothing counts.

    ``note`` is said where no day holds; ``work`` is the number of the case that carries the entry; ``waits``: papers
    are still to come.
    """

    state: ClockState
    due: Deadline | None = None
    promised: Deadline | None = None
    statutory: Deadline | None = None
    decided: date | None = None
    note: str = ""
    work: str = ""
    waits: bool = False

    @property
    def kept_promise(self) -> bool | None:
        """Tell whether it was decided within the promise; None where it does not count."""
        return kept(self.decided, self.promised)

    @property
    def kept_statute(self) -> bool | None:
        """Tell whether it was decided within the law's limit; None where it does not count."""
        return kept(self.decided, self.statutory)


@dataclass(frozen=True)
class Work:
    """A case, joint case or petition made of an entry, as it stands; ``over`` once the asker has his answer."""

    received: datetime
    clock: EntryClock
    over: bool


def entry_clock(
    facts: EntryFacts, works: Sequence[Work], today: date, deadline: Callable[[date, int], Deadline | None]
) -> EntryClock:
    """Return how an entry stands as of ``today``; what was taken in after the entry had ended does not move it."""
    made = [one for one in works if facts.finished is None or one.received < facts.finished]
    clock = _binding(made) if made else _own(facts, today, deadline)
    if facts.finished is None:
        return clock
    return replace(clock, state=ClockState.DONE, due=None, note="")


def _own(facts: EntryFacts, today: date, deadline: Callable[[date, int], Deadline | None]) -> EntryClock:
    if facts.disposition is Disposition.NOTICE and facts.complete is None:
        return EntryClock(ClockState.PAUSED, note="等待补材料", waits=True)
    start = (facts.complete or facts.received).date()
    promised, statutory = deadline(start, facts.promised), deadline(start, facts.statutory)
    state = clock_state(
        today,
        promised=promised.due if promised else None,
        statutory=statutory.due if statutory else None,
        soon=promised.warns_from if promised else None,
        done=False,
    )
    return EntryClock(state, promised, promised, statutory, facts.finished.date() if facts.finished else None)


def _binding(works: Sequence[Work]) -> EntryClock:
    """Return the clock that counts: the most pressing of those open, otherwise the one latest against its limits."""
    if still_open := [one.clock for one in works if not one.over]:
        return min(still_open, key=lambda one: (_URGENCY.index(one.state), one.due.due if one.due else date.max))
    ended = [one.clock for one in works]
    return max(ended, key=lambda one: (one.kept_statute is False, one.kept_promise is False, one.decided is not None))
