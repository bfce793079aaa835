"""Ballots on both databases: accounts that lock, votes without order or owner, a code that counts again the same."""

import dataclasses
import random
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from ballot_papers import accounts, office, papers, prepared, with_errors
from hypothesis import given, settings
from hypothesis import strategies as st

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.ballots.key_in import differences, settled
from sanhua_desktop.evaluation.ballots.records import BallotSlip
from sanhua_desktop.evaluation.ballots.service import Piles
from sanhua_desktop.evaluation.ballots.tally import Design, Group, Vote, account_problems, check_code, count, results
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.staff.strokes import stroke_key

PEOPLE, LEADERS, STAFF = 25, 12, 48
BALLOTS = {1: papers(LEADERS, PEOPLE, 1), 2: papers(STAFF, PEOPLE, 2)}
PILES = {number: Piles(pile, pile) for number, pile in BALLOTS.items()}


def evening(place: str | Path, clock: FixedClock) -> SimpleNamespace:
    """Sixty ballots for twenty-five people, accounted for but not yet counted."""
    services = office(place, clock, PEOPLE)
    chosen = prepared(services)
    services.ballots.account(
        chosen, [accounts(1, issued=13, valid=LEADERS), accounts(2, issued=50, valid=STAFF, invalid=1)]
    )
    return SimpleNamespace(services=services, round=chosen, ballots=services.ballots)


def test_a_count_is_the_hand_count_and_recounts_to_the_same_code(place: str | Path, clock: FixedClock) -> None:
    desk = evening(place, clock)
    assert desk.ballots.obstacles(desk.round, PILES) == []
    desk.ballots.close(desk.round, PILES)
    outcome = desk.ballots.outcome(desk.round)
    assert outcome.code == desk.round.code
    assert len(outcome.people) == PEOPLE
    for line, person in enumerate(outcome.people):
        marks = [ballot[line] for pile in BALLOTS.values() for ballot in pile]
        assert person.counts.levels == tuple(marks.count(level) for level in "1234")
        assert (person.counts.blank, person.counts.void) == (marks.count("0"), marks.count("X"))
        assert sum(person.counts.levels) + person.counts.blank + person.counts.void == 60
    desk.services.store.close()


@pytest.mark.parametrize("field", ["issued", "returned", "missing", "valid", "invalid"])
@pytest.mark.parametrize("step", [-1, 1])
def test_the_result_is_locked_while_any_account_differs_by_one(
    tmp_path: Path, clock: FixedClock, field: str, step: int
) -> None:
    desk = evening(tmp_path / "sanhua.db", clock)
    group = desk.ballots.setup(desk.round).groups[1]
    wrong = dataclasses.replace(group, **{field: getattr(group, field) + step})
    desk.ballots.account(desk.round, [wrong])
    with pytest.raises(Refused, match="干部职工"):
        desk.ballots.close(desk.round, PILES)
    with pytest.raises(Refused, match="还没有计票"):
        desk.ballots.outcome(desk.round)
    assert not BallotSlip.select().exists()
    desk.ballots.account(desk.round, [group])
    desk.ballots.close(desk.round, PILES)
    desk.services.store.close()


def test_a_ballot_missing_or_a_mark_that_differs_locks_too(tmp_path: Path, clock: FixedClock) -> None:
    desk = evening(tmp_path / "sanhua.db", clock)
    wrong, places = with_errors(BALLOTS[2], 30, 3)
    found = differences(BALLOTS[2], wrong)
    assert {(one.ballot, one.line) for one in found} == places and len(found) == 30
    with pytest.raises(Refused, match="30处不一致"):
        desk.ballots.close(desk.round, {**PILES, 2: Piles(BALLOTS[2], wrong)})
    with pytest.raises(Refused, match="录入了47张"):
        desk.ballots.close(desk.round, {**PILES, 2: Piles(BALLOTS[2][1:], BALLOTS[2][1:])})
    for one in found:
        wrong = settled(wrong, one, BALLOTS[2][one.ballot][one.line])
    desk.ballots.close(desk.round, {**PILES, 2: Piles(BALLOTS[2], wrong)})
    with pytest.raises(Refused, match="已经计票"):
        desk.ballots.close(desk.round, PILES)
    with pytest.raises(Refused, match="已经计票"):
        desk.ballots.account(desk.round, [])
    desk.services.store.close()


