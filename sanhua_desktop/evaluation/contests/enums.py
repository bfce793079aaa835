"""Choices of the contests."""

from enum import Enum


class ContestKind(Enum):
    """竞赛类别 (plan 三-3, 三-4)."""

    SERVICE = "service"
    SKILL = "skill"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return "服务竞赛" if self is ContestKind.SERVICE else "技能比武"
