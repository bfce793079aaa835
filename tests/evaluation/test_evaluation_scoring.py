"""The worked example and the vectors of the scoring rules, from the program's own functions."""

from decimal import Decimal as D
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.enums import MissingRule, RoundingPolicy, SatisfactionDefinition
from sanhua_desktop.evaluation.score_rows import grade
from sanhua_desktop.evaluation.scoring import (
    Component,
    capped,
    exact,
    half_up,
    mean,
    quantified,
    total,
    trimmed_mean,
)
from sanhua_desktop.evaluation.standings import Contender, TierRule, beyond_the_bound, standings, tiers
from sanhua_desktop.evaluation.tally import ballot_score, check_ballot_accounts, satisfaction

WEIGHTS = (D(40), D(20), D(20), D(20))
INDEX = SatisfactionDefinition.INDEX
BOTH = RoundingPolicy.PRINTED_COMPONENTS, RoundingPolicy.EXACT_THEN_ONCE


def score(quant: Fraction | int, leaders: list[int], ballots: list[int], votes: list[int], bonus: D, policy=BOTH[0]):  # type: ignore[no-untyped-def]
    parts = (Fraction(quant), trimmed_mean(leaders), ballot_score(ballots), satisfaction(votes, INDEX))
    components = [
        Component(str(at), weight, part) for at, (weight, part) in enumerate(zip(WEIGHTS, parts, strict=True))
    ]
    return total(components, bonus, policy=policy)


def test_worked_example_of_three_people() -> None:
    full = {number: D(4) for number in range(1, 26)}
    zhang = quantified(full, {23: D(1), 1: D(1), 15: D(4)})
    li = quantified(full, {9: D(3)})
    wang = quantified(full, {4: D("0.5") * 2})
    bonus = capped([D(2), D("1.5"), D(2)], D(5))

    results = [
        score(zhang, [92, 95, 88, 90, 97, 91, 93], [18, 9, 2, 1], [62, 25, 8, 3, 2], bonus),
        score(li, [90, 93, 89, 94, 91, 88, 92], [17, 11, 2, 0], [55, 33, 9, 2, 1], D(2)),
        score(wang, [91, 89, 93, 90, 92, 94, 88], [20, 8, 1, 1], [40, 18, 5, 1, 0], D(0)),
    ]

    assert [half_up(one) for one in (zhang, li, wang)] == [D("94.00"), D("97.00"), D("99.00")]
    assert bonus == D("5.00")
    assert [one.base for one in results] == [D("91.59"), D("92.56"), D("94.13")]
    assert [one.total for one in results] == [D("96.59"), D("94.56"), D("94.13")]
    assert [part[3] for part in results[0].printed] == [D("37.60"), D("18.44"), D("17.87"), D("17.68")]
    assert [part[3] for part in results[1].printed] == [D("38.80"), D("18.20"), D("18.00"), D("17.56")]
    assert [part[3] for part in results[2].printed] == [D("39.60"), D("18.20"), D("18.27"), D("18.06")]
    placed = standings([Contender(at, one.total) for at, one in enumerate(results)])
    assert [(one.key, one.rank) for one in placed] == [(0, 1), (1, 2), (2, 3)]


def test_satisfaction_by_its_three_definitions() -> None:
    votes = [62, 25, 8, 3, 2]

    assert half_up(satisfaction(votes, INDEX) or 0) == D("88.40")
    assert half_up(satisfaction(votes, SatisfactionDefinition.INCLUDING_BASIC) or 0) == D("95.00")
    assert half_up(satisfaction(votes, SatisfactionDefinition.EXCLUDING_BASIC) or 0) == D("87.00")


def test_t6_the_policy_matters() -> None:
    values = (94, [92, 95, 88, 90, 97], [19, 9, 2, 0], [62, 25, 8, 3, 1], D(0))

    assert score(*values, policy=BOTH[1]).total == D("92.15")
    assert score(*values, policy=BOTH[0]).total == D("92.16")


def test_t7_both_policies_agree_and_the_third_is_not_used() -> None:
    values = (94, [92, 95, 88, 90, 97], [19, 9, 2, 0], [40, 18, 5, 1, 0], D(0))

    assert [score(*values, policy=policy).total for policy in BOTH] == [D("92.40"), D("92.40")]


def test_t8_half_goes_up() -> None:
    assert half_up(Fraction(713, 8)) == D("89.13")
    assert half_up(D("2.675")) == D("2.68")
    assert half_up(D("-2.675")) == D("-2.68")


def test_t9_ballot_accounts_come_first() -> None:
    with pytest.raises(Refused, match="全部无效"):
        check_ballot_accounts(32, 33)
    with pytest.raises(Refused, match="重新测评"):
        check_ballot_accounts(32, 21)
    check_ballot_accounts(32, 22)


