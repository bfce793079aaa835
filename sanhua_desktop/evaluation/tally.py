"""Counting ballots and satisfaction (domain B10, F.3, F.4): accounts first, figures after."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.feedback.surveys.enums import SatisfactionDefinition
from sanhua_desktop.feedback.surveys.rules import MIN_SAMPLE as MIN_SAMPLE
from sanhua_desktop.feedback.surveys.rules import SATISFACTION_LEVELS as SATISFACTION_LEVELS
from sanhua_desktop.feedback.surveys.rules import STARS as STARS
from sanhua_desktop.feedback.surveys.rules import satisfaction as satisfaction

LEVELS = ("优秀", "称职", "基本称职", "不称职")
LEVEL_VALUES = (100, 80, 60, 40)


@dataclass(frozen=True)
class Scale:
    """The levels of a ballot from the best down, and what each is worth in points."""

    names: tuple[str, ...] = LEVELS
    values: tuple[int, ...] = LEVEL_VALUES


USUAL_SCALE = Scale()
GOAL = Decimal("90.00")  # 群众满意度在90%以上 (plan 三-1); 90 itself is enough (民法典1259条)


def rate_definition(chosen: SatisfactionDefinition) -> SatisfactionDefinition:
    """Return the rate held against 90 %: an index is no percentage, so 含基本满意 stands for it (domain 0.9)."""
    index = chosen is SatisfactionDefinition.INDEX
    return SatisfactionDefinition.INCLUDING_BASIC if index else chosen


@dataclass(frozen=True)
class BallotAccounts:
    """How many ballots went out and came back."""

    issued: int
    returned: int


def check_ballot_accounts(issued: int, returned: int) -> None:
    """Raise ``Refused`` if more ballots came back than went out, or fewer than two thirds (rounded up)."""
    if returned > issued:
        raise Refused(f"收回{returned}张，多于发出的{issued}张，本轮测评全部无效，需要重新组织。")
    needed = -(-2 * issued // 3)
    if returned < needed:
        raise Refused(f"收回{returned}张，不足发出{issued}张的三分之二（{needed}张），需要重新测评。")


def check_levels(name: str, counts: Sequence[int], levels: Sequence[str]) -> None:
    """Raise ``InvalidInput`` for the field unless there is one whole number of 0 or more for each level."""
    if len(counts) != len(levels):
        raise InvalidInput(
            {name: f"要填 {len(levels)} 个数（{'、'.join(levels)}），现在有 {len(counts)} 个；没有的填 0。"}
        )
    if any(not isinstance(count, int) or count < 0 for count in counts):
        raise InvalidInput({name: "票数要填 0 以上的整数。"})
    if not sum(counts):
        raise InvalidInput({name: "票数全是 0。没有测评的请留空。"})


def ballot_score(counts: Sequence[int], values: Sequence[int] = LEVEL_VALUES) -> Fraction | None:
    """Return Σ count × value ÷ valid ballots; None without a valid ballot."""
    _check_counts(counts)
    valid = sum(counts)
    return Fraction(sum(n * value for n, value in zip(counts, values, strict=True)), valid) if valid else None


def excellent_rate(counts: Sequence[int]) -> Fraction:
    """Return the share of the highest level, from 0 to 1."""
    return Fraction(counts[0], sum(counts)) if sum(counts) else Fraction(0)


@dataclass(frozen=True)
class Sample:
    """How far a figure may be trusted."""

    votes: int

    @property
    def note(self) -> str:
        """“样本不足” below the minimum, which also keeps a title from being given."""
        return "" if self.votes >= MIN_SAMPLE else f"样本不足{MIN_SAMPLE}份，仅供参考"


def _check_counts(counts: Sequence[int]) -> None:
    if any(not isinstance(count, int) or count < 0 for count in counts):
        raise InvalidInput({"counts": "票数要填 0 以上的整数。"})
