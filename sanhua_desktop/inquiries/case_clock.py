"""The clock of a case, worked out from what happened to it; nothing of it is ever stored.

It runs from acceptance to the decision, stands still while a special procedure of 行政许可法 45条 lasts, and may be
extended once (42条). Papers not answered within five working days count as accepted when received (32条(四)).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from sanhua_desktop.inquiries.case_rules import CaseStep
from sanhua_desktop.inquiries.deadlines import Deadline, Pause, calendar_deadline, kept, working_deadline
from sanhua_desktop.inquiries.enums import ClockState
from sanhua_desktop.inquiries.rules import clock_state
from sanhua_desktop.office.working_calendar import WorkingCalendar

CORRECTION_NOTICE = 5  # working days to tell what is lacking (行政许可法 32条)
_DECISIONS = (CaseStep.GRANT, CaseStep.DENY)
_ENDS = (*_DECISIONS, CaseStep.REFUSE, CaseStep.RETURN, CaseStep.WITHDRAW)
_PAPERS_IN = (CaseStep.RECEIVE, CaseStep.RESUBMIT)


class Happening(NamedTuple):
    """One step on its day; ``days`` of an extension in working days."""

    step: CaseStep
    on: date
    days: int = 0
    reason: str = ""


class Limits(NamedTuple):
    """Limits of a case in working days (``statutory`` -1: none) and those of the procedure.

    ``correction`` calendar days for the applicant to bring what is lacking (a local rule), ``delivery`` working days
    after the decision (44条).
    """

    promised: int
    statutory: int
    correction: int = 90
    delivery: int = 10


@dataclass(frozen=True)
class CaseClock:
    """How a case stands: ``start`` None before acceptance; ``due`` is what has to be done by next."""

    state: ClockState
    start: date | None
    deemed: bool
    paused: bool
    ended: date | None
    ended_by: CaseStep | None
    promised: Deadline | None
    statutory: Deadline | None
    answer_by: Deadline | None
    correct_by: Deadline | None
    deliver_by: Deadline | None

    @property
    def due(self) -> Deadline | None:
        """The deadline that now binds: correction, notice, decision or delivery."""
        if self.ended:
            return self.deliver_by
        return self.promised or self.correct_by or self.answer_by

    @property
    def decided(self) -> date | None:
        """The day of the decision; None for a case that ended without one, such as a withdrawn one."""
        return self.ended if self.ended_by in _DECISIONS else None

    @property
    def kept_promise(self) -> bool | None:
        """Tell whether the decision came within the promise; None while it is not made."""
        return kept(self.decided, self.promised)

    @property
    def kept_statute(self) -> bool | None:
        """Tell whether the decision came within the law's limit; None while it is not made or there is none."""
        return kept(self.decided, self.statutory)


def case_clock(happened: Sequence[Happening], limits: Limits, calendar: WorkingCalendar, today: date) -> CaseClock:
    """Return the clock of a case as of ``today`` from its steps in order, the first being the receipt."""
    papers_in = next(one for one in reversed(happened) if one.step in _PAPERS_IN)
    answer_by = working_deadline(papers_in.on, CORRECTION_NOTICE, calendar)
    ended = next((one for one in happened if one.step in _ENDS), None)
    last = happened[-1]
    correcting = last.step is CaseStep.CORRECT
    accepted = next((one.on for one in happened if one.step is CaseStep.ACCEPT), None)
    open_on = today if not ended and not correcting else None
    start = limit_start(papers_in.on, answer_by.due, accepted=accepted, open_on=open_on)
    extension = sum(one.days for one in happened if one.step is CaseStep.EXTEND)
    pauses = list(_pauses(happened, today))

    def limit(days: int) -> Deadline | None:
        return working_deadline(start, days + extension, calendar, pauses=pauses) if start and days >= 0 else None

    promised, statutory = limit(limits.promised), limit(limits.statutory)
    decided = ended is not None and ended.step in _DECISIONS
    waiting = decided and not any(one.step is CaseStep.DELIVER for one in happened)
    clock = CaseClock(
        state=ClockState.DONE,
        start=start,
        deemed=start != accepted,
        paused=last.step is CaseStep.PAUSE,
        ended=ended.on if ended else None,
        ended_by=ended.step if ended else None,
        promised=promised,
        statutory=statutory,
        answer_by=None if start or ended or correcting else answer_by,
        correct_by=calendar_deadline(last.on, limits.correction, calendar) if correcting else None,
        deliver_by=working_deadline(ended.on, limits.delivery, calendar) if ended and waiting else None,
    )
    return _standing(clock, today)


def limit_start(papers_in: date, answer_by: date, *, accepted: date | None, open_on: date | None) -> date | None:
    """Return the day from which the limit runs: the acceptance, or the receipt if ``answer_by`` passed unanswered.

    ``open_on`` is today while nothing was answered yet, otherwise None.
    """
    answered = accepted or open_on
    return papers_in if answered is not None and answered > answer_by else accepted


def _pauses(happened: Sequence[Happening], today: date) -> Iterator[Pause]:
    stops = [one for one in happened if one.step in (CaseStep.PAUSE, CaseStep.RESUME, *_ENDS)]
    for stop, following in pairwise([*stops, None]):
        if stop is not None and stop.step is CaseStep.PAUSE:
            last = following.on if following else max(today, stop.on)
            yield Pause(stop.on, last, f"{stop.reason or '特别程序'}，暂停计时")


def _standing(clock: CaseClock, today: date) -> CaseClock:
    binding = clock.due
    if binding is None:
        return clock
    deciding = clock.promised is not None and clock.ended is None
    state = clock_state(
        today,
        promised=binding.due,
        statutory=clock.statutory.due if deciding and clock.statutory else None,
        soon=binding.warns_from,
        done=False,
    )
    if clock.paused and state not in (ClockState.PAST_PROMISE, ClockState.PAST_STATUTE):
        state = ClockState.PAUSED  # a pause moves a limit still running; it does not undo one that was over
    elif not deciding and state is ClockState.PAST_PROMISE and not clock.correct_by:
        state = ClockState.PAST_STATUTE  # the notice's five days and the delivery's ten are the law's own
    return replace(clock, state=state)
