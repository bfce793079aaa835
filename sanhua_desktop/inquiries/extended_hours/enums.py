"""Choices of extended hours (domain A23)."""

from enum import Enum


class ServiceMode(Enum):
    """服务类型."""

    LATE = "late"
    APPOINTMENT = "appointment"
    DOOR = "door"
    SHIFTED = "shifted"
    HOLIDAY = "holiday"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"late": "延时", "appointment": "预约", "door": "上门", "shifted": "错时", "holiday": "节假日"}[
            self.value
        ]


class AskedBy(Enum):
    """Who asked for it."""

    CITIZEN = "citizen"
    WINDOW = "window"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"citizen": "群众提出", "window": "窗口主动"}[self.value]
