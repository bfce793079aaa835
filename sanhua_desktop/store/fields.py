"""Columns the office needs that Peewee does not have."""

from decimal import Decimal
from enum import Enum
from typing import Any

from peewee import CharField, DateField, IntegerField

_HUNDRED = Decimal(100)


class EnumField(CharField):
    """A choice kept as the member's value, which is a short English word."""

    def __init__(self, choices: type[Enum], **settings: Any) -> None:
        self.enum = choices
        super().__init__(max_length=30, **settings)

    def db_value(self, value: Any) -> Any:
        """Return the word to keep; ``ValueError`` for anything that is no member."""
        return None if value is None else self.enum(value).value

    def python_value(self, value: Any) -> Any:
        """Return the member."""
        return None if value is None else self.enum(value)


class EndDateField(DateField):
    """The end of a term (有效期至), which may lie further ahead than other dates of the office."""


class PointsField(IntegerField):
    """Points (分) with exactly two decimals, kept as whole hundredths so that both databases agree."""

    def db_value(self, value: Any) -> Any:
        """Return hundredths; ``ValueError`` for NaN, infinity or a third decimal."""
        if value is None:
            return None
        hundredths = Decimal(value) * _HUNDRED
        if not hundredths.is_finite() or hundredths != hundredths.to_integral_value():
            raise ValueError(f"points must be a number with two decimals at most, not {value!r}")
        return int(hundredths)

    def python_value(self, value: Any) -> Any:
        """Return a ``Decimal`` with two decimals."""
        return None if value is None else (Decimal(value) / _HUNDRED).quantize(Decimal("0.01"))