def test_no_query_can_order_the_ballots_or_tie_one_to_a_person(place: str | Path, clock: FixedClock) -> None:
    desk = evening(place, clock)
    desk.ballots.close(desk.round, PILES)
    database = desk.services.store.database
    assert [column.name for column in database.get_columns("ballot_slip")] == [
        "key",
        "round_id",
        "group_number",
        "line",
        "mark",
    ]
    rows = list(database.execute_sql("SELECT key, group_number, line, mark FROM ballot_slip").fetchall())
    assert len(rows) == 60 * PEOPLE
    if isinstance(place, Path):
        with pytest.raises(Exception, match="rowid"):
            database.execute_sql("SELECT rowid FROM ballot_slip")
        physical = rows
    else:
        physical = list(
            database.execute_sql("SELECT key, group_number, line, mark FROM ballot_slip ORDER BY ctid").fetchall()
        )
        written = database.execute_sql("SELECT count(DISTINCT xmin::text) FROM ballot_slip").fetchone()
        assert written == (1,)
    assert [row[0] for row in physical] == sorted(row[0] for row in physical)  # the lot's order, nothing else
    as_written = [(number, line, mark) for number, pile in BALLOTS.items() for b in pile for line, mark in enumerate(b)]
    assert [tuple(row[1:]) for row in physical] != as_written
    assert abs(_correlation([row[2] for row in physical])) < 0.12  # neighbors come from no common ballot
    told = database.execute_sql("SELECT changes FROM audit_entry").fetchall()
    keys = {row[0] for row in rows}
    assert not any(key in text for (text,) in told for key in keys)
    assert not any(ballot in text for (text,) in told for pile in BALLOTS.values() for ballot in pile)
    kinds = {kind for (kind,) in database.execute_sql("SELECT DISTINCT kind FROM audit_entry").fetchall()}
    assert "ballot_slip" not in kinds
    desk.services.store.close()


def _correlation(lines: list[int]) -> float:
    """Return how far a row's line follows from the line of the row before, from -1 to 1."""
    middle = sum(lines) / len(lines)
    spread = sum((one - middle) ** 2 for one in lines)
    return sum((a - middle) * (b - middle) for a, b in pairwise(lines)) / spread


def test_a_name_corrected_after_the_count_alters_neither_result_nor_code(tmp_path: Path, clock: FixedClock) -> None:
    desk = evening(tmp_path / "sanhua.db", clock)
    desk.ballots.close(desk.round, PILES)
    before = desk.ballots.outcome(desk.round)
    member = desk.services.staff.find()[0]
    desk.services.store.update(member, name="张皞", post="副主任")
    after = desk.ballots.outcome(desk.round)
    assert (after.code, after.people, after.setup.design) == (before.code, before.people, before.setup.design)
    assert "张皞" not in after.setup.design.names and member.id in after.setup.staff_ids
    desk.services.store.close()


def test_the_check_code_of_a_count_is_the_one_of_earlier_programs() -> None:
    design = Design(("张敏", "李强"), ("优秀", "称职"), (100, 80), ("总体评价",), 3, ("综合岗", ""))
    group = Group(1, "职工", Decimal(100), issued=5, returned=5, valid=5)
    counted = count([Vote(1, 0, "1")] * 5 + [Vote(1, 1, "2")] * 5, 2)
    assert check_code(design, [group], counted) == "D578-E2DD-2D11-E626"


def test_namesakes_are_told_apart_by_post_or_staff_number(tmp_path: Path, clock: FixedClock) -> None:
    services = office(tmp_path / "sanhua.db", clock, 0)
    people = [("张敏", "综合岗"), ("张敏", "财务岗"), ("李强", "审批岗")]
    people += [("王芳", "运政科第一组审批岗位"), ("王芳", "运政科第二组审批岗位")]
    for number, (name, post) in enumerate(people, start=1):
        services.staff.add(StaffValues(staff_number=f"JT-{number:03d}", name=name, post=post))
    design = services.ballots.setup(prepared(services, aspects=("德", "能"))).design
    assert (design.line_label(1), design.line_label(4)) == ("张敏·能（综合岗）", "李强·德")
    assert design.titles == ("张敏（综合岗）", "张敏（财务岗）", "李强", "王芳（工号JT-004）", "王芳（工号JT-005）")
    services.store.close()


def test_a_round_in_which_no_group_counts_is_not_closed(tmp_path: Path, clock: FixedClock) -> None:
    services = office(tmp_path / "sanhua.db", clock, 3)
    chosen = prepared(services)
    services.ballots.account(chosen, [accounts(1, issued=4, valid=4), accounts(2, issued=4, valid=4)])
    few = {number: Piles(["111"] * 4, ["111"] * 4) for number in (1, 2)}
    assert services.ballots.left_out(chosen) == ["领导班子", "干部职工"]
    with pytest.raises(Refused, match="没有一组的有效票达到5张"):
        services.ballots.close(chosen, few)
    assert services.ballots.finished() == [] and not BallotSlip.select().exists()
    services.ballots.give_up(chosen, "票数太少，合并两组重新测评")
    assert services.ballots.rounds() == [] and services.ballots.finished() == [str(chosen.request_key)]
    services.store.close()


