"""The first page down to its title: a red head, a bulletin's head, or the title alone; ``height`` is in points."""

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.printing.faces import Face, text_width
from sanhua_desktop.printing.ink import ink_range
from sanhua_desktop.printing.lines import TextStyle, draw_text, fitted_size
from sanhua_desktop.printing.official_grid import ASCENT, LEFT, PITCH, RED, SIZE, TITLE_SIZE, TOP, WIDTH, empty_rows
from sanhua_desktop.printing.official_paper import OfficialPaper
from sanhua_desktop.printing.pages import A4, MM

_MIDDLE = LEFT + WIDTH / 2


class Head:
    """The title alone, from the top of the type area (公示)."""

    def __init__(self, paper: OfficialPaper) -> None:
        self.paper = paper
        self.title = self.title_baseline()
        last = self.title - (len(paper.title_lines) - 1) * PITCH - (1 - ASCENT) * TITLE_SIZE
        self.height = A4.height - TOP - last + empty_rows(1, TITLE_SIZE, SIZE)

    def title_baseline(self) -> float:
        """Return where the title's first line stands, in points above the foot of the page."""
        return A4.height - TOP - ASCENT * TITLE_SIZE

    def draw(self, canvas: Canvas) -> None:
        """Draw everything above the addressee."""
        title = TextStyle(Face.TITLE, TITLE_SIZE, PITCH, align="center")
        for line, text in enumerate(self.paper.title_lines):
            draw_text(canvas, text, at=(_MIDDLE, self.title - line * PITCH), style=title)


class RedHead(Head):
    """发文机关标志, 发文字号, red line, title (7.2)."""

    def title_baseline(self) -> float:
        """Place mark, number and line; return where the title's first line stands."""
        mark, number = self.paper.issuer_mark, self.paper.document_number
        self._size = fitted_size(mark, Face.TITLE, size=58, width=WIDTH, floor=22)
        low, high = ink_range(mark, Face.TITLE, self._size)
        self._mark = A4.height - TOP - 35 * MM - high
        # Two empty rows below the mark; the red line 4 mm below the number's ink; two more above the title.
        self._number = self._mark + low - empty_rows(2, SIZE) - ASCENT * SIZE
        self._line = self._number + ink_range(number, Face.FANG, SIZE)[0] - 4 * MM
        return self._line - empty_rows(2, TITLE_SIZE) - ASCENT * TITLE_SIZE

    def draw(self, canvas: Canvas) -> None:
        """Draw everything above the addressee."""
        mark = TextStyle(Face.TITLE, self._size, self._size, align="center", color=RED)
        draw_text(canvas, self.paper.issuer_mark, at=(_MIDDLE, self._mark), style=mark)
        self.draw_number(canvas, self._number)
        canvas.saveState()
        canvas.setStrokeColor(HexColor(RED))
        canvas.setLineWidth(0.7 * MM)
        canvas.line(LEFT, self._line - 0.35 * MM, LEFT + WIDTH, self._line - 0.35 * MM)
        canvas.restoreState()
        super().draw(canvas)

    def draw_number(self, canvas: Canvas, y: float) -> None:
        """Draw the document number, centered."""
        style = TextStyle(Face.FANG, SIZE, PITCH, align="center")
        draw_text(canvas, self.paper.document_number, at=(_MIDDLE, y), style=style)


class BulletinHead(RedHead):
    """简报: the name in red, the issue below it, who made it at the left and the day at the right above the line."""

    def draw_number(self, canvas: Canvas, y: float) -> None:
        """Draw the issue, and below it issuer and date."""
        paper, style = self.paper, TextStyle(Face.FANG, SIZE, PITCH, align="left")
        centered = TextStyle(Face.FANG, SIZE, PITCH, align="center")
        draw_text(canvas, paper.issue, at=(_MIDDLE, y + PITCH * 1.4), style=centered)
        draw_text(canvas, paper.issued_by, at=(LEFT + SIZE, y), style=style)
        right = LEFT + WIDTH - SIZE - text_width(paper.date, Face.FANG, SIZE)
        draw_text(canvas, paper.date, at=(right, y), style=style)


def head_of(paper: OfficialPaper) -> Head:
    """Return the head that fits a paper."""
    if not paper.issuer_mark:
        return Head(paper)
    return BulletinHead(paper) if paper.issue else RedHead(paper)
