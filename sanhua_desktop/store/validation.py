"""What a column may hold, checked before the database sees it: SQLite itself enforces neither lengths nor types."""

from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from peewee import CharField, DateField, DateTimeField, Field, IntegerField, TextField

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.store.fields import EnumField, PointsField
from sanhua_desktop.store.record import Record, columns, label
from sanhua_desktop.store.text import clean_text

_EARLIEST = date(1900, 1, 1)
_AHEAD = timedelta(days=366 * 12)


def validate(record: Record, today: date) -> None:
    """Clean the texts of ``record`` and raise ``InvalidInput`` naming every column that cannot be kept."""
    problems = {}
    for column in columns(record):
        value = record.__data__.get(column.name)
        if isinstance(value, str) and isinstance(column, (CharField, TextField)) and not isinstance(column, EnumField):
            value = clean_text(value)
            setattr(record, column.name, value)
        if problem := _problem(column, value, today):
            problems[column.name] = problem
        elif isinstance(column, (EnumField, PointsField)):
            setattr(record, column.name, column.python_value(column.db_value(value)))
    if problems:
        raise InvalidInput(problems)


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
    if not number.is_finite():
        return f"{label(column)}请填数字。"
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
    day = value.date() if isinstance(value, datetime) else value
    if not _EARLIEST <= day <= today + _AHEAD:
        return f"{label(column)}“{day.isoformat()}”太早或太晚，请核对年份。"
    return ""


def _whole(column: Field, value: Any, _today: date) -> str:
    return "" if isinstance(value, int) else f"{label(column)}请填整数。"


_CHECKS = (
    (EnumField, _choice),
    (PointsField, _points),
    (CharField, _length),
    (TextField, _length),
    (DateTimeField, _moment),
    (DateField, _moment),
    (IntegerField, _whole),
)
