"""Choices of the rectifications."""

from enum import Enum


class RectificationSource(Enum):
    """Where it was found (domain B15)."""

    APPRAISAL = "appraisal"
    BALLOTS = "ballots"
    SURVEY = "survey"
    BAD_RATING = "bad_rating"
    COMPLAINT = "complaint"
    INSPECTION = "inspection"
    SELF_CHECK = "self_check"
    PETITION = "petition"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return _SOURCES[self.value]


_SOURCES = {
    "appraisal": "量化考核",
    "ballots": "民主测评",
    "survey": "满意度调查",
    "bad_rating": "差评",
    "complaint": "投诉",
    "inspection": "检查",
    "self_check": "自查",
    "petition": "信访",
}


class FaultType(Enum):
    """The work-style faults that the plan names (plan.txt 二(二), domain A5)."""

    HARD_TO_ENTER = "hard_to_enter"
    HARD_TO_FACE = "hard_to_face"
    HARD_TO_SETTLE = "hard_to_settle"
    MANY_ERRANDS = "many_errands"
    DELAY = "delay"
    PASSING_ON = "passing_on"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return _FAULTS[self.value]


_FAULTS = {
    "hard_to_enter": "门难进",
    "hard_to_face": "脸难看",
    "hard_to_settle": "事难办",
    "many_errands": "多头跑",
    "delay": "办事拖拉",
    "passing_on": "推诿",
    "other": "其他",
}


class RectificationState(Enum):
    """已登记 → 已公开 → 整改中 → 申请销号 → 验收通过（已销号）or 退回 (domain A59–A61)."""

    REGISTERED = "registered"
    PUBLISHED = "published"
    UNDER_WAY = "under_way"
    APPLIED = "applied"
    RETURNED = "returned"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return _STATES[self.value]

    @property
    def progress(self) -> str:
        """进展: one of the three words that the ledger prints."""
        if self in (RectificationState.REGISTERED, RectificationState.PUBLISHED):
            return "未启动"
        return "整改到位" if self is RectificationState.CLOSED else "部分到位"


_STATES = {
    "registered": "已登记",
    "published": "已公开",
    "under_way": "整改中",
    "applied": "申请销号",
    "returned": "退回整改",
    "closed": "已销号",
}
