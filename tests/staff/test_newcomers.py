"""Twenty-five newcomers on Friday (moment 13): a roster and a folder of photos become badges and desk signs."""

import ctypes
import hashlib
import time
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw
from pypdfium2 import raw

from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.documents import print_badges
from sanhua_desktop.staff.sign_documents import print_desk_signs
from sanhua_desktop.store.store import Store

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔"
_SECONDS = 8.0


@pytest.fixture
def services(store: Store) -> Services:
    built = build_services(store)
    built.office.set_up(OfficeValues("云溪县交通运输局", complaint_phone="0730-8120002"), {1: "综合受理"})
    return built


def newcomers(folder: Path) -> tuple[Path, Path]:
    """Make a roster of 25 and a photo for each, called by number or by name, no two alike."""
    photos, roster = folder / "照片", folder / "新进人员.xlsx"
    photos.mkdir()
    rows = []
    for at, surname in enumerate(SURNAMES, start=1):
        number, name = f"XJ-{at:02d}", f"{surname}新{'一二三四五'[at % 5]}"
        rows.append([number, name, "1", "受理岗"])
        picture = Image.new("RGB", (600, 840), (at * 9, 255 - at * 9, 120))
        ImageDraw.Draw(picture).ellipse((50 + at * 4, 100, 550 - at * 4, 700), fill=(255 - at * 9, at * 7, at * 5))
        picture.save(photos / f"{number if at % 2 else name}.jpg", quality=95)
    write_workbook(roster, ["工号", "姓名", "窗口", "岗位"], rows, sheet="名册")
    return roster, photos


def photos_and_names(pdf: Path) -> list[tuple[str, str]]:
    """Return for each photo on paper its checksum and the staff number nearest to it."""
    found = []
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        words = text.get_text_range()
        numbers = []
        at = -1
        while (at := words.find("工号 XJ-", at + 1)) >= 0:
            left, bottom, _, _ = text.get_charbox(at)
            numbers.append((left, bottom, words[at + 3 : at + 8]))
        for image in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
            left, bottom, right, top = image.get_bounds()
            middle = ((left + right) / 2, (bottom + top) / 2)
            nearest = min(numbers, key=lambda one: (one[0] - middle[0]) ** 2 + (one[1] - middle[1]) ** 2)
            found.append((_checksum(image), nearest[2]))
    return found


def _checksum(image: pypdfium2.PdfObject) -> str:
    size = raw.FPDFImageObj_GetImageDataRaw(image, None, 0)
    buffer = (ctypes.c_ubyte * size)()
    raw.FPDFImageObj_GetImageDataRaw(image, buffer, size)
    return hashlib.sha256(bytes(buffer)).hexdigest()


@pytest.mark.timed
def test_badges_and_signs_come_out_in_time_each_with_its_own_photo(services: Services, tmp_path: Path) -> None:
    roster, photos = newcomers(tmp_path)
    badges, signs = tmp_path / "胸卡.pdf", tmp_path / "台签.pdf"
    began = time.perf_counter()

    plan = services.rosters.plan(roster, photos, NoProgress())
    services.rosters.take_in(plan, NoProgress())
    people = services.staff.find()
    services.badges.issue(people)
    print_badges(services.badges.sheets(people), badges, NoProgress())
    print_desk_signs(services.signs.sheets(people, {}), signs, NoProgress())

    assert time.perf_counter() - began <= _SECONDS
    kept = services.staff.photos([person.id for person in people])
    expected = {hashlib.sha256(kept[person.id]).hexdigest(): person.staff_number for person in people}
    assert len(expected) == 25
    on_badges = photos_and_names(badges)
    assert len(on_badges) == 25 and dict(on_badges) == expected
    on_signs = photos_and_names(signs)
    assert len(on_signs) == 50 and dict(on_signs) == expected  # each sign has two faces
