"""Surveys on both databases: three definitions of one rate, small groups kept together, forms without a writer."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.feedback.surveys.enums import SatisfactionDefinition
from sanhua_desktop.feedback.surveys.rules import figures
from sanhua_desktop.feedback.surveys.service import NewSurvey, SurveyReport, SurveyService
from sanhua_desktop.feedback.surveys.sheets import report_sheet, shown
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store

SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))
HUNDRED = "1" * 62 + "2" * 25 + "3" * 8 + "4" * 3 + "5" * 2


def reported(surveys: SurveyService, definition: SatisfactionDefinition, answers: str) -> SurveyReport:
    surveys.prepare(NewSurvey("九月调查", *SEPTEMBER, definition, ("整体满意度",), issued=120))
    chosen = surveys.surveys()[0]
    for answer in answers:
        surveys.take_in(chosen, "1号", answer)
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
    report = reported(SurveyService(store), definition, HUNDRED)
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
    report = reported(surveys, SatisfactionDefinition.INDEX, "1" * 25)
    assert "样本不足30份" in report.note and len(report.by_window) == 1
    chosen = surveys.surveys()[0]
    for _ in range(4):
        change = surveys.take_in(chosen, "2号", "5")
    again = surveys.report(chosen)
    assert ([one.what for one in again.by_window], again.withheld, again.forms) == (["1号"], 1, 29)
    assert "1个窗口不足5份" in report_sheet(again, "局").parts[-1].total
    assert change.undo is not None
    change.undo()
    assert surveys.report(chosen).forms == 28


def test_forms_have_no_order_time_or_writer(store: Store) -> None:
    reported(SurveyService(store), SatisfactionDefinition.INDEX, HUNDRED)
    names = [column.name for column in store.database.get_columns("survey_form")]
    assert names == ["key", "survey_id", "window", "marks"]
    rows = store.database.execute_sql("SELECT key, marks FROM survey_form").fetchall()
    assert [key for key, _ in rows] == sorted(key for key, _ in rows)
    assert "".join(marks for _, marks in rows) != HUNDRED
    kinds = {kind for (kind,) in store.database.execute_sql("SELECT kind FROM audit_entry").fetchall()}
    assert kinds == {"survey"}


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
