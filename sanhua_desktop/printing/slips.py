"""Slips in two parts (两联): 存根联 stays, 回执联 goes to the citizen, with a dotted line to cut between them.

Both parts are drawn by the same call, so they cannot differ. A slip too long for half a sheet gets a sheet a part.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.printing.build import Page, build_pages
from sanhua_desktop.printing.faces import Face
from sanhua_desktop.printing.lines import TextStyle, draw_text
from sanhua_desktop.printing.pages import A4, MM, Box
from sanhua_desktop.progress import Progress

DrawPart = Callable[[Canvas, Box, str], None]
PARTS = ("存根联", "回执联")
_MARGIN = 14 * MM
_CUT = TextStyle(Face.SONG, 7.5, 9, align="center", color="#666666")
HALF = Box(_MARGIN, A4.height / 2 + 5 * MM, A4.width - 2 * _MARGIN, A4.height / 2 - 5 * MM - 10 * MM)
WHOLE = Box(_MARGIN, 12 * MM, A4.width - 2 * _MARGIN, A4.height - 24 * MM)


def slip_pages(draw: DrawPart, *, fits_half: bool, parts: Sequence[str] = PARTS) -> list[Page]:
    """Return the sheets of one slip: both parts on one, or each on its own."""
    if not fits_half:
        return [lambda canvas, part=part: draw(canvas, WHOLE, part) for part in parts]  # type: ignore[misc]

    def both(canvas: Canvas) -> None:
        draw(canvas, HALF, parts[0])
        _cut_line(canvas)
        draw(canvas, Box(HALF.x, 10 * MM, HALF.width, HALF.height), parts[1])

    return [both]


def print_slips(target: Path, pages: Sequence[Page], *, title: str, progress: Progress) -> None:
    """Write the sheets to a PDF."""
    build_pages(target, A4, pages, title=title, progress=progress)


def _cut_line(canvas: Canvas) -> None:
    middle = A4.height / 2
    canvas.saveState()
    canvas.setDash(2, 2)
    canvas.setLineWidth(0.5)
    canvas.setStrokeColorRGB(0.5, 0.5, 0.5)
    canvas.line(0, middle, A4.width / 2 - 20 * MM, middle)
    canvas.line(A4.width / 2 + 20 * MM, middle, A4.width, middle)
    canvas.restoreState()
    draw_text(canvas, "✂ 沿虚线剪开", at=(A4.width / 2, middle - 2.6), style=_CUT)
