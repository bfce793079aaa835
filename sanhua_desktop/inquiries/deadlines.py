"""The clock of the law (期限): which day a limit ends, with its working day by day.

The first day is not counted (民法典 201条); a limit in days of the licensing law means working days (行政许可法 82条);
a limit in calendar days ends on the next working day when its last day is one of rest (民法典 203条). Nothing here is
stored: a deadline is computed again from its start, its limit and its pauses whenever it is shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from sanhua_desktop.errors import Refused
from sanhua_desktop.office.enums import DaySource
from sanhua_desktop.office.working_calendar import WEEKDAYS, WorkingCalendar

_ONE = timedelta(days=1)


class DayCount(NamedTuple):
    """One day after the start: whether it counts and why, in Chinese."""

    date: date
    counted: bool
    why: str


@dataclass(frozen=True)
class Pause:
    """A stop of the clock (行政许可法 45条, 补正): the days after ``first``, when it was told, to ``last``."""

    first: date
    last: date
    reason: str = "暂停计时"


@dataclass(frozen=True)
class Deadline:
    """The end of a limit. ``provisional`` (预计): a day counted lies in a year whose notice is not yet known."""

    start: date
    limit: int
    due: date
    provisional: bool
    days: tuple[DayCount, ...]
    working: bool = True

    @property
    def warns_from(self) -> date:
        """The last counted day before ``due``, from which the warning shows (domain C5)."""
        counted = [day.date for day in self.days if day.counted]
        return counted[-2] if len(counted) > 1 else self.due


def kept(decided: date | None, limit: Deadline | None) -> bool | None:
    """Tell whether a decision came within a limit; None while there is none of the two."""
    return decided <= limit.due if decided and limit else None


def working_deadline(start: date, days: int, calendar: WorkingCalendar, *, pauses: Sequence[Pause] = ()) -> Deadline:
    """Return when ``days`` working days after ``start`` are over; 0 days (即办) end on the day itself."""
    counted, day, listed = 0, start, []
    while counted < days:
        day = _next(day)
        seen = calendar.describe(day)
        pause = next((pause for pause in pauses if pause.first < day <= pause.last), None)
        counts = not seen.rest and pause is None
        counted += counts
        why = f"{seen.why}，第{counted}个工作日" if counts else pause.reason if pause and not seen.rest else seen.why
        listed.append(DayCount(day, counts, why))
    return _deadline(start, days, listed, calendar)


def calendar_deadline(start: date, days: int, calendar: WorkingCalendar, *, roll_over: bool = True) -> Deadline:
    """Return when ``days`` calendar days after ``start`` are over (信访工作条例), rolled over rest days if asked."""
    listed = []
    day = start
    for number in range(1, days + 1):
        day = _next(day)
        seen = calendar.describe(day)
        listed.append(DayCount(seen.date, True, f"{seen.why}，第{number}日"))
    while roll_over and listed and calendar.describe(listed[-1].date).rest:
        seen = calendar.describe(_next(listed[-1].date))
        listed.append(DayCount(seen.date, False, f"{seen.why}，末日遇休息日顺延"))
    return _deadline(start, days, listed, calendar, working=False)


def _next(day: date) -> date:
    if day == date.max:
        raise Refused("日期超出了能推算的范围（最晚到9999年底）。请核对年份和天数。")
    return day + _ONE


def _deadline(
    start: date, days: int, listed: list[DayCount], calendar: WorkingCalendar, *, working: bool = True
) -> Deadline:
    due = listed[-1].date if listed else start
    years = range((listed[0].date if listed else start).year, due.year + 1)
    provisional = not all(calendar.is_known(date(year, 1, 1)) for year in years)
    return Deadline(start, days, due, provisional, tuple(listed), working)


def deemed_accepted_from(received: date, calendar: WorkingCalendar) -> date:
    """Return the day from which papers count as accepted on receipt, no correction notice having been given.

    行政许可法 32条(四): told at once or within five working days, otherwise accepted from the day of receipt.
    """
    return working_deadline(received, 5, calendar).due + _ONE


def words(deadline: Deadline, calendar: WorkingCalendar, *, with_year: bool = False) -> str:
    """Return the deadline as a clerk says it, with what was left out and what was counted in.

    The year is told when it is another than the start's, or always, as papers do, ``with_year``.
    """
    if not deadline.days:
        return "即办：当场办结"
    unit = "个工作日" if deadline.working else "日"
    notes = [f"{deadline.limit}{unit}", *_notes(deadline, calendar)]
    provisional = "（预计）" if deadline.provisional else ""
    year = f"{deadline.due.year}年" if with_year and deadline.due.year == deadline.start.year else ""
    return f"应于{year}{day_words(deadline.due, deadline.start)}前办结{provisional}（{'，'.join(notes)}）"


def full_date(day: date) -> str:
    """Return “2026年9月18日”, as papers are dated."""
    return f"{day.year}年{day.month}月{day.day}日"


def due_words(deadline: Deadline | None, now: date) -> str:
    """Return a due date as a list shows it: “10月22日 周四（预计）”."""
    if deadline is None:
        return ""
    mark = "（预计）" if deadline.provisional else ""
    return f"{day_words(deadline.due, now).replace('（', ' ').replace('）', '')}{mark}"


def day_words(day: date, now: date) -> str:
    """Return “10月22日（周四）”, with the year when it is not that of ``now``."""
    year = f"{day.year}年" if day.year != now.year else ""
    return f"{year}{day.month}月{day.day}日（周{WEEKDAYS[day.weekday()]}）"


def _notes(deadline: Deadline, calendar: WorkingCalendar) -> list[str]:
    if not deadline.working:
        return ["末日遇休息日顺延"] if any(not day.counted for day in deadline.days) else []
    seen = [calendar.describe(day.date) for day in deadline.days]
    half = calendar.describe(deadline.due).half
    named = [day for day in seen if day.festival and day.source is not DaySource.OWN]
    festivals = dict.fromkeys(day.festival for day in named if day.rest)
    made_up = [f"{day.date.month}月{day.date.day}日" for day in named if not day.rest]
    notes = []
    if festivals:
        notes.append(f"已扣除{'、'.join(festivals)}假期")
    if made_up:
        notes.append(f"计入{'、'.join(made_up)}调休上班")
    if half.label:
        notes.append(f"当天{half.label}")
    return notes
