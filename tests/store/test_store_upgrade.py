"""Upgrades: the old or the new, whenever the computer dies; and tables that are what the records declare."""

import importlib
import multiprocessing
import random
import shutil
import sqlite3
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import peewee
import pytest
from going_back import go_back_to
from playhouse.migrations import Runner
from slip_record import open_again

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import Refused
from sanhua_desktop.inquiries.enums import AnswerMode
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.enums import DaySource
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.services import build_services
from sanhua_desktop.store import upgrade as upgrading
from sanhua_desktop.store.audit import AuditEntry
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.numbering import NumberCounter
from sanhua_desktop.store.opening import StoreMark, open_store
from sanhua_desktop.store.record import Nameless, Record, every_record
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.upgrade import MIGRATIONS, newest_version

PACKAGE = Path(upgrading.__file__).parents[1]


def every_shipped_table() -> list[type[peewee.Model]]:
    for path in sorted(PACKAGE.rglob("*records.py")):
        importlib.import_module(".".join(("sanhua_desktop", *path.relative_to(PACKAGE).with_suffix("").parts)))
    shipped: list[type[Record]] = [kind for kind in every_record() if kind.__module__.startswith("sanhua_desktop.")]
    return [*shipped, *Nameless.__subclasses__(), AuditEntry, NumberCounter, StoreMark]


def shape(database: peewee.Database, table: str) -> dict[str, Any]:
    """What a table is: columns with type and null, unique sets, references."""
    return {
        "columns": {column.name: (column.data_type.lower(), column.null) for column in database.get_columns(table)},
        "indexes": sorted((tuple(index.columns), index.unique) for index in database.get_indexes(table)),
        "references": sorted((key.column, key.dest_table) for key in database.get_foreign_keys(table)),
    }


def test_the_migrations_make_what_the_records_declare(store: Store, tmp_path: Path) -> None:
    kinds = every_shipped_table()
    names = [kind._meta.table_name for kind in kinds]
    with store.reading():
        migrated = {name: shape(store.database, name) for name in names if store.database.table_exists(name)}
        tables = {name for name in store.database.get_tables() if not name.startswith("test_")}
        for name in names:
            store.database.execute_sql(f'DROP TABLE IF EXISTS "{name}"' + ("" if on_file(store) else " CASCADE"))
        for kind in Nameless.__subclasses__():  # only SQLite knows tables without a row number
            kind._meta.without_rowid = on_file(store)
        with store.database.bind_ctx(kinds):
            store.database.create_tables(kinds)
        declared = {name: shape(store.database, name) for name in names}

    assert migrated == declared
    assert tables - {"schema_migration", "sqlite_sequence"} == set(names)


def on_file(store: Store) -> bool:
    if isinstance(store.place, Path):
        store.database.execute_sql("PRAGMA foreign_keys=0")
        return True
    return False


def test_every_file_is_numbered_once() -> None:
    numbers = [path.name[:4] for path in sorted(MIGRATIONS.glob("[0-9]*.py"))]

    assert numbers == sorted(set(numbers))
    assert newest_version() == int(numbers[-1])


def test_migrations_import_nothing_of_ours() -> None:
    assert not [path for path in MIGRATIONS.glob("*.py") if "sanhua" in path.read_text(encoding="utf-8")]


def test_a_new_database_needs_no_backup(tmp_path: Path, clock: FixedClock) -> None:
    store = open_store(tmp_path / "sanhua.db", clock, create=True)

    assert check(store) == []
    assert not (tmp_path / "backups").exists()


@pytest.mark.parametrize("dump", sorted((Path(__file__).parent / "old").glob("*.sql")), ids=lambda path: path.stem)
def test_data_of_an_old_program_opens_whole_and_untouched(dump: Path, tmp_path: Path, clock: FixedClock) -> None:
    """Each file is the SQL text of a database as a released program left it."""
    every_shipped_table()
    place = tmp_path / "sanhua.db"
    with closing(sqlite3.connect(place)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))

    store = open_store(place, clock)

    assert check(store) == []
    with store.reading():
        rows = store.database.execute_sql("SELECT name, phone, exemplary FROM staff_member ORDER BY id").fetchall()
    assert rows == [("李红", "13800010002", 0), ("王䶮璟", "", 0)]
    with store.reading():
        for change in ("exemplary = 1", "party_post = '支部书记'", "phone = '1'"):  # what was added is sealed too
            with store.database.atomic() as trial:
                store.database.execute_sql("UPDATE staff_member SET " + change + " WHERE id = 1")
                assert len(check(store)) == 1
                trial.rollback()
    assert len(list((tmp_path / "backups").glob("*-upgrade.db"))) == 1


