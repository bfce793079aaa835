"""Newcomers from a workbook and a folder: headings mapped, photos never guessed, bad rows corrected, imports undone."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.photos import portrait
from sanhua_desktop.exchange.reading import read_table
from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.staff.roster import HEADINGS, StaffValues
from sanhua_desktop.staff.roster_service import RosterPlan, RosterService, UnclearHeadings
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.store import Store

ROSTER = ["工号", "姓名", "性别", "部门", "窗口", "岗位", "政治面貌", "电话", "出生日期", "AB岗搭档"]
QUIET = NoProgress()


class Room:
    """The register on a real store, and a folder for files."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.office = OfficeService(store)
        self.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理", 2: "道路货运"})
        self.staff = StaffService(store, self.office)
        self.rosters = RosterService(store, self.office, self.staff)
        self.folder = folder

    def plan(self, lines: Sequence[Sequence[str]], photos: Path | None = None, name: str = "名册") -> RosterPlan:
        file = self.folder / f"{name}.xlsx"
        write_workbook(file, lines[0], lines[1:], sheet="名册")
        return self.rosters.plan(file, photos, QUIET)


@pytest.fixture
def room(store: Store, tmp_path: Path) -> Room:
    return Room(store, tmp_path)


def newcomers() -> list[list[str]]:
    """Return 25 rows; the 7th has an unknown window, the 13th no name, the 20th an impossible date."""
    rows = [
        [
            f"XR-{at:03d}",
            f"新人{chr(0x4E00 + at * 7)}",
            "女",
            "货运股",
            "1",
            "受理岗",
            "群众",
            "13800001234",
            "1999-05-12",
            "",
        ]
        for at in range(1, 26)
    ]
    rows[6][4], rows[12][1], rows[19][8] = "9", "", "1999-02-30"
    return rows


def photo_folder(folder: Path, rows: Sequence[Sequence[str]]) -> Path:
    """Give everybody a picture of their own color: by number, by name, or by both."""
    photos = folder / "照片"
    photos.mkdir()
    for at, row in enumerate(rows):
        stem = (row[0], row[1] or row[0], f"{row[0]} {row[1]}")[at % 3]
        Image.new("RGB", (500, 700), (at * 10, 255 - at * 10, at * 5)).save(photos / f"{stem}.jpg")
    return photos


def test_25_newcomers_come_in_with_their_photos_and_the_rejected_rows_after_correction(room: Room) -> None:
    rows = newcomers()
    photos = photo_folder(room.folder, rows)
    expected = {
        row[0]: hashlib.sha256(portrait(file)).hexdigest() for row, file in zip(rows, _files(photos, rows), strict=True)
    }

    plan = room.plan([ROSTER, *rows], photos)
    room.rosters.take_in(plan, QUIET)
    back = room.folder / "问题行.xlsx"
    room.rosters.give_back(plan, back)

    returned = read_table(back)
    assert [line.cells[0] for line in returned.rows] == ["XR-007", "XR-013", "XR-020"]
    reasons = [line.cells[returned.headings.index("问题")] for line in returned.rows]
    assert [
        word in reason for word, reason in zip(("“9”这个窗口", "没有填姓名", "1999-02-30"), reasons, strict=True)
    ] == [True] * 3
    corrected = [list(line.cells) for line in returned.rows]
    corrected[0][4], corrected[1][1], corrected[2][8] = "2", "补名", "1999-02-28"
    again = room.plan([returned.headings, *corrected], photos, "改好")
    room.rosters.take_in(again, QUIET)

    assert again.reading.bad == []
    people = {person.staff_number: person for person in room.staff.find()}
    assert len(people) == 25
    kept = room.staff.photos([person.id for person in people.values()])
    found = {number: hashlib.sha256(kept[person.id]).hexdigest() for number, person in people.items()}
    assert found == expected
    assert len(set(found.values())) == 25


def _files(photos: Path, rows: Sequence[Sequence[str]]) -> list[Path]:
    names = [(row[0], row[1] or row[0], f"{row[0]} {row[1]}")[at % 3] for at, row in enumerate(rows)]
    return [photos / f"{name}.jpg" for name in names]


