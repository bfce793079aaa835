"""The clock of a case against a plain day-by-day counter, and every calendar fault that real desks shipped."""

from datetime import date, datetime, time, timedelta

import chinese_calendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanhua_desktop.inquiries.case_clock import CaseClock, Happening, Limits, case_clock
from sanhua_desktop.inquiries.case_rules import CaseStep
from sanhua_desktop.inquiries.day_list import counted_words
from sanhua_desktop.inquiries.deadlines import Pause, words, working_deadline
from sanhua_desktop.inquiries.enums import ClockState
from sanhua_desktop.office.enums import DaySource, HalfDay
from sanhua_desktop.office.opening_hours import OpeningHours, Season
from sanhua_desktop.office.shipped_calendar import calendar_with
from sanhua_desktop.office.working_calendar import DayRule

CALENDAR = calendar_with({})
ONE = timedelta(days=1)
SUMMER = Season("07-01", "09-30", (time(8, 30), time(12)), (time(14, 30), time(18)))
WINTER = Season("10-01", "06-30", (time(8, 30), time(12)), (time(14), time(17, 30)))
HOURS = OpeningHours(CALENDAR, (SUMMER, WINTER))


def day(text: str) -> date:
    return date.fromisoformat(text if len(text) > 5 else f"2026-{text}")


def clock(*steps: tuple[str, str] | tuple[str, str, int], today: str, promised: int = 20) -> CaseClock:
    happened = [Happening(CaseStep(step[0]), day(step[1]), *step[2:]) for step in steps]
    return case_clock(happened, Limits(promised, 20), CALENDAR, day(today))


def counted_by_hand(start: date, limit: int, stopped: set[date]) -> date:
    """A plain counter that knows nothing of ours: one day at a time, its holidays from another library."""
    current, left = start, limit
    while left:
        current += ONE
        if chinese_calendar.is_workday(current) and current not in stopped:
            left -= 1
    return current


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Happening], set[date], int, date]:
    accepted = draw(st.dates(date(2019, 1, 1), date(2026, 3, 1)))
    happened = [Happening(CaseStep.RECEIVE, accepted), Happening(CaseStep.ACCEPT, accepted)]
    current, stopped, extension = accepted, set[date](), 0
    for _ in range(draw(st.integers(0, 3))):
        stop = current + draw(st.integers(0, 12)) * ONE
        go = stop + draw(st.integers(0, 25)) * ONE
        happened += [Happening(CaseStep.PAUSE, stop, reason="检验检测"), Happening(CaseStep.RESUME, go)]
        stopped |= {stop + number * ONE for number in range(1, (go - stop).days + 1)}
        current = go
    if draw(st.booleans()):
        extension = draw(st.integers(1, 10))
        happened.append(Happening(CaseStep.EXTEND, current, extension))
    return happened, stopped, extension, current


@settings(max_examples=400, deadline=None)
@given(histories(), st.integers(1, 30))
def test_any_pauses_and_extension_end_where_a_plain_counter_ends(
    history: tuple[list[Happening], set[date], int, date], promised: int
) -> None:
    happened, stopped, extension, today = history

    seen = case_clock(happened, Limits(promised, 60), CALENDAR, today)

    assert seen.promised is not None and seen.statutory is not None
    for deadline, limit in ((seen.promised, promised + extension), (seen.statutory, 60 + extension)):
        assert deadline.due == counted_by_hand(happened[0].on, limit, stopped)
        assert sum(one.counted for one in deadline.days) == limit


def test_the_vector_of_the_law_with_a_pause() -> None:
    seen = clock(("receive", "09-10"), ("accept", "09-10"), ("pause", "09-14"), ("resume", "09-23"), today="09-24")

    assert seen.promised is not None and seen.promised.due == day("10-26")
    assert not seen.paused


def test_an_open_pause_stands_and_shows_so() -> None:
    steps = (("receive", "09-10"), ("accept", "09-10"), ("pause", "09-14"))

    seen = [clock(*steps, today=today).promised for today in ("09-14", "09-21", "09-22")]

    assert [one.due for one in seen if one] == [day("10-14"), day("10-22"), day("10-23")]
    assert clock(*steps, today="12-30").state is ClockState.PAUSED


