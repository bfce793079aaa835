"""What ballots, surveys and contests counted becomes points of a round, each with its record; the checks propose."""

from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from fractions import Fraction

import pytest
from ballot_papers import accounts, papers

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.ballots.service import NewGroup, NewRound, Piles
from sanhua_desktop.evaluation.enums import RoundCycle, RoundKind
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.round_values import RoundValues
from sanhua_desktop.evaluation.scoring import half_up
from sanhua_desktop.evaluation.service import ScoreRow
from sanhua_desktop.evaluation.sources import Source, SourceKind
from sanhua_desktop.feedback.spot_checks.service import SpotCheckValues
from sanhua_desktop.feedback.surveys.service import NewSurvey
from sanhua_desktop.services import Services

FIRST, LAST = date(2026, 7, 1), date(2026, 9, 30)


@pytest.fixture
def office(sample_services: Services) -> Services:
    """The sample office with a round of everybody that nothing was entered into."""
    people = [person.id for person in sample_services.staff.find()]
    sample_services.evaluation.open_round("全员", FIRST, LAST, people)
    return sample_services


def newest(office: Services) -> EvaluationRound:
    return office.evaluation.rounds()[0]


def row_of(office: Services, name: str) -> ScoreRow:
    return next(row for row in office.evaluation.standings(newest(office)) if row.name == name)


def source(office: Services, kind: SourceKind, name: str = "") -> Source:
    return next(one for one in office.sources.find(newest(office)) if one.kind is kind and name in one.name)


def lines(office: Services, name: str) -> list[tuple[str, tuple[str, int]]]:
    working = office.evaluation.working(newest(office), row_of(office, name).participant)
    return [(line.text, line.source) for line in working]


@pytest.mark.parametrize(
    ("levels", "values", "aspects"),
    [
        (("优秀", "称职", "基本称职", "不称职"), (100, 80, 60, 40), ("总体评价",)),
        (("优秀", "良好", "一般", "较差"), (95, 85, 70, 50), ("德", "能")),
    ],
)
def test_a_ballot_evening_gives_the_very_score_of_its_result_sheet(
    office: Services, levels: tuple[str, ...], values: tuple[int, ...], aspects: tuple[str, ...]
) -> None:
    people = office.staff.find()[:4]
    groups = [NewGroup("领导", D(40)), NewGroup("职工", D(60), colleagues=True)]
    new = NewRound("季度测评", LAST, [one.id for one in people], groups, levels, values, aspects)
    office.ballots.prepare(new)
    held = next(row for row in office.ballots.rounds() if row.name == "季度测评")
    assert not [one for one in office.sources.find(newest(office)) if one.name == "季度测评"]  # not counted yet
    office.ballots.account(held, [accounts(1, issued=8, valid=7), accounts(2, issued=13, valid=12)])
    piles = {1: papers(7, 4 * len(aspects), 1), 2: papers(12, 4 * len(aspects), 2)}
    office.ballots.close(held, {number: Piles(pile, pile) for number, pile in piles.items()})

    office.sources.take(newest(office), source(office, SourceKind.BALLOT, "季度测评"))

    for person, result in zip(people, office.ballots.outcome(held).people, strict=True):
        assert row_of(office, person.name).total.printed[2][1] == half_up(result.score or Fraction(0))
        [(text, origin)] = [one for one in lines(office, person.name) if one[0].startswith("来自")]
        assert held.code in text
        assert origin == ("ballot_round", held.id)
    words = office.record_words.of("ballot_round", held.id)
    assert words is not None
    assert ("等次", "、".join(levels)) in words.pairs


def test_what_was_counted_stays_when_other_parts_are_typed(office: Services) -> None:
    office.sources.take(newest(office), source(office, SourceKind.SURVEY))
    person = row_of(office, "张敏").participant
    assert any(text.startswith("来自满意度调查") for text, _ in lines(office, "张敏"))

    office.evaluation.enter(person, leaders=[90])
    assert any(text.startswith("来自满意度调查") for text, _ in lines(office, "张敏"))
    with pytest.raises(InvalidInput, match="不能手工改"):
        office.evaluation.enter(row_of(office, "张敏").participant, satisfaction=[9, 1, 0, 0, 0])
    survey = source(office, SourceKind.SURVEY)
    everybody = len(office.staff.find())
    assert office.sources.taken_over(newest(office))[survey.basis] == everybody
    assert "统计期间" not in "".join(text for text, _ in lines(office, "张敏")), "the survey has days of its own"
    by_window = source(office, SourceKind.SURVEY_BY_WINDOW)
    assert office.sources.replaced(newest(office), survey) == []
    [other] = office.sources.replaced(newest(office), by_window)
    assert other.endswith("（满意度调查：按整体）")
    office.sources.take(newest(office), by_window)
    counted = office.sources.taken_over(newest(office))
    assert counted[by_window.basis] > 0 and counted[by_window.basis] + counted[survey.basis] == everybody
    with pytest.raises(InvalidInput, match="为什么撤销"):
        office.sources.give_back(newest(office), survey, " ")
    assert f"{everybody}名" in office.sources.give_back(newest(office), survey, "调查表录错").sentence
    with pytest.raises(Refused, match="还没有计入"):
        office.sources.give_back(newest(office), survey, "再撤一次")
    office.evaluation.enter(row_of(office, "张敏").participant, satisfaction=[9, 1, 0, 0, 0])
    assert not any(text.startswith("来自") for text, _ in lines(office, "张敏"))
    assert office.sources.replaced(newest(office), survey) == ["张敏手工录入的票数"]


