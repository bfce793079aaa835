"""Writing rows that must not tell in what order they came."""

import secrets
from collections.abc import Iterable, Mapping
from typing import Any

from sanhua_desktop.store.record import Nameless

_BATCH = 400  # rows a statement, below SQLite's limit of values


def drawn_key() -> str:
    """Return a key by lot, which is all that orders such rows."""
    return secrets.token_hex(16)


def write_by_lot(kind: type[Nameless], rows: Iterable[Mapping[str, Any]]) -> None:
    """Write rows with drawn keys as one batch in the order of the keys; only inside ``Store.writing``."""
    sorted_rows = sorted(rows, key=lambda row: str(row["key"]))
    for start in range(0, len(sorted_rows), _BATCH):
        kind.insert_many(sorted_rows[start : start + _BATCH]).execute()
