"""Surveys on both databases: three definitions of one rate, small groups kept together, forms without a writer."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.feedback.surveys.enums import SatisfactionDefinition
from sanhua_desktop.feedback.surveys.rules import Figure, figures, shown_apart
from sanhua_desktop.feedback.surveys.service import NewSurvey, SurveyReport, SurveyService
from sanhua_desktop.feedback.surveys.sheets import report_sheet, shown
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.services import build_services
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store

SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))
HUNDRED = "1" * 62 + "2" * 25 + "3" * 8 + "4" * 3 + "5" * 2


def reported(store: Store, definition: SatisfactionDefinition, answers: str, window: str = "1号") -> SurveyReport:
    surveys = SurveyService(store)
    surveys.prepare(NewSurvey("九月调查", *SEPTEMBER, definition, ("整体满意度",), issued=120))
    chosen = surveys.surveys()[0]
    with store.writing():  # in one go: the disk is not what is tested
        for answer in answers:
            surveys.take_in(chosen, window, answer)
    return surveys.report(chosen)


@pytest.mark.parametrize(
    ("definition", "figure", "name"),
    [
        (SatisfactionDefinition.INCLUDING_BASIC, "95.00%", "满意率（含基本满意）"),
        (SatisfactionDefinition.EXCLUDING_BASIC, "87.00%", "满意率（不含基本满意）"),
        (SatisfactionDefinition.INDEX, "88.40", "满意度指数"),
    ],
)
def test_the_same_hundred_answers_by_three_definitions(
    place: str | Path, clock: FixedClock, definition: SatisfactionDefinition, figure: str, name: str
) -> None:
    store = open_store(place, clock)
    report = reported(store, definition, HUNDRED)
    sheet = report_sheet(report, "云溪县交通运输局")
    assert (shown(report.whole), report.whole.votes, report.note) == (figure, 100, "")
    assert sheet.parts[0].heading.endswith(figure)
    for part in sheet.parts:
        assert name in part.total and "2026年9月1日至2026年9月30日" in part.total and "有效" in part.total
        assert "有效份数" in part.headings
    assert "有效100份" in sheet.parts[0].total
    store.close()


def test_small_samples_and_small_groups(store: Store) -> None:
    surveys = SurveyService(store)
    report = reported(store, SatisfactionDefinition.INDEX, "1" * 25)
    assert "样本不足30份" in report.note and len(report.by_window) == 1
    chosen = surveys.surveys()[0]
    for window in ("2号", "2号", "3号", "3号"):
        change = surveys.take_in(chosen, window, "5")
    assert surveys.report(chosen).by_window == ()  # the whole without window 1 would tell the four others
    surveys.take_in(chosen, "3号", "5")
    again = surveys.report(chosen)
    assert ([one.what for one in again.by_window], again.withheld, again.forms) == (["1号窗口"], 2, 30)
    assert "2个窗口回答不足5份" in report_sheet(again, "局").parts[-1].total
    assert change.undo is not None
    change.undo()
    assert surveys.report(chosen).forms == 29


@pytest.mark.parametrize(
    ("votes", "shown_ones"),
    [
        ((40, 4), ()),
        ((40, 6, 4), (40,)),
        ((40, 6, 3, 2), (40, 6)),
        ((40, 5, 5, 1), (40, 5)),
        ((40, 6, 0), (40, 6)),
        ((5, 5), (5, 5)),
        ((4,), ()),
    ],
)
def test_the_whole_without_what_is_shown_never_tells_a_small_group(
    votes: tuple[int, ...], shown_ones: tuple[int, ...]
) -> None:
    groups = [Figure(f"{at}号", (n, 0, 0, 0, 0), 9, SatisfactionDefinition.INDEX) for at, n in enumerate(votes)]
    assert tuple(one.votes for one in shown_apart(groups)) == shown_ones


def test_no_window_is_told_by_fewer_than_five_answers(store: Store) -> None:
    surveys = SurveyService(store)
    surveys.prepare(NewSurvey("九月调查", *SEPTEMBER, questions=("整体满意度", "态度")))
    chosen = surveys.surveys()[0]
    for window, marks in [("1号", "11")] * 9 + [("2号", "01")] * 9 + [("2号", "51")] * 4 + [("3号", "21")]:
        surveys.take_in(chosen, window, marks)
    own, small, whole = (surveys.satisfaction(*SEPTEMBER, window) for window in ("1号窗口", "2号窗口", ""))
    assert own is not None and small is not None and whole is not None
    assert (own.figure.counts, own.note) == ((9, 0, 0, 0, 0), "")
    assert (small.figure.counts, small.figure.rate, "不单独统计" in small.note) == ((0,) * 5, None, True)
    assert (whole.figure.counts, whole.note) == ((9, 1, 0, 0, 4), "只有14份，少于30份，不作评定")


def test_a_window_of_any_name_is_counted_under_its_name_of_today(place: str | Path, clock: FixedClock) -> None:
    services = build_services(open_store(place, clock))
    long = "道路运输从业资格与车辆年度审验综合受理窗口（北厅二楼东侧）"
    services.office.set_up(OfficeValues(name="云溪县交通运输局"), {1: long, 2: "咨询"})
    report = reported(services.store, SatisfactionDefinition.INDEX, "11111", services.office.windows()[0].label)
    assert [one.what for one in report.by_window] == [f"1号{long}"]
    services.office.set_up(OfficeValues(name="云溪县交通运输局"), {1: "综合受理", 2: "咨询"})
    again = services.surveys.report(services.surveys.surveys()[0])
    assert [one.what for one in again.by_window] == ["1号综合受理"]
    with pytest.raises(InvalidInput, match="没有窗口号"):
        services.surveys.take_in(services.surveys.surveys()[0], "大厅", "1")
    services.store.close()


def test_forms_have_no_order_time_or_writer(place: str | Path, clock: FixedClock) -> None:
    store = open_store(place, clock)
    reported(store, SatisfactionDefinition.INDEX, "")
    surveys = SurveyService(store)
    came = "1111122222333334444455555"
    for mark in came:
        surveys.take_in(surveys.surveys()[0], "1号", mark)
    names = [column.name for column in store.database.get_columns("survey_form")]
    assert names == ["key", "survey_id", "window", "marks"]
    if isinstance(place, Path):
        with pytest.raises(Exception, match="rowid"):
            store.database.execute_sql("SELECT rowid FROM survey_form")
        order = ""
    else:
        written = store.database.execute_sql("SELECT count(DISTINCT xmin::text) FROM survey_form").fetchone()
        assert written == (1,)
        order = " ORDER BY ctid"
    rows = store.database.execute_sql("SELECT key, marks FROM survey_form" + order).fetchall()
    assert [key for key, _ in rows] == sorted(key for key, _ in rows)
    assert "".join(marks for _, marks in rows) != came
    kinds = {kind for (kind,) in store.database.execute_sql("SELECT kind FROM audit_entry").fetchall()}
    assert kinds == {"survey"}
    store.close()


def test_what_cannot_be_kept_is_said(store: Store) -> None:
    surveys = SurveyService(store)
    with pytest.raises(InvalidInput) as told:
        surveys.prepare(NewSurvey("", SEPTEMBER[1], SEPTEMBER[0], questions=(), minimum=1))
    assert set(told.value.problems) == {"name", "last_day", "questions", "minimum"}
    surveys.prepare(NewSurvey("九月调查", *SEPTEMBER))
    chosen = surveys.surveys()[0]
    with pytest.raises(Refused, match="还差6项"):
        surveys.take_in(chosen, "", "11")
    with pytest.raises(Refused, match="废表"):
        surveys.take_in(chosen, "", "0" * 8)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(st.sampled_from("123450"), min_size=2, max_size=2)), st.sampled_from(SatisfactionDefinition))
def test_the_order_of_forms_never_changes_a_figure(forms: list[str], definition: SatisfactionDefinition) -> None:
    one = figures(forms, ("整体", "态度"), definition)
    assert one == figures(sorted(forms), ("整体", "态度"), definition)
    assert all(figure.votes + figure.silent == len(forms) for figure in one)
    assert all(figure.rate is None or 0 <= figure.rate <= 100 for figure in one)
