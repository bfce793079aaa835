"""Working cases (办件): receive, step by step to delivery, each with its paper, and how every case stands today."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, time

from peewee import JOIN, ModelSelect

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.case_clock import Happening, Limits, case_clock
from sanhua_desktop.inquiries.case_intake import applicant_columns, applicant_problems, check_complete
from sanhua_desktop.inquiries.case_records import Case, WorkEvent
from sanhua_desktop.inquiries.case_rows import CaseRow, CaseValues, stands_words
from sanhua_desktop.inquiries.case_rules import CASE, CaseMoment, CaseState, CaseStep, check_step, corrections_again
from sanhua_desktop.inquiries.case_tally import CaseTally, tally
from sanhua_desktop.inquiries.case_values import (
    HERE,
    LACKING,
    case_table,
    case_values,
    extension_values,
    lacking,
    outcome,
)
from sanhua_desktop.inquiries.check_codes import entry_values
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.paper_wording import Paper
from sanhua_desktop.inquiries.reading.work_clocks import case_limits
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.inquiries.wording_service import WordingService
from sanhua_desktop.inquiries.work_events import PAPER, case_steps, cleaned
from sanhua_desktop.inquiries.work_log import WorkLog
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.search import matches
from sanhua_desktop.store.store import Store

KINDS = frozenset({"case_record", "work_event"})
_SHOWN = 500


class CaseService(WorkLog[Happening]):
    """The cases of the office and their clocks."""

    def __init__(
        self,
        store: Store,
        calendar: CalendarService,
        matters: MatterService,
        papers: WordingService,
        inquiries: InquiryService,
    ) -> None:
        super().__init__(store, calendar, WorkEvent.case, case_steps)
        self._matters = matters
        self._papers = papers
        self._inquiries = inquiries
        self._most_extension: int = defaults("cases")["limits"]["extension"]

    def receive(self, values: CaseValues) -> Change:
        """Take in an application; ``InvalidInput`` names every field to mend. The same request key is the same case."""
        self._check(values)
        with self._store.writing():
            case = Case.get_or_none(Case.request_key == values.request_key)
            if case is None:
                self._check_not_twice(values)
                case = self._new(values)
                self._store.insert(case)
                self._begin(case.id, CaseStep.RECEIVE.value, case.received_at)
        return Change(f"已收件 {case.number}，请在5个工作日内受理或一次告知补正。", KINDS, case.id)

    def correct(self, case: Case, values: CaseValues) -> Change:
        """Put right who applies and who is in charge (更正); matter, situation and papers issued stay as they are."""
        if problems := applicant_problems(values.applicant, values.phone):
            raise InvalidInput(problems)
        with self._store.writing():
            self._store.update(case, **applicant_columns(values, case.matter, case.number))
        return Change(f"{case.number}已更正；已出具的文书不变。", KINDS, case.id)

    def step(self, case_id: int, step: CaseStep, values: StepValues) -> tuple[Change, Paper | None]:
        """Do a step and issue its paper; ``Refused`` or ``InvalidInput`` say in words what stands against it."""
        values = cleaned(values)
        with self._store.writing():
            row = self.get(case_id)
            case, happened = row.case, self.happened(case_id)
            follows = check_step(case.state, step, values, self._moment(row, happened))
            if step is CaseStep.ACCEPT and not row.clock.deemed:
                check_complete(case)
            happened = [*happened, Happening(step, self._store.clock.today(), values.days, values.reason)]
            paper = self._paper(case, CASE.rules[step].paper, values, happened)
            self._enter(case.id, step.value, values, paper)
            self._note(case, paper)
            self._store.update(case, state=follows)
            if follows.closed:
                ended = f"已送达{outcome(case, row.clock)}" if step is CaseStep.DELIVER else step.label
                self._inquiries.answer(case.entry, f"{case.matter.name}：{ended}")
        return Change(f"{case.number}：{step.label}。", KINDS | {"inquiry_entry"}, case_id), paper

    def supplement(self, case_id: int, here: Collection[int]) -> Change:
        """Note which materials are here by now, by their positions."""
        with self._store.writing():
            case = self.get(case_id).case
            if case.state.closed:
                raise Refused(f"{case.number}已经办结，不能再补材料。")
            lines = enumerate(case.materials.splitlines(), start=1)
            marked = [f"{HERE if at in here else LACKING}{line[2:]}" for at, line in lines]
            self._store.update(case, materials="\n".join(marked))
        return Change(f"{case.number}的材料已更新。", KINDS, case_id)

    def issue(self, case_id: int, kind: str) -> tuple[Change, Paper]:
        """Issue a paper that is no step of the procedure: 限时办结卡, 容缺承诺书, 全程代办委托书."""
        with self._store.writing():
            row = self.get(case_id)
            if row.clock.promised is None and kind != "full_course":
                raise Refused("受理以后才有办结日期，请先受理。")
            if kind == "commitment" and not lacking(row.case):
                raise Refused("材料已经收齐，不需要容缺承诺。")
            paper = self._paper(row.case, kind, StepValues(), self.happened(case_id))
            assert paper is not None  # every kind has a wording
            self._enter(case_id, PAPER, StepValues(), paper)
            self._note(row.case, paper)
        return Change(f"已出具{paper.title}{paper.number}。", KINDS, case_id), paper

    def find(self, query: str = "", state: str = "open") -> list[CaseRow]:
        """Return the newest cases that match; ``state`` is open, soon, overdue, correcting, pickup, paused or all."""
        with self._store.reading():
            chosen = self._select().where(matches(Case.search, query))
            if state != "all":
                chosen = chosen.where(Case.state.not_in([one for one in CaseState if one.closed]))
            rows = self._rows(list(chosen.limit(_SHOWN if state == "all" else None)))
        return [row for row in rows if row.belongs(state)]

    def received_between(self, first: date, last: date) -> list[CaseRow]:
        """Return every case received from the first to the last day."""
        begin, end = datetime.combine(first, time.min), datetime.combine(last, time.max)
        with self._store.reading():
            return self._rows(list(self._select().where(Case.received_at.between(begin, end))))

    def tally(self, first: date, last: date) -> CaseTally:
        """Return the figures of a period: how cases stand against both limits, and what was told twice."""
        begin, end = datetime.combine(first, time.min), datetime.combine(last, time.max)
        with self._store.reading():
            touched = WorkEvent.select(WorkEvent.case).where(WorkEvent.at.between(begin, end))
            rows = self._rows(list(self._select().where(Case.id.in_(touched))))
        return tally([(row.case.received_at.date(), row.clock, row.corrections_again) for row in rows], first, last)

    def get(self, case_id: int) -> CaseRow:
        """Return one case with how it stands."""
        with self._store.reading():
            return self._row(self._select().where(Case.id == case_id).get(), self.happened(case_id))

    def allowed(self, row: CaseRow) -> list[CaseStep]:
        """Return the steps possible now."""
        return CASE.allowed(row.case.state)

    def history(self, case: Case) -> list[HistoryLine]:
        """Return what was done with a case."""
        return self._store.history(case)

    def limits(self, case: Case) -> Limits:
        """Return the limits that hold for a case."""
        return case_limits(case.promised_days, case.statutory_days)

    def _check(self, values: CaseValues) -> None:
        problems = applicant_problems(values.applicant, values.phone)
        if values.matter is None:
            problems["matter"] = "请选择事项。"
        if problems:
            raise InvalidInput(problems)
        if values.matter is not None:
            self._matters.check_situation(values.matter, values.situation)

    def of_entry(self, entry_id: int) -> list[Case]:
        """Return the cases that were made of a register entry, newest first."""
        with self._store.reading():
            return list(Case.select().where(Case.entry == entry_id).order_by(Case.id.desc()))

    def _check_not_twice(self, values: CaseValues) -> None:
        for case in self.of_entry(values.entry.id) if values.entry is not None else ():
            if case.matter == values.matter and not case.state.closed:
                raise Refused(f"这次来访已经收件，编号{case.number}，不用再收一次。")

    def _new(self, values: CaseValues) -> Case:
        now, matter = self._store.clock.now(), values.matter
        assert matter is not None  # checked before
        number = f"办件〔{now.year}〕{self._store.next_number('case', now.year):04d}号"
        statutory_days, promised_days = self._matters.limits_for(matter, values.situation)
        return Case(
            number=number,
            request_key=values.request_key,
            entry=values.entry,
            matter=matter,
            situation=values.situation,
            materials="\n".join(values.materials),
            received_at=now,
            statutory_days=statutory_days,
            promised_days=promised_days,
            **applicant_columns(values, matter, number),
        )

    def _moment(self, row: CaseRow, happened: Sequence[Happening]) -> CaseMoment:
        steps = [one.step for one in happened]
        clock = row.clock
        return CaseMoment(
            today=self._store.clock.today(),
            corrections=steps.count(CaseStep.CORRECT),
            extended=CaseStep.EXTEND in steps,
            at_once=row.case.promised_days == 0,
            deemed_since=clock.start if clock.deemed and row.case.state is CaseState.RECEIVED else None,
            correct_by=clock.correct_by.due if clock.correct_by else None,
            statutory_due=clock.statutory.due if clock.statutory else None,
            most_extension=self._most_extension,
        )

    def _paper(self, case: Case, kind: str, values: StepValues, happened: Sequence[Happening]) -> Paper | None:
        if not kind:
            return None
        calendar, limits, today = self._calendar.calendar(), self.limits(case), self._store.clock.today()
        texts = case_values(case, case_clock(happened, limits, calendar, today), values, calendar)
        texts |= entry_values(case.entry, self._store.key) | extension_values(happened, limits, calendar)
        return self._papers.fill(kind, texts, case_table(case, kind, values))

    def _note(self, case: Case, paper: Paper | None) -> None:
        if paper is not None:
            self._store.note(case, "出具", f"{paper.title}{paper.number}")

    def _rows(self, cases: Sequence[Case]) -> list[CaseRow]:
        """Return how many cases stand, with few questions to the database."""
        happened = self._happened([case.id for case in cases])
        return [self._row(case, happened[case.id]) for case in cases]

    def _select(self) -> "ModelSelect[Case]":
        return (
            Case.select(Case, Matter, ServiceWindow, StaffMember, InquiryEntry)
            .join(Matter)
            .join(ServiceWindow, JOIN.LEFT_OUTER)
            .switch(Case)
            .join(StaffMember, JOIN.LEFT_OUTER)
            .switch(Case)
            .join(InquiryEntry, JOIN.LEFT_OUTER)
            .where(Case.archived_at.is_null())
            .order_by(Case.received_at.desc(), Case.id.desc())
        )

    def _row(self, case: Case, happened: Sequence[Happening]) -> CaseRow:
        clock = case_clock(happened, self.limits(case), self._calendar.calendar(), self._store.clock.today())
        again = corrections_again([one.step for one in happened])
        return CaseRow(case, clock, stands_words(clock, self._store.clock.today()), again)
