"""Who changed what, when, from what to what: a chain in which a later edit shows.

Each entry carries a keyed digest of itself and of the entry before it; each record a keyed digest of its values. A
change made with another program breaks one or the other. Nothing more is claimed: who holds the key can forge both.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from peewee import AutoField, CharField, DateTimeField, Field, IntegerField, Model, TextField, UUIDField

from sanhua_desktop.store.record import Record, table_name


class AuditEntry(Model):
    """One line of the audit. ``unit`` is shared by all entries of one transaction; ``changes`` is JSON."""

    id = AutoField()
    unit = UUIDField(index=True)
    at = DateTimeField()
    actor = CharField(max_length=60)
    action = CharField(max_length=20)
    kind = CharField(max_length=60)
    record_id = IntegerField()
    changes = TextField()
    previous = CharField(max_length=64)
    digest = CharField(max_length=64)

    class Meta:
        table_name = "audit_entry"
        legacy_table_names = False
        indexes = ((("kind", "record_id"), False),)


def plain(value: Any) -> Any:
    """Return a value as JSON holds it, the same whichever database it came from."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    if isinstance(value, (bytes, memoryview)):
        return hashlib.sha256(bytes(value)).hexdigest()
    if isinstance(value, Record):
        return value.id
    return value


def row_digest(record: Record, key: bytes) -> str:
    """Return the keyed digest of everything a record holds.

    A column added by an upgrade is left out while it holds its default, so that the digests of old rows stay true.
    """
    names = sorted(column.name for column in record._meta.sorted_fields if not _left_out(record, column))
    return _keyed(key, [table_name(record), *((name, plain(record.__data__.get(name))) for name in names)])


def _left_out(record: Record, column: Field) -> bool:
    untouched = column.name in record.later_columns and record.__data__.get(column.name) == column.default
    return bool(untouched) or column.name == "row_digest"


def entry_digest(entry: AuditEntry, key: bytes) -> str:
    """Return the keyed digest of an entry, which includes the digest of the one before."""
    return _keyed(
        key,
        [
            str(entry.unit),
            plain(entry.at),
            entry.actor,
            entry.action,
            entry.kind,
            entry.record_id,
            entry.changes,
            entry.previous,
        ],
    )


def broken_entries(entries: Iterable[AuditEntry], key: bytes) -> list[int]:
    """Return the numbers of the entries that were altered or whose predecessor is gone."""
    broken, previous = [], ""
    for entry in entries:
        if entry.previous != previous or entry.digest != entry_digest(entry, key):
            broken.append(entry.id)
        previous = entry.digest
    return broken


def _keyed(key: bytes, content: list[Any]) -> str:
    return hmac.new(key, json.dumps(content, ensure_ascii=False).encode(), hashlib.sha256).hexdigest()
