"""What the installed program knows of itself: its files, its data folder, its crash log, the copy before an upgrade."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from sanhua_desktop import __version__, assets, before_upgrade, settings, start
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import EnvironmentProblem
from sanhua_desktop.program_files import damaged, listed, write_list
from sanhua_desktop.settings import Settings, data_folder
from sanhua_desktop.store.opening import open_store

CLOCK = FixedClock(datetime(2026, 9, 18, 10, 22))


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program folder as the installer leaves it, and users' folders of its own."""
    folder = tmp_path / "程序" / "program-1.0.0"
    (folder / "lib" / "sanhua_desktop").mkdir(parents=True)
    (folder / "lib" / "sanhua_desktop" / "one.py").write_text("1", encoding="utf-8")
    (folder / "two.dll").write_bytes(b"2")
    write_list(folder)
    monkeypatch.setattr(assets, "_PROGRAM", folder)
    monkeypatch.delenv("SANHUA_DATA", raising=False)
    monkeypatch.setattr(settings.platformdirs, "user_data_path", lambda *_, **__: tmp_path / "own")
    monkeypatch.setattr(settings.platformdirs, "site_data_path", lambda *_, **__: tmp_path / "shared")
    return folder


def test_every_missing_or_altered_file_is_named(installed: Path) -> None:
    assert sorted(listed(installed)) == ["lib\\sanhua_desktop\\one.py", "two.dll"]
    assert damaged(installed) == []

    (installed / "two.dll").write_bytes(b"3")
    (installed / "lib" / "sanhua_desktop" / "one.py").unlink()

    assert sorted(damaged(installed)) == ["lib\\sanhua_desktop\\one.py", "two.dll"]


def test_the_data_lies_with_the_user_unless_installed_for_all(installed: Path, tmp_path: Path) -> None:
    assert data_folder() == tmp_path / "own"

    (installed.parent / "all-users").touch()
    assert data_folder() == tmp_path / "shared"


def test_data_that_a_user_had_before_stays_in_use_until_it_is_moved(installed: Path, tmp_path: Path) -> None:
    (installed.parent / "all-users").touch()
    for name in ("own", "shared"):
        (tmp_path / name).mkdir()
    (tmp_path / "own" / "sanhua.db").touch()
    assert data_folder() == tmp_path / "own"

    (tmp_path / "shared" / "sanhua.db").touch()
    assert data_folder() == tmp_path / "shared"


def test_before_an_upgrade_the_data_is_copied_and_not_altered(installed: Path, tmp_path: Path) -> None:
    office = Settings(tmp_path / "data")
    assert before_upgrade.prepare(office, CLOCK) is None
    open_store(office.folder / "sanhua.db", CLOCK, create=True).close()
    before = (office.folder / "sanhua.db").read_bytes()

    copy = before_upgrade.prepare(office, CLOCK)

    assert copy is not None
    assert copy.name.endswith(f"-before-{__version__}.db")
    assert (office.folder / "sanhua.db").read_bytes() == before
    open_store(copy, CLOCK).close()


def test_a_damaged_program_or_database_stops_the_upgrade_in_words(installed: Path, tmp_path: Path) -> None:
    office = Settings(tmp_path / "data")
    office.folder.mkdir()
    (office.folder / "sanhua.db").write_bytes(b"SQLite format 3\x00" + b"rubbish" * 100)
    with pytest.raises(EnvironmentProblem, match="没有备份成功"):
        before_upgrade.prepare(office, CLOCK)

    (installed / "two.dll").unlink()
    with pytest.raises(EnvironmentProblem, match=r"two\.dll"):
        before_upgrade.prepare(office, CLOCK)


def test_the_answer_is_written_as_the_installer_reads_it(tmp_path: Path) -> None:
    (tmp_path / "sanhua.db").write_bytes(b"rubbish")
    command = ["--data", tmp_path, "before-upgrade", "--answer", tmp_path / "answer.txt"]
    ended = subprocess.run([sys.executable, "-m", "sanhua_desktop.admin", *command], check=False, capture_output=True)

    assert ended.returncode == 1
    assert (tmp_path / "answer.txt").read_text(encoding="utf-16").startswith("没有备份成功")


def test_a_failure_before_the_window_is_kept_in_the_crash_log(tmp_path: Path) -> None:
    """Run as the launcher does, without standard error, with Qt missing."""
    broken = "import sys; sys.stderr = None; sys.modules['PySide6.QtCore'] = None; from sanhua_desktop import start; "
    broken += "start._say = lambda sentence: None; sys.exit(start.main())"
    environment = {"SANHUA_DATA": str(tmp_path), "PATH": ""}
    ended = subprocess.run(
        [sys.executable, "-c", broken], check=False, env=environment, cwd=start.__file__.rsplit("sanhua_desktop", 1)[0]
    )

    assert ended.returncode == 3
    assert "PySide6" in (tmp_path / "logs" / "crash.log").read_text(encoding="utf-8")


def test_a_long_crash_log_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "crash.log").write_text("x" * 1_000_001, encoding="utf-8")

    start.crash_log(tmp_path).close()

    assert (tmp_path / "crash.log").stat().st_size == 0
    assert (tmp_path / "crash.old.log").stat().st_size == 1_000_001
