"""Choices of the office room."""

from enum import Enum


class DaySource(Enum):
    """Where the calendar knows a day from."""

    SHIPPED = "内置"
    NOTICE = "国办通知"
    OWN = "单位自定"
    EXPECTED = "预计"
    WEEK = "星期"


class EmblemKind(Enum):
    """标志: what each may stand on is a rule of law (《中国共产党党徽党旗条例》 and 《国徽法》, domain C9)."""

    OFFICE = "office"
    NATIONAL = "national"
    PARTY = "party"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"office": "单位标志", "national": "国徽", "party": "党徽"}[self.value]


class HalfDay(Enum):
    """A working day on which the office is open for one half only."""

    NONE = ""
    MORNING = "morning"
    AFTERNOON = "afternoon"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return {"": "", "morning": "只上午办公", "afternoon": "只下午办公"}[self.value]
