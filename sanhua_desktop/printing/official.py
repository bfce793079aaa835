"""Official papers in the layout of GB/T 9704-2012 (党政机关公文格式): 22 rows of 28 characters on 156 × 225 mm.

Every distance is from the standard's clauses 5–7. No seal and no signature is ever drawn; their room is left.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.printing.build import Page, build_pages
from sanhua_desktop.printing.faces import Face, require_drawable, text_width
from sanhua_desktop.printing.lines import TextStyle, draw_text
from sanhua_desktop.printing.official_grid import (
    ASCENT,
    FOOT,
    HEIGHT,
    LEFT,
    PITCH,
    ROWS,
    SIZE,
    TOP,
    WIDTH,
    draw_page_number,
)
from sanhua_desktop.printing.official_head import Head, head_of
from sanhua_desktop.printing.official_paper import (
    Annex,
    Block,
    Imprint,
    NameTable,
    OfficialPaper,
    Paragraph,
)
from sanhua_desktop.printing.official_rows import Row, paper_rows
from sanhua_desktop.printing.pages import A4, MM
from sanhua_desktop.progress import Progress

__all__ = ["Annex", "Imprint", "NameTable", "OfficialPaper", "Paragraph", "draw_page_number", "print_official"]

_FOR_IMPRINT = 3  # rows


@dataclass
class _Sheet:
    """One page: room for ``count`` rows from ``top`` (points below the type area's top) down to its foot."""

    top: float = 0
    count: int = ROWS
    rows: list[Row] = field(default_factory=list)

    @property
    def pitch(self) -> float:
        """From one row to the next; the rows fill the type area."""
        return (HEIGHT - self.top - SIZE) / (self.count - 1)

    def baseline(self, position: int) -> float:
        """Return a row's baseline, in points above the foot of the page."""
        return A4.height - TOP - self.top - position * self.pitch - ASCENT * SIZE


def print_official(paper: OfficialPaper, target: Path, progress: Progress) -> None:
    """Write the paper to a PDF; ``Refused`` names the characters no font can draw before the first sheet."""
    require_drawable([(paper.title_lines[0], _all_words(paper))], Face.FANG)
    head = head_of(paper)
    reserved = _FOR_IMPRINT if paper.imprint else 0
    sheets = list(_sheets(paper_rows(paper), _first_sheet(head), reserved=reserved))
    pages = [_page(paper, sheets, number, head) for number in range(len(sheets))]
    build_pages(target, A4, pages, title="".join(paper.title_lines), progress=progress)


def _all_words(paper: OfficialPaper) -> str:
    blocks: list[Block] = [*paper.body, *(block for annex in paper.annexes for block in annex.body)]
    words = [paper.issuer_mark, paper.document_number, *paper.title_lines, paper.addressee, paper.signature]
    words += [paper.issue, paper.issued_by, *paper.attachments, *(annex.name for annex in paper.annexes)]
    if paper.imprint:
        words += [paper.imprint.copies_to, paper.imprint.printed_by]
    for block in blocks:
        if isinstance(block, NameTable):
            words += [cell for row in (block.header, *block.rows) for cell in row]
        else:
            words.append(block.text)
    return "".join(words)


def _first_sheet(head: Head) -> _Sheet:
    """The first page's rows begin below the title and are spread a little, so that they too reach the foot."""
    rest = HEIGHT - head.height
    return _Sheet(head.height, round((rest - SIZE) / PITCH) + 1)


def _sheets(rows: list[Row], sheet: _Sheet, *, reserved: int) -> Iterator[_Sheet]:
    """Put the rows on pages; the last one keeps ``reserved`` rows free for the imprint."""
    while rows:
        count = min(sheet.count, len(rows))
        count = next((at for at in range(1, count) if rows[at].new_page), count)
        if len(rows) <= count and reserved > sheet.count - len(rows):
            count = max(0, len(rows) - 2)  # the signature moves on, with the imprint, to the next page
        count = _without_stranded_heading(rows, count)
        sheet.rows, rows = rows[:count], rows[count:]
        yield sheet
        sheet = _Sheet()
        if rows and rows[0].repeats is not None:
            rows = [rows[0].repeats, *rows]


def _without_stranded_heading(rows: list[Row], count: int) -> int:
    if count < len(rows) and rows[count].new_page:
        return count
    kept = count
    while 0 < kept < len(rows) and rows[kept - 1].with_next:
        kept -= 1
    return kept or count


def _page(paper: OfficialPaper, sheets: Sequence[_Sheet], number: int, head: Head) -> Page:
    def draw(canvas: Canvas) -> None:
        if number == 0:
            head.draw(canvas)
        for position, row in enumerate(sheets[number].rows):
            row.draw(canvas, sheets[number].baseline(position), sheets[number].pitch)
        if paper.imprint and number == len(sheets) - 1:
            _draw_imprint(canvas, paper.imprint)
        draw_page_number(canvas, number + 1)

    return draw


def _draw_imprint(canvas: Canvas, imprint: Imprint) -> None:
    """版记: rules of 0.35 mm first and last, the last one on the foot of the type area, and of 0.25 mm below 抄送.

    4号 仿宋 one character in; without 抄送 only who printed it and when (GB/T 9704-2012, 7.4).
    """
    size, height = 14.0, 9.5 * MM
    style = TextStyle(Face.FANG, size, height)
    thicknesses = (0.35, 0.25, 0.35) if imprint.copies_to else (0.35, 0.35)
    for steps, thickness in enumerate(thicknesses):
        canvas.setLineWidth(thickness * MM)
        canvas.line(LEFT, FOOT + steps * height, LEFT + WIDTH, FOOT + steps * height)
    text_y = FOOT + (height - size) / 2 + (1 - ASCENT) * size
    if imprint.copies_to:
        copies = f"{imprint.copies_label}：{imprint.copies_to}。"
        draw_text(canvas, copies, at=(LEFT + size, text_y + height), style=style)
    draw_text(canvas, imprint.printed_by, at=(LEFT + size, text_y), style=style)
    date = f"{imprint.printed_on}印发"
    draw_text(canvas, date, at=(LEFT + WIDTH - size - text_width(date, Face.FANG, size), text_y), style=style)
