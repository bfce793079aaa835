"""The register of people, and rosters whose rows are wrong in every way an office finds."""

from pathlib import Path

import pytest
from PIL import Image

from sanhua_desktop.errors import Conflict, InvalidInput, Refused
from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.progress import Cancelled, NoProgress
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.staff.roster_service import RosterPlan, RosterService
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.store import Store

HEADINGS = ["编号", "姓名", "股室", "窗口号", "职务", "政治面貌", "手机号", "参加工作时间"]
GOOD = ["A-1", "张三", "货运股", "1", "受理岗", "党员", "138 0000 1234", "2019年7月1日"]


class Room:
    """The register on a real store."""

    def __init__(self, store: Store) -> None:
        self.office = OfficeService(store)
        self.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理", 2: "道路货运"})
        self.staff = StaffService(store, self.office)
        self.rosters = RosterService(store, self.office, self.staff)


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


def plan_of(room: Room, folder: Path, *rows: list[str], photos: Path | None = None) -> RosterPlan:
    file = folder / "名册.xlsx"
    write_workbook(file, HEADINGS, rows, sheet="名册")
    return room.rosters.plan(file, photos, NoProgress())


def row(**other: str) -> list[str]:
    """Return the good row with some cells replaced, named by their heading."""
    return [other.get(heading, cell) for heading, cell in zip(HEADINGS, GOOD, strict=True)]


def test_headings_that_other_offices_use_are_understood(room: Room, tmp_path: Path) -> None:
    plan = plan_of(room, tmp_path, GOOD)
    room.rosters.take_in(plan, NoProgress())

    person = room.staff.find("zs")[0]
    assert plan.new_departments == ("货运股",)
    assert (person.staff_number, person.department.name, person.window.label) == ("A-1", "货运股", "1号综合受理")
    assert (person.political_status.label, person.phone) == ("中共党员", "13800001234")
    assert person.joined_on.isoformat() == "2019-07-01"


def test_a_title_above_the_headings_and_blanks_in_them_do_no_harm(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "名册.xlsx"
    spaced = ["工 号", "姓　名", "部\n门"]
    write_workbook(
        file, ["云溪县交通运输局人员名册", "", ""], [["", "", ""], spaced, ["A-1", "张 三", "货运股"]], sheet="册"
    )

    plan = room.rosters.plan(file, None, NoProgress())

    assert [(number, values.name, values.department) for number, values in plan.reading.good] == [(4, "张三", "货运股")]


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (row(编号=""), "没有填工号"),
        (row(编号="1.10105e+17"), "科学计数"),
        (row(编号="A" * 13), "超过12位"),
        (row(姓名=""), "没有填姓名"),
        (row(姓名="\u200b\u202e"), "没有填姓名"),
        (row(姓名="阿" * 51), "51个字"),
        (row(股室="科" * 31), "部门名称最多30个字"),
        (row(窗口号="9"), "没有“9”这个窗口"),
        (row(职务="岗" * 31), "岗位最多30个字"),
        (row(政治面貌="佛教"), "政治面貌“佛教”不认得"),
        (row(手机号="1.38e+10"), "科学计数"),
        (row(手机号="12345678"), "位数"),
        (row(手机号="138000012345"), "位数"),
        (row(参加工作时间="2019-02-30"), "到岗日期"),
        (row(参加工作时间="0001-01-01"), "太早或太晚"),
    ],
)
def test_a_wrong_row_stays_out_with_its_reason_and_does_not_hold_up_the_others(
    room: Room, tmp_path: Path, wrong: list[str], reason: str
) -> None:
    plan = plan_of(room, tmp_path, wrong, row(编号="A-2", 姓名="李四"))
    change = room.rosters.take_in(plan, NoProgress())

    assert [bad.number for bad in plan.reading.bad] == [2]
    assert reason in plan.reading.bad[0].reason
    assert plan.reading.bad[0].reason.endswith("。")
    assert [person.name for person in room.staff.find()] == ["李四"]
    assert "1行有问题" in change.sentence


def test_a_number_is_the_same_in_full_width_and_small_letters(room: Room, tmp_path: Path) -> None:
    room.staff.add(StaffValues("B-7", "王五"))

    plan = plan_of(room, tmp_path, row(编号="a-1"), row(编号="Ａ－１"), row(编号="ｂ-7"))

    assert [bad.reason for bad in plan.reading.bad] == [
        "工号“A-1”与本文件第2行重复。",
        "工号“B-7”与登记册里重复。",
    ]


