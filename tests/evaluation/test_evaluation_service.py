"""Rounds on a real store: the worked example from its own records, the lock of a published round, bad input."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal as D

import pytest

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.enums import MissingRule
from sanhua_desktop.evaluation.records import EvaluationRound, Participant
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.evaluation.tally import BallotAccounts
from sanhua_desktop.services import build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.store import Store

NAMES = ("张敏", "李强", "王芳")
LEADERS = ([92, 95, 88, 90, 97, 91, 93], [90, 93, 89, 94, 91, 88, 92], [91, 89, 93, 90, 92, 94, 88])
BALLOTS = ([18, 9, 2, 1], [17, 11, 2, 0], [20, 8, 1, 1])
VOTES = ([62, 25, 8, 3, 2], [55, 33, 9, 2, 1], [40, 18, 5, 1, 0])


@pytest.fixture
def staff(store: Store) -> StaffService:
    service = build_services(store).staff
    for number, name in enumerate(NAMES, start=1):
        service.add(StaffValues(staff_number=f"JT-{number:03d}", name=name))
    return service


@pytest.fixture
def evaluation(store: Store, staff: StaffService) -> EvaluationService:
    service = EvaluationService(store)
    ids = [person.id for person in staff.find()]
    service.open_round("2026年第三季度", date(2026, 7, 1), date(2026, 9, 30), ids)
    return service


def the_round(evaluation: EvaluationService) -> EvaluationRound:
    return evaluation.rounds()[0]


def row_of(evaluation: EvaluationService, name: str) -> ScoreRow:
    return next(row for row in evaluation.standings(the_round(evaluation)) if row.staff.name == name)


def someone(evaluation: EvaluationService, name: str = "张敏") -> Participant:
    return row_of(evaluation, name).participant


def publish(evaluation: EvaluationService) -> None:
    evaluation.show(the_round(evaluation))
    evaluation.publish(the_round(evaluation), "考核组组长")


def enter_all(evaluation: EvaluationService) -> None:
    for name, leaders, ballots, votes in zip(NAMES, LEADERS, BALLOTS, VOTES, strict=True):
        evaluation.enter(someone(evaluation, name), leaders=leaders, ballots=ballots, satisfaction=votes)


def test_the_scheme_has_25_criteria_of_100_points() -> None:
    criteria = defaults("criteria")["criteria"]

    assert [one["number"] for one in criteria] == list(range(1, 26))
    assert sum(one["full"] for one in criteria) == 100
    assert all(one["rule"] and one["source"] for one in criteria)
    assert len(defaults("criteria")["vetoes"]) == 7


def test_the_worked_example_explains_itself(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    zhang = someone(evaluation)
    criteria = {one.number: one for one in evaluation.criteria(the_round(evaluation).id)}
    for number, points, reason in ((23, "1", "迟到"), (1, "1", "未戴胸卡"), (15, "4", "超承诺2个工作日")):
        evaluation.deduct(zhang, criteria[number], points, reason)
    for kind, points in (("锦旗、表扬信", "2"), ("上门、节假日服务", "1.5"), ("简报、媒体采用", "2")):
        evaluation.add_bonus(zhang, points, "第三季度", kind=kind)

    lines = evaluation.explanation(the_round(evaluation), zhang)

    assert row_of(evaluation, "张敏").total.total == D("96.59")
    assert "量化考核：94.00 × 40% = 37.60" in lines
    assert "　7人评分，去掉最高97、最低88，其余5人平均 461 ÷ 5 = 92.20" in lines
    assert "　2680 ÷ 30 = 89.33" in lines
    assert "　满意率（含基本满意） 95.00%，满意率（不含基本满意） 87.00%，满意度指数 88.40" in lines
    assert "　与90%相比，按满意率（含基本满意）：95.00% ✓ 达标" in lines
    assert "基础分：37.60 + 18.44 + 17.87 + 17.68 = 91.59" in lines
    assert "加分：5.00（合计5.50，上限5.00）" in lines
    assert "总分：91.59 + 5.00 = 96.59" in lines


def test_a_bonus_kind_keeps_its_own_cap(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    for _ in range(3):
        evaluation.add_bonus(someone(evaluation), "1", "锦旗", kind="锦旗、表扬信")

    assert row_of(evaluation, "张敏").total.bonus == D("2.00")
    lines = evaluation.explanation(the_round(evaluation), someone(evaluation))
    assert "　锦旗、表扬信合计3.00，最多加2.00" in lines


def test_a_criterion_is_deducted_to_its_floor_and_says_so(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    badge = evaluation.criteria(the_round(evaluation).id)[0]
    for _ in range(5):
        evaluation.deduct(someone(evaluation), badge, "1", "未佩戴")

    assert row_of(evaluation, "张敏").total.printed[0][1] == D("97.00")
    lines = evaluation.explanation(the_round(evaluation), someone(evaluation))
    assert any("扣完为止：合计5.00，按满分3.00扣" in line for line in lines)


def test_who_lacks_a_part_is_not_ranked_and_the_others_are(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    with evaluation._store.writing():
        evaluation._store.update(someone(evaluation, "王芳"), satisfaction="")

    row = row_of(evaluation, "王芳")
    assert (row.total.total, row.standing.rank, row.standing.note) == (None, None, "数据不全，不参加排名")
    assert {row_of(evaluation, name).standing.rank for name in NAMES[:2]} == {1, 2}


def test_reweighted_parts_add_up_by_hand(evaluation: EvaluationService) -> None:
    evaluation.enter(someone(evaluation), leaders=LEADERS[0], ballots=BALLOTS[0])
    with evaluation._store.writing():
        evaluation._store.update(the_round(evaluation), missing=MissingRule.REWEIGHT)

    total = row_of(evaluation, "张敏").total
    assert total.base == sum(one[3] for one in total.printed if one[1] is not None)
    assert [one[2] for one in total.printed] == [D("50.00"), D("25.00"), D("25.00"), D(20)]


def test_a_veto_keeps_the_score_but_not_the_place_and_can_be_taken_back(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    evaluation.veto(someone(evaluation), evaluation.vetoes(the_round(evaluation))[1])

    vetoed = row_of(evaluation, "张敏")
    assert vetoed.standing.rank is None
    assert "吃拿卡要" in vetoed.standing.note
    assert vetoed.total.total is not None
    evaluation.veto(someone(evaluation), "")
    assert row_of(evaluation, "张敏").standing.rank is not None


def test_a_tie_goes_to_fewer_complaints(evaluation: EvaluationService) -> None:
    for name in NAMES[:2]:
        evaluation.enter(someone(evaluation, name), leaders=LEADERS[0], ballots=BALLOTS[0], satisfaction=VOTES[0])
    criteria = {one.number: one for one in evaluation.criteria(the_round(evaluation).id)}
    evaluation.deduct(someone(evaluation, "张敏"), criteria[21], "1", "有责投诉")
    evaluation.deduct(someone(evaluation, "李强"), criteria[23], "1", "迟到")

    assert [row_of(evaluation, name).standing.rank for name in ("李强", "张敏")] == [1, 2]


def test_a_published_round_is_locked(evaluation: EvaluationService) -> None:
    with pytest.raises(Refused, match="数据齐全"):
        evaluation.publish(the_round(evaluation), "王主任")
    enter_all(evaluation)
    undo = evaluation.add_bonus(someone(evaluation), "1", "锦旗").undo
    publish(evaluation)
    person, criterion = someone(evaluation), evaluation.criteria(the_round(evaluation).id)[0]
    assert undo is not None
    forbidden: list[Callable[[], Change]] = [
        undo,
        lambda: evaluation.deduct(person, criterion, "1", "迟到"),
        lambda: evaluation.add_bonus(person, "1", "锦旗"),
        lambda: evaluation.enter(person, leaders=[100]),
        lambda: evaluation.veto(person, "违纪违法受处理"),
        lambda: evaluation.publish(the_round(evaluation), "王主任"),
    ]
    before = evaluation.explanation(the_round(evaluation), person)

    for call in forbidden:
        with pytest.raises(Refused, match="已经公布"):
            call()
    assert evaluation.explanation(the_round(evaluation), person) == before


def test_a_page_opened_before_publishing_cannot_write_after_it(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    opened_before = someone(evaluation)
    publish(evaluation)

    with pytest.raises(Refused, match="已经公布"):
        evaluation.enter(opened_before, leaders=[60])


def test_who_has_left_stays_in_the_standings(evaluation: EvaluationService, staff: StaffService) -> None:
    enter_all(evaluation)
    publish(evaluation)
    person = next(one for one in staff.find() if one.name == "王芳")
    with evaluation._store.writing():
        evaluation._store.archive(person, "调离")

    assert sorted(row.staff.name for row in evaluation.standings(the_round(evaluation))) == sorted(NAMES)


def test_a_search_leaves_places_as_they_are(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    places = {row.staff.name: row.standing.rank for row in evaluation.standings(the_round(evaluation))}

    found = evaluation.standings(the_round(evaluation), "zm")

    assert [(row.staff.name, row.standing.rank) for row in found] == [("张敏", places["张敏"])]


def test_a_round_keeps_its_own_scheme(evaluation: EvaluationService) -> None:
    opened = the_round(evaluation)
    kept = json.loads(opened.scheme)

    assert evaluation.bonus_kinds(opened)[0] == ("锦旗、表扬信", "每件加1分，最多2分")
    assert len(kept["vetoes"]) == 7
    kept["bonuses"][0]["cap"] = 1
    with evaluation._store.writing():
        evaluation._store.update(opened, scheme=json.dumps(kept))
    enter_all(evaluation)
    evaluation.add_bonus(someone(evaluation), "2", "锦旗", kind="锦旗、表扬信")
    assert row_of(evaluation, "张敏").total.bonus == D("1.00")


@pytest.mark.parametrize("points", ["", "NaN", "-1", "0", "101", "0.125", "一分"])
def test_points_that_are_none_are_said_at_their_field(evaluation: EvaluationService, points: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        evaluation.add_bonus(someone(evaluation), points, "锦旗")

    assert set(caught.value.problems) == {"points"}


def test_points_without_a_reason_are_not_kept(evaluation: EvaluationService) -> None:
    with pytest.raises(InvalidInput) as caught:
        evaluation.add_bonus(someone(evaluation), "1", " \u3000")

    assert set(caught.value.problems) == {"reason"}


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"leaders": [101]}, "leaders"),
        ({"leaders": [-1]}, "leaders"),
        ({"ballots": [1, 2, 3]}, "ballots"),
        ({"ballots": [0, 0, 0, 0]}, "ballots"),
        ({"ballots": [20, 9, 2, 1], "accounts": BallotAccounts(32, 30)}, "ballots"),
        ({"satisfaction": [1, 2, 3, 4]}, "satisfaction"),
        ({"satisfaction": [1, 2, 3, 4, -5]}, "satisfaction"),
    ],
)
def test_scores_that_cannot_be_are_said_at_their_field(
    evaluation: EvaluationService, given: dict[str, object], field: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        evaluation.enter(someone(evaluation), **given)  # type: ignore[arg-type]

    assert set(caught.value.problems) == {field}


@pytest.mark.parametrize(("issued", "returned", "said"), [(32, 33, "全部无效"), (32, 21, "重新测评")])
def test_ballots_whose_accounts_do_not_close_are_refused(
    evaluation: EvaluationService, issued: int, returned: int, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        evaluation.enter(someone(evaluation), ballots=[10, 5, 3, 1], accounts=BallotAccounts(issued, returned))
    assert someone(evaluation).ballots == ""


def test_a_round_needs_a_name_people_and_sane_dates(evaluation: EvaluationService) -> None:
    with pytest.raises(InvalidInput) as caught:
        evaluation.open_round("", date(2026, 9, 30), date(2026, 7, 1), [])

    assert set(caught.value.problems) == {"name", "last_day", "staff"}


def test_undo_takes_the_points_back(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    before = row_of(evaluation, "张敏").total
    undo = evaluation.add_bonus(someone(evaluation), "1", "锦旗").undo
    assert row_of(evaluation, "张敏").total != before
    assert undo is not None
    undo()

    assert row_of(evaluation, "张敏").total == before


def test_a_score_changed_after_it_was_told_is_told_again_before_publishing(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    evaluation.show(the_round(evaluation))
    with pytest.raises(Refused, match="不需要再告知"):
        evaluation.show(the_round(evaluation))
    evaluation.add_bonus(someone(evaluation), "0.4", "锦旗")
    evaluation.veto(someone(evaluation, "李强"), "吃拿卡要、擅自收费查实")

    told = evaluation.changed_since_shown(the_round(evaluation))

    assert [one[:2] for one in told] == ["张敏", "李强"]
    assert told[1].endswith("（一票否决）")
    with pytest.raises(Refused, match="告知以后得分有变动：张敏"):
        evaluation.publish(the_round(evaluation), "考核组组长")
    evaluation.show(the_round(evaluation))
    with pytest.raises(InvalidInput, match="签发人"):
        evaluation.publish(the_round(evaluation), "　")
    evaluation.publish(the_round(evaluation), "考核组组长")
    assert the_round(evaluation).signed_by == "考核组组长"


def test_a_round_opened_by_mistake_is_dropped_but_never_a_published_one(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    with pytest.raises(InvalidInput):
        evaluation.drop(the_round(evaluation), " ")
    publish(evaluation)
    with pytest.raises(Refused, match="建立更正版"):
        evaluation.drop(the_round(evaluation), "期间写错")
    evaluation.correct(the_round(evaluation), "期间写错", signed_by="考核组组长")

    evaluation.drop(the_round(evaluation), "不用更正")

    assert [one.edition for one in evaluation.rounds()] == [1]
    evaluation.correct(the_round(evaluation), "再更正", signed_by="考核组组长")  # the dropped edition is not in the way


def test_a_published_round_is_shown_as_it_was_signed(
    evaluation: EvaluationService, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter_all(evaluation)
    publish(evaluation)
    before = [(row.name, row.standing.rank, row.grade, row.tier) for row in evaluation.standings(the_round(evaluation))]

    monkeypatch.setattr("sanhua_desktop.evaluation.service.grade", lambda *_, **__: "按今天的规则")

    after = [(row.name, row.standing.rank, row.grade, row.tier) for row in evaluation.standings(the_round(evaluation))]
    assert after == before


def test_a_part_that_is_emptied_is_out_and_no_more_is_deducted_than_there_is(evaluation: EvaluationService) -> None:
    enter_all(evaluation)
    evaluation.enter(someone(evaluation), leaders=[], ballots=[], satisfaction=[])
    person = someone(evaluation)
    assert (person.leader_scores, person.ballots, person.ballots_issued, person.satisfaction) == ("", "", 0, "")

    first = evaluation.criteria(the_round(evaluation).id)[0]
    with pytest.raises(InvalidInput, match="最多扣"):
        evaluation.deduct(person, first, f"{first.full + 1}", "超过满分")
