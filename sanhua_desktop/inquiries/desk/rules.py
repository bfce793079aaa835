"""Rules of the desk over plain values: the lock of closed months, backdating."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from sanhua_desktop.errors import InvalidInput

# What the program fills into the words of a reminder.
PLACES = ("姓名", "单位", "事项", "日期", "电话")


def read_day(text: str) -> date | None:
    """Return the date in “2026-08-31”, None for an empty text; ``ValueError`` for anything else."""
    return date.fromisoformat(text) if text else None


def _number(text: str) -> None:
    if int(text) < 1:
        raise ValueError(text)


def _numbers(text: str) -> None:
    for part in text.split():
        _number(part)


def _text(text: str) -> None:
    """Raise ``ValueError`` for a placeholder nobody fills."""
    if set(re.findall(r"\{(.*?)\}", text)) - set(PLACES) or not text:
        raise ValueError(text)


_CHECKS: Mapping[str, tuple[Callable[[str], object], str]] = {
    "date": (read_day, "请写成“2026-08-31”，或空着表示不锁定。"),
    "number": (_number, "请填 1 以上的整数。"),
    "numbers": (_numbers, "请填整数，用空格隔开，如“60 45 30”。"),
    "words": (str, ""),
    "text": (_text, "只有 {姓名}、{单位}、{事项}、{日期}、{电话} 这几处由程序填写。"),
}


def check_rule(kind: str, text: str) -> None:
    """Raise ``InvalidInput`` for a value that a rule of this kind cannot have."""
    check, sentence = _CHECKS[kind]
    try:
        check(text)
    except ValueError:
        raise InvalidInput({"value": f"“{text}”不能用。{sentence}"}) from None


def check_backdating(came_at: datetime, now: datetime, reason: str, locked_until: date | None) -> None:
    """Raise ``InvalidInput`` for an entry of earlier that has no reason, lies ahead, or in a closed month."""
    if came_at > now:
        raise InvalidInput({"came_at": "来访时间还没有到，请核对。"})
    if not reason:
        raise InvalidInput({"backdate_reason": "补登以前的来访，请写明原因；登记上会标明“补登”。"})
    check_lock(came_at.date(), locked_until, "came_at")


def check_lock(day: date, locked_until: date | None, field: str = "") -> None:
    """Raise ``InvalidInput`` for a day on or before the lock date."""
    if locked_until is not None and day <= locked_until:
        until = f"{locked_until.year}年{locked_until.month}月{locked_until.day}日"
        raise InvalidInput({field: f"{until}及以前的登记已经锁定，不能再改。需要时请负责人先调整锁定日期。"})
