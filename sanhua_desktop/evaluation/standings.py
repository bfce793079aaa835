"""Who stands where (domain F.7): the written tie rule, then 并列 with 1-2-2-4."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction


@dataclass(frozen=True)
class Standing:
    """One person's place; ``rank`` is None for those not ranked, and ``note`` says why."""

    key: int
    rank: int | None
    tied: bool
    note: str


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


def standings(contenders: Sequence[Contender]) -> list[Standing]:
    """Return everybody's place: ranked ones in order, then the vetoed and the incomplete."""
    ranked = [one for one in contenders if one.total is not None and not one.veto]
    result = []
    for one in sorted(ranked, key=lambda contender: contender.order, reverse=True):
        before = sum(other.order > one.order for other in ranked)
        tied = sum(other.order == one.order for other in ranked) > 1
        result.append(Standing(one.key, before + 1, tied, "并列" if tied else ""))
    for one in contenders:
        if one.veto:
            result.append(Standing(one.key, None, False, f"一票否决：{one.veto}"))
        elif one.total is None:
            result.append(Standing(one.key, None, False, "数据不全，不参加排名"))
    return result
