"""Emblems: kept whole and clear, refused in the words of the field they are chosen in."""

import io
from pathlib import Path

import pytest
from PIL import Image

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.exchange.emblems import emblem
from sanhua_desktop.exchange.placeholder import placeholder_portrait
from sanhua_desktop.office.enums import EmblemKind
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.services import build_services
from sanhua_desktop.staff.enums import PoliticalStatus
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store


def picture(folder: Path, size: tuple[int, int] = (900, 700)) -> Path:
    made = Image.new("RGBA", size, (0, 0, 0, 0))
    made.paste((200, 30, 30, 255), (100, 100, size[0] - 100, size[1] - 100))
    made.save(folder / "标志.png")
    return folder / "标志.png"


def test_a_large_picture_is_made_small_and_stays_clear(tmp_path: Path) -> None:
    with Image.open(io.BytesIO(emblem(picture(tmp_path)))) as kept:
        assert (kept.format, kept.mode, max(kept.size)) == ("PNG", "RGBA", 600)
        assert kept.getpixel((2, 2))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"MZ"])
def test_what_is_no_picture_is_refused_beside_its_field(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)

    with pytest.raises(InvalidInput) as refused:
        emblem(tmp_path / "a.png")

    assert list(refused.value.problems) == ["picture"]


def test_each_emblem_stands_only_where_the_law_allows(store: Store, tmp_path: Path) -> None:
    """国徽 or the office's own on badges, 党徽 on the sign of a 党员示范岗 only (domain C9)."""
    services = build_services(store)
    services.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理"})
    member = PoliticalStatus.PARTY_MEMBER
    services.staff.add(StaffValues("JT-001", "李明", political_status=member, exemplary=True))
    services.staff.add(StaffValues("JT-002", "张敏", political_status=member))
    people = services.staff.find()
    services.badges.issue(people)
    mark = emblem(picture(tmp_path))
    services.office.put_emblem(EmblemKind.PARTY, mark, "县直机关工委〔2026〕3号")

    assert [sheet.emblem for sheet in services.badges.sheets(people)] == [None, None]
    assert [sheet.party_emblem for sheet in services.signs.sheets(people, {})] == [mark, None]
    services.office.put_emblem(EmblemKind.NATIONAL, placeholder_portrait(1, long_hair=True), "县府办〔2026〕9号")
    assert {sheet.emblem for sheet in services.badges.sheets(people)} == {placeholder_portrait(1, long_hair=True)}
    services.office.drop_emblem(EmblemKind.NATIONAL)
    assert [sheet.emblem for sheet in services.badges.sheets(people)] == [None, None]


def test_a_state_emblem_needs_somebody_who_allowed_it(store: Store) -> None:
    office = OfficeService(store)

    with pytest.raises(InvalidInput, match="批准依据"):
        office.put_emblem(EmblemKind.NATIONAL, b"x", " ")
    with pytest.raises(Refused, match="还没有设置国徽"):
        office.drop_emblem(EmblemKind.NATIONAL)
