"""The self-check as one text file for the helper at the telephone: about the PC and the program, never about people.

What stands in it is chosen line by line; nothing is copied from the office's records, and of a failure in the log only
its kind and the line of code, since its text may quote what somebody typed.
"""

import platform
import re
import shutil
import sqlite3
import sys
from collections.abc import Sequence
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from sanhua_desktop import __version__
from sanhua_desktop.assets import installed_for_all_users, program_folder
from sanhua_desktop.clock import Clock
from sanhua_desktop.self_test import CheckResult
from sanhua_desktop.settings import Settings
from sanhua_desktop.store.guard import last_backup
from sanhua_desktop.store.places import unsuitable

_LIBRARIES = ("PySide6_Essentials", "peewee", "reportlab", "pypdfium2")
_KIND = re.compile(r"^(?:[a-z_]+\.)*[A-Z]\w*(?:Error|Exception|Refused|Problem|Interrupt|Exit)\b")
_PLACE = re.compile(r'^\s*File ".*?[\\/](sanhua_desktop[\\/][\w\\/.]+)", line (\d+)')
_LINES = 20


def write_report(
    target: Path, results: Sequence[CheckResult], settings: Settings, clock: Clock, screens: Sequence[str] = ()
) -> None:
    """Write the report, with a byte order mark so that every editor on Windows shows the Chinese."""
    target.write_text(report(results, settings, clock, screens), encoding="utf-8-sig")


def report(results: Sequence[CheckResult], settings: Settings, clock: Clock, screens: Sequence[str] = ()) -> str:
    """Return the report's text; ``screens`` are the displays in words, where a window knows them."""
    parts = {
        "程序": _program(settings),
        "电脑": [_system(), *screens],
        "数据": _data(settings),
        "自检": [f"{'通过' if one.passed else '不通过'}　{one.name}：{without_names(one.found)}" for one in results],
        "最近的程序错误": _failures(settings.folder / "logs") or ["没有记录"],
    }
    head = f"电脑自检报告　{clock.now():%Y-%m-%d %H:%M}\n本报告不含人员、来访人和办件的信息，可以交给安装维护人员。\n"
    return head + "".join(f"\n【{name}】\n" + "".join(f"{line}\n" for line in lines) for name, lines in parts.items())


def without_names(text: str) -> str:
    """Replace the name of a Windows or Linux user in paths, and the office's name, by signs."""
    text = re.sub(r"(?i)([a-z]:\\users\\)[^\\]+", r"\1…", text)
    text = re.sub(r"(/home/)[^/]+", r"\1…", text)
    return re.sub(r"^\S+(?= · )", "（单位名称略）", text)


def _program(settings: Settings) -> list[str]:
    folder = program_folder()
    how = "未安装，从源码运行" if folder is None else "所有用户" if installed_for_all_users() else "当前用户"
    libraries = "，".join(f"{name} {version(name)}" for name in _LIBRARIES)
    return [
        f"版本 {__version__}，安装方式：{how}",
        f"Python {platform.python_version()}，SQLite {sqlite3.sqlite_version}，{libraries}",
        f"大字：{'开' if settings.large_text else '关'}",
    ]


def _system() -> str:
    if sys.platform == "win32":
        found = sys.getwindowsversion()
        return f"Windows {found.major}.{found.minor}，内部版本 {found.build}"
    return f"{platform.system()} {platform.release()}"


def _data(settings: Settings) -> list[str]:
    place = settings.store_place
    if not isinstance(place, Path):
        return ["数据在 PostgreSQL 服务器上"]
    lines = [f"文件夹：{without_names(str(settings.folder))}"]
    lines.append(f"位置：{'不合适（网络盘或同步文件夹）' if unsuitable(place) else '本机硬盘'}")
    if settings.folder.exists():
        lines.append(f"剩余空间：{shutil.disk_usage(settings.folder).free / 1e9:.1f} GB")
    lines.append(f"数据文件：{f'{place.stat().st_size / 1e6:.1f} MB' if place.exists() else '还没有'}")
    backup = last_backup(place)
    lines.append(f"最近的备份：{_moment(backup) if backup else '还没有'}")
    return lines


def _moment(path: Path) -> str:
    return f"{datetime.fromtimestamp(path.stat().st_mtime):%Y-%m-%d %H:%M}"


def _failures(logs: Path) -> list[str]:
    """Return the newest failures: for each its kind and the program's own line that it came from."""
    lines: list[str] = []
    for name in ("crash.log", "sanhua.log"):
        path = logs / name
        if path.is_file():
            lines += _kinds(path.read_text(encoding="utf-8", errors="replace").splitlines())
    return lines[-_LINES:]


def _kinds(lines: Sequence[str]) -> list[str]:
    found, place = [], ""
    for line in lines:
        if match := _PLACE.match(line):
            place = f"{match[1]}:{match[2]}"
        elif match := _KIND.match(line):
            found.append(f"{match[0]}　{place}")
            place = ""
        elif line.startswith("Fatal Python error"):
            found.append(line.split("(")[0])
    return found
