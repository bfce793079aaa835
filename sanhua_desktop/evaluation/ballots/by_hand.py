"""One person's score as it is added up by hand: every group's points and votes, and their weights."""

from collections.abc import Sequence
from decimal import Decimal

from sanhua_desktop.evaluation.ballots.tally import Design, Group, LineCount, PersonResult


def arithmetic(person: PersonResult, groups: Sequence[Group], design: Design) -> str:
    """Return the sum whose value, rounded half up to two decimals, is the printed score; "" without a vote.

    Points and votes are whole numbers: nothing is rounded before the end. A group without a vote for this person is
    left out, and what is left is divided by the weights that are left (domain F.3).
    """
    counted = [
        (group.weight, person.by_group[group.number])
        for group in groups
        if group.number in person.by_group and person.by_group[group.number].valid
    ]
    if len(counted) == 1:
        return _mean(counted[0][1], design)
    total = sum((weight for weight, _ in counted), Decimal(0))
    if total == 100:
        return "＋".join(f"{_mean(votes, design)}×{plain_weight(weight)}%" for weight, votes in counted)
    words = "＋".join(f"{_mean(votes, design)}×{plain_weight(weight)}" for weight, votes in counted)
    return f"（{words}）÷{plain_weight(total)}" if words else ""


def plain_weight(weight: Decimal) -> str:
    """Return a weight without needless zeros: 40, 33.5."""
    return f"{weight:.2f}".rstrip("0").rstrip(".")


def _mean(votes: LineCount, design: Design) -> str:
    points = sum(n * value for n, value in zip(votes.levels, design.values, strict=True))
    return f"{points}÷{votes.valid}"
