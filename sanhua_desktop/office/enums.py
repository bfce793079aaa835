"""Choices of the office room."""

from enum import Enum


class DaySource(Enum):
    """Where the calendar knows a day from."""

    SHIPPED = "内置"
    NOTICE = "国办通知"
    OWN = "单位自定"
    EXPECTED = "预计"
    WEEK = "星期"