OLD_CALENDAR = """
DROP INDEX calendar_day_date_source;
CREATE UNIQUE INDEX calendar_day_date ON calendar_day (date);
INSERT INTO calendar_day (version, request_key, created_at, updated_at, archive_reason, row_digest, date, rest, name,
 source) VALUES (1, '6f1e1c1e-0b3a-4c55-9a39-0d1b7c2f3a47', '2026-11-02 09:00:00', '2026-11-02 09:00:00', '', '',
 '2027-01-09', FALSE, '元旦', '国办通知')
"""


def test_a_notices_day_of_an_old_program_stands_beside_the_offices_own(
    store: Store, place: str | Path, clock: FixedClock
) -> None:
    go_back_to(store, 47, OLD_CALENDAR)

    upgraded = open_store(place, clock)
    calendar, day = CalendarService(upgraded), date(2027, 1, 9)
    calendar.set_day(day, rest=True, name="停电检修")

    assert [(one.source, one.rest) for one in calendar.entered_days()] == [
        (DaySource.OWN, True),
        (DaySource.NOTICE, False),
    ]
    calendar.remove_day(day)
    assert calendar.calendar().describe(day).why == "周六，元旦调休上班"
    again = OLD_CALENDAR.split(";")[-1].replace("3a47", "3a48")
    with upgraded.reading(), pytest.raises(peewee.IntegrityError), upgraded.database.atomic():
        upgraded.database.execute_sql(again)  # one word of each source
    upgraded.close()


OLD_MATTER = """
ALTER TABLE matter DROP COLUMN aliases;
INSERT INTO matter (version, request_key, created_at, updated_at, archive_reason, row_digest, code, name, nature,
 level, statutory_days, promised_days, fee, basis, condition, result, note, valid_from, search)
 VALUES (1, '6f1e1c1e-0b3a-4c55-9a39-0d1b7c2f3a47', '2026-11-02 09:00:00', '2026-11-02 09:00:00', '', '', 'HY05',
 '道路货物运输车辆年度审验', '公共服务', '县级', -1, 0, '不收费', '', '', '', '', '2026-09-01',
 'hy05 道路货物运输车辆年度审验 dlhwysclndsy')
"""


def test_a_matter_of_an_old_program_has_the_shipped_everyday_names_until_the_office_writes_its_own(
    store: Store, place: str | Path, clock: FixedClock
) -> None:
    go_back_to(store, 48, OLD_MATTER)

    upgraded = open_store(place, clock)
    matters = MatterService(upgraded, OfficeService(upgraded))
    [audit] = matters.find("货车年审")
    content = matters.content(audit)
    matters.edit(audit, replace(content, aliases="跑货车的证"), clock.today())

    assert content.aliases == "年审、审车、货车"
    assert matters.find("年审") == []
    assert [one.code for one in matters.find("phcdz")] == ["HY05"]
    upgraded.close()


OLD_ENTRY = """
ALTER TABLE inquiry_entry DROP COLUMN answer_mode;
INSERT INTO inquiry_entry (version, request_key, created_at, updated_at, archive_reason, row_digest, number,
 received_at, channel, kind, visitor_name, visitor_unit, phone, content, materials, statutory_days, promised_days,
 disposition, referral, referral_phone, result, search)
 VALUES (1, '6f1e1c1e-0b3a-4c55-9a39-0d1b7c2f3a47', '2026-09-02 09:00:00', '2026-09-02 09:00:00', '', '',
 '首问〔2026〕0001号', '2026-09-02 09:00:00', 'phone', 'consult', '王璟', '', '', '问年审', '', -1, 1, 'accepted',
 '', '', '', '王璟')
"""


