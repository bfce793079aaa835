"""Petitions (信访接待制): registered the same day, told, handled, answered, each step with its paper and its clock."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from peewee import JOIN, ModelSelect

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.case_records import Petition, WorkEvent
from sanhua_desktop.inquiries.case_values import working_words
from sanhua_desktop.inquiries.deadlines import due_words, full_date, words
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.paper_wording import Paper, PaperTable
from sanhua_desktop.inquiries.petition_enums import PetitionCategory, PetitionMode
from sanhua_desktop.inquiries.petition_rules import (
    PETITION,
    PetitionClock,
    PetitionHappening,
    PetitionMoment,
    PetitionState,
    PetitionStep,
    check_people,
    check_petition_step,
    petition_clock,
)
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.inquiries.wording_service import WordingService
from sanhua_desktop.inquiries.work_events import cleaned, petition_steps
from sanhua_desktop.inquiries.work_log import WorkLog
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.staff.pinyin import name_initials, name_pinyin
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.search import matches, search_text
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name, clean_text

KINDS = frozenset({"petition", "work_event"})
_SHOWN = 500
_HIDDEN = "（依法保密）"


@dataclass(frozen=True)
class PetitionValues:
    """What was entered at the reception; names of representatives are parted by 、."""

    petitioner: str
    subject: str
    category: PetitionCategory
    mode: PetitionMode = PetitionMode.VISIT
    phone: str = ""
    address: str = ""
    people: int = 1
    representatives: str = ""
    concerned: str = ""
    facts: str = ""
    demand: str = ""
    from_above: str = ""
    leader_opinion: str = ""
    department: str = ""
    receiver: StaffMember | None = None
    confidential: bool = False
    entry: InquiryEntry | None = None
    request_key: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class PetitionRow:
    """A petition with how it stands today."""

    petition: Petition
    clock: PetitionClock
    due_words: str

    @property
    def shown_petitioner(self) -> str:
        """The petitioner as lists show him: an informer is not named (信访工作条例 30条)."""
        return _HIDDEN if self.petition.confidential else str(self.petition.petitioner)


class PetitionService(WorkLog[PetitionHappening]):
    """The petitions of the office and their clocks in calendar days."""

    def __init__(
        self, store: Store, calendar: CalendarService, papers: WordingService, inquiries: InquiryService
    ) -> None:
        super().__init__(store, calendar, WorkEvent.petition, petition_steps)
        self._papers, self._inquiries = papers, inquiries

    def register(self, values: PetitionValues) -> Change:
        """Register a petition; the same petitioner with the same subject is a repeated one and is linked."""
        phone = canonical_phone(values.phone)
        self._check(values, phone)
        with self._store.writing():
            petition = Petition.get_or_none(Petition.request_key == values.request_key)
            if petition is None:
                petition = self._new(values, phone or "")
                self._store.insert(petition)
                self._begin(petition.id, PetitionStep.REGISTER.value, petition.received_at)
        again = "这是重复信访，已与上次关联。" if petition.repeat_of else ""
        return Change(f"已登记 {petition.number}，请在15日内书面告知是否受理。{again}", KINDS, petition.id)

    def step(self, petition_id: int, step: PetitionStep, values: StepValues) -> tuple[Change, Paper | None]:
        """Do a step and issue its paper; ``Refused`` or ``InvalidInput`` say in words what stands against it."""
        values = cleaned(values)
        with self._store.writing():
            row, happened = self.get(petition_id), self.happened(petition_id)
            today = self._store.clock.today()
            moment = PetitionMoment(
                today=today,
                clock=row.clock,
                extended=any(one.step is PetitionStep.EXTEND for one in happened),
                from_above=bool(row.petition.from_above),
            )
            follows = check_petition_step(row.petition.state, step, values, moment)
            happened = [*happened, PetitionHappening(step, today, values.days)]
            paper = self._paper(row.petition, PETITION.rules[step].paper, values, happened)
            self._enter(petition_id, step.value, values, paper)
            self._store.update(row.petition, state=follows)
            if follows.closed or step is PetitionStep.DELIVER:
                told = "处理意见已送达" if step is PetitionStep.DELIVER else step.label
                self._inquiries.answer(row.petition.entry, f"信访事项{told}，{row.petition.number}")
        return Change(f"{row.petition.number}：{step.label}。", KINDS | {"inquiry_entry"}, petition_id), paper

    def note_opinion(self, petition_id: int, opinion: str) -> Change:
        """Note the leader's instruction (领导批示)."""
        opinion = clean_text(opinion)
        if not opinion:
            raise InvalidInput({"leader_opinion": "请写明领导批示。"})
        with self._store.writing():
            petition = self.get(petition_id).petition
            before = petition.leader_opinion
            self._store.update(petition, leader_opinion=opinion)
        undo = None if not before else lambda: self.note_opinion(petition_id, before)
        return Change(f"{petition.number}的领导批示已记下。", KINDS, petition_id, undo)

    def register_sheet(self, petition_id: int) -> Paper:
        """Return the 信访接待登记表 of a petition as it stands; it stays in the office."""
        with self._store.reading():  # the earlier petition is read too
            petition = self.get(petition_id).petition
            values = self._values(petition, StepValues(), self.happened(petition_id))
            return self._papers.fill("petition_register", values, _register_table(petition), number=petition.number)

    def find(self, query: str = "", state: str = "open") -> list[PetitionRow]:
        """Return the petitions that match, the newest first: every open one, or of ``all`` as many as a list shows."""
        with self._store.reading():
            chosen = self._select().where(matches(Petition.search, query))
            if state != "all":
                chosen = chosen.where(Petition.state.not_in([one for one in PetitionState if one.closed]))
            found = list(chosen.limit(_SHOWN if state == "all" else None))
            happened = self._happened([one.id for one in found])
            return [self._row(one, happened[one.id]) for one in found]

    def get(self, petition_id: int) -> PetitionRow:
        """Return one petition with how it stands."""
        with self._store.reading():
            return self._row(self._select().where(Petition.id == petition_id).get(), self.happened(petition_id))

    def allowed(self, row: PetitionRow) -> list[PetitionStep]:
        """Return the steps possible now."""
        return PETITION.allowed(row.petition.state)

    def _check(self, values: PetitionValues, phone: str | None) -> None:
        problems = {}
        if not clean_text(values.petitioner):
            problems["petitioner"] = "请填写信访人，不愿留名的写“匿名”。"
        if not clean_text(values.subject):
            problems["subject"] = "请用一句话写明事由。"
        if phone is None:
            problems["phone"] = f"电话“{values.phone}”不是电话号码，请核对位数。"
        if problems:
            raise InvalidInput(problems)
        check_people(values.people, _names(values.representatives))
        receiver = values.receiver
        if receiver is not None and receiver.name in values.concerned:
            raise Refused(f"{receiver.name}是被反映的人，依法应当回避，请换人接待。")

    def _new(self, values: PetitionValues, phone: str) -> Petition:
        now = self._store.clock.now()
        name, subject = clean_name(values.petitioner), clean_text(values.subject)
        number = f"信访〔{now.year}〕{self._store.next_number('petition', now.year):04d}号"
        # An informer is not to be found by his name (30条); the number and the subject find the petition.
        personal = () if values.confidential else (name, name_initials(name_pinyin(name)), phone)
        typed = {
            column: getattr(values, column)
            for column in ("category", "mode", "address", "people", "concerned", "facts", "demand", "from_above")
        }
        return Petition(
            **typed,
            number=number,
            request_key=values.request_key,
            entry=values.entry,
            received_at=now,
            petitioner=name,
            subject=subject,
            phone=phone,
            representatives="、".join(_names(values.representatives)),
            repeat_of=self._earlier(name, subject),
            leader_opinion=values.leader_opinion,
            department=values.department,
            receiver=values.receiver,
            confidential=values.confidential,
            search=search_text(*personal, subject, number)[:600],
        )

    def _earlier(self, name: str, subject: str) -> Petition | None:
        same = (Petition.petitioner == name) & (Petition.subject == subject) & Petition.archived_at.is_null()
        found: Petition | None = Petition.select().where(same).order_by(Petition.id).first()
        return found

    def _paper(
        self, petition: Petition, kind: str, values: StepValues, happened: Sequence[PetitionHappening]
    ) -> Paper | None:
        return self._papers.fill(kind, self._values(petition, values, happened)) if kind else None

    def _values(self, petition: Petition, values: StepValues, happened: Sequence[PetitionHappening]) -> dict[str, str]:
        calendar = self._calendar.calendar()
        due = petition_clock(happened, calendar, self._store.clock.today()).due
        to_others = happened[-1].step in (PetitionStep.FORWARD, PetitionStep.OBJECT)
        hidden = petition.confidential and to_others
        return {
            "applicant": _HIDDEN if hidden else petition.petitioner,
            "matter": petition.subject,
            "case_number": petition.number,
            "received": full_date(petition.received_at.date()),
            "due": words(due, calendar, with_year=True) if due else "",
            "due_day": full_date(due.due) if due else "",
            "working": working_words(due),
            "reason": values.reason,
            "approver": values.approver,
            "days": str(values.days or ""),
            "detail": values.detail,
            "receiver": values.receiver,
            "department": values.department or petition.department,
            "officer": petition.receiver.name if petition.receiver else "",
        }

    def _select(self) -> "ModelSelect[Petition]":
        return (
            Petition.select(Petition, StaffMember)
            .join(StaffMember, JOIN.LEFT_OUTER)
            .where(Petition.archived_at.is_null())
            .order_by(Petition.received_at.desc(), Petition.id.desc())
        )

    def _row(self, petition: Petition, happened: Sequence[PetitionHappening]) -> PetitionRow:
        today = self._store.clock.today()
        clock = petition_clock(happened, self._calendar.calendar(), today, from_above=bool(petition.from_above))
        return PetitionRow(petition, clock, due_words(clock.due, today))


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.replace("，", "、").replace(",", "、").split("、") if name.strip()]


def _register_table(petition: Petition) -> PaperTable:
    received = petition.received_at
    moment = f"{full_date(received.date())}{received:%H:%M}"
    repeated = f"重复（上次：{petition.repeat_of.number}）" if petition.repeat_of else "首次"
    rows = (
        ("信访人", petition.petitioner, "联系电话", petition.phone),
        ("住址或单位", petition.address, "信访形式", petition.mode.label),
        ("来访时间", moment, "人数", f"{petition.people}人"),
        ("代表", petition.representatives, "首次或重复", repeated),
        ("类别", petition.category.label, "转送机关", petition.from_above),
        ("被反映人", petition.concerned, "是否保密", "保密" if petition.confidential else "否"),
        ("事由", petition.subject),
        ("事实和理由", petition.facts),
        ("请求", petition.demand),
        ("领导批示", petition.leader_opinion),
        ("责任科室", petition.department, "接待人", petition.receiver.name if petition.receiver else ""),
    )
    return PaperTable((), rows)
