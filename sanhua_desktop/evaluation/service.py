"""Evaluation rounds: enter what counts, explain, rank."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from peewee import JOIN

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.by_hand import ByHand, by_hand
from sanhua_desktop.evaluation.counting import contender, count, formula_of, scheme_of, tier_rule
from sanhua_desktop.evaluation.entered import check_ballots, check_typed, checked_leaders
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.records import (
    Bonus,
    Criterion,
    Deduction,
    EvaluationRound,
    Participant,
    ProposalDecision,
)
from sanhua_desktop.evaluation.round_service import KINDS, RoundService
from sanhua_desktop.evaluation.round_values import FormulaValues, RoundValues
from sanhua_desktop.evaluation.scheme_service import SchemeService
from sanhua_desktop.evaluation.score_rows import ScoreRow, frozen, grade, satisfied
from sanhua_desktop.evaluation.scoring import exact
from sanhua_desktop.evaluation.standings import FrozenStanding, beyond_the_bound, standings, tiers
from sanhua_desktop.evaluation.taking import PartCounts, given_back, taken
from sanhua_desktop.evaluation.tally import SATISFACTION_LEVELS, BallotAccounts, check_levels
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.search import matches
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

__all__ = ["KINDS", "REASON_LENGTH", "EvaluationService", "ScoreRow"]
REASON_LENGTH = int(Deduction.reason.max_length)
_BY_HAND = ("", 0)


class EvaluationService(RoundService):
    """What counts in a round, and who stands where."""

    def __init__(self, store: Store, schemes: SchemeService | None = None) -> None:
        super().__init__(store, schemes or SchemeService(store))

    def open_round(self, name: str, first_day: date, last_day: date, staff_ids: Sequence[int]) -> Change:
        """Open a quarter's round for persons by the usual scheme."""
        return self.open(RoundValues(name, first_day, last_day, staff_ids))

    def formula(self, chosen: EvaluationRound) -> FormulaValues:
        """Return how a round is scored, ready to be altered."""
        formula = formula_of(chosen)
        weights = {part: f"{weight.normalize():f}" for part, weight in formula.weights.items()}
        return FormulaValues(weights, formula.policy, formula.missing, formula.satisfaction, tier_rule(chosen))

    def criteria(self, round_id: int) -> list[Criterion]:
        """Return a round's criteria in order."""
        with self._store.reading():
            return list(Criterion.select().where(Criterion.round == round_id).order_by(Criterion.number))

    def deduct(
        self,
        participant: Participant,
        criterion: Criterion,
        points: str,
        reason: str,
        source: tuple[str, int] = _BY_HAND,
    ) -> Change:
        """Deduct points with the reason and the record behind it; ``Refused`` once the round is published.

        ``InvalidInput`` for more than the criterion has.
        """
        most = criterion.full - criterion.floor
        if exact(points.strip() or "0", "分值") > most:
            raise InvalidInput({"points": f"这一项满分{criterion.full}，最多扣{most}分。"})
        row = self.deducted(participant, criterion, points, reason, source)
        undo = lambda: self._take_back(row, participant, "扣分已撤销。")  # noqa: E731
        return Change(f"已扣{row.points}分。", KINDS, participant.id, undo)

    def deducted(
        self, participant: Participant, criterion: Criterion, points: str, reason: str, source: tuple[str, int]
    ) -> Deduction:
        """Enter a deduction and return it."""
        values = self._points(points, reason) | {"source_kind": source[0], "source_id": source[1]}
        with self._store.writing():
            self.check_open(participant)
            row = Deduction(participant=participant.id, criterion=criterion.id, **values)
            self._store.insert(row)
        return row

    def add_bonus(
        self,
        participant: Participant,
        points: str,
        reason: str,
        *,
        kind: str = "",
        source: tuple[str, int] = _BY_HAND,
    ) -> Change:
        """Add points of a kind with the reason and the record behind it; ``Refused`` once the round is published."""
        values = self._points(points, reason) | {"source_kind": source[0], "source_id": source[1]}
        with self._store.writing():
            self.check_open(participant)
            row = Bonus(participant=participant.id, kind=kind, **values)
            self._store.insert(row)
        return Change(
            f"已加{row.points}分。", KINDS, participant.id, lambda: self._take_back(row, participant, "加分已撤销。")
        )

    def withdraw(self, entry: tuple[str, int], reason: str) -> Change:
        """Take a deduction or bonus back with the reason; what the register proposed is open again."""
        kind: type[Deduction | Bonus] = Deduction if entry[0] == "deduction" else Bonus
        if not clean_text(reason):
            raise InvalidInput({"reason": "请写明为什么撤销。"})
        with self._store.writing():
            row = kind.get_by_id(entry[1])
            self.check_open(row.participant)
            self._store.archive(row, reason)
            if isinstance(row, Deduction):
                for decision in ProposalDecision.select().where(ProposalDecision.deduction == row.id):
                    self._store.archive(decision, reason)
        return Change(f"已撤销：{row.reason}。", KINDS, row.participant_id)

    def enter(
        self,
        participant: Participant,
        *,
        leaders: Sequence[int] | None = None,
        ballots: Sequence[int] | None = None,
        accounts: BallotAccounts | None = None,
        satisfaction: Sequence[int] | None = None,
    ) -> Change:
        """Enter leaders' scores (0–100), ballots by level and satisfaction by level; None leaves a part, [] empties it.

        Without ``accounts`` every ballot counts as issued and returned. ``Refused`` if the accounts void the ballots,
        ``InvalidInput`` for a part that was taken over from a count: that is given back first, with the reason.
        """
        values: dict[str, object] = {}
        if leaders is not None:
            values["leader_scores"] = json.dumps(checked_leaders(leaders)) if leaders else ""
        if ballots is not None and not ballots:
            values |= {"ballots": "", "ballot_groups": "", "ballots_issued": 0, "ballots_returned": 0}
        elif ballots:
            accounts = accounts or BallotAccounts(sum(ballots), sum(ballots))
            check_ballots(ballots, accounts)
            values["ballots"], values["ballot_groups"] = json.dumps(list(ballots)), ""
            values["ballots_issued"], values["ballots_returned"] = accounts.issued, accounts.returned
        if satisfaction is not None and not satisfaction:
            values["satisfaction"] = ""
        elif satisfaction:
            check_levels("satisfaction", satisfaction, SATISFACTION_LEVELS)
            values["satisfaction"] = json.dumps(list(satisfaction))
        if not values:
            raise Refused("还没有填写任何评分。没有的部分可以留空，至少填一部分。")
        with self._store.writing():
            self.check_open(participant)
            check_typed(Participant.get_by_id(participant.id).origins, values)
            self._store.update(participant, **values)
        return Change("评分已录入。", KINDS, participant.id)

    def take_over(self, chosen: EvaluationRound, counts: Mapping[int, PartCounts]) -> Change:
        """Take over what a ballot evening or a survey counted, by participant."""
        with self._store.writing():
            people = self._participants(chosen)
            for key, one in counts.items():
                self.check_open(people[key])
                self._store.update(people[key], **taken(people[key].origins, one))
        return Change(f"已接收{len(counts)}个参评对象的计票、调查结果。", KINDS)

    def give_back(self, chosen: EvaluationRound, kind: str, record_id: int) -> int:
        """Empty the parts that were taken over from a record, to be taken or typed anew; return how many people."""
        with self._store.writing():
            emptied = 0
            for row in self._participants(chosen).values():
                if values := given_back(row.origins, kind, record_id):
                    self.check_open(row)
                    self._store.update(row, **values)
                    emptied += 1
        return emptied

    def bonus_kinds(self, chosen: EvaluationRound) -> list[tuple[str, str]]:
        """Return the names and rules of the bonuses of a round."""
        return [(one["name"], one["rule"]) for one in scheme_of(chosen)["bonuses"]]

    def vetoes(self, chosen: EvaluationRound) -> list[str]:
        """Return the reasons that take somebody out of a round (一票否决)."""
        return list(scheme_of(chosen)["vetoes"])

    def veto(self, participant: Participant, reason: str) -> Change:
        """Take somebody out of the ranking, the score is still shown; no reason takes the veto back."""
        reason = clean_text(reason)
        with self._store.writing():
            self.check_open(participant)
            self._store.update(participant, veto=reason)
        return Change("已记入一票否决，不参加排名。" if reason else "已取消一票否决。", KINDS, participant.id)

    def standings(self, chosen: EvaluationRound, query: str = "") -> list[ScoreRow]:
        """Return everybody in order of their place, also those who have left since; ``query`` never changes a place."""
        formula, scheme = formula_of(chosen), scheme_of(chosen)
        with self._store.reading():
            participants = self._participants(chosen)
            counted = count(chosen, participants)
            found = StaffMember.select(StaffMember.id).where(matches(StaffMember.search, query))
            shown = {person.id for person in found} if query.strip() else set()
        scored = {key: contender(row, counted[key], formula) for key, row in participants.items()}
        totals = {key: total for key, (_, total) in scored.items()}
        placed = standings([one for one, _ in scored.values()])
        ends = tiers(placed, {key: one.total for key, one in totals.items()}, tier_rule(chosen))
        bound, words = beyond_the_bound(placed, tier_rule(chosen)), query.strip()
        rows = [
            ScoreRow(
                participant=row,
                staff=row.staff,
                total=totals[one.key],
                standing=one,
                grade=grade(totals[one.key].total, scheme, is_bound=one.key in bound),
                tier=ends.get(one.key, ""),
                satisfied=satisfied(counted[one.key].satisfaction, chosen.satisfaction),
            )
            for one in placed
            if (row := participants[one.key]).staff_id in shown or words in f"{row.title}{row.place}"
        ]
        if chosen.state is not RoundState.PUBLISHED or not chosen.result:
            return rows
        signed = {line.participant_id: line for line in self.frozen_standings(chosen)}
        return [row.as_signed(signed[row.participant.id]) for row in rows]

    def _result(self, chosen: EvaluationRound) -> tuple[FrozenStanding, ...]:
        return tuple(frozen(row) for row in self.standings(chosen))

    def explanation(self, chosen: EvaluationRound, participant: Participant) -> list[str]:
        """Return why somebody has this score, line by line."""
        return [f"{'　' * line.level}{line.text}" for line in self.working(chosen, participant)]

    def working(self, chosen: EvaluationRound, participant: Participant) -> list[ByHand]:
        """Return the working of a score, each line with its rule and the record behind it."""
        with self._store.reading():
            counted = count(chosen, {participant.id: participant})[participant.id]
        period = f"统计期间{chosen.first_day:%Y-%m-%d}至{chosen.last_day:%Y-%m-%d}"
        return by_hand(counted, formula_of(chosen), period)

    def previous_tiers(self, chosen: EvaluationRound) -> dict[tuple[int | None, int | None, str], str]:
        """Return the tiers by holder of the round of the same kind and cycle published before this one."""
        before = [
            row
            for row in self.rounds()
            if row.state is RoundState.PUBLISHED
            and (row.kind, row.cycle) == (chosen.kind, chosen.cycle)
            and row.last_day < chosen.first_day
        ]
        newest = max(before, key=lambda row: (row.last_day, row.edition), default=None)
        return {line.holder: line.tier for line in self.frozen_standings(newest)} if newest else {}

    def deductions_of(self, participant_id: int) -> list[Deduction]:
        """Return what was deducted from a participant and still counts, with its criterion."""
        with self._store.reading():
            rows = Deduction.select(Deduction, Criterion).join(Criterion)
            rows = rows.where(Deduction.participant == participant_id, Deduction.archived_at.is_null())
            return list(rows.order_by(Deduction.noted_on, Deduction.id))

    def history(self, participant: Participant) -> list[HistoryLine]:
        """Return what was done with a participant's scores, newest first."""
        return self._store.history(participant)

    def _participants(self, chosen: EvaluationRound) -> dict[int, Participant]:
        seat = ServiceWindow.alias()
        rows = (
            Participant.select(Participant, StaffMember, ServiceWindow, seat)
            .join(StaffMember, JOIN.LEFT_OUTER)
            .join(seat, JOIN.LEFT_OUTER, on=(StaffMember.window == seat.id))
            .switch(Participant)
            .join(ServiceWindow, JOIN.LEFT_OUTER, on=(Participant.window == ServiceWindow.id))
            .where(Participant.round == chosen.id, Participant.archived_at.is_null())
            .order_by(Participant.id)
        )
        return {row.id: row for row in rows}

    def _points(self, points: str, reason: str) -> dict[str, object]:
        if not points.strip():
            raise InvalidInput({"points": "请填写分值。"})
        value = exact(points.strip(), "分值")
        if value == 0 or value > 100:
            raise InvalidInput({"points": "分值要大于 0，最多 100。"})
        if (value * 100).denominator != 1:
            raise InvalidInput({"points": "分值最多两位小数，如 0.5。"})
        if not clean_text(reason):
            raise InvalidInput({"reason": "请写明事由，本人会看到。"})
        return {"points": Decimal(points.strip()), "reason": reason, "noted_on": self._store.clock.today()}

    def _take_back(self, row: Deduction | Bonus, participant: Participant, sentence: str) -> Change:
        with self._store.writing():
            self.check_open(participant)
            self._store.archive(row, "撤销")
        return Change(sentence, KINDS, participant.id)
