"""A participant's line in the standings, and the same line frozen when its round is published."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.evaluation.records import Participant
from sanhua_desktop.evaluation.scoring import Total
from sanhua_desktop.evaluation.standings import FrozenStanding, Standing


@dataclass(frozen=True)
class ScoreRow:
    """One participant's place in a round; ``staff`` is None for a window or a branch."""

    participant: Participant
    staff: Any
    total: Total
    standing: Standing
    grade: str
    tier: str = ""

    @property
    def name(self) -> str:
        """The name as it stood when the round was opened."""
        return self.participant.title


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


def grade(total: Decimal | None, scheme: Mapping[str, Any]) -> str:
    """Return the grade (等次) of a total, by the round's own bounds."""
    if total is None:
        return ""
    bounds = scheme.get("grade") or defaults("scoring")["grade"]
    return next(str(one["name"]) for one in bounds if total >= one["from"])