def test_photos_go_to_a_number_or_an_only_name_and_are_never_guessed(room: Room, tmp_path: Path) -> None:
    folder = tmp_path / "照片"
    folder.mkdir()
    for name in ("a-1.jpg", "李四.png", "王芳.jpg", "赵六.jpg", "赵六.png"):
        Image.new("RGB", (300, 420), "gray").save(folder / name)
    (folder / "A-5.jpg").write_bytes(b"<html>")
    people = [("A-1", "张三"), ("A-2", "李四"), ("A-3", "王芳"), ("A-4", "王芳"), ("A-5", "钱七"), ("A-6", "赵六")]

    plan = plan_of(room, tmp_path, *[row(编号=number, 姓名=name) for number, name in people], photos=folder)
    room.rosters.take_in(plan, NoProgress())

    assert sorted(plan.photos) == ["A-1", "A-2"]
    notes = "\n".join(plan.photo_notes)
    assert "“A-5.jpg”不是能用的照片" in notes
    doubtful = [
        (one.person.staff_number, [candidate.file.name for candidate in one.candidates]) for one in plan.doubtful
    ]
    assert doubtful == [
        ("A-3", ["王芳.jpg"]),
        ("A-4", ["王芳.jpg"]),
        ("A-6", ["赵六.jpg", "赵六.png"]),
    ]
    assert room.staff.photo(room.staff.find("A-1")[0].id) == plan.photos["A-1"]


def test_a_stopped_import_leaves_nobody_behind(room: Room, tmp_path: Path) -> None:
    class StopAtSecond:
        def report(self, done: int, total: int, doing: str) -> None:
            if done:
                raise Cancelled

    plan = plan_of(room, tmp_path, GOOD, row(编号="A-2"))

    with pytest.raises(Cancelled):
        room.rosters.take_in(plan, StopAtSecond())

    assert room.staff.find() == []
    assert not room.rosters.plan(tmp_path / "名册.xlsx", None, NoProgress()).seen_before


def test_a_missing_photo_folder_is_told(room: Room, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="找不到照片文件夹"):
        plan_of(room, tmp_path, GOOD, photos=tmp_path / "没有")


def test_a_name_of_fifty_characters_is_kept_and_found(room: Room) -> None:
    room.staff.add(StaffValues("A-1", "爽" * 50, post="岗" * 30))

    assert room.staff.find("爽")[0].name == "爽" * 50


def test_the_reading_of_a_name_may_be_corrected_and_is_searched(room: Room) -> None:
    room.staff.add(StaffValues("A-1", "仇乐", name_pinyin="Qiu  Yue"))

    person = room.staff.find("qy")[0]

    assert person.name_pinyin == "qiu yue"
    assert room.staff.find("qiuyue") != []
    assert room.staff.find("ql") == []


def test_a_number_in_use_is_refused_on_entry_and_on_change(room: Room) -> None:
    room.staff.add(StaffValues("A-1", "张三"))
    room.staff.add(StaffValues("A-2", "李四"))

    for write in (
        lambda: room.staff.add(StaffValues("a-1", "王五")),
        lambda: room.staff.change(room.staff.find("A-2")[0], StaffValues("A-1", "李四")),
    ):
        with pytest.raises(InvalidInput, match="已由张三使用"):
            write()


def test_every_wrong_field_is_named_at_once(room: Room) -> None:
    with pytest.raises(InvalidInput) as refused:
        room.staff.add(StaffValues("", "", window=8, phone="12", duty="职" * 61))

    assert set(refused.value.problems) == {"staff_number", "name", "window", "phone", "duty"}


def test_leaving_needs_a_reason_and_can_be_taken_back(room: Room) -> None:
    room.staff.add(StaffValues("A-1", "张三"))
    person = room.staff.find()[0]
    with pytest.raises(InvalidInput):
        room.staff.archive(person.id, "  ")

    change = room.staff.archive(person.id, "退休")

    assert room.staff.find() == []
    assert room.staff.find(archived=True)[0].left_on is not None
    with pytest.raises(Refused):
        room.staff.by_id(person.id)
    assert change.undo is not None
    change.undo()
    assert room.staff.by_id(person.id).left_on is None


def test_history_speaks_in_words_and_a_faster_colleague_is_not_overwritten(room: Room) -> None:
    room.staff.add(StaffValues("A-1", "张三", department="货运股", window=1))
    mine, theirs = room.staff.find()[0], room.staff.find()[0]
    room.staff.change(theirs, StaffValues("A-1", "张三", department="客运股", window=2))

    with pytest.raises(Conflict):
        room.staff.change(mine, StaffValues("A-1", "张三", post="发证岗"))

    said = room.staff.history(theirs)[0].sentence
    assert "部门由“货运股”改为“客运股”" in said
    assert "窗口由“1号综合受理”改为“2号道路货运”" in said
