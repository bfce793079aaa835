"""Deductions proposed from the register, each with its record: taken over, changed, or rejected with the reason."""

from collections.abc import Iterator
from decimal import Decimal
from math import ceil
from typing import Any

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.causes import CauseService
from sanhua_desktop.evaluation.counting import scheme_of
from sanhua_desktop.evaluation.enums import RoundKind
from sanhua_desktop.evaluation.proposals import Cause, Proposal, ProposalRule, ProposalState
from sanhua_desktop.evaluation.records import EvaluationRound, Participant, ProposalDecision
from sanhua_desktop.evaluation.scheme_service import shipped_scheme
from sanhua_desktop.evaluation.service import KINDS, REASON_LENGTH, EvaluationService, ScoreRow
from sanhua_desktop.evaluation.taking import origins_of
from sanhua_desktop.evaluation.tally import GOAL, rate_definition
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text


class ProposalService:
    """Reads what happened in a round's days and proposes what its scheme deducts for it."""

    def __init__(self, store: Store, evaluation: EvaluationService, causes: CauseService, staff: StaffService) -> None:
        self._store, self._evaluation = store, evaluation
        self._causes_between, self._staff = causes.between, staff

    def find(self, chosen: EvaluationRound, state: str = "open") -> list[Proposal]:
        """Return the proposals of a round in ``state`` (open, accepted, rejected, all)."""
        rules = {one.rule: one for one in map(_rule, _rules(chosen))}
        decided = self._decided(chosen)
        found = []
        for row, cause in self._causes(chosen):
            if (rule := rules.get(cause.rule)) is None:
                continue  # the sheet of this round does not deduct for it
            one = Proposal(row.participant.id, row.name, rule, cause, rule.points * (1 if rule.each else cause.times))
            decision = decided.get(one.key)
            found.append(_with(one, decision) if decision else one)
        return [one for one in found if state in ("all", one.state.value)]

    def _causes(self, chosen: EvaluationRound) -> Iterator[tuple[ScoreRow, Cause]]:
        """Yield the causes of the round's days, each with whom it concerns; people count for their window."""
        rows = self._evaluation.standings(chosen)
        by_staff = {row.participant.staff_id: row for row in rows if row.participant.staff_id is not None}
        if chosen.kind is RoundKind.WINDOW:
            by_window = {row.participant.window_id: row for row in rows}
            people = [(one.id, one.window) for one in self._staff.find() if one.window is not None]
            by_staff = {key: by_window[window.id] for key, window in people if window.id in by_window}
        last = min(chosen.last_day, self._evaluation.today())
        for cause in self._causes_between(chosen.first_day, last) if by_staff else ():
            if cause.staff_id in by_staff:
                yield by_staff[cause.staff_id], cause
        for row in rows:
            yield from ((row, cause) for cause in _dissatisfied(row, chosen))

    def accept(self, chosen: EvaluationRound, one: Proposal, points: str = "") -> Change:
        """Deduct what is proposed, or ``points`` instead; its record stays with the deduction."""
        row = next(row for row in self._evaluation.standings(chosen) if row.participant.id == one.participant_id)
        criteria = {row.number: row for row in self._evaluation.criteria(chosen.id)}
        if one.rule.criterion not in criteria:
            raise Refused(f"本轮方案里没有第{one.rule.criterion}项指标，请用“登记扣分”选指标扣。")
        cause, points = one.cause, points.strip() or f"{one.points:.2f}"
        source = (cause.source_kind, cause.source_id)
        with self._store.writing():
            cut = self._evaluation.deducted(
                row.participant, criteria[one.rule.criterion], points, cause.reason[:REASON_LENGTH], source
            )
            self._decide(one, accepted=True, reason=f"扣{points}分", deduction=cut.id)
        undo = lambda: self.reopen(one, "撤销采纳")  # noqa: E731
        return Change(f"已采纳：{one.name}扣{points}分。", KINDS, one.participant_id, undo)

    def reject(self, one: Proposal, reason: str) -> Change:
        """Leave it undeducted and keep the reason; it is not proposed again."""
        if not clean_text(reason):
            raise InvalidInput({"reason": "请写明为什么不扣分。"})
        with self._store.writing():
            self._evaluation.check_open(Participant.get_by_id(one.participant_id))
            self._decide(one, accepted=False, reason=reason)
        return Change(f"已驳回对{one.name}的建议扣分。", KINDS, one.participant_id)

    def reopen(self, one: Proposal, reason: str) -> Change:
        """Take a decision back with the reason, and what was deducted by it; it may be decided again."""
        if not clean_text(reason):
            raise InvalidInput({"reason": "请写明为什么重新处理。"})
        with self._store.writing():
            self._evaluation.check_open(Participant.get_by_id(one.participant_id))
            known = self._known(one)
            if known is None or known.archived_at is not None:
                raise Refused("这一条还没有处理，不需要重新处理。")
            if known.deduction_id is not None:
                self._evaluation.withdraw(("deduction", known.deduction_id), reason)
            else:
                self._store.archive(known, reason)
        return Change(f"对{one.name}的建议扣分重新待定。", KINDS, one.participant_id)

    def _decide(self, one: Proposal, *, accepted: bool, reason: str, deduction: int | None = None) -> None:
        values = {"accepted": accepted, "reason": reason, "deduction": deduction}
        known = self._known(one)
        if known is None:
            participant, rule, kind, number = one.key
            key = {"participant": participant, "rule": rule, "source_kind": kind, "source_id": number}
            self._store.insert(ProposalDecision(**key, **values))
        elif known.archived_at is None:
            raise Refused("这一条刚才已经处理过了，请刷新列表。")
        else:  # decided before and taken back
            self._store.restore(known)
            self._store.update(known, **values)

    def _known(self, one: Proposal) -> ProposalDecision | None:
        participant, rule, kind, number = one.key
        found: ProposalDecision | None = ProposalDecision.get_or_none(
            ProposalDecision.participant == participant,
            ProposalDecision.rule == rule,
            ProposalDecision.source_kind == kind,
            ProposalDecision.source_id == number,
        )
        return found

    def _decided(self, chosen: EvaluationRound) -> dict[tuple[int, str, str, int], ProposalDecision]:
        with self._store.reading():
            rows = (
                ProposalDecision.select()
                .join(Participant)
                .where(Participant.round == chosen.id, ProposalDecision.archived_at.is_null())
            )
            return {(row.participant_id, row.rule, row.source_kind, row.source_id): row for row in rows}


