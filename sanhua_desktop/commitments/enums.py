"""Choices of the commitments room."""

from enum import Enum


class CommitmentKind(Enum):
    """What is promised: one sentence for the wall, or an item with a measure and a day (domain A16, A17)."""

    ONE_LINE = "one_line"
    ITEM = "item"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return {"one_line": "一句话承诺", "item": "承诺事项"}[self.value]


class CommitmentNature(Enum):
    """承诺类别 of the national cycle of public commitments (domain A17)."""

    SHARED = "shared"
    POST = "post"
    DEED = "deed"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return {"shared": "共性承诺", "post": "岗位承诺", "deed": "实事承诺"}[self.value]


class CommitmentState(Enum):
    """The cycle 提诺 → 审诺 → 公诺 → 践诺 → 评诺 (domain A17)."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    REVIEWED = "reviewed"
    POSTED = "posted"
    UNDER_WAY = "under_way"
    KEPT = "kept"
    EXPLAINED = "explained"
    BROKEN = "broken"
    SUPERSEDED = "superseded"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return _STATES[self.value]

    @property
    def is_public(self) -> bool:
        """Tell whether it hangs on the wall: reviewed and posted, and not yet replaced by another."""
        return self in PUBLIC

    @property
    def is_settled(self) -> bool:
        """Tell whether it was judged (评诺)."""
        return self in SETTLED


_STATES = {
    "draft": "拟诺",
    "submitted": "待审",
    "returned": "退回",
    "reviewed": "已审待公示",
    "posted": "已公示",
    "under_way": "践诺中",
    "kept": "已兑现",
    "explained": "未兑现（有说明）",
    "broken": "未兑现",
    "superseded": "已更换",
}
SETTLED = (CommitmentState.KEPT, CommitmentState.EXPLAINED, CommitmentState.BROKEN)
PUBLIC = (CommitmentState.POSTED, CommitmentState.UNDER_WAY, *SETTLED)


class PublicRating(Enum):
    """群众评议."""

    GOOD = "good"
    FAIRLY_GOOD = "fairly_good"
    FAIR = "fair"
    POOR = "poor"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"good": "好", "fairly_good": "较好", "fair": "一般", "poor": "差"}[self.value]


class Metric(Enum):
    """A figure of the register or of the surveys that a commitment is measured by; counted in ``feedback/promises``."""

    ANSWERED_WITHIN = "answered_within"
    ON_PROMISE = "on_promise"
    ON_STATUTE = "on_statute"
    TOLD_ONCE = "told_once"
    SATISFACTION = "satisfaction"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return {
            "answered_within": "几个工作日内答复率",
            "on_promise": "按承诺时限办结率",
            "on_statute": "按法定时限办结率",
            "told_once": "材料一次告知率",
            "satisfaction": "群众满意率",
        }[self.value]


class StepRole(Enum):
    """Who takes a step of the cycle."""

    OWNER = "owner"
    REVIEWER = "reviewer"
    OFFICE = "office"
    VERIFIER = "verifier"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return {"owner": "承诺人", "reviewer": "党支部审核人", "office": "办公室", "verifier": "核实人"}[self.value]


class PageKind(Enum):
    """Public papers made of the catalogue and the board's texts, which grow old when these change."""

    BOARD_PAGE = "board_page"
    HANDBOOK_PAGE = "handbook_page"
    SERVICE_CARD = "service_card"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return {"board_page": "公开栏页", "handbook_page": "手册页", "service_card": "服务承诺卡"}[self.value]


class Light(Enum):
    """How a section of the board stands (亮灯)."""

    COMPLETE = "complete"
    ENDING = "ending"
    MISSING = "missing"
    ENDED = "ended"
    GONE = "gone"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"complete": "齐全", "ending": "将到期", "missing": "缺内容", "ended": "已到期", "gone": "应撤下"}[
            self.value
        ]
