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


class RoundState(Enum):
    """考核轮次状态."""

    DRAFT = "draft"
    PUBLISHED = "published"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return "已公布" if self is RoundState.PUBLISHED else "草稿"


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
