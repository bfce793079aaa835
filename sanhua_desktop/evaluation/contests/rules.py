"""Contest scores (domain F.1, F.2): a trimmed mean for each item, weighted, rounded as printed, then added."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.evaluation.scoring import half_up, trimmed_mean

Marks = Sequence[Sequence[Decimal | None]]  # for each item, each judge's score of 100; None: the judge was absent


@dataclass(frozen=True)
class Placing:
    """One entrant: each item's mean and weighted points as printed, and the place; None where a score is missing.

    ``trimmed`` tells of each item whether the highest and lowest score were dropped: an absent judge may leave too few.
    """

    key: int
    means: tuple[Decimal | None, ...]
    points: tuple[Decimal | None, ...]
    trimmed: tuple[bool, ...]
    total: Decimal | None
    place: int | None = None
    tied: bool = False


def placings(marks: Mapping[int, Marks], weights: Sequence[Decimal], trim_from: int) -> list[Placing]:
    """Return the entrants by place, 1-2-2-4; those of whom an item is missing stand last, without a place."""
    scored = [_scored(key, own, weights, trim_from) for key, own in marks.items()]
    totals = [one.total for one in scored if one.total is not None]
    placed = [_placed(one, totals) for one in scored]
    return sorted(placed, key=lambda one: (one.place is None, one.place or 0, one.key))


def _scored(key: int, marks: Marks, weights: Sequence[Decimal], trim_from: int) -> Placing:
    given = [[one for one in item if one is not None] for item in marks]
    means = [trimmed_mean(scores, trim_from=trim_from) for scores in given]
    points = tuple(
        None if mean is None else half_up(mean * Fraction(weight) / 100)
        for mean, weight in zip(means, weights, strict=True)
    )
    known = [one for one in points if one is not None]
    total = sum(known, Decimal(0)) if len(known) == len(points) else None
    printed = tuple(None if mean is None else half_up(mean) for mean in means)
    return Placing(key, printed, points, tuple(len(scores) >= trim_from for scores in given), total)


def _placed(one: Placing, totals: Sequence[Decimal]) -> Placing:
    if one.total is None:
        return one
    place = 1 + sum(other > one.total for other in totals)
    return replace(one, place=place, tied=totals.count(one.total) > 1)
