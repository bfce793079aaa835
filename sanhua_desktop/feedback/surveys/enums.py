"""Choices of the surveys."""

from enum import Enum


class SatisfactionDefinition(Enum):
    """What a satisfaction figure counts; the same votes pass or fail by it (domain 0.9)."""

    INCLUDING_BASIC = "including_basic"
    EXCLUDING_BASIC = "excluding_basic"
    INDEX = "index"

    @property
    def label(self) -> str:
        """The Chinese name printed under the figure."""
        return {
            "including_basic": "满意率（含基本满意）",
            "excluding_basic": "满意率（不含基本满意）",
            "index": "满意度指数",
        }[self.value]

    @property
    def unit(self) -> str:
        """What stands behind the figure: an index is no percentage."""
        return "" if self is SatisfactionDefinition.INDEX else "%"

    @property
    def formula(self) -> str:
        """How the figure is reckoned, in words."""
        return {
            "including_basic": "（非常满意＋满意＋基本满意）÷有效份数",
            "excluding_basic": "（非常满意＋满意）÷有效份数",
            "index": "非常满意100、满意80、基本满意60、不满意40、非常不满意20的平均数",
        }[self.value]
