"""The back of a badge: words for whoever wears or finds it, and what proves it."""

from collections.abc import Iterable

from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.errors import Refused
from sanhua_desktop.printing.cards import (
    BLUE,
    EDGE,
    INK,
    SOFT,
    CardText,
    TextPlace,
    draw_card_text,
    fill,
    frame,
    inside,
)
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.lines import TextStyle, break_lines, draw_block
from sanhua_desktop.printing.pages import MM, Box
from sanhua_desktop.staff.sheets import BadgeSheet

_LARGEST, _SMALLEST, _STEP, _LEADING = 9.0, 5.5, 0.5, 1.55
_SIDE, _ABOVE, _BELOW = 5.0, 15.0, 10.0  # mm


def require_backs(badges: Iterable[BadgeSheet], size: tuple[float, float]) -> None:
    """Raise ``Refused`` before the first sheet if a back has a character no face draws, or more words than fit."""
    words = {(badge.name, _words(badge)) for badge in badges}
    require_drawable([("卡背文字", text) for text in {text for _, text in words}], Face.SONG)
    for text in {text for _, text in words}:
        if not _fits(text, _SMALLEST, size):
            raise Refused("卡背的文字放不下，还没有打印任何一张。请到“单位信息”把地址改短，或换大一号的版式。")


def draw_back(canvas: Canvas, badge: BadgeSheet, card: Box, *, grounds: bool) -> None:
    """Draw the words, numbered, from the upper edge down, as large as they fit."""
    width, height = card.width / MM, card.height / MM
    if grounds:
        fill(canvas, inside(card, 0, 0, width, 3), BLUE)
        frame(canvas, card, EDGE)
    text, size = _words(badge), min(_LARGEST, width / 8)
    while size > _SMALLEST and not _fits(text, size, (width, height)):
        size -= _STEP
    title = TextPlace((width / 2, 11), width - 8, size + 3, 5, "center")
    draw_card_text(canvas, CardText(badge.name, "持证须知", title, Face.HEI_BOLD), card)
    room = _room(card)
    draw_block(canvas, text, box=(room.x, room.y, room.width, room.height), style=_style(size))
    number = TextPlace((width / 2, height - 4), width - 8, max(size, 6.5), 5, "center")
    proof = f"卡号 {badge.number}　校验码 {badge.check_code}"
    draw_card_text(canvas, CardText(badge.name, proof, number, Face.HEI, SOFT), card)


def _words(badge: BadgeSheet) -> str:
    return "\n".join(f"{number}．{line}" for number, line in enumerate(badge.back, start=1))


def _style(size: float) -> TextStyle:
    return TextStyle(Face.SONG, size, size * _LEADING, color=INK)


def _room(card: Box) -> Box:
    width, height = card.width / MM, card.height / MM
    return inside(card, _SIDE, _ABOVE, width - 2 * _SIDE, height - _ABOVE - _BELOW)


def _fits(text: str, size: float, card: tuple[float, float]) -> bool:
    room, style = _room(Box(0, 0, card[0] * MM, card[1] * MM)), _style(size)
    return len(break_lines(text, style, room.width)) * style.leading <= room.height
