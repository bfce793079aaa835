"""Scores as a ratio: 500 people, 25 criteria, 200 ballots each, against one plain pass over the same numbers.

Ours works in exact fractions with printed parts and the written tie rule; the plain pass in Decimal adds, multiplies
and sorts. The bars are 2 seconds and 5 times.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.evaluation.enums import Part, RoundingPolicy
from sanhua_desktop.evaluation.explanation import Counted, Entry, Formula, parts, score
from sanhua_desktop.evaluation.standings import Contender, standings
from sanhua_desktop.evaluation.tally import excellent_rate

_PEOPLE, _CRITERIA, _BALLOTS, _ROUNDS = 500, 25, 200, 7
_BAR_SECONDS, _BAR_RATIO = 2.0, 5.0
_VALUES = (100, 80, 60, 40)
_FORMULA = Formula(
    dict(zip(Part, map(Decimal, (40, 20, 20, 20)), strict=True)), Decimal(5), RoundingPolicy.PRINTED_COMPONENTS
)


def main() -> int:
    """Print seconds and ratio; exit code 1 if one misses its bar."""
    people = _numbers()
    ours, plain = [], []
    for _ in range(_ROUNDS):
        ours.append(_timed(_ours, people))
        plain.append(_timed(_plain, people))
    seconds, ratio = statistics.median(ours), statistics.median(ours) / statistics.median(plain)
    print(f"{_PEOPLE} people x {_CRITERIA} criteria x {_BALLOTS} ballots: {seconds:.3f} s (bar {_BAR_SECONDS:.0f} s)")
    print(f"against a plain pass over the same numbers: {ratio:.2f} x (bar {_BAR_RATIO:.0f} x)")
    return int(seconds > _BAR_SECONDS or ratio > _BAR_RATIO)


_Person = tuple[list[Decimal], list[int], list[int], list[int]]


def _timed(call: Callable[[list[_Person]], object], people: list[_Person]) -> float:
    start = time.perf_counter()
    call(people)
    return time.perf_counter() - start


def _numbers() -> list[_Person]:
    chance = random.Random(7)
    return [
        (
            [Decimal(chance.choice((0, 0, 0, 1, 2))) for _ in range(_CRITERIA)],
            [chance.randint(80, 100) for _ in range(7)],
            [chance.choices(range(4), (60, 30, 8, 2))[0] for _ in range(_BALLOTS)],
            [chance.randint(20, 60), 20, 5, 2, 1],
        )
        for _ in range(_PEOPLE)
    ]


def _ours(people: list[_Person]) -> object:
    full = {number: Decimal(4) for number in range(_CRITERIA)}
    contenders = []
    for key, (cuts, leaders, ballots, votes) in enumerate(people):
        counts = [0, 0, 0, 0]
        for mark in ballots:
            counts[mark] += 1
        entries = [Entry(number, "", points, "") for number, points in enumerate(cuts) if points]
        counted = Counted(full, entries, [], leaders, counts, votes)
        exact = parts(counted, _FORMULA)
        total = score(counted, _FORMULA, exact)
        satisfied, quantified = exact[Part.SATISFACTION] or Fraction(0), exact[Part.QUANTIFIED] or Fraction(0)
        contenders.append(Contender(key, total.total, satisfied, quantified, excellent_rate(counts)))
    return standings(contenders)


def _plain(people: list[_Person]) -> object:
    totals = []
    for cuts, leaders, ballots, votes in people:
        quantified = Decimal(0)
        for points in cuts:
            quantified += max(Decimal(0), Decimal(4) - points)
        kept = sorted(leaders)[1:-1]
        mean = Decimal(sum(kept)) / len(kept)
        marks = 0
        for mark in ballots:
            marks += _VALUES[mark]
        satisfied = sum(Decimal(count * value) for count, value in zip(votes, (100, 80, 60, 40, 20), strict=True))
        shares = (quantified, mean, Decimal(marks) / len(ballots), satisfied / sum(votes))
        totals.append(sum(share * weight / 100 for share, weight in zip(shares, (40, 20, 20, 20), strict=True)))
    return sorted(totals, reverse=True)


if __name__ == "__main__":
    sys.exit(main())
