"""A table from a foreign file, as plain text cells."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One row with its number in the file (the heading is row 1)."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """Headings and rows; ``digest`` is the file's SHA-256, by which a second import is noticed.

    ``filled`` names the merged cells whose value was given to every row they span, such as D2:D4; ``unread`` names the
    other sheets that hold something.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    digest: str
    filled: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
