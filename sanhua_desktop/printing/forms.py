"""Forms in parts (文书): head, text, table and foot, drawn by one hand for every paper a window hands out.

A short form is set larger, for eyes that are no longer young; one too long for half a sheet gets whole sheets, its
table going on under its header. Nothing leaves its box: what does not fit moves to the next sheet.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sanhua_desktop.errors import Refused
from sanhua_desktop.printing.build import Page
from sanhua_desktop.printing.faces import Face
from sanhua_desktop.printing.lines import TextStyle, draw_block, draw_text, fitted_size
from sanhua_desktop.printing.pages import MM, Box
from sanhua_desktop.printing.slips import HALF, PARTS, WHOLE, slip_pages

_HEAD, _FOOT, _GAP = 15 * MM, 21 * MM, 4
_SCALES = (1.3, 1.15, 1.0)
_LARGE = 1.75
_SEAL = 46 * MM  # room for a seal of 45 mm at most (国务院关于印章管理的规定)


@dataclass(frozen=True)
class Form:
    """One paper; ``blocks`` gives its text for a width in points and a scale of its type."""

    title: str
    office: str
    number: str
    date: str
    blocks: Callable[[float, float], list[Flowable]]
    signatures: Sequence[str] = ()
    phones: str = ""


def form_pages(form: Form, parts: Sequence[str] = PARTS) -> list[Page]:
    """Return the sheets of a form: its parts together on one where they fit, otherwise each on its own."""
    if len(parts) == 2:
        for scale in _SCALES:
            if _height(form.blocks(HALF.width, scale), HALF.width) <= HALF.height:
                return slip_pages(_half(form, scale), fits_half=True, parts=parts)
    fits = (one for one in _SCALES if _height(form.blocks(WHOLE.width, one), WHOLE.width) <= WHOLE.height)
    scale = next(fits, _SCALES[1])
    return [page for part in parts for page in _sheets(form, part, scale)]


def large_pages(form: Form) -> list[Page]:
    """Return the sheets of the large-type version (大字版): one part, for the citizen."""
    return _sheets(form, "大字版", _LARGE)


def _sheets(form: Form, part: str, scale: float) -> list[Page]:
    portions = _portions(form.blocks(WHOLE.width, scale), WHOLE.width)
    return [_page(form, f"{part}{_counted(at, portions)}", portion) for at, portion in enumerate(portions, 1)]


def _half(form: Form, scale: float) -> Callable[[Canvas, Box, str], None]:
    return lambda canvas, box, part: _draw(canvas, box, form, part, form.blocks(box.width, scale))


def _page(form: Form, part: str, blocks: Sequence[Flowable]) -> Page:
    return lambda canvas: _draw(canvas, WHOLE, form, part, blocks)


def _counted(at: int, portions: Sequence[object]) -> str:
    return f"（第{at}页，共{len(portions)}页）" if len(portions) > 1 else ""


def _portions(blocks: Sequence[Flowable], width: float) -> list[list[Flowable]]:
    """Cut a long form into whole sheets; a table goes on under its header."""
    room = WHOLE.height - _HEAD - _FOOT
    portions: list[list[Flowable]] = [[]]
    waiting, left = list(blocks), room
    while waiting:
        block = waiting.pop(0)
        height = block.wrap(width, left)[1]
        if height <= left:
            portions[-1].append(block)
            left -= height + _GAP
            continue
        pieces = block.split(width, left)
        if not pieces and not portions[-1]:
            raise Refused("有一格文字太长，一张纸放不下。请把它分成几项或缩短。")
        portions[-1] += pieces[:1]
        waiting = [*(pieces[1:] or [block]), *waiting]
        portions.append([])
        left = room
    return [portion for portion in portions if portion]


def _height(blocks: Sequence[Flowable], width: float) -> float:
    return _HEAD + sum(block.wrap(width, WHOLE.height)[1] + _GAP for block in blocks) + _FOOT


def _draw(canvas: Canvas, box: Box, form: Form, part: str, blocks: Sequence[Flowable]) -> None:
    _draw_head(canvas, box, form, part)
    y = box.top - _HEAD
    for block in blocks:
        _, height = block.wrap(box.width, box.height)
        block.drawOn(canvas, box.x, y - height)
        y -= height + _GAP
    _draw_foot(canvas, box, form)


def _draw_head(canvas: Canvas, box: Box, form: Form, part: str) -> None:
    spread = TextStyle(Face.TITLE, 16, 18, align="center", tracking=3 if len(form.title) < 12 else 1)
    room = box.width - 62 * MM - len(form.title) * spread.tracking
    size = fitted_size(form.title, Face.TITLE, size=spread.size, width=room, floor=10)
    title = TextStyle(Face.TITLE, size, 18, align="center", tracking=spread.tracking)
    draw_text(canvas, form.title, at=(box.x + box.width / 2, box.top - 6 * MM), style=title)
    small = TextStyle(Face.SONG, 8.5, 10, align="left")
    draw_text(canvas, form.office, at=(box.x, box.top - 12 * MM), style=small)
    number = TextStyle(Face.SONG, 8.5, 10, align="right")
    if form.number:
        draw_text(canvas, f"编号：{form.number}", at=(box.right, box.top - 12 * MM), style=number)
    tag = TextStyle(Face.HEI, 9, 11, align="right", color="#333333")
    draw_text(canvas, part, at=(box.right, box.top - 5 * MM), style=tag)
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#333333"))
    canvas.setLineWidth(0.8)
    canvas.line(box.x, box.top - 13.4 * MM, box.right, box.top - 13.4 * MM)
    canvas.restoreState()


def _draw_foot(canvas: Canvas, box: Box, form: Form) -> None:
    """Signatures at the foot, with room for the seal around the date; telephones below."""
    line = TextStyle(Face.SONG, 9, 12, align="left")
    right = TextStyle(Face.SONG, 9, 12, align="right")
    base = box.y + _FOOT - 8 * MM
    room = (box.width - _SEAL) / max(1, len(form.signatures))
    for at, signature in enumerate(form.signatures):
        draw_text(canvas, signature, at=(box.x + at * room, base), style=line)
    draw_text(canvas, "（单位盖章处）", at=(box.right - 14 * MM, base), style=right)
    draw_block(canvas, form.phones, box=(box.x, base - 12.6 * MM, box.width - _SEAL, 9 * MM), style=line)
    draw_text(canvas, form.date, at=(box.right - 14 * MM, base - 6.5 * MM), style=right)
