"""A teller's work: one key a mark, one pile of ballots, keyed blind by a second teller and compared."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sanhua_desktop.errors import Refused
from sanhua_desktop.evaluation.ballots.enums import BLANK, VOID

# What a teller may press for “more than one tick on this line”: the keypad's own keys, so that the hand stays on it.
VOID_KEYS = frozenset({".", "*", "X", "x"})


@dataclass
class KeyIn:
    """One teller's ballots of one group, each a string of marks in the order of the lines; ``marks`` the one in hand.

    A ballot's place in the list is its place in the pile, which was mixed before; the papers bear no numbers.
    """

    lines: int
    levels: int
    teller: str = ""
    ballots: list[str] = field(default_factory=list)
    marks: str = ""
    at: int | None = None  # the ballot opened again, from 0; None while a new one is keyed

    def press(self, key: str) -> bool:
        """Take one key; False if it means nothing here or the ballot is already full."""
        mark = self._mark(key)
        if mark is None or len(self.marks) >= self.lines:
            return False
        self.marks += mark
        return True

    def back(self) -> bool:
        """Take the last mark back; False if there is none."""
        self.marks, had = self.marks[:-1], bool(self.marks)
        return had

    def finish(self) -> None:
        """Put the ballot on the pile; ``Refused`` while lines are missing."""
        if len(self.marks) < self.lines:
            raise Refused(f"这张票还差{self.lines - len(self.marks)}项。没有打勾的按 0，打了两个勾的按小数点。")
        if self.at is None:
            self.ballots.append(self.marks)
        else:
            self.ballots[self.at] = self.marks
        self.at, self.marks = None, ""

    def reopen(self, at: int) -> None:
        """Take a ballot of the pile in hand again, counted from 0; ``Refused`` if there is none."""
        if not 0 <= at < len(self.ballots):
            raise Refused("没有这一张票。")
        self.at, self.marks = at, self.ballots[at]

    def remove(self, at: int) -> None:
        """Take a ballot out of the pile for good, counted from 0: keyed twice, or found invalid; ``Refused`` if none.

        Those behind it move up by one; marks of another ballot in hand stay in hand.
        """
        if not 0 <= at < len(self.ballots):
            raise Refused("没有这一张票。")
        del self.ballots[at]
        if self.at == at:
            self.at, self.marks = None, ""
        elif self.at is not None and self.at > at:
            self.at -= 1

    def takes(self, ballot: str) -> bool:
        """Tell whether a whole ballot could have been keyed here: a mark for each line, each of them a known one."""
        return len(ballot) == self.lines and all(self._mark(mark) == mark for mark in ballot)

    def _mark(self, key: str) -> str | None:
        if key in VOID_KEYS:
            return VOID
        if key == BLANK or (key in "123456789" and len(key) == 1 and int(key) <= self.levels):
            return key
        return None


@dataclass(frozen=True)
class Difference:
    """One mark that the two tellers keyed differently; ballot and line counted from 0."""

    ballot: int
    line: int
    first: str
    second: str


def differences(first: Sequence[str], second: Sequence[str]) -> list[Difference]:
    """Return every mark that differs, ballot by ballot; a ballot only one teller keyed is a count, not a difference."""
    return [
        Difference(ballot, line, one, other)
        for ballot, (ours, theirs) in enumerate(zip(first, second, strict=False))
        for line, (one, other) in enumerate(zip(ours, theirs, strict=True))
        if one != other
    ]


def settled(ballots: Sequence[str], difference: Difference, mark: str) -> list[str]:
    """Return the ballots with the mark that the paper shows in the difference's place."""
    result = list(ballots)
    marks = result[difference.ballot]
    result[difference.ballot] = marks[: difference.line] + mark + marks[difference.line + 1 :]
    return result
