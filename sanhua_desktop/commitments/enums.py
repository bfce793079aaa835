"""Choices of the commitments room."""

from enum import Enum


class CommitmentState(Enum):
    """The cycle 提诺 → 审诺 → 公诺 (domain A17)."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    REVIEWED = "reviewed"
    POSTED = "posted"
    SUPERSEDED = "superseded"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {
            "draft": "拟诺",
            "submitted": "待审",
            "returned": "退回",
            "reviewed": "已审待公示",
            "posted": "已公示",
            "superseded": "已更换",
        }[self.value]
