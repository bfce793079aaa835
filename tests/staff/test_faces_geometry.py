"""Where things are on paper, read back from the PDF: edges, crop marks, turned faces, calibrated sheets."""

import ctypes
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from sanhua_desktop.errors import Refused
from sanhua_desktop.exchange.placeholder import placeholder_portrait
from sanhua_desktop.printing.calibrated import write_calibrated
from sanhua_desktop.printing.calibration import Calibration, Measured, calibration_from
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.staff.documents import badges_on_pages, print_badges
from sanhua_desktop.staff.layouts import BadgeLayout, SignFormat, badge_layouts, sign_formats
from sanhua_desktop.staff.sheets import BadgePrint, BadgeSheet, DeskSignSheet, SignPerson
from sanhua_desktop.staff.sign_documents import print_desk_signs, signs_on_pages

NAMES = ("李明", "欧阳娜娜", "买买提·吐尔逊", "阿不都热依木·阿不都克里木", "王䶮璟", "𬱖晓玥")
MM = 25.4 / 72
BLUE = (0x0B, 0x4F, 0x8F)
Box = tuple[float, float, float, float]


def badge(name: str = "李明", number: int = 1) -> BadgeSheet:
    return BadgeSheet(
        office="云溪县交通运输局",
        purpose="服务窗口工作证",
        name=name,
        post="综合受理岗",
        window="1号综合受理窗口",
        staff_number=f"JT-{number:03d}",
        number=f"JT-{number:03d}-1",
        check_code="ABC234",
        party_line="中共党员",
        photo=placeholder_portrait(number, long_hair=False),
        back=("仅限本人使用。",),
    )


def sign(*names: str, exemplary: bool = False, commitment: str = "当场受理，不让群众跑第二趟。") -> DeskSignSheet:
    persons = tuple(
        SignPerson(name, "综合受理岗", "受理、咨询", "JT-001", placeholder_portrait(1, long_hair=True), role, exemplary)
        for name, role in zip(names, ("A岗", "B岗") if len(names) > 1 else ("",), strict=True)
    )
    return DeskSignSheet("云溪县交通运输局", "1号综合受理", persons, "0730-8120002", commitment)


def page_of(pdf: Path, number: int = 0) -> pypdfium2.PdfPage:
    return pypdfium2.PdfDocument(pdf)[number]


def paths(page: pypdfium2.PdfPage) -> Iterator[pypdfium2.PdfObject]:
    return page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])


def bounds(one: pypdfium2.PdfObject, page: pypdfium2.PdfPage) -> Box:
    """Return left, top, right, bottom in millimetres from the upper left corner, without half the line's width."""
    left, bottom, right, top = one.get_bounds()
    height = page.get_height()
    return left * MM, (height - top) * MM, right * MM, (height - bottom) * MM


def fill_color(one: pypdfium2.PdfObject) -> tuple[int, int, int]:
    parts = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFPageObj_GetFillColor(one, *(ctypes.byref(part) for part in parts))
    return parts[0].value, parts[1].value, parts[2].value


def characters(page: pypdfium2.PdfPage) -> list[tuple[str, Box]]:
    """Return every character with its box in millimetres from the upper left corner."""
    text, height = page.get_textpage(), page.get_height()
    found = []
    for at in range(text.count_chars()):
        character = text.get_text_range(at, 1)
        if character.strip():
            left, bottom, right, top = text.get_charbox(at)
            found.append((character, (left * MM, (height - top) * MM, right * MM, (height - bottom) * MM)))
    return found


def expected_edges(layout: BadgeLayout) -> tuple[list[float], list[float]]:
    """Return the cards' edges across and down, from the layout's data alone."""
    width, height = (297, 210) if layout.lies_on_side else (210, 297)
    columns, rows = layout.grid
    left, top = (width - columns * layout.size[0]) / 2, (height - rows * layout.size[1]) / 2
    across = [left + column * layout.size[0] for column in range(columns + 1)]
    return across, [top + row * layout.size[1] for row in range(rows + 1)]


