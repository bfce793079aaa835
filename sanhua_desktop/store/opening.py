"""Opening the office's data: guarded, upgraded after a backup, and bound to the records."""

import secrets
from collections.abc import Callable
from pathlib import Path

from peewee import AutoField, CharField, Database, DatabaseError, Model

from sanhua_desktop.clock import Clock
from sanhua_desktop.errors import EnvironmentProblem, Refused
from sanhua_desktop.store.audit import AuditEntry
from sanhua_desktop.store.backup import copy_file
from sanhua_desktop.store.database import is_postgres, postgres_database, sqlite_database
from sanhua_desktop.store.guard import guard
from sanhua_desktop.store.numbering import NumberCounter
from sanhua_desktop.store.places import unsuitable
from sanhua_desktop.store.record import Nameless, Record, loaded_records
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.upgrade import newest_version, pending, upgrade


class StoreMark(Model):
    """The key that seals rows and audit, made with the database."""

    id = AutoField()
    key = CharField(max_length=64)

    class Meta:
        table_name = "store_mark"
        legacy_table_names = False


def open_store(
    place: str | Path, clock: Clock, *, create: bool = False, actor: Callable[[], str] = lambda: "本机用户"
) -> Store:
    """Open the data at a PostgreSQL URL or in an SQLite file; ``create`` makes a new file.

    ``Refused`` or ``EnvironmentProblem`` in words for every file and server that cannot be used.
    """
    database = postgres_database(str(place)) if is_postgres(place) else _file_database(Path(place), create=create)
    bases: list[type[Model]] = [
        Record,
        *loaded_records(),
        Nameless,
        *Nameless.__subclasses__(),
    ]  # later ones have it of their base
    database.bind([*bases, AuditEntry, NumberCounter, StoreMark])
    store = Store(database, clock, key=b"", place=place if is_postgres(place) else Path(place), actor=actor)
    try:
        with store.reading():
            _upgrade(store)
            store.key = _key(database)
    except Exception:
        store.close()
        raise
    return store


def _file_database(path: Path, *, create: bool) -> Database:
    if create and not path.exists():
        if sentence := unsuitable(path):
            raise Refused(sentence)
        _make(path)
    guard(path, newest_version=newest_version())
    return sqlite_database(path)


def _make(path: Path) -> None:
    """Make a new database aside and move it into place: a power cut leaves none or a whole one."""
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for left in (fresh, fresh.with_name(fresh.name + "-journal")):
            left.unlink(missing_ok=True)
        database = sqlite_database(fresh)
        with database.connection_context():
            upgrade(database)
        fresh.with_name(fresh.name + "-journal").unlink(missing_ok=True)
        fresh.replace(path)
    except (OSError, DatabaseError) as failure:
        raise EnvironmentProblem(
            f"不能在 {path.parent} 建立数据文件（{failure}）。请检查磁盘空间和文件夹权限。"
        ) from failure


def _upgrade(store: Store) -> None:
    if not pending(store.database):
        return
    if isinstance(store.place, Path) and store.database.table_exists("audit_entry"):
        copy_file(store.place, store.place.parent / "backups", f"{store.clock.now():%Y%m%d-%H%M%S}-upgrade")
    upgrade(store.database)


def _key(database: Database) -> bytes:
    with database.atomic():
        if not StoreMark.select().exists():
            StoreMark.insert(id=1, key=secrets.token_hex(32)).on_conflict_ignore().execute()
    try:
        return bytes.fromhex(StoreMark.select().order_by(StoreMark.id).first().key)
    except ValueError as failure:
        raise Refused("数据里的校验密钥已经损坏，请用最近的备份恢复（命令 sanhua-admin restore）。") from failure
