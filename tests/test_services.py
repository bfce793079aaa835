"""Services: every one can be built, once, and a room's code and tables come with its first use."""

import subprocess
import sys

import pytest

from sanhua_desktop.services import _BUILT_OF, build_services
from sanhua_desktop.store.store import Store


@pytest.mark.parametrize("name", _BUILT_OF)
def test_a_service_is_built_once_of_what_it_needs(store: Store, name: str) -> None:
    services = build_services(store)

    built = getattr(services, name)

    assert type(built).__name__ == _BUILT_OF[name][1]
    assert getattr(services, name) is built


def test_what_is_no_service_is_an_error(store: Store) -> None:
    with pytest.raises(AttributeError, match="nothing_like_it"):
        getattr(build_services(store), "nothing_like_it")  # noqa: B009


def test_a_room_entered_late_works_on_the_same_store_and_is_examined() -> None:
    """A fresh process: the tables of rooms that nobody entered are neither loaded nor forgotten."""
    words = """
import sys, tempfile
from pathlib import Path
from sanhua_desktop.clock import SystemClock
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.record import every_record, loaded_records
folder = tempfile.TemporaryDirectory()
store = open_store(Path(folder.name, "sanhua.db"), SystemClock(), create=True)
before = {kind.__name__ for kind in loaded_records()}
every = every_record()
with store.reading():
    counts = [kind.select().count() for kind in every]
store.close()
folder.cleanup()
print("InquiryEntry" in before, "InquiryEntry" in {kind.__name__ for kind in every}, len(every) > 30, sum(counts))
"""
    ended = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)

    assert ended.stdout.split() == ["False", "True", "True", "0"]


def test_what_the_first_page_does_not_need_is_not_loaded() -> None:
    words = (
        "import sys, sanhua_desktop.app; "
        "print([name for name in sys.modules if name.startswith('sanhua_desktop') and name.endswith('awards.service')])"
    )
    ended = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)

    assert ended.stdout.strip() == "[]"