def test_an_entry_of_an_old_program_is_finished_with_the_way_it_was_answered(
    store: Store, place: str | Path, clock: FixedClock
) -> None:
    go_back_to(store, 49, OLD_ENTRY)

    upgraded = open_store(place, clock)
    services = build_services(upgraded)
    [row] = services.inquiries.find()
    assert row.entry.answer_mode is None
    services.inquiries.finish(row.entry.id, "可以跨省办", AnswerMode.PHONE)

    pairs = dict(services.slips.entry_sheet(row.entry.id).pairs)
    assert pairs["答复时间及方式"] == "2026年9月18日10:22，电话"
    upgraded.close()


@pytest.fixture
def longer(tmp_path: Path) -> Path:
    """The migrations with a slow tenth that rebuilds a table and then a second step."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / f"{newest_version() + 1:04d}_longer.py").write_text(
        "def up(migrator, db):\n"
        "    db.execute_sql('ALTER TABLE test_slip RENAME TO test_old')\n"
        "    db.execute_sql('CREATE TABLE test_new AS SELECT * FROM test_old')\n"
        "    for number in range(15000):\n"
        "        db.execute_sql('INSERT INTO test_new SELECT * FROM test_old LIMIT 1')\n"
        "    db.execute_sql('DROP TABLE test_old')\n",
        encoding="utf-8",
    )
    return folder


def upgrade_with(place: str, folder: str, ready: Any) -> None:
    upgrading.MIGRATIONS = Path(folder)
    real = Runner.up

    def told(runner: Any) -> Any:
        ready.send_bytes(b"now")
        return real(runner)

    Runner.up = told
    open_again(Path(place)).database.close()


def how_many() -> int:
    return len(list(upgrading.MIGRATIONS.glob("[0-9]*.py")))


def state(path: Path) -> tuple[int, int, bool, bool]:
    """Version number, applied files, old table, new table."""
    with closing(sqlite3.connect(path)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
        (applied,) = connection.execute("SELECT count(*) FROM schema_migration").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return version, applied, "test_slip" in tables, "test_new" in tables


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_an_upgrade_killed_leaves_the_old_or_the_new(file_store: Store, longer: Path, tmp_path: Path) -> None:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["sanhua_desktop.store.opening", "slip_record", __name__])
    seed = random.randrange(10**6)
    print("seed", seed)
    chance, version, count = random.Random(seed), newest_version(), how_many()
    old, new = (version, count, True, False), (version + 1, count + 1, False, True)
    found = []
    for trial in range(10):
        path = tmp_path / f"trial{trial}" / "sanhua.db"
        path.parent.mkdir()
        shutil.copy(file_store.place, path)
        reader, writer = context.Pipe(duplex=False)
        process = context.Process(target=upgrade_with, args=(str(path), str(longer), writer))
        process.start()
        writer.close()  # or a child that failed would be waited for without end
        reader.recv_bytes()
        time.sleep(trial and chance.random() * 0.15)  # the moment of the kill
        process.kill()  # no complaint if it has ended by itself meanwhile
        process.join()
        process.close()
        reader.close()
        found.append(state(path))
    assert set(found) <= {old, new}
    assert old in found


def test_an_upgrade_that_fails_changes_nothing_and_keeps_its_backup(
    file_store: Store, longer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, version, count = Path(file_store.place), newest_version(), how_many()
    (longer / f"{version + 2:04d}_failing.py").write_text("def up(migrator, db):\n    raise OSError('x')\n", "utf-8")
    monkeypatch.setattr(upgrading, "MIGRATIONS", longer)

    with pytest.raises(OSError, match="x"):
        open_again(path)

    assert state(path) == (version, count, True, False)
    assert len(list((path.parent / "backups").glob("*-upgrade.db"))) == 1


def test_a_whole_upgrade_carries_its_number(file_store: Store, longer: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    version = newest_version()
    monkeypatch.setattr(upgrading, "MIGRATIONS", longer)

    open_again(file_store.place)

    assert state(Path(file_store.place)) == (version + 1, how_many(), False, True)
    monkeypatch.undo()
    with pytest.raises(Refused, match="请安装最新版程序"):
        open_again(file_store.place)


@pytest.mark.postgres
def test_a_newer_server_is_refused(server_store: Store, clock: FixedClock) -> None:
    with server_store.reading():
        server_store.database.execute_sql("INSERT INTO schema_migration (name, applied) VALUES ('0999_x', now())")

    with pytest.raises(Refused, match="请安装最新版程序"):
        open_store(str(server_store.place), clock)
