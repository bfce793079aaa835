"""Setup files of newer versions on a USB stick: found, examined before anything is closed, and started."""

import contextlib
import hashlib
import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sanhua_desktop import __version__
from sanhua_desktop.assets import installed_for_all_users, program_folder
from sanhua_desktop.errors import EnvironmentProblem, Refused, cause

_NAME = "SanhuaDesktop-*-setup.exe"
_OWN_NAME = "SanhuaDesktop-setup".encode("utf-16-le")
_VERSION_MARK = b"\xbd\x04\xef\xfe"  # VS_FIXEDFILEINFO
_PACKED_MARK = b"\xef\xbe\xad\xdeNullsoftInst"  # the installer's own head: lengths follow
_HEAD = 2_000_000  # bytes that hold program, icons and version of a setup file, before what it packs
_DRIVE_REMOVABLE = 2  # GetDriveTypeW
_MOUNTED = ("/media", "/run/media", "/mnt")


@dataclass(frozen=True)
class SetupFile:
    """A whole setup file of this program and the version that it installs."""

    path: Path
    version: str


def find_update(folders: Iterable[Path]) -> SetupFile:
    """Return the newest newer version in these folders; ``Refused`` in words when there is none to use."""
    found = [path for folder in folders for path in _setups(folder)]
    if not found:
        raise Refused(
            "没有找到安装文件（SanhuaDesktop-版本号-setup.exe）。请插好存有它的U盘，放在U盘最外层，再试一次。"
        )
    newest = max((read_setup(path) for path in found), key=lambda setup: _order(setup.version))
    refuse_older(newest)
    return newest


def refuse_older(setup: SetupFile) -> None:
    """Raise ``Refused`` unless the setup file is of a newer version than the running program."""
    if _order(setup.version) < _order(__version__):
        raise Refused(f"找到的是 {setup.version} 版，比现在的 {__version__} 版旧：旧程序打不开新数据，不能用它升级。")
    if _order(setup.version) == _order(__version__):
        raise Refused(f"找到的就是现在的 {__version__} 版，不用升级。")


def read_setup(path: Path) -> SetupFile:
    """Examine a setup file; ``Refused`` when it is another program's, cut short, or not as its checksum file says."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        at = head.find(_VERSION_MARK)
        if at < 0 or _OWN_NAME not in head:
            raise Refused(f"{path.name} 不是本程序的安装文件，不能用它升级。")
        packed = head.find(_PACKED_MARK)
        length = int.from_bytes(head[packed + 20 : packed + 24], "little")
        if packed < 0 or path.stat().st_size < packed - 4 + length or not _as_written_down(path):
            raise Refused(f"{path.name} 不完整，可能没有复制完。请重新复制到U盘再试。")
    except OSError as failure:
        raise EnvironmentProblem(f"读不到 {path}（{cause(failure)}）。请检查U盘是否插好。") from failure
    high, low = (int.from_bytes(head[at + skip : at + skip + 4], "little") for skip in (8, 12))
    return SetupFile(path, f"{high >> 16}.{high & 0xFFFF}.{low >> 16}")


def start_setup(setup: SetupFile) -> None:
    """Start the setup file; it waits for this program to end, upgrades, and starts the new one."""
    if sys.platform != "win32" or program_folder() is None:
        raise Refused("这里的程序不是用安装文件安装的，不能这样升级。")
    everyone = installed_for_all_users()
    options = f"/UPDATE {'/AllUsers' if everyone else '/CurrentUser'}"
    try:
        # "runas" asks for the administrator's consent, which a shared program folder needs.
        os.startfile(setup.path, "runas" if everyone else "open", options)
    except OSError as failure:
        raise EnvironmentProblem(f"安装文件没有启动（{cause(failure)}）。程序和数据都没有改动。") from failure


def removable_folders() -> list[Path]:
    """Return the outermost folders of the USB sticks that are plugged in."""
    if sys.platform == "win32":
        import ctypes

        drives = [f"{letter}:\\" for letter in "DEFGHIJKLMNOPQRSTUVWXYZ"]
        return [Path(drive) for drive in drives if ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOVABLE]
    return [folder for top in _MOUNTED for folder in Path(top).glob("*/*") if folder.is_dir()]


def _setups(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):  # a reader without a card
        return sorted(folder.glob(_NAME))
    return []


def _as_written_down(path: Path) -> bool:
    """Compare with the checksum file beside it, where somebody copied that along."""
    written = path.with_name(f"{path.name}.sha256")
    if not written.is_file():
        return True
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == written.read_text(encoding="ascii").split()[0].lower()


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version)[:3])
