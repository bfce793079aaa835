"""Where a database file must not lie: a network drive or a folder that a program synchronizes breaks it."""

import re
import sys
from pathlib import Path

_SYNCHRONIZED = (
    "onedrive",
    "nutstore",
    "坚果云",
    "我的坚果云",
    "baidusyncdisk",
    "baidunetdisk",
    "百度网盘",
    "wpsdrive",
    "wps云盘",
    "dropbox",
)
_NETWORK_KINDS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"}
_DRIVE_REMOTE = 4  # GetDriveTypeW


def unsuitable(path: Path) -> str:
    """Return the sentence that refuses ``path``, or "" where a database file may lie."""
    if _is_network(path):
        return (
            f"数据文件不能放在网络盘上（{path}）：几台电脑同时写会损坏数据。"
            "请改放本机硬盘；几台电脑共用数据时，请让安装人员改用 PostgreSQL 服务器。"
        )
    for part in path.parts:
        if part.lower().split(" - ")[0] in _SYNCHRONIZED:
            return f"数据文件不能放在同步文件夹“{part}”里：同步程序会占用或替换它。请改放本机其他文件夹。"
    return ""


def _is_network(path: Path) -> bool:
    text = str(path)
    if text.startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.resolve().anchor) == _DRIVE_REMOTE)
    return _mounted_kind(path.resolve()) in _NETWORK_KINDS


def _unescaped(place: str) -> str:
    """Return a mount point as it is named: the system writes blanks and tabs in octal."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), place)


def _mounted_kind(path: Path, mounts: Path = Path("/proc/mounts")) -> str:
    """Return the kind of file system that holds ``path``; "" where that cannot be known."""
    try:
        lines = [line.split() for line in mounts.read_text(encoding="utf-8").splitlines()]
    except OSError:
        return ""
    above = {str(folder) for folder in (path, *path.parents)}
    places = [(_unescaped(line[1]), line[2]) for line in lines if len(line) > 2]
    held = [(len(place), kind) for place, kind in places if place in above]
    return max(held)[1] if held else ""