def _rules(chosen: EvaluationRound) -> list[dict[str, Any]]:
    """Return the round's own rules; a round opened before there were any goes by the shipped ones of people."""
    own: list[dict[str, Any]] | None = scheme_of(chosen).get("proposals")
    if own is not None:
        return own
    people = chosen.kind in (RoundKind.PERSON, RoundKind.MEMBER)
    return list(shipped_scheme("people")["proposals"]) if people else []


def _rule(one: dict[str, Any]) -> ProposalRule:
    return ProposalRule(
        one["rule"], one["name"], int(one["criterion"]), Decimal(str(one["points"])), one.get("each", False)
    )


def _dissatisfied(row: ScoreRow, chosen: EvaluationRound) -> Iterator[Cause]:
    """Yield the cause of a satisfaction below 90 %, once for each percentage point begun; too few votes say nothing."""
    if row.satisfied is not None and row.satisfied.is_enough and not row.satisfied.met:
        origin = origins_of(row.participant.origins).get("satisfaction")
        kind, key = (origin["kind"], origin["record_id"]) if origin else ("participant", row.participant.id)
        reason = f"{rate_definition(chosen.satisfaction).label}{row.satisfied.rate}%，低于90%"
        yield Cause("satisfaction_low", row.participant.staff_id, reason, kind, key, ceil(GOAL - row.satisfied.rate))


def _with(one: Proposal, decision: ProposalDecision) -> Proposal:
    state = ProposalState.ACCEPTED if decision.accepted else ProposalState.REJECTED
    return Proposal(one.participant_id, one.name, one.rule, one.cause, one.points, state, decision.reason)
