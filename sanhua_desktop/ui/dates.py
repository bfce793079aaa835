"""Dates between Qt's fields and plain values."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit


def as_date(field: QDateEdit) -> date:
    """Return the date in a field."""
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())


def as_qdate(day: date) -> QDate:
    """Return a date for a field."""
    return QDate(day.year, day.month, day.day)
