"""The calendar of this office: the shipped one and the days it entered itself."""

from collections.abc import Mapping
from datetime import date

from sanhua_desktop.changes import Change
from sanhua_desktop.office.enums import DaySource
from sanhua_desktop.office.notice import read_notice
from sanhua_desktop.office.records import CalendarDay
from sanhua_desktop.office.shipped_calendar import calendar_with
from sanhua_desktop.office.working_calendar import DayRule, WorkingCalendar
from sanhua_desktop.store.store import Store

_KINDS = frozenset({"calendar_day"})


class CalendarService:
    """Reads and changes the office's calendar."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._calendar: WorkingCalendar | None = None

    def calendar(self) -> WorkingCalendar:
        """Return the calendar as it stands; built anew after a change made here."""
        if self._calendar is None:
            with self._store.reading():
                days = CalendarDay.select().where(CalendarDay.archived_at.is_null())
                self._calendar = calendar_with({day.date: DayRule(day.rest, day.name, day.source) for day in days})
        return self._calendar

    def own_days(self) -> list[CalendarDay]:
        """Return the days this office entered, latest first."""
        with self._store.reading():
            days = CalendarDay.select().where(CalendarDay.archived_at.is_null())
            return list(days.order_by(CalendarDay.date.desc()))

    def set_day(self, day: date, *, rest: bool, name: str) -> Change:
        """Enter a closure or an extra working day of the office's own."""
        self._put({day: DayRule(rest, name, DaySource.OWN)})
        return Change(f"{day.month}月{day.day}日已记为{'休息' if rest else '上班'}。", _KINDS)

    def enter_notice(self, year: int, text: str) -> Change:
        """Enter the State Council's notice of a year from its pasted text; ``InvalidInput`` if it is none."""
        days = read_notice(text, year)
        self._put(days)
        return Change(f"{year}年放假安排已录入，共{len(days)}天；期限已按新安排重新计算。", _KINDS)

    def banner(self, today: date) -> str:
        """Return the reminder shown from 1 November while next year's notice is missing, else ""."""
        following = today.year + 1
        if today.month < 11 or following in self.calendar().known_years:
            return ""
        return f"{following}年放假安排尚未录入，涉及{following}年的期限显示为“预计”。"

    def _put(self, days: Mapping[date, DayRule]) -> None:
        with self._store.writing():
            for day, rule in days.items():
                found = CalendarDay.get_or_none(CalendarDay.date == day)
                if found is None:
                    self._store.insert(CalendarDay(date=day, rest=rule.rest, name=rule.name, source=rule.source))
                else:
                    self._store.update(found, rest=rule.rest, name=rule.name, source=rule.source)
        self._calendar = None