def test_a_missing_part_is_never_zero() -> None:
    parts = [Component("量化", D(40), Fraction(90)), Component("领导", D(60), None)]

    assert total(parts, D(0)).total is None
    assert total(parts, D(0), missing=MissingRule.REWEIGHT).total == D("90.00")
    assert trimmed_mean([]) is None


def test_weights_must_add_to_100() -> None:
    with pytest.raises(Refused, match=r"99\.99"):
        total([Component("量化", D("99.99"), Fraction(90))], D(0))


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-1", "abc"])
def test_what_is_no_score_is_refused(value: str) -> None:
    with pytest.raises(InvalidInput):
        exact(value)


def test_ties_share_a_place_and_the_veto_keeps_its_score() -> None:
    people = [
        Contender(1, D(90)),
        Contender(2, D(95)),
        Contender(3, D(90)),
        Contender(4, D(80)),
        Contender(5, D(99), veto="吃拿卡要"),
    ]

    placed = {one.key: one for one in standings(people)}

    assert [placed[key].rank for key in (2, 1, 3, 4)] == [1, 2, 2, 4]
    assert placed[1].note == "并列"
    assert placed[5].rank is None
    assert "吃拿卡要" in placed[5].note


@pytest.mark.parametrize(
    ("totals", "rule", "expected"),
    [
        ([95, 92], TierRule(20, 10), "中中"),
        ([95, 92, 91], TierRule(20, 10), "标中后"),
        ([95, 92, 91], TierRule(20, 10, D(90)), "标中中"),
        ([95, 92, 90, 89], TierRule(20, 10, D(90)), "标中中后"),
        ([99, 98, 97, 96, 95, 94, 93, 92, 70, 69], TierRule(20, 10), "标标中中中中中中中后"),
        ([99, 98, 97, 96, 95, 94, 93, 92, 70, 69], TierRule(20, 30, D(80)), "标标中中中中中中后后"),
        ([99, 99, 80, 70, 70], TierRule(20, 20), "标标中后后"),
    ],
)
def test_three_tiers_by_share_and_nobody_good_is_called_last(totals: list[int], rule: TierRule, expected: str) -> None:
    points = {key: D(one) for key, one in enumerate(totals)}
    placed = standings([Contender(key, one) for key, one in points.items()])

    found = tiers(placed, points, rule)

    assert "".join(found[key][0] for key in points) == expected


@pytest.mark.parametrize(
    ("totals", "most", "bound"),
    [
        ([95, 92, 91], 0, ""),
        ([95, 92, 91], 20, "12"),
        ([95, 95, 91], 20, "2"),  # who shares a place shares the grade
        ([99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 89], 20, "2345678910"),
    ],
)
def test_the_best_grade_is_bound_to_a_share(totals: list[int], most: int, bound: str) -> None:
    placed = standings([Contender(key, D(one)) for key, one in enumerate(totals)])

    found = beyond_the_bound(placed, TierRule(20, 10, excellent=most))

    assert "".join(map(str, sorted(found))) == bound
    assert grade(D(95), {}, is_bound=True) == "良好（优秀已满额）"
    assert (grade(D(85), {}, is_bound=True), grade(D(95), {})) == ("良好", "优秀")


def test_a_tie_is_broken_by_satisfaction_first() -> None:
    people = [Contender(1, D(90), Fraction(91), Fraction(50)), Contender(2, D(90), Fraction(92), Fraction(40))]

    assert [one.key for one in standings(people)] == [2, 1]


@given(st.lists(st.integers(0, 10_000).map(lambda n: D(n) / 100), min_size=1, max_size=30))
def test_a_trimmed_mean_lies_between_the_scores(scores: list[D]) -> None:
    result = trimmed_mean(scores)

    assert result is not None
    assert min(scores) <= result <= max(scores)
    assert len(scores) >= 5 or result == mean(scores)


@given(st.lists(st.integers(0, 50), min_size=4, max_size=4))
def test_a_recount_gives_the_same_and_more_excellent_never_lowers(counts: list[int]) -> None:
    before = ballot_score(counts)
    after = ballot_score([counts[0] + 1, *counts[1:]])

    assert before == ballot_score(list(counts))
    assert before is None or (after is not None and after >= before)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 3)), max_size=25))
def test_places_count_those_before(values: list[tuple[int, int]]) -> None:
    people = [Contender(at, D(score_), complaints=complaints) for at, (score_, complaints) in enumerate(values)]

    for one in standings(people):
        me = people[one.key]
        assert one.rank == 1 + sum(other.order > me.order for other in people)
