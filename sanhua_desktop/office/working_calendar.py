"""The working-day calendar (工作日历): which day counts, and why, for every date there is.

Years whose State Council notice is known are certain; any other year follows the week and the statutory days of
全国年节及纪念日放假办法 (2024) and is marked 预计. No date raises an error.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from sanhua_desktop.office.enums import DaySource, HalfDay

WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True)
class DayRule:
    """What a notice or the office itself says of one date; ``name`` is the festival or the office's reason."""

    rest: bool
    name: str
    source: DaySource
    half: HalfDay = HalfDay.NONE


@dataclass(frozen=True)
class Day:
    """One date as the calendar sees it; ``festival`` is "" on plain days.

    A ``half`` day is open for one half only; it counts as a whole working day, since the law (行政许可法 82条) knows no
    half ones, to the applicant's advantage.
    """

    date: date
    rest: bool
    festival: str
    source: DaySource
    half: HalfDay = HalfDay.NONE

    @cached_property
    def why(self) -> str:
        """Why the day is or is not a working day, in Chinese."""
        weekday = f"周{WEEKDAYS[self.date.weekday()]}"
        if self.half is not HalfDay.NONE:
            return f"{weekday}，{self.half.label}：{self.festival}"
        if self.source is DaySource.OWN:
            return f"{weekday}，单位安排{'休息' if self.rest else '上班'}：{self.festival}"
        if self.festival:
            return f"{weekday}，{self.festival}{'放假' if self.rest else '调休上班'}"
        return weekday


class WorkingCalendar:
    """An unchanging calendar over plain values."""

    def __init__(
        self, rules: Mapping[date, DayRule], known_years: Iterable[int], statutory: Mapping[date | tuple[int, int], str]
    ) -> None:
        self._rules = rules
        self._known = frozenset(known_years)
        self._statutory = statutory
        self._described: dict[date, Day] = {}

    @property
    def known_years(self) -> frozenset[int]:
        """The years whose notice has been entered."""
        return self._known

    def is_known(self, day: date) -> bool:
        """Tell whether the notice for the year of ``day`` is known; otherwise the answer is 预计."""
        return day.year in self._known

    def next_working(self, day: date) -> date:
        """Return ``day`` itself or the first working day after it, for what must not fall on a closed day."""
        while self.describe(day).rest:
            day += timedelta(days=1)
        return day

    def describe(self, day: date) -> Day:
        """Return what ``day`` is."""
        if day not in self._described:
            self._described[day] = self._seen(day)
        return self._described[day]

    def _seen(self, day: date) -> Day:
        rule = self._rules.get(day)
        if rule is not None:
            return Day(day, rule.rest, rule.name, rule.source, rule.half)
        if not self.is_known(day):
            festival = self._statutory.get(day) or self._statutory.get((day.month, day.day), "")
            return Day(day, bool(festival) or day.weekday() > 4, festival, DaySource.EXPECTED)
        return Day(day, day.weekday() > 4, "", DaySource.WEEK)
