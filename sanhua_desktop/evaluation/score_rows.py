"""A participant's line in the standings, and the same line frozen when its round is published."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.evaluation.enums import SatisfactionDefinition
from sanhua_desktop.evaluation.records import Participant
from sanhua_desktop.evaluation.scoring import Total, half_up
from sanhua_desktop.evaluation.standings import FrozenStanding, Standing
from sanhua_desktop.evaluation.tally import GOAL, MIN_SAMPLE, rate_definition, satisfaction


@dataclass(frozen=True)
class Satisfied:
    """A satisfaction rate in per cent against the goal of 90 %, with the votes it is made of."""

    rate: Decimal
    votes: int

    @property
    def met(self) -> bool:
        """Tell whether the goal is met; 90 itself is enough."""
        return self.rate >= GOAL

    @property
    def is_enough(self) -> bool:
        """Tell whether the sample is large enough to say something about the goal (domain F.4)."""
        return self.votes >= MIN_SAMPLE

    @property
    def words(self) -> str:
        """The rate with sign and word; too small a sample says nothing about the goal (domain F.4)."""
        if not self.is_enough:
            return f"{self.rate}% 样本不足"
        return f"{self.rate}% {'✓ 达标' if self.met else '× 未达标'}"

    @property
    def short(self) -> str:
        """The rate with its sign alone, for a narrow column."""
        return f"{self.rate}%{'' if not self.is_enough else ' ✓' if self.met else ' ×'}"


def satisfied(votes: Sequence[int] | None, definition: SatisfactionDefinition) -> Satisfied | None:
    """Return the rate of votes by level, read as a rate; None without votes."""
    rate = satisfaction(votes, rate_definition(definition)) if votes else None
    return Satisfied(half_up(rate), sum(votes)) if rate is not None and votes else None


@dataclass(frozen=True)
class ScoreRow:
    """One participant's place in a round; ``staff`` is None for a window or a branch."""

    participant: Participant
    staff: Any
    total: Total
    standing: Standing
    grade: str
    tier: str = ""
    satisfied: "Satisfied | None" = None

    @property
    def name(self) -> str:
        """The name as it stood when the round was opened."""
        return self.participant.title

    @property
    def holder(self) -> tuple[int | None, int | None, str]:
        """Whose score it is, in any round; see ``FrozenStanding``."""
        return frozen(self).holder

    def as_signed(self, line: FrozenStanding) -> "ScoreRow":
        """Return the row with place, grade and tier as they were signed, whatever today's rules would say."""
        standing = Standing(self.participant.id, line.rank, line.tied, line.note, line.decided_by)
        return replace(self, standing=standing, grade=line.grade, tier=line.tier)


# Stands behind the grade of somebody whose total would be enough for the best one.
FULL = "（优秀已满额）"


def frozen(row: ScoreRow) -> FrozenStanding:
    """Return the plain values of a line that are signed with the round."""
    return FrozenStanding(
        participant_id=row.participant.id,
        staff_id=row.participant.staff_id,
        window_id=row.participant.window_id,
        name=row.name,
        place=row.participant.place,
        base=row.total.base,
        bonus=row.total.bonus,
        total=row.total.total,
        rank=row.standing.rank,
        tied=row.standing.tied,
        note=row.standing.note,
        decided_by=row.standing.decided_by,
        veto=row.participant.veto,
        grade=row.grade,
        tier=row.tier,
    )


def thawed(line: Mapping[str, Any]) -> FrozenStanding:
    """Return a line as it was kept; points were kept as text."""
    points = {key: Decimal(line[key]) for key in ("base", "bonus", "total") if line[key] is not None}
    return FrozenStanding(**{**line, **points})


def grade(total: Decimal | None, scheme: Mapping[str, Any], *, is_bound: bool = False) -> str:
    """Return the grade (等次) of a total, by the round's own bounds; ``is_bound`` leaves the best one out."""
    if total is None:
        return ""
    bounds = scheme.get("grade") or defaults("scoring")["grade"]
    names = [str(one["name"]) for one in bounds if total >= one["from"]]
    if is_bound and len(names) == len(bounds):
        return f"{names[1]}{FULL}"
    return names[0]
