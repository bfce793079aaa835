"""Lays out the installed program's folder: Windows Python, trimmed wheels, this project's own wheel, licences.

``runtime/`` is the embeddable Python, ``lib/`` everything it may import; what of Qt comes along is told by
``windows/kept.toml`` and by what the kept files load.
"""

import fnmatch
import re
import shutil
import subprocess
import tomllib
import zipfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from environment import PYTHON, ROOT, say
from windows_parts import LOCKS, BuildError, python_runtime, tool, wheels

_PATHS = "python313.zip\n.\n..\\lib\n"
_BINARY = {".exe", ".dll", ".pyd"}
# Windows' own API sets.
_SYSTEM_FAMILIES = ("api-ms-win-", "ext-ms-win-")


@cache
def kept() -> dict[str, dict[str, list[str]]]:
    """Return the lists of ``windows/kept.toml``."""
    return tomllib.loads((LOCKS / "kept.toml").read_text(encoding="utf-8"))


def lay_out(program: Path, own_wheel: Path) -> None:
    """Fill the folder ``program``; it is complete but for compiled bytecode and the list of files."""
    runtime, library = program / "runtime", program / "lib"
    python_runtime(runtime)
    (runtime / "python313._pth").write_text(_PATHS, encoding="ascii", newline="\r\n")
    for wheel in [*wheels("wheels"), own_wheel]:
        with zipfile.ZipFile(wheel) as files:
            files.extractall(library)
    _trim_qt(library / "PySide6")
    _leave_out(library, kept()["other"]["left_out"])
    _share_the_newest_runtime(runtime, [library / "PySide6", library / "shiboken6"])
    _drop_unloaded(library)
    licences = program / "licences"
    licences.mkdir()
    for name in ("NOTICE.txt", "LGPL-3.txt", "GPL-3.txt"):
        shutil.copy(LOCKS / name, licences)
    _remove_empty_folders(program)
    if missing := missing_libraries(program):
        raise BuildError("Libraries are missing: " + ", ".join(f"{name} for {by}" for by, name in missing))


def build_wheel(folder: Path) -> Path:
    """Build this project's own wheel from the checkout."""
    shutil.rmtree(folder, ignore_errors=True)
    command = [str(PYTHON), "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def _trim_qt(qt: Path) -> None:
    wanted = kept()["qt"]
    names = {f"{module}.pyd" for module in wanted["modules"]} | set(wanted["support"])
    names |= {f"plugins/{name}.dll" for name in wanted["plugins"]}
    names |= {f"translations/{name}.qm" for name in wanted["translations"]}
    for path in _files(qt):
        name = path.relative_to(qt).as_posix()
        if name not in names and not ("/" not in name and path.suffix == ".dll"):
            path.unlink()
    if gone := [name for name in sorted(names) if not (qt / name).is_file()]:
        raise BuildError(f"kept.toml names files that this Qt does not have: {', '.join(gone)}")


def _leave_out(library: Path, patterns: Iterable[str]) -> None:
    for path in _files(library):
        name = path.relative_to(library).as_posix()
        if any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns):
            path.unlink()


def _share_the_newest_runtime(runtime: Path, folders: Iterable[Path]) -> None:
    """Qt needs a newer Microsoft C runtime than Python brings: the newer one serves both, from Python's folder."""
    for folder in folders:
        for path in sorted(folder.glob("vcruntime140*.dll")):
            target = runtime / path.name
            if not target.exists() or file_version(path) > file_version(target):
                shutil.copy(path, target)
            path.unlink()


def _drop_unloaded(library: Path) -> None:
    """Remove Qt's and Shiboken's libraries that no kept file loads."""
    loaded = {name for path in _binaries(library) if not _bare(library, path) for name in imports(path)}
    bare = {path.name.lower(): path for path in _binaries(library) if _bare(library, path)}
    reached: set[str] = set()
    waiting = loaded & set(bare)
    while waiting:
        reached |= waiting
        waiting = {name for one in waiting for name in imports(bare[one])} & set(bare) - reached
    for path in _binaries(library):
        if _bare(library, path) and path.name.lower() not in reached:
            path.unlink()


def _bare(library: Path, path: Path) -> bool:
    return path.suffix == ".dll" and path.parent.parent == library and path.parent.name in ("PySide6", "shiboken6")


def missing_libraries(program: Path) -> list[tuple[str, str]]:
    """Return (file, library) for each library that is neither in the tree nor a part of Windows."""
    present = {path.name.lower() for path in _binaries(program)}
    windows = {name if "." in name else f"{name}.dll" for name in kept()["windows"]["libraries"]}
    return [
        (path.name, name)
        for path in _binaries(program)
        for name in imports(path)
        if name not in present and name not in windows and not name.startswith(_SYSTEM_FAMILIES)
    ]


@cache
def _headers(path: Path) -> str:
    command = [tool("x86_64-w64-mingw32-objdump", "objdump"), "-p", str(path)]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", errors="replace").stdout


def imports(path: Path) -> list[str]:
    """Return the names, in small letters, of the libraries that a Windows program file loads."""
    return [name.lower() for name in re.findall(r"DLL Name: (\S+)", _headers(path))]


def file_version(path: Path) -> tuple[int, ...]:
    """Return the four numbers of a program file's version resource (VS_FIXEDFILEINFO)."""
    data = path.read_bytes()
    at = data.index(b"\xbd\x04\xef\xfe") + 8
    high, low = int.from_bytes(data[at : at + 4], "little"), int.from_bytes(data[at + 4 : at + 8], "little")
    return high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF


def _binaries(folder: Path) -> list[Path]:
    return [path for path in _files(folder) if path.suffix.lower() in _BINARY]


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _remove_empty_folders(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def report_size(folder: Path) -> int:
    """Say how large a folder is; returns the bytes."""
    size = sum(path.stat().st_size for path in _files(folder))
    say(f"{folder.name}: {size / 1e6:.1f} MB in {len(_files(folder))} files")
    return size
