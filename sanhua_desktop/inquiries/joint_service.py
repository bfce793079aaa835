"""Joint processing (多证联办): one intake, each material once, circulation to the departments, one delivery."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID, uuid4

from peewee import JOIN, ModelSelect

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.case_intake import applicant_problems
from sanhua_desktop.inquiries.case_records import JointCase, JointPackage, WorkEvent
from sanhua_desktop.inquiries.deadlines import due_words, full_date
from sanhua_desktop.inquiries.joint_clock import JointHappening, JointStanding, standing
from sanhua_desktop.inquiries.joint_machine import BRANCH, JOINT, JointState, JointStep
from sanhua_desktop.inquiries.joint_rules import check_joint_step
from sanhua_desktop.inquiries.joint_values import (
    JointSaving,
    brought_of,
    positions_text,
    saved_words,
    step_table,
    step_values,
)
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.packages import PackageContent, package_content
from sanhua_desktop.inquiries.paper_wording import Paper
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.inquiries.wording_service import WordingService
from sanhua_desktop.inquiries.work_events import cleaned, joint_steps
from sanhua_desktop.inquiries.work_log import WorkLog
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.staff.pinyin import name_initials, name_pinyin
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.search import matches, search_text
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name

KINDS = frozenset({"joint_case", "joint_package", "work_event"})


@dataclass(frozen=True)
class JointValues:
    """What was typed at the one intake; ``brought`` are positions of the package's materials."""

    applicant: str
    package: JointPackage | None
    unit: str = ""
    phone: str = ""
    brought: Collection[int] = ()
    officer: StaffMember | None = None
    entry: InquiryEntry | None = None
    request_key: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class JointRow:
    """A joint case with how it stands today."""

    joint: JointCase
    content: PackageContent
    stands: JointStanding
    due_words: str

    @property
    def holder_words(self) -> str:
        """Which branch holds the rest: “县市场监督管理局“营业执照”，后面2项在等”."""
        if not self.stands.holders:
            return ""
        first = self.stands.holders[0]
        waiting = self.stands.waiting_for(first)
        held = f"，后面{waiting}项在等" if waiting else ""
        return f"{first.item.department}“{first.item.name}”（{first.state.label}）{held}"


