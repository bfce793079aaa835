"""What every kept record has: a version for honest saving, a request key, and an archive instead of deletion."""

from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pkgutil import walk_packages
from typing import Any
from uuid import uuid4

from peewee import AutoField, CharField, DateTimeField, Field, ForeignKeyField, IntegerField, Model, UUIDField

import sanhua_desktop


class Record(Model):
    """The base of every table. Saved only by ``Store``; ``version`` grows by one with every save."""

    id = AutoField()
    version = IntegerField(default=1, verbose_name="版本")
    request_key = UUIDField(unique=True, default=uuid4, verbose_name="请求编号")
    created_at = DateTimeField(default=datetime.now, verbose_name="建立时间")
    updated_at = DateTimeField(default=datetime.now, verbose_name="修改时间")
    archived_at = DateTimeField(null=True, verbose_name="归档时间")
    archive_reason = CharField(max_length=200, default="", verbose_name="归档原因")
    row_digest = CharField(max_length=64, default="", verbose_name="校验值")

    # Columns that an upgrade added to a table in use (store/audit.py).
    later_columns: frozenset[str] = frozenset()

    # What the record held when a form was opened, once its conflict was overruled (store/conflicts.py).
    opened: dict[str, Any] | None = None

    class Meta:
        legacy_table_names = False


class Nameless(Model):
    """The base of tables that must not tell when, by whom or in what order a row was written (secret ballots).

    No number, no time, no request key, no digest, no audit line: a service writes such rows in one batch, sorted by
    keys drawn by lot, within the transaction that closes what they belong to. Where rows come one by one, each of them
    has all its fellows written anew with it (``store/lots.py``).
    """

    class Meta:
        legacy_table_names = False


# Kept by the store itself; a user never types them.
KEPT_BY_STORE = frozenset(
    {"id", "version", "request_key", "created_at", "updated_at", "archived_at", "archive_reason", "row_digest"}
)


def table_name(record: type[Record] | Record) -> str:
    """Return the table's name, which is also the ``kind`` in changes and the audit."""
    return str(record._meta.table_name)


def columns(record: type[Record] | Record) -> Iterator[Field]:
    """Yield the office's own columns in the order of their declaration."""
    for column in record._meta.sorted_fields:
        if column.name not in KEPT_BY_STORE:
            yield column


def label(column: Field) -> str:
    """Return the Chinese name of a column."""
    return str(column.verbose_name or column.name)


def loaded_records() -> list[type[Record]]:
    """Return the record classes imported so far, those referred to first."""
    found: list[type[Record]] = []
    waiting: list[type[Record]] = [Record]
    while waiting:
        for below in waiting.pop().__subclasses__():
            found.append(below)
            waiting.append(below)
    return found


def every_record() -> list[type[Record]]:
    """Return all record classes of the program; those of rooms that nobody has entered yet are imported first."""
    for module in walk_packages(sanhua_desktop.__path__, "sanhua_desktop."):
        if module.name.endswith("records"):
            import_module(module.name)
    return loaded_records()


def is_reference(column: Field) -> bool:
    """Tell whether the column points to another record."""
    return isinstance(column, ForeignKeyField)
