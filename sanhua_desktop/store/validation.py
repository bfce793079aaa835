"""What a column may hold, checked before the database sees it: SQLite itself enforces neither lengths nor types."""

from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from peewee import CharField, DateField, DateTimeField, Field, IntegerField, TextField

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.store.fields import EndDateField, EnumField, PointsField
from sanhua_desktop.store.record import Record, columns, label
from sanhua_desktop.store.text import clean_text

_EARLIEST = date(1900, 1, 1)
# A business date lies between 1900 and two years ahead (reliability: bad-input list), the end of a term a little later.
_AHEAD, _TERM = timedelta(days=366 * 2), timedelta(days=366 * 20)
_MOST = 2**31 - 1  # what both databases keep in a whole number


def validate(record: Record, today: date) -> None:
    """Clean the texts of ``record`` and raise ``InvalidInput`` naming every column that cannot be kept."""
    problems = {}
    for column in columns(record):
        value = record.__data__.get(column.name)
        if isinstance(value, str) and isinstance(column, (CharField, TextField)) and not isinstance(column, EnumField):
            value = clean_text(value)
            setattr(record, column.name, value)
        if isinstance(value, bool) and isinstance(column, IntegerField):
            setattr(record, column.name, int(value))  # as it will be read back, or its digest would differ
        if problem := _problem(column, value, today):
            problems[column.name] = problem
        elif isinstance(column, (EnumField, PointsField)):
            setattr(record, column.name, column.python_value(column.db_value(value)))
    if problems:
        raise InvalidInput(problems)


def checked_reason(reason: str) -> str:
    """Return the cleaned reason for an archive; ``InvalidInput`` if it is missing or too long."""
    cleaned, limit = clean_text(reason), Record.archive_reason.max_length
    if not cleaned:
        raise InvalidInput({"archive_reason": "请填写归档原因。"})
    if len(cleaned) > limit:
        raise InvalidInput({"archive_reason": f"归档原因最多{limit}个字，现在有{len(cleaned)}个，请缩短。"})
    return cleaned


def _problem(column: Field, value: Any, today: date) -> str:
    if value is None or value == "":
        return f"请填写{label(column)}。" if _required(column, value) else ""
    for kind, check in _CHECKS:
        if isinstance(column, kind):
            return check(column, value, today)
    return ""


def _required(column: Field, value: Any) -> bool:
    if column.null:
        return False
    return value is None or column.default is None


def _choice(column: Field, value: Any, _today: date) -> str:
    allowed: type[Enum] = column.enum  # type: ignore[attr-defined]
    known = isinstance(value, allowed) or value in {member.value for member in allowed}
    return "" if known else f"{label(column)}“{value}”不在可选范围内，请从列表中选择。"


def _points(column: Field, value: Any, _today: date) -> str:
    try:
        number = Decimal(value)
    except (InvalidOperation, TypeError, ValueError):
        return f"{label(column)}请填数字。"
    if not number.is_finite() or abs(number) > _MOST // 100:
        return f"{label(column)}请填合理的数字。"
    return "" if number == number.quantize(Decimal("0.01")) else f"{label(column)}最多两位小数。"


def _length(column: Field, value: Any, _today: date) -> str:
    if not isinstance(value, str):
        return f"{label(column)}请填文字。"
    limit = getattr(column, "max_length", None)
    if limit and len(value) > limit:
        return f"{label(column)}最多{limit}个字，现在有{len(value)}个，请缩短。"
    return ""


def _moment(column: Field, value: Any, today: date) -> str:
    if not isinstance(value, date):
        return f"{label(column)}请填日期。"
    if isinstance(value, datetime) and value.tzinfo is not None:
        return f"{label(column)}请填本地时间。"
    if isinstance(value, datetime) != isinstance(column, DateTimeField):
        return f"{label(column)}{'请填日期和时间' if isinstance(column, DateTimeField) else '只填日期，不填时间'}。"
    day = value.date() if isinstance(value, datetime) else value
    latest = today + (_TERM if isinstance(column, EndDateField) else _AHEAD)
    if not _EARLIEST <= day <= latest:
        return f"{label(column)}“{day.isoformat()}”太早或太晚，请核对年份。"
    return ""


def _whole(column: Field, value: Any, _today: date) -> str:
    if not isinstance(value, int):
        return f"{label(column)}请填整数。"
    return "" if abs(value) <= _MOST else f"{label(column)}“{value}”太大，请核对。"


_CHECKS = (
    (EnumField, _choice),
    (PointsField, _points),
    (CharField, _length),
    (TextField, _length),
    (DateTimeField, _moment),
    (DateField, _moment),
    (IntegerField, _whole),
)
