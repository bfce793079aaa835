"""What was done with a record, in the words of the office."""

import json
import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from peewee import Field

from sanhua_desktop.store.audit import AuditEntry, plain
from sanhua_desktop.store.record import Record, columns, is_reference, label

_MOBILE = re.compile(r"\b(1[3-9]\d)\d{4}(\d{4})\b")  # telephones are masked wherever history is shown


@dataclass(frozen=True)
class HistoryLine:
    """One line of a record's history, ready to show."""

    at: datetime
    actor: str
    sentence: str


def differences(record: Record, before: dict[str, Any]) -> dict[str, list[Any]]:
    """Return old and new value of every column that changed, by its Chinese name."""
    return {
        label(column): [_readable(column, before.get(column.name)), _readable(column, record.__data__.get(column.name))]
        for column in columns(record)
        if before.get(column.name) != record.__data__.get(column.name) and column.name != "search"
    }


def _readable(column: Field, value: Any) -> Any:
    """Return what a clerk would call a value: a choice's Chinese word, the name of the record referred to."""
    if isinstance(value, Enum):
        return getattr(value, "label", value.value)
    if isinstance(value, bool):
        return "是" if value else "否"
    if value is not None and is_reference(column):
        other = column.rel_model.get_or_none(column.rel_model.id == value)  # type: ignore[attr-defined]
        return getattr(other, "label", None) or getattr(other, "name", None) or value
    return plain(value)


def sentence(entry: AuditEntry) -> str:
    """Return an audit entry in words."""
    changes = json.loads(entry.changes)
    if "说明" in changes:
        return _masked(f"{entry.action}：{changes['说明'][1]}")
    parts = [_changed(name, old, new) for name, (old, new) in changes.items()]
    return _masked(f"{entry.action}：{'；'.join(parts)}") if parts else entry.action


def _changed(name: str, old: Any, new: Any) -> str:
    """Return a change in words; of what only the program reads it says no more than that it changed."""
    before, after = _listed(old), _listed(new)
    if before is None or after is None:
        return f"{name}有变动"
    return f"{name}由“{_shown(before)}”改为“{_shown(after)}”"


def _listed(value: Any) -> Any:
    """Return a kept list of plain values parted by blanks, any other value as it is; None for what nobody can read."""
    if not isinstance(value, str) or value[:1] not in ("[", "{"):
        return value if value is not None else ""
    try:
        kept = json.loads(value)
    except ValueError:
        return value
    plain_list = isinstance(kept, list) and not any(isinstance(one, (list, dict)) for one in kept)
    return " ".join(str(one) for one in kept) if plain_list else None


def _masked(words: str) -> str:
    return _MOBILE.sub(r"\1****\2", words)


def in_words(column: Field, value: Any) -> str:
    """Return a column's value as it is shown."""
    return _shown(_readable(column, value))


def _shown(value: Any) -> str:
    return "空" if value in (None, "") else str(value)
