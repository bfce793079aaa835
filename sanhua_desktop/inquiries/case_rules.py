"""The procedure of a case (办件): states, steps, and what the law forbids at a given moment (行政许可法 32—45条)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.machine import Machine, StepRule, StepValues


class CaseState(Enum):
    """Where a case stands (domain H)."""

    RECEIVED = "received"
    CORRECTING = "correcting"
    ACCEPTED = "accepted"
    REVIEWING = "reviewing"
    PAUSED = "paused"
    GRANTED = "granted"
    DENIED = "denied"
    READY = "ready"
    DELIVERED = "delivered"
    NOT_ACCEPTED = "not_accepted"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return _STATES[self.value]

    @property
    def closed(self) -> bool:
        """Tell whether nothing is left to do."""
        return self in (CaseState.DELIVERED, CaseState.NOT_ACCEPTED, CaseState.RETURNED, CaseState.WITHDRAWN)


_STATES = {
    "received": "收件",
    "correcting": "补正中",
    "accepted": "受理",
    "reviewing": "审核",
    "paused": "特别程序暂停",
    "granted": "准予",
    "denied": "不予",
    "ready": "待领",
    "delivered": "已送达",
    "not_accepted": "不予受理",
    "returned": "退件",
    "withdrawn": "已撤回",
}


class CaseStep(Enum):
    """What an officer does with a case."""

    RECEIVE = "receive"
    ACCEPT = "accept"
    CORRECT = "correct"
    RESUBMIT = "resubmit"
    REFUSE = "refuse"
    RETURN = "return"
    REVIEW = "review"
    PAUSE = "pause"
    RESUME = "resume"
    EXTEND = "extend"
    GRANT = "grant"
    DENY = "deny"
    MAKE_READY = "make_ready"
    DELIVER = "deliver"
    WITHDRAW = "withdraw"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return _STEPS[self.value]


_STEPS = {
    "receive": "收件",
    "accept": "受理",
    "correct": "告知补正",
    "resubmit": "收到补件",
    "refuse": "不予受理",
    "return": "退件",
    "review": "转审核",
    "pause": "特别程序暂停",
    "resume": "恢复计时",
    "extend": "延长期限",
    "grant": "准予许可",
    "deny": "不予许可",
    "make_ready": "证照办出待领",
    "deliver": "送达",
    "withdraw": "申请人撤回",
}
_S = CaseState
_OPEN = frozenset({_S.RECEIVED, _S.CORRECTING, _S.ACCEPTED, _S.REVIEWING, _S.PAUSED})
CASE = Machine(
    "办件",
    {
        CaseStep.ACCEPT: StepRule(frozenset({_S.RECEIVED}), _S.ACCEPTED, paper="acceptance"),
        CaseStep.RESUBMIT: StepRule(frozenset({_S.CORRECTING}), _S.RECEIVED, paper="resubmission", may=("detail",)),
        CaseStep.CORRECT: StepRule(
            frozenset({_S.RECEIVED, _S.CORRECTING}), _S.CORRECTING, ("detail",), "correction", ("reason",)
        ),
        CaseStep.REFUSE: StepRule(
            frozenset({_S.RECEIVED}), _S.NOT_ACCEPTED, ("reason",), "not_accepted", ("department",)
        ),
        CaseStep.RETURN: StepRule(frozenset({_S.RECEIVED, _S.CORRECTING}), _S.RETURNED, ("reason",), paper="returned"),
        CaseStep.REVIEW: StepRule(frozenset({_S.ACCEPTED}), _S.REVIEWING),
        CaseStep.PAUSE: StepRule(
            frozenset({_S.ACCEPTED, _S.REVIEWING}), _S.PAUSED, ("reason", "days"), paper="excluded"
        ),
        CaseStep.RESUME: StepRule(frozenset({_S.PAUSED}), _S.REVIEWING, paper="resumed"),
        CaseStep.EXTEND: StepRule(
            frozenset({_S.ACCEPTED, _S.REVIEWING}), None, ("reason", "days", "approver"), paper="extension"
        ),
        CaseStep.GRANT: StepRule(frozenset({_S.ACCEPTED, _S.REVIEWING}), _S.GRANTED, paper="granted", may=("detail",)),
        CaseStep.DENY: StepRule(frozenset({_S.REVIEWING}), _S.DENIED, ("reason",), "denied", ("detail",)),
        CaseStep.MAKE_READY: StepRule(frozenset({_S.GRANTED, _S.DENIED}), _S.READY),
        CaseStep.DELIVER: StepRule(frozenset({_S.READY}), _S.DELIVERED, ("receiver",), paper="delivery"),
        CaseStep.WITHDRAW: StepRule(_OPEN, _S.WITHDRAWN, ("reason",)),
    },
)


@dataclass(frozen=True)
class CaseMoment:
    """What the law's answer to a step depends on, besides the state.

    ``deemed_since`` is the day of receipt if the papers count as accepted already; ``correct_by`` ends the
    applicant's time for correction; ``most_extension`` is in working days.
    """

    today: date
    corrections: int = 0
    extended: bool = False
    at_once: bool = False
    deemed_since: date | None = None
    correct_by: date | None = None
    statutory_due: date | None = None
    most_extension: int = 10


def check_step(state: CaseState, step: CaseStep, values: StepValues, moment: CaseMoment) -> CaseState:
    """Return the state that follows; ``Refused`` or ``InvalidInput`` say in words what stands against the step."""
    follows = CASE.after(state, step)
    if check := _CHECKS.get(step):
        check(state, values, moment)
    CASE.check(step, values)
    return follows


def _before_acceptance(state: CaseState, values: StepValues, moment: CaseMoment) -> None:
    """行政许可法 32条(四): not told within five working days, accepted from the day of receipt."""
    if moment.deemed_since is not None:
        day = moment.deemed_since
        raise Refused(
            f"收到材料已满5个工作日没有告知补正，依法自{day.month}月{day.day}日收到之日起即为受理，不能再补正、退件或不予受理。"
            "请按“受理”继续办理。"
        )


def _correction(state: CaseState, values: StepValues, moment: CaseMoment) -> None:
    _before_acceptance(state, values, moment)
    if moment.corrections and not values.reason.strip():
        raise InvalidInput({"reason": "已经告知过补正。再次告知请写明原因，会计入“一次性告知不到位”。"})


def _return(state: CaseState, values: StepValues, moment: CaseMoment) -> None:
    _before_acceptance(state, values, moment)
    if state is CaseState.CORRECTING and moment.correct_by is not None and moment.today <= moment.correct_by:
        day = moment.correct_by
        raise Refused(
            f"补正期限到{day.year}年{day.month}月{day.day}日才满，还不能退件。申请人不办了的，请用“申请人撤回”。"
        )


def _extension(state: CaseState, values: StepValues, moment: CaseMoment) -> None:
    """行政许可法 42条: once, up to ten working days, before the limit is over."""
    if moment.extended:
        raise Refused("期限已经延长过一次，依法不能再延长。")
    if moment.statutory_due is not None and moment.today > moment.statutory_due:
        raise Refused("法定期限已经过了，不能再延长。请尽快作出决定，并向申请人说明原因。")
    if values.days > moment.most_extension:
        raise InvalidInput({"days": f"最多延长{moment.most_extension}个工作日。"})


def _on_the_spot(state: CaseState, values: StepValues, moment: CaseMoment) -> None:
    if state is CaseState.ACCEPTED and not moment.at_once:
        raise Refused("这个事项不是即办件，请先“转审核”，再作决定。")


_CHECKS = {
    CaseStep.CORRECT: _correction,
    CaseStep.REFUSE: _before_acceptance,
    CaseStep.RETURN: _return,
    CaseStep.EXTEND: _extension,
    CaseStep.GRANT: _on_the_spot,
}


def corrections_again(steps: Sequence[CaseStep]) -> int:
    """Return how many correction notices came after the first (一次性告知不到位, which the indicator counts)."""
    return max(0, sum(step is CaseStep.CORRECT for step in steps) - 1)
