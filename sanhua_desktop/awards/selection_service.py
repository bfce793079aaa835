"""Selections (比选): candidates of a published round carried through the one sequence, every step with its name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from peewee import JOIN

from sanhua_desktop.assets import defaults
from sanhua_desktop.awards.candidates import CandidateSource, Proposal
from sanhua_desktop.awards.certificate_service import CertificateService
from sanhua_desktop.awards.document_numbers import proposed_number
from sanhua_desktop.awards.enums import CertificateState, Holder, PaperKind, Role, Stage, Step
from sanhua_desktop.awards.frozen_title import FrozenTitle
from sanhua_desktop.awards.machine import Act, check_not_own, check_step
from sanhua_desktop.awards.paper_records import OfficialDraft
from sanhua_desktop.awards.publicity_rules import PublicityTerm, publicity_term
from sanhua_desktop.awards.records import (
    AwardCandidate,
    AwardRound,
    AwardStep,
    AwardTitle,
    Certificate,
    Objection,
)
from sanhua_desktop.awards.selections import Selection, StepInput
from sanhua_desktop.awards.step_service import StepService
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.contests.records import Contest
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.record import Record
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name, clean_text

KINDS = frozenset({"award_round", "award_candidate", "award_objection", "certificate"})


class SelectionService:
    """Opens selections and takes their steps."""

    def __init__(
        self, store: Store, calendar: CalendarService, source: CandidateSource, certificates: CertificateService
    ) -> None:
        self._store = store
        self._calendar = calendar
        self._source = source
        self._steps = StepService(store, source, certificates)

    def published_rounds(self) -> list[EvaluationRound]:
        """Return the rounds a title may follow from."""
        return self._source.published_rounds()

    def find(self, query: str = "") -> list[Selection]:
        """Return the selections, newest first."""
        with self._store.reading():
            rows = _rounds().where(AwardRound.archived_at.is_null()).order_by(AwardRound.id.desc())
            found = self._selections(list(rows))
        return [one for one in found if query.strip() in one.name]

    def get(self, round_id: int) -> Selection:
        """Return one selection as it stands now."""
        with self._store.reading():
            return self._selections([_rounds().where(AwardRound.id == round_id).get()])[0]

    def contests(self) -> list[Contest]:
        """Return the contests whose scores may count for a title."""
        return self._source.contests()

    def open(
        self, evaluation: EvaluationRound, title: AwardTitle, quota: int, person: str, contest: Contest | None = None
    ) -> Change:
        """Propose everybody of a published round for a title; ``Refused`` if the same selection is under way."""
        if quota < 1:
            raise InvalidInput({"quota": "名额至少是 1。"})
        if quota > 1 and title.name == defaults("awards")["banner"]:
            raise InvalidInput({"quota": f"“{title.name}”只有一面，名额是 1。"})
        if not clean_text(person):
            raise InvalidInput({"person": "请填写办理人姓名，经过里会写明是谁办的。"})
        proposals = self.proposals(evaluation, title, contest)
        with self._store.writing():
            same = AwardRound.get_or_none(
                AwardRound.title == title.id, AwardRound.evaluation == evaluation.id, AwardRound.archived_at.is_null()
            )
            if same is not None:
                raise Refused(f"“{evaluation.name}”的“{title.name}”比选已在办理，现在是“{same.stage.label}”。")
            frozen = FrozenTitle.of(title).to_text()
            opened = AwardRound(title=title.id, evaluation=evaluation.id, quota=quota, frozen_title=frozen)
            opened.contest_name = contest.name if contest and title.contest_share else ""
            self._store.insert(opened)
            for one in proposals:
                self._store.insert(_candidate(opened, one))
            self._enter(opened, Step.PROPOSE, StepInput(Role.OFFICE, person))
        return Change(f"“{title.name}”已提出候选{len(proposals)}个，请审查资格。", KINDS, opened.id)

    def recommend(self, selection: Selection, name: str, members: str) -> Change:
        """Add a group by recommendation; only while candidates are proposed."""
        name = clean_text(name)
        if not name:
            raise InvalidInput({"name": "请填写集体名称。"})
        with self._store.writing():
            now = self._current(selection.round.id)
            if now.title.holder is not Holder.GROUP or now.round.stage is not Stage.PROPOSED:
                raise Refused("只有集体称号、并且还没有审查资格时，才能推荐集体。")
            self._store.insert(AwardCandidate(award_round=now.round.id, name=name, members=members, note="推荐"))
        return Change(f"已推荐“{name}”。", KINDS, selection.round.id)

    def take(self, round_id: int, step: Step, typed: StepInput) -> Change:
        """Take a step; ``Refused`` out of turn, for another role's step, or where somebody would judge their own."""
        with self._store.writing():
            now = self._current(round_id)
            earlier = {one.step: clean_name(one.person) for one in now.steps if one.step is not Step.SEND_BACK}
            act = Act(step, typed.role, clean_name(typed.person))
            stage = check_step(now.round.stage, act, earlier)
            check_not_own(act, frozenset(_people(one for one in now.candidates if one.listed)))
            values = self._steps.done(now, step, typed)
            self._store.update(now.round, stage=stage, **values)
            self._enter(now.round, step, typed)
        said = "已退回到" if step is Step.SEND_BACK else "现在是"
        return Change(f"“{now.title.name}”{said}“{stage.label}”。", KINDS, round_id)

    def object(self, selection: Selection, candidate: AwardCandidate, raised_by: str, content: str) -> Change:
        """Enter an objection while the list is posted; it must be named (domain B17)."""
        problems = {
            name: sentence
            for name, text, sentence in (
                ("raised_by", raised_by, "请写明反映人；异议要以真实姓名、书面形式提出。"),
                ("content", content, "请写明反映的内容。"),
            )
            if not clean_text(text)
        }
        if problems:
            raise InvalidInput(problems)
        with self._store.writing():
            if self._current(selection.round.id).round.stage is not Stage.POSTED:
                raise Refused("只在公示期间登记异议。")
            self._store.insert(
                Objection(
                    award_round=selection.round.id,
                    candidate=candidate.id,
                    received_on=self._store.clock.today(),
                    raised_by=raised_by,
                    content=content,
                )
            )
        return Change(f"已登记对{candidate.name}的异议，查清之前公示不能结束。", KINDS, selection.round.id)

    def settle(self, objection: Objection, finding: str, *, upheld: bool) -> Change:
        """Enter what was found; while an objection is upheld its candidate is off the list."""
        if not clean_text(finding):
            raise InvalidInput({"finding": "请写明核查情况和结论。"})
        with self._store.writing():
            if self._current(objection.award_round_id).round.stage is not Stage.POSTED:
                raise Refused("公示已经结束，不能再改异议的结论。需要重查的，请先退回。")
            self._store.update(objection, finding=clean_text(finding), upheld=upheld)
        return Change(
            "异议已核查：" + ("成立，已取消资格。" if upheld else "不成立。"), KINDS, objection.award_round_id
        )

    def proposals(
        self, evaluation: EvaluationRound, title: AwardTitle, contest: Contest | None = None
    ) -> list[Proposal]:
        """Return whom a round proposes for a title, with the contest's share where the title has one."""
        found = self._source.proposals(evaluation, title.holder)
        if contest is None and title.contest_share == 100:
            raise Refused(f"“{title.name}”按技能比武成绩评定，请选择一场竞赛。")
        if contest is None or not title.contest_share:
            return found
        return self._source.with_contest(found, contest, title.contest_share)

    def proposed_note(self, step: Step) -> str:
        """Return what is usually noted at a step, to be altered; "" where nothing is."""
        today = self._store.clock.today()
        if step is Step.DECIDE:
            return f"{today.year}年{today.month}月{today.day}日领导小组会议纪要"
        return f"{today.year}年文书档案" if step is Step.FILE else ""

    def proposed_document_number(self, selection: Selection) -> str:
        """Return the number of the circular already drafted, or the one after the last, to be altered."""
        with self._store.reading():
            return proposed_number(self._store.clock.today().year, selection.round.id)

    def last_person(self, role: Role) -> str:
        """Return who last took a step in a role, to be proposed the next time; "" for nobody."""
        with self._store.reading():
            row = AwardStep.select().where(AwardStep.role == role).order_by(AwardStep.id.desc()).first()
            return row.person if row else ""

    def drop(self, selection: Selection, reason: str) -> Change:
        """Give a selection up before its circular; afterwards ``Refused``."""
        if selection.round.stage in (Stage.CIRCULATED, Stage.CERTIFIED, Stage.FILED):
            raise Refused("已经印发通报，不能停用。")
        self._store.archive(selection.round, reason)
        return Change(f"{selection.name}已停用。", KINDS)

    def history(self, selection: Selection) -> list[HistoryLine]:
        """Return every step, newest first, as it was taken."""
        return [
            HistoryLine(one.taken_at, one.person, f"（{one.role.label}）{one.step.label}" + _said(one.note))
            for one in reversed(selection.steps)
        ]

    def unfinished(self, selection: Selection) -> list[str]:
        """Return what filing would leave undone: certificates that were never printed, papers that nobody drafted."""
        row = selection.round.id
        with self._store.reading():
            valid = Certificate.award_round == row, Certificate.state == CertificateState.VALID
            unprinted = Certificate.select().where(*valid, Certificate.printed_at.is_null()).count()
            drafts = OfficialDraft.select(OfficialDraft.kind).where(
                OfficialDraft.award_round == row, OfficialDraft.archived_at.is_null()
            )
            drafted = {one.kind for one in drafts}
        told = [f"{unprinted}张证书没有打印"] if unprinted else []
        told += ["公示没有起草"] if PaperKind.PUBLICITY not in drafted else []
        announced = drafted & {PaperKind.CIRCULAR, PaperKind.COMMENDATION}
        return told if announced else [*told, "通报没有起草"]

    def term(self, row: AwardRound) -> PublicityTerm | None:
        """Return the term of publicity; None before the list was posted."""
        if row.posted_on is None:
            return None
        return publicity_term(row.posted_on, row.publicity_days, self._calendar.calendar())

    def proposed_term(self, days: int) -> PublicityTerm:
        """Return the term if the list were posted today."""
        return publicity_term(self._store.clock.today(), days, self._calendar.calendar())

    def _enter(self, row: AwardRound, step: Step, typed: StepInput) -> None:
        self._store.insert(
            AwardStep(
                award_round=row.id,
                step=step,
                role=typed.role,
                person=clean_name(typed.person),
                note=typed.note,
                taken_at=self._store.clock.now(),
            )
        )

    def _current(self, round_id: int) -> Selection:
        """Read a selection again inside ``writing()``: what a form shows may be old; ``Refused`` if it was given up."""
        now = self.get(round_id)
        if now.round.archived_at is not None:
            raise Refused(f"{now.name}已停用，不能再办。")
        return now

    def _selections(self, rows: Sequence[AwardRound]) -> list[Selection]:
        """Return the selections of rows with three further queries, however many there are."""
        ids = [row.id for row in rows]
        candidates = _by_round(AwardCandidate.select().where(AwardCandidate.award_round.in_(ids)), AwardCandidate)
        steps = _by_round(AwardStep.select().where(AwardStep.award_round.in_(ids)), AwardStep)
        raised = Objection.select(Objection, AwardCandidate).join(AwardCandidate)
        objections = _by_round(raised.where(Objection.award_round.in_(ids)), Objection)
        return [Selection(row, candidates[row.id], steps[row.id], objections[row.id], self.term(row)) for row in rows]


