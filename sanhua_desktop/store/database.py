"""The two databases the program runs on, set so that an acknowledged save survives a power cut.

SQLite: rollback journal truncated, every commit flushed, every write an immediate transaction (measured: Peewee's
defaults lost the last save in one of five simulated power cuts and refused one of thirteen saves of eight writers).
"""

import os
import sqlite3
import weakref
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlparse

from peewee import Database, ImproperlyConfigured, SqliteDatabase

from sanhua_desktop.errors import Refused

# Marks a file as ours in SQLite's header: “SANH”.
APPLICATION_ID = 0x53414E48

_PRAGMAS = {
    "journal_mode": "truncate",
    "synchronous": "full",
    "foreign_keys": 1,
    "secure_delete": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
}
_POSTGRES_OPTIONS = (
    "-c statement_timeout=15s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s -c TimeZone=Asia/Shanghai"
)


class _Connection(sqlite3.Connection):
    """Closes with its cursors: one left half-way by a failed read would keep the file locked until it is collected."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._cursors: weakref.WeakSet[sqlite3.Cursor] = weakref.WeakSet()

    def cursor(self, *arguments: Any, **settings: Any) -> Any:
        cursor = super().cursor(*arguments, **settings)
        self._cursors.add(cursor)
        return cursor

    def close(self) -> None:
        for cursor in list(self._cursors):
            cursor.close()
        super().close()


class SafeSqlite(SqliteDatabase):
    """SQLite whose writes are immediate and whose rollback never hides the true cause of a failure."""

    def atomic(self, *arguments: Any, **settings: Any) -> Any:
        """Return an IMMEDIATE transaction; a deferred one is refused at once when somebody else writes."""
        return super().atomic(*(arguments or ("IMMEDIATE",)), **settings)

    def rollback(self) -> Any:
        """Roll back unless SQLite already did so by itself, as it does when the disk is full or failing."""
        connection = self._state.conn  # type: ignore[attr-defined]
        if connection is not None and not connection.in_transaction:
            return None
        return super().rollback()


def sqlite_database(path: Path) -> Database:
    """Return the database of a file without opening it; every connection gets the settings above."""
    return SafeSqlite(str(path), pragmas=_PRAGMAS, timeout=10, factory=_Connection)


def postgres_database(url: str) -> Database:
    """Return a pooled database for ``postgresql://user:password@server:port/name``."""
    for name in [name for name in os.environ if name.startswith("PG")]:
        del os.environ[name]  # They would silently change zone, service or read-only mode.
    from playhouse.pool import PooledPostgresqlDatabase

    try:
        settings = _server_settings(url)
        database: Database = PooledPostgresqlDatabase(**settings)
    except (ValueError, ImproperlyConfigured) as failure:
        raise Refused(
            "数据服务器的地址不对，或没有安装 PostgreSQL 组件。地址的写法是 postgresql://用户名:密码@服务器:5432/数据库名。"
        ) from failure
    return database


def _server_settings(url: str) -> dict[str, Any]:
    parts = urlparse(url)
    given = {
        "host": unquote(parts.hostname or ""),
        "port": parts.port,
        "user": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        **dict(parse_qsl(parts.query)),  # host=/folder for a socket, sslmode=require …
    }
    return {
        "database": unquote(parts.path.lstrip("/")),
        "prefer_psycopg3": True,
        "max_connections": 8,
        "stale_timeout": 300,
        "connect_timeout": 5,
        "keepalives": 1,
        "keepalives_idle": 30,
        "options": _POSTGRES_OPTIONS,
        **{name: value for name, value in given.items() if value},
    }


def is_postgres(place: str | Path) -> bool:
    """Tell a server's URL from a file."""
    return str(place).startswith(("postgres://", "postgresql://"))
