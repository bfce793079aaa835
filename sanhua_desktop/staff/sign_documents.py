"""Desk signs (台签): folded with the second face turned, a tent, or an insert for an acrylic holder (domain A15)."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from reportlab.lib.colors import HexColor
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
from sanhua_desktop.printing.lines import TextStyle, draw_text
from sanhua_desktop.printing.pages import A4, MM, Box, Grid, draw_crop_marks
from sanhua_desktop.progress import Progress
from sanhua_desktop.staff.layouts import SignFormat, sign_formats
from sanhua_desktop.staff.sheets import DeskSignSheet, SignPerson

_HEAD, _FOOT = 21.0, 17.0  # mm
_MARK = "党员示范岗"


def print_desk_signs(
    signs: Sequence[DeskSignSheet], target: Path, progress: Progress, form: SignFormat | None = None
) -> None:
    """Write the signs to a PDF; ``Refused`` before the first sheet names whose texts cannot be drawn or do not fit."""
    form = form or sign_formats()[0]
    require_fitting(text for sign in signs for text in _texts(sign, form))
    step = _signs_a_page(form)
    pages = [_page(signs[at : at + step], form) for at in range(0, len(signs), step)]
    build_pages(target, A4, pages, title="台签", progress=progress)


def signs_on_pages(count: int, pages: range, form: SignFormat) -> range:
    """Return which of ``count`` signs stand on some pages of the PDF, both counted from 0."""
    step = _signs_a_page(form)
    return range(pages.start * step, min(count, pages.stop * step))


def _signs_a_page(form: SignFormat) -> int:
    return 1 if form.folded else form.rows


def sign_grid(form: SignFormat) -> Grid:
    """Return the places of the faces on the sheet: of a folded one both faces are one piece to cut."""
    rows = 2 if form.folded else form.rows
    return Grid(A4, form.face[0] * MM, form.face[1] * MM, columns=1, rows=rows)


def face_box(form: SignFormat, position: int) -> Box:
    """Return the place of a face: of a folded sign, that of the upright one below the fold."""
    if form.base:  # the strip to stand on lies at the very top, the upright face at the very foot
        return Box(0, 0, form.face[0] * MM, form.face[1] * MM)
    return sign_grid(form).cell(1 if form.folded else position)


def _page(signs: Sequence[DeskSignSheet], form: SignFormat) -> Page:
    def draw(canvas: Canvas) -> None:
        if not form.base:
            draw_crop_marks(canvas, sign_grid(form))
        for position, sign in enumerate(signs):
            box = face_box(form, position)
            _draw_face(canvas, sign, box, form)
            if form.folded:
                _draw_turned(canvas, sign, box, form)

    return draw


def _draw_turned(canvas: Canvas, sign: DeskSignSheet, box: Box, form: SignFormat) -> None:
    """Draw the second face: the first turned by half a circle about the middle of the fold."""
    canvas.saveState()
    canvas.translate(box.x + box.width / 2, box.top)
    canvas.rotate(180)
    canvas.translate(-box.x - box.width / 2, -box.top)
    _draw_face(canvas, sign, box, form)
    canvas.restoreState()
    _draw_fold(canvas, box, box.top)
    if form.base:
        _draw_fold(canvas, box, box.top + box.height)
        style = TextStyle(Face.HEI, 8, 8, align="center", color=SOFT)
        draw_text(
            canvas,
            "沿虚线折叠，此面作底座，与正面下沿粘合",
            at=(A4.width / 2, A4.height - form.base * MM / 2),
            style=style,
        )


def _draw_fold(canvas: Canvas, box: Box, y: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(HexColor(EDGE))
    canvas.setLineWidth(0.4)
    canvas.setDash(3, 3)
    canvas.line(box.x, y, box.right, y)
    canvas.restoreState()


def _texts(sign: DeskSignSheet, form: SignFormat) -> Iterator[CardText]:
    """Yield every text of a face."""
    width, height = form.face
    owner = sign.persons[0].name
    yield CardText(owner, sign.window, TextPlace((10, 14.2), width - 95, 30, 14, "left"), Face.HEI_BOLD, WHITE)
    yield CardText(owner, sign.office, TextPlace((width - 10, 13.4), 72, 15, 8, "right"), Face.HEI, "#D6E4F2")
    share = (width - 20) / len(sign.persons)
    for number, person in enumerate(sign.persons):
        yield from _person_texts(person, 10 + number * share, share, len(sign.persons))
    yield from _foot_texts(sign, width, height)


def _foot_texts(sign: DeskSignSheet, width: float, height: float) -> Iterator[CardText]:
    owner, line = sign.persons[0].name, height - _FOOT / 2 + 2.2
    phone = f"监督电话 {sign.complaint_phone}" if sign.complaint_phone else ""
    if phone:
        yield CardText(owner, phone, TextPlace((width - 10, line), 58, 12, 8, "right"), Face.HEI, SOFT)
    if sign.commitment:
        room = width - 20 - (62 if phone else 0)
        yield CardText(owner, f"我承诺：{sign.commitment}", TextPlace((10, line), room, 17, 7.5, "left"), Face.KAI, INK)


def _person_texts(person: SignPerson, left: float, width: float, count: int) -> Iterator[CardText]:
    alone = count == 1
    text_left = left + (43 if alone else 30)
    room = width - (43 if alone else 30) - 4
    name_room = room - (42 if alone and person.exemplary else 0)
    yield CardText(
        person.name,
        person.name,
        TextPlace((text_left, 46 if alone else 44), name_room, 48 if alone else 30, 12, "left"),
        Face.HEI_BOLD,
        spread=True,
    )
    post = "　".join(text for text in (person.role, person.post) if text)
    if post:
        yield CardText(
            person.name, post, TextPlace((text_left, 58 if alone else 55), room, 20 if alone else 15, 8, "left")
        )
    if person.duty:
        place = TextPlace((text_left, 67 if alone else 62.5), room, 14 if alone else 11, 6, "left")
        yield CardText(person.name, person.duty, place, Face.HEI, SOFT)
    place = TextPlace((text_left, 76 if alone else 70), room, 13 if alone else 11, 7, "left")
    yield CardText(person.name, f"工号 {person.staff_number}", place, Face.HEI, SOFT)


def _draw_face(canvas: Canvas, sign: DeskSignSheet, box: Box, form: SignFormat) -> None:
    width, height = form.face
    fill(canvas, inside(box, 0, 0, width, _HEAD), RED if sign.exemplary else BLUE)
    fill(canvas, inside(box, 0, height - _FOOT, width, _FOOT), PALE)
    frame(canvas, box, EDGE)
    share = (width - 20) / len(sign.persons)
    size = (35.0, 49.0) if len(sign.persons) == 1 else (25.0, 35.0)
    for number, person in enumerate(sign.persons):
        top = _HEAD + (height - _HEAD - _FOOT - size[1]) / 2
        draw_photo(canvas, person.photo, inside(box, 10 + number * share, top, *size))
        if person.exemplary:
            _draw_mark(canvas, box, 10 + (number + 1) * share, sign.party_emblem, small=len(sign.persons) > 1)
    for text in _texts(sign, form):
        draw_card_text(canvas, text, box)


def _draw_mark(canvas: Canvas, box: Box, right: float, emblem: bytes | None, *, small: bool) -> None:
    """Draw the mark of a 党员示范岗 at the right of its holder, with the emblem if the office supplied one.

    Where two people share the face it is ``small`` and stands above the name.
    """
    width, height, top, size = (26.0, 7.0, _HEAD + 3, 11) if small else (36.0, 10.0, _HEAD + 4, 15)
    fill(canvas, inside(box, right - width - 2, top, width, height), RED)
    side = height - 2
    if emblem:
        draw_emblem(canvas, emblem, inside(box, right - width - 1, top + 1, side, side))
    shift = side / 2 if emblem else 0.0
    text = TextPlace((right - width / 2 - 2 + shift, top + height * 0.68), width - 4 - 2 * shift, size, 6, "center")
    draw_card_text(canvas, CardText("", _MARK, text, Face.HEI_BOLD, WHITE), box)
