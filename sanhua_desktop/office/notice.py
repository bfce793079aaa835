"""The State Council's yearly holiday notice, read from its pasted text."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.enums import DaySource
from sanhua_desktop.office.working_calendar import DayRule

_NUMBER = r"(?:^|[。\n])\s*[一二三四五六七八九十]、"
_FESTIVAL = re.compile(rf"{_NUMBER}\s*([^：:]{{2,12}})[：:](.*?)(?={_NUMBER}|$)", re.DOTALL)
_DATE = r"(?:(\d{1,2})月)?(\d{1,2})日(?:[（(][^）)]*[）)])?"
_REST = re.compile(rf"{_DATE}(?:\s*(?:至|—|-)\s*{_DATE})?\s*放假")
_WORK = re.compile(rf"((?:{_DATE}[、，和及]?\s*)+)上班")
_ONE = re.compile(_DATE)


def read_notice(text: str, year: int) -> dict[date, DayRule]:
    """Return the days that the notice of ``year`` names; ``InvalidInput`` if it names none."""
    days: dict[date, DayRule] = {}
    for name, sentence in _FESTIVAL.findall(text):
        festival = name.strip()
        for day in _rest_days(sentence, year):
            days[day] = DayRule(True, festival, DaySource.NOTICE)
        for day in _work_days(sentence, year):
            days[day] = DayRule(False, festival, DaySource.NOTICE)
    if not days:
        raise InvalidInput(
            {"notice": "没有认出放假安排。请粘贴通知正文，如“一、元旦：1月1日（周四）至3日（周六）放假…”。"}
        )
    return days


def _rest_days(sentence: str, year: int) -> Iterator[date]:
    for month, day, last_month, last_day in _REST.findall(sentence):
        first = _day(year, month, day)
        last = _day(year, last_month or month, last_day or day)
        for offset in range((last - first).days + 1):
            yield first + timedelta(days=offset)


def _work_days(sentence: str, year: int) -> Iterator[date]:
    for found in _WORK.finditer(sentence):
        month = ""
        for own_month, day in _ONE.findall(found.group(1)):
            month = own_month or month
            yield _day(year, month, day)


def _day(year: int, month: str, day: str) -> date:
    try:
        return date(year, int(month), int(day))
    except ValueError:
        raise InvalidInput({"notice": f"通知里的“{month}月{day}日”不是日期，请核对粘贴的内容。"}) from None