def test_a_group_too_small_is_neither_counted_nor_kept(tmp_path: Path, clock: FixedClock) -> None:
    services = office(tmp_path / "sanhua.db", clock, 3)
    chosen = prepared(services)
    services.ballots.account(chosen, [accounts(1, issued=4, valid=4), accounts(2, issued=6, valid=6)])
    assert services.ballots.left_out(chosen) == ["领导班子"]
    services.ballots.close(chosen, {1: Piles(["111"] * 4, ["111"] * 4), 2: Piles(["222"] * 6, ["222"] * 6)})
    assert {slip.group_number for slip in BallotSlip.select()} == {2}
    assert [person.score for person in services.ballots.outcome(chosen).people] == [80, 80, 80]
    tiny = prepared(services, name="第四季度民主测评")
    services.ballots.account(tiny, [accounts(number, issued=4, valid=4) for number in (1, 2)])
    with pytest.raises(Refused, match="没有一组的有效票达到5张"):
        services.ballots.close(tiny, {number: Piles(["111"] * 4, ["111"] * 4) for number in (1, 2)})
    services.store.close()


def test_a_vote_altered_in_the_database_is_noticed(tmp_path: Path, clock: FixedClock) -> None:
    desk = evening(tmp_path / "sanhua.db", clock)
    desk.ballots.close(desk.round, PILES)
    desk.services.store.database.execute_sql(
        "UPDATE ballot_slip SET mark = '1' WHERE key = (SELECT min(key) FROM ballot_slip WHERE mark <> '1')"
    )
    with pytest.raises(Refused, match="被改动过"):
        desk.ballots.outcome(desk.round)
    desk.services.store.close()


def test_accounts_of_t9() -> None:
    void = account_problems(Group(1, "职工", Decimal(100), issued=32, returned=33, missing=0, valid=33), 33)
    few = account_problems(Group(1, "职工", Decimal(100), issued=32, returned=21, missing=11, valid=21), 21)
    assert any("全部无效" in one for one in void) and any("三分之二（22张）" in one for one in few)


def test_somebody_who_rated_himself_is_noticed_by_arithmetic() -> None:
    design = Design(("张敏", "李强"), ("优秀", "称职"), (100, 80), ("总体评价",), 3)
    group = Group(1, "职工", Decimal(100), colleagues=True, issued=5, returned=5, valid=5)
    counted = count([Vote(1, 0, "1")] * 5 + [Vote(1, 1, "1")] * 4 + [Vote(1, 1, "0")], 2)
    assert [person.rated_himself for person in results(design, [group], counted)] == [True, False]


def test_what_does_not_hold_together_is_said_beside_its_field(tmp_path: Path, clock: FixedClock) -> None:
    services = office(tmp_path / "sanhua.db", clock, 2)
    with pytest.raises(InvalidInput) as told:
        prepared(services, name=" ", staff_ids=[], groups=(), levels=("优秀",), minimum=1, aspects=())
    assert set(told.value.problems) == {"name", "staff", "groups", "levels", "aspects", "minimum"}
    services.store.close()


marks = st.sampled_from("12340X")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text(marks, min_size=4, max_size=4), min_size=3, max_size=40), st.randoms(use_true_random=False))
def test_order_of_ballots_lines_and_groups_never_changes_a_result(ballots: list[str], lot: random.Random) -> None:
    design = Design(("甲", "乙", "丙", "丁"), ("优秀", "称职", "基本称职", "不称职"), (100, 80, 60, 40), ("总体",), 3)
    groups = [
        Group(number, f"第{number}组", Decimal(50), issued=len(ballots), returned=len(ballots), valid=len(ballots))
        for number in (1, 2)
    ]
    votes = [Vote(1 + at % 2, line, mark) for at, ballot in enumerate(ballots) for line, mark in enumerate(ballot)]
    mixed, turned = votes.copy(), groups[::-1]
    lot.shuffle(mixed)
    one, other = count(votes, 4), count(mixed, 4)
    assert one == other
    assert check_code(design, groups, one) == check_code(design, turned, other)
    ours, theirs = results(design, groups, one), results(design, turned, other)
    assert [person.score for person in ours] == [person.score for person in theirs]
    for person in ours:
        assert sum(person.counts.levels) + person.counts.blank + person.counts.void == len(ballots)
        if person.counts.valid:
            shares = [Fraction(n, person.counts.valid) for n in person.counts.levels]
            assert sum(shares) == 1 and 40 <= (person.score or 0) <= 100


def test_names_by_strokes() -> None:
    names = ["赵军", "张敏", "王芳", "丁丽", "李强", "万敏", "王一"]
    assert sorted(names, key=stroke_key) == ["丁丽", "万敏", "王一", "王芳", "张敏", "李强", "赵军"]


@pytest.mark.postgres
def test_the_recount_code_is_equal_on_both_databases(tmp_path: Path, postgres_url: str, clock: FixedClock) -> None:
    codes = []
    for where in (tmp_path / "sanhua.db", postgres_url):
        desk = evening(where, clock)
        desk.ballots.close(desk.round, PILES)
        codes.append(desk.ballots.outcome(desk.round).code)
        desk.services.store.close()
    assert codes[0] == codes[1] and len(codes[0]) == 19
