"""Windows programs on Linux: a Wine prefix like a Chinese office PC, and running things in it.

Wine 8 lacks three things that Qt 6 asks of Windows 10; the repairs are made in the prefix and never shipped: a stub of
``icuuc.dll`` (Qt6Core's imports), one of ``bcryptprimitives.dll`` (PDFium's random numbers), and no colour profile
(``qwindows`` would read it by a call that Wine has not implemented).
"""

import contextlib
import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from windows_parts import LOCKS, tool

_FACES = ("Tahoma", "MS Shell Dlg", "MS Shell Dlg 2", "SimSun", "Microsoft YaHei", "Microsoft YaHei UI", "Segoe UI")
_LAST_WORDS = 20.0  # seconds
# Else the buttons of a title bar are letters.
_CAPTION_SIGNS = Path("/usr/share/wine/fonts/marlett.ttf")
_STUBS = ("icuuc", "bcryptprimitives")
# With a UTF-8 locale of Chinese, the ANSI code page is 936, as on a Chinese office PC: a forgotten encoding shows.
_LOCALE = "zh_CN.UTF-8"


class Wine:
    """One prefix; everything runs with a time limit, without standard input, its output through a pipe."""

    def __init__(self, prefix: Path, display: str = "") -> None:
        self.prefix = prefix
        self._display = display

    @property
    def drive(self) -> Path:
        """The folder that Windows programs see as C:."""
        return self.prefix / "drive_c"

    def create(self, *, windows: str = "win10") -> None:
        """Make the prefix anew, as the given Windows."""
        shutil.rmtree(self.prefix, ignore_errors=True)
        (self.prefix.parent / f"{self.prefix.name}-home").mkdir(parents=True, exist_ok=True)
        _make_locale(self._locales)
        self.run(["wineboot", "--init"], seconds=180)
        self.settle()
        self._register(windows)
        for name in _STUBS:
            compiler = tool("x86_64-w64-mingw32-gcc")
            target = self.drive / "windows" / "system32" / f"{name}.dll"
            command = [compiler, "-shared", "-O2", "-s", "-o", str(target), str(LOCKS / f"wine_{name}.c"), "-ladvapi32"]
            subprocess.run(command, check=True)
        for profile in (self.drive / "windows" / "system32" / "spool" / "drivers" / "color").glob("*.ic*"):
            profile.unlink()
        shutil.copy(_CAPTION_SIGNS, self.drive / "windows" / "Fonts")
        self._unlink_home()

    def run(
        self, command: Sequence[str | Path], *, seconds: int = 120, more: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program to its end; raises ``subprocess.TimeoutExpired`` when it takes longer."""
        process = self.start(command, more=more)
        assert process.stdout is not None
        said: list[str] = []
        # Wine's own services may hold the pipe open for ever: the program's end is the end.
        reader = threading.Thread(target=said.extend, args=(process.stdout,), daemon=True)
        reader.start()
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired as late:
            process.kill()
            late.output = "".join(said)
            raise
        reader.join(timeout=1)
        return subprocess.CompletedProcess(process.args, process.returncode, "".join(said), "")

    def start(self, command: Sequence[str | Path], *, more: Mapping[str, str] | None = None) -> "subprocess.Popen[str]":
        """Start a Windows program and return at once."""
        return subprocess.Popen(
            [tool("wine"), *map(str, command)],
            env=self._environment(more or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )

    def run_line(self, line: str, *, seconds: int = 300) -> int:
        """Run a command line just as it stands (an argument such as ``/D=C:\\a b`` must not be quoted)."""
        batch = self.drive / "line.bat"
        batch.write_text(f"@echo off\r\n{line}\r\nexit /b %errorlevel%\r\n", encoding="gbk", newline="")
        return self.run(["cmd", "/c", "C:\\line.bat"], seconds=seconds).returncode

    def settle(self) -> None:
        """Wait until everything in the prefix has ended and its registry is on disk."""
        subprocess.run([_server(), "--wait"], env=self._environment({}), check=False, timeout=60)

    def kill(self) -> None:
        """End everything in this prefix at once, as a power cut would.

        Only to end Wine's server is not enough: a program that waits for it waits on, for ever.
        """
        end = time.monotonic() + _LAST_WORDS
        while (alive := self._alive()) and time.monotonic() < end:
            for process in alive:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
            time.sleep(0.1)
        if alive:
            raise RuntimeError(f"these processes of {self.prefix} cannot be ended: {alive}")

    def _alive(self) -> list[int]:
        mark = f"WINEPREFIX={self.prefix}\0".encode()
        found = []
        for environment in Path("/proc").glob("[0-9]*/environ"):
            with contextlib.suppress(OSError):  # a process that has just ended
                if mark in environment.read_bytes():
                    found.append(int(environment.parent.name))
        return found

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        return {
            **os.environ,
            "HOME": str(self.prefix.parent / f"{self.prefix.name}-home"),
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=d;winemenubuilder.exe=d",
            "LC_ALL": _LOCALE,
            "LOCPATH": str(self._locales),
            "DISPLAY": self._display,
            **more,
        }

    @property
    def _locales(self) -> Path:
        return self.prefix.parent / "locales"

    def _register(self, windows: str) -> None:
        lines = ["Windows Registry Editor Version 5.00", ""]
        lines += ["[HKEY_CURRENT_USER\\Software\\Wine]", f'"Version"="{windows}"', ""]
        lines += ["[HKEY_CURRENT_USER\\Software\\Wine\\WineDbg]", '"ShowCrashDialog"=dword:00000000', ""]
        lines += ["[HKEY_CURRENT_USER\\Software\\Wine\\Fonts\\Replacements]"]
        lines += [f'"{face}"="Noto Sans CJK SC"' for face in _FACES]
        file = self.drive / "office.reg"
        file.write_text("\r\n".join([*lines, ""]), encoding="utf-16", newline="")
        self.run(["regedit", "/S", "C:\\office.reg"])
        self.settle()

    def _unlink_home(self) -> None:
        """The desktop and its like are links to the Linux user's folders: make them folders of the prefix."""
        for path in (self.drive / "users").glob("*/*"):
            if path.is_symlink():
                path.unlink()
                path.mkdir()


def _server() -> str:
    return tool("wineserver", "/usr/lib/wine/wineserver64", "/usr/lib/wine/wineserver")


def _make_locale(folder: Path) -> None:
    target = folder / "zh_CN.utf8"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([tool("localedef"), "-i", "zh_CN", "-f", "UTF-8", str(target)], check=False)


def windows_path(path: Path) -> str:
    """Return a Linux path as Windows programs under Wine see it."""
    return "Z:" + str(path).replace("/", "\\")
