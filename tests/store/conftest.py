"""A store on each of the two databases, with a table of slips."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from slip_record import Slip, make_slip_table

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store


@pytest.fixture
def store(place: str | Path, clock: FixedClock) -> Iterator[Store]:
    opened = open_store(place, clock, actor=lambda: "李红")
    make_slip_table(opened)
    yield opened
    opened.close()


@pytest.fixture
def server_store(new_postgres_url: str, clock: FixedClock) -> Iterator[Store]:
    opened = open_store(new_postgres_url, clock, actor=lambda: "李红")
    make_slip_table(opened)
    yield opened
    opened.close()


@pytest.fixture
def file_store(new_file: Path, clock: FixedClock) -> Iterator[Store]:
    """A store in a file, with five slips."""
    opened = open_store(new_file, clock, actor=lambda: "李红")
    make_slip_table(opened)
    for number in range(1, 6):
        opened.insert(Slip(title=f"第{number}张", number=number))
    yield opened
    opened.close()
