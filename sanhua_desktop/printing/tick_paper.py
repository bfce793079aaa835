"""What stands on a paper to tick, as plain values; drawing it is ``tick_sheets``'."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TickSheet:
    """One paper; ``lines`` are the labels of each line under ``headings``, ``notes`` stand below the boxes."""

    title: str
    under: str
    intro: str
    headings: tuple[str, ...]
    levels: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    notes: str = ""