def test_a_survey_counts_as_a_whole_or_by_window(office: Services) -> None:
    whole, by_window = (source(office, kind) for kind in (SourceKind.SURVEY, SourceKind.SURVEY_BY_WINDOW))
    report = office.surveys.report(whole.record)
    figures = {one.what: one.counts for one in report.by_window}

    assert {one.counts.satisfaction for one in office.sources.handed(newest(office), whole) if one.counts} == {
        (62, 25, 8, 3, 2)
    }
    for one in office.sources.handed(newest(office), by_window):
        window = one.participant.staff.window
        assert one.counts is not None
        assert one.counts.satisfaction == (figures[window.label] if window else report.whole.counts)

    office.surveys.prepare(NewSurvey("空的", FIRST, LAST))
    with pytest.raises(Refused, match="还没有录入调查表"):
        office.sources.take(newest(office), source(office, SourceKind.SURVEY, "空的"))


def test_contest_places_become_bonuses_once(office: Services) -> None:
    contest = source(office, SourceKind.CONTEST)
    placed = [one for one in office.contests.results(contest.record) if (one.placing.place or 9) <= 3]

    office.sources.take(newest(office), contest)

    for one in placed:
        points = {1: D(3), 2: D(2), 3: D(1)}[one.placing.place or 0]
        row = row_of(office, one.name)
        assert row.total.bonus == points
        assert any(origin == ("contest_entrant", one.entrant.id) for _, origin in lines(office, one.name))
    with pytest.raises(Refused, match="已经计入"):
        office.sources.take(newest(office), contest)
    assert office.sources.taken_over(newest(office))[contest.basis] == len(placed)
    office.sources.give_back(newest(office), contest, "名次更正")
    assert all(row_of(office, one.name).total.bonus == 0 for one in placed)
    office.sources.take(newest(office), contest)


def test_spot_checks_and_low_satisfaction_propose_deductions(office: Services) -> None:
    chosen, people = newest(office), {one.name: one for one in office.staff.find()}
    office.spot_checks.record(SpotCheckValues(people["张敏"].id, "李红", ("badge", "post"), "上午十点"))
    office.evaluation.enter(row_of(office, "李强").participant, satisfaction=[40, 20, 20, 15, 5])  # 80.00 %

    proposed = {(one.name, one.rule.rule): one for one in office.proposals.find(chosen)}

    badge, post, low = (
        proposed[key] for key in (("张敏", "check_badge"), ("张敏", "check_post"), ("李强", "satisfaction_low"))
    )
    assert (badge.rule.criterion, badge.points, post.rule.criterion, post.points) == (1, 1, 11, 2)
    assert (low.rule.criterion, low.points, low.cause.reason) == (20, 10, "满意率（含基本满意）80.00%，低于90%")
    assert "上午十点" in badge.cause.reason
    office.proposals.accept(chosen, badge)
    assert any(origin[0] == "spot_check" for _, origin in lines(office, "张敏"))


def test_a_round_of_windows_takes_its_own_survey_and_what_its_people_did(office: Services) -> None:
    windows = [row.id for row in office.evaluation.windows()]
    values = RoundValues("9月流动红旗", date(2026, 9, 1), LAST, kind=RoundKind.WINDOW, cycle=RoundCycle.MONTH)
    office.evaluation.open(replace(values, window_ids=windows))
    person = next(one for one in office.staff.find() if one.window is not None)
    assert person.window is not None
    office.spot_checks.record(SpotCheckValues(person.id, "李红", ("dress",)))

    assert {one.kind for one in office.sources.find(newest(office))} == {SourceKind.SURVEY_BY_WINDOW}
    office.sources.take(newest(office), source(office, SourceKind.SURVEY_BY_WINDOW))
    proposed = [one for one in office.proposals.find(newest(office)) if one.rule.rule == "check_dress"]

    assert person.name in proposed[0].cause.reason
    assert proposed[0].name == f"{person.window.number}号窗口"
    office.proposals.accept(newest(office), proposed[0])
    row = row_of(office, proposed[0].name)
    assert row.total.total == D("99.00")
    assert row.participant.satisfaction
