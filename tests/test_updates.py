"""Setup files on a USB stick: the newest is offered, everything else refused in words."""

import hashlib
from pathlib import Path

import pytest

from sanhua_desktop import __version__
from sanhua_desktop.assets import program_folder
from sanhua_desktop.errors import Refused
from sanhua_desktop.updates import SetupFile, find_update, read_setup, start_setup


def setup_file(folder: Path, version: str, *, name: str = "", own: bool = True) -> Path:
    """Write what a setup file has: a version resource, its name, and the head of what it packs with its length."""
    high, low = (int(number) for number in version.split(".")[:2]), (int(version.split(".")[2]), 0)
    first, second = tuple(high)
    marks = b"\xbd\x04\xef\xfe" + bytes(4) + second.to_bytes(2, "little") + first.to_bytes(2, "little")
    marks += low[1].to_bytes(2, "little") + low[0].to_bytes(2, "little")
    words = ("SanhuaDesktop-setup" if own else "Another").encode("utf-16-le")
    packed = bytes(4) + b"\xef\xbe\xad\xdeNullsoftInst" + (100).to_bytes(4, "little")
    packed += (5000).to_bytes(4, "little")
    data = b"MZ" + bytes(600) + words + bytes(64) + marks + bytes(300) + packed
    path = folder / (name or f"SanhuaDesktop-{version}-setup.exe")
    path.write_bytes(data + bytes(5000 - len(packed)))
    return path


def test_the_newest_newer_version_is_found(tmp_path: Path) -> None:
    for version in ("9.1.0", "9.10.0", "9.2.0"):
        setup_file(tmp_path, version)

    assert find_update([tmp_path / "empty reader", tmp_path]) == SetupFile(
        tmp_path / "SanhuaDesktop-9.10.0-setup.exe", "9.10.0"
    )


def test_an_older_or_the_same_version_is_refused(tmp_path: Path) -> None:
    setup_file(tmp_path, "0.0.1")
    with pytest.raises(Refused, match="旧程序打不开新数据"):
        find_update([tmp_path])

    setup_file(tmp_path, __version__)
    with pytest.raises(Refused, match="不用升级"):
        find_update([tmp_path])


def test_without_a_setup_file_it_is_said_where_to_put_it(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="U盘最外层"):
        find_update([tmp_path])


def test_a_cut_file_is_refused(tmp_path: Path) -> None:
    path = setup_file(tmp_path, "9.0.0")
    path.write_bytes(path.read_bytes()[:-1])

    with pytest.raises(Refused, match="不完整"):
        read_setup(path)


def test_a_file_unlike_its_checksum_is_refused(tmp_path: Path) -> None:
    path = setup_file(tmp_path, "9.0.0")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    path.with_name(f"{path.name}.sha256").write_text(f"{digest}  {path.name}\n", encoding="ascii")
    assert read_setup(path).version == "9.0.0"

    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(Refused, match="不完整"):
        read_setup(path)


@pytest.mark.parametrize("kind", ["another program's", "text", "empty"])
def test_something_else_under_that_name_is_refused(tmp_path: Path, kind: str) -> None:
    path = setup_file(tmp_path, "9.0.0", own=False)
    if kind != "another program's":
        path.write_bytes(b"" if kind == "empty" else "不是程序".encode())

    with pytest.raises(Refused, match="不是本程序的安装文件"):
        read_setup(path)


@pytest.mark.skipif(program_folder() is not None, reason="runs in the installed program, which would start the file")
def test_a_program_from_a_checkout_is_not_updated_this_way(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="不是用安装文件安装的"):
        start_setup(SetupFile(setup_file(tmp_path, "9.0.0"), "9.0.0"))
