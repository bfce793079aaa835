"""Certificates on paper: the words, their place, long and rare names, nothing outside the border."""

from dataclasses import replace
from pathlib import Path

import pypdf
import pypdfium2
import pytest

from sanhua_desktop.awards.documents import print_certificates
from sanhua_desktop.awards.layouts import CertificateLayout, certificate_layouts
from sanhua_desktop.awards.sheets import CertificateSheet
from sanhua_desktop.errors import SanhuaError
from sanhua_desktop.printing.pages import A4, MM
from sanhua_desktop.progress import NoProgress

LONG = "阿不都热依木·阿不都克里木"


def sheet(
    name: str = "张敏", title: str = "服务标兵", campaign: str = "“对标创标、推行‘三化’”活动"
) -> CertificateSheet:
    return CertificateSheet(
        name=name,
        address=f"{name}同志：",
        body=f"在2026年度{campaign}中，服务周到，成绩突出，被评为“{title}”。",
        closing="特发此证，以资鼓励。",
        issuer="云溪县交通运输局",
        date="二〇二六年十二月",
        number="荣证字〔2026〕001号",
    )


def boxes(pdf: Path) -> list[tuple[str, float, float, float, float]]:
    """Return the characters of page one with left, bottom, right, top in points."""
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    found = [(page.get_text_range(at, 1), *page.get_charbox(at)) for at in range(page.count_chars())]
    return [one for one in found if one[0].strip()]


@pytest.mark.parametrize("name", ["张敏", LONG, "𬭎㛃䶮"])
def test_every_word_stands_on_one_page(tmp_path: Path, name: str) -> None:
    target = tmp_path / "证书.pdf"

    print_certificates([sheet(name)], target, NoProgress())

    pages = pypdf.PdfReader(target).pages
    assert len(pages) == 1
    assert (round(float(pages[0].mediabox.width)), round(float(pages[0].mediabox.height))) == (842, 595)
    words = "".join(pages[0].extract_text().split())
    for part in (
        "荣誉证书",
        f"{name}同志：",
        sheet(name).body,
        "特发此证，以资鼓励。",
        "云溪县交通运输局",
        "二〇二六年十二月",
    ):
        assert part in words


def test_the_body_breaks_by_meaning(tmp_path: Path) -> None:
    target = tmp_path / "证书.pdf"
    print_certificates([sheet()], target, NoProgress())

    lines: dict[int, str] = {}
    for character, _, bottom, _, _ in boxes(target):
        key = next((one for one in lines if abs(one - bottom) < 14), round(bottom))
        lines[key] = lines.get(key, "") + character

    assert any(line.endswith("活动中，") for line in lines.values())
    assert any(line.startswith("服务周到，") for line in lines.values())


@pytest.mark.parametrize(
    "campaign", ["“对标创标、推行‘三化’”活动", "“对标创标、推行‘三化’”暨优化营商环境、提升窗口服务质效" * 2 + "活动"]
)
def test_nothing_touches_the_border_or_the_room_for_the_seal(tmp_path: Path, campaign: str) -> None:
    target = tmp_path / "证书.pdf"
    print_certificates([sheet(LONG, "党员示范岗", campaign)], target, NoProgress())

    placed = boxes(target)
    assert all(left > 20 * MM and right < A4.height - 20 * MM for _, left, _, right, _ in placed)
    assert all(bottom > 20 * MM and top < A4.width - 20 * MM for _, _, bottom, _, top in placed)
    closing = min(bottom for character, _, bottom, _, _ in placed if character in "鼓励")
    signature = max(top for character, left, _, _, top in placed if character in "云溪" and left > A4.height / 2)
    assert closing > signature


@pytest.mark.parametrize("layout", certificate_layouts()[::2], ids=lambda one: one.name)
def test_a_long_issuer_stays_off_the_border_on_every_sheet(tmp_path: Path, layout: CertificateLayout) -> None:
    target = tmp_path / "证书.pdf"
    long = replace(sheet(), issuer="云溪县交通运输局创先争优活动领导小组")

    print_certificates([long], target, NoProgress(), layout)

    placed = boxes(target)
    assert all(left > 20 * MM and right < layout.paper.width - 20 * MM for _, left, _, right, _ in placed)
    assert "".join(one[0] for one in placed).count("领导小组") == 1


def test_a_name_no_font_can_draw_stops_before_the_first_sheet(tmp_path: Path) -> None:
    target = tmp_path / "证书.pdf"

    with pytest.raises(SanhuaError, match="王"):
        print_certificates([sheet(), sheet("王\U000323b0")], target, NoProgress())
    assert not target.exists()
