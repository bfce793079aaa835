"""The score line by line, each figure as printed, so that anybody can add it up by hand (domain F.1, P2)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.evaluation.enums import Part, RoundingPolicy, SatisfactionDefinition
from sanhua_desktop.evaluation.explanation import Counted, Entry, Formula, deducted, parts, score
from sanhua_desktop.evaluation.score_rows import satisfied
from sanhua_desktop.evaluation.scoring import TRIM_FROM, Total, criterion_points, half_up
from sanhua_desktop.evaluation.tally import STARS, Sample, Scale, ballot_score, rate_definition, satisfaction


@dataclass(frozen=True)
class ByHand:
    """One line of the working; ``level`` 0 heads a part. ``source`` is the table and number of its record.

    ``entry`` is the deduction or bonus itself, which may be taken back.
    """

    text: str
    level: int = 1
    rule: str = ""
    figure: str = ""
    source: tuple[str, int] = ("", 0)
    entry: tuple[str, int] = ("", 0)


def explain(counted: Counted, formula: Formula) -> list[str]:
    """Return the score line by line as plain text."""
    return [f"{'　' * line.level}{line.text}" for line in by_hand(counted, formula)]


def by_hand(counted: Counted, formula: Formula, period: str = "") -> list[ByHand]:
    """Return every line that leads to the total; ``period`` stands under the satisfaction figure."""
    result = score(counted, formula)
    working = {
        Part.QUANTIFIED: _quantified(counted),
        Part.LEADERS: _leaders(counted),
        Part.BALLOTS: [*_origin(counted, Part.BALLOTS), *_ballots(counted)],
        # What a survey counted is of the survey's days, which its origin tells.
        Part.SATISFACTION: [
            *_origin(counted, Part.SATISFACTION),
            *_votes(counted, formula, "" if Part.SATISFACTION in counted.origins else period),
        ],
    }
    lines: list[ByHand] = []
    for at, (part, exact) in enumerate(parts(counted, formula).items()):
        if formula.weights[part]:
            lines += [_weighted(result, at, exact, formula), *working[part]]
    if result.base is None:
        return [*lines, *_bonuses(counted, formula, result), ByHand("数据不全，暂不计算总分", 0)]
    missing = "、".join(one[0] for one in result.printed if one[1] is None and one[2])
    return [
        *lines,
        *([ByHand(f"没有{missing}：{formula.missing.label}", 0)] if missing else ()),
        ByHand(f"基础分：{_sum(result, counted, formula)}{result.base}", 0, figure=f"{result.base}"),
        *_bonuses(counted, formula, result),
        ByHand(f"总分：{result.base} + {half_up(result.bonus)} = {result.total}", 0, figure=f"{result.total}"),
        ByHand(f"取整办法：{formula.policy.label}", 0),
    ]


def _weighted(result: Total, at: int, exact: Fraction | None, formula: Formula) -> ByHand:
    """Return a part's head; where the rounded score times its weight would mislead, the unrounded one is multiplied."""
    name, value, weight, weighted = result.printed[at]
    if value is None or exact is None:
        return ByHand(f"{name}：未录入", 0)
    if half_up(Fraction(value) * Fraction(weight) / 100) == weighted:
        return ByHand(f"{name}：{value} × {weight.normalize():f}% = {weighted}", 0, figure=f"{weighted}")
    share = exact_weight(result, formula, at)
    whole = _fraction(exact)
    text = f"{name}：{whole} × {_fraction(share)} ÷ 100 = {weighted}（{whole} = {value}，按未取整的数相乘）"
    return ByHand(text, 0, figure=f"{weighted}")


def exact_weight(result: Total, formula: Formula, at: int) -> Fraction:
    """Return the weight a part was counted with, in per cent, unrounded."""
    used = [
        one for one, printed in zip(formula.weights.values(), result.printed, strict=True) if printed[1] is not None
    ]
    whole = Fraction(sum(used, Decimal(0))) if result.base is not None else Fraction(100)
    return Fraction(list(formula.weights.values())[at]) * 100 / whole


