"""Backups and restores, and the deep check that finds what SQLite's own check does not."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from slip_record import Slip, open_again

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import EnvironmentProblem, Refused, SanhuaError
from sanhua_desktop.store.backup import back_up, check, restore
from sanhua_desktop.store.store import Store


def rows(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_a_backup_restored_is_the_same_row_for_row(file_store: Store, tmp_path: Path) -> None:
    before = rows(Path(file_store.place))
    backup = back_up(file_store, tmp_path / "移动硬盘" / "备份")
    file_store.insert(Slip(title="后来的"))

    kept = restore(backup, Path(file_store.place))

    assert rows(Path(file_store.place)) == before
    assert kept is not None
    assert "后来的" in "".join(rows(kept))
    again = open_again(file_store.place)
    assert check(again) == []
    with again.reading():
        assert Slip.select().count() == 5


def test_a_backup_brings_a_lost_file_back(file_store: Store, tmp_path: Path) -> None:
    backup = back_up(file_store, tmp_path / "backups")
    shutil.rmtree(Path(file_store.place).parent)

    assert restore(backup, Path(file_store.place)) is None

    assert check(open_again(file_store.place)) == []


def test_a_backup_while_somebody_writes_is_whole(file_store: Store, tmp_path: Path) -> None:
    with file_store.writing():
        file_store.insert(Slip(title="还没提交", text="长" * 9000))
        backup = back_up(file_store, tmp_path / "backups")

    restore(backup, tmp_path / "other" / "sanhua.db")
    again = open_again(tmp_path / "other" / "sanhua.db")
    assert check(again) == []
    with again.reading():
        assert Slip.select().where(Slip.title == "还没提交").count() == 0


def test_backups_go_on_when_the_clock_is_set_back_and_the_newest_are_kept(
    file_store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    for _ in range(31):
        back_up(file_store, folder)
    clock.moment = datetime(2006, 1, 1)

    newest = back_up(file_store, folder)

    assert newest == max(folder.iterdir())
    assert len(list(folder.iterdir())) == 30


def test_a_backup_that_cannot_be_written_is_told_and_leaves_nothing(file_store: Store, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file where the folder should be", encoding="utf-8")

    with pytest.raises(EnvironmentProblem, match="没有备份成功"):
        back_up(file_store, tmp_path / "backups")


@pytest.mark.parametrize("spoilt", ["cut", "flipped", "foreign", "newer", "missing"])
def test_a_bad_backup_is_refused_and_the_data_stays(file_store: Store, tmp_path: Path, spoilt: str) -> None:
    backup = back_up(file_store, tmp_path / "backups")
    if spoilt == "cut":
        os.truncate(backup, 8192)
    elif spoilt == "flipped":
        with backup.open("rb+") as file:
            file.seek(4096 * 2)
            file.write(b"\xff" * 40)
    elif spoilt == "foreign":
        backup.write_bytes(b"PK\x03\x04" * 2000)
    elif spoilt == "newer":
        with closing(sqlite3.connect(backup)) as connection:
            connection.execute("PRAGMA user_version=999")
    else:
        backup.unlink()
    before = rows(Path(file_store.place))

    with pytest.raises(Refused):
        restore(backup, Path(file_store.place))

    assert rows(Path(file_store.place)) == before
    assert {path.name for path in Path(file_store.place).parent.iterdir()} <= {"sanhua.db", "sanhua.db-journal"}


def test_nothing_is_restored_onto_a_synchronized_folder(file_store: Store, tmp_path: Path) -> None:
    backup = back_up(file_store, tmp_path / "backups")

    with pytest.raises(Refused, match="同步文件夹"):
        restore(backup, tmp_path / "OneDrive" / "sanhua.db")


@pytest.mark.postgres
def test_a_server_is_backed_up_by_its_keeper(server_store: Store, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="pg_dump"):
        back_up(server_store, tmp_path)


def what_is_read(store: Store) -> list[object]:
    with store.reading():
        return [(slip.title, slip.number, slip.text, slip.color, slip.created_at) for slip in Slip.select()]


def test_a_flipped_bit_that_changes_what_is_read_is_found(file_store: Store, tmp_path: Path) -> None:
    """Eighty flips: whenever the opening lets the file through and it reads otherwise, the check says so."""
    whole, original = what_is_read(file_store), Path(file_store.place).read_bytes()
    seed = random.randrange(10**6)
    print("seed", seed)
    chance, path = random.Random(seed), tmp_path / "flipped.db"
    where = [original.find(text.encode()) for text in ("第1张", "第3张", "第5张")]
    noticed = changed = 0
    for trial in range(80):
        flipped = bytearray(original)
        place = chance.randrange(len(original)) if trial % 2 else chance.choice(where) + chance.randrange(7)
        flipped[place] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        path.with_name("flipped.db-journal").unlink(missing_ok=True)
        try:
            store = open_again(path)
            problems = check(store)
            differs = what_is_read(store) != whole
        except (SanhuaError, ValueError) as failure:
            assert isinstance(failure, SanhuaError) or problems
            continue
        changed += differs
        noticed += differs and bool(problems)
    assert noticed == changed
    assert changed >= 12
