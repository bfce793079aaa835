"""What a write altered, the sentence to show for it, and how to take it back."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """The result of one service call that wrote something.

    ``sentence`` goes to the status bar; ``kinds`` are the table names that were altered, so that a page refreshes
    only if it shows one of them; ``record_id`` is the record to select afterwards; ``undo`` takes the write back.
    """

    sentence: str
    kinds: frozenset[str]
    record_id: int | None = None
    undo: "Callable[[], Change] | None" = None
