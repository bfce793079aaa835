"""From facts to points: inspections, proposals from the register, deeds, sheets, and the working that leads to them."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.by_hand import ByHand, by_hand
from sanhua_desktop.evaluation.enums import (
    DeedCategory,
    MissingRule,
    Part,
    RoundCycle,
    RoundingPolicy,
    RoundKind,
    SatisfactionDefinition,
)
from sanhua_desktop.evaluation.explanation import Counted, Entry, Formula
from sanhua_desktop.evaluation.fact_service import DeedValues, Finding
from sanhua_desktop.evaluation.round_values import FormulaValues, RoundValues
from sanhua_desktop.evaluation.scheme_extras import SchemeExtras
from sanhua_desktop.evaluation.scoring import half_up
from sanhua_desktop.evaluation.standings import TierRule
from sanhua_desktop.evaluation.taking import BallotGroup, Origin, PartCounts
from sanhua_desktop.evaluation.tally import BallotAccounts
from sanhua_desktop.services import Services
from sanhua_desktop.staff.roster import StaffValues

_SUM = re.compile(r"(?:[：，]|^|满分|平均 |相加 )([（）\d.+−×÷% ]+) = (\d+\.?\d*)")


@pytest.fixture
def office(sample_services: Services) -> Services:
    services = sample_services
    for number in range(60 - len(services.staff.find())):
        services.staff.add(StaffValues(staff_number=f"LS-{number:03d}", name=f"临时{number + 1}"))
    people = [person.id for person in services.staff.find()]
    services.evaluation.open_round("全员", date(2026, 7, 1), date(2026, 9, 30), people)
    return services


def by_hand_errors(lines: list[ByHand]) -> list[str]:
    """Every sum, product and quotient on the page that a person with a pencil would not get."""
    wrong, counted = [], 0
    for line in lines:
        for terms, result in _SUM.findall(line.text):
            plain = terms.replace("（", "(").replace("）", ")").replace("−", "-").replace("×", "*")
            plain = re.sub(r"(\d[\d.]*)%", r"\1*P", plain.replace("÷", "/"))
            plain = re.sub(r"\d[\d.]*", lambda found: f"Fraction('{found[0]}')", plain)
            value = eval(plain, {"Fraction": Fraction, "P": Fraction(1, 100)})
            counted += 1
            if half_up(value) != D(result):
                wrong.append(line.text)
    assert counted
    return wrong


def test_every_explain_page_of_the_sample_office_adds_up_by_hand(office: Services) -> None:
    evaluation = office.evaluation
    chosen = evaluation.rounds()[0]
    criteria = evaluation.criteria(chosen.id)
    for at, row in enumerate(evaluation.standings(chosen)):
        groups = [BallotGroup("领导", D(40), [at % 5, 3, 1, 0]), BallotGroup("群众", D(60), [9, at % 7, 2, 1])]
        counts = PartCounts(Origin("测评"), groups, BallotAccounts(40, 40), [30 + at, 7, 3, at % 4, 1])
        evaluation.enter(row.participant, leaders=[80 + (at * key) % 20 for key in range(1, 3 + at % 6)])
        evaluation.take_over(chosen, {row.participant.id: counts})
        for key in range(at % 6):
            evaluation.deduct(row.participant, criteria[(at + key) % 25], "1.5", f"第{key}次")
        evaluation.add_bonus(row.participant, "1.25", "锦旗", kind="锦旗、表扬信")

    rows = evaluation.standings(chosen)
    assert len(rows) == 60
    for row in rows:
        lines = evaluation.working(chosen, row.participant)
        assert by_hand_errors(lines) == []
        for line in lines:
            if line.text.startswith(("扣分", "加分 ")):
                assert office.record_words.of(*line.source) is not None
        assert f"= {row.total.total}" in lines[-2].text


def test_a_finding_is_deducted_and_leads_back_to_its_inspection(office: Services) -> None:
    evaluation = office.evaluation
    chosen = evaluation.rounds()[0]
    person, criterion = evaluation.standings(chosen)[0].participant, evaluation.criteria(chosen.id)[0]
    found = Finding(person, criterion, date(2026, 9, 3), "李红", "未戴胸卡", "1")

    office.facts.inspect(found)
    office.facts.inspect(replace(found, points="0", finding=""))
    with pytest.raises(InvalidInput) as caught:
        office.facts.inspect(replace(found, finding="", checker="", checked_on=date(2026, 1, 1)))

    assert set(caught.value.problems) == {"finding", "checker", "checked_on"}
    cuts = [line for line in evaluation.working(chosen, person) if line.source[0] == "inspection"]
    assert len(cuts) == 1
    words = office.record_words.of(*cuts[0].source)
    assert words is not None
    assert ("检查人", "李红") in words.pairs


def test_what_the_register_proposes_is_taken_over_changed_or_rejected_once(office: Services) -> None:
    chosen = office.evaluation.rounds()[0]
    proposed = office.proposals.find(chosen)
    assert proposed
    assert {one.cause.rule for one in proposed} >= {"answer_late"}
    first = proposed[0]

    office.proposals.accept(chosen, first, "0.5")
    with pytest.raises(Refused, match="处理过"):
        office.proposals.accept(chosen, first)
    with pytest.raises(InvalidInput):
        office.proposals.reject(proposed[1], " ")
    office.proposals.reject(proposed[1], "群众改期来办")

    assert len(office.proposals.find(chosen)) == len(proposed) - 2
    assert office.proposals.find(chosen, "rejected")[0].decision == "群众改期来办"
    row = next(row for row in office.evaluation.standings(chosen) if row.participant.id == first.participant_id)
    [cut] = [line for line in office.evaluation.working(chosen, row.participant) if line.text.startswith("扣分")]
    assert cut.source == (first.cause.source_kind, first.cause.source_id)
    assert cut.figure == "−0.50"

    taken = office.proposals.find(chosen, "accepted")[0]
    office.proposals.reopen(taken, "扣错了人")
    office.proposals.reopen(office.proposals.find(chosen, "rejected")[0], "材料补来了")
    assert len(office.proposals.find(chosen)) == len(proposed)
    assert not any(line.entry[0] for line in office.evaluation.working(chosen, row.participant))
    office.proposals.accept(chosen, first)
    [cut] = [line for line in office.evaluation.working(chosen, row.participant) if line.entry[0]]
    office.evaluation.withdraw(cut.entry, "本人申诉成立")
    assert len(office.proposals.find(chosen)) == len(proposed)


def test_a_round_is_scored_by_its_own_formula_until_it_is_shown(office: Services) -> None:
    evaluation, chosen = office.evaluation, office.evaluation.rounds()[0]
    person = evaluation.standings(chosen)[0].participant
    evaluation.enter(person, leaders=[90], satisfaction=[62, 25, 8, 3, 2])
    weights = dict(zip(Part, ("50", "25", "12.5", "12.5"), strict=True))
    values = FormulaValues(
        *(weights, RoundingPolicy.EXACT_THEN_ONCE, MissingRule.REWEIGHT, SatisfactionDefinition.INCLUDING_BASIC),
        TierRule(30, 15, D(85)),
    )
    for wrong in ({Part.LEADERS: "x"}, {Part.LEADERS: "24"}):
        with pytest.raises(InvalidInput):
            evaluation.set_formula(chosen, replace(values, weights=weights | wrong))
    with pytest.raises(InvalidInput, match="中间才有人"):
        evaluation.set_formula(chosen, replace(values, tiers=TierRule(60, 40)))

    evaluation.set_formula(chosen, values)

    chosen = evaluation.rounds()[0]
    assert evaluation.formula(chosen) == values
    row = next(row for row in evaluation.standings(chosen) if row.participant.id == person.id)
    assert row.total.total == half_up(Fraction(5000 + 2250) / Fraction(875, 10) + Fraction(125 * 95, 875))
    lines = evaluation.working(chosen, person)
    assert by_hand_errors(lines) == []
    assert any(line.text.startswith("没有民主测评：缺少的部分不计") for line in lines)
    evaluation.show(chosen)
    with pytest.raises(Refused, match="计分办法不能再改"):
        evaluation.set_formula(evaluation.rounds()[0], values)


def _entry(at: int, cents: int) -> Entry:
    return Entry(at, "指标", D(cents) / 100, "事由")


_CASES = st.builds(
    Counted,
    st.just({number: D(4) for number in range(1, 26)}),
    st.lists(st.builds(lambda at, cents: _entry(at, cents), st.integers(1, 25), st.integers(1, 900)), max_size=6),
    st.lists(st.builds(lambda cents: _entry(0, cents), st.integers(1, 300)), max_size=4),
    st.none() | st.lists(st.integers(0, 100), min_size=1, max_size=9),
    st.none() | st.lists(st.integers(0, 30), min_size=4, max_size=4).filter(any),
    st.none() | st.lists(st.integers(0, 30), min_size=5, max_size=5).filter(any),
)


@given(_CASES, st.sampled_from(RoundingPolicy), st.sampled_from(MissingRule), st.sampled_from(SatisfactionDefinition))
@settings(max_examples=150, deadline=None)
@example(
    Counted({1: D(100)}, [], [], [0, 0], [10, 5, 0, 0], [0, 0, 9, 1, 0]),
    *(RoundingPolicy.EXACT_THEN_ONCE, MissingRule.REWEIGHT, SatisfactionDefinition.EXCLUDING_BASIC),
)
def test_every_line_of_any_score_adds_up_under_both_policies(
    counted: Counted, policy: RoundingPolicy, missing: MissingRule, figure: SatisfactionDefinition
) -> None:
    weights = dict(zip(Part, map(D, (40, 20, 20, 20)), strict=True))

    assert by_hand_errors(by_hand(counted, Formula(weights, D(5), policy, {}, missing, figure))) == []


def test_a_decision_stays_decided_in_a_correction_and_few_votes_propose_nothing(office: Services) -> None:
    evaluation, chosen = office.evaluation, office.evaluation.rounds()[0]
    first, second = (row.participant for row in evaluation.standings(chosen)[:2])
    evaluation.enter(first, leaders=[90], ballots=[20, 5, 3, 2], satisfaction=[10, 10, 3, 9, 8])
    evaluation.enter(second, satisfaction=[0, 0, 1, 1, 1])
    [low] = [one for one in office.proposals.find(chosen) if one.cause.rule == "satisfaction_low"]
    assert low.participant_id == first.id, "three votes say nothing"
    office.proposals.accept(chosen, low)
    evaluation.show(evaluation.rounds()[0])
    evaluation.publish(evaluation.rounds()[0], "周建国")

    evaluation.correct(evaluation.rounds()[0], "补记", signed_by="周建国")

    again = evaluation.rounds()[0]
    assert [one for one in office.proposals.find(again) if one.cause.rule == "satisfaction_low"] == []


def test_a_deed_counts_when_verified_by_another_and_only_once(office: Services) -> None:
    chosen = office.evaluation.rounds()[0]
    person = office.staff.find()[0]
    office.facts.report(DeedValues(person.id, date(2026, 8, 8), DeedCategory.SERVICE, "雨天送老人回家"))
    [deed] = office.facts.deeds("雨天")

    with pytest.raises(Refused, match="没有核实"):
        office.facts.count_deed(chosen, deed)
    with pytest.raises(Refused, match="本人"):
        office.facts.verify(deed, person.name)
    office.facts.verify(deed, "支部书记")
    office.facts.count_deed(chosen, office.facts.deeds("雨天")[0])
    with pytest.raises(Refused, match="只计一次"):
        office.facts.count_deed(chosen, office.facts.deeds("雨天")[0])


def test_windows_and_branches_are_scored_by_their_sheet_alone(office: Services) -> None:
    windows = [row.id for row in office.evaluation.windows()]
    values = RoundValues("9月流动红旗", date(2026, 9, 1), date(2026, 9, 30), kind=RoundKind.WINDOW)
    office.evaluation.open(replace(values, window_ids=windows, cycle=RoundCycle.MONTH))
    branches = replace(values, name="五好", kind=RoundKind.BRANCH, branches=["第一党支部"])
    office.evaluation.open(branches)

    five, flags = office.evaluation.rounds()[:2]
    assert {row.total.total for row in office.evaluation.standings(flags)} == {D("100.00")}
    assert [row.name for row in office.evaluation.standings(five)] == ["第一党支部"]
    assert len(office.evaluation.criteria(five.id)) == 11


def test_a_new_edition_of_a_sheet_must_add_to_100_and_leaves_old_rounds(office: Services) -> None:
    sheet = office.schemes.sheet("people")
    first = replace(sheet.criteria[0], full="4")
    with pytest.raises(InvalidInput, match=r"101\.00"):
        office.schemes.keep(replace(sheet, criteria=(first, *sheet.criteria[1:])))

    bad = SchemeExtras("x", "锦旗 / 每件1分", "一" * 61)
    with pytest.raises(InvalidInput) as caught:
        office.schemes.keep(replace(sheet, extras=bad))
    assert set(caught.value.problems) == {"bonus_cap", "bonuses", "vetoes"}

    long = replace(sheet.criteria[1], name="一" * 41, group=" ", rule="一" * 101, source="一" * 21)
    with pytest.raises(InvalidInput) as caught:  # what no round could hold
        office.schemes.keep(replace(sheet, criteria=(sheet.criteria[0], long, *sheet.criteria[2:])))
    assert set(caught.value.problems) == {"name", "group", "rule", "source"}
    assert caught.value.problems["name"] == "第2项：指标最多40个字，现在有41个，请缩短。"

    extras = SchemeExtras("8", f"{sheet.extras.bonuses}\n劳动竞赛 / 前两名 / 0 / 2 1.5", "酒驾")
    criteria = (first, replace(sheet.criteria[1], full="1"), *sheet.criteria[2:])
    office.schemes.keep(replace(sheet, criteria=criteria, extras=extras))

    with pytest.raises(Refused, match="第1版刚由别人启用"):
        office.schemes.keep(sheet)
    assert (office.schemes.sheet("people").edition, office.schemes.sheet("people").criteria[0].full) == (1, "4.00")
    assert office.evaluation.criteria(office.evaluation.rounds()[0].id)[0].full == D("3.00")
    assert office.schemes.sheet("people").extras == extras
    office.evaluation.open_round("第四季度", date(2026, 10, 1), date(2026, 12, 31), [office.staff.find()[0].id])
    opened = office.evaluation.rounds()[0]
    assert (opened.bonus_cap, office.evaluation.vetoes(opened)) == (8, ["酒驾"])
    person = office.evaluation.standings(opened)[0].participant
    office.evaluation.add_bonus(person, "7", "锦旗", kind="锦旗、表扬信")  # at most 2 of its kind
    office.evaluation.add_bonus(person, "3", "竞赛", kind="劳动竞赛")  # no cap of its own
    assert office.evaluation.standings(opened)[0].total.bonus == 5
    assert all(sheet.full == 100 for sheet in office.schemes.sheets())
