"""The rooms of the register on a real store, and on each of the two databases where it matters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_office import Office

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store


@pytest.fixture
def office(store: Store, clock: FixedClock) -> Office:
    return Office(store, clock)


@pytest.fixture
def either_office(place: str | Path, clock: FixedClock) -> Iterator[Office]:
    """The office on SQLite and on PostgreSQL in turn."""
    opened = open_store(place, clock, actor=lambda: "李红")
    yield Office(opened, clock)
    opened.close()
