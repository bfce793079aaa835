"""The certificate (荣誉证书): A4 lying on its side, a fine gold border, no emblem and no seal, only its room."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.awards.sheets import CertificateSheet
from sanhua_desktop.printing.build import Page, build_pages
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.lines import TextStyle, break_lines, draw_block, draw_text, fitted_size
from sanhua_desktop.printing.pages import A4, MM, landscape
from sanhua_desktop.progress import Progress

_PAPER = landscape(A4)
_GOLD, _PALE, _RED, _INK = "#B8862F", "#E3CB95", "#B3161B", "#1A1A1A"
_LEFT, _WIDTH = 50 * MM, _PAPER.width - 100 * MM
_SIZE, _LEADING = 22.0, 38.0


def print_certificates(sheets: Sequence[CertificateSheet], target: Path, progress: Progress) -> None:
    """Write the certificates to a PDF; ``Refused`` names whom no font can draw."""
    require_drawable([(sheet.name, sheet.address + sheet.body + sheet.issuer) for sheet in sheets], Face.KAI)
    build_pages(target, _PAPER, [_page(sheet) for sheet in sheets], title="荣誉证书", progress=progress)


def _page(sheet: CertificateSheet) -> Page:
    def draw(canvas: Canvas) -> None:
        _draw_border(canvas)
        middle = _PAPER.width / 2
        title = TextStyle(Face.TITLE, 54, 60, align="center", color=_RED, tracking=26)
        draw_text(canvas, "荣誉证书", at=(middle, _PAPER.height - 58 * MM), style=title)
        _draw_words(canvas, sheet)
        number = TextStyle(Face.SONG, 10.5, 12, align="left", color="#6B5A33")
        draw_text(canvas, sheet.number, at=(26 * MM, 23 * MM), style=number)

    return draw


def _draw_words(canvas: Canvas, sheet: CertificateSheet) -> None:
    top = _PAPER.height - 76 * MM
    size = fitted_size(sheet.address, Face.KAI, size=_SIZE + 2, width=_WIDTH, floor=12)
    draw_text(canvas, sheet.address, at=(_LEFT, top), style=TextStyle(Face.KAI, size, size, align="left", color=_INK))
    style = TextStyle(Face.KAI, _SIZE, _LEADING, indent=2, color=_INK)
    height = len(break_lines(sheet.body, style, _balanced(sheet.body, style))) * _LEADING
    box = (_LEFT, top - 12 - height, _balanced(sheet.body, style), height)
    draw_block(canvas, sheet.body, box=box, style=style)
    draw_block(canvas, sheet.closing, box=(_LEFT, box[1] - _LEADING, _WIDTH, _LEADING), style=style)
    center = _PAPER.width - 87 * MM
    signed = fitted_size(sheet.issuer, Face.KAI, size=_SIZE, width=110 * MM, floor=12)
    issuer = TextStyle(Face.KAI, signed, signed, align="center", color=_INK)
    draw_text(canvas, sheet.issuer, at=(center, 48 * MM), style=issuer)
    draw_text(
        canvas, sheet.date, at=(center, 36 * MM), style=TextStyle(Face.KAI, _SIZE, 24, align="center", color=_INK)
    )


def _balanced(text: str, style: TextStyle) -> float:
    """Return a width at which the last line is not a stub: a little narrower, if that fills it without a new line."""
    lines = len(break_lines(text, style, _WIDTH))
    width = _WIDTH
    while width > _WIDTH * 0.86:
        broken = break_lines(text, style, width)
        if len(broken) > lines:
            break
        if broken[-1].width > width * 0.3:
            return width
        width -= style.size / 2
    return _WIDTH


def _draw_border(canvas: Canvas) -> None:
    canvas.saveState()
    for inset, thickness, color in ((11, 2.4, _GOLD), (13.4, 0.5, _PALE), (15.2, 0.9, _GOLD)):
        canvas.setStrokeColor(HexColor(color))
        canvas.setLineWidth(thickness)
        canvas.rect(inset * MM, inset * MM, _PAPER.width - 2 * inset * MM, _PAPER.height - 2 * inset * MM)
    canvas.setStrokeColor(HexColor(_GOLD))
    canvas.setLineWidth(0.9)
    corner = 9 * MM
    for x, across in ((17.4 * MM, 1), (_PAPER.width - 17.4 * MM, -1)):
        for y, along in ((17.4 * MM, 1), (_PAPER.height - 17.4 * MM, -1)):
            canvas.line(x, y, x + across * corner, y)
            canvas.line(x, y, x, y + along * corner)
    canvas.restoreState()
