"""The certificate (荣誉证书): a fine gold border or preprinted stock, no emblem and no seal, only its room.

What many certificates have in common is drawn once in a file and shown on each page; a page itself holds the holder's
line, the number and the code.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.awards.layouts import CertificateLayout, certificate_layouts
from sanhua_desktop.awards.sheets import CertificateSheet
from sanhua_desktop.printing.build import Page, build_pages
from sanhua_desktop.printing.faces import Face, require_drawable, text_width
from sanhua_desktop.printing.lines import TextStyle, break_lines, draw_block, draw_text, fitted_size
from sanhua_desktop.printing.pages import MM, Box
from sanhua_desktop.printing.qr import SeriesCodes
from sanhua_desktop.progress import Progress

_GOLD, _PALE, _RED, _INK, _QUIET = "#B8862F", "#E3CB95", "#B3161B", "#1A1A1A", "#6B5A33"
_NUMBER = TextStyle(Face.SONG, 11, 13, align="left", color=_QUIET)
_CHECK = TextStyle(Face.SONG, 9, 11, align="left", color=_QUIET)
_LEADING = 42 / 23  # of the type size
_STOPS = "，；。、"
_CODE = 17 * MM
_CLEAR = 9.5  # millimetres of air above the signature
_SMALLEST = 14.0
_OFF_EDGE = 21 * MM


def print_certificates(
    sheets: Sequence[CertificateSheet], target: Path, progress: Progress, layout: CertificateLayout | None = None
) -> None:
    """Write the certificates to a PDF; ``Refused`` names whom no font can draw before the first sheet."""
    words = [(one.name, one.address + one.body + one.members + one.closing + one.issuer) for one in sheets]
    require_drawable(words, Face.KAI)
    chosen = layout or certificate_layouts()[0]
    pages = [_page(sheet, chosen) for sheet in sheets]
    build_pages(target, chosen.paper, pages, title="荣誉证书", progress=progress)


def _page(sheet: CertificateSheet, layout: CertificateLayout) -> Page:
    def draw(canvas: Canvas) -> None:
        paper = layout.paper
        shared = f"shared{abs(hash((sheet.body, sheet.members, sheet.closing, sheet.issuer, sheet.date)))}"
        if not canvas.hasForm(shared):
            canvas.beginForm(shared, 0, 0, paper.width, paper.height)
            _draw_shared(canvas, sheet, layout)
            canvas.endForm()
        canvas.doForm(shared)
        _draw_own(canvas, sheet, layout)

    return draw


def _draw_shared(canvas: Canvas, sheet: CertificateSheet, layout: CertificateLayout) -> None:
    paper = layout.paper
    if not layout.text_only:
        _draw_border(canvas, paper.width, paper.height)
        title = TextStyle(Face.TITLE, 54, 60, align="center", color=_RED, tracking=26)
        draw_text(canvas, "荣誉证书", at=(paper.width / 2, paper.height - layout.heading * MM), style=title)
    width = _body_width(sheet.body, layout)
    _draw_words(canvas, sheet, layout, Box((paper.width - width) / 2, 0, width, paper.height))
    _draw_signature(canvas, sheet, layout)


def _draw_words(canvas: Canvas, sheet: CertificateSheet, layout: CertificateLayout, column: Box) -> None:
    """Draw body, members and closing below the holder's line; many words stand closer, then smaller."""
    foot = column.height - layout.words * MM - 14
    room = foot - (column.height - (layout.issuer - _CLEAR) * MM)
    style = _style(layout)
    while True:
        body = break_lines(sheet.body, style, column.width)
        members = _whole_names(sheet.members, style, column.width)
        rows = len(body) + len(members) + 1
        if rows * style.leading <= room or style.size < _SMALLEST:
            break
        closer = max(room / rows, style.size * 1.3)
        style = replace(style, leading=closer) if closer * rows <= room else replace(style, size=style.size - 0.5)
    foot -= len(body) * style.leading
    draw_block(canvas, sheet.body, box=(column.x, foot, column.width, len(body) * style.leading), style=style)
    rest = style.leading - (style.leading - style.size) / 2 - 0.12 * style.size
    for at, line in enumerate(members):
        start = column.x + (2 * style.size if at == 0 else 0)
        draw_text(canvas, line, at=(start, foot - rest), style=_flush(style))
        foot -= style.leading
    foot -= style.leading
    draw_block(canvas, sheet.closing, box=(column.x, foot, column.width, style.leading), style=style)


def _flush(style: TextStyle) -> TextStyle:
    return replace(style, align="left", indent=0)


