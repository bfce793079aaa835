"""The one seam to the scores: what a published round says of each person and window, as plain values.

Windows stand by a round for windows, or by the mean of the people of a round who took part there.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.awards.eligibility_rules import Standing
from sanhua_desktop.awards.enums import Holder
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.errors import Refused
from sanhua_desktop.evaluation.contests.records import Contest
from sanhua_desktop.evaluation.contests.service import ContestService
from sanhua_desktop.evaluation.enums import RoundKind, RoundState, SatisfactionDefinition
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.scoring import half_up, mean
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.feedback.surveys.rules import MIN_SAMPLE, satisfaction


@dataclass(frozen=True)
class Proposal:
    """Somebody a round proposes: place, total, what the tie rule said, and what eligibility is judged by."""

    name: str
    staff_id: int | None
    window_id: int | None
    total: Decimal | None
    rank: int | None
    note: str
    standing: Standing


class CandidateSource:
    """Reads published rounds; the only file of the awards that knows how they are scored."""

    def __init__(self, evaluation: EvaluationService, commitments: CommitmentService, contests: ContestService) -> None:
        self._contests = contests
        self._evaluation = evaluation
        self._commitments = commitments

    def published_rounds(self) -> list[EvaluationRound]:
        """Return the rounds a title may follow from: of a corrected one only the newest published edition."""
        rounds = [row for row in self._evaluation.rounds() if row.state is RoundState.PUBLISHED]
        corrected = {row.revises_id for row in rounds}
        return [row for row in rounds if row.id not in corrected]

    def proposals(self, chosen: EvaluationRound, holder: Holder) -> list[Proposal]:
        """Return everybody of the round in the order of their places; groups are recommended by hand, so none."""
        if chosen.state is not RoundState.PUBLISHED:
            raise Refused(f"“{chosen.name}”还没有公布，不能评定称号。请先在“考核评分”里公布。")
        rows = self._evaluation.standings(chosen)
        people = [row for row in rows if row.staff is not None]
        if holder is Holder.PERSON:
            posted = self._commitments.posted()
            return [_person(row, row.staff.id in posted) for row in people]
        if holder is Holder.GROUP:
            return []
        return [_window(row) for row in rows] if chosen.kind is RoundKind.WINDOW else list(_windows(people))

    def contests(self) -> list[Contest]:
        """Return the contests, newest first."""
        return self._contests.contests()

    def with_contest(self, proposals: Sequence[Proposal], contest: Contest, share: int) -> list[Proposal]:
        """Place people anew: the contest's total counts ``share`` per cent, the round's the rest, each rounded half up.

        Who did not take part, or has no total in the round, has no place; equal totals share one (1-2-2-4).
        """
        scores = {key: total for key, (_, total) in self._contests.totals(contest).items()}
        counted = [_counted(one, scores.get(one.staff_id or 0), contest.name, share) for one in proposals]
        totals = sorted((one.total for one in counted if one.total is not None and one.standing.ranked), reverse=True)
        placed = [
            replace(one, rank=totals.index(one.total) + 1) if one.standing.ranked and one.total is not None else one
            for one in counted
        ]
        return sorted(placed, key=lambda one: (one.rank is None, one.rank or 0))


def _counted(one: Proposal, score: Decimal | None, contest: str, share: int) -> Proposal:
    """Return a proposal with its two parts added; without one of them it has no place."""
    if not one.standing.ranked or (one.total is None and share < 100):
        return one
    if score is None:
        note = f"没有“{contest}”的成绩"
        return replace(one, rank=None, note=note, standing=replace(one.standing, ranked=False, note=note))
    own = half_up(Fraction(one.total or 0) * (100 - share) / 100)
    total = half_up(Fraction(score) * share / 100) + own
    rest = f"＋考核{one.total}×{100 - share}%" if share < 100 else ""
    return replace(one, total=total, note=f"技能比武{score}×{share}%{rest}")


def _window(row: ScoreRow) -> Proposal:
    """Return a window with its own score."""
    place = row.standing
    note = f"被一票否决：{row.participant.veto}" if row.participant.veto else place.note
    standing = Standing(place.rank is not None, note, satisfaction=_satisfaction([row]))
    return Proposal(f"{row.name}窗口", None, row.participant.window_id, row.total.total, place.rank, note, standing)


def _person(row: ScoreRow, committed: bool) -> Proposal:
    standing = Standing(
        ranked=row.standing.rank is not None,
        note=row.standing.note,
        joined_on=row.staff.joined_on,
        left_on=row.staff.left_on,
        member=row.staff.political_status.is_member,
        commitment=committed,
        satisfaction=_satisfaction([row]),
    )
    return Proposal(row.name, row.staff.id, None, row.total.total, row.standing.rank, row.standing.note, standing)


def _windows(rows: list[ScoreRow]) -> Iterator[Proposal]:
    served: dict[int, list[ScoreRow]] = defaultdict(list)
    names: dict[int, str] = {}
    for row in rows:
        if row.staff.window is not None:
            served[row.staff.window.id].append(row)
            names[row.staff.window.id] = f"{row.staff.window.label}窗口"
    means = {key: _average([row.total.total for row in people]) for key, people in served.items()}
    vetoed = {key: next((row for row in people if row.participant.veto), None) for key, people in served.items()}
    ranked = sorted((one for key, one in means.items() if one is not None and not vetoed[key]), reverse=True)
    order = sorted(served, key=lambda key: (vetoed[key] is not None, -(means[key] or Decimal(0))))
    for key in order:
        people, average, bad = served[key], means[key], vetoed[key]
        rank = None if average is None or bad else ranked.index(average) + 1
        if bad is not None:
            note = f"{bad.name}被一票否决：{bad.participant.veto}"
        else:
            note = f"按{len(people)}名参评人员的平均分" + ("，并列" if average and ranked.count(average) > 1 else "")
        standing = Standing(rank is not None, note if rank is None else "", satisfaction=_satisfaction(people))
        yield Proposal(names[key], None, key, average, rank, note, standing)


def _average(totals: list[Decimal | None]) -> Decimal | None:
    """Return the mean of those who have a total; nought is a total."""
    found = mean([one for one in totals if one is not None])
    return None if found is None else half_up(found)


def _satisfaction(rows: list[ScoreRow]) -> Decimal | None:
    """Return the rate of all votes for these people together; None for fewer than the least sample (domain F.4, A45).

    An index is no rate: a round that counts by index is read 含基本满意 (domain 0.9).
    """
    counts = [json.loads(row.participant.satisfaction) for row in rows if row.participant.satisfaction]
    added = [sum(column) for column in zip(*counts, strict=True)]
    if sum(added) < MIN_SAMPLE:
        return None
    chosen = rows[0].participant.round.satisfaction
    index = chosen is SatisfactionDefinition.INDEX
    rate = satisfaction(added, SatisfactionDefinition.INCLUDING_BASIC if index else chosen)
    return half_up(rate) if rate is not None else None
