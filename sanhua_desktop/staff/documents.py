"""Badges (胸卡) on A4 with crop marks, as a layout's data places them."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.errors import Refused
from sanhua_desktop.printing.build import Page, build_pages
from sanhua_desktop.printing.faces import Face, font_runs, require_drawable, text_width
from sanhua_desktop.printing.lines import TextStyle, draw_text, fitted_size
from sanhua_desktop.printing.pages import A4, MM, Box, Grid, draw_crop_marks, landscape
from sanhua_desktop.printing.qr import draw_qr
from sanhua_desktop.progress import Progress
from sanhua_desktop.staff.layouts import BadgeLayout, badge_layouts
from sanhua_desktop.staff.sheets import BadgeSheet

_BLUE, _PALE, _INK, _SOFT, _RED = "#0B4F8F", "#E8F0F8", "#1F2933", "#52606D", "#B3161B"
_EDGE, _FRAME, _BLANK, _FIGURE = "#C5D3E0", "#9FB3C8", "#F3F6F9", "#D3DDE7"
_STYLES = {
    "office": (Face.HEI_BOLD, "#FFFFFF", 0.0),
    "purpose": (Face.HEI, "#D6E4F2", 2.0),
    "name": (Face.HEI_BOLD, _INK, 0.0),
    "first_line": (Face.HEI, _INK, 0.0),
    "second_line": (Face.HEI, _SOFT, 0.0),
    "staff_number": (Face.HEI, _INK, 0.0),
    "party": (Face.HEI, _RED, 0.0),
    "number": (Face.HEI, _SOFT, 0.0),
}
_NAME_SPREAD = {2: 0.5, 3: 0.17}  # ems between the characters of short names
_RARE_SPREAD = 0.13  # across fonts a wider gap would copy out as a blank


def print_badges(
    badges: Sequence[BadgeSheet], target: Path, progress: Progress, *, layout: BadgeLayout | None = None
) -> None:
    """Write the badges to a PDF; ``Refused`` before the first sheet names whose texts cannot be drawn or do not fit."""
    chosen = layout or badge_layouts()[0]
    for face in (Face.HEI, Face.HEI_BOLD):
        texts = ((badge.name, text) for badge in badges for name, text in _texts(badge) if _STYLES[name][0] is face)
        require_drawable(texts, face)
    _require_fitting(badges, chosen)
    grid = badge_grid(chosen)
    pages = [_page(badges[at : at + grid.count], grid, chosen) for at in range(0, len(badges), grid.count)]
    build_pages(target, grid.paper, pages, title="胸卡", progress=progress)


def badge_grid(layout: BadgeLayout) -> Grid:
    """Return the places of the badges on the sheet."""
    paper = landscape(A4) if layout.lies_on_side else A4
    return Grid(paper, layout.size[0] * MM, layout.size[1] * MM, columns=layout.grid[0], rows=layout.grid[1])


def _texts(badge: BadgeSheet) -> Iterator[tuple[str, str]]:
    """Yield each text with its place's name; a person without a post has the window on the first line."""
    yield "office", badge.office
    yield "purpose", badge.purpose
    yield "name", badge.name
    lines = [text for text in (badge.post, badge.window) if text]
    yield from zip(("first_line", "second_line"), lines, strict=False)
    yield "staff_number", f"工号 {badge.staff_number}"
    yield "number", f"卡号 {badge.number}"
    if badge.party_line:
        yield "party", badge.party_line


def _require_fitting(badges: Sequence[BadgeSheet], layout: BadgeLayout) -> None:
    long = [
        f"{badge.name}（“{text}”）"
        for badge in badges
        for name, text in _texts(badge)
        if text_width(text, _STYLES[name][0], layout.texts[name].floor) > layout.texts[name].width * MM
    ]
    if long:
        raise Refused(
            f"以下人员有文字太长，缩到最小的字也放不下，还没有打印任何一张：{'、'.join(long)}。请改用简称，或换大一号的版式。"
        )