def _whole_names(members: str, style: TextStyle, width: float) -> list[str]:
    """Break a list of members between names, never inside one; the first line begins two characters in."""
    lines: list[str] = []
    for name in members.split("、") if members else []:
        room = width - (2 * style.size if len(lines) < 2 else 0)
        longer = f"{lines[-1]}{name}、" if lines else f"{name}、"
        if lines and text_width(longer, style.face, style.size) > room:
            lines.append(f"{name}、")
        else:
            lines[-1:] = [longer]
    return [*lines[:-1], lines[-1].removesuffix("、") + "。"] if lines else []


def _draw_own(canvas: Canvas, sheet: CertificateSheet, layout: CertificateLayout) -> None:
    """Draw what no other certificate has: the holder's line, the number, the code."""
    paper, width = layout.paper, _body_width(sheet.body, layout)
    left = (paper.width - width) / 2
    size = fitted_size(sheet.address, Face.KAI, size=layout.size_points + 2, width=width, floor=12)
    address = TextStyle(Face.KAI, size, size, align="left", color=_INK)
    draw_text(canvas, sheet.address, at=(left, paper.height - layout.words * MM), style=address)
    foot = paper.height - layout.number * MM
    x = left
    if sheet.check_code:
        _codes().draw(canvas, sheet.code_text, Box(left, foot, _CODE, _CODE))
        x = left + _CODE + 3 * MM
        draw_text(canvas, f"校验码 {sheet.check_code}", at=(x, foot + 1 * MM), style=_CHECK)
    lift = 6.5 * MM if sheet.check_code else 0
    draw_text(canvas, sheet.number, at=(x, foot + lift), style=_NUMBER)


@cache
def _codes() -> SeriesCodes:
    """Keep what is alike in the codes of certificates, as the faces are kept."""
    return SeriesCodes()


def _draw_signature(canvas: Canvas, sheet: CertificateSheet, layout: CertificateLayout) -> None:
    """Draw issuer and date, with 4.5 cm of free room around them for the seal; a long issuer stays off the border."""
    paper, size = layout.paper, layout.size_points
    room = min(110, paper.width / MM / 2 - 14) * MM
    center = paper.width - layout.side * 0.6 * MM - room / 2
    widest = min(room, 2 * (paper.width - _OFF_EDGE - center))
    signed = fitted_size(sheet.issuer, Face.KAI, size=size, width=widest, floor=10)
    issuer = TextStyle(Face.KAI, signed, signed, align="center", color=_INK)
    draw_text(canvas, sheet.issuer, at=(center, paper.height - layout.issuer * MM), style=issuer)
    date = TextStyle(Face.KAI, min(size, 22), 24, align="center", color=_INK)
    draw_text(canvas, sheet.date, at=(center, paper.height - layout.date * MM), style=date)


def _style(layout: CertificateLayout) -> TextStyle:
    return TextStyle(Face.KAI, layout.size_points, layout.size_points * _LEADING, indent=2, color=_INK)


@lru_cache(maxsize=64)
def _body_width(text: str, layout: CertificateLayout) -> float:
    """Return the width, at most a fifth below the full one, at which lines end by meaning and the last is no stub."""
    style, full = _style(layout), layout.paper.width - 2 * layout.side * MM
    fewest = len(break_lines(text, style, full))
    candidates = []
    for step in range(int(full * 0.2 / (style.size / 2)) + 1):
        width = full - step * style.size / 2
        lines = break_lines(text, style, width)
        if len(lines) == fewest:
            cut = sum(_badness(line.text) for line in lines[:-1])
            candidates.append((cut, lines[-1].width < width * 0.3, step, width))
    return min(candidates)[-1]


def _badness(line: str) -> int:
    """Return how badly a line ends: 0 at a stop, 1 elsewhere, 4 within a quoted name such as ‘三化’."""
    if line.endswith(tuple(_STOPS)):
        return 0
    return 4 if line.count("‘") > line.count("’") else 1


def _draw_border(canvas: Canvas, width: float, height: float) -> None:
    canvas.saveState()
    for inset, thickness, color in ((11, 2.4, _GOLD), (13.4, 0.5, _PALE), (15.2, 0.9, _GOLD)):
        canvas.setStrokeColor(HexColor(color))
        canvas.setLineWidth(thickness)
        canvas.rect(inset * MM, inset * MM, width - 2 * inset * MM, height - 2 * inset * MM)
    canvas.setStrokeColor(HexColor(_GOLD))
    canvas.setLineWidth(0.9)
    corner = 9 * MM
    for x, across in ((17.4 * MM, 1), (width - 17.4 * MM, -1)):
        for y, along in ((17.4 * MM, 1), (height - 17.4 * MM, -1)):
            canvas.line(x, y, x + across * corner, y)
            canvas.line(x, y, x, y + along * corner)
    canvas.restoreState()
