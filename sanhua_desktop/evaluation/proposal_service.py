"""Deductions proposed from the register, each with its record: taken over, changed, or rejected with the reason."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.enums import RoundKind
from sanhua_desktop.evaluation.proposals import Answered, Cause, Proposal, ProposalRule, ProposalState, late
from sanhua_desktop.evaluation.records import EvaluationRound, Participant, ProposalDecision
from sanhua_desktop.evaluation.service import KINDS, EvaluationService
from sanhua_desktop.inquiries.case_rows import CaseRow
from sanhua_desktop.inquiries.case_service import CaseService
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.reminders.records import Reminder
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text


class ProposalService:
    """Reads what happened in a round's days and proposes what its scheme deducts for it."""

    def __init__(
        self,
        store: Store,
        evaluation: EvaluationService,
        inquiries: InquiryService,
        cases: CaseService,
        commitments: CommitmentService,
    ) -> None:
        self._store = store
        self._evaluation = evaluation
        self._inquiries, self._cases = inquiries, cases
        self._commitments, self._calendar = commitments, CalendarService(store)

    def find(self, chosen: EvaluationRound, state: str = "open") -> list[Proposal]:
        """Return the proposals of a round in ``state`` (open, accepted, rejected, all)."""
        if chosen.kind not in (RoundKind.PERSON, RoundKind.MEMBER):
            return []  # the register names people; windows and branches are inspected
        rules = {one["rule"]: _rule(one) for one in defaults("criteria")["proposals"]}
        rows = {row.participant.staff_id: row for row in self._evaluation.standings(chosen)}
        decided = self._decided(chosen)
        found = []
        for cause in self.causes(chosen.first_day, min(chosen.last_day, self._evaluation.today())):
            if cause.staff_id in rows:
                row, rule = rows[cause.staff_id], rules[cause.rule]
                one = Proposal(row.participant.id, row.name, rule, cause, rule.points * cause.times)
                decision = decided.get(one.key)
                found.append(_with(one, decision) if decision else one)
        return [one for one in found if state in ("all", one.state.value)]

    def causes(self, first: date, last: date) -> Iterator[Cause]:
        """Yield what happened between two days that a rule knows."""
        today = self._evaluation.today()
        entries = self._inquiries.received_between(first, last)
        yield from late("answer_late", "逾期答复", [_entry(row.entry, row.due) for row in entries], today)
        with self._store.reading():
            due = Reminder.select(Reminder, InquiryEntry).join(InquiryEntry)
            due = due.where(Reminder.due_on.between(first, last), Reminder.archived_at.is_null())
            reminders = [_reminder(row) for row in due]
        yield from late("reminder_missed", "漏提醒", reminders, today)
        for row in self._cases.find("", "all"):
            if row.case.officer_id is not None and first <= row.case.received_at.date() <= last:
                yield from self._of_case(row, row.case.officer_id, today)
        posted = self._commitments.posted()
        for line in self._commitments.rows():
            if line.staff.id not in posted:
                reason = f"{line.staff.name}的服务承诺没有公开，公开栏上是空的"
                yield Cause("board_empty", line.staff.id, reason, "staff_member", line.staff.id)

    def _of_case(self, row: CaseRow, officer: int, today: date) -> Iterator[Cause]:
        case, promised = row.case, row.clock.promised
        source = (officer, "case_record", case.id)
        if promised is not None and (row.clock.ended or today) > promised.due:
            days = self._working_days(promised.due, row.clock.ended or today)
            reason = f"{case.number}超承诺时限{days}个工作日"
            yield Cause("case_late", source[0], reason, source[1], source[2], max(1, days))
        if row.corrections_again:
            reason = f"{case.number}补正告知{row.corrections_again + 1}次，没有一次告知清楚"
            yield Cause("corrected_again", source[0], reason, source[1], source[2], row.corrections_again)
        if case.entry_id is None:
            yield Cause("unregistered", source[0], f"{case.number}收件时没有首问登记", source[1], source[2])

    def _working_days(self, due: date, done: date) -> int:
        """Return how many working days lie after ``due``, up to ``done``."""
        calendar = self._calendar.calendar()
        days = (due + timedelta(days=one) for one in range(1, (done - due).days + 1))
        return sum(not calendar.describe(day).rest for day in days)

    def accept(self, chosen: EvaluationRound, one: Proposal, points: str = "") -> Change:
        """Deduct what is proposed, or ``points`` instead; its record stays with the deduction."""
        row = next(row for row in self._evaluation.standings(chosen) if row.participant.id == one.participant_id)
        criteria = {row.number: row for row in self._evaluation.criteria(chosen.id)}
        if one.rule.criterion not in criteria:
            raise Refused(f"本轮方案里没有第{one.rule.criterion}项指标，请用“登记扣分”选指标扣。")
        cause, points = one.cause, points.strip() or f"{one.points:.2f}"
        with self._store.writing():
            self._decide(one, accepted=True, reason=f"扣{points}分")
            self._evaluation.deduct(
                row.participant,
                criteria[one.rule.criterion],
                points,
                cause.reason,
                (cause.source_kind, cause.source_id),
            )
        return Change(f"已采纳：{one.name}扣{points}分。", KINDS, one.participant_id)

    def reject(self, one: Proposal, reason: str) -> Change:
        """Leave it undeducted and keep the reason; it is not proposed again."""
        if not clean_text(reason):
            raise InvalidInput({"reason": "请写明为什么不扣分。"})
        with self._store.writing():
            self._evaluation.check_open(Participant.get_by_id(one.participant_id))
            self._decide(one, accepted=False, reason=reason)
        return Change(f"已驳回对{one.name}的建议扣分。", KINDS, one.participant_id)

    def _decide(self, one: Proposal, *, accepted: bool, reason: str) -> None:
        participant, rule, kind, number = one.key
        known = ProposalDecision.select().where(
            ProposalDecision.participant == participant,
            ProposalDecision.rule == rule,
            ProposalDecision.source_kind == kind,
            ProposalDecision.source_id == number,
        )
        if known.exists():
            raise Refused("这一条刚才已经处理过了，请刷新列表。")
        self._store.insert(
            ProposalDecision(
                participant=participant, rule=rule, source_kind=kind, source_id=number, accepted=accepted, reason=reason
            )
        )

    def _decided(self, chosen: EvaluationRound) -> dict[tuple[int, str, str, int], ProposalDecision]:
        with self._store.reading():
            rows = ProposalDecision.select().join(Participant).where(Participant.round == chosen.id)
            return {(row.participant_id, row.rule, row.source_kind, row.source_id): row for row in rows}


def _rule(one: dict[str, object]) -> ProposalRule:
    return ProposalRule(str(one["rule"]), str(one["name"]), int(str(one["criterion"])), Decimal(str(one["points"])))


def _with(one: Proposal, decision: ProposalDecision) -> Proposal:
    state = ProposalState.ACCEPTED if decision.accepted else ProposalState.REJECTED
    return Proposal(one.participant_id, one.name, one.rule, one.cause, one.points, state, decision.reason)


def _entry(entry: InquiryEntry, due: date | None) -> Answered:
    done = entry.finished_at.date() if entry.finished_at else None
    return Answered(entry.receiving_officer_id, entry.number, "inquiry_entry", entry.id, due, done)


def _reminder(row: Reminder) -> Answered:
    done = row.done_at.date() if row.done_at else None
    staff_id = row.entry.receiving_officer_id if row.entry else None
    return Answered(staff_id, row.subject, "reminder", row.id, row.due_on, done)
