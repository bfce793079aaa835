"""The rows of an official paper, each drawn on its baseline: text, headings, tables of names, 附件, 署名."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.printing.faces import Face, text_width
from sanhua_desktop.printing.lines import Line, TextStyle, break_lines, draw_line, draw_text, fitted_size
from sanhua_desktop.printing.official_grid import (
    ASCENT,
    COLUMNS,
    LEFT,
    PITCH,
    SIZE,
    TITLE_SIZE,
    WIDTH,
    text_style,
)
from sanhua_desktop.printing.official_paper import Annex, Block, NameTable, OfficialPaper, Paragraph
from sanhua_desktop.printing.title_lines import title_lines

Draw = Callable[[Canvas, float, float], None]
_LEVELS = {0: Face.FANG, 1: Face.HEI, 2: Face.KAI, 3: Face.FANG, 4: Face.FANG}
_CELL_ROOM = 4.0  # points at each side of a cell's text
_SMALLEST = 8.0
_BESIDE_SIGNATURE = 2  # rows of the last paragraph


@dataclass(frozen=True)
class Row:
    """What stands on one row, drawn on a baseline with the page's pitch.

    ``with_next`` keeps a heading beside its text; ``new_page`` begins a page; ``repeats`` is the heading row that a
    table's rows take along to a new page.
    """

    draw: Draw
    with_next: bool = False
    new_page: bool = False
    repeats: "Row | None" = None


def paper_rows(paper: OfficialPaper) -> list[Row]:
    """Return every row below the title, the annexes included."""
    return list(_rows(paper))


def _rows(paper: OfficialPaper) -> Iterator[Row]:
    if paper.addressee:
        yield from _text_rows(f"{paper.addressee}：", text_style(Face.FANG))
    yield from _block_rows(paper.body[:-1])
    last = list(_block_rows(paper.body[-1:]))
    if paper.signature:  # no page holds a signature without text of the paper (GB/T 9704-2012, 7.3.5.4)
        last[-_BESIDE_SIGNATURE:] = [replace(row, with_next=True) for row in last[-_BESIDE_SIGNATURE:]]
    yield from last
    yield from _attachment_rows(paper.attachments)
    if paper.signature:
        yield _empty()
        yield _empty()
        yield from _signature_rows(paper)
    for number, annex in enumerate(paper.annexes, start=1):
        yield from _annex_rows(annex, str(number) if len(paper.annexes) > 1 else "")


def _block_rows(blocks: Sequence[Block]) -> Iterator[Row]:
    for block in blocks:
        yield from _table_rows(block) if isinstance(block, NameTable) else _paragraph_rows(block)


def _empty() -> Row:
    return Row(lambda canvas, y, pitch: None, with_next=True)


def _text_rows(text: str, style: TextStyle, *, heading: bool = False) -> Iterator[Row]:
    for line in break_lines(text, style, WIDTH):
        yield Row(_drawn(line, style), with_next=heading)


def _drawn(line: Line, style: TextStyle) -> Draw:
    return lambda canvas, y, pitch: draw_line(canvas, line, at=(LEFT, y), style=style)


def _paragraph_rows(paragraph: Paragraph) -> Iterator[Row]:
    heading = paragraph.level in (1, 2) and len(paragraph.text) < COLUMNS
    yield from _text_rows(paragraph.text, text_style(_LEVELS[paragraph.level], indent=2), heading=heading)


def _attachment_rows(names: Sequence[str]) -> Iterator[Row]:
    """附件说明: an empty row, two characters in, the names below each other, no mark after a name."""
    if not names:
        return
    yield _empty()
    for number, name in enumerate(names, start=1):
        counted = f"{number}．{name}" if len(names) > 1 else name
        text = f"附件：{counted}" if number == 1 else counted
        yield from _text_rows(text, text_style(Face.FANG, indent=2 if number == 1 else 5), heading=True)


def _signature_rows(paper: OfficialPaper) -> Iterator[Row]:
    """署名和成文日期: sealed, the date four characters from the right and the name centered over it.

    Unsealed, the name two characters from the right and the date two characters right of the name's beginning.
    """
    date_width = text_width(paper.date, Face.FANG, SIZE)
    name_width = text_width(paper.signature, Face.FANG, SIZE)
    right = LEFT + WIDTH
    if paper.sealed:
        date_x = right - 4 * SIZE - date_width
        name_x = min(date_x + (date_width - name_width) / 2, right - name_width)
    else:
        name_x = right - 2 * SIZE - name_width
        date_x = name_x + 2 * SIZE
    style = TextStyle(Face.FANG, SIZE, PITCH, align="left")
    yield Row(lambda canvas, y, pitch: _at(canvas, paper.signature, name_x, y, style), with_next=True)
    yield Row(lambda canvas, y, pitch: _at(canvas, paper.date, date_x, y, style))


def _at(canvas: Canvas, text: str, x: float, y: float, style: TextStyle) -> None:
    draw_text(canvas, text, at=(x, y), style=style)


def _annex_rows(annex: Annex, number: str) -> Iterator[Row]:
    """附件: a page of its own, 附件 in 3号黑体 flush left on its first row, the title centered on the third (7.3.7)."""
    label = TextStyle(Face.HEI, SIZE, PITCH, align="left")
    title = TextStyle(Face.TITLE, TITLE_SIZE, PITCH, align="center")
    yield Row(lambda canvas, y, pitch: _at(canvas, f"附件{number}", LEFT, y, label), with_next=True, new_page=True)
    yield _empty()
    for text in title_lines(annex.name):
        yield Row(_centered(text, title), with_next=True)
    yield _empty()
    yield from _block_rows(annex.body)


def _centered(text: str, style: TextStyle) -> Draw:
    return lambda canvas, y, pitch: _at(canvas, text, LEFT + WIDTH / 2, y, style)


def _table_rows(table: NameTable) -> Iterator[Row]:
    widths = [share * WIDTH for share in table.shares()]
    header = Row(_cells(table.header, widths, Face.HEI), with_next=True)
    yield header
    for row in table.rows:
        yield Row(_cells(row, widths, Face.FANG), repeats=header)


def _cells(texts: Sequence[str], widths: Sequence[float], face: Face) -> Draw:
    """Return a row of cells with rules around; a text too long for its cell is set smaller."""

    def draw(canvas: Canvas, y: float, pitch: float) -> None:
        foot = y + ASCENT * SIZE - SIZE - (pitch - SIZE) / 2
        x = LEFT
        canvas.saveState()
        canvas.setLineWidth(0.5)
        for text, width in zip(texts, widths, strict=True):
            canvas.rect(x, foot, width, pitch)
            size = fitted_size(text, face, size=14, width=width - 2 * _CELL_ROOM, floor=_SMALLEST)
            style = TextStyle(face, size, size, align="center")
            _at(canvas, text, x + width / 2, foot + (pitch - size) / 2 + (1 - ASCENT) * size, style)
            x += width
        canvas.restoreState()

    return draw
