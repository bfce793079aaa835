"""光荣榜 and 典型事迹材料 on paper; no emblem: the issuer is an administrative bureau (domain C9)."""

from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sanhua_desktop.awards.sheets import ExemplarSheet, WallEntry, WallSheet
from sanhua_desktop.printing.build import Layout, Page, build_pages, build_story
from sanhua_desktop.printing.cards import draw_photo
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.lines import ChineseText, TextStyle, break_lines, draw_text, fitted_size
from sanhua_desktop.printing.pages import A3, A4, MM, Box, landscape
from sanhua_desktop.progress import Progress

_RED, _GOLD, _INK, _SOFT = "#B3161B", "#C9A45C", "#1F2933", "#52606D"
_PAPER = landscape(A3)
_COLUMNS, _ROWS = 6, 3
_SIDE, _HEAD, _FOOT, _GAP = 18 * MM, 54 * MM, 22 * MM, 6 * MM
_PHOTO = (30 * MM, 42 * MM)
_STORY_MARGINS, _STORY_SIZES, _SIGNATURE = (27.0, 26.0, 22.0, 28.0), (14, 13.5, 13, 12.5, 12, 11.5, 11), 46.0


def print_honour_wall(sheet: WallSheet, target: Path, progress: Progress) -> None:
    """Write the honour wall: A3 lying, eighteen holders a sheet; ``Refused`` names whom no font can draw."""
    require_drawable([(one.name, one.name + one.place + "".join(one.titles)) for one in sheet.entries], Face.HEI_BOLD)
    count = _COLUMNS * _ROWS
    groups = [sheet.entries[at : at + count] for at in range(0, len(sheet.entries), count)]
    build_pages(target, _PAPER, [_wall(sheet, group) for group in groups], title="光荣榜", progress=progress)


def _wall(sheet: WallSheet, entries: tuple[WallEntry, ...]) -> Page:
    def draw(canvas: Canvas) -> None:
        _draw_head(canvas, sheet)
        columns = min(_COLUMNS, len(entries))
        for at, entry in enumerate(entries):
            _draw_entry(canvas, entry, _place(at, len(entries), columns))

    return draw


def _place(at: int, count: int, columns: int) -> Box:
    row, column = divmod(at, columns)
    rows = -(-count // columns)
    width = min(70 * MM, (_PAPER.width - 2 * _SIDE - (columns - 1) * _GAP) / columns)
    height = 66 * MM
    used = columns * width + (columns - 1) * _GAP
    room = _PAPER.height - _HEAD - _FOOT
    top = _PAPER.height - _HEAD - (room - rows * height - (rows - 1) * _GAP) / 3
    return Box((_PAPER.width - used) / 2 + column * (width + _GAP), top - row * (height + _GAP) - height, width, height)


def _draw_head(canvas: Canvas, sheet: WallSheet) -> None:
    middle, top = _PAPER.width / 2, _PAPER.height
    canvas.saveState()
    for inset, thickness, color in ((8, 3.0, _RED), (11, 1.0, _GOLD)):
        canvas.setStrokeColor(HexColor(color))
        canvas.setLineWidth(thickness)
        canvas.rect(inset * MM, inset * MM, _PAPER.width - 2 * inset * MM, top - 2 * inset * MM)
    canvas.restoreState()
    title = TextStyle(Face.TITLE, 60, 64, align="center", color=_RED, tracking=36)
    draw_text(canvas, "光荣榜", at=(middle, top - 36 * MM), style=title)
    line = f"{sheet.office}　{sheet.campaign}"
    size = fitted_size(line, Face.HEI, size=18, width=_PAPER.width - 80 * MM, floor=10)
    draw_text(canvas, line, at=(middle, top - 48 * MM), style=TextStyle(Face.HEI, size, size, align="center"))
    day = TextStyle(Face.KAI, 14, 16, align="right", color=_SOFT)
    draw_text(canvas, sheet.day, at=(_PAPER.width - _SIDE - 4 * MM, 14.5 * MM), style=day)


def _draw_entry(canvas: Canvas, entry: WallEntry, box: Box) -> None:
    """Draw the photo, or for a window or group its title large in a frame, with name and titles below."""
    middle, width = box.x + box.width / 2, box.width
    frame = Box(middle - _PHOTO[0] / 2, box.top - _PHOTO[1], *_PHOTO)
    if entry.photo is not None:
        draw_photo(canvas, entry.photo, frame)
    else:
        _draw_plate(canvas, entry, Box(box.x + 3 * MM, frame.y, width - 6 * MM, frame.height))
    for text, face, size, drop, color in (
        (entry.name, Face.HEI_BOLD, 17.0, 8.5 * MM, _INK),
        ("、".join(entry.titles), Face.KAI, 14.0, 15.5 * MM, _RED),
        (entry.place, Face.HEI, 11.0, 21 * MM, _SOFT),
    ):
        fitted = fitted_size(text, face, size=size, width=width, floor=0)
        style = TextStyle(face, fitted, fitted, align="center", color=color)
        draw_text(canvas, text, at=(middle, frame.y - drop), style=style)


def _draw_plate(canvas: Canvas, entry: WallEntry, box: Box) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor(_RED))
    canvas.setStrokeColor(HexColor(_GOLD))
    canvas.setLineWidth(2)
    canvas.rect(box.x, box.y, box.width, box.height, stroke=1, fill=1)
    canvas.restoreState()
    size = fitted_size(entry.titles[0], Face.TITLE, size=28, width=box.width - 6 * MM, floor=0)
    style = TextStyle(Face.TITLE, size, size, align="center", color="#F8E7B9")
    draw_text(canvas, entry.titles[0], at=(box.x + box.width / 2, box.y + box.height / 2 - size * 0.36), style=style)