def test_a_returned_workbook_returned_again_has_one_column_of_reasons(room: Room) -> None:
    back = room.folder / "问题行.xlsx"
    room.rosters.give_back(room.plan([["工号", "姓名"], ["A-1", ""]]), back)

    room.rosters.give_back(room.rosters.plan(back, None, QUIET), back)

    assert read_table(back).headings == ("工号", "姓名", "问题")


def test_a_missing_column_is_asked_for_and_the_answer_remembered(room: Room) -> None:
    lines = [["员工号", "名号", "备注"], ["A-1", "张三", "无"]]
    with pytest.raises(UnclearHeadings, match="没有“工号”“姓名”列") as unclear:
        room.plan(lines)
    said = {**unclear.value.mapping, "员工号": "staff_number", "名号": "name"}

    first = room.rosters.plan(room.folder / "名册.xlsx", None, QUIET, said)
    room.rosters.take_in(first, QUIET)
    second = room.plan([["员工号", "名号", "备注"], ["A-2", "李四", ""]], name="下一份")

    assert [values.name for _, values in first.reading.good] == ["张三"]
    assert [values.name for _, values in second.reading.good] == ["李四"]


def test_a_title_above_headings_that_nobody_knows_is_not_taken_for_them(room: Room) -> None:
    lines = [
        ["县交通运输局人员名册", "", ""],
        ["填报日期：9月1日", "", ""],
        ["员工号", "姓名", "备注"],
        ["A-1", "张三", ""],
    ]

    with pytest.raises(UnclearHeadings, match="没有“工号”列") as unclear:
        room.plan(lines)

    assert unclear.value.table.headings == ("员工号", "姓名", "备注")


def test_between_two_columns_of_one_name_the_user_chooses(room: Room) -> None:
    with pytest.raises(UnclearHeadings, match="有两列都叫“姓名”") as unclear:
        room.plan([["工号", "姓名", "姓名"], ["A-1", "张", "张三"]])
    assert unclear.value.table.headings == ("工号", "姓名（B列）", "姓名（C列）")

    plan = room.rosters.plan(
        room.folder / "名册.xlsx", None, QUIET, {"工号": "staff_number", "姓名（B列）": "", "姓名（C列）": "name"}
    )

    assert [values.name for _, values in plan.reading.good] == ["张三"]


@pytest.mark.parametrize(
    ("files", "sure", "doubtful"),
    [
        (["A-1.jpg"], True, []),
        (["张三.jpg"], True, []),
        (["A-1张三.jpg"], True, []),
        (["张三-A-1.jpg"], True, []),
        (["A-1.jpg", "张三.jpg"], False, ["A-1.jpg", "张三.jpg"]),
        (["张三.jpg", "张三.png"], False, ["张三.jpg", "张三.png"]),
        (["张三（新）.jpg"], False, ["张三（新）.jpg"]),
        (["2026 A-1 近照.jpg"], False, ["2026 A-1 近照.jpg"]),
        (["A-12.jpg"], False, []),
        (["李四.jpg"], False, []),
    ],
)
def test_a_photo_is_sure_doubtful_or_nobodys(room: Room, files: list[str], sure: bool, doubtful: list[str]) -> None:
    folder = room.folder / "照片"
    folder.mkdir()
    for name in files:
        Image.new("RGB", (300, 420), "gray").save(folder / name)

    plan = room.plan([["工号", "姓名"], ["A-1", "张三"]], folder)

    assert bool(plan.photos) is sure
    asked = [candidate.file.name for one in plan.doubtful for candidate in one.candidates]
    assert sorted(asked) == sorted(doubtful)


@pytest.mark.parametrize("namesake", ["in the register", "in a rejected row"])
def test_a_name_that_somebody_else_bears_is_doubtful(room: Room, namesake: str) -> None:
    folder = room.folder / "照片"
    folder.mkdir()
    Image.new("RGB", (300, 420), "gray").save(folder / "王芳.jpg")
    lines = [["工号", "姓名", "窗口"], ["A-1", "王芳", "1"]]
    if namesake == "in the register":
        room.staff.add(StaffValues("B-1", "王芳"))
    else:
        lines.append(["A-2", "王 芳", "9"])

    plan = room.plan(lines, folder)

    assert plan.photos == {}
    assert [one.person.staff_number for one in plan.doubtful] == ["A-1"]


