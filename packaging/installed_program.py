"""One PC under Wine with the program on it, as the installer's test handles it."""

import json
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wine import Wine, windows_path

SHORTCUT = "对标创标、推行“三化”活动.lnk"
# Chinese and blanks: what office folders are called.
FOLDER = "窗口 程序/三化 活动"
_COUNTED = ("staff_member", "inquiry_entry", "one_time_notice", "certificate", "audit_entry")


@dataclass(frozen=True)
class Pc:
    """A prefix, how the program is installed there (``CurrentUser`` or ``AllUsers``), and in which folder."""

    wine: Wine
    mode: str = "CurrentUser"
    folder: str = FOLDER

    @property
    def program(self) -> Path:
        """The program's folder."""
        return self.wine.drive / self.folder

    @property
    def window_file(self) -> Path:
        """What a person starts."""
        return self.program / "SanhuaDesktop.exe"

    @property
    def data(self) -> Path:
        """The data folder that the program uses."""
        above = "ProgramData" if self.mode == "AllUsers" else "users/root/AppData/Local"
        return self.wine.drive / above / "SanhuaDesktop"

    def install(self, setup: Path, *options: str) -> int:
        """Install silently; returns the setup's exit code."""
        folder = "C:\\" + self.folder.replace("/", "\\")
        line = f'"{windows_path(setup)}" /S /{self.mode} {" ".join(options)} /D={folder}'
        code = self.wine.run_line(line)
        if code == 0:  # otherwise the program itself may still be running
            self.wine.settle()
        return code

    def uninstall(self) -> int:
        """Uninstall silently, waiting for the end."""
        folder = windows_path(self.program).replace(windows_path(self.wine.drive), "C:")
        # The uninstaller would go on from a copy of itself; _?= makes it stay, so that its end is the end.
        shutil.copy(self.program / "uninstall.exe", self.wine.drive / "uninstall.exe")
        code = self.wine.run_line(f"C:\\uninstall.exe /S /{self.mode} _?={folder}")
        self.wine.settle()
        return code

    def admin(self, *arguments: str | Path, seconds: int = 300) -> tuple[int, str]:
        """Run one of the IT person's commands; returns its exit code and what it said."""
        ended = self.wine.run([self.program / "sanhua-admin.exe", *arguments], seconds=seconds)
        return ended.returncode, ended.stdout

    def python(self, code: str, *arguments: str, seconds: int = 600) -> tuple[int, str]:
        """Run code with the installed program's own Python."""
        python = self.program / self.current() / "runtime" / "python.exe"
        ended = self.wine.run([python, "-X", "utf8", "-c", code, *arguments], seconds=seconds)
        return ended.returncode, ended.stdout

    def current(self) -> str:
        """Return the name of the program folder that the launcher will start, "" when there is none."""
        pointer = self.program / "current"
        return pointer.read_text(encoding="ascii").strip() if pointer.exists() else ""

    def failed_checks(self) -> list[str]:
        """Run the installed self-test; returns the names of what failed."""
        code, said = self.admin("self-test", "--json")
        checks: list[dict[str, Any]] = json.loads(said.splitlines()[0])["checks"] if said.startswith("{") else []
        failed = [f"{check['name']}: {check['found']}" for check in checks if not check["passed"]]
        return failed or ([] if code == 0 and len(checks) >= 9 else [f"exit code {code}: {said}"])

    def rows(self) -> dict[str, int]:
        """Count the rows of the data file, read from outside the program."""
        with closing(sqlite3.connect(f"file:{self.data / 'sanhua.db'}?mode=ro", uri=True)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            return {table: _count(database, table) for table in _COUNTED}

    def shortcuts(self) -> Sequence[Path]:
        """Return the shortcuts to the program on this PC."""
        return sorted(self.wine.drive.rglob(SHORTCUT))


def _count(database: sqlite3.Connection, table: str) -> int:
    return int(database.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0])
