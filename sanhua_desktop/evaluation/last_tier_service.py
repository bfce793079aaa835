"""后进: a published last tier leads to a rectification for each in it (plan.txt 三-4, domain A62)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sanhua_desktop.errors import Refused
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.scoring import half_up
from sanhua_desktop.evaluation.service import EvaluationService
from sanhua_desktop.evaluation.standings import LAST, FrozenStanding
from sanhua_desktop.feedback.rectifications.enums import RectificationSource
from sanhua_desktop.feedback.rectifications.records import Rectification
from sanhua_desktop.feedback.rectifications.service import RectificationService, RectificationValues

_CAUSE = "participant"
_LONGEST = int(Rectification.problem.max_length)


@dataclass(frozen=True)
class LastRow:
    """One of the last tier as it was published, and the rectification that came of it, if any."""

    line: FrozenStanding
    rectification: Rectification | None

    @property
    def cause(self) -> tuple[str, int]:
        """The table and number of the record that gives cause."""
        return _CAUSE, self.line.participant_id


class LastTierService:
    """Knows who stands last and what each has to mend."""

    def __init__(self, evaluation: EvaluationService, rectifications: RectificationService) -> None:
        self._evaluation, self._rectifications = evaluation, rectifications

    def rows(self, chosen: EvaluationRound) -> list[LastRow]:
        """Return the last tier of a published round; ``Refused`` before, when a place may still change."""
        if chosen.state is not RoundState.PUBLISHED:
            raise Refused(f"“{chosen.title}”还没有公布，名次还会变。公布以后再给“{LAST}”的登记整改。")
        lines = [line for line in self._evaluation.frozen_standings(chosen) if line.tier == LAST]
        known = self._known(chosen)
        return [LastRow(line, known.get(line.holder)) for line in lines]

    def losses(self, row: LastRow) -> list[tuple[str, str]]:
        """Return what cost the most, the dearest first: “−2.00” with its criterion and reason."""
        taken = self._evaluation.deductions_of(row.line.participant_id)
        dearest = sorted(taken, key=lambda one: (-one.points, one.id))
        return [(f"−{half_up(one.points)}", f"{one.criterion.name}：{one.reason}") for one in dearest]

    def draft(self, chosen: EvaluationRound, row: LastRow) -> RectificationValues:
        """Return a rectification of one of the last tier, to be completed and saved."""
        line, own = row.line, self._rectifications
        place = f"第{line.rank}名，" if line.rank else ""
        opening = f"{chosen.title}列“{LAST}”（{place}总分{line.total}）。"
        return RectificationValues(
            problem=_told(opening, self.losses(row)),
            source=RectificationSource.APPRAISAL,
            found_on=own.today,
            due_on=own.usual_due,
            standard=own.last_tier_standard,
            leader="",
            staff_id=line.staff_id,
            window_id=line.window_id,
            cause=row.cause,
        )

    def _known(self, chosen: EvaluationRound) -> dict[tuple[int | None, int | None, str], Rectification]:
        """Return by holder what is in the ledger for this round or another edition of it."""
        rounds = {row.id: row for row in self._evaluation.rounds()}

        def first(row: EvaluationRound) -> int:
            return first(rounds[row.revises_id]) if row.revises_id in rounds else row.id

        editions = [row for row in rounds.values() if first(row) == first(chosen)]
        published = [row for row in editions if row.state is RoundState.PUBLISHED]
        holders = {
            line.participant_id: line.holder for row in published for line in self._evaluation.frozen_standings(row)
        }
        found = self._rectifications.of_causes((_CAUSE, key) for key in holders)
        return {holders[one.source_id]: one for one in found}


def _told(opening: str, losses: Sequence[tuple[str, str]]) -> str:
    """Return the problem with as many losses as a line of the ledger holds."""
    told = opening
    for at, (points, reason) in enumerate(losses, start=1):
        more = f"{'失分：' if at == 1 else '；'}{reason}（{points}分）"
        if len(told) + len(more) >= _LONGEST:
            break
        told += more
    return told