def test_what_the_user_says_of_doubtful_photos_is_kept_and_nothing_else(room: Room) -> None:
    folder = room.folder / "照片"
    folder.mkdir()
    for name in ("王芳.jpg", "A-1.jpg"):
        Image.new("RGB", (300, 420), "gray" if name[0] == "A" else "blue").save(folder / name)
    plan = room.plan([["工号", "姓名"], ["A-1", "王芳"], ["A-2", "王芳"]], folder)
    assert [one.person.staff_number for one in plan.doubtful] == ["A-1", "A-2"]
    chosen = next(one for one in plan.doubtful[0].candidates if one.file.name == "王芳.jpg")

    room.rosters.take_in(plan.with_photos({"A-1": chosen.picture}), QUIET)

    first, second = room.staff.find()
    assert room.staff.photo(first.id) == chosen.picture
    assert room.staff.photo(second.id) is None


def test_partners_find_each_other_whatever_the_order_and_strangers_are_told(room: Room) -> None:
    lines = [
        ["工号", "姓名", "B岗"],
        ["A-1", "张三", "A-2"],
        ["A-2", "李四", ""],
        ["A-3", "王五", "A-9"],
        ["A-4", "赵六", "A-3"],
    ]

    plan = room.plan(lines)
    room.rosters.take_in(plan, QUIET)

    assert {bad.number: "AB岗搭档" in bad.reason for bad in plan.reading.bad} == {4: True, 5: True}
    assert [(person.name, person.partner.name) for person in room.staff.find()] == [("张三", "李四"), ("李四", "张三")]


def test_a_whole_import_is_taken_back_and_can_come_in_again_without_old_photos(room: Room) -> None:
    folder = room.folder / "照片"
    folder.mkdir()
    Image.new("RGB", (300, 420), "gray").save(folder / "A-1.jpg")
    change = room.rosters.take_in(room.plan([["工号", "姓名"], ["A-1", "张三"], ["A-2", "李四"]], folder), QUIET)
    assert change.undo is not None

    assert "已撤销导入的2人" in change.undo().sentence
    assert room.staff.find() == []
    again = room.plan([["工号", "姓名"], ["A-1", "章三"], ["A-2", "李四"]])
    assert not room.rosters.plan(room.folder / "名册.xlsx", None, QUIET).seen_before
    room.rosters.take_in(again, QUIET)

    people = room.staff.find()
    assert [person.name for person in people] == ["章三", "李四"]
    assert room.staff.photo(people[0].id) is None


def test_who_left_keeps_the_number(room: Room) -> None:
    room.staff.add(StaffValues("A-1", "张三"))
    room.staff.archive(room.staff.find()[0].id, "退休")

    plan = room.plan([["工号", "姓名"], ["A-1", "李四"]])

    assert "与登记册里重复" in plan.reading.bad[0].reason
    with pytest.raises(InvalidInput, match="已由张三（已离岗）使用"):
        room.staff.add(StaffValues("A-1", "李四"))


def test_the_template_is_understood_as_it_stands(room: Room) -> None:
    file = room.folder / "模板.xlsx"
    room.rosters.template(file)
    assert read_table(file).headings == tuple(names[0] for names in HEADINGS.values())


def test_a_person_is_found_by_every_particular(room: Room) -> None:
    lines = [
        [
            "工号",
            "姓名",
            "性别",
            "部门",
            "窗口",
            "岗位",
            "职责",
            "政治面貌",
            "电话",
            "到岗日期",
            "出生日期",
            "党内职务",
            "党员示范岗",
        ],
        [
            "A-1",
            "欧阳娜娜",
            "女",
            "货运股",
            "2",
            "受理岗",
            "接件",
            "中共党员",
            "13800005678",
            "2020年1月6日",
            "19900512",
            "组织委员",
            "是",
        ],
        [
            "A-2",
            "李四",
            "男",
            "客运股",
            "1",
            "发证岗",
            "出证",
            "群众",
            "13900001111",
            "2021-03-01",
            "1985-01-01",
            "",
            "",
        ],
    ]
    room.rosters.take_in(room.plan(lines), QUIET)

    words = "a-1 欧阳 oynn 女 货运股 2号 受理岗 接件 中共党员 5678 2020-01-06 1990-05-12 组织委员 党员示范岗"
    for word in (*words.split(), "ou yang"):
        assert [person.name for person in room.staff.find(word)] == ["欧阳娜娜"], word
