"""Tables of text on paper: a fine grid, a head that repeats, and cells whose lines break as Chinese lines do."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Table, TableStyle

from sanhua_desktop.printing.faces import Face
from sanhua_desktop.printing.lines import ChineseText, TextStyle

_GRID: list[Any] = [
    ("GRID", (0, 0), (-1, -1), 0.5, HexColor("#333333")),
    ("BACKGROUND", (0, 0), (-1, 0), HexColor("#EEF1F4")),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LEFTPADDING", (0, 0), (-1, -1), 3),
    ("RIGHTPADDING", (0, 0), (-1, -1), 3),
]


def text_table(  # noqa: PLR0913
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *,
    size: float = 9,
    centered: frozenset[int] = frozenset(),
    room: float = 2,
) -> Flowable:
    """Return a table; ``widths`` and ``room`` above and below each line in points, ``centered`` columns are short."""
    head = TextStyle(Face.HEI, size, size * 1.35, align="center")
    body = TextStyle(Face.SONG, size, size * 1.35, align="left")
    middle = TextStyle(Face.SONG, size, size * 1.35, align="center")
    cells: list[list[Flowable]] = [[ChineseText(text, head) for text in header]]
    for row in rows:
        cells.append([ChineseText(text, middle if at in centered else body) for at, text in enumerate(row)])
    return Table(cells, colWidths=list(widths), repeatRows=1, style=TableStyle([*_GRID, *_padding(room)]))


def _padding(room: float) -> list[Any]:
    return [(f"{side}PADDING", (0, 0), (-1, -1), room) for side in ("TOP", "BOTTOM")]
