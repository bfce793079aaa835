"""The guarded opening, line by line (reliability: damaged or wrong files): opened right, or refused in words."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from slip_record import open_again

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import Refused, SanhuaError
from sanhua_desktop.store.backup import back_up
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.places import _mounted_kind, unsuitable
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.upgrade import newest_version


def sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def content(path: Path) -> bytes | None:
    """All but the header, where the trial of writing counts itself."""
    return path.read_bytes()[100:] if path.exists() else None


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def foreign(path: Path) -> None:
    path.unlink()
    sql(path, "CREATE TABLE bookmarks (id INTEGER)")


def newer(path: Path) -> None:
    sql(path, f"PRAGMA user_version={newest_version() + 1}")


def newer_by_name(path: Path) -> None:
    sql(path, "INSERT INTO schema_migration (name, applied) VALUES ('0999_future', '2027-01-01 00:00:00')")


def without_audit(path: Path) -> None:
    sql(path, "DROP TABLE audit_entry")


def with_stale_wal(path: Path) -> None:
    other = path.with_name("other.db")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE x (y)")
        connection.commit()
        shutil.copy(other.with_name("other.db-wal"), path.with_name(path.name + "-wal"))


def turned_to_wal(path: Path) -> None:
    sql(path, "PRAGMA journal_mode=WAL")


def with_garbage(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"garbage")


def with_a_page_of_garbage(path: Path) -> None:
    with path.open("ab") as file:
        file.write(bytes(4096))


def text(path: Path) -> None:
    path.write_text("姓名,电话\n" * 50, encoding="utf-8")


def workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")


def zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 // 4096 * 4096)


def cut_short(path: Path) -> None:
    os.truncate(path, 60)


def page_overwritten(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(4096 * 3)
        file.write(b"\xaa" * 4096)


def removed(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (removed, "找不到数据文件"),
        (emptied, "是空的（0 字节）"),
        (foreign, "别的程序的数据库"),
        (newer, "请安装最新版程序"),
        (newer_by_name, "请安装最新版程序"),
        (without_audit, "缺少操作日志表"),
        (with_stale_wal, "-wal"),
        (turned_to_wal, "WAL"),
        (with_garbage, "大小与内容不符"),
        (with_a_page_of_garbage, "大小与内容不符"),
        (text, "不是本程序的数据文件"),
        (workbook, "不是本程序的数据文件"),
        (zeros, "不是本程序的数据文件"),
        (cut, "已经损坏|大小与内容不符"),
        (cut_short, "不是本程序的数据文件"),
        (page_overwritten, "已经损坏"),
    ],
)
def test_a_wrong_file_is_refused_in_words_and_left_alone(
    file_store: Store, spoil: Callable[[Path], None], words: str
) -> None:
    path = Path(file_store.place)
    backup = back_up(file_store, path.parent / "backups")
    spoil(path)
    before = content(path)

    with pytest.raises(Refused, match=words) as caught:
        open_again(path)

    assert content(path) == before
    if spoil not in (foreign, newer, newer_by_name):
        assert str(backup) in str(caught.value)


def test_without_any_backup_the_words_say_so(file_store: Store) -> None:
    emptied(Path(file_store.place))

    with pytest.raises(Refused, match="没有找到备份"):
        open_again(file_store.place)


def test_a_folder_or_a_file_without_permission_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "sanhua.db").mkdir()

    with pytest.raises(SanhuaError, match="数据文件"):
        open_again(tmp_path / "sanhua.db")


def test_an_older_file_is_upgraded_after_a_backup(file_store: Store) -> None:
    path = Path(file_store.place)
    sql(path, "DROP TABLE stage", "DROP TABLE campaign", "DELETE FROM schema_migration WHERE name LIKE '0009%'")
    sql(path, "PRAGMA user_version=8")

    again = open_again(path)

    with again.reading():
        assert {"stage", "campaign"} <= set(again.database.get_tables())
        assert again.database.execute_sql("PRAGMA user_version").fetchone()[0] == newest_version()
    (backup,) = (path.parent / "backups").glob("*-upgrade.db")
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 8


KILLED_IN_A_TRANSACTION = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
for number in range(400):
    connection.execute("UPDATE test_slip SET text=hex(randomblob(4000))")
    connection.execute("INSERT INTO audit_entry (unit,at,actor,action,kind,record_id,changes,previous,digest)"
                       " VALUES ('0','0','x','x','x',1,hex(randomblob(900)),'','')")
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def hot(file_store: Store) -> Path:
    """A file whose writer was killed in the middle of a transaction that had begun to reach the disk."""
    path = Path(file_store.place)
    subprocess.run([sys.executable, "-c", KILLED_IN_A_TRANSACTION, str(path)], check=False)
    assert path.with_name(path.name + "-journal").stat().st_size > 512
    return path


def test_a_hot_journal_is_rolled_back(hot: Path) -> None:
    again = open_again(hot)

    with again.reading():
        assert again.database.execute_sql("SELECT count(*), max(length(text)) FROM test_slip").fetchone() == (5, 0)


def test_a_hot_journal_taken_away_is_noticed(hot: Path) -> None:
    hot.with_name(hot.name + "-journal").unlink()

    with pytest.raises(Refused, match=r"-journal|损坏"):
        open_again(hot)


@pytest.mark.timed
def test_a_file_that_another_program_holds_is_refused_within_two_seconds(file_store: Store) -> None:
    path = Path(file_store.place)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        begun = time.monotonic()
        with pytest.raises(Refused, match="另一个程序正打开着"):
            open_again(path)
        assert time.monotonic() - begun < 2


OPEN_AS_NOBODY = """
import os, sys
from pathlib import Path
from sanhua_desktop.clock import SystemClock
from sanhua_desktop.errors import Refused
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.backup import restore
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    open_store(Path(sys.argv[1]), SystemClock())
except Refused as refused:
    sys.stdout.buffer.write(str(refused).encode())
