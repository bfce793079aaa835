"""Who stands where (domain F.7): the written tie rule, then 并列 with 1-2-2-4; and the three tiers (domain A62)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

TIE_RULE = ("群众满意度", "量化考核", "民主测评优秀率", "投诉差评少者")
LEAD, MIDDLE, LAST = "标杆", "中间", "后进"


@dataclass(frozen=True)
class Standing:
    """One person's place; ``rank`` is None for those not ranked, and ``note`` says why.

    ``decided_by`` names what of the tie rule parted this one from another with the same total.
    """

    key: int
    rank: int | None
    tied: bool
    note: str
    decided_by: str = ""


@dataclass(frozen=True)
class Contender:
    """What the tie rule compares, in its order: total, satisfaction, quantified, 优秀率, fewer complaints."""

    key: int
    total: Decimal | None
    satisfaction: Fraction = Fraction(0)
    quantified: Fraction = Fraction(0)
    excellent_rate: Fraction = Fraction(0)
    complaints: int = 0
    veto: str = ""

    @property
    def order(self) -> tuple[Decimal, Fraction, Fraction, Fraction, int]:
        """The sort key; a higher one stands before."""
        return (
            self.total or Decimal(0),
            self.satisfaction,
            self.quantified,
            self.excellent_rate,
            -self.complaints,
        )


@dataclass(frozen=True)
class FrozenStanding:
    """One line of a published round, as it was signed; figures in points, ``rank`` None where not ranked."""

    participant_id: int
    staff_id: int | None
    window_id: int | None
    name: str
    place: str
    base: Decimal | None
    bonus: Decimal
    total: Decimal | None
    rank: int | None
    tied: bool
    note: str
    decided_by: str
    veto: str
    grade: str
    tier: str

    @property
    def holder(self) -> tuple[int | None, int | None, str]:
        """Whose line it is, in any round: the person, the window, or a branch by its name."""
        return self.staff_id, self.window_id, "" if self.staff_id or self.window_id else self.name


def standings(contenders: Sequence[Contender]) -> list[Standing]:
    """Return everybody's place: ranked ones in order, then the vetoed and the incomplete."""
    ranked = [one for one in contenders if one.total is not None and not one.veto]
    ordered = sorted(((one.order, one) for one in ranked), key=lambda pair: pair[0], reverse=True)
    alike = Counter(order for order, _ in ordered)
    decided = _decided(ordered)
    result, rank, before = [], 0, None
    for place, (order, one) in enumerate(ordered, start=1):
        if order != before:
            rank, before = place, order
        tied = alike[order] > 1
        result.append(Standing(one.key, rank, tied, "并列" if tied else "", decided.get(one.key, "")))
    for one in contenders:
        if one.veto:
            result.append(Standing(one.key, None, False, f"一票否决：{one.veto}"))
        elif one.total is None:
            result.append(Standing(one.key, None, False, "数据不全，不参加排名"))
    return result


def _decided(ordered: Sequence[tuple[tuple[object, ...], Contender]]) -> dict[int, str]:
    """Return for those with a neighbour's total what parted them."""
    decided: dict[int, str] = {}
    for (above, first), (below, second) in pairwise(ordered):
        if above[0] == below[0] and above != below:
            at = next(number for number in range(1, len(above)) if above[number] != below[number])
            for key in (first.key, second.key):
                decided.setdefault(key, TIE_RULE[at - 1])
    return decided


@dataclass(frozen=True)
class TierRule:
    """How the ranked are parted: per cent at both ends, and the total from which nobody is called last.

    ``spared_from`` is in points; 0 spares nobody. ``excellent`` is the per cent of them that may have the best grade,
    0 for no bound.
    """

    lead: int
    last: int
    spared_from: Decimal = Decimal(0)
    excellent: int = 0

    @property
    def words(self) -> str:
        """The rule as it is printed under the standings."""
        spared = f"（{self.spared_from.normalize():f}分及以上的不列）" if self.spared_from else ""
        most = f"；优秀最多占{self.excellent}%" if self.excellent else ""
        return f"前{self.lead}%为{LEAD}，后{self.last}%为{LAST}{spared}，其余为{MIDDLE}{most}"


def tiers(placed: Sequence[Standing], totals: Mapping[int, Decimal | None], rule: TierRule) -> dict[int, str]:
    """Return the tier of each ranked one by its key: both ends rounded down, at least one.

    Those who share a place share its tier, so an end may grow; fewer than three are not parted; with so good a total
    as the rule says nobody is called last.
    """
    ranked = [one for one in placed if one.rank is not None]
    count = len(ranked)
    if count < 3:
        return {one.key: MIDDLE for one in ranked}
    top, end = max(1, count * rule.lead // 100), count - max(1, count * rule.last // 100)
    last_rank = ranked[end].rank or count
    found = {}
    for one in ranked:
        rank, good = one.rank or 0, bool(rule.spared_from) and (totals[one.key] or 0) >= rule.spared_from
        found[one.key] = LEAD if rank <= top else LAST if rank >= last_rank and not good else MIDDLE
    return found


def beyond_the_bound(placed: Sequence[Standing], rule: TierRule) -> frozenset[int]:
    """Return the keys of those who cannot have the best grade: its share is rounded down, at least one (domain F.6).

    Those who share a place share the grade.
    """
    ranked = [one for one in placed if one.rank is not None]
    most = max(1, len(ranked) * rule.excellent // 100) if rule.excellent else len(ranked)
    return frozenset(one.key for one in ranked if (one.rank or 0) > most)


def movement(before: str, now: str) -> str:
    """Return how a tier moved since the round before, with a sign and a word."""
    order = (LAST, MIDDLE, LEAD)
    if before not in order or now not in order:
        return ""
    step = order.index(now) - order.index(before)
    return f"▲ 由{before}升为{now}" if step > 0 else f"▼ 由{before}降为{now}" if step < 0 else "＝ 不变"