def _rounds() -> Any:
    return (
        AwardRound.select(AwardRound, AwardTitle, EvaluationRound)
        .join(AwardTitle)
        .switch(AwardRound)
        .join(EvaluationRound, JOIN.LEFT_OUTER)
    )


def _candidate(opened: AwardRound, one: Proposal) -> AwardCandidate:
    return AwardCandidate(
        award_round=opened.id,
        staff=one.staff_id,
        window=one.window_id,
        name=one.name,
        total=one.total,
        rank=one.rank,
        note=one.note,
        satisfaction=one.standing.satisfaction,
    )


def _people(candidates: Iterable[AwardCandidate]) -> Iterable[str]:
    """Yield the names of people who stand on a list: the persons, and the members of groups."""
    for one in candidates:
        if one.staff_id is not None:
            yield clean_name(one.name)
        yield from (clean_name(member) for member in re.split(r"[、，,；;]", one.members))


def _by_round(query: Any, kind: type[Record]) -> dict[int, list[Any]]:
    """Gather rows that belong to selections by the selection, in the order they were entered."""
    found: dict[int, list[Any]] = defaultdict(list)
    for row in query.order_by(kind.id):
        found[row.award_round_id].append(row)
    return found


def _said(note: str) -> str:
    return f"：{note}" if note else ""
