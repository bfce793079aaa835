"""The State Council's yearly holiday notice, read from its pasted text."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.enums import DaySource
from sanhua_desktop.office.working_calendar import WEEKDAYS, DayRule

_NUMBER = r"(?:^|[。\n])\s*[一二三四五六七八九十]、"
_FESTIVAL = re.compile(rf"{_NUMBER}\s*([^：:]{{2,12}})[：:](.*?)(?={_NUMBER}|$)", re.DOTALL)
# Year and month may be left out; what stands in brackets names the weekday and the day of the moon.
_DATE = r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^）)]*)[）)])?"
_REST = re.compile(rf"{_DATE}(?:\s*(?:至|—|-)\s*{_DATE})?\s*放假")
_WORK = re.compile(rf"((?:{_DATE}[、，和及]?\s*)+)上班")
_ONE = re.compile(_DATE)
_WEEKDAY = re.compile(r"(?:周|星期)([一二三四五六日天])")
_Parts = tuple[str, str, str, str]
# 全年的节日: 《全国年节及纪念日放假办法》（2024）第二条; every yearly notice names all of them.
_YEAR = ("元旦", "春节", "清明", "劳动节", "端午", "中秋", "国庆")


def read_notice(text: str, year: int) -> dict[date, DayRule]:
    """Return the days that the notice of ``year`` names; ``InvalidInput`` if it names none or is of another year."""
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


def check_whole_year(days: Mapping[date, DayRule]) -> None:
    """Raise ``InvalidInput`` naming the festivals without a day off: half a notice must not pass for the year's."""
    named = "、".join(rule.name for rule in days.values() if rule.rest)
    missing = "、".join(festival for festival in _YEAR if festival not in named)
    if missing:
        raise InvalidInput({"notice": f"通知里没有{missing}的放假安排，请把全文粘贴完整，再录入。"})


def _rest_days(sentence: str, year: int) -> Iterator[date]:
    for found in _REST.findall(sentence):
        begin, end = found[:4], found[4:]
        if not end[2]:
            yield _day(begin, year)
            continue
        whole = (end[0] or begin[0], end[1] or begin[1], end[2], end[3])
        starts_before = not begin[0] and int(begin[1] or 0) > int(whole[1] or 0)  # 12月31日至1月2日
        first, last = _day(begin, year - starts_before), _day(whole, year)
        for offset in range((last - first).days + 1):
            yield first + timedelta(days=offset)


def _work_days(sentence: str, year: int) -> Iterator[date]:
    for found in _WORK.finditer(sentence):
        month = ""
        for own_year, own_month, day, told in _ONE.findall(found.group(1)):
            month = own_month or month
            yield _day((own_year, month, day, told), year)


def _day(parts: _Parts, year: int) -> date:
    own_year, month, day, told = parts
    try:
        found = date(int(own_year or year), int(month), int(day))
    except ValueError:
        raise InvalidInput({"notice": f"通知里的“{month}月{day}日”不是日期，请核对粘贴的内容。"}) from None
    weekday = _WEEKDAY.search(told)
    if weekday and weekday.group(1).replace("天", "日") != WEEKDAYS[found.weekday()]:
        here = f"{found.month}月{found.day}日"
        sentence = f"通知写{here}是周{weekday.group(1)}，而{found.year}年的这一天是周{WEEKDAYS[found.weekday()]}"
        raise InvalidInput({"year": f"{sentence}，可能是别的年份的通知，请核对年份。"})
    return found
