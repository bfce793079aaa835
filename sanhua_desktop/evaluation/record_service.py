"""The record behind points, in words: what its own columns say, for the screen beside the deduction."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.store.record import Record, column_value, columns, every_record, is_reference, label, table_name
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
}
_HIDDEN = frozenset({"search", "name_pinyin", "sheet", "materials", "source_kind", "source_id"})


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
            return RecordWords(kind, f"{NAMES.get(kind, '记录')} {number}".strip(), number, tuple(_pairs(record)))


def _pairs(record: Record) -> Iterator[tuple[str, str]]:
    for column in columns(record):
        value = getattr(record, column.name) if is_reference(column) else column_value(record, column)
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
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, bool):
        return "是" if value else "否"
    return f"{value:.2f}" if isinstance(value, Decimal) else str(value)
