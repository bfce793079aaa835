"""Badges (胸卡) on A4 with crop marks: 70 × 100 mm portrait, eight on a sheet lying on its side."""

import io
from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.assets import defaults
from sanhua_desktop.printing.build import Page, build_pages
from sanhua_desktop.printing.faces import Face, font_runs, require_drawable
from sanhua_desktop.printing.lines import TextStyle, draw_text, fitted_size
from sanhua_desktop.printing.pages import A4, MM, Box, Grid, draw_crop_marks, landscape
from sanhua_desktop.printing.qr import draw_qr
from sanhua_desktop.progress import Progress
from sanhua_desktop.staff.sheets import BadgeSheet

_BLUE, _PALE, _INK, _SOFT, _RED = "#0B4F8F", "#E8F0F8", "#1F2933", "#52606D", "#B3161B"
_PHOTO = (25 * MM, 35 * MM)
_NAME_FLOOR = 11.0


def badge_grid() -> Grid:
    """Return the places of the badges on the sheet, from the layout's data."""
    layout = defaults("badges")["layout"][0]
    return Grid(
        landscape(A4), layout["width"] * MM, layout["height"] * MM, columns=layout["columns"], rows=layout["rows"]
    )


def print_badges(badges: Sequence[BadgeSheet], target: Path, progress: Progress) -> None:
    """Write the badges to a PDF; ``Refused`` names the persons whose name cannot be drawn or does not fit."""
    require_drawable([(badge.name, badge.name) for badge in badges], Face.HEI_BOLD)
    require_drawable([(badge.name, f"{badge.post}{badge.window}{badge.office}") for badge in badges], Face.HEI)
    grid = badge_grid()
    pages = [_page(badges[at : at + grid.count], grid) for at in range(0, len(badges), grid.count)]
    build_pages(target, grid.paper, pages, title="胸卡", progress=progress)


def _page(badges: Sequence[BadgeSheet], grid: Grid) -> Page:
    def draw(canvas: Canvas) -> None:
        draw_crop_marks(canvas, grid)
        for position, badge in enumerate(badges):
            draw_badge(canvas, badge, grid.cell(position))

    return draw


def draw_badge(canvas: Canvas, badge: BadgeSheet, box: Box) -> None:
    """Draw one badge into its box."""
    middle = box.x + box.width / 2
    _draw_ground(canvas, badge, box)
    _draw_photo(canvas, badge.photo, Box(middle - _PHOTO[0] / 2, box.top - 24 * MM - _PHOTO[1], *_PHOTO))
    _draw_name(canvas, badge.name, middle, box)
    rows = [text for text in (badge.post, badge.window) if text]
    for number, text in enumerate(rows):
        size = fitted_size(text, Face.HEI, size=10.5, width=box.width - 8 * MM, floor=6)
        style = TextStyle(Face.HEI, size, size, align="center", color=_SOFT if number else _INK)
        draw_text(canvas, text, at=(middle, box.top - 76 * MM - number * 5.2 * MM), style=style)
    _draw_foot(canvas, badge, box)


def _draw_ground(canvas: Canvas, badge: BadgeSheet, box: Box) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor(_BLUE))
    canvas.rect(box.x, box.top - 19 * MM, box.width, 19 * MM, stroke=0, fill=1)
    canvas.setFillColor(HexColor(_PALE))
    canvas.rect(box.x, box.y, box.width, 15 * MM, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor("#C5D3E0"))
    canvas.setLineWidth(0.3)
    canvas.rect(box.x, box.y, box.width, box.height, stroke=1, fill=0)
    canvas.restoreState()
    middle = box.x + box.width / 2
    size = fitted_size(badge.office, Face.HEI_BOLD, size=14, width=box.width - 8 * MM, floor=7)
    head = TextStyle(Face.HEI_BOLD, size, size, align="center", color="#FFFFFF")
    draw_text(canvas, badge.office, at=(middle, box.top - 9.6 * MM), style=head)
    line = TextStyle(Face.HEI, 8.5, 10, align="center", color="#D6E4F2", tracking=2)
    draw_text(canvas, "服务窗口工作证", at=(middle, box.top - 15 * MM), style=line)


def _draw_photo(canvas: Canvas, photo: bytes | None, box: Box) -> None:
    if photo is not None:
        canvas.drawImage(ImageReader(io.BytesIO(photo)), box.x, box.y, box.width, box.height)
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#9FB3C8"))
    canvas.setLineWidth(0.4)
    canvas.rect(box.x, box.y, box.width, box.height, stroke=1, fill=0)
    canvas.restoreState()
    if photo is None:
        style = TextStyle(Face.SONG, 9, 12, align="center", color="#9AA5B1")
        draw_text(canvas, "贴照片处", at=(box.x + box.width / 2, box.y + box.height / 2), style=style)


def _draw_name(canvas: Canvas, name: str, middle: float, box: Box) -> None:
    """Two-character names are spread, long ones shrink to a floor and are then refused by name."""
    tracking = {2: 12.0, 3: 4.0}.get(len(name), 0.0)
    if len(font_runs(name, Face.HEI_BOLD)) > 1:
        tracking = min(tracking, 3.0)  # across fonts a wider gap would copy out as a blank
    room = box.width - 8 * MM - tracking * (len(name) - 1)
    size = fitted_size(name, Face.HEI_BOLD, size=23, width=room, floor=_NAME_FLOOR)
    style = TextStyle(Face.HEI_BOLD, size, size, align="center", color=_INK, tracking=tracking)
    draw_text(canvas, name, at=(middle, box.top - 69 * MM), style=style)


def _draw_foot(canvas: Canvas, badge: BadgeSheet, box: Box) -> None:
    code = Box(box.right - 15 * MM, box.y + 1.5 * MM, 12 * MM, 12 * MM)
    canvas.saveState()
    canvas.setFillGray(1)
    canvas.rect(code.x - 1 * MM, code.y - 1 * MM, code.width + 2 * MM, code.height + 2 * MM, stroke=0, fill=1)
    canvas.restoreState()
    draw_qr(canvas, badge.code_text, code)
    left = box.x + 4 * MM
    style = TextStyle(Face.HEI, 9.5, 11, color=_INK)
    draw_text(canvas, f"工号 {badge.staff_number}", at=(left, box.y + 8.6 * MM), style=style)
    small = TextStyle(Face.HEI, 7, 9, color=_SOFT)
    draw_text(canvas, f"卡号 {badge.number}", at=(left, box.y + 4 * MM), style=small)
    if badge.party_line:
        party = TextStyle(Face.HEI, 9.5, 11, align="left", color=_RED)
        draw_text(canvas, badge.party_line, at=(box.x + 29 * MM, box.y + 8.6 * MM), style=party)
