"""The procedure and clocks of a petition (信访): 信访工作条例 (2022) arts. 17—37, calendar days but for one objection.

Told in writing within 15 days (22、23条); answered within 60 days of acceptance, extended once by at most 30 (34条);
a re-examination (复查) or review (复核) is asked for within 30 days and answered within 30 (35、36条).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.deadlines import Deadline, calendar_deadline, working_deadline
from sanhua_desktop.inquiries.enums import ClockState
from sanhua_desktop.inquiries.machine import Machine, StepRule, StepValues
from sanhua_desktop.inquiries.rules import clock_state
from sanhua_desktop.office.working_calendar import WorkingCalendar

TELL, OBJECT, ANSWER, MOST_EXTENSION, ASK, REVIEW = 15, 5, 60, 30, 30, 30
MOST_REPRESENTATIVES = 5


class PetitionState(Enum):
    """Where a petition stands (domain H)."""

    REGISTERED = "registered"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    FORWARDED = "forwarded"
    SENT_BACK = "sent_back"
    STOPPED = "stopped"
    ANSWERED = "answered"
    DELIVERED = "delivered"
    IN_REVIEW = "in_review"
    REVIEWED = "reviewed"
    IN_RECHECK = "in_recheck"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return _STATES[self.value]

    @property
    def closed(self) -> bool:
        """Tell whether nothing is left to do here."""
        return self.value in ("not_accepted", "forwarded", "sent_back", "stopped", "closed")


_STATES = {
    "registered": "已登记待告知",
    "accepted": "受理办理中",
    "not_accepted": "不予受理",
    "forwarded": "已转送",
    "sent_back": "异议退回",
    "stopped": "不再受理",
    "answered": "已作出处理意见",
    "delivered": "答复已送达",
    "in_review": "复查中",
    "reviewed": "复查已答复",
    "in_recheck": "复核中",
    "closed": "终结",
}


class PetitionStep(Enum):
    """What is done with a petition."""

    REGISTER = "register"
    ACCEPT = "accept"
    DECLINE = "decline"
    FORWARD = "forward"
    OBJECT = "object"
    STOP = "stop"
    EXTEND = "extend"
    ANSWER = "answer"
    DELIVER = "deliver"
    ASK_REVIEW = "ask_review"
    REVIEW = "review"
    ASK_RECHECK = "ask_recheck"
    RECHECK = "recheck"
    CLOSE = "close"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return _STEPS[self.value]


_STEPS = {
    "register": "登记",
    "accept": "受理告知",
    "decline": "不予受理",
    "forward": "转送",
    "object": "对转送提出异议",
    "stop": "不再受理",
    "extend": "延长办理期限",
    "answer": "作出处理意见",
    "deliver": "答复送达",
    "ask_review": "申请复查",
    "review": "复查意见送达",
    "ask_recheck": "申请复核",
    "recheck": "复核意见送达",
    "close": "期满终结",
}
_S, _P = PetitionState, PetitionStep
_NEW = frozenset({_S.REGISTERED})
PETITION = Machine(
    "信访件",
    {
        _P.ACCEPT: StepRule(_NEW, _S.ACCEPTED, paper="petition_accepted", may=("department",)),
        _P.DECLINE: StepRule(_NEW, _S.NOT_ACCEPTED, ("reason",), "petition_declined", ("department",)),
        _P.FORWARD: StepRule(_NEW, _S.FORWARDED, ("reason", "department"), "petition_forwarded"),
        _P.OBJECT: StepRule(_NEW, _S.SENT_BACK, ("reason", "department")),
        _P.STOP: StepRule(_NEW, _S.STOPPED, ("reason",), "petition_stopped"),
        _P.EXTEND: StepRule(frozenset({_S.ACCEPTED}), None, ("reason", "days", "approver"), "petition_extended"),
        _P.ANSWER: StepRule(frozenset({_S.ACCEPTED}), _S.ANSWERED, ("detail", "approver"), "petition_opinion"),
        _P.DELIVER: StepRule(frozenset({_S.ANSWERED}), _S.DELIVERED, ("receiver",), "petition_delivery"),
        _P.ASK_REVIEW: StepRule(frozenset({_S.DELIVERED}), _S.IN_REVIEW, ("reason",)),
        _P.REVIEW: StepRule(frozenset({_S.IN_REVIEW}), _S.REVIEWED, ("detail", "receiver")),
        _P.ASK_RECHECK: StepRule(frozenset({_S.REVIEWED}), _S.IN_RECHECK, ("reason",)),
        _P.RECHECK: StepRule(frozenset({_S.IN_RECHECK}), _S.CLOSED, ("detail", "receiver")),
        _P.CLOSE: StepRule(frozenset({_S.DELIVERED, _S.REVIEWED}), _S.CLOSED),
    },
)


class PetitionHappening(NamedTuple):
    """One step on its day; ``days`` of an extension in calendar days."""

    step: PetitionStep
    on: date
    days: int = 0


@dataclass(frozen=True)
class PetitionClock:
    """How a petition stands; ``due`` ends what ``waits_for`` names, ``object_by`` only for one sent from above."""

    state: ClockState
    due: Deadline | None
    waits_for: str
    object_by: Deadline | None = None


# What is waited for in each state, within how many calendar days of the step that led there.
_WAITS = {
    _S.REGISTERED: ("书面告知是否受理", TELL),
    _S.ACCEPTED: ("作出处理意见", ANSWER),
    _S.DELIVERED: ("信访人可以申请复查", ASK),
    _S.IN_REVIEW: ("作出复查意见", REVIEW),
    _S.REVIEWED: ("信访人可以申请复核", ASK),
    _S.IN_RECHECK: ("作出复核意见", REVIEW),
}


def petition_clock(
    happened: Sequence[PetitionHappening], calendar: WorkingCalendar, today: date, *, from_above: bool = False
) -> PetitionClock:
    """Return the clock as of ``today`` from the steps in order, the first being the registration."""
    state, since = state_after(happened)
    if state not in _WAITS:
        return PetitionClock(ClockState.DONE, None, "已答复，等待送达" if state is _S.ANSWERED else "")
    waits_for, days = _WAITS[state]
    if state is _S.ACCEPTED:
        days += sum(one.days for one in happened if one.step is _P.EXTEND)
    due = calendar_deadline(since, days, calendar)
    ours = state not in (_S.DELIVERED, _S.REVIEWED)
    soon = due.days[max(0, days - 4)].date  # three days before the end
    standing = clock_state(today, promised=due.due, statutory=due.due if ours else None, soon=soon, done=not ours)
    above = from_above and state is _S.REGISTERED
    return PetitionClock(standing, due, waits_for, working_deadline(since, OBJECT, calendar) if above else None)


def state_after(happened: Sequence[PetitionHappening]) -> tuple[PetitionState, date]:
    """Return the state and the day on which it began."""
    state, since = PetitionState.REGISTERED, happened[0].on
    for one in happened[1:]:
        follows = PETITION.after(state, one.step)
        state, since = (state, since) if follows is state else (follows, one.on)
    return state, since


@dataclass(frozen=True)
class PetitionMoment:
    """What the rule's answer depends on, besides the state."""

    today: date
    clock: PetitionClock
    extended: bool = False
    from_above: bool = False


