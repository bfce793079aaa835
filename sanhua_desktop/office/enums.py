"""Choices of the office room."""

from enum import Enum


class DaySource(Enum):
    """Where the calendar knows a day from."""

    SHIPPED = "内置"
    NOTICE = "国办通知"
    OWN = "单位自定"
    EXPECTED = "预计"
    WEEK = "星期"


class HalfDay(Enum):
    """A working day on which the office is open for one half only."""

    NONE = ""
    MORNING = "morning"
    AFTERNOON = "afternoon"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return {"": "", "morning": "只上午办公", "afternoon": "只下午办公"}[self.value]
