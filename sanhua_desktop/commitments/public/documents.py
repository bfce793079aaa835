"""Pages of the public board on A4 or A3, and service cards four to a sheet (domain A18, B3)."""

from collections.abc import Callable, Sequence
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer

from sanhua_desktop.commitments.public.sheets import ServiceCard, WallFoot, WallPage, WallTable, words_of
from sanhua_desktop.printing.build import Layout, build_pages, build_story
from sanhua_desktop.printing.cards import BLUE, INK, PALE, SOFT, WHITE, fill, frame
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_block, draw_text, fitted_size
from sanhua_desktop.printing.marks import END, Mark, Numbers
from sanhua_desktop.printing.pages import A4, A6, MM, Box, Grid, Paper, draw_crop_marks
from sanhua_desktop.printing.tables import TableLook, pair_table, text_table
from sanhua_desktop.progress import Progress

_RED, _GOLD = "#B3161B", "#C9A45C"
_MARGINS = (24, 18, 24, 18)
_CARD_SIZES = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5)
_TEXT_SIZES = (24.0, 22.0, 20.0, 18.0, 16.0, 14.0, 12.0, 10.5)


def print_wall_pages(
    pages: Sequence[WallPage], foot: WallFoot, target: Path, progress: Progress, paper: Paper = A4
) -> Numbers:
    """Write each page of the board from the top of a sheet; on A3 everything is set √2 times as large.

    Returns on which sheet each page of the board begins.
    """
    scale = paper.width / A4.width
    room = Box(0, 0, paper.width - 36 * MM * scale, paper.height - 48 * MM * scale)
    require_drawable([(page.title, page.text) for page in pages], Face.SONG)
    story: list[Flowable] = []
    numbers: Numbers = {}
    for page in pages:
        story += [*([PageBreak()] if story else []), Mark(page.subject, numbers), *_blocks(page, room, scale)]
    margins = tuple(margin * scale for margin in _MARGINS)
    titles = {page.subject: page.title for page in pages}

    def on_page(canvas: Canvas, number: int) -> None:
        _frame_and_foot(canvas, paper, foot, scale)
        if number not in numbers.values():  # what goes on over a page says on a wall what it is
            _draw_continued(canvas, paper, titles[max(numbers, key=lambda one: numbers[one])], scale)

    layout = Layout(paper, margins, on_page)  # type: ignore[arg-type]
    numbers[END] = build_story(target, layout, story, title="公开栏", progress=progress) + 1
    return numbers


def _blocks(page: WallPage, room: Box, scale: float) -> list[Flowable]:
    title = _title(page.title, room.width, scale)
    source = ChineseText(page.source, TextStyle(Face.KAI, 11 * scale, 18 * scale, align="center", color=SOFT))
    head: list[Flowable] = [title, source, Spacer(1, 8 * scale)]
    used = sum(block.wrap(room.width, room.height)[1] for block in head)
    if page.text:
        return [*head, _fitted_text(page.text, room.width, room.height - used - 6, scale)]
    blocks = list(head)
    if page.facts:
        flat = [[label, value] for label, value in page.facts]
        blocks.append(pair_table(flat, room.width, size=11 * scale, label=8.5, room=4 * scale))
    for table in page.tables:
        blocks += [Spacer(1, 8 * scale), *_with_heading(table, room, scale)]
    return blocks


def _title(text: str, width: float, scale: float) -> ChineseText:
    size = max(16 * scale, min(28 * scale, width / max(1, len(text)) * 0.95))
    style = TextStyle(Face.TITLE, size, size * 1.4, align="center", color=_RED, space_after=3 * scale)
    return ChineseText(text, style)


def _fitted_text(text: str, width: float, height: float, scale: float) -> ChineseText:
    """Return a text as large as one page holds; one too long even in the smallest goes on over the page."""
    for size in _TEXT_SIZES:
        style = TextStyle(Face.SONG, size * scale, size * 1.75 * scale, color=INK)
        block = ChineseText(text.strip(), style)
        if block.wrap(width, height)[1] <= height:
            break
    return block


