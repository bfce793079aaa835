"""Matters changed by hand and by workbook: editions by day, situations, steps, and what cannot be kept."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from threading import Thread

import pytest

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import Conflict, InvalidInput
from sanhua_desktop.exchange.reading import read_table
from sanhua_desktop.exchange.table import Row, Table
from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.matters.content import MatterContent, check_content, material_lines, situation_lines, step_lines
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.matters.workbook import COLUMNS, catalogue_rows, is_heading, read_catalogue
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.store import Store

WINDOWS = {1: "综合受理", 2: "道路货运", 3: "道路客运", 4: "出租汽车", 5: "公路路政", 6: "咨询导办"}


@pytest.fixture
def matters(store: Store) -> MatterService:
    office = OfficeService(store)
    office.set_up(OfficeValues("云溪县交通运输局"), WINDOWS)
    service = MatterService(store, office)
    service.load_defaults()
    return service


def test_every_shipped_matter_reads_back_as_one_value_and_can_be_kept(matters: MatterService) -> None:
    for matter in matters.find():
        content = matters.content(matter)
        check_content(content)
        assert MatterContent.from_text(content.to_text()) == content
        total = sum(step.limit_days for step in matters.steps(matter))
        assert total == 0 or total <= matter.promised_days
    with_steps = [matter.code for matter in matters.find() if matters.steps(matter)]
    assert len(with_steps) >= 18


def test_an_edition_holds_from_its_day_and_the_old_one_before_it(matters: MatterService, clock: FixedClock) -> None:
    freight = matters.find("HY01")[0]
    first = matters.content(freight)
    clock.moment = datetime(2026, 10, 12, 9, 0)
    matters.edit(
        freight,
        replace(first, fee="每证10元", materials=first.materials + "\n营业执照；复印件；1；必须"),
        clock.today(),
    )

    again = matters.find("HY01")[0]
    assert matters.edition_on(again, date(2026, 10, 11)) == first
    assert matters.edition_on(again, date(2026, 10, 12)).fee == "每证10元"
    assert matters.edition_on(again, date(2020, 1, 1)) == first
    assert [row.name for row in matters.materials(again)][-1] == "营业执照"
    assert again.valid_from == date(2026, 10, 12)


def test_a_later_edition_waits_for_its_day(matters: MatterService, clock: FixedClock, store: Store) -> None:
    freight = matters.find("HY01")[0]
    later = replace(matters.content(freight), promised_days=4, steps="审核；科室；4；决定书")

    change = matters.edit(freight, later, date(2027, 1, 1))

    assert "2027年1月1日起生效" in change.sentence
    assert matters.find("HY01")[0].promised_days == 5
    clock.moment = datetime(2027, 1, 1, 8, 0)
    assert matters.find("HY01")[0].promised_days == 4
    assert [step.name for step in matters.steps(freight)] == ["审核"]
    assert check(store) == []


def test_materials_taken_away_and_brought_back_keep_their_places(matters: MatterService, clock: FixedClock) -> None:
    freight = matters.find("HY01")[0]
    whole = matters.content(freight)
    short = replace(whole, materials="\n".join(whole.materials.splitlines()[:2]))

    matters.edit(freight, short, clock.today())
    assert len(matters.materials(freight)) == 2
    matters.edit(matters.find("HY01")[0], whole, clock.today())

    assert matters.content(matters.find("HY01")[0]) == whole


def test_a_situation_is_chosen_where_required_materials_hang_on_it(matters: MatterService) -> None:
    change, plate = matters.find("HY06")[0], matters.find("HY04")[0]

    with pytest.raises(InvalidInput, match="请先选择情形：变更、换证、遗失补证、注销") as refused:
        matters.check_situation(change, "")
    assert set(refused.value.problems) == {"situation"}
    with pytest.raises(InvalidInput, match="没有情形“换发”"):
        matters.check_situation(change, "换发")
    matters.check_situation(change, "换证")
    matters.check_situation(plate, "")  # what its situations add is not required


def test_a_situation_chooses_its_materials_and_its_limits(matters: MatterService) -> None:
    plate, oversize = matters.find("HY04")[0], matters.find("CX01")[0]

    assert [row.position for row in matters.materials_for(plate, "遗失补发")] == [2, 3, 4]
    assert [row.position for row in matters.materials_for(plate, "换发")] == [1, 2, 3]
    assert [row.position for row in matters.materials_for(plate)] == [2, 3]
    assert matters.limits_for(oversize, "三类件") == (15, 10)
    assert matters.limits_for(oversize, "一类件") == (2, 1)
    assert matters.limits_for(oversize) == (5, 3)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"code": " "}, "code"),
        ({"name": ""}, "name"),
        ({"promised_days": 21}, "promised_days"),
        ({"steps": "受理；窗口；3；\n审核；科室；3；"}, "steps"),
        ({"steps": "受理；窗口；很快；"}, "steps"),
        ({"materials": "身份证；原件；一；必须"}, "materials"),
        ({"materials": "身份证；照片；1；必须"}, "materials"),
        ({"situations": "补发：9"}, "situations"),
        ({"situations": "补发"}, "situations"),
        ({"situations": "三类件：1；5；10"}, "situations"),
        ({"window": 44}, "window"),
        ({"code": "HY02"}, "code"),
    ],
)
def test_what_cannot_stand_is_named_and_nothing_is_kept(
    matters: MatterService, changed: dict[str, object], field: str
) -> None:
    freight = matters.find("HY01")[0]
    before = matters.content(freight)

    with pytest.raises(InvalidInput) as refused:
        matters.edit(freight, replace(before, **changed), date(2026, 9, 18))  # type: ignore[arg-type]

    assert set(refused.value.problems) == {field}
    assert matters.content(matters.find("HY01")[0]) == before


def test_a_matter_done_at_once_has_no_days_in_its_steps(matters: MatterService) -> None:
    content = matters.content(matters.find("HY04")[0])

    with pytest.raises(InvalidInput, match="超过了承诺时限0个工作日"):
        check_content(replace(content, steps="当场办结；窗口人员；1；道路运输证"))
    check_content(replace(content, steps="当场办结；窗口人员；0；道路运输证"))


def test_a_change_can_be_taken_back(matters: MatterService, clock: FixedClock) -> None:
    freight = matters.find("HY01")[0]
    before = matters.content(freight)
    change = matters.edit(freight, replace(before, name="货运许可", situations="新办：1、2"), clock.today())

    assert change.undo is not None
    change.undo()

    assert matters.content(matters.find("HY01")[0]) == before


@pytest.mark.parametrize("theirs_from", [date(2026, 9, 18), date(2027, 1, 1)], ids=["the same day", "a later day"])
def test_of_two_editors_the_second_is_told_and_keeps_what_was_typed(
    matters: MatterService, clock: FixedClock, theirs_from: date
) -> None:
    first, second = matters.open(matters.find("HY01")[0]), matters.open(matters.find("HY01")[0])
    was = first.content
    matters.save(first, replace(was, materials=was.materials + "\n营业执照；复印件；1；必须", fee="10元"), theirs_from)
    typed = replace(was, materials=was.materials + "\n场地证明；原件；1；必须", note="节前加急")

    with pytest.raises(Conflict, match="刚刚由李红于9月18日10:22改过") as told:
        matters.save(second, typed, theirs_from)

    assert "您的修改还没有保存" in str(told.value)
    assert ("自2027年1月1日起生效" in str(told.value)) is (theirs_from.year == 2027)
    lines = {one.name: (one.opened, one.theirs, one.mine) for one in told.value.fields}
    assert lines["材料"] == ("（空）", "营业执照；复印件；1；必须", "场地证明；原件；1；必须")
    assert set(lines) == {"材料", "收费", "时限说明"}
    assert matters.edition_on(matters.find("HY01")[0], theirs_from).note == was.note
    told.value.overrule()
    matters.save(second, typed, theirs_from)
    assert matters.edition_on(matters.find("HY01")[0], theirs_from) == replace(typed, fee="10元")


def test_an_edition_is_not_taken_back_over_one_that_another_kept(matters: MatterService, clock: FixedClock) -> None:
    freight = matters.find("HY01")[0]
    before = matters.content(freight)
    change = matters.edit(freight, replace(before, fee="10元"), clock.today())
    theirs = replace(before, fee="10元", materials=before.materials + "\n营业执照；复印件；1；必须")
    matters.save(matters.open(freight), theirs, clock.today())

    assert change.undo is not None
    with pytest.raises(Conflict):
        change.undo()

    assert matters.content(matters.find("HY01")[0]) == theirs


def test_lines_are_read_as_they_are_typed() -> None:
    assert material_lines(" 申请表 \n\n身份证; 复印件 ;2;非必须")[1].count == 2
    assert situation_lines("补发:3，4")[0].materials == (3, 4)
    assert step_lines("受理；窗口人员；1")[0].output == ""


def test_the_catalogue_goes_to_excel_and_comes_back_the_same(matters: MatterService, tmp_path: Path) -> None:
    contents = [matters.content(matter) for matter in matters.find()]
    target = tmp_path / "事项目录.xlsx"
    write_workbook(target, tuple(COLUMNS), catalogue_rows(contents), sheet="事项目录")

    reading = read_catalogue(read_table(target, is_heading))

    assert reading.problems == []
    assert list(reading.good) == contents
    assert matters.take_over(reading.good).sentence == "已导入，0个事项有变动。"


def test_a_workbook_changes_known_matters_and_enters_new_ones(matters: MatterService) -> None:
    freight = matters.content(matters.find("HY01")[0])
    fresh = replace(freight, code="XX01", name="新设的许可")

    change = matters.take_over([replace(freight, fee="每证10元"), fresh])

    assert change.sentence == "已导入，2个事项有变动。"
    assert matters.find("HY01")[0].fee == "每证10元"
    assert matters.find("xsdxk")[0].code == "XX01"


def test_what_a_workbook_has_no_column_for_stays(matters: MatterService) -> None:
    before = matters.content(matters.find("HY01")[0])
    row = (before.code, before.name, before.nature, "每证10元")
    table = Table("目录.xlsx", ("事项编码", "事项名称", "事项性质", "收费"), (Row(2, row),), "")

    reading = read_catalogue(table)
    matters.take_over(reading.good, reading.told)

    assert matters.content(matters.find("HY01")[0]) == replace(before, fee="每证10元")


def test_a_promise_left_empty_is_not_taken_for_at_once(matters: MatterService) -> None:
    headings = ("事项编码", "事项名称", "事项性质", "法定时限", "承诺时限")
    table = Table("目录.xlsx", headings, (Row(2, ("A1", "甲", "备案", "20", "")),), "")

    assert read_catalogue(table).problems == [(2, "请填写承诺时限，当场办的填“即办”。")]


def test_two_pcs_let_an_edition_begin_once(matters: MatterService, clock: FixedClock, store: Store) -> None:
    freight = matters.find("HY01")[0]
    matters.edit(freight, replace(matters.content(freight), fee="每证10元"), date(2027, 1, 1))
    clock.moment = datetime(2027, 1, 1, 8, 0)
    failures: list[BaseException] = []

    def there() -> None:
        try:
            assert MatterService(store, OfficeService(store)).find("HY01")[0].fee == "每证10元"
        except BaseException as failure:
            failures.append(failure)

    other = Thread(target=there)
    with store.writing():
        other.start()
        other.join(0.2)  # it has seen the waiting edition, and waits
        matters.find("HY01")
    other.join()

    assert failures == []
    assert check(store) == []


def test_every_bad_row_of_a_workbook_is_named(matters: MatterService) -> None:
    headings = ("事项编码", "事项名称", "事项性质", "法定时限", "承诺时限", "材料")
    rows = (
        ("A1", "甲", "备案", "无", "即办", "申请表"),
        ("A2", "乙", "备案", "20", "30", ""),
        ("A3", "", "备案", "20", "5", ""),
        ("A4", "丁", "备案", "二十", "5", ""),
        ("A1", "戊", "备案", "20个工作日", "5", ""),
        ("A6", "己", "备案", "20", "5", "身份证；照片；1；必须"),
    )
    table = Table("目录.xlsx", headings, tuple(Row(at, cells) for at, cells in enumerate(rows, start=2)), "")

    reading = read_catalogue(table)

    assert [(one.code, one.statutory_days, one.promised_days) for one in reading.good] == [("A1", -1, 0)]
    assert [number for number, _ in reading.problems] == [3, 4, 5, 6, 7]
    assert "超过了法定时限20个工作日" in reading.problems[0][1]
    assert "与第2行重复" in reading.problems[3][1]


def test_an_import_that_one_matter_spoils_keeps_nothing(matters: MatterService) -> None:
    freight = matters.content(matters.find("HY01")[0])

    with pytest.raises(InvalidInput, match="XX01"):
        matters.take_over([replace(freight, fee="每证10元"), replace(freight, code="XX01", window=77)])

    assert matters.content(matters.find("HY01")[0]) == freight
