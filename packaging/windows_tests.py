"""The project's tests with the Windows Python and the installed program, under Wine."""

import re
import shutil
import subprocess
import zipfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from environment import ROOT
from windows_parts import wheels
from wine import windows_path

if TYPE_CHECKING:
    from installed_program import Pc
    from installer_life import Life

_TESTS = ROOT / "tests"
# What needs the window or this checkout's tools is tested where those are.
_ELSEWHERE = ("ui", "packaging", "test_architecture.py")
_LIBRARY = "C:\\测试 环境\\lib"
_SHARES = 2
_LIMIT = 3600  # seconds
# pytest-qt asks for a part of Qt that the program does without; it is lent from the same wheel.
_LENT = ("PySide6/QtTest.pyd", "PySide6/Qt6Test.dll")
# Wine 8 ends a process that calls CopyFile2; the standard library does without it where it is missing.
_RUN_TESTS = """
import _winapi, os, sys
del _winapi.CopyFile2
sys.path[:0] = [sys.argv[1]]
import PySide6.QtWidgets
PySide6.__path__.append(sys.argv[1] + "\\\\PySide6")
os.add_dll_directory(sys.argv[1] + "\\\\PySide6")
import PySide6.QtTest
import pytest
sys.exit(pytest.main(sys.argv[2:]))
"""


def tests(life: "Life") -> str:
    """The tests that need no window pass with the Windows Python and the installed program."""
    pc = life.office()
    _lend_library(pc)
    shares = _shares(life.tests or _every_test())
    with ThreadPoolExecutor(len(shares)) as side_by_side:
        ended = list(side_by_side.map(lambda share: _run(pc, *share), enumerate(shares, start=1)))
    said = "\n".join(words for _, words in ended)
    (life.out / "tests.txt").write_text(said, encoding="utf-8")
    lasts = [words.strip().splitlines()[-1].strip("= ") if words.strip() else "nothing said" for _, words in ended]
    for (code, _), last in zip(ended, lasts, strict=True):
        if code or not re.search(r"\d+ passed", last) or re.search(r"failed|error", last):
            raise AssertionError(f"pytest ended with {code}: {last}")
    return f"{' + '.join(lasts)}; skipped: {_skipped(said)}"


def _every_test() -> list[Path]:
    found = sorted(_TESTS.rglob("test_*.py"))
    return [path for path in found if path.relative_to(_TESTS).parts[0] not in _ELSEWHERE]


def _shares(files: Sequence[Path]) -> list[list[Path]]:
    """Deal the files out in turn, so that the shares take about as long."""
    return [list(share) for share in (files[number::_SHARES] for number in range(_SHARES)) if share]


def _lend_library(pc: "Pc") -> None:
    library = pc.wine.drive / "测试 环境" / "lib"
    shutil.rmtree(library.parent, ignore_errors=True)
    for wheel in wheels("test-wheels"):
        with zipfile.ZipFile(wheel) as files:
            files.extractall(library)
    with zipfile.ZipFile(next(path for path in wheels("wheels") if path.name.startswith("pyside6"))) as files:
        for name in _LENT:
            files.extract(name, library)


def _run(pc: "Pc", number: int, files: Sequence[Path]) -> tuple[int, str]:
    folder = windows_path(ROOT)
    options = ["-c", f"{folder}\\pyproject.toml", "--rootdir", folder, "--basetemp", f"C:\\测试 环境\\临时 {number}"]
    # Wine's time is not a PC's: Hypothesis with this profile does not time its examples.
    options += ["-rs", "--durations=30", "--hypothesis-profile=ci", "-m", "not slow and not timed"]
    try:
        return pc.python(_RUN_TESTS, _LIBRARY, *options, *map(windows_path, files), seconds=_LIMIT)
    except subprocess.TimeoutExpired as late:
        return -1, f"{late.output}\nnot ended after {_LIMIT} s"


def _skipped(said: str) -> str:
    """Return why tests were skipped, each reason with its number of tests."""
    reasons: Counter[str] = Counter()
    for number, reason in re.findall(r"^SKIPPED \[(\d+)\] \S+: (.+)$", said, re.MULTILINE):
        reasons[reason.strip()] += int(number)
    return "; ".join(f"{number} {reason}" for reason, number in reasons.items()) or "none"
