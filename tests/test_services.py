"""Services: every one can be built, once, and every room's tables are known before any is asked for."""

import subprocess
import sys
from pathlib import Path

import pytest

from sanhua_desktop.services import _BUILT_OF, _TABLES, build_services
from sanhua_desktop.store.store import Store

PACKAGE = Path(__file__).parents[1] / "sanhua_desktop"


@pytest.mark.parametrize("name", _BUILT_OF)
def test_a_service_is_built_once_of_what_it_needs(store: Store, name: str) -> None:
    services = build_services(store)

    built = getattr(services, name)

    assert type(built).__name__ == _BUILT_OF[name][1]
    assert getattr(services, name) is built


def test_what_is_no_service_is_an_error(store: Store) -> None:
    with pytest.raises(AttributeError, match="nothing_like_it"):
        getattr(build_services(store), "nothing_like_it")  # noqa: B009


def test_every_rooms_tables_are_known_from_the_start() -> None:
    """A store binds, and a check examines, the tables that are known: none may come with the first use of its room."""
    files = {path for path in PACKAGE.rglob("*records.py") if "store" not in path.parts}

    assert {PACKAGE.joinpath(*name.split(".")).with_suffix(".py") for name in _TABLES} == files


def test_what_the_first_page_does_not_need_is_not_loaded() -> None:
    words = (
        "import sys, sanhua_desktop.app; "
        "print([name for name in sys.modules if name.startswith('sanhua_desktop') and name.endswith('awards.service')])"
    )
    ended = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)

    assert ended.stdout.strip() == "[]"
