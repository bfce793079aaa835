"""The deep check (体检): structure, every row against its digest, the audit as a chain, and no row gone.

A flipped bit that changes what a user reads escapes SQLite's own check four times in five; not this one.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from peewee import JOIN, DatabaseError

from sanhua_desktop.store.audit import AuditEntry, broken_entries, row_digest
from sanhua_desktop.store.record import Record, every_record, table_name
from sanhua_desktop.store.store import Store

# The driver's own error comes through where Peewee fetches row by row.
_UNREADABLE = (ValueError, DatabaseError, sqlite3.Error)


def check(store: Store) -> list[str]:
    """Examine every row and the whole audit; return a sentence for each problem found."""
    with store.reading():
        problems = list(_structure(store))
        kinds = [kind for kind in every_record() if store.database.table_exists(table_name(kind))]
        for kind in kinds:
            problems += [*_rows(kind, store.key), *_gone(kind)]
        return [*problems, *_chain(store.key)]


def _structure(store: Store) -> Iterator[str]:
    if isinstance(store.place, Path):
        for (line,) in store.database.execute_sql("PRAGMA integrity_check"):
            if line != "ok":
                yield f"数据库结构有损坏：{line}"


def _rows(kind: type[Record], key: bytes) -> list[str]:
    try:
        return [_altered(kind, record.id) for record in kind.select().iterator() if not _as_saved(record, key)]
    except _UNREADABLE:  # a value that cannot even be read: look for it row by row
        numbers = [row[0] for row in _tuples(kind.select(kind.id))]
        return [_altered(kind, number) for number in numbers if not _readable_as_saved(kind, number, key)]


def _as_saved(record: Record, key: bytes) -> bool:
    return record.row_digest == row_digest(record, key)


def _readable_as_saved(kind: type[Record], number: int, key: bytes) -> bool:
    try:
        return _as_saved(kind.get_by_id(number), key)
    except _UNREADABLE:
        return False


def _altered(kind: type[Record], number: int) -> str:
    return f"表 {table_name(kind)} 第 {number} 条与保存时不一致：可能是磁盘出错，或被别的工具改动过。"


def _gone(kind: type[Record]) -> Iterator[str]:
    """Every record that was ever entered must still be there: the program itself only archives."""
    entered = (
        AuditEntry.select(AuditEntry.record_id)
        .join(kind, JOIN.LEFT_OUTER, on=(kind.id == AuditEntry.record_id))
        .where(AuditEntry.kind == table_name(kind), kind.id.is_null())
        .group_by(AuditEntry.record_id)
    )
    for row in _tuples(entered.order_by(AuditEntry.record_id)):
        yield f"表 {table_name(kind)} 第 {row[0]} 条不见了：可能被别的工具删除过。"


def _tuples(query: Any) -> Iterator[tuple[Any, ...]]:
    return iter(query.tuples())


def _chain(key: bytes) -> Iterator[str]:
    try:
        broken = broken_entries(AuditEntry.select().order_by(AuditEntry.id).iterator(), key)
    except _UNREADABLE as failure:
        yield f"操作日志里有读不出的内容（{failure}）：可能是磁盘出错。"
        return
    for number in broken:
        yield f"操作日志第 {number} 条与前后不相连：可能被改动或删除过。"
