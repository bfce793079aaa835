"""Why somebody has this score: every line that adds up to it (pure values)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.evaluation.enums import Part, RoundingPolicy, SatisfactionDefinition
from sanhua_desktop.evaluation.scoring import Component, Total, capped, half_up, quantified, total, trimmed_mean
from sanhua_desktop.evaluation.tally import ballot_score, satisfaction


@dataclass(frozen=True)
class Entry:
    """A deduction or bonus with its reason; ``criterion`` is its number, 0 for a bonus."""

    criterion: int
    name: str
    points: Decimal
    reason: str


@dataclass(frozen=True)
class Counted:
    """Everything a person's score is made of; None where a part was not entered."""

    criteria: Mapping[int, Decimal]
    deductions: Sequence[Entry]
    bonuses: Sequence[Entry]
    leaders: Sequence[int] | None
    ballots: Sequence[int] | None
    satisfaction: Sequence[int] | None


@dataclass(frozen=True)
class Formula:
    """The round's weights by part, bonus cap and rounding."""

    weights: Mapping[Part, Decimal]
    bonus_cap: Decimal
    policy: RoundingPolicy


def parts(counted: Counted) -> dict[Part, Fraction | None]:
    """Return the exact score of each part."""
    deducted: dict[int, Decimal] = {}
    for entry in counted.deductions:
        deducted[entry.criterion] = deducted.get(entry.criterion, Decimal(0)) + entry.points
    return {
        Part.QUANTIFIED: quantified(counted.criteria, deducted),
        Part.LEADERS: trimmed_mean(counted.leaders) if counted.leaders else None,
        Part.BALLOTS: ballot_score(counted.ballots) if counted.ballots else None,
        Part.SATISFACTION: (
            satisfaction(counted.satisfaction, SatisfactionDefinition.INDEX) if counted.satisfaction else None
        ),
    }


def score(counted: Counted, formula: Formula) -> Total:
    """Return the person's total by the round's formula."""
    scores = parts(counted)
    components = [Component(part.label, formula.weights[part], scores[part]) for part in Part]
    bonus = capped([entry.points for entry in counted.bonuses], formula.bonus_cap)
    return total(components, bonus, policy=formula.policy)


def explain(counted: Counted, formula: Formula) -> list[str]:
    """Return the score line by line, each figure as printed, so that it can be added up by hand."""
    result = score(counted, formula)
    lines = [
        f"{name}：{'未录入' if value is None else f'{value} × {weight:g}% = {weighted}'}"
        for name, value, weight, weighted in result.printed
    ]
    lines += [f"　扣分 {entry.name}：−{half_up(entry.points)}（{entry.reason}）" for entry in counted.deductions]
    if result.base is None:
        lines.append("数据不全，暂不计算总分")
        return lines
    lines.append(f"基础分：{result.base}")
    lines += [f"　加分 {entry.reason}：+{half_up(entry.points)}" for entry in counted.bonuses]
    raw = sum((entry.points for entry in counted.bonuses), Decimal(0))
    cap = f"（合计{half_up(raw)}，上限{half_up(formula.bonus_cap)}）" if raw > formula.bonus_cap else ""
    lines.append(f"加分：{half_up(result.bonus)}{cap}")
    lines.append(f"总分：{result.base} + {half_up(result.bonus)} = {result.total}")
    lines.append(f"取整办法：{formula.policy.label}")
    return lines
