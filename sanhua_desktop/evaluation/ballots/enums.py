"""Choices of the ballots."""

from enum import Enum

# What a teller's key stands for where it is no level: nothing ticked (弃权), or more than one tick (该项无效).
BLANK, VOID = "0", "X"


class BallotState(Enum):
    """民主测评状态."""

    OPEN = "open"
    COUNTED = "counted"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return "已计票" if self is BallotState.COUNTED else "未计票"
