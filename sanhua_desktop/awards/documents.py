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
_WIDTH = _PAPER.width - 96 * MM
_SIZE, _LEADING = 23.0, 42.0
_STOPS = "，；。、"


def print_certificates(sheets: Sequence[CertificateSheet], target: Path, progress: Progress) -> None:
    """Write the certificates to a PDF; ``Refused`` names whom no font can draw."""
    require_drawable([(sheet.name, sheet.address + sheet.body + sheet.issuer) for sheet in sheets], Face.KAI)
    build_pages(target, _PAPER, [_page(sheet) for sheet in sheets], title="荣誉证书", progress=progress)


def _page(sheet: CertificateSheet) -> Page:
    def draw(canvas: Canvas) -> None:
        _draw_border(canvas)
        middle = _PAPER.width / 2
        title = TextStyle(Face.TITLE, 54, 60, align="center", color=_RED, tracking=26)
        draw_text(canvas, "荣誉证书", at=(middle, _PAPER.height - 55 * MM), style=title)
        _draw_words(canvas, sheet)

    return draw


def _draw_words(canvas: Canvas, sheet: CertificateSheet) -> None:
    top = _PAPER.height - 79 * MM
    style = TextStyle(Face.KAI, _SIZE, _LEADING, indent=2, color=_INK)
    width = _balanced(sheet.body, style)
    left = (_PAPER.width - width) / 2
    size = fitted_size(sheet.address, Face.KAI, size=_SIZE + 2, width=width, floor=12)
    draw_text(canvas, sheet.address, at=(left, top), style=TextStyle(Face.KAI, size, size, align="left", color=_INK))
    height = len(break_lines(sheet.body, style, width)) * _LEADING
    foot = top - 14 - height
    draw_block(canvas, sheet.body, box=(left, foot, width, height), style=style)
    draw_block(canvas, sheet.closing, box=(left, foot - _LEADING, width, _LEADING), style=style)
    number = TextStyle(Face.SONG, 11, 13, align="left", color="#6B5A33")
    draw_text(canvas, sheet.number, at=(left, 36 * MM), style=number)
    _draw_signature(canvas, sheet)


def _draw_signature(canvas: Canvas, sheet: CertificateSheet) -> None:
    """Draw issuer and date, with 4.5 cm of free room around them for the seal."""
    center = _PAPER.width - 87 * MM
    signed = fitted_size(sheet.issuer, Face.KAI, size=_SIZE, width=110 * MM, floor=12)
    issuer = TextStyle(Face.KAI, signed, signed, align="center", color=_INK)
    draw_text(canvas, sheet.issuer, at=(center, 49 * MM), style=issuer)
    draw_text(
        canvas, sheet.date, at=(center, 36 * MM), style=TextStyle(Face.KAI, _SIZE, 24, align="center", color=_INK)
    )


def _balanced(text: str, style: TextStyle) -> float:
    """Return the width, at most a fifth below the full one, at which lines end by meaning and the last is no stub."""
    fewest = len(break_lines(text, style, _WIDTH))
    candidates = []
    for step in range(int(_WIDTH * 0.2 / (style.size / 2)) + 1):
        width = _WIDTH - step * style.size / 2
        lines = break_lines(text, style, width)
        if len(lines) == fewest:
            cut = sum(not line.text.endswith(tuple(_STOPS)) for line in lines[:-1])
            candidates.append((cut, lines[-1].width < width * 0.3, step, width))
    return min(candidates)[-1]


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
