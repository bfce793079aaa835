"""Fixtures that every test may use: a clock that stands still and a real store."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store

MORNING = datetime(2026, 9, 18, 10, 22)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    opened = open_store(tmp_path / "data" / "sanhua.db", clock, create=True, actor=lambda: "李红")
    yield opened
    opened.database.close()
