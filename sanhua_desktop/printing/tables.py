"""Tables of text on paper: a fine grid, a head that repeats, and cells whose lines break as Chinese lines do."""

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True)
class TableLook:
    """How a table is set: type size and the room above and below each line in points, which columns are short.

    ``indents`` tells for each row how many characters its first cell stands in, wrapped lines too; ``wide`` are rows,
    counted from 0, whose first cell takes all room but the last column's.
    """

    size: float = 9
    room: float = 2
    centered: frozenset[int] = frozenset()
    indents: Sequence[int] = ()
    wide: frozenset[int] = frozenset()


_USUAL = TableLook()


def text_table(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    look: TableLook = _USUAL,
    *,
    feet: Sequence[Flowable] = (),
) -> Flowable:
    """Return a table whose head repeats on every page; ``widths`` in points.

    ``feet`` stand below it without a grid and never without its last line: totals, lines to sign.
    """
    size = look.size
    head = TextStyle(Face.HEI, size, size * 1.35, align="center")
    body = TextStyle(Face.SONG, size, size * 1.35, align="left")
    middle = TextStyle(Face.SONG, size, size * 1.35, align="center")
    cells: list[list[Any]] = [[ChineseText(text, head) for text in header]]
    for row in rows:
        cells.append([ChineseText(text, middle if at in look.centered else body) for at, text in enumerate(row)])
    lined = (-1, -1 - len(feet))
    cells += [[one, *[""] * (len(header) - 1)] for one in feet]
    grid = [("GRID", (0, 0), lined, *one[3:]) if one[0] == "GRID" else one for one in _GRID]
    stands_in = [("LEFTPADDING", (0, at), (0, at), 3 + deep * size) for at, deep in enumerate(look.indents, start=1)]
    spans = [("SPAN", (0, at + 1), (-2, at + 1)) for at in look.wide]
    style = [*grid, *_padding(look.room), *stands_in, *spans, *_feet(len(feet))]
    return Table(cells, colWidths=list(widths), repeatRows=1, style=TableStyle(style))


def _feet(count: int) -> list[Any]:
    """Return the style of the last rows that are none of the grid: each in one piece, kept with the row above."""
    if not count:
        return []
    spans = [("SPAN", (0, -at), (-1, -at)) for at in range(1, count + 1)]
    return [*spans, ("LEFTPADDING", (0, -count), (-1, -1), 0), ("NOSPLIT", (0, -count - 1), (-1, -1))]


def _padding(room: float) -> list[Any]:
    return [(f"{side}PADDING", (0, 0), (-1, -1), room) for side in ("TOP", "BOTTOM")]


def pair_table(
    rows: Sequence[Sequence[str]], width: float, *, size: float = 9, label: float = 7, room: float = 2
) -> Flowable:
    """Return a grid of labels and values: two pairs a row, or one whose value takes the rest of the row.

    ``label`` is the labels' width in characters, ``room`` the points above and below each line.
    """
    name = TextStyle(Face.HEI, size, size * 1.4, align="center")
    body = TextStyle(Face.SONG, size, size * 1.4, align="left")
    cells, spans = [], []
    for at, row in enumerate(rows):
        filled = [ChineseText(text, body if column % 2 else name) for column, text in enumerate(row)]
        if len(row) == 2:
            spans.append(("SPAN", (1, at), (3, at)))
            filled += [ChineseText("", body), ChineseText("", body)]
        cells.append(filled)
    labels = [("BACKGROUND", (column, 0), (column, -1), HexColor("#EEF1F4")) for column in (0, 2)]
    whole = [("BACKGROUND", (1, at), (3, at), HexColor("#FFFFFF")) for at, row in enumerate(rows) if len(row) == 2]
    narrow = label * size
    wide = width / 2 - narrow
    grid = [one for one in _GRID if one[0] != "BACKGROUND"]
    style = TableStyle([*grid, *labels, *whole, *spans, *_padding(room)])
    return Table(cells, colWidths=[narrow, wide, narrow, wide], style=style)
