"""Badges: numbers that never come back, codes that prove themselves, cards that hold every name."""

from pathlib import Path

import pypdf
import pypdfium2
import pytest

from sanhua_desktop.errors import Refused
from sanhua_desktop.exchange.placeholder import placeholder_portrait
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.printing.pages import MM
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.staff.badge_service import BadgeService
from sanhua_desktop.staff.documents import badge_grid, print_badges
from sanhua_desktop.staff.enums import BadgeState, PoliticalStatus
from sanhua_desktop.staff.layouts import BadgeLayout, badge_layouts
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.staff.sheets import DEFAULT_PRINT, BadgePrint
from sanhua_desktop.store.store import Store

NAMES = ("李明", "欧阳娜娜", "买买提·吐尔逊", "阿不都热依木·阿不都克里木", "王䶮璟", "𬱖晓玥")


class Desk:
    """The services that badges need, with one person for each name."""

    def __init__(self, store: Store, names: tuple[str, ...] = NAMES) -> None:
        office = OfficeService(store)
        office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理"})
        self.staff = StaffService(store, office)
        self.badges = BadgeService(store, office, self.staff)
        for number, name in enumerate(names, start=1):
            status = PoliticalStatus.PARTY_MEMBER if number == 1 else PoliticalStatus.MASSES
            self.staff.add(StaffValues(f"JT-{number:03d}", name, window=1, post="综合受理岗", political_status=status))

    @property
    def people(self) -> list[StaffMember]:
        return self.staff.find()

    def printed(self, target: Path, how: BadgePrint = DEFAULT_PRINT) -> str:
        """Print everybody's badge and return the words on it."""
        self.badges.issue(self.people)
        print_badges(self.badges.sheets(self.people), target, NoProgress(), how)
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(target).pages)

    def states(self) -> list[tuple[str, BadgeState]]:
        return [(badge.number, badge.state) for badge in self.badges.badges_of(self.people[0].id)]


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.mark.parametrize("layout", badge_layouts(), ids=lambda layout: layout.name)
def test_every_name_copies_out_of_every_layout_and_stays_on_its_card(
    desk: Desk, tmp_path: Path, layout: BadgeLayout
) -> None:
    target = tmp_path / "badges.pdf"

    words = desk.printed(target, BadgePrint(layout.name))

    assert all(name in words for name in NAMES)
    assert words.count("中共党员") == 1
    assert words.count("贴照片处") == len(NAMES)
    grid, page = badge_grid(layout), pypdfium2.PdfDocument(target)[0]
    text = page.get_textpage()
    assert "买买提·吐尔逊" in text.get_text_range()
    for position, name in enumerate(NAMES):
        cell = grid.cell(position)
        start = text.get_text_range().index(name)
        left, right = text.get_charbox(start)[0], text.get_charbox(start + len(name) - 1)[2]
        assert cell.x + MM <= left < right <= cell.right - MM


@pytest.mark.parametrize("layout", badge_layouts(), ids=lambda layout: layout.name)
def test_every_layout_leaves_room_on_the_sheet_for_its_crop_marks(layout: BadgeLayout) -> None:
    grid = badge_grid(layout)
    first, last = grid.cell(0), grid.cell(grid.count - 1)

    assert min(first.x, last.y) >= 4.9 * MM
    assert max(last.right - grid.paper.width, first.top - grid.paper.height) <= -4.9 * MM
    assert layout.photo[2] / layout.photo[3] == pytest.approx(25 / 35)


def test_a_photo_is_on_the_card_in_place_of_the_figure(desk: Desk, tmp_path: Path) -> None:
    desk.staff.put_photo(desk.people[0].id, placeholder_portrait(1, long_hair=False))

    words = desk.printed(tmp_path / "badges.pdf")

    assert words.count("贴照片处") == len(NAMES) - 1
    assert len(pypdf.PdfReader(tmp_path / "badges.pdf").pages[0].images) == 1


@pytest.mark.parametrize(
    ("name", "words"), [("张\U0010fffd", "字库没有的字"), ("阿" * 40, "太长")], ids=["no glyph", "too long"]
)
def test_a_name_that_cannot_be_printed_stops_the_batch_before_the_first_sheet(
    store: Store, tmp_path: Path, name: str, words: str
) -> None:
    desk, target = Desk(store, (*NAMES, name)), tmp_path / "badges.pdf"

    with pytest.raises(Refused, match=words) as refused:
        desk.printed(target)

    assert name in str(refused.value)
    assert "李明" not in str(refused.value)
    assert not target.exists()


def test_who_sits_at_no_window_gets_a_plain_card(desk: Desk, tmp_path: Path) -> None:
    desk.staff.add(StaffValues("JT-900", "谢堃", department="办公室"))

    words = desk.printed(tmp_path / "badges.pdf")

    assert words.count("服务窗口工作证") == len(NAMES)
    assert words.count("工作证") == len(NAMES) + 1


@pytest.mark.parametrize("state", [BadgeState.LOST, BadgeState.WITHDRAWN, BadgeState.REPLACED])
def test_a_badge_that_ended_is_void_and_its_number_never_comes_back(desk: Desk, state: BadgeState) -> None:
    person = desk.people[0]
    desk.badges.issue([person])

    desk.badges.end(person.id, state)
    with pytest.raises(Refused, match="卡号不再使用"):
        desk.badges.end(person.id, BadgeState.LOST)
    desk.badges.issue([person])

    assert desk.states() == [("JT-001-2", BadgeState.IN_USE), ("JT-001-1", state)]


def test_issuing_twice_gives_one_badge_and_reissuing_a_second(desk: Desk) -> None:
    person = desk.people[0]
    desk.badges.issue([person])
    assert "都已有" in desk.badges.issue([person]).sentence

    assert "JT-001-2" in desk.badges.reissue(person.id).sentence

    assert desk.states() == [("JT-001-2", BadgeState.IN_USE), ("JT-001-1", BadgeState.REPLACED)]
    assert any("“在用”改为“换发作废”" in line.sentence for line in desk.badges.history(person.id))


def test_a_code_proves_a_badge_in_use_and_nothing_else(desk: Desk) -> None:
    desk.badges.issue(desk.people)
    sheet = desk.badges.sheets(desk.people)[0]

    assert desk.badges.examine(sheet.code_text).in_use
    assert not desk.badges.examine(sheet.code_text.replace("JT-001-1", "JT-001-9")).in_use
    assert not desk.badges.examine("别的二维码").in_use
    desk.badges.end(desk.people[0].id, BadgeState.LOST)
    assert not desk.badges.examine(sheet.code_text).in_use


def test_the_badge_of_who_leaves_is_void_and_a_new_one_is_issued_on_return(desk: Desk) -> None:
    person = desk.people[0]
    desk.badges.issue([person])

    left = desk.staff.archive(person.id, "调出")
    assert person.id not in desk.badges.in_use()
    assert left.undo is not None
    left.undo()
    desk.badges.issue([desk.people[0]])

    assert desk.states() == [("JT-001-2", BadgeState.IN_USE), ("JT-001-1", BadgeState.VOID)]


def test_a_staff_number_that_was_anothers_does_not_bring_an_old_badge_number_back(desk: Desk) -> None:
    first = desk.people[0]
    desk.badges.issue([first])
    desk.staff.change(first, StaffValues("JT-100", "李明"))
    desk.staff.add(StaffValues("JT-001", "新来的"))

    desk.badges.issue(desk.people)

    newcomer = next(person for person in desk.people if person.name == "新来的")
    assert [badge.number for badge in desk.badges.badges_of(newcomer.id)] == ["JT-001-2"]