@pytest.mark.parametrize("layout", badge_layouts(), ids=lambda layout: layout.name)
def test_crop_marks_and_card_edges_stand_where_the_layout_says(layout: BadgeLayout, tmp_path: Path) -> None:
    target = tmp_path / "badges.pdf"
    print_badges([badge()] * layout.count, target, NoProgress(), BadgePrint(layout.name))
    page = page_of(target)
    across, down = expected_edges(layout)
    every = [(one, bounds(one, page)) for one in paths(page)]

    upright = [box for _, box in every if box[2] - box[0] < 0.2 and 3.9 < box[3] - box[1] < 4.3]
    lying = [box for _, box in every if box[3] - box[1] < 0.2 and 3.9 < box[2] - box[0] < 4.3]
    assert len(upright) == 2 * len(across) and len(lying) == 2 * len(down)
    for edge in across:
        assert sum(abs((box[0] + box[2]) / 2 - edge) < 0.2 for box in upright) == 2
    for edge in down:
        assert sum(abs((box[1] + box[3]) / 2 - edge) < 0.2 for box in lying) == 2

    heads = [box for one, box in every if fill_color(one) == BLUE]
    cards = [(x, y) for y in down[:-1] for x in across[:-1]]
    assert len(heads) == len(cards) == layout.count
    for (x, y), head in zip(cards, heads, strict=True):
        assert head == pytest.approx((x, y, x + layout.size[0], y + layout.head), abs=0.2)


@pytest.mark.parametrize("layout", badge_layouts(), ids=lambda layout: layout.name)
def test_each_back_lies_behind_its_front_when_the_sheet_is_turned(layout: BadgeLayout, tmp_path: Path) -> None:
    target, count = tmp_path / "badges.pdf", layout.count - 1
    sheets = [badge(number=number) for number in range(1, count + 1)]
    print_badges(sheets, target, NoProgress(), BadgePrint(layout.name, first_cell=2, both_sides=True))
    front, back = page_of(target, 0), page_of(target, 1)
    width = front.get_width() * MM
    numbers = [_middle(page, [one.number for one in sheets]) for page in (front, back)]

    for one in sheets:
        (x, y), (behind_x, behind_y) = numbers[0][one.number], numbers[1][one.number]
        column, row = _cell(layout, x, y)
        assert _cell(layout, width - behind_x, behind_y) == (column, row)
    assert (0, 0) not in {_cell(layout, *place) for place in numbers[0].values()}


def _middle(page: pypdfium2.PdfPage, texts: list[str]) -> dict[str, tuple[float, float]]:
    """Return the middle of each text on a page, in millimetres from the upper left corner."""
    textpage, found = page.get_textpage(), {}
    for text in texts:
        at = textpage.search(f"卡号 {text}").get_next()
        assert at is not None, text
        left, bottom, right, top = textpage.get_charbox(at[0] + 4)
        found[text] = ((left + right) / 2 * MM, (page.get_height() - (top + bottom) / 2) * MM)
    return found


def _cell(layout: BadgeLayout, x: float, y: float) -> tuple[int, int]:
    across, down = expected_edges(layout)
    column = sum(edge <= x for edge in across) - 1
    row = sum(edge <= y for edge in down) - 1
    return column, row


def test_the_pages_of_a_batch_are_known_by_whose_cards_they_hold() -> None:
    how = BadgePrint("竖版 70×100", first_cell=3)  # eight a sheet

    assert badges_on_pages(20, range(1), how) == range(6)
    assert badges_on_pages(20, range(1, 3), how) == range(6, 20)
    both = BadgePrint("竖版 70×100", both_sides=True)
    assert badges_on_pages(20, range(2, 6), both) == range(8, 20)
    assert badges_on_pages(20, range(3, 5), BadgePrint(card_page=True)) == range(3, 5)
    assert signs_on_pages(5, range(1, 3), next(form for form in sign_formats() if not form.folded)) == range(2, 5)


@pytest.mark.parametrize("form", [form for form in sign_formats() if form.folded], ids=lambda form: form.name)
@pytest.mark.parametrize("names", [("李明",), ("买买提·吐尔逊", "王䶮璟")], ids=["alone", "AB"])
def test_the_second_face_is_the_first_turned_about_the_fold(
    form: SignFormat, names: tuple[str, ...], tmp_path: Path
) -> None:
    target = tmp_path / "sign.pdf"
    print_desk_signs([sign(*names, exemplary=True)], target, NoProgress(), form)
    page = page_of(target)
    fold = form.face[1] + form.base if form.base else 297 / 2
    faces = [[one for one in characters(page) if (one[1][1] > fold) == below] for below in (True, False)]
    upright = faces[0]
    turned = [one for one in faces[1] if one[1][1] > fold - form.face[1]]

    assert len(upright) == len(turned) > 40
    for character, box in upright:  # the reader gives turned text in an order of its own
        twins = [
            place for one, place in turned if one == character and place == pytest.approx(_turned(box, fold), abs=0.2)
        ]
        assert len(twins) == 1, character


