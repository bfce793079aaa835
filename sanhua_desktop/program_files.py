"""The installed program's files against the list they came with: what a virus scanner took away, or a disk spoilt."""

import hashlib
from pathlib import Path, PureWindowsPath

from sanhua_desktop.assets import FILE_LIST


def listed(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file that the program came with, by its path as Windows writes it."""
    lines = (folder / FILE_LIST).read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def write_list(folder: Path) -> None:
    """List every file of a program that is being built, in an order that does not depend on the disk."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != FILE_LIST)
    lines = (f"{_digest(path)}  {PureWindowsPath(path.relative_to(folder))}\n" for path in paths)
    (folder / FILE_LIST).write_text("".join(lines), encoding="ascii", newline="\n")


def damaged(folder: Path) -> list[str]:
    """Return the files that are missing or not as they came."""
    return [name for name, digest in listed(folder).items() if _read(folder, name) != digest]


def _read(folder: Path, name: str) -> str:
    try:
        return _digest(folder.joinpath(*PureWindowsPath(name).parts))
    except OSError:
        return ""


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
