"""The shipped catalogue, how a clerk finds a matter, and the limits that may not be exceeded."""

from dataclasses import replace

import pytest

from sanhua_desktop.assets import defaults
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.matters.finding import rank
from sanhua_desktop.matters.rules import check_limits, limit_words
from sanhua_desktop.matters.service import MatterService
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


def test_the_whole_catalogue_is_there_with_windows_and_materials(matters: MatterService, store: Store) -> None:
    everything = matters.find()

    assert len([matter for matter in everything if not matter.code.startswith("FW")]) == 27
    assert len([matter for matter in everything if matter.code.startswith("FW")]) == 5
    assert all(matter.window is not None for matter in everything)
    assert all(matters.materials(matter) for matter in everything if not matter.code.startswith("FW"))
    assert check(store) == []


def test_no_promise_is_longer_than_the_law(matters: MatterService) -> None:
    for matter in matters.find():
        check_limits(matter.statutory_days, matter.promised_days)
        assert matter.handling == ("即办件" if matter.promised_days == 0 else "承诺件")


def test_loading_twice_leaves_what_the_office_changed(matters: MatterService) -> None:
    freight = matters.find("HY01")[0]
    matters.change_promise(freight, 3)

    matters.load_defaults()

    assert [matter.promised_days for matter in matters.find("HY01")] == [3]


def test_materials_say_original_or_copy_number_and_need(matters: MatterService) -> None:
    rows = matters.materials(matters.find("WX01")[0])

    assert (rows[0].name, rows[0].copy.label, rows[0].count, rows[0].need.label) == (
        "机动车维修经营备案表",
        "原件",
        2,
        "必须",
    )
    assert [row.position for row in rows] == list(range(1, len(rows) + 1))
    later = {row.need.label for row in matters.materials(matters.find("HY01")[0])}
    assert later == {"必须", "容缺后补"}


@pytest.mark.parametrize(
    ("query", "code"),
    [("HY02", "HY02"), ("wlhy", "HY02"), ("dlpt", "HY01"), ("slsg", "SL01"), ("货运 年度", "HY05"), ("wxjyba", "WX01")],
)
def test_initials_words_or_code_find_the_matter_first(matters: MatterService, query: str, code: str) -> None:
    assert matters.find(query)[0].code == code


def test_left_out_initials_still_find_the_freight_licence(matters: MatterService) -> None:
    assert "HY01" in [matter.code for matter in matters.find("dlhw")]
    assert matters.find("没有这个事项") == []


@pytest.mark.parametrize(
    ("query", "code"),
    [("年审", "HY05"), ("货车年审", "HY05"), ("驾校", "JP01"), ("修理厂", "WX01"), ("大件", "CX01"), ("上访", "FW03")],
)
def test_an_everyday_name_finds_the_matter_it_stands_for(matters: MatterService, query: str, code: str) -> None:
    assert matters.find(query)[0].code == code


def test_an_everyday_name_the_office_wrote_is_found_by_words_and_initials(matters: MatterService) -> None:
    opened = matters.open(matters.find("HY01")[0])

    matters.save(opened, replace(opened.content, aliases="跑货车的证、货运许可证"), matters.today())

    queries = ("跑货车的证", "phcdz", "跑货", "跑货车的证 道路")
    assert [matters.find(query)[0].code for query in queries] == ["HY01"] * 4
    assert "HY01" not in [matter.code for matter in matters.find("开业")]


def test_every_everyday_name_leads_to_a_matter_of_the_catalogue(matters: MatterService) -> None:
    lost = [name for name in defaults("aliases")["alias"] if not matters.find(name)]

    assert lost == []


def test_what_begins_with_the_words_comes_before_what_has_them_inside(matters: MatterService) -> None:
    begins = [matter.name.startswith("道路货物") for matter in matters.find("道路货物")]

    assert begins[0] and begins == sorted(begins, reverse=True)
    names = [matter.name for matter in matters.find("出租")]
    assert names[0].startswith("出租汽车") and not names[-1].startswith("出租")


def test_gaps_rank_behind_whole_words() -> None:
    assert rank("hy01 道路普通货物运输 dlpthwys", "dlpt") == 0
    assert rank("hy01 道路普通货物运输 dlpthwys", "货物") == 1
    assert rank("hy01 道路普通货物运输 dlpthwys", "dlhw") == 2
    assert rank("hy01 道路普通货物运输 dlpthwys", "hwdl") is None


@pytest.mark.parametrize(("statutory", "promised"), [(20, 21), (5, 6), (0, 1), (-1, -1), (20, -2)])
def test_a_promise_beyond_the_law_is_refused_in_words(statutory: int, promised: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_limits(statutory, promised)
    assert "承诺时限" in refused.value.problems["promised_days"]


def test_a_shorter_promise_is_kept_and_can_be_taken_back(matters: MatterService) -> None:
    freight = matters.find("HY01")[0]

    change = matters.change_promise(freight, 2)
    assert matters.get(freight.id).promised_days == 2
    assert change.undo is not None
    change.undo()

    assert matters.get(freight.id).promised_days == 5
    with pytest.raises(InvalidInput, match="超过了法定时限20个工作日"):
        matters.change_promise(freight, 21)
    assert matters.get(freight.id).promised_days == 5


def test_limits_read_as_offices_write_them() -> None:
    assert [limit_words(days) for days in (-1, 0, 20)] == ["无规定", "即办", "20个工作日"]
