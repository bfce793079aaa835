"""Why somebody has this score: what it is made of, and the lines that add up to it (pure values)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.evaluation.enums import MissingRule, Part, RoundingPolicy, SatisfactionDefinition
from sanhua_desktop.evaluation.scoring import Component, Total, capped_by_kind, quantified, total, trimmed_mean
from sanhua_desktop.evaluation.taking import BallotGroup
from sanhua_desktop.evaluation.tally import BallotAccounts, ballot_score, satisfaction


@dataclass(frozen=True)
class Entry:
    """A deduction or bonus with its reason; ``criterion`` is its number, 0 for a bonus, whose kind is ``name``.

    ``source`` is the record behind it: its table and number.
    """

    criterion: int
    name: str
    points: Decimal
    reason: str
    rule: str = ""
    source: tuple[str, int] = ("", 0)


@dataclass(frozen=True)
class Counted:
    """Everything a person's score is made of; None where a part was not entered."""

    criteria: Mapping[int, Decimal]
    deductions: Sequence[Entry]
    bonuses: Sequence[Entry]
    leaders: Sequence[int] | None
    ballots: Sequence[int] | None
    satisfaction: Sequence[int] | None
    accounts: BallotAccounts | None = None
    floors: Mapping[int, Decimal] = field(default_factory=dict)
    groups: Sequence[BallotGroup] = ()


@dataclass(frozen=True)
class Formula:
    """The round's weights by part, bonus caps, rounding, rule for missing parts and satisfaction figure.

    ``complaints`` are the numbers of the criteria whose deductions count as complaints in a tie.
    """

    weights: Mapping[Part, Decimal]
    bonus_cap: Decimal
    policy: RoundingPolicy
    kind_caps: Mapping[str, Decimal] = field(default_factory=dict)
    missing: MissingRule = MissingRule.INCOMPLETE
    satisfaction: SatisfactionDefinition = SatisfactionDefinition.INDEX
    complaints: frozenset[int] = frozenset()


def parts(counted: Counted, formula: Formula) -> dict[Part, Fraction | None]:
    """Return the exact score of each part."""
    return {
        Part.QUANTIFIED: quantified(counted.criteria, deducted(counted), counted.floors),
        Part.LEADERS: trimmed_mean(counted.leaders) if counted.leaders else None,
        Part.BALLOTS: _ballots(counted),
        Part.SATISFACTION: satisfaction(counted.satisfaction, formula.satisfaction) if counted.satisfaction else None,
    }


def _ballots(counted: Counted) -> Fraction | None:
    """Return the groups' scores by their weights, or the score of all ballots where there are no groups."""
    if not counted.groups:
        return ballot_score(counted.ballots) if counted.ballots else None
    scored = [(Fraction(one.weight), ballot_score(one.counts)) for one in counted.groups]
    weights = sum((weight for weight, value in scored if value is not None), Fraction(0))
    return sum((weight * value for weight, value in scored if value is not None), Fraction(0)) / weights


def score(counted: Counted, formula: Formula, exact: Mapping[Part, Fraction | None] | None = None) -> Total:
    """Return the person's total by the round's formula; ``exact`` are its parts where they are known already."""
    scores = exact or parts(counted, formula)
    components = [Component(part.label, formula.weights[part], scores[part]) for part in Part]
    entries = [(entry.name, entry.points) for entry in counted.bonuses]
    bonus = capped_by_kind(entries, formula.kind_caps, formula.bonus_cap)
    return total(components, bonus, policy=formula.policy, missing=formula.missing)


def deducted(counted: Counted) -> dict[int, Decimal]:
    """Return what was deducted by criterion, before its floor."""
    found: dict[int, Decimal] = {}
    for entry in counted.deductions:
        found[entry.criterion] = found.get(entry.criterion, Decimal(0)) + entry.points
    return found
