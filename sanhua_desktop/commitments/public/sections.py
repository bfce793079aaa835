"""The sections of the board, and how each stands: complete, ending, or what is missing (domain A18)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.commitments.enums import Light
from sanhua_desktop.commitments.public.sheets import MatterSheet
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.opening_hours import Season
from sanhua_desktop.wording import day_words

_ALERT = timedelta(days=30)
_BLANK = re.compile(r"\{(\w+)\}")
HANDBOOK_TEXTS = ("window_promise", "first_inquiry", "one_time", "convenience", "15", "14")
BLANKS = ("单位全称", "单位地址", "咨询电话", "监督电话", "对外办公时间")


@dataclass(frozen=True)
class Section:
    """A section of board.toml: made of ``facts`` of the catalogue, or a text with blanks.

    ``required`` is the fact that no matter may lack, or none of the nature ``required_of``; ``only`` is the nature of
    the matters that the section speaks of.
    """

    code: str
    group: str
    title: str
    source: str
    body: str = ""
    facts: tuple[str, ...] = ()
    required: str = ""
    required_of: str = ""
    only: str = ""


@dataclass(frozen=True)
class Standing:
    """The light of a section and what it means in words."""

    light: Light
    words: str


def shipped_sections() -> list[Section]:
    """Return the shipped sections, the fifteen statutory points first."""
    return [_section(one) for one in defaults("board")["section"]]


def _section(values: dict[str, Any]) -> Section:
    return Section(**{**values, "facts": tuple(values.get("facts", ()))})


def concerned(section: Section, sheets: Sequence[MatterSheet]) -> list[MatterSheet]:
    """Return the matters that a section speaks of."""
    return [one for one in sheets if not section.only or one.fact("事项性质") == section.only]


def standing(
    section: Section,
    *,
    text: str,
    blanks: Mapping[str, str],
    sheets: Sequence[MatterSheet],
    days: tuple[date, date | None],
) -> Standing:
    """Return how a section stands; ``days`` are today and the last day of its text, if it has one."""
    if section.facts:
        lacking = _lacking(section, sheets)
        if not sheets or lacking:
            named = "、".join(lacking[:3]) + (f"等{len(lacking)}项" if len(lacking) > 3 else "")
            return Standing(Light.MISSING, f"没有填写{section.required}：{named}。" if lacking else "事项目录是空的。")
        if not (spoken := concerned(section, sheets)):
            return Standing(Light.MISSING, f"目录里没有性质为“{section.only}”的事项，请核对各事项的性质。")
        return Standing(Light.COMPLETE, f"由{len(spoken)}个事项生成。")
    empty = [name for name in _BLANK.findall(text) if not blanks.get(name)]
    if not text.strip() or empty:
        return Standing(
            Light.MISSING, f"没有填写{'、'.join(empty)}，请在“单位信息”里补上。" if empty else "还没有内容。"
        )
    return _by_day(*days)


def _lacking(section: Section, sheets: Sequence[MatterSheet]) -> list[str]:
    wanted = [one for one in concerned(section, sheets) if section.required_of in ("", one.fact("事项性质"))]
    return [one.name for one in wanted if section.required and not one.fact(section.required)]


def _by_day(today: date, last: date | None) -> Standing:
    if last is None:
        return Standing(Light.COMPLETE, "长期有效。")
    words = day_words(last)
    if last < today:
        return Standing(Light.ENDED, f"{words}已到期，请更新或撤下。")
    if last - today <= _ALERT:
        return Standing(Light.ENDING, f"{words}到期，还有{(last - today).days}天。")
    return Standing(Light.COMPLETE, f"有效期至{words}。")


def check_body(body: str) -> None:
    """Raise ``InvalidInput`` for a text without words, or with a blank that nobody can fill."""
    if not body.strip():
        raise InvalidInput({"body": "请填写内容。"})
    unknown = [name for name in _BLANK.findall(body) if name not in BLANKS]
    if unknown:
        raise InvalidInput(
            {"body": f"不认得空格{{{unknown[0]}}}，可以用：{'、'.join(f'{{{one}}}' for one in BLANKS)}。"}
        )


def hours_words(seasons: Sequence[tuple[str, Season]]) -> str:
    """Return the opening hours as they stand on a door, one season a line."""
    return "\n".join(
        f"{name}（{_days(one)}）　上午{_span(one.morning)}　下午{_span(one.afternoon)}" for name, one in seasons
    )


def _days(one: Season) -> str:
    return f"{_month_day(one.first)}至{_month_day(one.last)}"


def _month_day(text: str) -> str:
    month, day = text.split("-")
    return f"{int(month)}月{int(day)}日"


def _span(half: tuple[time, time]) -> str:
    return f"{half[0]:%H:%M}—{half[1]:%H:%M}"


def filled(body: str, blanks: Mapping[str, str]) -> str:
    """Return a text with its blanks filled."""
    return _BLANK.sub(lambda found: blanks.get(found.group(1), ""), body).strip()
