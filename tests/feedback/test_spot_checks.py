"""Spot checks: what is kept, what is refused, what the evaluation and the papers read."""

import io
import time
from datetime import date
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.photos import scene
from sanhua_desktop.feedback.spot_checks.service import SpotCheckValues
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store


@pytest.fixture
def services(store: Store) -> Services:
    built = build_services(store)
    built.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理"})
    for number, name in enumerate(("李红", "王䶮璟"), start=1):
        built.staff.add(StaffValues(f"JT-{number:03d}", name, window=1, post="受理岗"))
    return built


def photo() -> bytes:
    written = io.BytesIO()
    noted = Image.Exif()
    noted[0x010F] = "某手机"
    Image.new("RGB", (3000, 2000), "navy").save(written, "JPEG", exif=noted)
    return written.getvalue()


def test_a_phones_whole_picture_is_made_small_before_anybody_waits() -> None:
    written = io.BytesIO()
    Image.effect_noise((4000, 3000), 60).save(written, "JPEG")

    began = time.process_time()
    small = scene(written.getvalue(), "柜台.jpg")

    assert time.process_time() - began < 0.3
    assert Image.open(io.BytesIO(small)).size == (1200, 900)


def test_a_check_keeps_who_when_what_failed_a_word_and_a_small_photo(services: Services) -> None:
    checks = services.spot_checks
    checks.record(SpotCheckValues(1, "张主任", ("dress", "voice"), "没有起身", ("柜台.jpg", photo())))
    checks.record(SpotCheckValues(2, "张主任"))

    latest, first = checks.find()

    assert (latest.check.staff.name, latest.failed) == ("王䶮璟", ())
    assert [point.line for point in first.failed] == ["着装", "三声"]
    assert [row.check.id for row in checks.find("lh", "failed")] == [first.check.id]
    assert checks.find("lh", "met") == []
    assert checks.between(date(2026, 9, 18), date(2026, 9, 18))[0].check.note == "没有起身"
    kept = Image.open(io.BytesIO(checks.photo(first.check.id) or b""))
    assert kept.size == (1200, 800)
    assert not kept.getexif()
    assert checks.photo(latest.check.id) is None


@pytest.mark.parametrize(
    ("values", "field", "word"),
    [
        (SpotCheckValues(None, "张主任"), "staff", "选被检查的人"),
        (SpotCheckValues(1, " "), "checker", "填写检查人"),
        (SpotCheckValues(1, "李红"), "checker", "自己不能检查自己"),
        (SpotCheckValues(1, "李 红"), "checker", "自己不能检查自己"),
        (SpotCheckValues(1, "张主任", ("hat",)), "points", "没有检查点"),
        (SpotCheckValues(1, "张主任", photo=("照片.jpg", b"GIF")), "photo", "不是能用的照片"),
    ],
)
def test_what_is_no_check_is_told_beside_its_field(
    services: Services, values: SpotCheckValues, field: str, word: str
) -> None:
    with pytest.raises(InvalidInput, match=word) as refusal:
        services.spot_checks.record(values)

    assert field in refusal.value.problems
    assert services.spot_checks.find() == []


def test_a_wrong_check_is_taken_out_with_its_reason(services: Services) -> None:
    checks = services.spot_checks
    undo = checks.record(SpotCheckValues(1, "张主任", ("dress",))).undo
    checks.record(SpotCheckValues(2, "张主任", ("dress",)))
    checks.withdraw(checks.find()[0].check, "看错了人")
    assert undo is not None
    undo()

    assert checks.find() == []


def test_the_sheets_have_a_box_for_each_point_and_a_cross_where_it_failed(services: Services, tmp_path: Path) -> None:
    checks = services.spot_checks
    checks.record(SpotCheckValues(1, "张主任", ("stand", "badge")))
    sheets = checks.blank_sheet(), checks.month_sheet(date(2026, 9, 1), date(2026, 9, 30))

    for sheet, mark in zip(sheets, ("检查人：", "×"), strict=True):
        print_register(sheet, tmp_path / "表.pdf", NoProgress())
        told = pypdf.PdfReader(tmp_path / "表.pdf").pages[0].extract_text()
        assert all(point.line in told for point in checks.points)
        assert mark in told
        assert "王䶮璟" in told or mark == "×"
    assert sheets[1].parts[0].total == "不符合：胸卡1次　二站1次"
