"""Opening hours (对外办公时间): by season, with the noon break; hours count only while the office is open.

Real windows keep summer and winter afternoons (domain D); hours are a dated setting. Nothing here knows a database.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.enums import HalfDay
from sanhua_desktop.office.working_calendar import WorkingCalendar

_ONE = timedelta(days=1)


class Season(NamedTuple):
    """The hours from ``first`` to ``last`` of every year ("07-01"), both included; it may pass the new year."""

    first: str
    last: str
    morning: tuple[time, time]
    afternoon: tuple[time, time]

    def holds(self, day: date) -> bool:
        """Tell whether the season is on."""
        now = f"{day:%m-%d}"
        return self.first <= now <= self.last if self.first <= self.last else now >= self.first or now <= self.last


def check_season(season: Season) -> None:
    """Raise ``InvalidInput`` for hours that run backwards."""
    moments = (*season.morning, *season.afternoon)
    if list(moments) != sorted(set(moments)):
        raise InvalidInput({"hours": "请按上午上班、下班，下午上班、下班的先后填写时间。"})


def read_season(entry: Mapping[str, Any]) -> Season:
    """Return a season from plain values, as the defaults hold them."""
    morning, afternoon = ([time.fromisoformat(one) for one in entry[half]] for half in ("morning", "afternoon"))
    return Season(entry["first"], entry["last"], (morning[0], morning[1]), (afternoon[0], afternoon[1]))


def read_seasons(text: str) -> list[tuple[str, Season]]:
    """Return the seasons of lines like “夏季；07-01；09-30；08:30-12:00；14:30-18:00”."""
    return [_read(number, line) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]


def _read(number: int, line: str) -> tuple[str, Season]:
    parts = [part.strip() for part in line.replace(";", "；").replace("：", ":").split("；")]
    try:
        name, first, last, *halves = parts
        date.fromisoformat(f"2024-{first}"), date.fromisoformat(f"2024-{last}")
        morning, afternoon = (half.replace("—", "-").split("-") for half in halves)
        return name, read_season({"first": first, "last": last, "morning": morning, "afternoon": afternoon})
    except (ValueError, IndexError):
        example = "夏季；07-01；09-30；08:30-12:00；14:30-18:00"
        raise InvalidInput({"hours": f"第{number}行请写成“{example}”：名称、起止月日、上午、下午。"}) from None


def season_text(seasons: Sequence[tuple[str, Season]]) -> str:
    """Return seasons as lines."""
    return "\n".join(
        f"{name}；{one.first}；{one.last}；{one.morning[0]:%H:%M}-{one.morning[1]:%H:%M}；"
        f"{one.afternoon[0]:%H:%M}-{one.afternoon[1]:%H:%M}"
        for name, one in seasons
    )


@dataclass(frozen=True)
class OpeningHours:
    """The hours of every day; on a day without a season the last season of the list holds."""

    calendar: WorkingCalendar
    seasons: Sequence[Season]

    def spans(self, day: date) -> list[tuple[datetime, datetime]]:
        """Return from when to when the office is open on ``day``: nothing on a day of rest."""
        seen = self.calendar.describe(day)
        if seen.rest:
            return []
        season = next((one for one in self.seasons if one.holds(day)), self.seasons[-1])
        halves = [(HalfDay.MORNING, season.morning), (HalfDay.AFTERNOON, season.afternoon)]
        return [
            (datetime.combine(day, first), datetime.combine(day, last))
            for half, (first, last) in halves
            if seen.half in (HalfDay.NONE, half)
        ]

    def closing(self, day: date) -> datetime | None:
        """Return when the office closes for the day, after which 延时服务 begins; None on a day of rest."""
        spans = self.spans(day)
        return spans[-1][1] if spans else None

    def is_open(self, moment: datetime) -> bool:
        """Tell whether somebody is at the window."""
        return any(first <= moment < last for first, last in self.spans(moment.date()))

    def next_opening(self, moment: datetime) -> datetime:
        """Return ``moment`` while the office is open, otherwise when it opens next."""
        day = moment.date()
        while True:
            for first, last in self.spans(day):
                if moment < last:
                    return max(moment, first)
            day += _ONE

    def working_time(self, start: datetime, end: datetime) -> timedelta:
        """Return how long the office was open between two moments, to the second."""
        total, day = timedelta(), start.date()
        while day <= end.date():
            for first, last in self.spans(day):
                total += max(min(last, end) - max(first, start), timedelta())
            day += _ONE
        return total
