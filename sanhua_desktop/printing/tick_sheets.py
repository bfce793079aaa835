"""Papers to tick (测评票、调查表): one line for each person or question, one box for each level.

Up to six lines two papers share an A4, to be cut apart; up to thirty lines stand in one column, up to sixty in two.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.printing.build import Page, build_pages
from sanhua_desktop.printing.faces import Face, require_drawable, text_width
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_block, draw_text, fitted_size
from sanhua_desktop.printing.pages import A4, MM, Box
from sanhua_desktop.printing.tick_paper import TickSheet
from sanhua_desktop.progress import Progress

_SHORT, _COLUMN = 6, 30
_SIDE, _EDGE, _GAP = 16 * MM, 13 * MM, 4 * MM
_HEAD_ROW, _TALLEST, _LEVEL_MOST = 9 * MM, 13 * MM, 22 * MM
_NUMBER = 9 * MM
_HEAD_SIZE = 10.5
_INTRO = TextStyle(Face.SONG, 10.5, 16)
_NOTES = TextStyle(Face.SONG, 9, 13.5, color="#333333")
_UNDER = TextStyle(Face.SONG, 10.5, 14, align="center")


def print_tick_sheets(sheets: Sequence[TickSheet], target: Path, progress: Progress) -> None:
    """Write each sheet once, to be copied as often as it is needed; ``Refused`` names whom no font can draw."""
    require_drawable([(line[0], "".join(line)) for sheet in sheets for line in sheet.lines], Face.SONG)
    pages = [page for sheet in sheets for page in _pages(sheet)]
    build_pages(target, A4, pages, title=sheets[0].title, progress=progress)


def _pages(sheet: TickSheet) -> Iterator[Page]:
    if len(sheet.lines) <= _SHORT:
        yield lambda canvas: _draw_twice(canvas, sheet)
        return
    most = 2 * _COLUMN
    counted = -(-len(sheet.lines) // most)
    size = -(-len(sheet.lines) // counted)
    for at in range(counted):
        yield _one_page(sheet, range(at * size, min((at + 1) * size, len(sheet.lines))), (at + 1, counted))


def _one_page(sheet: TickSheet, lines: range, number: tuple[int, int]) -> Page:
    box = Box(_SIDE, _EDGE, A4.width - 2 * _SIDE, A4.height - 2 * _EDGE)
    mark = f"第{number[0]}页，共{number[1]}页" if number[1] > 1 else ""
    return lambda canvas: _draw(canvas, box, sheet, lines, mark)


def _draw_twice(canvas: Canvas, sheet: TickSheet) -> None:
    half = A4.height / 2
    for foot in (half, 0.0):
        box = Box(_SIDE, foot + _EDGE, A4.width - 2 * _SIDE, half - 2 * _EDGE)
        _draw(canvas, box, sheet, range(len(sheet.lines)), "")
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#9AA5B1"))
    canvas.setDash(4, 3)
    canvas.setLineWidth(0.5)
    canvas.line(0, half, A4.width, half)
    canvas.restoreState()


def _draw(canvas: Canvas, box: Box, sheet: TickSheet, lines: range, mark: str) -> None:
    size = fitted_size(sheet.title, Face.TITLE, size=20, width=box.width, floor=12)
    draw_text(
        canvas, sheet.title, at=(box.x + box.width / 2, box.top - 20), style=TextStyle(Face.TITLE, size, 24, "center")
    )
    under = "　".join(filter(None, (sheet.under, mark)))
    draw_text(canvas, under, at=(box.x + box.width / 2, box.top - 38), style=_UNDER)
    top = box.top - 50
    top -= draw_block(canvas, sheet.intro, box=(box.x, box.y, box.width, top - box.y), style=_INTRO) + 6
    notes = ChineseText(sheet.notes, _NOTES)
    foot = box.y + (notes.wrap(box.width, box.height)[1] + 6 if sheet.notes else 0)
    bottom = _draw_columns(canvas, Box(box.x, foot, box.width, top - foot), sheet, lines)
    if sheet.notes:
        draw_block(canvas, sheet.notes, box=(box.x, box.y, box.width, bottom - 6 - box.y), style=_NOTES)


def _draw_columns(canvas: Canvas, box: Box, sheet: TickSheet, lines: range) -> float:
    """Draw the lines in one column or two and return where the lower one ends."""
    columns = 2 if len(lines) > _COLUMN else 1
    each = -(-len(lines) // columns)
    height = min(_TALLEST, (box.height - _HEAD_ROW) / each)
    width = (box.width - (columns - 1) * _GAP) / columns
    ends = []
    for column in range(columns):
        own = lines[column * each : (column + 1) * each]
        place = Box(box.x + column * (width + _GAP), box.y, width, box.height)
        ends.append(_draw_column(canvas, place, sheet, own, height))
    return min(ends)


def _draw_column(canvas: Canvas, box: Box, sheet: TickSheet, lines: range, height: float) -> float:
    edges = _edges(box, sheet)
    canvas.setLineWidth(0.6)
    canvas.setStrokeColor(HexColor("#222222"))
    canvas.setFillColor(HexColor("#EEF1F4"))
    canvas.rect(box.x, box.top - _HEAD_ROW, box.width, _HEAD_ROW, fill=1)
    foot = box.top - _HEAD_ROW - len(lines) * height
    _write_head(canvas, edges, box.top, ("序号", *sheet.headings, *sheet.levels))
    for at, line in enumerate(lines):
        upper = box.top - _HEAD_ROW - at * height
        _write_row(canvas, edges, (upper, height), (str(line + 1), *sheet.lines[line]))
        canvas.line(box.x, upper - height, box.right, upper - height)
    for edge in edges:
        canvas.line(edge, box.top, edge, foot)
    return foot


def _edges(box: Box, sheet: TickSheet) -> list[float]:
    """Return the vertical lines: number, labels, boxes; the labels take what the boxes leave."""
    shares = [max(3, max(len(line[at]) for line in sheet.lines)) for at in range(len(sheet.headings))]
    labels = min(sum(shares) * 12.5 + 8 * len(shares), (box.width - _NUMBER) * 0.6)
    level = min(_LEVEL_MOST, (box.width - _NUMBER - labels) / len(sheet.levels))
    room = box.width - _NUMBER - level * len(sheet.levels)
    edges = [box.x, box.x + _NUMBER]
    for share in shares:
        edges.append(edges[-1] + room * share / sum(shares))
    for _ in sheet.levels:
        edges.append(edges[-1] + level)
    return edges


def _write_head(canvas: Canvas, edges: Sequence[float], top: float, texts: Sequence[str]) -> None:
    """Write the head in one size; a name too long for its cell stands in two lines, never smaller than the others."""
    canvas.setFillColor(HexColor("#000000"))
    widths = [right - left - 3 for left, right in pairwise(edges)]
    cells = [_halves(text, width) for text, width in zip(texts, widths, strict=True)]
    longest = [(max(cell, key=len), width) for cell, width in zip(cells, widths, strict=True)]
    size = min(fitted_size(text, Face.HEI, size=_HEAD_SIZE, width=width, floor=6) for text, width in longest)
    style = TextStyle(Face.HEI, size, size, "center")
    for at, cell in enumerate(cells):
        upper = top - _HEAD_ROW / 2 + (len(cell) - 1) * size * 0.58 - size * 0.36
        for number, text in enumerate(cell):
            draw_text(canvas, text, at=((edges[at] + edges[at + 1]) / 2, upper - number * size * 1.16), style=style)


def _halves(text: str, width: float) -> tuple[str, ...]:
    if text_width(text, Face.HEI, _HEAD_SIZE) <= width or len(text) < 4:
        return (text,)
    return text[: len(text) // 2], text[len(text) // 2 :]


def _write_row(canvas: Canvas, edges: Sequence[float], row: tuple[float, float], texts: Sequence[str]) -> None:
    """Write a row of texts, each in the middle of its cell; ``row`` is its upper edge and its height."""
    top, height = row
    canvas.setFillColor(HexColor("#000000"))
    for at, text in enumerate(texts):
        width = edges[at + 1] - edges[at]
        size = fitted_size(text, Face.SONG, size=min(11.5, height * 0.62), width=width - 3, floor=6)
        style = TextStyle(Face.SONG, size, size, "center")
        draw_text(canvas, text, at=((edges[at] + edges[at + 1]) / 2, top - height / 2 - size * 0.36), style=style)
