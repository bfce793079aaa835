"""Hostile import files and photos: each answered in its words, none crashes, none takes over 30 s or 300 MB."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hostile_photos import FINE, PHOTOS
from hostile_workbooks import TABLES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="peak memory of a process is asked of Linux")
CASES = {f"tables/{name}": words for name, (_, words) in TABLES.items()} | {
    f"photos/{name}": words for name, (_, words) in PHOTOS.items()
}
MOST_SECONDS, MOST_MB = 30, 300


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """Read all files in a process of its own, whose memory no test and no window fills."""
    folder = tmp_path_factory.mktemp("hostile")
    for kind, files in (("tables", TABLES), ("photos", PHOTOS)):
        (folder / kind).mkdir()
        for name, (make, _) in files.items():
            (folder / kind / name).write_bytes(make())
    child = Path(__file__).with_name("hostile_child.py")
    ended = subprocess.run([sys.executable, str(child), str(folder)], capture_output=True, check=False, timeout=300)
    assert ended.returncode == 0, ended.stderr.decode(errors="replace")[-3000:]
    read: Mapping[str, Any] = json.loads(ended.stdout)
    return read


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize("name", CASES)
def test_each_is_answered_in_its_words(answers: Mapping[str, Any], name: str) -> None:
    sentence, seconds = answers["said"][name]

    assert CASES[name] in sentence
    assert sentence.endswith("。") or " 人：" in sentence or sentence == FINE
    assert seconds < MOST_SECONDS


def test_no_file_takes_more_memory_than_a_small_pc_can_spare(answers: Mapping[str, Any]) -> None:
    assert 20 < answers["peak"] < MOST_MB
    assert 20 < answers["readers"] < MOST_MB
