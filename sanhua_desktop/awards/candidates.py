"""The one seam to the scores: what a published round says of each person and window, as plain values.

Windows stand as a round of windows scored them; of a round of people, by the mean of those who took part there.
"""

import json
from collections import defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass
from decimal import Decimal

from sanhua_desktop.awards.eligibility_rules import Standing
from sanhua_desktop.awards.enums import Holder
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.errors import Refused
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.score_rows import satisfied
from sanhua_desktop.evaluation.scoring import half_up, mean
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.evaluation.standings import FrozenStanding
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

    def __init__(self, evaluation: EvaluationService, commitments: CommitmentService) -> None:
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
    means = {key: _average([line.total for line, _ in people if line.total]) for key, people in served.items()}
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


def _average(totals: list[Decimal]) -> Decimal | None:
    found = mean(totals)
    return None if found is None else half_up(found)


def _satisfaction(rows: list[ScoreRow], chosen: EvaluationRound) -> Decimal | None:
    """Return the satisfaction rate of all votes for these people together, by the round's reading (domain 0.9)."""
    counts = [json.loads(row.participant.satisfaction) for row in rows if row.participant.satisfaction]
    found = satisfied([sum(column) for column in zip(*counts, strict=True)], chosen.satisfaction)
    return found.rate if found else None