def _with_heading(table: WallTable, room: Box, scale: float) -> list[Flowable]:
    """Return a heading and its table on one page; one taller than a page begins with at least a third of it left."""
    share = room.width / sum(table.widths)
    centered = frozenset(at for at, width in enumerate(table.widths) if width <= 2.4)
    look = TableLook(10.5 * scale, 3 * scale, centered)
    drawn = text_table(table.headings, table.rows, [width * share for width in table.widths], look)
    if not table.heading:
        return [drawn]
    heading = ChineseText(table.heading, TextStyle(Face.HEI, 13 * scale, 22 * scale, align="left", color=INK))
    height = drawn.wrap(room.width, room.height)[1] + 22 * scale
    if height < room.height:
        return [KeepTogether([heading, drawn])]
    return [CondPageBreak(room.height / 3), heading, drawn]


def _frame_and_foot(canvas: Canvas, paper: Paper, foot: WallFoot, scale: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(HexColor(_GOLD))
    for inset, width in ((8, 2), (9.6, 0.5)):
        canvas.setLineWidth(width * scale)
        edge = inset * MM * scale
        canvas.rect(edge, edge, paper.width - 2 * edge, paper.height - 2 * edge)
    canvas.restoreState()
    left = TextStyle(Face.HEI, 10 * scale, 12 * scale, align="left", color=SOFT)
    right = TextStyle(Face.HEI, 10 * scale, 12 * scale, align="right", color=SOFT)
    base = 14.5 * MM * scale
    phone = f"　监督电话：{foot.complaint_phone}" if foot.complaint_phone else ""
    draw_text(canvas, f"{foot.office}{phone}", at=(18 * MM * scale, base), style=left)
    draw_text(canvas, f"公开日期：{foot.posted_on}", at=(paper.width - 18 * MM * scale, base), style=right)


def _draw_continued(canvas: Canvas, paper: Paper, title: str, scale: float) -> None:
    words = f"{title}（续）"
    size = fitted_size(words, Face.TITLE, size=16 * scale, width=paper.width - 40 * MM * scale, floor=8)
    style = TextStyle(Face.TITLE, size, size, align="center", color=_RED)
    draw_text(canvas, words, at=(paper.width / 2, paper.height - 20 * MM * scale), style=style)


def card_pages(count: int, draw: Callable[[Canvas, int, Box], None]) -> list[Callable[[Canvas], None]]:
    """Return sheets of A4 with four A6 cards each, to be cut; ``draw`` draws one card in its box."""
    grid = Grid(A4, A6.width, A6.height, 2, 2)

    def sheet(first: int) -> Callable[[Canvas], None]:
        def draw_sheet(canvas: Canvas) -> None:
            for place, number in enumerate(range(first, min(first + grid.count, count))):
                draw(canvas, number, grid.cell(place))
            _draw_cuts(canvas, grid)

        return draw_sheet

    return [sheet(first) for first in range(0, count, grid.count)]


def _draw_cuts(canvas: Canvas, grid: Grid) -> None:
    """Four A6 fill an A4 to its edges, where no mark has room: the two cuts are dotted lines."""
    if grid.cell(0).x > 5 * MM:
        draw_crop_marks(canvas, grid)
        return
    canvas.saveState()
    canvas.setDash(1, 4)
    canvas.setLineWidth(0.3)
    canvas.setStrokeColorRGB(0.6, 0.6, 0.6)
    canvas.line(A4.width / 2, 0, A4.width / 2, A4.height)
    canvas.line(0, A4.height / 2, A4.width, A4.height / 2)
    canvas.restoreState()


def print_service_cards(cards: Sequence[ServiceCard], target: Path, progress: Progress) -> None:
    """Write 服务承诺卡, A6, four to a sheet."""
    named = [(card.name, words_of(card)) for card in cards]
    for face in (Face.HEI, Face.SONG, Face.KAI):
        require_drawable(named, face)
    pages = card_pages(len(cards), lambda canvas, at, box: _draw_card(canvas, cards[at], box))
    build_pages(target, A4, pages, title="服务承诺卡", progress=progress)


def cards_on_pages(count: int, pages: range) -> range:
    """Return which of ``count`` cards stand on some pages, both counted from 0."""
    return range(pages.start * 4, min(count, pages.stop * 4))


def draw_card_frame(canvas: Canvas, box: Box, heading: str, office: str, color: str) -> Box:
    """Draw an A6 card's band and edge; return the room left inside."""
    card = box.inset(6 * MM)
    band = Box(card.x, card.top - 16 * MM, card.width, 16 * MM)
    fill(canvas, band, color)
    frame(canvas, card, color)
    style = TextStyle(Face.TITLE, 20, 22, align="center", color=WHITE, tracking=3)
    draw_text(canvas, heading, at=(card.x + card.width / 2, band.y + 7.2 * MM), style=style)
    size = fitted_size(office, Face.HEI, size=9, width=card.width - 8 * MM, floor=5)
    small = TextStyle(Face.HEI, size, size, align="center", color=WHITE)
    draw_text(canvas, office, at=(card.x + card.width / 2, band.y + 2.4 * MM), style=small)
    return Box(card.x + 5 * MM, card.y + 4 * MM, card.width - 10 * MM, card.height - 16 * MM - 8 * MM)


def _draw_card(canvas: Canvas, card: ServiceCard, box: Box) -> None:
    room = draw_card_frame(canvas, box, "服务承诺卡", card.office, BLUE)
    name = TextStyle(Face.HEI_BOLD, 13, 17, align="center", color=INK)
    height = draw_block(canvas, card.name, box=(room.x, room.y, room.width, room.height), style=name)
    band = Box(room.x, room.top - height - 21 * MM, room.width, 18 * MM)
    fill(canvas, band, PALE)
    label = TextStyle(Face.HEI, 11, 13, align="center", color=SOFT)
    draw_text(canvas, "承诺时限", at=(band.x + band.width / 2, band.top - 5.4 * MM), style=label)
    size = fitted_size(card.promised, Face.HEI_BOLD, size=26, width=band.width - 4 * MM, floor=10)
    large = TextStyle(Face.HEI_BOLD, size, size, align="center", color=BLUE)
    draw_text(canvas, card.promised, at=(band.x + band.width / 2, band.y + 3.4 * MM), style=large)
    below = Box(room.x, room.y + 5 * MM, room.width, band.y - 3 * MM - room.y - 5 * MM)
    for size in _CARD_SIZES:
        facts, words, used = _facts_and_words(card, room.width, size)
        if used + 3 * MM <= below.height:
            break
    _, height = facts.wrap(room.width, below.height)
    facts.drawOn(canvas, room.x, below.top - height)
    _, spoken = words.wrap(room.width, below.height)
    words.drawOn(canvas, room.x, below.top - height - 3 * MM - spoken)
    phones = TextStyle(Face.HEI, 8.5, 11, align="center", color=SOFT)
    draw_text(canvas, card.phones, at=(room.x + room.width / 2, room.y + 1 * MM), style=phones)


def _facts_and_words(card: ServiceCard, width: float, size: float) -> tuple[Flowable, Flowable, float]:
    """Return the card's table and sentence in a type size, and the height they take together, in points."""
    rows = [[key, value or "—"] for key, value in card.facts]
    facts = pair_table(rows, width, size=size, label=6.2, room=size / 4)
    words = ChineseText(card.words, TextStyle(Face.KAI, size * 1.2, size * 1.8, indent=2, color=INK))
    return facts, words, sum(one.wrap(width, A6.height)[1] for one in (facts, words))
