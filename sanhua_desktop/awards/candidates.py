"""The one seam to the scores: what a published round says of each person and window, as plain values.

Windows stand as a round of windows scored them; of a round of people, by the mean of those who took part there.
"""

import json
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.awards.eligibility_rules import Standing
from sanhua_desktop.awards.enums import Holder
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.errors import Refused
from sanhua_desktop.evaluation.contests.records import Contest
from sanhua_desktop.evaluation.contests.service import ContestService
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.score_rows import satisfied
from sanhua_desktop.evaluation.scoring import half_up, mean
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.evaluation.standings import FrozenStanding
from sanhua_desktop.feedback.surveys.rules import MIN_SAMPLE
from sanhua_desktop.staff.records import StaffMember


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
        lines = self._evaluation.frozen_standings(chosen)
        rows = {row.participant.id: row for row in self._evaluation.standings(chosen)}
        pairs = [(line, rows[line.participant_id]) for line in lines]
        if holder is Holder.PERSON:
            posted = self._commitments.posted()
            return [_person(line, row.staff, _satisfaction([row], chosen), posted) for line, row in pairs if row.staff]
        if holder is not Holder.WINDOW:
            return []
        scored = [_window(line, _satisfaction([row], chosen)) for line, row in pairs if line.window_id is not None]
        return scored or list(_windows(pairs, chosen))

    def contests(self) -> list[Contest]:
        """Return the contests, newest first."""
        return self._contests.contests()

    def with_contest(self, proposals: Sequence[Proposal], contest: Contest, share: int) -> list[Proposal]:
        """Place people anew: the contest's total counts ``share`` per cent, the round's the rest, each rounded half up.

        Who did not take part, or has no total in the round, has no place; equal totals share one (1-2-2-4).
        """
        scores = {one.entrant.staff.id: one.placing.total for one in self._contests.results(contest)}
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


def _person(line: FrozenStanding, staff: StaffMember, votes: Decimal | None, posted: Container[int]) -> Proposal:
    standing = Standing(
        ranked=line.rank is not None,
        note=line.note,
        joined_on=staff.joined_on,
        left_on=staff.left_on,
        member=staff.political_status.is_member,
        commitment=staff.id in posted,
        satisfaction=votes,
    )
    return Proposal(line.name, staff.id, None, line.total, line.rank, line.note, standing)


def _window(line: FrozenStanding, votes: Decimal | None) -> Proposal:
    standing = Standing(line.rank is not None, line.note, satisfaction=votes)
    return Proposal(line.name, None, line.window_id, line.total, line.rank, line.note, standing)


def _windows(pairs: list[tuple[FrozenStanding, ScoreRow]], chosen: EvaluationRound) -> Iterator[Proposal]:
    served: dict[int, list[tuple[FrozenStanding, ScoreRow]]] = defaultdict(list)
    names: dict[int, str] = {}
    for line, row in pairs:
        if row.staff is not None and row.staff.window is not None:
            served[row.staff.window.id].append((line, row))
            names[row.staff.window.id] = f"{row.staff.window.label}窗口"
    means = {key: _average([line.total for line, _ in people]) for key, people in served.items()}
    vetoed = {key: next((line for line, _ in people if line.veto), None) for key, people in served.items()}
    ranked = sorted((one for key, one in means.items() if one is not None and not vetoed[key]), reverse=True)
    order = sorted(served, key=lambda key: (vetoed[key] is not None, -(means[key] or Decimal(0))))
    for key in order:
        people, average, bad = served[key], means[key], vetoed[key]
        rank = None if average is None or bad else ranked.index(average) + 1
        if bad is not None:
            note = f"{bad.name}被一票否决：{bad.veto}"
        else:
            note = f"按{len(people)}名参评人员的平均分" + ("，并列" if average and ranked.count(average) > 1 else "")
        votes = _satisfaction([row for _, row in people], chosen)
        standing = Standing(rank is not None, note if rank is None else "", satisfaction=votes)
        yield Proposal(names[key], None, key, average, rank, note, standing)


def _average(totals: list[Decimal | None]) -> Decimal | None:
    """Return the mean of those who have a total; nought is a total."""
    found = mean([one for one in totals if one is not None])
    return None if found is None else half_up(found)


def _satisfaction(rows: list[ScoreRow], chosen: EvaluationRound) -> Decimal | None:
    """Return the rate of all votes for these people together, by the round's reading (domain 0.9).

    None for fewer than the least sample (domain F.4, A45).
    """
    counts = [json.loads(row.participant.satisfaction) for row in rows if row.participant.satisfaction]
    found = satisfied([sum(column) for column in zip(*counts, strict=True)], chosen.satisfaction)
    return found.rate if found and found.votes >= MIN_SAMPLE else None
