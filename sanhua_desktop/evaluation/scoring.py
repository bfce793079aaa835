"""Scores that can be added up by hand: exact fractions inside, half-up decimals where printed (domain F.1–F.6)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.enums import MissingRule, RoundingPolicy

FULL = Fraction(100)
TRIM_FROM = 5


def half_up(value: Fraction | Decimal | int) -> Decimal:
    """Round to two decimals, half away from zero (四舍五入), without passing through a float."""
    top, bottom = value.as_integer_ratio()
    hundredths = (200 * abs(top) + bottom) // (2 * bottom)
    return Decimal(hundredths if top >= 0 else -hundredths).scaleb(-2)


def exact(value: Decimal | int | str, what: str = "分数") -> Fraction:
    """Return a typed number exactly; ``InvalidInput`` for NaN, infinity or a negative one."""
    try:
        number = Decimal(value)
    except ArithmeticError:
        raise InvalidInput({"points": f"{what}“{value}”不是数字。"}) from None
    if not number.is_finite() or number < 0:
        raise InvalidInput({"points": f"{what}“{value}”要填 0 以上的数字。"})
    return Fraction(number)


def mean(scores: Sequence[Decimal | int]) -> Fraction | None:
    """Return the plain mean; None without scores, never 0."""
    if all(type(score) is int and score >= 0 for score in scores):
        return Fraction(sum(scores), len(scores)) if scores else None  # type: ignore[arg-type]
    return sum((exact(score) for score in scores), Fraction(0)) / len(scores)


def trimmed_mean(scores: Sequence[Decimal | int], *, trim_from: int = TRIM_FROM) -> Fraction | None:
    """Return the mean without one highest and one lowest score, from ``trim_from`` scores on (domain F.2)."""
    if len(scores) < trim_from:
        return mean(scores)
    return mean(sorted(scores)[1:-1])


def criterion_points(full: Decimal, deducted: Decimal, floor: Decimal = Decimal(0)) -> Decimal:
    """Return what one criterion is worth after its deductions, never below its floor (扣完为止)."""
    return max(floor, full - deducted)


def quantified(
    criteria: Mapping[int, Decimal], deductions: Mapping[int, Decimal], floors: Mapping[int, Decimal] | None = None
) -> Fraction:
    """Return the sum over the criteria: full marks by criterion, less what was deducted from each."""
    points = sum(criteria.values(), Decimal(0))
    for number, deducted in deductions.items():
        full, floor = criteria[number], (floors or {}).get(number, Decimal(0))
        points -= full - criterion_points(full, deducted, floor)
    return Fraction(points)


def capped(bonuses: Sequence[Decimal], cap: Decimal) -> Decimal:
    """Return the bonuses added up, not above the cap."""
    return min(sum(bonuses, Decimal(0)), cap)


def capped_by_kind(bonuses: Sequence[tuple[str, Decimal]], caps: Mapping[str, Decimal], cap: Decimal) -> Decimal:
    """Return the bonuses of (kind, points) added up: each kind not above its own cap, the sum not above ``cap``."""
    by_kind: dict[str, Decimal] = {}
    for kind, points in bonuses:
        by_kind[kind] = by_kind.get(kind, Decimal(0)) + points
    return capped([min(points, caps.get(kind, points)) for kind, points in by_kind.items()], cap)


@dataclass(frozen=True)
class Component:
    """One weighted part: ``score`` of 100 exactly, or None where it is missing; ``weight`` in per cent."""

    name: str
    weight: Decimal
    score: Fraction | None

    @property
    def weighted(self) -> Fraction:
        """The part's share of the total, exactly."""
        return (self.score or Fraction(0)) * _factor(self.weight)


@cache
def _factor(weight: Decimal) -> Fraction:
    """Return a weight in per cent as a factor; a round has only a few."""
    return Fraction(weight) / 100


@cache
def _shown(weight: Decimal) -> Decimal:
    return half_up(weight)


@dataclass(frozen=True)
class Total:
    """A total with its printed parts; ``total`` is None where a part is missing (数据不全)."""

    printed: tuple[tuple[str, Decimal | None, Decimal, Decimal], ...]
    base: Decimal | None
    bonus: Decimal
    total: Decimal | None


def check_weights(weights: Sequence[Decimal]) -> None:
    """Raise ``Refused`` unless the weights add to exactly 100.00."""
    added = sum(weights, Decimal(0))
    if added != 100:
        raise Refused(f"各部分权重相加应为100.00，现在是{half_up(added)}。请调整后再公布。")


def total(
    components: Sequence[Component],
    bonus: Decimal,
    *,
    policy: RoundingPolicy = RoundingPolicy.PRINTED_COMPONENTS,
    missing: MissingRule = MissingRule.INCOMPLETE,
) -> Total:
    """Add the weighted parts and the bonus by the round's policy; a missing part is never taken as 0.

    A part of weight 0 does not belong to the round.
    """
    check_weights([component.weight for component in components])
    used = [component for component in components if component.weight]
    present = [component for component in used if component.score is not None]
    complete = len(present) == len(used) or (bool(present) and missing is MissingRule.REWEIGHT)
    whole = sum((one.weight for one in present), Decimal(0))
    scale = FULL / Fraction(whole) if complete and whole != 100 else None
    printed = tuple(_printed(one, scale) for one in components)
    if not complete:
        return Total(printed, None, bonus, None)
    if policy is RoundingPolicy.PRINTED_COMPONENTS:
        base = sum((one[3] for one in printed if one[1] is not None), Decimal(0))
    else:
        base = half_up(sum((one.weighted for one in present), Fraction(0)) * (scale or 1))
    return Total(printed, base, bonus, base + bonus)


def _printed(one: Component, scale: Fraction | None) -> tuple[str, Decimal | None, Decimal, Decimal]:
    """Return a part as it stands on paper; re-weighted parts show the weight they were counted with."""
    if one.score is None:
        return one.name, None, one.weight, half_up(0)
    if scale is None:
        return one.name, half_up(one.score), _shown(one.weight), half_up(one.weighted)
    return one.name, half_up(one.score), half_up(Fraction(one.weight) * scale), half_up(one.weighted * scale)
