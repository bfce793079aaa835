"""The record behind points, in words: what its own columns say, for the screen beside the deduction."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.store.record import Record, columns, every_record, is_reference, label, table_name
from sanhua_desktop.store.store import Store

NAMES = {
    "inquiry_entry": "首问登记",
    "case_record": "办件",
    "reminder": "提醒",
    "one_time_notice": "一次性告知书",
    "inspection": "检查记录",
    "shining_deed": "党员闪光言行",
    "staff_member": "人员",
    "deduction": "扣分登记",
    "bonus": "加分登记",
    "ballot_round": "民主测评",
    "survey": "满意度调查",
    "contest_entrant": "竞赛成绩",
    "spot_check": "日常检查",
    "participant": "参评对象",
    "rectification": "整改",
}
# Columns for the program's own use, or in a form that only it reads.
_INNER = "search name_pinyin sheet materials source_kind source_id scores ballot_groups origins failed"
_HIDDEN = frozenset(_INNER.split())


@dataclass(frozen=True)
class RecordWords:
    """A record as (column, value) pairs; ``number`` is its own number where it has one."""

    kind: str
    heading: str
    number: str
    pairs: tuple[tuple[str, str], ...]


class RecordWordsService:
    """Reads any record by its table and number."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, kind: str, record_id: int) -> RecordWords | None:
        """Return the record in words, or None where there is none of that number."""
        table = next((one for one in every_record() if table_name(one) == kind), None)
        if table is None:
            return None
        with self._store.reading():
            record = table.get_or_none(table.id == record_id)
            if record is None:
                return None
            number = str(record.__data__.get("number", "") or "")
            name = NAMES.get(kind, "记录")
            heading = number if number.startswith(name) else f"{name} {number}".strip()
            return RecordWords(kind, heading, number, tuple(_pairs(record)))


def _pairs(record: Record) -> Iterator[tuple[str, str]]:
    for column in columns(record):
        value = getattr(record, column.name) if is_reference(column) else record.__data__.get(column.name)
        if column.name not in _HIDDEN and value not in (None, ""):
            yield label(column), masked_phone(str(value)) if column.name == "phone" else _words(value)
    if record.archived_at:
        yield "归档原因", str(record.archive_reason)


def _words(value: Any) -> str:
    if isinstance(value, Record):
        own = value.__data__
        return str(own.get("name") or own.get("number") or own.get("title") or f"第{value.id}号")
    if isinstance(value, Enum):
        return str(getattr(value, "label", value.value))
    if isinstance(value, str) and value.startswith("["):
        return _listed(value)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, bool):
        return "是" if value else "否"
    return f"{value:.2f}" if isinstance(value, Decimal) else str(value)


def _listed(text: str) -> str:
    """Return a JSON list of plain values parted by 、; any other text as it stands."""
    try:
        values = json.loads(text)
    except ValueError:
        return text
    return "、".join(str(value) for value in values)