@pytest.mark.parametrize(("today", "deemed"), [("09-24", False), ("09-25", True)])
def test_papers_unanswered_for_five_working_days_are_accepted_from_receipt(today: str, deemed: bool) -> None:
    seen = clock(("receive", "09-18"), today=today)

    assert seen.deemed is deemed
    assert seen.start == (day("09-18") if deemed else None)
    assert seen.due is not None and seen.due.due == (day("10-22") if deemed else day("09-24"))


def test_a_late_acceptance_still_counts_from_receipt_and_one_in_time_from_its_own_day() -> None:
    late = clock(("receive", "09-18"), ("accept", "09-28"), today="09-28")
    in_time = clock(("receive", "09-18"), ("accept", "09-24"), today="09-28")

    assert (late.start, late.deemed) == (day("09-18"), True)
    assert (in_time.start, in_time.deemed) == (day("09-24"), False)


def test_a_correction_stops_the_five_days_and_a_new_five_begin_with_the_papers() -> None:
    asked = clock(("receive", "09-18"), ("correct", "09-22"), today="10-20")
    back = clock(("receive", "09-18"), ("correct", "09-22"), ("resubmit", "10-20"), today="10-20")

    assert asked.start is None and asked.correct_by is not None
    assert asked.correct_by.due == day("12-21")  # 90 calendar days end on Monday 21 December
    assert back.answer_by is not None and back.answer_by.due == day("10-27")


def test_states_follow_promise_and_statute() -> None:
    steps = (("receive", "09-18"), ("accept", "09-18"))
    seen = {today: clock(*steps, today=today, promised=3).state.value for today in ("09-18", "09-21", "09-22", "09-23")}

    assert seen == {"09-18": "normal", "09-21": "soon", "09-22": "soon", "09-23": "past_promise"}
    assert clock(*steps, today="10-22", promised=3).state is ClockState.PAST_PROMISE
    assert clock(*steps, today="10-23", promised=3).state is ClockState.PAST_STATUTE


@pytest.mark.parametrize(
    ("decided", "promise", "statute"), [("09-22", True, True), ("09-23", False, True), ("10-23", False, False)]
)
def test_a_decision_is_measured_against_both_limits(decided: str, promise: bool, statute: bool) -> None:
    seen = clock(("receive", "09-18"), ("accept", "09-18"), ("grant", decided), today="12-01", promised=3)

    assert (seen.kept_promise, seen.kept_statute) == (promise, statute)
    assert seen.deliver_by is not None and seen.state is ClockState.PAST_STATUTE  # ten working days to deliver (44条)


def test_a_pause_does_not_hide_a_limit_that_was_over_before() -> None:
    steps = (("receive", "09-18"), ("accept", "09-18"), ("review", "09-18"), ("pause", "10-23"))

    assert clock(*steps, today="10-26", promised=3).state is ClockState.PAST_STATUTE
    assert clock(*steps[:3], ("pause", "09-21"), today="10-26", promised=3).state is ClockState.PAUSED


def test_a_withdrawn_case_is_neither_in_time_nor_late() -> None:
    seen = clock(("receive", "09-18"), ("accept", "09-18"), ("withdraw", "10-23"), today="12-01", promised=3)

    assert (seen.decided, seen.kept_promise, seen.kept_statute) == (None, None, None)


# The list of calendar faults of features.md §4.


def test_glpi_10594_a_pause_within_a_day_takes_no_day_and_hours_are_hours() -> None:
    steps = (("receive", "09-10"), ("accept", "09-10"), ("pause", "09-15"), ("resume", "09-15"))

    seen = clock(*steps, today="09-16")

    assert seen.promised is not None and seen.promised.due == day("10-14")
    assert HOURS.working_time(datetime(2026, 9, 15, 9), datetime(2026, 9, 15, 11)) == timedelta(hours=2)


def test_glpi_14492_a_pause_over_a_weekend_takes_only_its_working_days() -> None:
    without = working_deadline(day("09-10"), 5, CALENDAR)
    across = working_deadline(day("09-10"), 5, CALENDAR, pauses=[Pause(day("09-11"), day("09-14"))])

    assert without.due == day("09-17")
    assert across.due == day("09-18")


