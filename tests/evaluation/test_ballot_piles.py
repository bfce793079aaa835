"""Ballots being keyed, and kept on the disk: an unreadable pile is never taken for an empty one."""

import os
from pathlib import Path

import pytest

from sanhua_desktop.errors import EnvironmentProblem, Refused
from sanhua_desktop.evaluation.ballots.key_in import KeyIn
from sanhua_desktop.evaluation.ballots.piles import PileFolder

SIZE = {"lines": 3, "levels": 4}
KEPT = KeyIn(3, 4, "张敏", ["12X", "340"])


def test_a_teller_s_keys() -> None:
    pile = KeyIn(lines=3, levels=4)
    assert [pile.press(key) for key in "15.a"] == [True, False, True, False]
    with pytest.raises(Refused, match="还差1项"):
        pile.finish()
    assert pile.press("0") and not pile.press("1")
    assert pile.back() and pile.press("2")
    pile.finish()
    assert pile.ballots == ["1X2"]
    pile.reopen(0)
    assert pile.back() and pile.press("4")
    pile.finish()
    assert (pile.ballots, pile.at, pile.marks) == (["1X4"], None, "")


@pytest.mark.parametrize(
    ("in_hand", "removed", "left", "then"),
    [
        (None, 1, ["111", "333"], (None, "2")),  # a new ballot half keyed stays in hand
        (1, 1, ["111", "333"], (None, "")),
        (2, 1, ["111", "333"], (1, "333")),
        (0, 1, ["111", "333"], (0, "111")),
        (None, 2, ["111", "222"], (None, "2")),
    ],
)
def test_a_ballot_keyed_twice_or_invalid_is_taken_out_again(
    in_hand: int | None, removed: int, left: list[str], then: tuple[int | None, str]
) -> None:
    pile = KeyIn(3, 4, ballots=["111", "222", "333"], marks="2")
    if in_hand is not None:
        pile.reopen(in_hand)
    pile.remove(removed)
    assert (pile.ballots, (pile.at, pile.marks)) == (left, then)
    for nowhere in (-1, 2):
        with pytest.raises(Refused, match="没有这一张"):
            pile.remove(nowhere)


def test_a_pile_is_read_as_it_was_kept_and_none_is_an_empty_one(tmp_path: Path) -> None:
    piles = PileFolder(tmp_path / "ballots")
    assert piles.load("a-1", 1, **SIZE) == KeyIn(3, 4)
    piles.keep("a-1", 1, KEPT)
    assert (piles.load("a-1", 1, **SIZE), piles.load("a-1", 2, **SIZE)) == (KEPT, KeyIn(3, 4))


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"   ",
        b"\xff\xfe",
        b"[]",
        b'{"teller": "x"}',
        b'{"teller": "x", "ballots": ["12"]}',
        b'{"teller": "x", "ballots": ["129"]}',
        b'{"teller": "x", "ballots": 7}',
    ],
)
def test_a_damaged_pile_is_kept_aside_and_said(tmp_path: Path, damaged: bytes) -> None:
    piles = PileFolder(tmp_path)
    (tmp_path / "a-1-2.json").write_bytes(damaged)
    with pytest.raises(EnvironmentProblem, match=r"第二遍录的票已经损坏.*a-1-2\.damaged1"):
        piles.load("a-1", 2, **SIZE)
    piles.keep("a-1", 2, KEPT)
    assert (tmp_path / "a-1-2.damaged1").read_bytes() == damaged
    assert piles.load("a-1", 2, **SIZE) == KEPT
    (tmp_path / "a-1-2.json").write_bytes(damaged)
    with pytest.raises(EnvironmentProblem, match=r"a-1-2\.damaged2"):
        piles.load("a-1", 2, **SIZE)


def test_a_pile_that_cannot_be_read_is_no_empty_pile(tmp_path: Path) -> None:
    (tmp_path / "a-1-1.json").mkdir()  # what the system refuses to open, also for an administrator
    with pytest.raises(EnvironmentProblem, match=r"读不出来.*请先不要录票"):
        PileFolder(tmp_path).load("a-1", 1, **SIZE)


def test_counted_piles_are_blotted_out_and_what_stays_is_said(tmp_path: Path) -> None:
    piles = PileFolder(tmp_path)
    for key in ("a-1", "a-11", "b-1"):
        piles.keep(key, 1, KEPT)
    (tmp_path / "a-1-1.part").write_text("half written")
    (tmp_path / "a-1-2.damaged1").write_text("damaged")
    os.link(tmp_path / "a-1-1.json", tmp_path / "seen")  # another name of the same bytes on the disk
    piles.drop("a-1")
    assert {path.name for path in tmp_path.iterdir()} == {"a-11-1.json", "b-1-1.json", "seen"}
    assert not (tmp_path / "seen").read_bytes().strip()

    (tmp_path / "a-0-1.json").mkdir()
    with pytest.raises(EnvironmentProblem, match=r"没能清除.*\n.*a-0-1\.json") as told:
        piles.drop("a")  # all that is left of a round
    assert "计票结果不受影响" in str(told.value)
    assert {path.name for path in tmp_path.iterdir()} == {"a-0-1.json", "b-1-1.json", "seen"}
    PileFolder(tmp_path / "nowhere").drop("a")
