"""A joint case (联办件) and its branches as two procedures: states, steps and their needs (行政许可法 26条)."""

from enum import Enum

from sanhua_desktop.inquiries.machine import Machine, StepRule


class JointState(Enum):
    """Where the whole stands."""

    RECEIVED = "received"
    CORRECTING = "correcting"
    ACCEPTED = "accepted"
    ISSUED = "issued"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            "received": "收件",
            "correcting": "补正中",
            "accepted": "联办中",
            "issued": "已一窗发证",
            "withdrawn": "已撤回",
        }[self.value]

    @property
    def closed(self) -> bool:
        """Tell whether nothing is left to do."""
        return self in (JointState.ISSUED, JointState.WITHDRAWN)


class BranchState(Enum):
    """Where one department's part stands."""

    WAITING = "waiting"
    READY = "ready"
    SENT = "sent"
    CORRECTING = "correcting"
    AGREED = "agreed"
    REFUSED = "refused"
    IN_HAND = "in_hand"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            "waiting": "等待前序",
            "ready": "可以流转",
            "sent": "办理中",
            "correcting": "等待补正",
            "agreed": "同意，待交证照",
            "refused": "不同意",
            "in_hand": "证照已到窗口",
        }[self.value]


class JointStep(Enum):
    """What is done with the whole or with one branch."""

    RECEIVE = "receive"
    CORRECT = "correct"
    RESUBMIT = "resubmit"
    ACCEPT = "accept"
    EXTEND = "extend"
    ISSUE = "issue"
    WITHDRAW = "withdraw"
    SEND = "send"
    ASK = "ask"
    ANSWER = "answer"
    AGREE = "agree"
    REFUSE = "refuse"
    COLLECT = "collect"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return _STEPS[self.value]


_STEPS = {
    "receive": "一头受理收件",
    "correct": "合并告知补正",
    "resubmit": "收到补件",
    "accept": "联办受理",
    "extend": "延长期限",
    "issue": "一窗发证",
    "withdraw": "申请人撤回",
    "send": "流转",
    "ask": "部门要求补正",
    "answer": "补件转交部门",
    "agree": "部门同意",
    "refuse": "部门不同意",
    "collect": "证照到窗口",
}
_J, _B, _P = JointState, BranchState, JointStep
JOINT = Machine(
    "联办件",
    {
        _P.ACCEPT: StepRule(frozenset({_J.RECEIVED}), _J.ACCEPTED, paper="joint_acceptance"),
        _P.RESUBMIT: StepRule(frozenset({_J.CORRECTING}), _J.RECEIVED),
        _P.CORRECT: StepRule(
            frozenset({_J.RECEIVED, _J.CORRECTING}), _J.CORRECTING, ("detail",), "joint_correction", ("reason",)
        ),
        _P.EXTEND: StepRule(frozenset({_J.ACCEPTED}), None, ("reason", "days", "approver"), "joint_extension"),
        _P.ISSUE: StepRule(frozenset({_J.ACCEPTED}), _J.ISSUED, ("receiver",), "joint_delivery"),
        _P.WITHDRAW: StepRule(frozenset({_J.RECEIVED, _J.CORRECTING, _J.ACCEPTED}), _J.WITHDRAWN, ("reason",)),
    },
)
BRANCH = Machine(
    "这个环节",
    {
        # What a department refused goes round again once the applicant has mended it; else only withdrawal is left.
        _P.SEND: StepRule(frozenset({_B.READY, _B.REFUSED}), _B.SENT, ("receiver",), "circulation"),
        _P.ASK: StepRule(frozenset({_B.SENT}), _B.CORRECTING, ("detail",), "joint_correction"),
        _P.ANSWER: StepRule(frozenset({_B.CORRECTING}), _B.SENT),
        _P.AGREE: StepRule(frozenset({_B.SENT}), _B.AGREED),
        _P.REFUSE: StepRule(frozenset({_B.SENT}), _B.REFUSED, ("reason",)),
        _P.COLLECT: StepRule(frozenset({_B.AGREED}), _B.IN_HAND),
    },
)
