"""What goes into the Windows program: locked, complete, and nothing that the program does not use.

The built setup file itself is tested by ``python packaging/test_installer.py``.
"""

import ast
import re
import shutil
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from compare_papers import compare  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402
from windows_compiler import _SENTENCES, translated  # noqa: E402
from windows_launcher import build_launchers  # noqa: E402
from windows_parts import BuildError  # noqa: E402
from windows_tree import file_version, imports, kept  # noqa: E402

LOCKS = ROOT / "packaging" / "windows"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def locked(name: str) -> dict[str, str]:
    lines = (LOCKS / f"{name}.lock").read_text(encoding="utf-8").splitlines()
    found = [re.fullmatch(r"(\S+)==(\S+) --hash=sha256:[0-9a-f]{64}", line) for line in lines if line[0] != "#"]
    assert all(found), "a line without an exact version and hash"
    return {canonicalize_name(line[1]): line[2] for line in found if line}


def test_every_dependency_is_locked_in_a_version_that_the_project_allows() -> None:
    pinned = locked("wheels")

    for line in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["postgres"]]:
        wanted = Requirement(line)
        assert wanted.specifier.contains(pinned[canonicalize_name(wanted.name)]), line


@pytest.mark.parametrize("name", ["wheels", "test-wheels", "runtime"])
def test_a_lock_names_no_place(name: str) -> None:
    assert "://" not in (LOCKS / f"{name}.lock").read_text(encoding="utf-8")
    assert locked(name)


@pytest.mark.parametrize("name", ["reportlab", "pypdfium2", "pyside6-essentials", "peewee"])
def test_what_is_shipped_is_what_was_tested_here(name: str) -> None:
    """The tests of this environment speak for the Windows program only in the same version, to the second number."""
    assert locked("wheels")[name].split(".")[:2] == version(name).split(".")[:2]


def qt_modules_used() -> set[str]:
    found = set()
    for path in (ROOT / "sanhua_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                found.add(str(node.module).split(".")[1])
    return found


def test_qt_is_kept_as_the_program_imports_it_no_more_no_less() -> None:
    assert set(kept()["qt"]["modules"]) == qt_modules_used()


def test_the_pictures_that_the_program_shows_can_be_read() -> None:
    plugins = kept()["qt"]["plugins"]

    assert {"imageformats/qsvg", "imageformats/qjpeg", "iconengines/qsvgicon"} <= set(plugins)
    assert {"platforms/qwindows", "platforms/qoffscreen"} <= set(plugins)


def test_the_start_of_the_setup_speaks_chinese_and_keeps_its_size() -> None:
    stub = b"MZ" + b"".join(text.encode("utf-16-le") + b"\0\0" for text in _SENTENCES) + b"end"

    made = translated(stub)

    assert len(made) == len(stub)
    assert made.endswith(b"end")
    assert "安装文件不完整或已损坏".encode("utf-16-le") in made
    assert "integrity".encode("utf-16-le") not in made
    with pytest.raises(BuildError):
        translated(b"another NSIS")


def paper(path: Path, *, words: str = "一次性告知 20", at: float = 100.0) -> Path:
    canvas = Canvas(str(path), pagesize=(300, 200))
    canvas.drawString(at, 100, words.encode("ascii", "ignore").decode() or "20")
    canvas.save()
    return path


def test_papers_are_alike_only_with_the_same_words_in_the_same_places(tmp_path: Path) -> None:
    first = paper(tmp_path / "first.pdf")

    assert compare(first, paper(tmp_path / "same.pdf")).problems == ()
    assert compare(first, paper(tmp_path / "words.pdf", words="21")).problems == ("the words differ",)
    moved = compare(first, paper(tmp_path / "moved.pdf", at=100.2))  # 0.07 mm
    assert "elsewhere" in moved.problems[0]
    assert compare(first, paper(tmp_path / "near.pdf", at=100.1)).problems == ()  # 0.035 mm


@pytest.mark.skipif(not shutil.which("x86_64-w64-mingw32-gcc"), reason="needs a compiler for Windows (mingw)")
def test_the_launchers_carry_their_version_and_load_only_windows(tmp_path: Path) -> None:
    made = build_launchers(tmp_path / "out", tmp_path / "work", "1.2.3")

    assert [path.name for path in made] == ["SanhuaDesktop.exe", "sanhua-admin.exe"]
    for path in made:
        assert file_version(path) == (1, 2, 3, 0)
        assert set(imports(path)) <= {"kernel32.dll", "msvcrt.dll", "user32.dll"}
    assert build_launchers(tmp_path / "again", tmp_path / "work", "1.2.3")[0].read_bytes() == made[0].read_bytes()