def _turned(box: Box, fold: float) -> Box:
    return 210 - box[2], 2 * fold - box[3], 210 - box[0], 2 * fold - box[1]


@pytest.mark.parametrize("form", sign_formats(), ids=lambda form: form.name)
def test_every_name_copies_out_of_every_sign_and_stays_on_its_face(form: SignFormat, tmp_path: Path) -> None:
    target = tmp_path / "sign.pdf"
    print_desk_signs([sign(name) for name in NAMES], target, NoProgress(), form)
    document = pypdfium2.PdfDocument(target)

    words = [page.get_textpage().get_text_range() for page in document]
    assert all(any(name in page for page in words) for name in NAMES)
    for page in document:
        for _, (left, _, right, _) in characters(page):
            assert (210 - form.face[0]) / 2 <= left < right <= (210 + form.face[0]) / 2


@pytest.mark.parametrize("form", sign_formats(), ids=lambda form: form.name)
def test_a_character_no_face_has_stops_all_signs_and_names_the_person(form: SignFormat, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="王\U000323af（缺“\U000323af”）"):
        print_desk_signs([sign("李明"), sign("王\U000323af")], tmp_path / "sign.pdf", NoProgress(), form)

    assert not (tmp_path / "sign.pdf").exists()


def test_a_calibrated_sheet_moves_everything_exactly_so(tmp_path: Path) -> None:
    plain, moved = tmp_path / "plain.pdf", tmp_path / "moved.pdf"
    print_badges([badge(name) for name in NAMES], plain, NoProgress())
    write_calibrated(plain, moved, Calibration(1.5, -0.8, 1.002, 1.002))
    before, after = page_of(plain), page_of(moved)

    def carried(box: Box) -> Box:
        return tuple(1.002 * part + (1.5, -0.8)[at % 2] for at, part in enumerate(box))  # type: ignore[return-value]

    for (one, box), (other, place) in zip(characters(before), characters(after), strict=True):
        assert other == one
        assert place == pytest.approx(carried(box), abs=0.01)
    for one, other in zip(paths(before), paths(after), strict=True):
        assert bounds(other, after) == pytest.approx(carried(bounds(one, before)), abs=0.01)
    images = [list(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])) for page in (before, after)]
    assert len(images[0]) == len(NAMES)
    for one, other in zip(*images, strict=True):
        assert bounds(other, after) == pytest.approx(carried(bounds(one, before)), abs=0.01)


@pytest.mark.parametrize(
    ("shift", "stretch"), [((1.5, -0.8), (1.0, 1.0)), ((-2.1, 0.4), (0.998, 1.003)), ((0.0, 0.0), (1.0, 1.0))]
)
def test_what_is_measured_is_taken_back(shift: tuple[float, float], stretch: tuple[float, float]) -> None:
    """A printer that stretches and shifts carries the calibrated mark to where it belongs."""
    across, down = (lambda x: stretch[0] * x + shift[0]), (lambda y: stretch[1] * y + shift[1])
    measured = Measured(across(20), down(20), 210 - across(190), 297 - down(277))

    found = calibration_from(measured, 210, 297)

    assert found is not None
    for x, y in ((0, 0), (105, 148.5), (210, 297)):
        assert across(found.scale_x * x + found.shift_x) == pytest.approx(x, abs=0.01)
        assert down(found.scale_y * y + found.shift_y) == pytest.approx(y, abs=0.01)


@pytest.mark.parametrize("layout", badge_layouts(), ids=lambda layout: layout.name)
def test_the_words_of_a_back_stay_above_its_proof_or_stop_the_batch(layout: BadgeLayout, tmp_path: Path) -> None:
    target, how = tmp_path / "badges.pdf", BadgePrint(layout.name, both_sides=True)
    long = replace(
        badge(), back=("仅限本人使用，不得转借、涂改。", "如有遗失请立即挂失。", f"地址：{'云溪县城关镇人民路' * 7}")
    )

    print_badges([long], target, NoProgress(), how)

    words = characters(page_of(target, 1))
    proof = min(box[1] for one, box in words if one == "校")
    assert all(box[3] < proof for one, box in words if one in "镇挂借")
    for line, why in (("龘" * 900, "放不下"), ("地址：\U000323af", "缺“\U000323af”")):
        with pytest.raises(Refused, match=why):
            print_badges([replace(badge(), back=(line,))], tmp_path / "x.pdf", NoProgress(), how)
    assert not (tmp_path / "x.pdf").exists()
