"""A roster of 60 with rare names, a five-character minority name and a duplicate number, from Excel to badges."""

from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PIL import Image

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.staff.badge_service import BadgeService
from sanhua_desktop.staff.documents import print_badges
from sanhua_desktop.staff.enums import BadgeState
from sanhua_desktop.staff.pinyin import name_initials, name_pinyin
from sanhua_desktop.staff.roster_service import RosterService
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.store import Store

HEADINGS = ["工号", "姓名", "性别", "部门", "窗口", "岗位", "政治面貌", "电话"]
RARE = "㛃䶮𬱖𬭎𫖯𠅤𤩹𡋾𮨵玥祎璟昉喆堃犇昇"


class Room:
    """The services that a roster needs, on a real store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.office = OfficeService(store)
        self.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理", 2: "道路货运"})
        self.staff = StaffService(store, self.office)
        self.rosters = RosterService(store, self.office, self.staff)
        self.badges = BadgeService(store, self.office, self.staff)


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


def names() -> list[str]:
    rare = [f"王{one}{'璟' if number % 2 else ''}" for number, one in enumerate(RARE)]
    return [
        *rare,
        "古丽娜尔汗",
        "买买提·吐尔逊",
        "欧阳娜娜",
        *[f"李{one}明" for one in "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"],
    ][:57]


def rows() -> list[list[str]]:
    good = [
        [f"JT-{number:03d}", name, "女", "货运股", str(number % 2 + 1), "受理岗", "中共党员", "13800001234"]
        for number, name in enumerate(names() + [f"张小{number}" for number in range(57 - len(names()))], start=1)
    ]
    bad = [
        ["JT-001", "重复的人", "男", "货运股", "1", "受理岗", "群众", ""],
        ["JT-901", "", "男", "货运股", "1", "受理岗", "群众", ""],
        ["JT-902", "赵大河", "男", "货运股", "9", "受理岗", "群众", "1380000"],
    ]
    return good + bad


def photo_folder(folder: Path) -> Path:
    folder.mkdir()
    for number in range(1, 6):
        Image.new("RGB", (600, 800), (number * 40, 90, 120)).save(folder / f"JT-{number:03d}.jpg")
    (folder / "陌生人.jpg").write_bytes(b"<html>")
    return folder


def test_sixty_people_come_in_and_every_bad_row_has_its_reason(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "名册.xlsx"
    write_workbook(file, HEADINGS, rows(), sheet="名册")

    plan = room.rosters.plan(file, photo_folder(tmp_path / "照片"), NoProgress())
    change = room.rosters.take_in(plan, NoProgress())

    assert len(rows()) == 60
    assert len(room.staff.find()) == 57
    assert "57人、照片5张" in change.sentence
    reasons = {row.number: row.reason for row in plan.reading.bad}
    assert "“JT-001”与本文件第2行重复" in reasons[59]
    assert "没有填姓名" in reasons[60]
    assert "没有“9”这个窗口" in reasons[61]
    assert any("陌生人.jpg" in note for note in plan.photo_notes)
    assert check(room.store) == []


def test_names_copy_out_of_the_badges_unchanged(room: Room, tmp_path: Path) -> None:
    file, target = tmp_path / "名册.xlsx", tmp_path / "badges.pdf"
    write_workbook(file, HEADINGS, rows(), sheet="名册")
    room.rosters.take_in(room.rosters.plan(file, photo_folder(tmp_path / "照片"), NoProgress()), NoProgress())

    people = room.staff.find()
    room.badges.issue(people)
    print_badges(room.badges.sheets(people), target, NoProgress())

    by_pypdf = "".join(page.extract_text() for page in pypdf.PdfReader(target).pages)
    document = pypdfium2.PdfDocument(target)
    by_pdfium = "".join(page.get_textpage().get_text_range() for page in document)
    assert len(document) == 8
    document.close()
    for person in people:
        assert person.name in by_pypdf
        assert person.name in by_pdfium


def test_the_bad_rows_come_back_as_a_workbook_that_can_be_corrected(room: Room, tmp_path: Path) -> None:
    file, back = tmp_path / "名册.xlsx", tmp_path / "问题行.xlsx"
    write_workbook(file, HEADINGS, rows(), sheet="名册")
    plan = room.rosters.plan(file, None, NoProgress())
    room.rosters.take_in(plan, NoProgress())

    room.rosters.give_back(plan, back)

    again = room.rosters.plan(back, None, NoProgress())
    assert again.table.headings == (*HEADINGS, "问题")
    assert len(again.reading.bad) == 3
    assert all(row.cells[-1].endswith("。") for row in again.reading.bad)


def test_the_same_file_twice_is_asked_for(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "名册.csv"
    file.write_text("工号,姓名\nA1,张三\n", encoding="gb18030")
    room.rosters.take_in(room.rosters.plan(file, None, NoProgress()), NoProgress())

    plan = room.rosters.plan(file, None, NoProgress())

    assert plan.seen_before
    with pytest.raises(Refused, match="以前导入过"):
        room.rosters.take_in(plan, NoProgress())


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("空.xlsx", b"", "0 字节"),
        ("网页.xls", b"<html><table></table></html>", "网页"),
        ("假.xlsx", b"just text", "不是 Excel 工作簿"),
        ("断.xlsx", b"PK\x03\x04rest", "损坏"),
        ("密码.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "密码"),
        ("无列.csv", "甲,乙\n1,2\n".encode(), "没有“工号”“姓名”列"),
        ("两列.csv", "工号,姓名,姓名\n1,2,3\n".encode(), "两列都叫“姓名”"),
    ],
)
def test_a_file_that_is_no_roster_is_refused_in_words(
    room: Room, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)

    with pytest.raises(InvalidInput) as refused:
        room.rosters.plan(file, None, NoProgress())

    assert words in str(refused.value)
    assert str(refused.value).endswith("。")


def test_a_lost_badge_is_void_for_ever(room: Room) -> None:
    from sanhua_desktop.staff.roster import StaffValues

    room.staff.add(StaffValues("JT-001", "张敏"))
    person = room.staff.find()[0]
    room.badges.issue([person])
    room.badges.end(person.id, BadgeState.LOST)

    room.badges.issue([person])

    assert [badge.number for badge in room.badges.badges_of(person.id)] == ["JT-001-2", "JT-001-1"]
    assert [badge.state for badge in room.badges.badges_of(person.id)] == [BadgeState.IN_USE, BadgeState.LOST]
    with pytest.raises(Refused):
        room.badges.end(person.id, BadgeState.IN_USE)


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("单晓", "shan xiao"),
        ("仇英", "qiu ying"),
        ("欧阳娜娜", "ou yang na na"),
        ("曾国", "zeng guo"),
        ("万俟明", "mo qi ming"),
    ],
)
def test_surnames_have_their_own_readings(name: str, pinyin: str) -> None:
    assert name_pinyin(name) == pinyin
    assert name_initials(pinyin) == "".join(part[0] for part in pinyin.split())


def test_people_are_found_by_initials_number_and_phone_tail(room: Room) -> None:
    from sanhua_desktop.staff.roster import StaffValues

    room.staff.add(StaffValues("JT-017", "王䶮璟", phone="138 1234 1234"))
    room.staff.add(StaffValues("JT-018", "单晓", phone="0700-6220001"))

    assert [person.name for person in room.staff.find("wyj")] == ["王䶮璟"]
    assert [person.name for person in room.staff.find("1234")] == ["王䶮璟"]
    assert [person.name for person in room.staff.find("018")] == ["单晓"]
    assert room.staff.find("没有此人") == []
