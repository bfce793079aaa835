"""What the installer asks of a new program before it takes the old one's place."""

from pathlib import Path

from sanhua_desktop import __version__, program_files
from sanhua_desktop.assets import program_folder
from sanhua_desktop.clock import Clock
from sanhua_desktop.errors import EnvironmentProblem
from sanhua_desktop.settings import Settings
from sanhua_desktop.store.backup import copy_file


def prepare(settings: Settings, clock: Clock) -> Path | None:
    """Check the new program's files and copy the database aside; return the copy, if there was data.

    The data is only read: the old program must be able to open it if the upgrade breaks off. A database on a server
    is backed up by its administrator. ``EnvironmentProblem`` in words when a file is damaged or no copy can be made.
    """
    folder = program_folder()
    if folder is not None and (damaged := program_files.damaged(folder)):
        raise EnvironmentProblem(
            f"新程序有 {len(damaged)} 个文件不完整（如 {damaged[0]}），可能被安全软件拦下了。"
            "请把安装文件加入信任后再试；仍不行时请重新复制安装文件。"
        )
    return copy_data(settings, clock)


def copy_data(settings: Settings, clock: Clock) -> Path | None:
    """Copy the database file aside before an upgrade; ``None`` when there is none on this PC."""
    place = settings.store_place
    if not isinstance(place, Path) or not place.exists():
        return None
    return copy_file(place, settings.backup_folder, f"{clock.now():%Y%m%d-%H%M%S}-before-{__version__}")
