"""The one door for writes: one transaction, checked values, an audit entry, and an honest answer."""

import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from peewee import Database, DatabaseError, InterfaceError, OperationalError

from sanhua_desktop.clock import Clock
from sanhua_desktop.store import conflicts, numbering
from sanhua_desktop.store.audit import AuditEntry, entry_digest, row_digest
from sanhua_desktop.store.failures import not_read, not_saved, uncertain
from sanhua_desktop.store.history import HistoryLine, differences, sentence
from sanhua_desktop.store.record import Record, table_name
from sanhua_desktop.store.validation import checked_reason, validate

# Seconds before each attempt to ask whether a save was kept.
_PAUSES = (0.0, 0.3, 1.0)


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
        if not self.database.is_closed():
            yield
            return
        with self._told_in_words():
            self.database.connect(reuse_if_open=True)
            try:
                self._revive()
                yield
            finally:
                self.database.close()

    def close(self) -> None:
        """End every connection, the pooled ones too."""
        self.database.close()
        if not isinstance(self.place, Path):
            self.database.close_all()  # type: ignore[attr-defined]

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Run one transaction; inside another, join it. Afterwards everything is kept or nothing is.

        ``EnvironmentProblem`` or ``Refused`` says that nothing was saved, after the audit was asked whether that is
        true: an error at COMMIT may hide a save that was kept.
        """
        with self.reading():
            if self.database.in_transaction():
                yield
                return
            unit = self._unit.key = uuid4()
            try:
                with self.database.atomic():
                    self._take_the_line()
                    yield
            except (InterfaceError, DatabaseError) as failure:
                kept = self._was_kept(unit)
                if not kept:
                    raise (uncertain() if kept is None else not_saved(failure)) from failure

    def insert(self, record: Record) -> None:
        """Check and keep a new record. A request key seen before brings that first record back instead."""
        with self.writing():
            kind = type(record)
            first = kind.get_or_none(kind.request_key == record.request_key)
            if first is not None:
                record.__data__.update(first.__data__)
                return
            validate(record, self.clock.today())
            record.__data__.pop("id", None)  # an attempt taken back may have left its number
            record.created_at = record.updated_at = self.clock.now()
            record.save(force_insert=True)
            self._seal(record)
            self._enter(record, "新增", {})

    def update(self, record: Record, **values: Any) -> None:
        """Keep new values if nobody saved the record since it was read; otherwise ``Conflict`` and nothing written."""
        before = dict(record.__data__)
        conflicts.apply(record, values)
        try:
            validate(record, self.clock.today())
        except Exception:
            record.__data__.update(before)
            raise
        self._save(record, before, "修改")

    def archive(self, record: Record, reason: str) -> None:
        """Take a record out of use with a reason; nothing is ever deleted."""
        before = dict(record.__data__)
        record.archived_at, record.archive_reason = self.clock.now(), checked_reason(reason)
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
                HistoryLine(entry.at, entry.actor, sentence(entry)) for entry in entries.order_by(AuditEntry.id.desc())
            ]

    def _save(self, record: Record, before: dict[str, Any], action: str) -> None:
        changed = {name: value for name, value in record.__data__.items() if before.get(name) != value}
        if not changed:
            return
        try:
            with self.writing():
                record.version, record.updated_at = before["version"] + 1, self.clock.now()
                record.row_digest = row_digest(record, self.key)
                names = [*changed, "version", "updated_at", "row_digest"]
                self._replace(record, before, {name: record.__data__[name] for name in names})
                self._enter(record, action, differences(record, before))
            record.opened = None
        except Exception:
            record.__data__.update(before)
            raise

    def _replace(self, record: Record, before: dict[str, Any], values: dict[str, Any]) -> None:
        kind = type(record)
        if not kind.update(values).where(kind.id == record.id, kind.version == before["version"]).execute():
            raise conflicts.conflict(record, before)

    def _seal(self, record: Record) -> None:
        kind = type(record)
        record.row_digest = row_digest(record, self.key)
        kind.update(row_digest=record.row_digest).where(kind.id == record.id).execute()

    def _enter(self, record: Record, action: str, changes: dict[str, list[Any]]) -> None:
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

    def _was_kept(self, unit: UUID) -> bool | None:
        """Ask on a new connection whether a unit's entries are there; ``None`` if nobody answers."""
        for pause in _PAUSES:
            time.sleep(pause)
            try:
                self.database.close()
                self.database.connect(reuse_if_open=True)
                return self._found(unit)
            except (InterfaceError, DatabaseError):
                continue
        return None

    def _found(self, unit: UUID) -> bool:
        entries = AuditEntry.select().where(AuditEntry.unit == unit)
        if isinstance(self.place, Path):
            return entries.exists()
        with self.database.atomic():  # a COMMIT still under way holds the line: wait for its end
            self.database.execute_sql("SET LOCAL lock_timeout = '2s'")
            self._take_the_line()
            return entries.exists()

    def _take_the_line(self) -> None:
        """On a server, let one unit write at a time, as SQLite does: the audit is one line, and nobody deadlocks."""
        if not isinstance(self.place, Path):
            self.database.execute_sql("SELECT pg_advisory_xact_lock(1396789832)")

    def _revive(self) -> None:
        """Replace a pooled connection that the server has dropped since its last use."""
        if isinstance(self.place, Path):
            return
        try:
            self.database.execute_sql("SELECT 1")
        except (OperationalError, InterfaceError):
            self.database.close()
            self.database.close_idle()  # type: ignore[attr-defined]
            self.database.connect()

    @contextmanager
    def _told_in_words(self) -> Iterator[None]:
        try:
            yield
        except (OperationalError, InterfaceError, sqlite3.Error) as failure:
            raise not_read(failure) from failure
