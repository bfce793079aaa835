"""What stands on a printed register or list, as plain values; drawing them is ``registers``'."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RegisterPart:
    """One table; ``widths`` are shares of the page, ``centered`` names the columns of short values."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    centered: frozenset[int] = frozenset()
    heading: str = ""
    total: str = ""


@dataclass(frozen=True)
class RegisterSheet:
    """A register or list in words, ready to draw; ``signatures`` are the lines left open at its end."""

    title: str
    under: str
    parts: tuple[RegisterPart, ...]
    signatures: tuple[str, ...] = ()
    size: float = 9
    upright: bool = False