"""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that a user without any rights can enter."""
    folder = Path(tempfile.mkdtemp(prefix="sanhua-open-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.skipif(os.name != "posix", reason="works with the rights of POSIX")
def test_a_read_only_file_is_refused_at_the_start(open_folder: Path, clock: FixedClock) -> None:
    path = open_folder / "sanhua.db"
    open_store(path, clock, create=True)
    path.chmod(0o444)

    answer = subprocess.run([sys.executable, "-c", OPEN_AS_NOBODY, str(path)], capture_output=True, check=True)

    assert "不能写入" in answer.stdout.decode()


@pytest.mark.skipif(os.name != "posix", reason="works with the rights of POSIX")
def test_a_file_nobody_may_read_is_refused_in_words(open_folder: Path, clock: FixedClock) -> None:
    path = open_folder / "sanhua.db"
    open_store(path, clock, create=True)
    path.chmod(0o000)

    answer = subprocess.run([sys.executable, "-c", OPEN_AS_NOBODY, str(path)], capture_output=True, check=True)

    assert "读不到数据文件" in answer.stdout.decode()


@pytest.mark.parametrize(
    "place",
    [
        "\\\\server\\share\\sanhua.db",
        "//server/share/sanhua.db",
        "/home/li/OneDrive/sanhua.db",
        "/home/li/OneDrive - 云溪县交通局/sanhua.db",
        "/home/li/我的坚果云/sanhua.db",
        "/home/li/BaiduSyncdisk/sanhua.db",
        "/home/li/百度网盘/sanhua.db",
    ],
)
@pytest.mark.parametrize("create", [True, False])
def test_a_network_or_synchronized_place_is_refused(place: str, create: bool, clock: FixedClock) -> None:
    with pytest.raises(Refused, match=r"网络盘|同步文件夹"):
        open_store(place if "\\" in place else Path(place), clock, create=create)

    assert not Path(place).exists()


@pytest.mark.skipif(os.name == "nt", reason="reads Linux's table of mounts; Windows is asked for the kind of a drive")
@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs"])
def test_a_network_mount_is_known(tmp_path: Path, kind: str) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda / ext4 rw 0 0\nserver:/x /mnt/office\\040share {kind} rw 0 0\n", encoding="utf-8")

    assert _mounted_kind(Path("/mnt/office share/data/sanhua.db"), mounts) == kind
    assert _mounted_kind(Path("/mnt/other/sanhua.db"), mounts) == "ext4"


def test_a_local_folder_will_do(tmp_path: Path) -> None:
    assert unsuitable(tmp_path / "sanhua.db") == ""


def test_a_first_start_that_was_cut_off_begins_again(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "sanhua.db.new").write_bytes(b"half")
    (tmp_path / "sanhua.db.new-journal").write_bytes(b"half")

    open_store(tmp_path / "sanhua.db", clock, create=True)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["sanhua.db", "sanhua.db-journal"]


@pytest.mark.parametrize("url", ["postgresql://office@localhost:port/x", "postgresql://office@127.0.0.1:1/x"])
def test_a_server_that_is_not_there_is_told_in_words(url: str, clock: FixedClock) -> None:
    with pytest.raises(SanhuaError, match="数据服务器"):
        open_store(url, clock)


def test_settings_of_the_environment_do_not_reach_the_server(
    postgres_url: str, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGOPTIONS", "-c default_transaction_read_only=on")
    monkeypatch.setenv("PGTZ", "UTC")

    store = open_store(postgres_url, clock)

    with store.reading():
        assert store.database.execute_sql("SHOW TimeZone").fetchone()[0] == "Asia/Shanghai"
        assert store.database.execute_sql("SHOW statement_timeout").fetchone()[0] == "15s"
    store.close()


def test_every_connection_survives_a_power_cut(file_store: Store) -> None:
    for _ in range(2):
        with file_store.reading():
            found = {
                name: file_store.database.execute_sql(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "recursive_triggers")
            }
        assert found == {
            "journal_mode": "truncate",
            "synchronous": 2,
            "foreign_keys": 1,
            "secure_delete": 1,
            "recursive_triggers": 1,
        }
