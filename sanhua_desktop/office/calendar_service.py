"""The calendar of this office: the shipped one, the days it entered itself, half days, and its opening hours."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.enums import DaySource, HalfDay
from sanhua_desktop.office.notice import check_whole_year, read_notice
from sanhua_desktop.office.opening_hours import OpeningHours, Season, check_season, read_season
from sanhua_desktop.office.records import CalendarDay, HalfDayClosure, OpeningSeason
from sanhua_desktop.office.shipped_calendar import calendar_with
from sanhua_desktop.office.working_calendar import DayRule, WorkingCalendar
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"calendar_day", "half_day_closure", "opening_season"})
_KEPT = timedelta(minutes=1)  # another PC may have entered a notice meanwhile


class CalendarService:
    """Reads and changes the office's calendar."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._calendar: WorkingCalendar | None = None
        self._read_at = datetime.min

    def calendar(self) -> WorkingCalendar:
        """Return the calendar as it stands; read anew after a change made here and once a minute."""
        now = self._store.clock.now()
        if self._calendar is None or not timedelta() <= now - self._read_at < _KEPT:
            self._calendar, self._read_at = calendar_with(self._rules()), now
        return self._calendar

    def hours(self) -> OpeningHours:
        """Return the opening hours: the office's own seasons or the shipped ones."""
        return OpeningHours(self.calendar(), [season for _, season in self.seasons()])

    def seasons(self) -> list[tuple[str, Season]]:
        """Return the seasons of the year with their names."""
        with self._store.reading():
            rows = list(
                OpeningSeason.select().where(OpeningSeason.archived_at.is_null()).order_by(OpeningSeason.position)
            )
        if rows:
            return [(row.name, _season(row)) for row in rows]
        return [(one["name"], read_season(one)) for one in defaults("hours")["season"]]

    def set_seasons(self, seasons: Sequence[tuple[str, Season]]) -> Change:
        """Keep the office's own hours; ``InvalidInput`` for hours that run backwards or no hours at all."""
        if not seasons:
            raise InvalidInput({"hours": "请至少填写一行办公时间。"})
        for _, season in seasons:
            check_season(season)
        before = self.seasons()
        with self._store.writing():
            rows = {row.position: row for row in OpeningSeason.select()}
            for position, (name, season) in enumerate(seasons, start=1):
                self._put_season(rows.pop(position, None), {"position": position, "name": name, **_columns(season)})
            for row in rows.values():
                if row.archived_at is None:
                    self._store.archive(row, "办公时间修改")
        return Change("对外办公时间已保存，延时服务从新的下班时间算起。", KINDS, undo=lambda: self.set_seasons(before))

    def entered_days(self) -> list[CalendarDay]:
        """Return the days this office entered, of notices and its own, latest first."""
        with self._store.reading():
            days = CalendarDay.select().where(CalendarDay.archived_at.is_null())
            return list(days.order_by(CalendarDay.date.desc(), CalendarDay.source))

    def half_days(self) -> list[HalfDayClosure]:
        """Return the half days, latest first."""
        with self._store.reading():
            days = HalfDayClosure.select().where(HalfDayClosure.archived_at.is_null())
            return list(days.order_by(HalfDayClosure.date.desc()))

    def set_day(self, day: date, *, rest: bool, name: str) -> Change:
        """Enter a closure or an extra working day of the office's own."""
        self._put({day: DayRule(rest, name, DaySource.OWN)})
        return Change(f"{day.month}月{day.day}日已记为{'休息' if rest else '上班'}。", KINDS)

    def set_half_day(self, day: date, half: HalfDay, name: str) -> Change:
        """Enter a working day on which the office is open for one half only; it counts as a whole one."""
        if self.calendar().describe(day).rest:
            raise InvalidInput({"day": f"{day.month}月{day.day}日本来就休息，不用记半天。"})
        with self._store.writing():
            found = HalfDayClosure.get_or_none(HalfDayClosure.date == day)
            if found is None:
                self._store.insert(HalfDayClosure(date=day, half=half, name=name))
            else:
                if found.archived_at is not None:
                    self._store.restore(found)
                self._store.update(found, half=half, name=name)
        self._calendar = None
        return Change(f"{day.month}月{day.day}日已记为{half.label}。", KINDS)

    def remove_day(self, day: date, source: DaySource = DaySource.OWN) -> Change:
        """Take back what was entered for a day: the office's own, under which the notice's stands; or a notice's."""
        entered = CalendarDay.select().where(
            CalendarDay.date == day, CalendarDay.source == source, CalendarDay.archived_at.is_null()
        )
        halves = HalfDayClosure.select().where(HalfDayClosure.date == day, HalfDayClosure.archived_at.is_null())
        with self._store.writing():
            for found in [*entered, *(halves if source is DaySource.OWN else ())]:
                self._store.archive(found, "撤销录入")
        self._calendar = None
        now = self.calendar().describe(day)
        stands = f"现按“{now.why}”计算。" if now.source is DaySource.NOTICE else ""
        return Change(f"{day.year}年{day.month}月{day.day}日的录入已撤销。{stands}", KINDS)

    def enter_notice(self, year: int, text: str) -> Change:
        """Enter the State Council's notice of a year from its pasted text; ``InvalidInput`` if it is none.

        A text that leaves out a festival is refused, since its days would then count as plain ones.
        It takes the place of what was entered as the year's notice before; the office's own days stay.
        """
        days = read_notice(text, year)
        check_whole_year(days)
        with self._store.writing():
            standing = self.entered_days()
            for one in standing:
                if one.source is DaySource.NOTICE and one.date.year == year and one.date not in days:
                    self._store.archive(one, "重新录入放假通知")
            self._put(days)
        own = {one.date for one in standing if one.source is DaySource.OWN} & days.keys()
        kept = f"其中{len(own)}天单位另有安排，保持不变。" if own else ""
        rest = sum(rule.rest for rule in days.values())
        told = f"{year}年放假安排已录入：放假{rest}天、调休上班{len(days) - rest}天"
        return Change(f"{told}；期限已按新安排重新计算。{kept}", KINDS)

    def banner(self, today: date) -> str:
        """Return the reminder shown from 1 November while next year's notice is missing, else ""."""
        following = today.year + 1
        if today.month < 11 or following in self.calendar().known_years:
            return ""
        where = "国务院办公厅发布通知后，请在“活动推进”页按 F7（工作日历）录入。"
        return f"{following}年放假安排尚未录入，涉及{following}年的期限显示为“预计”。{where}"

    def _rules(self) -> dict[date, DayRule]:
        entered = sorted(self.entered_days(), key=lambda day: day.source is DaySource.OWN)  # the own word wins
        rules = {day.date: DayRule(day.rest, day.name, day.source) for day in entered}
        for half in self.half_days():
            if half.date not in rules or not rules[half.date].rest:
                rules[half.date] = DayRule(False, clean_text(half.name), DaySource.OWN, half.half)
        return rules

    def _put_season(self, row: OpeningSeason | None, values: dict[str, object]) -> None:
        if row is None:
            self._store.insert(OpeningSeason(**values))
            return
        if row.archived_at is not None:
            self._store.restore(row)
        self._store.update(row, **values)

    def _put(self, days: Mapping[date, DayRule]) -> None:
        with self._store.writing():
            for day, rule in days.items():
                found = CalendarDay.get_or_none(CalendarDay.date == day, CalendarDay.source == rule.source)
                if found is None:
                    self._store.insert(CalendarDay(date=day, rest=rule.rest, name=rule.name, source=rule.source))
                    continue
                if found.archived_at is not None:
                    self._store.restore(found)
                self._store.update(found, rest=rule.rest, name=rule.name)
        self._calendar = None


def _season(row: OpeningSeason) -> Season:
    times = [time.fromisoformat(one) for one in (row.morning_open, row.morning_close)]
    later = [time.fromisoformat(one) for one in (row.afternoon_open, row.afternoon_close)]
    return Season(row.first, row.last, (times[0], times[1]), (later[0], later[1]))


def _columns(season: Season) -> dict[str, object]:
    return {
        "first": season.first,
        "last": season.last,
        "morning_open": f"{season.morning[0]:%H:%M}",
        "morning_close": f"{season.morning[1]:%H:%M}",
        "afternoon_open": f"{season.afternoon[0]:%H:%M}",
        "afternoon_close": f"{season.afternoon[1]:%H:%M}",
    }
