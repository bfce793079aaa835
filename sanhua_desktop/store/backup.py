"""Backups that prove themselves: copied in one go to a ``.part``, examined, flushed, then moved into place."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sanhua_desktop.errors import EnvironmentProblem, Refused
from sanhua_desktop.store.checkup import check
from sanhua_desktop.store.guard import guard_backup
from sanhua_desktop.store.places import unsuitable
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.upgrade import newest_version

__all__ = ["back_up", "check", "copy_file", "restore"]

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
    """Put a backup in the place of ``target``; return where the replaced file was kept, if there was one.

    ``Refused`` for a backup that is damaged or newer, ``EnvironmentProblem`` when the disk or another program is in
    the way; in both cases ``target`` is as it was.
    """
    if not backup.is_file():
        raise Refused(f"找不到备份文件 {backup}。请检查路径。")
    if sentence := unsuitable(target):
        raise Refused(sentence)
    guard_backup(backup, newest_version=newest_version())
    part = target.with_name(target.name + ".restored")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy_examined(backup, part)
        return _exchange(part, target)
    except (OSError, sqlite3.DatabaseError) as failure:
        sentence = f"没有恢复（{failure}），原来的数据没有改动。请关闭本程序的所有窗口，检查磁盘空间后再试。"
        raise EnvironmentProblem(sentence) from failure
    finally:
        part.unlink(missing_ok=True)


def _exchange(part: Path, target: Path) -> Path | None:
    """Keep the old file, with its journal, under another name and put ``part`` in its place."""
    kept = None
    if target.exists():
        kept = _free_name(target.with_name(f"{target.stem}-replaced{target.suffix}"))
        target.replace(kept)
    for ending in ("-journal", "-wal", "-shm"):
        beside = target.with_name(target.name + ending)
        if beside.exists() and kept is not None:
            beside.replace(kept.with_name(kept.name + ending))
        beside.unlink(missing_ok=True)
    part.replace(target)
    _flush_folder(target.parent)
    return kept


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
        _flush_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)


def _flush_folder(folder: Path) -> None:
    """Make a rename last through a power cut; Windows does so by itself and has no such call."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _next_number(folder: Path) -> int:
    numbers = [int(path.name[7:13]) for path in folder.glob("sanhua-[0-9][0-9][0-9][0-9][0-9][0-9]-*.db")]
    return max(numbers, default=0) + 1


def _free_name(path: Path) -> Path:
    number = 1
    while path.exists():
        number += 1
        path = path.with_name(f"{path.stem.rstrip('0123456789')}{number}{path.suffix}")
    return path
