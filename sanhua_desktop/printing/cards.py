"""What cards and signs are drawn of: texts that fit their places, photos, grounds, frames."""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.errors import Refused
from sanhua_desktop.printing.faces import Face, font_runs, require_drawable, text_width
from sanhua_desktop.printing.lines import TextStyle, draw_text, fitted_size
from sanhua_desktop.printing.pages import MM, Box

BLUE, PALE, INK, SOFT, RED, WHITE = "#0B4F8F", "#E8F0F8", "#1F2933", "#52606D", "#B3161B", "#FFFFFF"
EDGE, FRAME = "#C5D3E0", "#9FB3C8"
_MOST_NAMED = 5
_BLANK, _FIGURE = "#F3F6F9", "#D3DDE7"
_NAME_SPREAD = {2: 0.5, 3: 0.17}  # ems between the characters of short names
_RARE_SPREAD = 0.13  # across fonts a wider gap would copy out as a blank


@dataclass(frozen=True)
class TextPlace:
    """A text's baseline in millimetres from the card's upper left corner; type sizes in points."""

    at: tuple[float, float]
    width: float
    size: float
    floor: float
    align: Literal["left", "center", "right"]


@dataclass(frozen=True)
class CardText:
    """A text of somebody's card: where and how it stands; ``spread`` sets short names wide."""

    owner: str
    text: str
    place: TextPlace
    face: Face = Face.HEI
    color: str = INK
    tracking: float = 0.0
    spread: bool = False


def require_fitting(texts: Iterable[CardText]) -> None:
    """Raise ``Refused`` before the first sheet, naming everybody whose texts no face draws or no place holds."""
    texts = list(texts)
    for face in {text.face for text in texts}:
        require_drawable([(one.owner, one.text) for one in texts if one.face is face], face)
    long: dict[str, list[str]] = {}
    for one in texts:
        if text_width(one.text, one.face, one.place.floor) > one.place.width * MM:
            long.setdefault(one.text, []).append(one.owner)
    if long:
        listed = "；".join(f"“{text}”（{_some(owners)}）" for text, owners in long.items())
        raise Refused(f"有文字太长，缩到最小的字也放不下，还没有打印任何一张：{listed}。请改用简称，或换大一号的版式。")


def _some(owners: list[str]) -> str:
    """Return up to five names, and how many there are if more."""
    return "、".join(owners[:_MOST_NAMED]) + (f"等{len(owners)}人" if len(owners) > _MOST_NAMED else "")


def inside(card: Box, left: float, top: float, width: float, height: float) -> Box:
    """Return a place given in millimetres from the card's upper left corner."""
    return Box(card.x + left * MM, card.top - (top + height) * MM, width * MM, height * MM)


def draw_card_text(canvas: Canvas, one: CardText, card: Box) -> None:
    """Draw a text at its place; short names are spread, long ones shrink."""
    place, tracking = one.place, one.tracking
    if one.spread:
        spread = _NAME_SPREAD.get(len(one.text), 0.0)
        tracking = place.size * (min(spread, _RARE_SPREAD) if len(font_runs(one.text, one.face)) > 1 else spread)
    room = place.width * MM - tracking * (len(one.text) - 1)
    size = fitted_size(one.text, one.face, size=place.size, width=room, floor=0)
    style = TextStyle(one.face, size, size, align=place.align, color=one.color, tracking=tracking)
    draw_text(canvas, one.text, at=(card.x + place.at[0] * MM, card.top - place.at[1] * MM), style=style)


def draw_photo(canvas: Canvas, photo: bytes | None, box: Box) -> None:
    """Draw a photo in a thin frame, or a neutral figure where a printed one is to be glued on."""
    if photo is None:
        _draw_silhouette(canvas, box)
    else:
        canvas.drawImage(ImageReader(io.BytesIO(photo)), box.x, box.y, box.width, box.height)
    frame(canvas, box, FRAME)


def draw_emblem(canvas: Canvas, picture: bytes, box: Box) -> None:
    """Draw an image that the office supplies, whole, never stretched, its transparent parts clear."""
    canvas.drawImage(
        ImageReader(io.BytesIO(picture)), box.x, box.y, box.width, box.height, mask="auto", preserveAspectRatio=True
    )


def fill(canvas: Canvas, box: Box, color: str) -> None:
    """Fill a rectangle."""
    canvas.saveState()
    canvas.setFillColor(HexColor(color))
    canvas.rect(box.x, box.y, box.width, box.height, stroke=0, fill=1)
    canvas.restoreState()


def frame(canvas: Canvas, box: Box, color: str) -> None:
    """Draw a thin frame."""
    canvas.saveState()
    canvas.setStrokeColor(HexColor(color))
    canvas.setLineWidth(0.4)
    canvas.rect(box.x, box.y, box.width, box.height, stroke=1, fill=0)
    canvas.restoreState()


def _draw_silhouette(canvas: Canvas, box: Box) -> None:
    fill(canvas, box, _BLANK)
    middle, unit = box.x + box.width / 2, box.width / 25
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(box.x, box.y, box.width, box.height)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setFillColor(HexColor(_FIGURE))
    canvas.circle(middle, box.y + 21.5 * unit, 5 * unit, stroke=0, fill=1)
    canvas.ellipse(middle - 10 * unit, box.y - 14 * unit, middle + 10 * unit, box.y + 15 * unit, stroke=0, fill=1)
    canvas.restoreState()
    size = 3 * unit
    style = TextStyle(Face.HEI, size, size, align="center", color=SOFT)
    draw_text(canvas, "贴照片处", at=(middle, box.y + 4.5 * unit), style=style)