class JointService(WorkLog[JointHappening]):
    """Packages and joint cases."""

    def __init__(
        self, store: Store, calendar: CalendarService, papers: WordingService, inquiries: InquiryService
    ) -> None:
        super().__init__(store, calendar, WorkEvent.joint, joint_steps)
        self._papers, self._inquiries = papers, inquiries

    def load_defaults(self) -> Change:
        """Copy the shipped packages into the database; those already there are left alone."""
        with self._store.writing():
            present = {one.code for one in JointPackage.select(JointPackage.code)}
            fresh = [one for one in defaults("packages")["package"] if one["code"] not in present]
            for entry in fresh:
                content = package_content(entry)
                today = self._store.clock.today()
                row = {"code": entry["code"], "name": content.name, "content": content.to_text(), "valid_from": today}
                self._store.insert(JointPackage(**row))
        return Change(f"已载入{len(fresh)}个联办套餐。", KINDS)

    def packages(self) -> list[JointPackage]:
        """Return the packages in order of their codes."""
        with self._store.reading():
            rows = JointPackage.select().where(JointPackage.archived_at.is_null())
            return list(rows.order_by(JointPackage.code))

    def change_package(self, package: JointPackage, content: PackageContent) -> Change:
        """Keep a package anew; joint cases under way keep the one they began with."""
        before = PackageContent.from_text(package.content)
        checked = PackageContent.from_text(content.to_text())
        values = {"name": checked.name, "content": checked.to_text(), "valid_from": self._store.clock.today()}
        with self._store.writing():
            self._store.update(package, **values)
        return Change(
            f"联办套餐“{checked.name}”已保存。", KINDS, package.id, lambda: self.change_package(package, before)
        )

    def add_package(self, content: PackageContent) -> Change:
        """Enter a package of the office's own under the next code; ``InvalidInput`` as for a changed one."""
        checked = PackageContent.from_text(content.to_text())
        with self._store.writing():
            numbers = [int(one.code[1:]) for one in JointPackage.select() if one.code[1:].isdigit()]
            row = {"code": f"P{max(numbers, default=0) + 1}", "name": checked.name, "content": checked.to_text()}
            package = JointPackage(**row, valid_from=self._store.clock.today())
            self._store.insert(package)
        return Change(f"联办套餐{package.code}“{checked.name}”已设立，收件时可以选用。", KINDS, package.id)

    def receive(self, values: JointValues) -> Change:
        """Take in the papers of a joint case; ``InvalidInput`` names every field to mend."""
        check_intake(values)
        with self._store.writing():
            joint = JointCase.get_or_none(JointCase.request_key == values.request_key)
            if joint is None:
                joint = self._new(values, canonical_phone(values.phone) or "")
                self._store.insert(joint)
                self._begin(joint.id, JointStep.RECEIVE.value, joint.received_at)
        saved = saved_words(PackageContent.from_text(joint.content))
        return Change(f"已收件 {joint.number}，{saved}。", KINDS, joint.id)

    def step(self, joint_id: int, step: JointStep, values: StepValues) -> tuple[Change, Paper | None]:
        """Do a step of the whole or of a branch; ``Refused`` or ``InvalidInput`` say what stands against it."""
        values = cleaned(values)
        with self._store.writing():
            row = self.get(joint_id)
            happened, today = self.happened(joint_id), self._store.clock.today()
            corrections = sum(one.step is JointStep.CORRECT for one in happened)
            check_joint_step(row.stands, step, values, corrections=corrections, today=today)
            if step is JointStep.ACCEPT and not row.stands.deemed:
                _check_complete(row)
            branch = values.branch if step in BRANCH.rules else 0
            happened = [*happened, JointHappening(step, today, branch, values.days if not branch else 0)]
            paper = self._paper(row, step, values, happened)
            self._enter(joint_id, step.value, replace(values, branch=branch), paper)
            stands = standing(row.content, happened, self._calendar.calendar(), today)
            self._store.update(row.joint, state=stands.state)
            self._store.note(row.joint, step.label, paper.number if paper else _branch_name(row, branch))
            if stands.state.closed:
                ended = "证照已一窗发出" if step is JointStep.ISSUE else step.label
                self._inquiries.answer(row.joint.entry, f"{row.content.name}：{ended}")
        return Change(f"{row.joint.number}：{step.label}。", KINDS | {"inquiry_entry"}, joint_id), paper

    def supplement(self, joint_id: int, brought: Collection[int]) -> Change:
        """Note which materials are at hand now."""
        with self._store.writing():
            row = self.get(joint_id)
            if row.joint.state.closed:
                raise Refused(f"{row.joint.number}已经办结，不能再补材料。")
            self._store.update(row.joint, brought=positions_text(brought))
        return Change(f"{row.joint.number}的材料已更新。", KINDS, joint_id)

    def find(self, query: str = "", state: str = "open") -> list[JointRow]:
        """Return the newest joint cases that match; ``state`` is open or all."""
        with self._store.reading():
            chosen = self._select().where(matches(JointCase.search, query))
            if state != "all":
                chosen = chosen.where(JointCase.state.not_in([one for one in JointState if one.closed]))
            found = list(chosen)
            happened = self._happened([joint.id for joint in found])
            return [self._row(joint, happened[joint.id]) for joint in found]

    def get(self, joint_id: int) -> JointRow:
        """Return one joint case with how it stands."""
        with self._store.reading():
            return self._row(self._select().where(JointCase.id == joint_id).get(), self.happened(joint_id))

    def saved(self, first: date, last: date) -> JointSaving:
        """Return what the joint cases accepted in a period spared their applicants."""
        rows = [row for row in self.find("", "all") if row.stands.start and first <= row.stands.start <= last]
        copies = sum(row.content.copies_saved for row in rows)
        return JointSaving(len(rows), copies, sum(row.content.visits_saved for row in rows))

    def allowed(self, row: JointRow) -> list[tuple[JointStep, int]]:
        """Return the steps possible now with the branch each concerns (0 the whole)."""
        whole = [(step, 0) for step in JOINT.allowed(row.stands.state)]
        parts = [(step, one.item.position) for one in row.stands.branches for step in BRANCH.allowed(one.state)]
        return [*(parts if row.stands.state is JointState.ACCEPTED else []), *whole]

    def _new(self, values: JointValues, phone: str) -> JointCase:
        now, package = self._store.clock.now(), values.package
        assert package is not None  # checked before
        name = clean_name(values.applicant)
        number = f"联办〔{now.year}〕{self._store.next_number('joint', now.year):04d}号"
        found_by = (name, name_initials(name_pinyin(name)), values.unit, package.name, phone, number)
        return JointCase(
            number=number,
            request_key=values.request_key,
            package=package,
            entry=values.entry,
            content=package.content,
            brought=positions_text(values.brought),
            applicant=name,
            unit=values.unit,
            phone=phone,
            received_at=now,
            officer=values.officer,
            search=search_text(*found_by)[:600],
        )

    def _paper(
        self, row: JointRow, step: JointStep, values: StepValues, happened: Sequence[JointHappening]
    ) -> Paper | None:
        kind = (BRANCH.rules.get(step) or JOINT.rules[step]).paper
        if not kind:
            return None
        calendar = self._calendar.calendar()
        stands = standing(row.content, happened, calendar, self._store.clock.today())
        joint = row.joint
        texts = {
            **step_values(row.content, stands, values, calendar),
            "original_due": full_date(row.stands.promised.due) if row.stands.promised else "",
            "applicant": joint.applicant + (f"（{joint.unit}）" if joint.unit else ""),
            "case_number": joint.number,
            "received": full_date(joint.received_at.date()),
        }
        return self._papers.fill(kind, texts, step_table(row.content, kind, values, brought_of(joint)))

    def _select(self) -> "ModelSelect[JointCase]":
        return (
            JointCase.select(JointCase, StaffMember)
            .join(StaffMember, JOIN.LEFT_OUTER)
            .where(JointCase.archived_at.is_null())
            .order_by(JointCase.received_at.desc(), JointCase.id.desc())
        )

    def _row(self, joint: JointCase, happened: Sequence[JointHappening]) -> JointRow:
        content, today = PackageContent.from_text(joint.content), self._store.clock.today()
        stands = standing(content, happened, self._calendar.calendar(), today)
        return JointRow(joint, content, stands, due_words(stands.promised or stands.answer_by, today))


def check_intake(values: JointValues) -> None:
    """Raise ``InvalidInput`` naming every field of the intake to mend."""
    problems = applicant_problems(values.applicant, values.phone)
    if values.package is None:
        problems["package"] = "请选择联办套餐。"
    if problems:
        raise InvalidInput(problems)


def _check_complete(row: JointRow) -> None:
    brought = brought_of(row.joint)
    missing = [one.name for one in row.content.asked if one.position not in brought]
    if missing:
        raise Refused(f"还缺材料：{'、'.join(missing)}。请“合并告知补正”，或者补收后在“已收材料”里打勾。")


def _branch_name(row: JointRow, branch: int) -> str:
    return row.content.item(branch).name if branch else row.content.name
