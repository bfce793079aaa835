"""Evaluation rounds: open, enter, explain, publish."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.counting import contender, count, formula_of, scheme_of
from sanhua_desktop.evaluation.enums import MissingRule, RoundingPolicy, RoundState, SatisfactionDefinition
from sanhua_desktop.evaluation.explanation import explain, score
from sanhua_desktop.evaluation.records import Bonus, Criterion, Deduction, EvaluationRound, Participant
from sanhua_desktop.evaluation.scoring import Total, check_weights, exact
from sanhua_desktop.evaluation.standings import Standing, standings
from sanhua_desktop.evaluation.tally import (
    LEVELS,
    SATISFACTION_LEVELS,
    BallotAccounts,
    check_ballot_accounts,
    check_levels,
)
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.search import matches
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

    def today(self) -> date:
        """Return the day by the store's clock."""
        return self._store.clock.today()

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
        scheme = defaults("criteria")
        with self._store.writing():
            opened = _new_round(name, first_day, last_day, scheme)
            self._store.insert(opened)
            for entry in scheme["criteria"]:
                own = {key: entry[key] for key in ("number", "group", "name", "rule", "source")}
                self._store.insert(Criterion(round=opened.id, full=Decimal(str(entry["full"])), **own))
            for staff_id in staff_ids:
                self._store.insert(Participant(round=opened.id, staff=staff_id))
        return Change(f"已建立考核轮次“{opened.name}”，{len(staff_ids)}人参评。", KINDS, None)

    def criteria(self, round_id: int) -> list[Criterion]:
        """Return a round's criteria in order."""
        with self._store.reading():
            return list(Criterion.select().where(Criterion.round == round_id).order_by(Criterion.number))

    def deduct(self, participant: Participant, criterion: Criterion, points: str, reason: str) -> Change:
        """Deduct points with the reason; ``Refused`` once the round is published."""
        values = self._points(points, reason)
        with self._store.writing():
            self._check_open(participant)
            row = Deduction(participant=participant.id, criterion=criterion.id, **values)
            self._store.insert(row)
        return Change(
            f"已扣{row.points}分。", KINDS, participant.id, lambda: self._take_back(row, participant, "扣分已撤销。")
        )

    def add_bonus(self, participant: Participant, points: str, reason: str, *, kind: str = "") -> Change:
        """Add points of a kind with the reason; ``Refused`` once the round is published."""
        values = self._points(points, reason)
        with self._store.writing():
            self._check_open(participant)
            row = Bonus(participant=participant.id, kind=kind, **values)
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
        accounts: BallotAccounts | None = None,
        satisfaction: Sequence[int] | None = None,
    ) -> Change:
        """Enter leaders' scores (0–100), ballots by level and satisfaction by level; None leaves a part as it is.

        Without ``accounts`` every ballot counts as issued and returned. ``Refused`` if the accounts void the ballots.
        """
        values: dict[str, object] = {}
        if leaders:
            values["leader_scores"] = json.dumps(_checked_leaders(leaders))
        if ballots:
            accounts = accounts or BallotAccounts(sum(ballots), sum(ballots))
            _check_ballots(ballots, accounts)
            values["ballots"] = json.dumps(list(ballots))
            values["ballots_issued"], values["ballots_returned"] = accounts.issued, accounts.returned
        if satisfaction:
            check_levels("satisfaction", satisfaction, SATISFACTION_LEVELS)
            values["satisfaction"] = json.dumps(list(satisfaction))
        if not values:
            raise Refused("还没有填写任何评分。没有的部分可以留空，至少填一部分。")
        with self._store.writing():
            self._check_open(participant)
            self._store.update(participant, **values)
        return Change("评分已录入。", KINDS, participant.id)

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
            self._check_open(participant)
            self._store.update(participant, veto=reason)
        return Change("已记入一票否决，不参加排名。" if reason else "已取消一票否决。", KINDS, participant.id)

    def standings(self, chosen: EvaluationRound, query: str = "") -> list[ScoreRow]:
        """Return everybody in order of their place, also those who have left since; ``query`` never changes a place."""
        formula = formula_of(chosen)
        with self._store.reading():
            participants = self._participants(chosen)
            counted = count(chosen, participants)
            found = StaffMember.select(StaffMember.id).where(matches(StaffMember.search, query))
            shown = {person.id for person in found}
        totals = {key: score(value, formula) for key, value in counted.items()}
        contenders = [contender(row, counted[key], totals[key], chosen) for key, row in participants.items()]
        return [
            ScoreRow(row, row.staff, totals[one.key], one, grade(totals[one.key].total))
            for one in standings(contenders)
            if (row := participants[one.key]).staff_id in shown
        ]

    def explanation(self, chosen: EvaluationRound, participant: Participant) -> list[str]:
        """Return why somebody has this score, line by line."""
        with self._store.reading():
            counted = count(chosen, {participant.id: participant})[participant.id]
        return explain(counted, formula_of(chosen))

    def history(self, participant: Participant) -> list[HistoryLine]:
        """Return what was done with a participant's scores, newest first."""
        return self._store.history(participant)

    def publish(self, chosen: EvaluationRound) -> Change:
        """Publish and lock a round; ``Refused`` while nobody can be ranked."""
        if chosen.state is RoundState.PUBLISHED:
            raise Refused(f"“{chosen.name}”已经公布。")
        with self._store.writing():
            if not any(row.standing.rank for row in self.standings(chosen)):
                raise Refused("还没有一个人的数据齐全，不能公布。请先录入领导评分、民主测评和满意度。")
            self._store.update(chosen, state=RoundState.PUBLISHED)
        return Change(f"“{chosen.name}”已公布，不能再修改。", KINDS)

    def _participants(self, chosen: EvaluationRound) -> dict[int, Participant]:
        rows = (
            Participant.select(Participant, StaffMember)
            .join(StaffMember)
            .where(Participant.round == chosen.id, Participant.archived_at.is_null())
            .order_by(Participant.id)
        )
        return {row.id: row for row in rows}

    def _points(self, points: str, reason: str) -> dict[str, object]:
        value = exact(points.strip() or "空", "分值")
        if value == 0 or value > 100:
            raise InvalidInput({"points": "分值要大于 0，最多 100。"})
        if (value * 100).denominator != 1:
            raise InvalidInput({"points": "分值最多两位小数，如 0.5。"})
        if not clean_text(reason):
            raise InvalidInput({"reason": "请写明事由，本人会看到。"})
        return {"points": Decimal(points.strip()), "reason": reason, "noted_on": self._store.clock.today()}

    def _check_open(self, participant: Participant) -> None:
        """Raise ``Refused`` if the round is published; inside ``writing``, so that nobody publishes in between."""
        chosen = EvaluationRound.get_by_id(participant.round_id)
        if chosen.state is RoundState.PUBLISHED:
            raise Refused(f"“{chosen.name}”已经公布，不能再修改。")

    def _take_back(self, row: Deduction | Bonus, participant: Participant, sentence: str) -> Change:
        with self._store.writing():
            self._check_open(participant)
            self._store.archive(row, "撤销")
        return Change(sentence, KINDS, participant.id)


