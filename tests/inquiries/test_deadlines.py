"""Every vector of the office's rules, and an independent oracle over all known years."""

from collections.abc import Callable
from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanhua_desktop.errors import Refused
from sanhua_desktop.inquiries.deadlines import (
    Deadline,
    Pause,
    calendar_deadline,
    deemed_accepted_from,
    words,
    working_deadline,
)
from sanhua_desktop.office.enums import DaySource
from sanhua_desktop.office.shipped_calendar import calendar_with
from sanhua_desktop.office.working_calendar import DayRule

CALENDAR = calendar_with({})


def day(text: str) -> date:
    return date.fromisoformat(text if len(text) > 5 else f"2026-{text}")


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        ("09-18", 1, "09-20"),
        ("09-18", 5, "09-24"),
        ("09-18", 20, "10-22"),
        ("09-24", 1, "09-28"),
        ("09-30", 1, "10-08"),
        ("09-30", 5, "10-13"),
        ("02-13", 1, "02-14"),
        ("02-13", 5, "02-27"),
        ("02-14", 1, "02-24"),
        ("04-30", 3, "05-08"),
        ("05-08", 1, "05-09"),
        ("10-09", 1, "10-10"),
        ("11-21", 5, "11-27"),
        ("11-23", 5, "11-30"),
        ("11-23", 10, "12-07"),
        ("11-23", 20, "12-21"),
        ("01-01", 3, "01-06"),
        ("09-28", 5, "10-10"),
        ("09-10", 20, "10-14"),
    ],
)
def test_working_days(start: str, days: int, due: str) -> None:
    deadline = working_deadline(day(start), days, CALENDAR)

    assert deadline.due == day(due)
    assert not deadline.provisional
    assert sum(one.counted for one in deadline.days) == days


def test_2026_has_248_working_days() -> None:
    days = (date(2026, 1, 1) + timedelta(days=number) for number in range(365))

    assert sum(not CALENDAR.describe(one).rest for one in days) == 248


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        ("09-10", 15, "09-28"),
        ("09-16", 15, "10-08"),
        ("08-05", 60, "10-08"),
        ("07-27", 60, "09-28"),
        ("11-23", 15, "12-08"),
    ],
)
def test_calendar_days_roll_over(start: str, days: int, due: str) -> None:
    assert calendar_deadline(day(start), days, CALENDAR).due == day(due)


def test_a_pause_stops_the_clock_also_over_a_weekend() -> None:
    pause = Pause(day("09-14"), day("09-23"), "补正期间")

    deadline = working_deadline(day("09-10"), 20, CALENDAR, pauses=[pause])

    assert deadline.due == day("10-26")
    assert [one.why for one in deadline.days if not one.counted].count("补正期间") == 8


def test_papers_not_answered_in_five_working_days_count_as_accepted() -> None:
    assert deemed_accepted_from(day("09-18"), CALENDAR) == day("09-25")


def test_a_year_without_notice_is_provisional_and_never_an_error() -> None:
    deadline = working_deadline(day("12-04"), 20, CALENDAR)

    assert deadline.provisional
    assert "预计" in words(deadline, CALENDAR)
    assert CALENDAR.describe(date(2027, 1, 1)).rest


def test_due_in_words_says_what_was_left_out_and_counted_in() -> None:
    assert words(working_deadline(day("09-18"), 20, CALENDAR), CALENDAR) == (
        "应于10月22日（周四）前办结（20个工作日，已扣除中秋节、国庆节假期，计入9月20日、10月10日调休上班）"
    )
    assert words(working_deadline(day("09-18"), 0, CALENDAR), CALENDAR) == "即办：当场办结"


def test_an_office_closure_moves_the_deadline() -> None:
    closed = calendar_with({day("09-21"): DayRule(True, "停电检修", DaySource.OWN)})

    deadline = working_deadline(day("09-18"), 2, closed)

    assert deadline.due == day("09-22")
    assert "停电检修" in deadline.days[2].why


@pytest.mark.parametrize("year", range(2019, 2027))
def test_every_start_and_limit_of_the_known_years_equals_an_independent_oracle(year: int) -> None:
    """chinesecalendar 2019–2026: every start date × 1–60 working days that ends inside the known years."""
    dates = [date(year, 1, 1) + timedelta(days=number) for number in range(365 + 120)]
    workdays = [one for one in dates if one.year < 2027 and chinese_calendar.is_workday(one)]
    position, compared = 0, 0
    for start in (one for one in dates if one.year == year):
        while position < len(workdays) and workdays[position] <= start:
            position += 1
        for days in range(1, min(60, len(workdays) - position) + 1):
            assert working_deadline(start, days, CALENDAR).due == workdays[position + days - 1], (start, days)
            compared += 1
    assert compared == 60 * (366 if year in (2020, 2024) else 365) if year < 2026 else compared > 18_000


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 60))
def test_any_date_has_an_answer_whose_days_add_up(start: date, days: int) -> None:
    deadline = working_deadline(start, days, CALENDAR)

    assert sum(one.counted for one in deadline.days) == days
    assert [one.date for one in deadline.days] == [
        start + timedelta(days=number) for number in range(1, len(deadline.days) + 1)
    ]
    certain = all(2019 <= one.year <= 2026 for one in (deadline.days[0].date if deadline.days else start, deadline.due))
    assert deadline.provisional is not certain


@pytest.mark.parametrize("count", [working_deadline, calendar_deadline])
def test_days_beyond_the_calendar_are_refused_in_words(count: Callable[..., Deadline]) -> None:
    with pytest.raises(Refused, match="请核对年份和天数"):
        count(date(9999, 12, 30), 60, CALENDAR)
