"""Official papers in the layout of GB/T 9704-2012 (党政机关公文格式): 22 rows of 28 characters on 156 × 225 mm.

Every distance below is from the standard's clauses 5–7. No seal and no signature is ever drawn; their room is left.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.printing.build import Page, build_pages
from sanhua_desktop.printing.faces import Face, text_width
from sanhua_desktop.printing.ink import ink_range
from sanhua_desktop.printing.lines import Line, TextStyle, break_lines, draw_line, draw_text, fitted_size
from sanhua_desktop.printing.pages import A4, MM
from sanhua_desktop.progress import Progress

LEFT, TOP, WIDTH, HEIGHT = 28 * MM, 37 * MM, 156 * MM, 225 * MM
ROWS, COLUMNS = 22, 28
SIZE = 16.0  # 3号
_TITLE_SIZE = 22.0  # 2号
TRACKING = (WIDTH - SIZE) / (COLUMNS - 1) - SIZE
PITCH = (HEIGHT - SIZE) / (ROWS - 1)
FOOT = A4.height - TOP - HEIGHT
_ASCENT, _RED = 0.88, "#D0161B"
_LEVELS = {0: Face.FANG, 1: Face.HEI, 2: Face.KAI, 3: Face.FANG, 4: Face.FANG}


@dataclass(frozen=True)
class Paragraph:
    """Body text: level 0 plain, 1 一、, 2（一）, 3 1．, 4（1）; the number is part of the text."""

    text: str
    level: int = 0


@dataclass(frozen=True)
class Imprint:
    """版记: who gets copies, who printed it and when (“2026年12月1日”)."""

    copies_to: str
    printed_by: str
    printed_on: str


@dataclass(frozen=True)
class OfficialPaper:
    """One official paper; ``title_lines`` are broken by meaning, ``date`` is Arabic without leading zeros."""

    issuer_mark: str
    document_number: str
    title_lines: Sequence[str]
    addressee: str
    body: Sequence[Paragraph]
    signature: str
    date: str
    attachments: Sequence[str] = ()
    sealed: bool = True
    imprint: Imprint | None = None


Draw = Callable[[Canvas, float], None]


@dataclass(frozen=True)
class _Row:
    """What stands on one row, drawn on a baseline; ``with_next`` keeps a heading beside its text."""

    draw: Draw
    with_next: bool = False


@dataclass
class _Sheet:
    """One page: room for ``count`` rows from ``top`` (points below the type area's top) down to its foot."""

    top: float = 0
    count: int = ROWS
    rows: list[_Row] = field(default_factory=list)

    def baseline(self, position: int) -> float:
        """Return a row's baseline, in points above the foot of the page; the rows fill the type area."""
        pitch = (HEIGHT - self.top - SIZE) / (self.count - 1)
        return A4.height - TOP - self.top - position * pitch - _ASCENT * SIZE


def print_official(paper: OfficialPaper, target: Path, progress: Progress) -> None:
    """Write the paper to a PDF."""
    head = _Head(paper)
    sheets = list(_sheets(list(_rows(paper)), _first_sheet(head), reserved=3 if paper.imprint else 0))
    pages = [_page(paper, sheets, number, head) for number in range(len(sheets))]
    build_pages(target, A4, pages, title="".join(paper.title_lines), progress=progress)


def _style(face: Face, indent: float = 0) -> TextStyle:
    return TextStyle(face, SIZE, PITCH, tracking=TRACKING, indent=indent)


def _empty_rows(count: int, *sizes: float) -> float:
    """Return the height of empty rows and of the half leading of the texts of ``sizes`` above and below them."""
    return count * PITCH + sum((PITCH - size) / 2 for size in sizes)


def _first_sheet(head: "_Head") -> _Sheet:
    """The first page's rows begin below the title and are spread a little, so that they too reach the foot."""
    rest = HEIGHT - head.height
    return _Sheet(head.height, round((rest - SIZE) / PITCH) + 1)


class _Head:
    """The first page down to the addressee: mark, number, red line, title; ``height`` is what it takes, in points."""

    def __init__(self, paper: OfficialPaper) -> None:
        self._paper = paper
        self._size = fitted_size(paper.issuer_mark, Face.TITLE, size=58, width=WIDTH, floor=22)
        low, high = ink_range(paper.issuer_mark, Face.TITLE, self._size)
        self._mark = A4.height - TOP - 35 * MM - high
        # Two empty rows below the mark; the red line 4 mm below the number's ink; two more above the title.
        self._number = self._mark + low - _empty_rows(2, SIZE) - _ASCENT * SIZE
        self._line = self._number + ink_range(paper.document_number, Face.FANG, SIZE)[0] - 4 * MM
        self._title = self._line - _empty_rows(2, _TITLE_SIZE) - _ASCENT * _TITLE_SIZE
        last = self._title - (len(paper.title_lines) - 1) * PITCH - (1 - _ASCENT) * _TITLE_SIZE
        self.height = A4.height - TOP - last + _empty_rows(1, _TITLE_SIZE, SIZE)

    def draw(self, canvas: Canvas) -> None:
        """Draw everything above the addressee."""
        middle = LEFT + WIDTH / 2
        mark = TextStyle(Face.TITLE, self._size, self._size, align="center", color=_RED)
        draw_text(canvas, self._paper.issuer_mark, at=(middle, self._mark), style=mark)
        number = TextStyle(Face.FANG, SIZE, PITCH, align="center")
        draw_text(canvas, self._paper.document_number, at=(middle, self._number), style=number)
        canvas.saveState()
        canvas.setStrokeColor(HexColor(_RED))
        canvas.setLineWidth(0.7 * MM)
        canvas.line(LEFT, self._line - 0.35 * MM, LEFT + WIDTH, self._line - 0.35 * MM)
        canvas.restoreState()
        title = TextStyle(Face.TITLE, _TITLE_SIZE, PITCH, align="center")
        for line, text in enumerate(self._paper.title_lines):
            draw_text(canvas, text, at=(middle, self._title - line * PITCH), style=title)


def _rows(paper: OfficialPaper) -> Iterator[_Row]:
    yield from _text_rows(f"{paper.addressee}：", _style(Face.FANG))
    for paragraph in paper.body:
        yield from _paragraph_rows(paragraph)
    yield from _attachment_rows(paper.attachments)
    yield _empty()
    yield _empty()
    yield from _signature_rows(paper)


def _empty() -> _Row:
    return _Row(lambda canvas, y: None, with_next=True)


def _text_rows(text: str, style: TextStyle, *, heading: bool = False) -> Iterator[_Row]:
    for line in break_lines(text, style, WIDTH):
        yield _Row(_drawn(line, style), with_next=heading)


def _drawn(line: Line, style: TextStyle) -> Draw:
    return lambda canvas, y: draw_line(canvas, line, at=(LEFT, y), style=style)


def _paragraph_rows(paragraph: Paragraph) -> Iterator[_Row]:
    heading = paragraph.level in (1, 2) and len(paragraph.text) < COLUMNS
    yield from _text_rows(paragraph.text, _style(_LEVELS[paragraph.level], indent=2), heading=heading)


def _attachment_rows(names: Sequence[str]) -> Iterator[_Row]:
    """附件说明: an empty row, two characters in, the names below each other, no mark after a name."""
    if not names:
        return
    yield _empty()
    for number, name in enumerate(names, start=1):
        counted = f"{number}．{name}" if len(names) > 1 else name
        text = f"附件：{counted}" if number == 1 else counted
        # Kept beside the signature, so that no page holds a signature alone.
        yield from _text_rows(text, _style(Face.FANG, indent=2 if number == 1 else 5), heading=True)


def _signature_rows(paper: OfficialPaper) -> Iterator[_Row]:
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
    yield _Row(lambda canvas, y: _at(canvas, paper.signature, name_x, y, style), with_next=True)
    yield _Row(lambda canvas, y: _at(canvas, paper.date, date_x, y, style))


def _at(canvas: Canvas, text: str, x: float, y: float, style: TextStyle) -> None:
    draw_text(canvas, text, at=(x, y), style=style)


def _sheets(rows: list[_Row], sheet: _Sheet, *, reserved: int) -> Iterator[_Sheet]:
    """Put the rows on pages; the last one keeps ``reserved`` rows free for the imprint."""
    while rows:
        count = min(sheet.count, len(rows))
        if len(rows) <= count and reserved > sheet.count - len(rows):
            count = max(0, len(rows) - 2)  # the signature moves on, with the imprint, to the next page
        count = _without_stranded_heading(rows, count)
        sheet.rows, rows = rows[:count], rows[count:]
        yield sheet
        sheet = _Sheet()


def _without_stranded_heading(rows: list[_Row], count: int) -> int:
    kept = count
    while 0 < kept < len(rows) and rows[kept - 1].with_next:
        kept -= 1
    return kept or count


def _page(paper: OfficialPaper, sheets: Sequence[_Sheet], number: int, head: _Head) -> Page:
    def draw(canvas: Canvas) -> None:
        if number == 0:
            head.draw(canvas)
        for position, row in enumerate(sheets[number].rows):
            row.draw(canvas, sheets[number].baseline(position))
        if paper.imprint and number == len(sheets) - 1:
            _draw_imprint(canvas, paper.imprint)
        draw_page_number(canvas, number + 1)

    return draw


def _draw_imprint(canvas: Canvas, imprint: Imprint) -> None:
    """版记: rules of 0.35, 0.25 and 0.35 mm, the last one on the foot of the type area; 4号 仿宋 one character in."""
    size, height = 14.0, 9.5 * MM
    style = TextStyle(Face.FANG, size, height)
    for steps, thickness in ((0, 0.35), (1, 0.25), (2, 0.35)):
        canvas.setLineWidth(thickness * MM)
        canvas.line(LEFT, FOOT + steps * height, LEFT + WIDTH, FOOT + steps * height)
    text_y = FOOT + (height - size) / 2 + (1 - _ASCENT) * size
    draw_text(canvas, f"抄送：{imprint.copies_to}。", at=(LEFT + size, text_y + height), style=style)
    draw_text(canvas, imprint.printed_by, at=(LEFT + size, text_y), style=style)
    date = f"{imprint.printed_on}印发"
    draw_text(canvas, date, at=(LEFT + WIDTH - size - text_width(date, Face.FANG, size), text_y), style=style)


def draw_page_number(canvas: Canvas, number: int) -> None:
    """Draw the page number: 4号, a dash each side 7 mm below the type area, odd right, even left, one character in."""
    size = 14.0
    style = TextStyle(Face.SONG, size, size)
    digits = str(number)
    width = 2 * size + text_width(digits, Face.SONG, size) + size
    x = LEFT + WIDTH - size - width if number % 2 else LEFT + size
    low, high = ink_range("—", Face.SONG, size)
    y = FOOT - 7 * MM - (low + high) / 2
    draw_text(canvas, "—", at=(x, y), style=style)
    draw_text(canvas, digits, at=(x + 1.5 * size, y), style=style)
    draw_text(canvas, "—", at=(x + width - size, y), style=style)
