"""Contests on both databases: trimmed means, weights, places, and an absent judge who is never a zero."""

import random
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from ballot_papers import office
from hypothesis import given, settings
from hypothesis import strategies as st

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.evaluation.contests.enums import ContestKind
from sanhua_desktop.evaluation.contests.rules import placings
from sanhua_desktop.evaluation.contests.service import NewContest
from sanhua_desktop.evaluation.contests.sheets import result_list

ITEMS = [("操作", Decimal(60)), ("规范", Decimal(40))]
SEVEN = ["92", "95", "88", "90", "97", "91", "93"]


def test_a_contest_from_scores_to_places(place: str | Path, clock: FixedClock) -> None:
    services = office(place, clock, 4)
    staff = sorted(person.id for person in services.staff.find())
    judges = ["评委甲", "评委乙", "评委丙", "评委丁", "评委戊", "评委己", "评委庚"]
    new = NewContest("技能比武", ContestKind.SKILL, date(2026, 9, 18), ITEMS, judges, staff)
    services.contests.announce(new)
    chosen = services.contests.contests()[0]
    entrants = [one.entrant for one in services.contests.results(chosen)]
    services.contests.score(entrants[0], [SEVEN, ["90"] * 7])
    services.contests.score(entrants[1], [["90"] * 7, ["95"] * 7])
    services.contests.score(entrants[2], [list(reversed(SEVEN)), ["90"] * 7])
    services.contests.score(entrants[3], [["100"] * 7, [""] * 7])
    found = services.contests.results(chosen)
    assert [(one.placing.place, one.placing.tied, one.placing.total) for one in found] == [
        (1, False, Decimal("92.00")),
        (2, True, Decimal("91.32")),
        (2, True, Decimal("91.32")),
        (None, False, None),
    ]
    assert found[1].placing.means == (Decimal("92.20"), Decimal("90.00"))
    assert found[0].entrant.staff.id == staff[1]
    sheet = result_list(chosen, found, "云溪县交通运输局")
    assert sheet.parts[0].rows[-1][-1] == "数据不全，不排名次" and "去掉一个最高分" in sheet.parts[0].total
    assert not any("直接取平均" in row[-1] for row in sheet.parts[0].rows)
    services.contests.score(entrants[0], [["92", "95", "88", "90", "", "", ""], ["90"] * 7])
    sheet = result_list(chosen, services.contests.results(chosen), "云溪县交通运输局")
    assert "评委7人" in sheet.parts[0].total and "实得评分不足5个的（见说明）直接取平均" in sheet.parts[0].total
    assert {row[1]: row[-1] for row in sheet.parts[0].rows if "直接" in row[-1]} == {
        entrants[0].staff.name: "操作直接取平均"
    }
    with pytest.raises(InvalidInput, match="101"):
        services.contests.score(entrants[0], [["101"] * 7, ["90"] * 7])
    with pytest.raises(InvalidInput) as told:
        services.contests.announce(NewContest("", ContestKind.SKILL, date(2026, 9, 18), [], [], []))
    assert set(told.value.problems) == {"name", "items", "judges", "staff"}
    services.store.close()


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        (["90", "91", "92", "93", ""], "每项取各评委平均分"),  # five judges, one absent: nothing was dropped
        (["90", "91", "92", "93", "94"], "每项去掉一个最高分、一个最低分后取平均（"),
        ([""] * 5, "每项取各评委平均分"),
    ],
)
def test_the_paper_states_the_rule_that_was_used(
    tmp_path: Path, clock: FixedClock, scores: list[str], said: str
) -> None:
    services = office(tmp_path / "sanhua.db", clock, 1)
    staff = [person.id for person in services.staff.find()]
    one_item = [("操作", Decimal(100))]
    services.contests.announce(
        NewContest("比武", ContestKind.SKILL, date(2026, 9, 18), one_item, list("甲乙丙丁戊"), staff)
    )
    chosen = services.contests.contests()[0]
    services.contests.score(services.contests.results(chosen)[0].entrant, [scores])
    total = result_list(chosen, services.contests.results(chosen), "局").parts[0].total
    assert said in total and ("去掉" in said) == ("去掉" in total)
    services.store.close()


hundredths = st.integers(0, 10000).map(lambda n: Decimal(n) / 100)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(hundredths, min_size=3, max_size=6), min_size=1, max_size=12), st.randoms())
def test_order_of_judges_and_entrants_never_changes_a_place(scores: list[list[Decimal]], lot: random.Random) -> None:
    weights = [Decimal(100)]
    marks = {key: [own] for key, own in enumerate(scores)}
    keys = list(marks)
    lot.shuffle(keys)
    turned = {key: [sorted(marks[key][0])] for key in keys}
    one, other = placings(marks, weights, 5), placings(turned, weights, 5)
    assert one == other
    for mine in one:
        assert mine.total == sum(point for point in mine.points if point is not None)
        better = sum(theirs.total > mine.total for theirs in one if theirs.total is not None and mine.total is not None)
        assert mine.place == better + 1
        assert mine.tied == (sum(theirs.total == mine.total for theirs in one) > 1)
