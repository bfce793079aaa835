"""Choices of a petition's register (domain A36)."""

from enum import Enum


class PetitionMode(Enum):
    """信访形式."""

    VISIT = "visit"
    LETTER = "letter"
    PHONE = "phone"
    NETWORK = "network"
    FORWARDED = "forwarded"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"visit": "来访", "letter": "来信", "phone": "来电", "network": "网络", "forwarded": "转交办"}[
            self.value
        ]


class PetitionCategory(Enum):
    """类别 by which a petition is handled (信访工作条例 29—31条)."""

    SUGGESTION = "suggestion"
    ACCUSATION = "accusation"
    APPEAL = "appeal"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"suggestion": "建议意见类", "accusation": "检举控告类", "appeal": "申诉求决类"}[self.value]
