"""How a joint case stands, worked out from its events: outer clock, branch clocks, and which branch holds the rest.

行政许可法 42条 gives joint handling 45 working days and, with the approval of the head of the government, 15 more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sanhua_desktop.inquiries.case_clock import CORRECTION_NOTICE, limit_start
from sanhua_desktop.inquiries.deadlines import Deadline, Pause, working_deadline
from sanhua_desktop.inquiries.enums import ClockState
from sanhua_desktop.inquiries.joint_machine import BRANCH, JOINT, BranchState, JointState, JointStep
from sanhua_desktop.inquiries.packages import PackageContent, PackageItem
from sanhua_desktop.inquiries.rules import clock_state
from sanhua_desktop.office.working_calendar import WorkingCalendar


class JointHappening(NamedTuple):
    """One step on its day; ``branch`` 0 is the whole."""

    step: JointStep
    on: date
    branch: int = 0
    days: int = 0


@dataclass(frozen=True)
class Branch:
    """One branch as it stands; ``due`` None until it was sent."""

    item: PackageItem
    state: BranchState
    since: date | None = None
    due: Deadline | None = None
    standing: ClockState = ClockState.NORMAL

    @property
    def open(self) -> bool:
        """Tell whether the window still waits for its certificate."""
        return self.state is not BranchState.IN_HAND


@dataclass(frozen=True)
class JointStanding:
    """The whole as it stands: outer clock, branches, and who holds the rest."""

    state: JointState
    clock: ClockState
    promised: Deadline | None
    statutory: Deadline | None
    branches: tuple[Branch, ...]
    start: date | None
    answer_by: Deadline | None
    extended: bool

    def branch(self, position: int) -> Branch:
        """Return a branch by the position of its item."""
        return next(one for one in self.branches if one.item.position == position)

    @property
    def deemed(self) -> bool:
        """Tell whether the papers count as accepted since their receipt for want of an answer."""
        return self.start is not None and self.state is JointState.RECEIVED

    @property
    def holders(self) -> tuple[Branch, ...]:
        """The open branches that wait for nobody: those for whom the most others wait first, then the latest due."""
        if self.state is not JointState.ACCEPTED:
            return ()
        active = [one for one in self.branches if one.open and one.state is not BranchState.WAITING]
        return tuple(sorted(active, key=lambda one: (-self.waiting_for(one), -_ordinal(one))))

    def waiting_for(self, branch: Branch) -> int:
        """Return how many branches cannot begin before this one is done."""
        held, positions = set[int](), {branch.item.position}
        for one in self.branches:
            if set(one.item.after) & (positions | held) and one.state is BranchState.WAITING:
                held.add(one.item.position)
        return len(held)


def _ordinal(branch: Branch) -> int:
    return branch.due.due.toordinal() if branch.due else 0


def standing(
    content: PackageContent, happened: Sequence[JointHappening], calendar: WorkingCalendar, today: date
) -> JointStanding:
    """Return how a joint case stands as of ``today`` from its events in order, the first being the receipt."""
    state = JointState.RECEIVED
    for one in (one for one in happened[1:] if not one.branch):
        state = JOINT.after(state, one.step)
    answer_by = _answer_by(happened, calendar)
    start = _start(state, happened, answer_by, today)
    ended = next((one.on for one in happened if one.step in (JointStep.ISSUE, JointStep.WITHDRAW)), None)
    extension = sum(one.days for one in happened if one.step is JointStep.EXTEND)

    def limit(days: int) -> Deadline | None:
        return working_deadline(start, days + extension, calendar) if start else None

    promised, statutory = limit(content.promised_days), limit(content.statutory_days)
    unanswered = answer_by if state is JointState.RECEIVED and start is None else None
    clock = _standing(promised or unanswered, statutory, today, done=ended is not None)
    branches = _branches(content, happened, calendar, today, begun=state is JointState.ACCEPTED)
    return JointStanding(state, clock, promised, statutory, branches, start, unanswered, extended=bool(extension))


def _answer_by(happened: Sequence[JointHappening], calendar: WorkingCalendar) -> Deadline:
    papers_in = next(one.on for one in reversed(happened) if one.step in (JointStep.RECEIVE, JointStep.RESUBMIT))
    return working_deadline(papers_in, CORRECTION_NOTICE, calendar)


def _start(state: JointState, happened: Sequence[JointHappening], answer_by: Deadline, today: date) -> date | None:
    accepted = next((one.on for one in happened if one.step is JointStep.ACCEPT), None)
    open_on = today if state is JointState.RECEIVED else None
    return limit_start(answer_by.start, answer_by.due, accepted=accepted, open_on=open_on)


def _standing(promised: Deadline | None, statutory: Deadline | None, today: date, *, done: bool) -> ClockState:
    return clock_state(
        today,
        promised=promised.due if promised else None,
        statutory=statutory.due if statutory else None,
        soon=promised.warns_from if promised else None,
        done=done,
    )


def _branches(
    content: PackageContent,
    happened: Sequence[JointHappening],
    calendar: WorkingCalendar,
    today: date,
    *,
    begun: bool,
) -> tuple[Branch, ...]:
    branches: dict[int, Branch] = {}
    for item in content.items:
        agreed = (BranchState.AGREED, BranchState.IN_HAND)
        free = begun and all(branches[before].state in agreed for before in item.after)
        own = [one for one in happened if one.branch == item.position]
        branches[item.position] = _branch(item, own, calendar, today, free=free)
    return tuple(branches.values())


def _branch(
    item: PackageItem, own: Sequence[JointHappening], calendar: WorkingCalendar, today: date, *, free: bool
) -> Branch:
    if not own:
        return Branch(item, BranchState.READY if free else BranchState.WAITING)
    state, pauses, asked = BranchState.READY, list[Pause](), None
    for one in own:
        state = BRANCH.after(state, one.step)
        if one.step is JointStep.ASK:
            asked = one.on
        elif one.step is JointStep.ANSWER and asked:
            pauses.append(Pause(asked, one.on, "补正期间，暂停计时"))
            asked = None
    if asked:
        pauses.append(Pause(asked, max(today, asked), "补正期间，暂停计时"))
    due = working_deadline(own[0].on, item.days, calendar, pauses=pauses)
    waiting = state is BranchState.CORRECTING
    done = state in (BranchState.AGREED, BranchState.REFUSED, BranchState.IN_HAND)
    seen = ClockState.PAUSED if waiting else _standing(due, None, today, done=done)
    return Branch(item, state, own[-1].on, due, seen)
