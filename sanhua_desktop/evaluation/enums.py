"""Choices of the evaluation room."""

from enum import Enum

from sanhua_desktop.feedback.surveys.enums import SatisfactionDefinition as SatisfactionDefinition


class RoundingPolicy(Enum):
    """How a total is rounded; the policy is printed under every table."""

    PRINTED_COMPONENTS = "printed_components"
    EXACT_THEN_ONCE = "exact_then_once"

    @property
    def label(self) -> str:
        """The sentence printed under the table."""
        if self is RoundingPolicy.PRINTED_COMPONENTS:
            return "各部分得分先四舍五入保留两位，再相加"
        return "按精确值计算，最后一次四舍五入保留两位"


class MissingRule(Enum):
    """What happens to somebody of whom a part is missing; never a zero."""

    INCOMPLETE = "incomplete"
    REWEIGHT = "reweight"

    @property
    def label(self) -> str:
        """The sentence printed under the table."""
        return "数据不全的不排名" if self is MissingRule.INCOMPLETE else "缺少的部分不计，其余部分按权重比例折算"


class RoundState(Enum):
    """考核轮次状态: entered, shown to those scored, published and locked."""

    DRAFT = "draft"
    SHOWN = "shown"
    PUBLISHED = "published"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"draft": "草稿", "shown": "已告知本人", "published": "已公布"}[self.value]


class RoundKind(Enum):
    """Whom a round scores."""

    PERSON = "person"
    WINDOW = "window"
    MEMBER = "member"
    BRANCH = "branch"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"person": "工作人员", "window": "窗口", "member": "党员", "branch": "党支部"}[self.value]

    def counted(self, how_many: int) -> str:
        """Say how many there are, with the measure word people and places have: 24名工作人员, 6个窗口."""
        return f"{how_many}{'名' if self in (RoundKind.PERSON, RoundKind.MEMBER) else '个'}{self.label}"


class RoundCycle(Enum):
    """The span a round covers."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    CAMPAIGN = "campaign"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"month": "月度", "quarter": "季度", "year": "年度", "campaign": "活动全程"}[self.value]


class DeedCategory(Enum):
    """闪光言行类别 (domain A49)."""

    SERVICE = "service"
    INNOVATION = "innovation"
    URGENT = "urgent"
    VOLUNTEER = "volunteer"
    INTEGRITY = "integrity"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            "service": "服务群众",
            "innovation": "岗位创新",
            "urgent": "急难险重",
            "volunteer": "志愿公益",
            "integrity": "廉洁自律",
            "other": "其他",
        }[self.value]


class Part(Enum):
    """The four weighted parts of a person's score (domain F.5)."""

    QUANTIFIED = "quantified"
    LEADERS = "leaders"
    BALLOTS = "ballots"
    SATISFACTION = "satisfaction"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return {
            "quantified": "量化考核",
            "leaders": "领导评分",
            "ballots": "民主测评",
            "satisfaction": "群众满意度",
        }[self.value]
