"""What always holds of scores; the long run of 20 000 cases: ``pytest -m slow tests/evaluation``."""

from decimal import Decimal as D
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sanhua_desktop.evaluation.enums import MissingRule, Part, RoundingPolicy, SatisfactionDefinition
from sanhua_desktop.evaluation.explanation import Counted, Entry, Formula, score
from sanhua_desktop.evaluation.standings import Contender, standings
from sanhua_desktop.evaluation.tally import ballot_score

_POINTS = st.integers(1, 900).map(lambda number: D(number) / 100)
_LEVELS = st.lists(st.integers(0, 60), min_size=4, max_size=4).filter(any)
_VOTES = st.lists(st.integers(0, 60), min_size=5, max_size=5).filter(any)
_LEADERS = st.lists(st.integers(0, 100), min_size=1, max_size=9)
_ENTRIES = st.lists(
    st.builds(lambda at, points: Entry(at, "指标", points, "事由"), st.integers(1, 25), _POINTS), max_size=9
)


@st.composite
def _formulas(draw: st.DrawFn) -> Formula:
    cuts = sorted(draw(st.lists(st.integers(1, 9999), min_size=3, max_size=3, unique=True)))
    shares = [after - before for before, after in zip([0, *cuts], [*cuts, 10000], strict=True)]
    weights = {part: D(share) / 100 for part, share in zip(Part, shares, strict=True)}
    missing, figure = draw(st.sampled_from(MissingRule)), draw(st.sampled_from(SatisfactionDefinition))
    return Formula(weights, D(5), RoundingPolicy.PRINTED_COMPONENTS, {}, missing, figure)


@st.composite
def _people(draw: st.DrawFn) -> Counted:
    maybe = (st.none() | _LEADERS, st.none() | _LEVELS, st.none() | _VOTES)
    leaders, ballots, votes = (draw(one) for one in maybe)
    bonuses = [Entry(0, one.name, one.points, one.reason) for one in draw(_ENTRIES)]
    return Counted({number: D(4) for number in range(1, 26)}, draw(_ENTRIES), bonuses, leaders, ballots, votes)


def always(counted: Counted, formula: Formula, data: st.DataObject) -> None:
    """Adding the printed parts by hand gives the printed total; no order of entries or raters changes it."""
    result = score(counted, formula)
    if result.total is not None:
        assert sum((one[3] for one in result.printed if one[1] is not None), D(0)) == result.base
        assert (result.base or 0) + result.bonus == result.total
        assert 0 <= result.bonus <= 5
    else:
        assert formula.missing is MissingRule.INCOMPLETE
    shuffled = Counted(
        counted.criteria,
        data.draw(st.permutations(counted.deductions)),
        data.draw(st.permutations(counted.bonuses)),
        data.draw(st.permutations(counted.leaders)) if counted.leaders else None,
        counted.ballots,
        counted.satisfaction,
    )
    assert score(shuffled, formula) == result
    if counted.ballots:
        shares = [Fraction(one, sum(counted.ballots)) for one in counted.ballots]
        assert sum(shares) == 1
        assert ballot_score(counted.ballots) == sum(x * y for x, y in zip(shares, (100, 80, 60, 40), strict=True))


@given(_people(), _formulas(), st.data())
@settings(max_examples=150, deadline=None)
def test_printed_parts_add_up_and_order_is_nothing(counted: Counted, formula: Formula, data: st.DataObject) -> None:
    always(counted, formula, data)


@pytest.mark.slow
@given(_people(), _formulas(), st.data())
@settings(max_examples=20_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_same_in_20000_cases(counted: Counted, formula: Formula, data: st.DataObject) -> None:
    always(counted, formula, data)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.booleans()), max_size=12), st.data())
@settings(deadline=None)
def test_ties_share_a_place_whatever_the_order_of_rows(rows: list[tuple[int, int, bool]], data: st.DataObject) -> None:
    people = [
        Contender(at, D(total), Fraction(votes), veto="x" if veto else "")
        for at, (total, votes, veto) in enumerate(rows)
    ]
    placed = {one.key: one.rank for one in standings(people)}
    again = {one.key: one.rank for one in standings(data.draw(st.permutations(people)))}

    assert placed == again
    for one in people:
        if not one.veto:
            assert placed[one.key] == 1 + sum(other.order > one.order for other in people if not other.veto)
