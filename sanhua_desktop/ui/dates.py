"""Dates between Qt's fields and plain values."""

from datetime import date, datetime

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit


def as_date(field: QDateEdit) -> date:
    """Return the date in a field."""
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())


def as_moment(field: QDateTimeEdit) -> datetime:
    """Return the date and the minute in a field."""
    shown = field.dateTime()
    return datetime.strptime(shown.toString("yyyy-MM-dd HH:mm"), "%Y-%m-%d %H:%M")


def as_qdate(day: date) -> QDate:
    """Return a date for a field."""
    return QDate(day.year, day.month, day.day)