def _page(badges: Sequence[BadgeSheet], grid: Grid, layout: BadgeLayout) -> Page:
    def draw(canvas: Canvas) -> None:
        draw_crop_marks(canvas, grid)
        for position, badge in enumerate(badges):
            _draw_badge(canvas, badge, grid.cell(position), layout)

    return draw


def _draw_badge(canvas: Canvas, badge: BadgeSheet, card: Box, layout: BadgeLayout) -> None:
    _draw_ground(canvas, card, layout)
    _draw_photo(canvas, badge.photo, _inside(card, *layout.photo))
    for name, text in _texts(badge):
        _draw_text(canvas, name, text, card, layout)
    left, top, side = layout.code
    code = _inside(card, left, top, side, side)
    _fill(canvas, code.inset(-MM), "#FFFFFF")  # the quiet zone
    draw_qr(canvas, badge.code_text, code)


def _inside(card: Box, left: float, top: float, width: float, height: float) -> Box:
    """Return a place given in millimetres from the card's upper left corner."""
    return Box(card.x + left * MM, card.top - (top + height) * MM, width * MM, height * MM)


def _draw_ground(canvas: Canvas, card: Box, layout: BadgeLayout) -> None:
    _fill(canvas, _inside(card, 0, 0, layout.size[0], layout.head), _BLUE)
    _fill(canvas, _inside(card, 0, layout.size[1] - layout.foot, layout.size[0], layout.foot), _PALE)
    _frame(canvas, card, _EDGE)


def _draw_text(canvas: Canvas, name: str, text: str, card: Box, layout: BadgeLayout) -> None:
    """Draw a text at its place; short names are spread, long ones shrink."""
    place, (face, color, tracking) = layout.texts[name], _STYLES[name]
    if name == "name":
        spread = _NAME_SPREAD.get(len(text), 0.0)
        tracking = place.size * (min(spread, _RARE_SPREAD) if len(font_runs(text, face)) > 1 else spread)
    room = place.width * MM - tracking * (len(text) - 1)
    size = fitted_size(text, face, size=place.size, width=room, floor=0)
    style = TextStyle(face, size, size, align=place.align, color=color, tracking=tracking)
    draw_text(canvas, text, at=(card.x + place.at[0] * MM, card.top - place.at[1] * MM), style=style)


def _draw_photo(canvas: Canvas, photo: bytes | None, box: Box) -> None:
    if photo is None:
        _draw_silhouette(canvas, box)
    else:
        canvas.drawImage(ImageReader(io.BytesIO(photo)), box.x, box.y, box.width, box.height)
    _frame(canvas, box, _FRAME)


def _draw_silhouette(canvas: Canvas, box: Box) -> None:
    """Draw a neutral figure where a printed photo is to be glued on."""
    _fill(canvas, box, _BLANK)
    middle, unit = box.x + box.width / 2, box.width / 25
    canvas.saveState()
    frame = canvas.beginPath()
    frame.rect(box.x, box.y, box.width, box.height)
    canvas.clipPath(frame, stroke=0, fill=0)
    canvas.setFillColor(HexColor(_FIGURE))
    canvas.circle(middle, box.y + 21.5 * unit, 5 * unit, stroke=0, fill=1)
    canvas.ellipse(middle - 10 * unit, box.y - 14 * unit, middle + 10 * unit, box.y + 15 * unit, stroke=0, fill=1)
    canvas.restoreState()
    size = 3 * unit
    style = TextStyle(Face.HEI, size, size, align="center", color=_SOFT)
    draw_text(canvas, "贴照片处", at=(middle, box.y + 4.5 * unit), style=style)


def _fill(canvas: Canvas, box: Box, color: str) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor(color))
    canvas.rect(box.x, box.y, box.width, box.height, stroke=0, fill=1)
    canvas.restoreState()


def _frame(canvas: Canvas, box: Box, color: str) -> None:
    canvas.saveState()
    canvas.setStrokeColor(HexColor(color))
    canvas.setLineWidth(0.4)
    canvas.rect(box.x, box.y, box.width, box.height, stroke=1, fill=0)
    canvas.restoreState()
