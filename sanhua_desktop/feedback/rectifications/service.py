"""The ledger of rectifications: written down, made public, mended, accepted by somebody else, closed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from peewee import JOIN

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.feedback.rectifications.enums import FaultType, RectificationSource
from sanhua_desktop.feedback.rectifications.enums import RectificationState as State
from sanhua_desktop.feedback.rectifications.records import Rectification
from sanhua_desktop.feedback.rectifications.rules import (
    check_days,
    check_step,
    check_taken,
    clock_state,
    due_words,
)
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name, clean_text

KINDS = frozenset({"rectification"})
PRESSING = ("past_promise", "soon")


@dataclass(frozen=True)
class RectificationValues:
    """What is to be mended, as typed; with neither person nor window it is the office's.

    ``cause`` is the table and number of the record that gave cause.
    """

    problem: str
    source: RectificationSource
    found_on: date
    due_on: date
    standard: str
    leader: str
    measures: str = ""
    fault: FaultType = FaultType.OTHER
    staff_id: int | None = None
    window_id: int | None = None
    responsible: str = ""
    cause: tuple[str, int] = ("", 0)


@dataclass(frozen=True)
class RectificationRow:
    """A line of the ledger as it stands today; ``clock`` is a clock state of lists.

    ``place`` is the owner without the name of a person: the window, or the post.
    """

    record: Rectification
    owner: str
    place: str
    clock: str
    due_words: str


class RectificationService:
    """Keeps the ledger."""

    def __init__(self, store: Store, office: OfficeService) -> None:
        self._store, self._office = store, office
        self._rules = defaults("rectifications")

    @property
    def today(self) -> date:
        """The day it is."""
        return self._store.clock.today()

    @property
    def usual_due(self) -> date:
        """The day that a new one is given unless somebody says otherwise."""
        return self.today + timedelta(days=self._rules["days"])

    @property
    def last_tier_standard(self) -> str:
        """What a last tier has to reach."""
        return str(self._rules["last_tier_standard"])

    def register(self, values: RectificationValues) -> Change:
        """Write one down; ``Refused`` while one of the same cause is in the ledger."""
        columns = self._columns(values)
        year = self.today.year
        with self._store.writing():
            if values.cause[0] and (earlier := self.of_causes([values.cause])):
                raise Refused(f"这件事已经登记整改：{earlier[0].number}，{earlier[0].state.label}。")
            number = f"整改〔{year}〕{self._store.next_number('rectification', year)}号"
            kind, key = values.cause
            row = Rectification(number=number, source_kind=kind, source_id=key, **columns)
            self._store.insert(row)
        return Change(
            f"已登记{number}，{values.due_on:%Y-%m-%d}前整改到位。", KINDS, row.id, lambda: self._undo(row.id)
        )

    def amend(self, row: Rectification, values: RectificationValues) -> Change:
        """Alter what is to be mended; ``Refused`` once it is closed."""
        columns = self._columns(values)
        with self._store.writing():
            now = self._in_use(row)
            if now.state in (State.APPLIED, State.CLOSED):
                raise Refused(f"{row.number}现在是“{now.state.label}”，不能再改。")
            self._store.update(row, **columns)
        return Change(f"{row.number}已修改。", KINDS, row.id)

    def step(self, row: Rectification, wanted: State, person: str, text: str = "") -> Change:
        """Take a step from where it stands now, which another PC may have altered since it was shown."""
        name, said = clean_name(person), clean_text(text)
        with self._store.writing():
            now = self._in_use(row)
            step = check_step(now.state, wanted)
            check_taken(step, name, said, (clean_name(now.responsible), now.applicant))
            if wanted is State.PUBLISHED and not now.measures:
                raise Refused(f"{now.number}还没有写整改措施。先按 F4 写明措施，再公开。")
            self._store.update(now, state=wanted, **self._noted(wanted, name, said))
        return Change(f"{now.number}：{step.label}。", KINDS, row.id)

    def withdraw(self, row: Rectification, reason: str) -> Change:
        """Take one that was written down by mistake out of the ledger, with the reason."""
        with self._store.writing():
            if self._in_use(row).state is State.CLOSED:
                raise Refused(f"{row.number}已经销号，不能作废。")
            self._store.archive(row, reason)
        return Change(f"{row.number}已作废，理由留在经过里。", KINDS, row.id)

    def get(self, record_id: int) -> Rectification:
        """Return one with its owner."""
        with self._store.reading():
            found: Rectification = self._joined().where(Rectification.id == record_id).get()
        return found

    def find(self, query: str = "", state: str = "all") -> list[RectificationRow]:
        """Return the ledger, what presses first; ``state`` is all, open, overdue, or closed."""
        with self._store.reading():
            found = self._joined().where(Rectification.archived_at.is_null())
            rows = [self._row(one) for one in found.order_by(Rectification.due_on, Rectification.id)]
        words = query.strip()
        kept = [one for one in rows if _belongs(one, state) and words in _searched(one)]
        return sorted(kept, key=lambda one: one.record.state is State.CLOSED)

    def pressing(self) -> list[RectificationRow]:
        """Return what is past its day or nearly so."""
        return [one for one in self.find(state="open") if one.clock in PRESSING]

    def of_causes(self, causes: Iterable[tuple[str, int]]) -> list[Rectification]:
        """Return those in the ledger that records of these tables and numbers gave cause for."""
        wanted = set(causes)
        with self._store.reading():
            found = Rectification.select().where(
                Rectification.archived_at.is_null(), Rectification.source_id.in_([key for _, key in wanted])
            )
            return [one for one in found if (one.source_kind, one.source_id) in wanted]

    def history(self, row: Rectification) -> list[HistoryLine]:
        """Return what was done with one."""
        return self._store.history(row)

    def _in_use(self, row: Rectification) -> Rectification:
        """Read one again inside ``writing()``; ``Refused`` if somebody has taken it out of the ledger meanwhile."""
        now = self.get(row.id)
        if now.archived_at is not None:
            raise Refused(f"{row.number}已经作废（{now.archive_reason}），不能再办。")
        return now

    def _row(self, one: Rectification) -> RectificationRow:
        clock = clock_state(one.state, one.due_on, self.today, warn_days=self._rules["warn_days"])
        words = due_words(one.state, one.due_on, self.today)
        return RectificationRow(one, self._owner(one), self._place(one), clock, words)

    def _owner(self, one: Rectification) -> str:
        if one.staff is not None:
            return str(one.staff.name)
        return str(one.window.label) if one.window is not None else self._office.profile().name

    def _place(self, one: Rectification) -> str:
        if one.staff is None:
            return self._owner(one)
        return str(one.staff.window.label if one.staff.window else one.staff.post or "本单位")

    def _joined(self) -> Any:
        return (
            Rectification.select(Rectification, StaffMember, ServiceWindow)
            .join(StaffMember, JOIN.LEFT_OUTER)
            .switch(Rectification)
            .join(ServiceWindow, JOIN.LEFT_OUTER, on=Rectification.window == ServiceWindow.id)
        )

    def _columns(self, values: RectificationValues) -> dict[str, object]:
        problems = check_days(values.found_on, values.due_on, self.today)
        responsible = values.responsible
        if values.staff_id is not None:
            with self._store.reading():
                responsible = StaffMember.get_by_id(values.staff_id).name
        for name, text, asked in (
            ("problem", values.problem, "请写明存在的问题。"),
            ("standard", values.standard, "请写明整改到什么程度算到位。"),
            ("leader", values.leader, "请填写责任领导。"),
            ("responsible", responsible, "请填写责任人姓名。"),
        ):
            if not clean_text(text):
                problems[name] = asked
        if clean_name(responsible) and clean_name(values.leader) == clean_name(responsible):
            problems["leader"] = f"{clean_name(responsible)}是责任人，责任领导请填另一个人。"
        if problems:
            raise InvalidInput(problems)
        own = {name: value for name, value in vars(values).items() if name not in ("cause", "staff_id", "window_id")}
        return own | {
            "responsible": clean_name(responsible),
            "staff": values.staff_id,
            "window": values.window_id,
        }

    def _noted(self, wanted: State, name: str, text: str) -> dict[str, object]:
        noted: dict[State, dict[str, object]] = {
            State.PUBLISHED: {"publisher": name, "published_on": self.today},
            State.UNDER_WAY: {},
            State.APPLIED: {"applicant": name, "result": text, "finished_on": self.today},
            State.RETURNED: {"accepter": name, "opinion": text, "finished_on": None},
            State.CLOSED: {"accepter": name, "opinion": text or "验收合格", "closed_on": self.today},
        }
        return noted[wanted]

    def _undo(self, record_id: int) -> Change:
        with self._store.writing():
            row = self.get(record_id)
            if row.state is not State.REGISTERED:
                raise Refused(f"{row.number}已经是“{row.state.label}”，不能再撤销登记。")
            self._store.archive(row, "撤销登记")
        return Change("已撤销。", KINDS)


def _belongs(row: RectificationRow, state: str) -> bool:
    is_closed = row.record.state is State.CLOSED
    return {
        "all": True,
        "open": not is_closed,
        "overdue": row.clock == "past_promise",
        "closed": is_closed,
    }[state]


def _searched(row: RectificationRow) -> str:
    one = row.record
    return f"{one.number}{one.problem}{row.owner}{one.responsible}{one.leader}"