def grade(total: Decimal | None) -> str:
    """Return the grade (等次) of a total, by the default bounds."""
    if total is None:
        return ""
    return next(str(one["name"]) for one in defaults("scoring")["grade"] if total >= one["from"])


def _new_round(name: str, first_day: date, last_day: date, scheme: dict[str, Any]) -> EvaluationRound:
    """Return a round with its own copy of the default formula, so that later defaults leave it as it is."""
    scoring = defaults("scoring")
    check_weights([Decimal(str(value)) for value in scoring["weights"].values()])
    return EvaluationRound(
        name=clean_text(name),
        first_day=first_day,
        last_day=last_day,
        policy=RoundingPolicy(scoring["policy"]),
        missing=MissingRule(scoring["missing"]),
        satisfaction=SatisfactionDefinition(scoring["satisfaction"]),
        bonus_cap=Decimal(str(scheme["bonus_cap"])),
        weights=json.dumps(scoring["weights"]),
        scheme=json.dumps(
            {key: scheme[key] for key in ("name", "bonuses", "vetoes", "complaints")}, ensure_ascii=False
        ),
    )


def _checked_leaders(leaders: Sequence[int]) -> list[int]:
    if not all(isinstance(one, int) and 0 <= one <= 100 for one in leaders):
        raise InvalidInput({"leaders": "领导评分要填 0 到 100 的整数。"})
    return list(leaders)


def _check_ballots(ballots: Sequence[int], accounts: BallotAccounts) -> None:
    check_levels("ballots", ballots, LEVELS)
    check_ballot_accounts(accounts.issued, accounts.returned)
    if sum(ballots) > accounts.returned:
        raise InvalidInput({"ballots": f"各档票数相加是{sum(ballots)}，多于收回的{accounts.returned}张，请核对。"})