def test_glpi_22678_nothing_fires_at_midnight_but_at_opening_time() -> None:
    assert HOURS.next_opening(datetime(2026, 9, 21, 0, 0)) == datetime(2026, 9, 21, 8, 30)
    assert HOURS.next_opening(datetime(2026, 9, 24, 18, 0)) == datetime(2026, 9, 28, 8, 30)


def test_glpi_24489_split_opening_hours_leave_out_noon_and_close_at_the_end_of_the_second() -> None:
    assert HOURS.working_time(datetime(2026, 9, 21, 11), datetime(2026, 9, 21, 15)) == timedelta(hours=1, minutes=30)
    assert HOURS.closing(day("09-21")) == datetime(2026, 9, 21, 18)
    assert HOURS.closing(day("10-12")) == datetime(2026, 10, 12, 17, 30)
    assert not HOURS.is_open(datetime(2026, 9, 21, 13))


def test_glpi_18703_a_day_that_falls_on_a_closed_one_moves_on() -> None:
    assert CALENDAR.next_working(day("09-25")) == day("09-28")
    assert CALENDAR.next_working(day("09-20")) == day("09-20")


def test_frappe_2449_the_held_time_is_added_to_the_limit_and_not_to_the_moment_of_resuming() -> None:
    steps = (("receive", "09-10"), ("accept", "09-10"), ("pause", "09-10"), ("resume", "09-11"))

    seen = clock(*steps, today="09-20", promised=2)

    assert seen.promised is not None and seen.promised.due == day("09-15")


def test_freescout_4307_reports_do_not_count_weekends() -> None:
    friday, monday = datetime(2026, 10, 16, 17, 0), datetime(2026, 10, 19, 9, 0)

    assert HOURS.working_time(friday, monday) == timedelta(hours=1)


@pytest.mark.parametrize("year", [2027, 2031])
def test_ptzhsp_a_deadline_past_the_last_known_year_is_never_too_early_and_is_marked(year: int) -> None:
    seen = working_deadline(date(year - 1, 12, 28), 20, CALENDAR)

    weekdays = sum(one.date.weekday() < 5 for one in seen.days)
    assert seen.provisional
    assert weekdays >= 20


def test_chinese_calendar_66_97_a_date_beyond_the_data_raises_there_and_not_here() -> None:
    with pytest.raises(NotImplementedError):
        chinese_calendar.is_workday(date(2027, 1, 4))

    assert working_deadline(day("12-04"), 20, CALENDAR).provisional


def test_a_year_between_that_is_missing_makes_the_deadline_provisional() -> None:
    known = calendar_with({date(2028, 1, 1): DayRule(True, "元旦", DaySource.NOTICE)})

    assert working_deadline(day("12-20"), 270, known).due.year == 2028
    assert working_deadline(day("12-20"), 270, known).provisional


def test_a_half_day_counts_whole_and_says_until_when_the_office_is_open() -> None:
    half = calendar_with({day("09-22"): DayRule(False, "机房检修", DaySource.OWN, HalfDay.MORNING)})

    deadline = working_deadline(day("09-18"), 3, half)

    assert deadline.due == day("09-22")
    assert deadline.days[-1].why == "周二，只上午办公：机房检修，第3个工作日"
    assert words(deadline, half).endswith("当天只上午办公）")
    hours = OpeningHours(half, (SUMMER, WINTER))
    assert hours.closing(day("09-22")) == datetime(2026, 9, 22, 12)
    assert hours.working_time(datetime(2026, 9, 22, 8), datetime(2026, 9, 23, 9)) == timedelta(hours=4)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2019, 1, 1), date(2026, 6, 1)), st.integers(1, 60))
def test_the_list_of_days_on_the_slip_adds_up_to_the_answer(start: date, days: int) -> None:
    deadline = working_deadline(start, days, CALENDAR)

    named = set[date]()
    year, month = start.year, start.month
    for span in counted_words(deadline).split("、"):
        first, _, last = span.split("（")[0].removesuffix("日").replace("日", "").partition("—")
        ends = []
        for end in filter(None, (first, last)):
            new_month = int(end.split("月")[0]) if "月" in end else month
            year, month = year + (new_month < month), new_month
            ends.append(date(year, month, int(end.split("月")[-1])))
        named |= {ends[0] + number * ONE for number in range((ends[-1] - ends[0]).days + 1)}
    assert len(named) == days
    assert max(named) == deadline.due
