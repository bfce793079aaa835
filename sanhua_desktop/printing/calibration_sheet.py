"""The calibration sheet (打印校准页): two crosses in from opposite corners, and how to measure them."""

from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.printing.build import build_pages
from sanhua_desktop.printing.calibration import cross_inset
from sanhua_desktop.printing.faces import Face
from sanhua_desktop.printing.lines import TextStyle, draw_block, draw_text
from sanhua_desktop.printing.pages import MM, Paper
from sanhua_desktop.progress import Progress

_ARM = 6 * MM
_ROOM_FOR_WORDS = 130 * MM  # on a card the crosses stand alone; the window says how to measure
_STEPS = (
    "1．打印时选“实际大小”，不要选“适合纸张”。",
    "2．用直尺量四个距离，精确到0.5毫米以内：",
    "　　左上十字到纸的左边、上边；右下十字到纸的右边、下边。",
    "3．把四个数填到“打印校准”窗口里，保存。以后在这台打印机、这种纸上打印，都按此调整。",
)


def print_calibration_sheet(paper: Paper, target: Path, progress: Progress) -> None:
    """Write the sheet for a paper to a PDF."""

    def draw(canvas: Canvas) -> None:
        inset = cross_inset(paper.width / MM, paper.height / MM) * MM
        _draw_cross(canvas, inset, paper.height - inset)
        _draw_cross(canvas, paper.width - inset, inset)
        if min(paper.width, paper.height) > _ROOM_FOR_WORDS:
            _draw_words(canvas, paper)

    build_pages(target, paper, [draw], title="打印校准页", progress=progress)


def _draw_words(canvas: Canvas, paper: Paper) -> None:
    title = TextStyle(Face.HEI_BOLD, 18, 18, align="center")
    draw_text(canvas, "打印校准页", at=(paper.width / 2, paper.height - 45 * MM), style=title)
    side, foot = 30 * MM, 40 * MM
    box = (side, foot, paper.width - 2 * side, paper.height - 56 * MM - foot)
    draw_block(canvas, "\n".join(_STEPS), box=box, style=TextStyle(Face.SONG, 11, 18.7))


def _draw_cross(canvas: Canvas, x: float, y: float) -> None:
    canvas.setLineWidth(0.3)
    canvas.line(x - _ARM, y, x + _ARM, y)
    canvas.line(x, y - _ARM, x, y + _ARM)
    canvas.circle(x, y, 2 * MM)