def print_exemplar(sheet: ExemplarSheet, target: Path, progress: Progress) -> None:
    """Write an exemplar's story: A4, heading, who it is about with photo, the story, who wrote it.

    A long story is set smaller to stay on one sheet; one of very many paragraphs goes on to a second.
    """
    require_drawable([(sheet.name, sheet.heading + sheet.name + sheet.title + sheet.story)], Face.SONG)
    build_story(target, Layout(A4, _STORY_MARGINS), _exemplar(sheet), title="典型事迹材料", progress=progress)


def _exemplar(sheet: ExemplarSheet) -> list[Flowable]:
    width = A4.width - (_STORY_MARGINS[1] + _STORY_MARGINS[3]) * MM
    size = fitted_size(sheet.heading, Face.TITLE, size=24, width=width, floor=10)
    about = "　".join(filter(None, (sheet.name, sheet.place, sheet.title)))
    small = fitted_size(about, Face.KAI, size=14, width=width, floor=8)
    head: list[Flowable] = [
        ChineseText(sheet.heading, TextStyle(Face.TITLE, size, 32, align="center", color=_RED, space_after=8)),
        ChineseText(about, TextStyle(Face.KAI, small, 20, align="center", space_after=16)),
    ]
    if sheet.photo is not None:
        head.append(_Photo(sheet.photo))
    room = A4.height - (_STORY_MARGINS[0] + _STORY_MARGINS[2]) * MM
    room -= sum(one.wrap(width, room)[1] + one.getSpaceAfter() for one in head) + _SIGNATURE
    body = _story_style(sheet.story, width, room)
    signed = TextStyle(Face.FANG, body.size, _SIGNATURE, align="right")
    return [*head, ChineseText(sheet.story, body), ChineseText(f"{sheet.office}　{sheet.day}", signed)]


def _story_style(story: str, width: float, room: float) -> TextStyle:
    """Return the largest style from 14 to 11 points in which the story has room; the smallest if none."""
    for size in _STORY_SIZES:
        style = TextStyle(Face.FANG, size, size * 1.7, indent=2)
        if len(break_lines(story, style, width)) * style.leading <= room:
            break
    return style


class _Photo(Flowable):
    """The exemplar's photo in the middle of the line."""

    def __init__(self, photo: bytes) -> None:
        super().__init__()
        self._photo, self.spaceAfter = photo, 5 * MM

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the whole line."""
        self.width = available_width
        return self.width, _PHOTO[1]

    def draw(self) -> None:
        """Draw it in its frame."""
        draw_photo(self.canv, self._photo, Box((self.width - _PHOTO[0]) / 2, 0, *_PHOTO))
