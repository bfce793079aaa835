"""Evaluation rounds: open, enter, explain, publish."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.enums import Part, RoundState
from sanhua_desktop.evaluation.explanation import Counted, Entry, Formula, explain, parts, score
from sanhua_desktop.evaluation.records import Bonus, Criterion, Deduction, EvaluationRound, Participant
from sanhua_desktop.evaluation.scoring import Total, check_weights, exact
from sanhua_desktop.evaluation.standings import Contender, Standing, standings
from sanhua_desktop.evaluation.tally import check_ballot_accounts, excellent_rate
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"evaluation_round", "participant", "deduction", "bonus"})


@dataclass(frozen=True)
class ScoreRow:
    """One person's place in a round."""

    participant: Participant
    staff: StaffMember
    total: Total
    standing: Standing
    grade: str


class EvaluationService:
    """Rounds for persons."""

    def __init__(self, store: Store, staff: StaffService) -> None:
        self._store = store
        self._staff = staff

    def rounds(self) -> list[EvaluationRound]:
        """Return the rounds, newest first."""
        with self._store.reading():
            rows = EvaluationRound.select().where(EvaluationRound.archived_at.is_null())
            return list(rows.order_by(EvaluationRound.id.desc()))

    def open_round(self, name: str, first_day: date, last_day: date, staff_ids: Sequence[int]) -> Change:
        """Open a round by the default scheme; ``InvalidInput`` without a name, people or sane dates."""
        problems = {}
        if not clean_text(name):
            problems["name"] = "请填写轮次名称，如“2026年第三季度”。"
        if last_day < first_day:
            problems["last_day"] = "结束日期早于开始日期，请核对。"
        if not staff_ids:
            problems["staff"] = "还没有参评人员。请先在“人员胸牌”里登记人员。"
        if problems:
            raise InvalidInput(problems)
        weights = defaults("scoring")["weights"]
        check_weights([Decimal(value) for value in weights.values()])
        scheme = defaults("criteria")
        with self._store.writing():
            opened = EvaluationRound(
                name=name,
                first_day=first_day,
                last_day=last_day,
                bonus_cap=Decimal(scheme["bonus_cap"]),
                weights=json.dumps(weights),
            )
            self._store.insert(opened)
            for entry in scheme["criteria"]:
                own = {key: entry[key] for key in ("number", "group", "name", "rule")}
                self._store.insert(Criterion(round=opened.id, full=Decimal(str(entry["full"])), **own))
            for staff_id in staff_ids:
                self._store.insert(Participant(round=opened.id, staff=staff_id))
        return Change(f"已建立考核轮次“{name}”，{len(staff_ids)}人参评。", KINDS, None)

    def criteria(self, round_id: int) -> list[Criterion]:
        """Return a round's criteria in order."""
        with self._store.reading():
            return list(Criterion.select().where(Criterion.round == round_id).order_by(Criterion.number))

    def deduct(self, participant: Participant, criterion: Criterion, points: str, reason: str) -> Change:
        """Deduct points with the reason; ``Refused`` once the round is published."""
        values = self._points(participant, points, reason)
        with self._store.writing():
            row = Deduction(participant=participant.id, criterion=criterion.id, **values)
            self._store.insert(row)
        return Change(
            f"已扣{row.points}分。", KINDS, participant.id, lambda: self._take_back(row, participant, "扣分已撤销。")
        )

    def add_bonus(self, participant: Participant, points: str, reason: str) -> Change:
        """Add points with the reason; ``Refused`` once the round is published."""
        values = self._points(participant, points, reason)
        with self._store.writing():
            row = Bonus(participant=participant.id, **values)
            self._store.insert(row)
        return Change(
            f"已加{row.points}分。", KINDS, participant.id, lambda: self._take_back(row, participant, "加分已撤销。")
        )

    def enter(
        self,
        participant: Participant,
        *,
        leaders: Sequence[int] | None = None,
        ballots: Sequence[int] | None = None,
        satisfaction: Sequence[int] | None = None,
    ) -> Change:
        """Enter leaders' scores (0–100), ballots by level and satisfaction by level; None leaves a part as it is."""
        self._check_open(participant)
        if leaders and not all(0 <= one <= 100 for one in leaders):
            raise InvalidInput({"leaders": "领导评分要在 0 到 100 之间。"})
        given = {"leader_scores": leaders, "ballots": ballots, "satisfaction": satisfaction}
        with self._store.writing():
            values = {name: json.dumps(list(value)) for name, value in given.items() if value is not None}
            self._store.update(participant, **values)
        return Change("评分已录入。", KINDS, participant.id)

    def check_ballots(self, issued: int, returned: int) -> None:
        """Raise ``Refused`` unless the ballot accounts close."""
        check_ballot_accounts(issued, returned)

    def veto(self, participant: Participant, reason: str) -> Change:
        """Take somebody out of the ranking; the score is still shown."""
        self._check_open(participant)
        with self._store.writing():
            self._store.update(participant, veto=clean_text(reason))
        return Change("已记入一票否决。" if reason else "已取消一票否决。", KINDS, participant.id)

    def standings(self, chosen: EvaluationRound, query: str = "") -> list[ScoreRow]:
        """Return everybody in order of their place."""
        people = {person.id: person for person in self._staff.find()}
        with self._store.reading():
            counted = self._counted(chosen)
            participants = {row.id: row for row in Participant.select().where(Participant.round == chosen.id)}
        formula = _formula(chosen)
        totals = {key: score(value, formula) for key, value in counted.items()}
        placed = standings([_contender(participants[key], counted[key], totals[key]) for key in participants])
        found = {person.id for person in self._staff.find(query)}
        return [
            ScoreRow(participants[one.key], people[staff_id], totals[one.key], one, grade(totals[one.key].total))
            for one in placed
            if (staff_id := participants[one.key].staff_id) in people and staff_id in found
        ]

    def explanation(self, chosen: EvaluationRound, participant: Participant) -> list[str]:
        """Return why somebody has this score, line by line."""
        with self._store.reading():
            counted = self._counted(chosen)[participant.id]
        return explain(counted, _formula(chosen))

    def publish(self, chosen: EvaluationRound) -> Change:
        """Publish and lock a round; ``Refused`` while nobody can be ranked."""
        if chosen.state is RoundState.PUBLISHED:
            raise Refused(f"“{chosen.name}”已经公布。")
        if not any(row.standing.rank for row in self.standings(chosen)):
            raise Refused("还没有一个人的数据齐全，不能公布。请先录入领导评分、民主测评和满意度。")
        with self._store.writing():
            self._store.update(chosen, state=RoundState.PUBLISHED)
        return Change(f"“{chosen.name}”已公布，不能再修改。", KINDS)

    def _points(self, participant: Participant, points: str, reason: str) -> dict[str, object]:
        self._check_open(participant)
        value = exact(points.strip() or "空", "分值")
        if value == 0 or value > 100:
            raise InvalidInput({"points": "分值要大于 0，最多 100。"})
        if not clean_text(reason):
            raise InvalidInput({"reason": "请写明事由，本人会看到。"})
        return {"points": Decimal(points.strip()), "reason": reason, "noted_on": self._store.clock.today()}

    def _check_open(self, participant: Participant) -> None:
        with self._store.reading():
            chosen = EvaluationRound.get_by_id(participant.round_id)
        if chosen.state is RoundState.PUBLISHED:
            raise Refused(f"“{chosen.name}”已经公布，不能再修改。")

    def _take_back(self, row: Deduction | Bonus, participant: Participant, sentence: str) -> Change:
        self._check_open(participant)
        with self._store.writing():
            self._store.archive(row, "撤销")
        return Change(sentence, KINDS, participant.id)

    def _counted(self, chosen: EvaluationRound) -> dict[int, Counted]:
        participants = list(Participant.select().where(Participant.round == chosen.id))
        criteria = {row.id: row for row in Criterion.select().where(Criterion.round == chosen.id)}
        full = {row.number: row.full for row in criteria.values()}
        keys = [row.id for row in participants]
        deductions: dict[int, list[Entry]] = defaultdict(list)
        for cut in Deduction.select().where(Deduction.participant.in_(keys), Deduction.archived_at.is_null()):
            criterion = criteria[cut.__data__["criterion"]]
            deductions[cut.participant_id].append(Entry(criterion.number, criterion.label, cut.points, cut.reason))
        bonuses: dict[int, list[Entry]] = defaultdict(list)
        for more in Bonus.select().where(Bonus.participant.in_(keys), Bonus.archived_at.is_null()):
            bonuses[more.participant_id].append(Entry(0, "", more.points, more.reason))
        return {
            row.id: Counted(
                full,
                deductions[row.id],
                bonuses[row.id],
                _numbers(row.leader_scores),
                _numbers(row.ballots),
                _numbers(row.satisfaction),
            )
            for row in participants
        }


def grade(total: Decimal | None) -> str:
    """Return the grade (等次) of a total, by the default bounds."""
    if total is None:
        return ""
    return next(str(one["name"]) for one in defaults("scoring")["grade"] if total >= one["from"])


def _numbers(text: str) -> list[int] | None:
    return list(json.loads(text)) if text else None


def _formula(chosen: EvaluationRound) -> Formula:
    weights: dict[str, Any] = json.loads(chosen.weights)
    return Formula({part: Decimal(str(weights[part.value])) for part in Part}, chosen.bonus_cap, chosen.policy)


def _contender(participant: Participant, counted: Counted, total: Total) -> Contender:
    scores = parts(counted)
    return Contender(
        key=participant.id,
        total=total.total,
        satisfaction=scores[Part.SATISFACTION] or Contender.satisfaction,
        quantified=scores[Part.QUANTIFIED] or Contender.quantified,
        excellent_rate=excellent_rate(counted.ballots) if counted.ballots else Contender.excellent_rate,
        veto=participant.veto,
    )
