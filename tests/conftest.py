"""Fixtures that every test may use: a clock that stands still and a real store."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.sample import load_sample
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store

pytest_plugins = ["postgres_fixtures"]

MORNING = datetime(2026, 9, 18, 10, 22)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture(scope="session")
def fresh_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new data file, made once and copied: making one takes ten times as long as opening it."""
    path = tmp_path_factory.mktemp("fresh") / "sanhua.db"
    open_store(path, FixedClock(MORNING), create=True).close()
    return path


@pytest.fixture
def new_file(fresh_file: Path, tmp_path: Path) -> Path:
    """A new data file of the test's own."""
    path = tmp_path / "data" / "sanhua.db"
    path.parent.mkdir()
    shutil.copy(fresh_file, path)
    return path


@pytest.fixture
def store(new_file: Path, clock: FixedClock) -> Iterator[Store]:
    opened = open_store(new_file, clock, actor=lambda: "李红")
    yield opened
    opened.database.close()


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office's data, entered once; every test that wants it works on a copy."""
    folder = tmp_path_factory.mktemp("sample")
    opened = open_store(folder / "sanhua.db", FixedClock(MORNING), create=True, actor=lambda: "李红")
    load_sample(build_services(opened))
    opened.close()
    return folder


@pytest.fixture
def sample_services(sample_folder: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    shutil.copytree(sample_folder, tmp_path / "data")
    opened = open_store(tmp_path / "data" / "sanhua.db", clock, actor=lambda: "李红")
    yield build_services(opened)
    opened.database.close()
