"""The one door for writes: one transaction, checked values, an audit entry, and an honest answer."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from peewee import Database, DatabaseError, Field, InterfaceError, OperationalError

from sanhua_desktop.clock import Clock
from sanhua_desktop.errors import Conflict, EnvironmentProblem
from sanhua_desktop.store import numbering
from sanhua_desktop.store.audit import AuditEntry, entry_digest, plain, row_digest
from sanhua_desktop.store.record import Record, columns, is_reference, label, table_name
from sanhua_desktop.store.validation import validate


@dataclass(frozen=True)
class HistoryLine:
    """One line of a record's history, ready to show."""

    at: datetime
    actor: str
    sentence: str


class Store:
    """Records in a database. ``actor`` names who is at work; ``key`` seals rows and the audit."""

    def __init__(
        self, database: Database, clock: Clock, *, key: bytes, place: str | Path, actor: Callable[[], str]
    ) -> None:
        self.database = database
        self.clock = clock
        self.place = place
        self.key = key
        self._actor = actor
        self._unit = threading.local()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Hold one connection for a unit of work; inside another unit, share its connection."""
        if self.database.is_closed():
            with self._told_in_words(), self.database.connection_context():
                yield
        else:
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Run one transaction; inside another, join it. Afterwards everything is kept or nothing is.

        ``EnvironmentProblem`` says that nothing was saved, after the audit was asked whether that is true.
        """
        with self.reading():
            if self.database.in_transaction():
                yield
                return
            unit = self._unit.key = uuid4()
            try:
                with self.database.atomic():
                    yield
            except (OperationalError, InterfaceError, DatabaseError) as failure:
                if not self._was_kept(unit):
                    raise EnvironmentProblem(_not_saved(failure)) from failure

    def insert(self, record: Record) -> None:
        """Check and keep a new record. A request key seen before brings that first record back instead."""
        with self.writing():
            kind = type(record)
            first = kind.get_or_none(kind.request_key == record.request_key)
            if first is not None:
                record.__data__.update(first.__data__)
                return
            validate(record, self.clock.today())
            record.created_at = record.updated_at = self.clock.now()
            record.save(force_insert=True)
            self._seal(record)
            self._enter(record, "新增", {})

    def update(self, record: Record, **values: Any) -> None:
        """Keep new values if nobody saved the record since it was read; otherwise ``Conflict`` and nothing written."""
        before = dict(record.__data__)
        for name, value in values.items():
            setattr(record, name, value)
        try:
            validate(record, self.clock.today())
            self._save(record, before, "修改")
        except Exception:
            record.__data__.update(before)
            raise

    def archive(self, record: Record, reason: str) -> None:
        """Take a record out of use with a reason; nothing is ever deleted."""
        before = dict(record.__data__)
        record.archived_at, record.archive_reason = self.clock.now(), reason
        self._save(record, before, "归档")

    def restore(self, record: Record) -> None:
        """Put an archived record back into use."""
        before = dict(record.__data__)
        record.archived_at, record.archive_reason = None, ""
        self._save(record, before, "恢复")

    def note(self, record: Record, action: str, what: str) -> None:
        """Enter something done with a record that alters none of its values, such as a print."""
        with self.writing():
            self._enter(record, action, {"说明": ["", what]})

    def next_number(self, series: str, year: int) -> int:
        """Return the next number of a series; only inside ``writing``, with which it is kept or given back."""
        return numbering.next_number(self.database, series, year)

    def history(self, record: Record) -> list[HistoryLine]:
        """Return what was done with a record, newest first."""
        with self.reading():
            entries = AuditEntry.select().where(
                AuditEntry.kind == table_name(record), AuditEntry.record_id == record.id
            )
            return [
                HistoryLine(entry.at, entry.actor, _sentence(entry)) for entry in entries.order_by(AuditEntry.id.desc())
            ]

    def _save(self, record: Record, before: dict[str, Any], action: str) -> None:
        changed = {name: value for name, value in record.__data__.items() if before.get(name) != value}
        if not changed:
            return
        with self.writing():
            kind = type(record)
            record.version, record.updated_at = before["version"] + 1, self.clock.now()
            record.row_digest = row_digest(record, self.key)
            kept = {**changed, "version": record.version, "updated_at": record.updated_at}
            rows = (
                kind.update({**kept, "row_digest": record.row_digest})
                .where(kind.id == record.id, kind.version == before["version"])
                .execute()
            )
            if not rows:
                record.__data__.update(before)
                raise Conflict(
                    "这条记录刚刚被别人改过，您的修改还没有保存。请看过对方的内容再决定。",
                    kind=table_name(record),
                    record_id=record.id,
                )
            self._enter(record, action, _differences(record, before))

    def _seal(self, record: Record) -> None:
        kind = type(record)
        record.row_digest = row_digest(record, self.key)
        kind.update(row_digest=record.row_digest).where(kind.id == record.id).execute()

    def _enter(self, record: Record, action: str, changes: dict[str, list[Any]]) -> None:
        # The chain is one line: on a server the tail is locked until this transaction ends.
        if not isinstance(self.place, Path):
            self.database.execute_sql("SELECT pg_advisory_xact_lock(1396789832)")
        last = AuditEntry.select(AuditEntry.digest).order_by(AuditEntry.id.desc()).limit(1).first()
        entry = AuditEntry(
            unit=self._unit.key,
            at=self.clock.now(),
            actor=self._actor(),
            action=action,
            kind=table_name(record),
            record_id=record.id,
            changes=json.dumps(changes, ensure_ascii=False),
            previous=last.digest if last else "",
        )
        entry.digest = entry_digest(entry, self.key)
        entry.save(force_insert=True)

    def _was_kept(self, unit: UUID) -> bool:
        try:
            self.database.close()
            with self.database.connection_context():
                return bool(AuditEntry.select().where(AuditEntry.unit == unit).exists())
        except DatabaseError:
            return False
        finally:
            self.database.connect(reuse_if_open=True)

    @contextmanager
    def _told_in_words(self) -> Iterator[None]:
        try:
            yield
        except (OperationalError, InterfaceError) as failure:
            raise EnvironmentProblem(_not_saved(failure)) from failure


def _differences(record: Record, before: dict[str, Any]) -> dict[str, list[Any]]:
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


def _sentence(entry: AuditEntry) -> str:
    changes = json.loads(entry.changes)
    if "说明" in changes:
        return f"{entry.action}：{changes['说明'][1]}"
    parts = [f"{name}由“{_shown(old)}”改为“{_shown(new)}”" for name, (old, new) in changes.items()]
    return f"{entry.action}：{'；'.join(parts)}" if parts else entry.action


def _shown(value: Any) -> str:
    return "空" if value in (None, "") else str(value)


_CAUSES = (
    ("disk is full", "磁盘已满，请先腾出空间"),
    ("readonly", "数据文件是只读的，请让安装人员检查文件夹权限"),
    ("locked", "另一个程序正占用数据文件，请稍后再试"),
    ("connection", "连不上数据服务器，请检查网络或联系安装人员"),
    ("server", "连不上数据服务器，请检查网络或联系安装人员"),
    ("I/O", "磁盘读写出错，请让安装人员检查磁盘"),
)


def _not_saved(failure: Exception) -> str:
    text = str(failure)
    cause = next((words for sign, words in _CAUSES if sign.lower() in text.lower()), f"数据库报告：{text}")
    return f"没有保存：{cause}。已经保存的内容都在，屏幕上输入的内容没有丢。"
