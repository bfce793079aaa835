"""The public board (公开承诺栏): an A3 wall of faces and sentences, lying on its side."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.commitments.sheets import BoardEntry, BoardSheet
from sanhua_desktop.printing.build import Page, build_pages
from sanhua_desktop.printing.cards import draw_photo
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.lines import TextStyle, break_lines, draw_block, draw_text, fitted_size
from sanhua_desktop.printing.pages import A3, MM, Box, Paper, landscape
from sanhua_desktop.progress import Progress

_RED, _INK, _SOFT, _LINE = "#B3161B", "#1F2933", "#52606D", "#D5C7B0"
_SIDE, _HEAD, _FOOT, _GAP = 16 * MM, 46 * MM, 19.5 * MM, 3.6 * MM
_ROWS, _COLUMNS = 6, 4
_CARD_HEIGHT, _LOWEST_CARD = 42 * MM, 33.5 * MM
_PHOTO = (22 * MM, 30.8 * MM)


@dataclass(frozen=True)
class _Wall:
    """The sheet that cards of one size stand on, in points; a wall for many is larger and drawn smaller."""

    width: float
    height: float
    columns: int


def print_board(
    sheet: BoardSheet, target: Path, progress: Progress, paper: Paper = A3, *, one_sheet: bool = False
) -> None:
    """Write the board to a PDF on A3, or drawn smaller on A4; ``Refused`` names whom no font can draw.

    24 people stand on a sheet, or everybody on one sheet in smaller type.
    """
    require_drawable([(entry.name, entry.name + entry.post) for entry in sheet.entries], Face.HEI_BOLD)
    require_drawable([(entry.name, entry.text) for entry in sheet.entries], Face.KAI)
    count = len(sheet.entries)
    wall = _wall_for(count) if one_sheet else _wall(_COLUMNS if count > 6 else 3)
    boards = 1 if one_sheet else -(-count // (wall.columns * _ROWS))
    size = -(-count // boards)
    groups = [sheet.entries[at : at + size] for at in range(0, count, size)]
    pages = [_page(sheet, group, (number, len(groups)), wall) for number, group in enumerate(groups, start=1)]
    lying = landscape(paper)
    scale = lying.width / wall.width
    build_pages(target, lying, [_scaled(page, scale) for page in pages], title="公开承诺栏", progress=progress)


def _wall(columns: int) -> _Wall:
    """Return the wall whose cards are as wide as four on A3; fewer columns have wider cards."""
    a3 = landscape(A3)
    card = (a3.width - 2 * _SIDE - (_COLUMNS - 1) * _GAP) / _COLUMNS
    width = max(a3.width, columns * (card + _GAP) - _GAP + 2 * _SIDE)
    return _Wall(width, width * a3.height / a3.width, columns)


def _wall_for(count: int) -> _Wall:
    """Return the smallest wall that holds everybody."""
    for columns in range(_COLUMNS, count + _COLUMNS):
        wall = _wall(columns)
        if -(-count // columns) * (_LOWEST_CARD + _GAP) - _GAP <= wall.height - _HEAD - _FOOT:
            break
    return wall


def _scaled(page: Page, scale: float) -> Page:
    def draw(canvas: Canvas) -> None:
        canvas.scale(scale, scale)
        page(canvas)

    return draw


def _page(sheet: BoardSheet, entries: Sequence[BoardEntry], number: tuple[int, int], wall: _Wall) -> Page:
    def draw(canvas: Canvas) -> None:
        _draw_head(canvas, sheet, wall)
        for position, entry in enumerate(entries):
            _draw_card(canvas, entry, _card_box(position, len(entries), wall))
        _draw_foot(canvas, sheet, number, wall)

    return draw


def _card_box(position: int, count: int, wall: _Wall) -> Box:
    columns = wall.columns
    row, column = divmod(position, columns)
    width = (wall.width - 2 * _SIDE - (columns - 1) * _GAP) / columns
    rows = -(-count // columns)
    room = wall.height - _HEAD - _FOOT
    height = min(_CARD_HEIGHT, (room - (rows - 1) * _GAP) / rows)
    used = rows * height + (rows - 1) * _GAP
    top = wall.height - _HEAD - (room - used) / 2 * 0.4
    return Box(_SIDE + column * (width + _GAP), top - row * (height + _GAP) - height, width, height)


def _draw_head(canvas: Canvas, sheet: BoardSheet, wall: _Wall) -> None:
    middle, top = wall.width / 2, wall.height
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#C9A45C"))
    canvas.setLineWidth(2.2)
    canvas.rect(7 * MM, 7 * MM, wall.width - 14 * MM, top - 14 * MM)
    canvas.setLineWidth(0.6)
    canvas.rect(8.6 * MM, 8.6 * MM, wall.width - 17.2 * MM, top - 17.2 * MM)
    canvas.restoreState()
    title = TextStyle(Face.TITLE, 46, 50, align="center", color=_RED, tracking=14)
    draw_text(canvas, "公开承诺栏", at=(middle, top - 30 * MM), style=title)
    line = f"{sheet.office}　{sheet.campaign}"
    size = fitted_size(line, Face.HEI, size=17, width=wall.width - 60 * MM, floor=10)
    draw_text(
        canvas, line, at=(middle, top - 41 * MM), style=TextStyle(Face.HEI, size, size, align="center", color=_INK)
    )


def _draw_foot(canvas: Canvas, sheet: BoardSheet, number: tuple[int, int], wall: _Wall) -> None:
    style = TextStyle(Face.HEI, 12, 14, color=_SOFT)
    phone = f"监督电话：{sheet.complaint_phone}" if sheet.complaint_phone else "欢迎监督"
    draw_text(canvas, phone, at=(_SIDE, 11.8 * MM), style=style)
    pages = f"　第{number[0]}页，共{number[1]}页" if number[1] > 1 else ""
    right = TextStyle(Face.HEI, 12, 14, align="right", color=_SOFT)
    draw_text(canvas, f"公示日期：{sheet.posted_on}{pages}", at=(wall.width - _SIDE, 11.8 * MM), style=right)


def _draw_card(canvas: Canvas, entry: BoardEntry, box: Box) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor("#FFFDF8"))
    canvas.setStrokeColor(HexColor(_LINE))
    canvas.setLineWidth(0.7)
    canvas.roundRect(box.x, box.y, box.width, box.height, 2.2 * MM, stroke=1, fill=1)
    canvas.restoreState()
    photo = Box(box.x + 4 * MM, box.y + (box.height - _PHOTO[1]) / 2, *_PHOTO)
    draw_photo(canvas, entry.photo, photo)
    left, room = photo.right + 4.5 * MM, box.right - 4 * MM - photo.right - 4.5 * MM
    named = room - (18 * MM if entry.party_line else 0)
    size = fitted_size(entry.name, Face.HEI_BOLD, size=17, width=named, floor=7)
    draw_text(canvas, entry.name, at=(left, box.top - 10 * MM), style=TextStyle(Face.HEI_BOLD, size, size, color=_INK))
    where = "　".join(text for text in (entry.window, entry.post) if text)
    size = fitted_size(where, Face.HEI, size=9.5, width=room, floor=6)
    draw_text(canvas, where, at=(left, box.top - 15.4 * MM), style=TextStyle(Face.HEI, size, size, color=_SOFT))
    if entry.party_line:
        party = TextStyle(Face.HEI, 9, 11, align="right", color=_RED)
        draw_text(canvas, entry.party_line, at=(box.right - 4 * MM, box.top - 9.6 * MM), style=party)
    text = Box(left, box.y + 1.2 * MM, room, box.height - 18.5 * MM)
    for points in (20, 17.5, 16, 14.5, 13.5, 12.5, 11.5, 10.5):
        sentence = TextStyle(Face.KAI, points, points * 1.28, align="justify", color=_INK)
        if _lines_fit(entry.text, sentence, text):
            break
    draw_block(canvas, entry.text, box=(text.x, text.y, text.width, text.height), style=sentence)


def _lines_fit(text: str, style: TextStyle, box: Box) -> bool:
    return len(break_lines(text, style, box.width)) * style.leading <= box.height
