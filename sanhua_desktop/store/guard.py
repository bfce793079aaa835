"""The guarded opening of an SQLite file: opened right, or refused in words; never a silent empty database.

Peewee alone opens a missing, empty, foreign, newer or half-copied file as “0 rows, writing works”.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from sanhua_desktop.errors import Refused, cause
from sanhua_desktop.store.database import APPLICATION_ID
from sanhua_desktop.store.places import unsuitable

_MAGIC = b"SQLite format 3\x00"


def guard(path: Path, *, newest_version: int) -> None:
    """Raise ``Refused`` unless ``path`` is this program's own, whole, writable database of a version it knows."""
    _refuse(unsuitable(path))
    try:
        _guard_file(path, newest_version, writable=True)
    except OSError as failure:
        _refuse(f"读不到数据文件 {path}（{cause(failure)}）。请让安装人员检查文件夹的权限，关闭正占用它的程序后再试。")


def guard_backup(path: Path, *, newest_version: int) -> None:
    """Raise ``Refused`` unless ``path`` is a whole backup; it is only read and may lie on any medium."""
    try:
        _guard_file(path, newest_version, writable=False)
    except OSError as failure:
        _refuse(f"读不到备份文件 {path}（{cause(failure)}）。请检查移动硬盘是否插好，或换一个备份。")


def _guard_file(path: Path, newest_version: int, *, writable: bool) -> None:
    if not path.is_file():
        _refuse(f"找不到数据文件 {path}。如果移动或删除过它，请放回原处；放不回时，{_use_backup(path)}")
    _check_header(path)
    with closing(_connected(path, writable=writable)) as connection:
        try:
            _check_whole(connection, path, newest_version)
            if writable:
                _check_writable(connection)
        except sqlite3.DatabaseError as failure:
            _refuse(_words(failure, path))


def last_backup(path: Path) -> Path | None:
    """Return the newest backup beside a database file: backups are ordered by the number in their name."""
    return max((path.parent / "backups").glob("sanhua-*.db"), key=lambda found: found.name, default=None)


def _refuse(sentence: str) -> None:
    if sentence:
        raise Refused(sentence)


def _use_backup(path: Path) -> str:
    found = last_backup(path)
    if found is None:
        return "这里没有找到备份，请查看移动硬盘或另一处备份。"
    return f"可用最近的备份恢复：{found}（命令 sanhua-admin restore）。"


def _check_header(path: Path) -> None:
    with path.open("rb") as file:
        header = file.read(100)
    if not header:
        _refuse(f"数据文件 {path} 是空的（0 字节）。请不要继续使用它，{_use_backup(path)}")
    if header[:16] != _MAGIC or len(header) < 100:
        _refuse(f"文件 {path} 不是本程序的数据文件，或已经损坏。{_use_backup(path)}")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        _refuse(f"文件 {path} 是别的程序的数据库，不能在这里打开。请选择本程序的数据文件夹。")
    if header[18] == 2 or path.with_name(path.name + "-wal").exists():
        _refuse(
            f"数据文件 {path} 旁边有不属于它的 -wal 文件，或它被别的工具改成了 WAL 方式，内容可能不完整。"
            f"请把 -wal 文件移走并保留；{_use_backup(path)}"
        )


def _connected(path: Path, *, writable: bool) -> sqlite3.Connection:
    mode = "rw" if writable else "ro"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=1.0, isolation_level=None)
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    return connection


def _check_whole(connection: sqlite3.Connection, path: Path, newest_version: int) -> None:
    def pragma(name: str) -> int:
        return int(connection.execute(f"PRAGMA {name}").fetchone()[0])

    version = pragma("user_version")  # the first read also rolls a hot journal back
    if pragma("page_count") * pragma("page_size") != path.stat().st_size:
        _refuse(
            f"数据文件 {path} 的大小与内容不符：可能被截断、接上了别的内容，或它的 -journal 文件被清理软件删掉了。"
            f"{_use_backup(path)}"
        )
    if version > newest_version:
        _refuse(
            f"数据文件是更新的版本（{version}）建立的，本程序只认得到 {newest_version}。"
            "数据没有改动，请安装最新版程序再打开。"
        )
    problem = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if problem != "ok":
        _refuse(f"数据文件 {path} 已经损坏。请不要继续使用它，{_use_backup(path)}")
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name='audit_entry'").fetchone():
        _refuse(f"数据文件 {path} 里缺少操作日志表，可能被别的工具改动过。{_use_backup(path)}")


def _check_writable(connection: sqlite3.Connection) -> None:
    """Write for real: BEGIN IMMEDIATE alone does not notice a read-only file."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute("PRAGMA journal_mode=TRUNCATE")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA user_version={int(version)}")
    connection.execute("COMMIT")


def _words(failure: sqlite3.DatabaseError, path: Path) -> str:
    text = str(failure)
    if "locked" in text:
        return f"另一个程序正打开着数据文件 {path}。请先关闭它（包括本程序的另一个窗口），再重新启动。"
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return f"数据文件 {path} 不能写入。请让安装人员检查文件夹的权限，并取消文件的“只读”属性。"
    return f"数据文件 {path} 已经损坏（{text}）。请不要继续使用它，{_use_backup(path)}"