def _fraction(value: Fraction) -> str:
    return f"{value.numerator}" if value.denominator == 1 else f"{value.numerator} ÷ {value.denominator}"


def _sum(result: Total, counted: Counted, formula: Formula) -> str:
    used = [one for one in result.printed if one[1] is not None and one[2]]
    if formula.policy is RoundingPolicy.PRINTED_COMPONENTS:
        return " + ".join(str(one[3]) for one in used) + " = "
    exact = sum(
        (
            value * exact_weight(result, formula, at) / 100
            for at, value in enumerate(parts(counted, formula).values())
            if value is not None
        ),
        Fraction(0),
    )
    return f"各部分未取整相加 {exact.numerator} ÷ {exact.denominator} = "


def _quantified(counted: Counted) -> Iterator[ByHand]:
    for entry in counted.deductions:
        yield _entry(f"扣分 {entry.name}：−{half_up(entry.points)}（{entry.reason}）", entry, -entry.points)
    names = {entry.criterion: entry.name for entry in counted.deductions}
    full = sum(counted.criteria.values(), Decimal(0))
    taken = []
    for number, points in deducted(counted).items():
        marks = counted.criteria[number]
        most = marks - criterion_points(marks, points, counted.floors.get(number, Decimal(0)))
        if most < points:
            limit = "满分" if most == marks else "本项最多可扣"
            yield ByHand(f"{names[number]}扣完为止：合计{half_up(points)}，按{limit}{half_up(most)}扣")
        taken.append(most)
    less = "".join(f" − {half_up(one)}" for one in taken)
    left = half_up(full - sum(taken, Decimal(0)))
    yield ByHand(f"各项满分{half_up(full)}{less} = {left}" if less else f"各项满分{left}，没有扣分")


def _leaders(counted: Counted) -> Iterator[ByHand]:
    if not counted.leaders:
        return
    ordered = sorted(counted.leaders)
    kept, trimmed = ordered, ""
    if len(ordered) >= TRIM_FROM:
        kept = ordered[1:-1]
        trimmed = f"去掉最高{ordered[-1]}、最低{ordered[0]}，其余{len(kept)}人"
    mean = half_up(Fraction(sum(kept), len(kept)))
    yield ByHand(f"{len(ordered)}人评分，{trimmed}平均 {sum(kept)} ÷ {len(kept)} = {mean}")
    yield ByHand(f"{' + '.join(map(str, kept))} = {sum(kept)}")


def _origin(counted: Counted, part: Part) -> Iterator[ByHand]:
    """Yield the ballot evening or survey that a part was taken from."""
    if (one := counted.origins.get(part)) is not None:
        yield ByHand(f"来自{one.text}", source=(one.kind, one.record_id))


def _ballots(counted: Counted) -> Iterator[ByHand]:
    for group in counted.groups:
        yield from _count_lines(group.counts, f"{group.name}（权重{half_up(group.weight)}%）", counted.scale)
    if counted.groups:
        yield ByHand(_group_sum(counted))
    elif counted.ballots:
        yield from _count_lines(counted.ballots, "", counted.scale)
    if counted.ballots and counted.accounts is not None:
        valid = sum(counted.ballots)
        accounts, other = counted.accounts, counted.accounts.returned - valid
        yield ByHand(f"发出{accounts.issued}张，收回{accounts.returned}张，有效{valid}张，弃权和无效{other}张")


def _group_sum(counted: Counted) -> str:
    scored = [(one.weight, ballot_score(one.counts, counted.scale.values)) for one in counted.groups if sum(one.counts)]
    weights = sum((weight for weight, _ in scored), Decimal(0))
    value = sum((Fraction(weight) * (one or 0) for weight, one in scored), Fraction(0)) / Fraction(weights)
    terms = " + ".join(f"{_fraction(one or Fraction(0))} × {half_up(weight)}" for weight, one in scored)
    return f"（{terms}） ÷ {half_up(weights)} = {half_up(value)}"


