"""Why somebody has this score: every line that adds up to it (pure values)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.evaluation.enums import MissingRule, Part, RoundingPolicy, SatisfactionDefinition
from sanhua_desktop.evaluation.scoring import (
    TRIM_FROM,
    Component,
    Total,
    capped_by_kind,
    half_up,
    quantified,
    total,
    trimmed_mean,
)
from sanhua_desktop.evaluation.tally import (
    LEVEL_VALUES,
    LEVELS,
    BallotAccounts,
    Sample,
    ballot_score,
    satisfaction,
)


@dataclass(frozen=True)
class Entry:
    """A deduction or bonus with its reason; ``criterion`` is its number, 0 for a bonus, whose kind is ``name``."""

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
    accounts: BallotAccounts | None = None


@dataclass(frozen=True)
class Formula:
    """The round's weights by part, bonus caps, rounding, rule for missing parts and satisfaction figure."""

    weights: Mapping[Part, Decimal]
    bonus_cap: Decimal
    policy: RoundingPolicy
    kind_caps: Mapping[str, Decimal] = field(default_factory=dict)
    missing: MissingRule = MissingRule.INCOMPLETE
    satisfaction: SatisfactionDefinition = SatisfactionDefinition.INDEX


def parts(counted: Counted, formula: Formula) -> dict[Part, Fraction | None]:
    """Return the exact score of each part."""
    return {
        Part.QUANTIFIED: quantified(counted.criteria, _deducted(counted)),
        Part.LEADERS: trimmed_mean(counted.leaders) if counted.leaders else None,
        Part.BALLOTS: ballot_score(counted.ballots) if counted.ballots else None,
        Part.SATISFACTION: satisfaction(counted.satisfaction, formula.satisfaction) if counted.satisfaction else None,
    }


def score(counted: Counted, formula: Formula) -> Total:
    """Return the person's total by the round's formula."""
    scores = parts(counted, formula)
    components = [Component(part.label, formula.weights[part], scores[part]) for part in Part]
    entries = [(entry.name, entry.points) for entry in counted.bonuses]
    bonus = capped_by_kind(entries, formula.kind_caps, formula.bonus_cap)
    return total(components, bonus, policy=formula.policy, missing=formula.missing)


def explain(counted: Counted, formula: Formula) -> list[str]:
    """Return the score line by line, each figure as printed, so that it can be added up by hand."""
    result = score(counted, formula)
    working = (
        _quantified_lines(counted),
        _leader_lines(counted),
        _ballot_lines(counted),
        _vote_lines(counted, formula),
    )
    lines = []
    for (name, value, weight, weighted), below in zip(result.printed, working, strict=True):
        lines.append(f"{name}：{'未录入' if value is None else f'{value} × {weight.normalize():f}% = {weighted}'}")
        lines += [f"　{line}" for line in below]
    if result.base is None:
        return [*lines, *_bonus_lines(counted, formula, result), "数据不全，暂不计算总分"]
    return [
        *lines,
        f"基础分：{_sum(result, formula)}{result.base}",
        *_bonus_lines(counted, formula, result),
        f"总分：{result.base} + {half_up(result.bonus)} = {result.total}",
        f"取整办法：{formula.policy.label}",
    ]


def _deducted(counted: Counted) -> dict[int, Decimal]:
    deducted: dict[int, Decimal] = {}
    for entry in counted.deductions:
        deducted[entry.criterion] = deducted.get(entry.criterion, Decimal(0)) + entry.points
    return deducted


def _sum(result: Total, formula: Formula) -> str:
    if formula.policy is not RoundingPolicy.PRINTED_COMPONENTS:
        return ""
    return " + ".join(str(one[3]) for one in result.printed if one[1] is not None) + " = "


def _quantified_lines(counted: Counted) -> list[str]:
    lines = [f"扣分 {entry.name}：−{half_up(entry.points)}（{entry.reason}）" for entry in counted.deductions]
    names = {entry.criterion: entry.name for entry in counted.deductions}
    lines += [
        f"{names[number]}扣完为止：合计{half_up(points)}，按满分{half_up(counted.criteria[number])}扣"
        for number, points in _deducted(counted).items()
        if points > counted.criteria[number]
    ]
    return lines


def _leader_lines(counted: Counted) -> list[str]:
    if not counted.leaders:
        return []
    ordered = sorted(counted.leaders)
    if len(ordered) < TRIM_FROM:
        return [f"{len(ordered)}人评分，平均 {sum(ordered)} ÷ {len(ordered)}"]
    kept = ordered[1:-1]
    trimmed = f"去掉最高{ordered[-1]}、最低{ordered[0]}"
    return [f"{len(ordered)}人评分，{trimmed}，其余{len(kept)}人平均 {sum(kept)} ÷ {len(kept)}"]


def _ballot_lines(counted: Counted) -> list[str]:
    if not counted.ballots:
        return []
    levels = "，".join(f"{name}{count}票" for name, count in zip(LEVELS, counted.ballots, strict=True))
    points = sum(count * value for count, value in zip(counted.ballots, LEVEL_VALUES, strict=True))
    valid = sum(counted.ballots)
    lines = [f"{levels}；{points} ÷ {valid}"]
    if counted.accounts is not None:
        other = counted.accounts.returned - valid
        lines.append(
            f"发出{counted.accounts.issued}张，收回{counted.accounts.returned}张，有效{valid}张，弃权和无效{other}张"
        )
    return lines


def _vote_lines(counted: Counted, formula: Formula) -> list[str]:
    if not counted.satisfaction:
        return []
    figures = "，".join(
        f"{one.label} {half_up(satisfaction(counted.satisfaction, one) or 0)}" for one in SatisfactionDefinition
    )
    sample = Sample(sum(counted.satisfaction))
    note = f"（{sample.note}）" if sample.note else ""
    return [f"采用{formula.satisfaction.label}，有效评价{sample.votes}份{note}", figures]


def _bonus_lines(counted: Counted, formula: Formula, result: Total) -> list[str]:
    lines = []
    by_kind: dict[str, Decimal] = {}
    for entry in counted.bonuses:
        kind = f"{entry.name}：" if entry.name else ""
        lines.append(f"　加分 {kind}{entry.reason} +{half_up(entry.points)}")
        by_kind[entry.name] = by_kind.get(entry.name, Decimal(0)) + entry.points
    for kind, points in by_kind.items():
        if points > formula.kind_caps.get(kind, points):
            lines.append(f"　{kind}合计{half_up(points)}，最多加{half_up(formula.kind_caps[kind])}")
    limited = sum((min(points, formula.kind_caps.get(kind, points)) for kind, points in by_kind.items()), Decimal(0))
    cap = f"（合计{half_up(limited)}，上限{half_up(formula.bonus_cap)}）" if limited > formula.bonus_cap else ""
    return [*lines, f"加分：{half_up(result.bonus)}{cap}"]
