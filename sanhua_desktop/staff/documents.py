"""Badges (胸卡) on paper, as a layout's data places them: fronts with crop marks, backs for duplex, or one a page."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.printing.build import Page, build_pages
from sanhua_desktop.printing.cards import (
    BLUE,
    EDGE,
    INK,
    PALE,
    RED,
    SOFT,
    WHITE,
    CardText,
    TextPlace,
    draw_card_text,
    draw_emblem,
    draw_photo,
    fill,
    frame,
    inside,
    require_fitting,
)
from sanhua_desktop.printing.faces import Face
from sanhua_desktop.printing.pages import A4, MM, Box, Grid, Paper, draw_crop_marks, landscape
from sanhua_desktop.printing.qr import draw_qr
from sanhua_desktop.progress import Progress
from sanhua_desktop.staff.back_documents import draw_back, require_backs
from sanhua_desktop.staff.layouts import BadgeLayout, badge_layout
from sanhua_desktop.staff.sheets import DEFAULT_PRINT, BadgePrint, BadgeSheet

_STYLES: dict[str, tuple[Face, str, float]] = {
    "office": (Face.HEI_BOLD, WHITE, 0.0),
    "purpose": (Face.HEI, "#D6E4F2", 2.0),
    "name": (Face.HEI_BOLD, INK, 0.0),
    "first_line": (Face.HEI, INK, 0.0),
    "second_line": (Face.HEI, SOFT, 0.0),
    "staff_number": (Face.HEI, INK, 0.0),
    "party": (Face.HEI, RED, 0.0),
    "number": (Face.HEI, SOFT, 0.0),
}
_PREPRINTED = {"office", "purpose"}  # stand on the bought stock already
_EMBLEM_MARGIN = 2.5  # mm


def print_badges(
    badges: Sequence[BadgeSheet], target: Path, progress: Progress, how: BadgePrint = DEFAULT_PRINT
) -> None:
    """Write the badges to a PDF; ``Refused`` before the first sheet names whose texts cannot be drawn or do not fit."""
    layout = badge_layout(how.layout)
    require_fitting(text for badge in badges for text in badge_texts(badge, layout))
    if how.both_sides:
        require_backs(badges, layout.size)
    grid = badge_grid(layout, how)
    pages = list(_pages(list(badges), grid, layout, how))
    build_pages(target, grid.paper, pages, title="胸卡", progress=progress)


def badge_grid(layout: BadgeLayout, how: BadgePrint = DEFAULT_PRINT) -> Grid:
    """Return the places of the badges on the sheet, or the card itself as the page of a card printer."""
    width, height = layout.size[0] * MM, layout.size[1] * MM
    if how.card_page:
        return Grid(Paper(layout.name, width, height), width, height, columns=1, rows=1)
    paper = landscape(A4) if layout.lies_on_side else A4
    return Grid(paper, width, height, columns=layout.grid[0], rows=layout.grid[1])


def back_cell(grid: Grid, position: int) -> Box:
    """Return the place of a card's back: the mirror of its front, for a sheet turned about its upright axis."""
    row, column = divmod(position, grid.columns)
    return grid.cell(row * grid.columns + grid.columns - 1 - column)


def badges_on_pages(count: int, pages: range, how: BadgePrint = DEFAULT_PRINT) -> range:
    """Return which of ``count`` badges stand on some pages of the PDF, both counted from 0."""
    grid, sides = badge_grid(badge_layout(how.layout), how), 2 if how.both_sides else 1
    skipped = _skipped(grid, how)
    first, last = pages.start // sides * grid.count - skipped, -(-pages.stop // sides) * grid.count - skipped
    return range(max(0, first), min(count, last))


def badge_sheets(count: int, how: BadgePrint = DEFAULT_PRINT) -> int:
    """Return how many sheets, or cards of a card printer, ``count`` badges take."""
    grid = badge_grid(badge_layout(how.layout), how)
    return -(-(_skipped(grid, how) + count) // grid.count)


def _skipped(grid: Grid, how: BadgePrint) -> int:
    """Return how many cells of the first sheet are used already."""
    return 0 if how.card_page else (how.first_cell - 1) % grid.count


def _pages(badges: Sequence[BadgeSheet], grid: Grid, layout: BadgeLayout, how: BadgePrint) -> Iterator[Page]:
    """Yield front pages, each with its back behind it; the first begins at the first free cell of a used sheet."""
    skipped = _skipped(grid, how)
    for at in range(0, skipped + len(badges), grid.count):
        cells = range(max(at, skipped), min(at + grid.count, skipped + len(badges)))
        sheet = {cell - at: badges[cell - skipped] for cell in cells}
        yield _front(sheet, grid, layout, how)
        if how.both_sides:
            yield _back(sheet, grid, how)


def _front(badges: Mapping[int, BadgeSheet], grid: Grid, layout: BadgeLayout, how: BadgePrint) -> Page:
    def draw(canvas: Canvas) -> None:
        if not how.card_page:
            draw_crop_marks(canvas, grid)
        for position, badge in badges.items():
            _draw_badge(canvas, badge, grid.cell(position), layout, grounds=how.grounds)

    return draw


def _back(badges: Mapping[int, BadgeSheet], grid: Grid, how: BadgePrint) -> Page:
    def draw(canvas: Canvas) -> None:
        for position, badge in badges.items():
            draw_back(canvas, badge, back_cell(grid, position), grounds=how.grounds)

    return draw


def badge_texts(badge: BadgeSheet, layout: BadgeLayout) -> Iterator[CardText]:
    """Yield every text of a badge's front with its place."""
    for name, text in _lines(badge):
        face, color, tracking = _STYLES[name]
        place = (
            _beside_emblem(layout.texts[name], layout) if badge.emblem and name in _PREPRINTED else layout.texts[name]
        )
        yield CardText(badge.name, text, place, face, color, tracking, spread=name == "name")


def _lines(badge: BadgeSheet) -> Iterator[tuple[str, str]]:
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


def _beside_emblem(place: TextPlace, layout: BadgeLayout) -> TextPlace:
    """Make room for an emblem at the left of the head."""
    side = layout.head - 2 * _EMBLEM_MARGIN
    taken = side + _EMBLEM_MARGIN
    return replace(place, at=(place.at[0] + taken / 2, place.at[1]), width=place.width - taken)


def _draw_badge(canvas: Canvas, badge: BadgeSheet, card: Box, layout: BadgeLayout, *, grounds: bool) -> None:
    if grounds:
        _draw_ground(canvas, card, layout)
        if badge.emblem:
            side = layout.head - 2 * _EMBLEM_MARGIN
            draw_emblem(canvas, badge.emblem, inside(card, _EMBLEM_MARGIN, _EMBLEM_MARGIN, side, side))
    draw_photo(canvas, badge.photo, inside(card, *layout.photo))
    names = [name for name, _ in _lines(badge)]
    for name, text in zip(names, badge_texts(badge, layout), strict=True):
        if grounds or name not in _PREPRINTED:
            draw_card_text(canvas, text, card)
    left, top, side = layout.code
    code = inside(card, left, top, side, side)
    fill(canvas, code.inset(-MM), WHITE)  # the quiet zone
    draw_qr(canvas, badge.code_text, code)


def _draw_ground(canvas: Canvas, card: Box, layout: BadgeLayout) -> None:
    fill(canvas, inside(card, 0, 0, layout.size[0], layout.head), BLUE)
    fill(canvas, inside(card, 0, layout.size[1] - layout.foot, layout.size[0], layout.foot), PALE)
    frame(canvas, card, EDGE)