def check_petition_step(
    state: PetitionState, step: PetitionStep, values: StepValues, moment: PetitionMoment
) -> PetitionState:
    """Return the state that follows; ``Refused`` or ``InvalidInput`` say in words what stands against it."""
    follows = PETITION.after(state, step)
    if check := _CHECKS.get(step):
        check(values, moment)
    PETITION.check(step, values)
    return follows


def _extension(values: StepValues, moment: PetitionMoment) -> None:
    """信访工作条例 34条: once, up to thirty days, before the sixty are over."""
    if moment.extended:
        raise Refused("办理期限已经延长过一次，不能再延长。")
    due = moment.clock.due
    if due is not None and moment.today > due.due:
        raise Refused(f"办理期限已于{due.due.month}月{due.due.day}日届满，不能再延长。请尽快答复，并向信访人说明原因。")
    if values.days > MOST_EXTENSION:
        raise InvalidInput({"days": f"最多延长{MOST_EXTENSION}日（自然日）。"})


def _objection(values: StepValues, moment: PetitionMoment) -> None:
    if not moment.from_above:
        raise Refused("只有上级或信访部门转送、交办的信访件才能提出异议。群众直接提出的请用“转送”。")
    if moment.clock.object_by is not None and moment.today > moment.clock.object_by.due:
        due = moment.clock.object_by.due
        raise Refused(f"提出异议的期限（收到之日起5个工作日）已于{due.month}月{due.day}日届满，请按程序受理或转送。")


def _asked_in_time(values: StepValues, moment: PetitionMoment) -> None:
    due = moment.clock.due
    if due is not None and moment.today > due.due:
        raise Refused(f"申请的期限（收到答复之日起30日）已于{due.due.month}月{due.due.day}日届满，不再受理。")


def _closing(values: StepValues, moment: PetitionMoment) -> None:
    due = moment.clock.due
    if due is not None and moment.today <= due.due:
        raise Refused(f"信访人到{due.due.month}月{due.due.day}日前还可以申请复查或复核，不能提前终结。")


_CHECKS = {
    _P.EXTEND: _extension,
    _P.OBJECT: _objection,
    _P.ASK_REVIEW: _asked_in_time,
    _P.ASK_RECHECK: _asked_in_time,
    _P.CLOSE: _closing,
}


def check_people(people: int, representatives: Sequence[str]) -> None:
    """Raise ``InvalidInput`` for a group without representatives or with more than five (信访工作条例 20条)."""
    if people < 1:
        raise InvalidInput({"people": "请填写来访人数。"})
    if people > MOST_REPRESENTATIVES and not 1 <= len(representatives) <= MOST_REPRESENTATIVES:
        raise InvalidInput({"representatives": "5人以上共同来访的，请推选不超过5名代表，用顿号隔开。"})