def _count_lines(counts: Sequence[int], name: str, scale: Scale) -> Iterator[ByHand]:
    levels = "，".join(f"{level}{count}票" for level, count in zip(scale.names, counts, strict=True))
    yield ByHand(f"{name}{levels}")
    points = sum(count * value for count, value in zip(counts, scale.values, strict=True))
    if sum(counts):
        yield ByHand(f"{_products(counts, scale.values)} = {points}")
        yield ByHand(f"{points} ÷ {sum(counts)} = {half_up(Fraction(points, sum(counts)))}")


def _votes(counted: Counted, formula: Formula, period: str) -> Iterator[ByHand]:
    votes = counted.satisfaction
    if not votes:
        return
    sample = Sample(sum(votes))
    if formula.satisfaction is SatisfactionDefinition.INDEX:
        points = sum(count * value for count, value in zip(votes, STARS, strict=True))
        yield ByHand(f"{_products(votes, STARS)} = {points}")
    else:
        used = votes[: 3 if formula.satisfaction is SatisfactionDefinition.INCLUDING_BASIC else 2]
        points = 100 * sum(used)
        yield ByHand(f"（{' + '.join(map(str, used))}） × 100 = {points}")
    yield ByHand(f"{points} ÷ {sample.votes} = {half_up(Fraction(points, sample.votes))}")
    yield ByHand(satisfaction_note(votes, formula.satisfaction, period))
    figures = (f"{one.label} {half_up(satisfaction(votes, one) or 0)}{one.unit}" for one in SatisfactionDefinition)
    yield ByHand("，".join(figures))
    against = satisfied(votes, formula.satisfaction)
    yield ByHand(f"与90%相比，按{rate_definition(formula.satisfaction).label}：{against.words if against else '—'}")


def satisfaction_note(votes: Sequence[int], definition: SatisfactionDefinition, period: str) -> str:
    """Return what stands under every satisfaction figure: definition, n and period (domain 0.9, F.4)."""
    sample = Sample(sum(votes))
    note = f"（{sample.note}）" if sample.note else ""
    span = f"，{period}" if period else ""
    return f"采用{definition.label}，有效评价{sample.votes}份{note}{span}"


def _products(counts: Sequence[int], values: Sequence[int]) -> str:
    return " + ".join(f"{count} × {value}" for count, value in zip(counts, values, strict=True))


def _bonuses(counted: Counted, formula: Formula, result: Total) -> Iterator[ByHand]:
    by_kind: dict[str, Decimal] = {}
    for entry in counted.bonuses:
        by_kind[entry.name] = by_kind.get(entry.name, Decimal(0)) + entry.points
    limited = sum((min(points, formula.kind_caps.get(kind, points)) for kind, points in by_kind.items()), Decimal(0))
    cap = f"（合计{half_up(limited)}，上限{half_up(formula.bonus_cap)}）" if limited > formula.bonus_cap else ""
    yield ByHand(f"加分：{half_up(result.bonus)}{cap}", 0, figure=f"{half_up(result.bonus)}")
    for entry in counted.bonuses:
        kind = f"{entry.name}：" if entry.name else ""
        yield _entry(f"加分 {kind}{entry.reason} +{half_up(entry.points)}", entry, entry.points)
    for kind, points in by_kind.items():
        if points > formula.kind_caps.get(kind, points):
            yield ByHand(f"{kind}合计{half_up(points)}，最多加{half_up(formula.kind_caps[kind])}")


def _entry(text: str, entry: Entry, points: Decimal) -> ByHand:
    figure = f"{half_up(points)}".replace("-", "−")
    return ByHand(text, rule=entry.rule, figure=figure, source=entry.source, entry=entry.entry)
