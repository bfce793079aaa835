"""Months and quarters as people write them."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from sanhua_desktop.errors import InvalidInput

# Years from 2000 to 2999: what is before or after is a slip of the hand, and no calendar goes further.
_MONTH = re.compile(r"(2\d{3})[-年.](\d{1,2})月?")
_QUARTER = re.compile(r"(2\d{3})[-年.]?(?:[Qq]([1-4])|第?([一二三四1-4])季度?)")


@dataclass(frozen=True)
class Period:
    """A period by its first and last day, and how it is called."""

    label: str
    first: date
    last: date


def month_period(day: date) -> Period:
    """Return the month of a day."""
    first = day.replace(day=1)
    return Period(f"{day.year}年{day.month}月", first, _month_end(first))


def quarter_period(day: date) -> Period:
    """Return the quarter of a day."""
    number = (day.month - 1) // 3
    first = date(day.year, number * 3 + 1, 1)
    return Period(f"{day.year}年第{'一二三四'[number]}季度", first, _month_end(date(day.year, number * 3 + 3, 1)))


def year_period(day: date) -> Period:
    """Return the year of a day."""
    return Period(f"{day.year}年", date(day.year, 1, 1), date(day.year, 12, 31))


def read_period(text: str, today: date) -> Period:
    """Return the period of “2026-09” or “2026-Q3”; nothing typed is this month. ``InvalidInput`` otherwise."""
    text = text.strip()
    if not text:
        return month_period(today)
    if (found := _QUARTER.fullmatch(text)) is not None:
        number = found.group(2) or found.group(3)
        quarter = "一二三四".index(number) if number in "一二三四" else int(number) - 1
        return quarter_period(date(int(found.group(1)), quarter * 3 + 1, 1))
    if (found := _MONTH.fullmatch(text)) is not None and 1 <= int(found.group(2)) <= 12:
        return month_period(date(int(found.group(1)), int(found.group(2)), 1))
    wanted = f"{today:%Y-%m} 或 {today.year}-Q{(today.month - 1) // 3 + 1}"
    raise InvalidInput({"period": f"“{text}”不是月份或季度，请写成 {wanted}。"})


def _month_end(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
