"""Properties that hold for every tally: order never matters, shares close, hand-addition gives the total."""

from decimal import Decimal as D
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from sanhua_desktop.evaluation.enums import SatisfactionDefinition
from sanhua_desktop.evaluation.scoring import Component, capped_by_kind, half_up, total, trimmed_mean
from sanhua_desktop.evaluation.standings import Contender, standings
from sanhua_desktop.evaluation.tally import ballot_score, satisfaction

scores = st.fractions(min_value=0, max_value=100, max_denominator=300)
weights = st.lists(st.integers(0, 10_000), min_size=3, max_size=3).map(
    lambda cuts: [D(high - low) / 100 for low, high in zip([0, *sorted(cuts)], [*sorted(cuts), 10_000], strict=True)]
)


@given(st.lists(scores, min_size=4, max_size=4), weights, st.integers(0, 500))
def test_the_printed_parts_added_by_hand_are_the_printed_total(
    values: list[Fraction], shares: list[D], bonus: int
) -> None:
    components = [
        Component(str(at), share, value) for at, (share, value) in enumerate(zip(shares, values, strict=True))
    ]

    result = total(components, D(bonus) / 100)

    assert result.total == sum(one[3] for one in result.printed) + D(bonus) / 100
    exact = sum((one.weighted for one in components), Fraction(0))
    assert abs(Fraction(result.base or 0) - exact) <= Fraction(2, 100)


@given(
    st.lists(st.integers(0, 100), min_size=1, max_size=20).flatmap(
        lambda row: st.tuples(st.just(row), st.permutations(row))
    )
)
def test_the_order_of_raters_never_matters(rows: tuple[list[int], list[int]]) -> None:
    assert trimmed_mean(rows[0]) == trimmed_mean(rows[1])


@given(st.lists(st.integers(0, 40), min_size=5, max_size=5).filter(any))
def test_the_definitions_of_satisfaction_keep_their_order(votes: list[int]) -> None:
    with_basic, without, index = (satisfaction(votes, one) for one in SatisfactionDefinition)

    assert with_basic is not None
    assert without is not None
    assert index is not None
    assert 0 <= without <= with_basic <= 100
    assert 20 <= index <= 100


@given(st.lists(st.integers(0, 40), min_size=4, max_size=4).filter(any))
def test_a_ballot_score_lies_between_its_levels(counts: list[int]) -> None:
    result = ballot_score(counts)

    assert result is not None
    assert 40 <= result <= 100


@given(st.lists(st.tuples(st.sampled_from("甲乙丙"), st.integers(0, 300).map(lambda n: D(n) / 100)), max_size=8))
def test_no_bonus_passes_its_caps(bonuses: list[tuple[str, D]]) -> None:
    result = capped_by_kind(bonuses, {"甲": D(1)}, D(5))

    assert result <= 5
    assert result <= sum((points for _, points in bonuses), D(0))
    assert capped_by_kind([one for one in bonuses if one[0] == "甲"], {"甲": D(1)}, D(5)) <= 1


@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 2), st.booleans()), max_size=20).flatmap(
        lambda rows: st.tuples(st.just(rows), st.permutations(range(len(rows))))
    )
)
def test_the_order_of_rows_never_changes_a_place(drawn: tuple[list[tuple[int, int, bool]], list[int]]) -> None:
    rows, order = drawn
    people = [
        Contender(at, D(points), satisfaction=Fraction(votes), veto="否决" if veto else "")
        for at, (points, votes, veto) in enumerate(rows)
    ]

    places = {one.key: (one.rank, one.tied) for one in standings(people)}
    shuffled = {one.key: (one.rank, one.tied) for one in standings([people[at] for at in order])}

    assert places == shuffled
    assert all(places[at][0] is None for at, row in enumerate(rows) if row[2])
    ranks = sorted(rank for rank, _ in places.values() if rank is not None)
    assert all(rank <= at for at, rank in enumerate(ranks, start=1))
    assert all((ranks.count(rank) > 1) == tied for rank, tied in places.values() if rank is not None)


@given(st.integers(-(10**7), 10**7))
def test_half_goes_up_away_from_zero(thousandths: int) -> None:
    rounded = half_up(Fraction(thousandths, 1000))

    assert abs(Fraction(rounded) - Fraction(thousandths, 1000)) <= Fraction(5, 1000)
    assert abs(thousandths) % 10 != 5 or abs(Fraction(rounded)) > abs(Fraction(thousandths, 1000))
