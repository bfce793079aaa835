"""Backups that prove themselves: copied in one go to a ``.part``, examined, flushed, then moved into place."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sanhua_desktop.errors import EnvironmentProblem, Refused
from sanhua_desktop.store.audit import AuditEntry, broken_entries, row_digest
from sanhua_desktop.store.guard import guard
from sanhua_desktop.store.record import Record, every_record, table_name
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.upgrade import newest_version

_KEPT = 30


def back_up(store: Store, folder: Path) -> Path:
    """Copy the database into ``folder`` and return the file; the newest 30 are kept.

    Files are ordered by the number in their name, not by time: a computer's clock may have been set back.
    """
    if not isinstance(store.place, Path):
        raise Refused("数据在 PostgreSQL 服务器上，请由服务器管理员备份（pg_dump）。")
    return copy_file(store.place, folder, f"{store.clock.now():%Y%m%d-%H%M%S}")


def copy_file(source: Path, folder: Path, moment: str) -> Path:
    """Copy a database file that may be in use, examine the copy, and return it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"sanhua-{_next_number(folder):06d}-{moment}.db"
        _copy_examined(source, target)
    except (OSError, sqlite3.DatabaseError) as failure:
        sentence = f"没有备份成功（{failure}）。原有数据和以前的备份都没有改动，请检查磁盘空间。"
        raise EnvironmentProblem(sentence) from failure
    for old in sorted(folder.glob("sanhua-*.db"))[:-_KEPT]:
        old.unlink()
    return target


def restore(backup: Path, target: Path) -> Path | None:
    """Put a backup in the place of ``target``; return where the replaced file was kept, if there was one."""
    if not backup.is_file():
        raise Refused(f"找不到备份文件 {backup}。请检查路径。")
    guard(backup, newest_version=newest_version())
    part = target.with_name(target.name + ".part")
    target.parent.mkdir(parents=True, exist_ok=True)
    _copy_examined(backup, part)
    kept = None
    if target.exists():
        kept = _free_name(target.with_name(f"{target.stem}-replaced{target.suffix}"))
        target.replace(kept)
    for beside in ("-journal", "-wal", "-shm"):
        target.with_name(target.name + beside).unlink(missing_ok=True)
    part.replace(target)
    return kept


def check(store: Store) -> list[str]:
    """Examine every row and the whole audit; return a sentence for each problem found."""
    with store.reading():
        return [*_structure(store), *_rows(store), *_chain(store)]


def _structure(store: Store) -> Iterator[str]:
    if isinstance(store.place, Path):
        for (line,) in store.database.execute_sql("PRAGMA integrity_check"):
            if line != "ok":
                yield f"数据库结构有损坏：{line}"


def _rows(store: Store) -> Iterator[str]:
    for kind in every_record():
        if not kind.table_exists():
            continue
        for record in kind.select().iterator():
            if record.row_digest != row_digest(record, store.key):
                yield _altered(record)


def _altered(record: Record) -> str:
    return f"表 {table_name(record)} 第 {record.id} 条与保存时不一致：可能是磁盘出错，或被别的工具改动过。"


def _chain(store: Store) -> Iterator[str]:
    entries = AuditEntry.select().order_by(AuditEntry.id).iterator()
    for number in broken_entries(entries, store.key):
        yield f"操作日志第 {number} 条与前后不相连：可能被改动或删除过。"


def _copy_examined(source: Path, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as taken,
            closing(sqlite3.connect(part)) as copy,
        ):
            taken.backup(copy, pages=-1)
            if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("副本检查不通过")
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _next_number(folder: Path) -> int:
    numbers = [int(path.name[7:13]) for path in folder.glob("sanhua-[0-9][0-9][0-9][0-9][0-9][0-9]-*.db")]
    return max(numbers, default=0) + 1


def _free_name(path: Path) -> Path:
    number = 1
    while path.exists():
        number += 1
        path = path.with_name(f"{path.stem.rstrip('0123456789')}{number}{path.suffix}")
    return path
