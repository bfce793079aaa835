"""The satisfaction rate (domain 0.9, F.4): one pass over the forms, three definitions, no small group taken apart."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.feedback.surveys.enums import SatisfactionDefinition

SATISFACTION_LEVELS = ("非常满意", "满意", "基本满意", "不满意", "非常不满意")
MIN_SAMPLE = 30
MIN_GROUP = 5  # answers; fewer would tell who wrote them
STARS = (100, 80, 60, 40, 20)


def satisfaction(counts: Sequence[int], definition: SatisfactionDefinition) -> Fraction | None:
    """Return the figure from 0 to 100 for five counts from 非常满意 to 非常不满意; None without a vote."""
    if any(not isinstance(count, int) or count < 0 for count in counts):
        raise InvalidInput({"counts": "票数要填 0 以上的整数。"})
    votes = sum(counts)
    if not votes:
        return None
    if definition is SatisfactionDefinition.INDEX:
        return Fraction(sum(n * value for n, value in zip(counts, STARS, strict=True)), votes)
    satisfied = sum(counts[: 3 if definition is SatisfactionDefinition.INCLUDING_BASIC else 2])
    return Fraction(100 * satisfied, votes)


@dataclass(frozen=True)
class Figure:
    """One figure with what it must be read with: counts by level, those who said nothing, and its definition."""

    what: str
    counts: tuple[int, ...]
    silent: int
    definition: SatisfactionDefinition

    @property
    def votes(self) -> int:
        """How many answers count (n)."""
        return sum(self.counts)

    @property
    def rate(self) -> Fraction | None:
        """The figure itself, None without an answer."""
        return satisfaction(self.counts, self.definition)


def figures(forms: Iterable[str], questions: Sequence[str], definition: SatisfactionDefinition) -> list[Figure]:
    """Count in one pass; a form is a mark a question: 1 (best) to 5, anything else is no answer."""
    boxes = [[0] * (len(SATISFACTION_LEVELS) + 1) for _ in questions]
    for marks in forms:
        for box, mark in zip(boxes, marks, strict=True):
            box[int(mark) - 1 if mark in "12345" else -1] += 1
    return [Figure(name, tuple(box[:-1]), box[-1], definition) for name, box in zip(questions, boxes, strict=True)]


def shown_apart(groups: Sequence[Figure]) -> tuple[Figure, ...]:
    """Return the groups that may stand by themselves beside the whole, in the order given (domain F.4).

    A group of fewer than five answers may not; and while those withheld have fewer than five together, “whole minus
    shown” would tell them, so the next smallest is withheld too.
    """
    by_size = sorted(groups, key=lambda one: (one.votes, one.what))
    withheld: set[str] = set()
    together = 0
    for one in by_size:
        if one.votes >= MIN_GROUP and not 0 < together < MIN_GROUP:
            break
        withheld.add(one.what)
        together += one.votes
    return tuple(one for one in groups if one.what not in withheld)


def window_number(label: str) -> int:
    """Return the number in a window's label such as “1号综合受理”; 0 for none. ``InvalidInput`` for anything else."""
    found = re.match(r"(\d{1,9})号", label)
    if label and not found:
        raise InvalidInput({"window": f"“{label}”没有窗口号，请从列表中选择窗口。"})
    return int(found[1]) if found else 0
