"""The first-inquiry register: register, find, finish."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID, uuid4

from peewee import JOIN, ModelSelect

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.deadlines import Deadline, day_words, words, working_deadline
from sanhua_desktop.inquiries.enums import Channel, ClockState, Disposition, InquiryKind
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.rules import check_disposition, clock_state
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.staff.pinyin import name_initials, name_pinyin
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.search import matches, search_text
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name, clean_text

KINDS = frozenset({"inquiry_entry"})
_SHOWN = 500


@dataclass(frozen=True)
class InquiryValues:
    """What the clerk typed. The same ``request_key`` twice is the same entry."""

    visitor_name: str
    disposition: Disposition
    phone: str = ""
    visitor_unit: str = ""
    matter: Matter | None = None
    content: str = ""
    materials: str = ""
    channel: Channel = Channel.VISIT
    kind: InquiryKind = InquiryKind.CONSULT
    referral: str = ""
    referral_phone: str = ""
    officer: StaffMember | None = None
    request_key: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class InquiryRow:
    """An entry with how it stands today."""

    entry: InquiryEntry
    state: ClockState
    due: date | None
    due_words: str
    received_words: str


class InquiryService:
    """The register and its clock."""

    def __init__(self, store: Store, calendar: CalendarService) -> None:
        self._store = store
        self._calendar = calendar
        self._limits: dict[str, int] = defaults("inquiries")["limits"]

    def deadline(self, start: date, days: int) -> Deadline | None:
        """Return a limit's end with its working; None where there is no limit."""
        return working_deadline(start, days, self._calendar.calendar()) if days >= 0 else None

    def promise(self, entry: InquiryEntry) -> Deadline | None:
        """Return the promised deadline of an entry, computed anew."""
        return self.deadline(entry.received_at.date(), entry.promised_days)

    def preview_due(self, matter: Matter | None, on: date, kind: InquiryKind = InquiryKind.CONSULT) -> Deadline | None:
        """Return when an entry of ``on`` would be due; without a matter by the limit of its ``kind``."""
        return self.deadline(on, self._promised_days(matter, kind))

    def preview(self, matter: Matter | None, kind: InquiryKind = InquiryKind.CONSULT) -> tuple[str, Deadline | None]:
        """Return, while typing, when the entry would be due from today, in words and with its working."""
        deadline = self.preview_due(matter, self._store.clock.today(), kind)
        return (self.words(deadline) if deadline else "", deadline)

    def due_today(self, entry: InquiryEntry) -> tuple[str, Deadline | None]:
        """Return when the entry would be due, were its papers complete today; None for what is done at once."""
        deadline = self.deadline(self._store.clock.today(), entry.promised_days)
        return (self.words(deadline), deadline) if deadline and deadline.days else ("当场办结", None)

    def words(self, deadline: Deadline) -> str:
        """Return a deadline as a clerk says it."""
        return words(deadline, self._calendar.calendar())

    def register(self, values: InquiryValues) -> Change:
        """Enter an inquiry under the next number of the year; ``InvalidInput`` names every field to mend."""
        phone = self._checked(values)
        with self._store.writing():
            entry = InquiryEntry.get_or_none(InquiryEntry.request_key == values.request_key)
            if entry is None:
                entry = self._new_entry(values, phone)
                self._store.insert(entry)
        return Change(f"已登记 {entry.number}。", KINDS, entry.id, lambda: self._withdraw(entry.id))

    def finish(self, entry_id: int, result: str) -> Change:
        """Record the answer; the first-asked officer is then released."""
        result = clean_text(result)
        if not result:
            raise InvalidInput({"result": "请写明办理结果。"})
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            if entry.finished_at is not None:
                raise Refused(f"{entry.number}已经办结，不用再次办结。")
            self._store.update(entry, finished_at=self._store.clock.now(), result=result)
        return Change(f"{entry.number}已办结。", KINDS, entry_id, lambda: self._reopen(entry_id))

    def find(self, query: str = "", state: str = "all") -> list[InquiryRow]:
        """Return the newest entries that match; ``state`` is all, today, soon, overdue, notice, open or done."""
        with self._store.reading():
            chosen = self._select().where(matches(InquiryEntry.search, query))
            if state == "done":
                chosen = chosen.where(InquiryEntry.finished_at.is_null(False))
            elif state != "all":
                chosen = chosen.where(InquiryEntry.finished_at.is_null())
            limit = _SHOWN if state in ("all", "done") else None
            rows = [self._row(entry) for entry in chosen.limit(limit)]
        return [row for row in rows if self._belongs(row, state)]

    def get(self, entry_id: int) -> InquiryRow:
        """Return one entry with how it stands."""
        with self._store.reading():
            return self._row(self._select().where(InquiryEntry.id == entry_id).get())

    def earlier_visits(self, text: str) -> list[InquiryEntry]:
        """Return people who came before, by phone tail, name or initials, the latest visit of each first."""
        if len(text.strip()) < 2:
            return []
        with self._store.reading():
            found = self._select().where(matches(InquiryEntry.search, text)).limit(40)
            latest: dict[tuple[str, str], InquiryEntry] = {}
            for entry in found:
                latest.setdefault((entry.visitor_name, entry.phone), entry)
        return list(latest.values())[:5]

    def history(self, entry: InquiryEntry) -> list[HistoryLine]:
        """Return what was done with an entry."""
        return self._store.history(entry)

    def _checked(self, values: InquiryValues) -> str:
        problems = {}
        phone = canonical_phone(values.phone)
        if phone is None:
            problems["phone"] = f"电话“{values.phone}”不是电话号码，请核对位数。"
        if not clean_text(values.visitor_name):
            problems["visitor_name"] = "请填写来访人姓名，不愿留名的可写“不愿透露”。"
        if values.matter is None and not clean_text(values.content):
            problems["matter"] = "请选择事项，或在内容里写明来意。"
        if problems:
            raise InvalidInput(problems)
        check_disposition(values.disposition, clean_text(values.referral), clean_text(values.referral_phone))
        return phone or ""

    def _promised_days(self, matter: Matter | None, kind: InquiryKind) -> int:
        return int(matter.promised_days if matter else self._limits[kind.value])

    def _new_entry(self, values: InquiryValues, phone: str) -> InquiryEntry:
        now = self._store.clock.now()
        number = f"首问〔{now.year}〕{self._store.next_number('inquiry', now.year):04d}号"
        entry = InquiryEntry(**self._columns(values, phone, number), received_at=now)
        if values.disposition.answers:
            entry.finished_at, entry.result = now, _answer(values)
        return entry

    def _columns(self, values: InquiryValues, phone: str, number: str) -> dict[str, object]:
        matter, officer = values.matter, values.officer
        name = clean_name(values.visitor_name)
        return {
            "number": number,
            "request_key": values.request_key,
            "channel": values.channel,
            "kind": values.kind,
            "visitor_name": name,
            "visitor_unit": values.visitor_unit,
            "phone": phone,
            "matter": matter,
            "content": values.content,
            "materials": values.materials,
            "statutory_days": matter.statutory_days if matter else -1,
            "promised_days": self._promised_days(matter, values.kind),
            "receiving_officer": officer,
            "window": officer.window if officer else None,
            "disposition": values.disposition,
            "referral": values.referral,
            "referral_phone": values.referral_phone,
            "search": search_text(
                *(name, name_initials(name_pinyin(name)), values.visitor_unit, matter.name if matter else ""),
                *(phone, number),
            )[:600],
        }

    def _select(self) -> "ModelSelect[InquiryEntry]":
        return (
            InquiryEntry.select(InquiryEntry, Matter, StaffMember, ServiceWindow)
            .join(Matter, JOIN.LEFT_OUTER)
            .switch(InquiryEntry)
            .join(StaffMember, JOIN.LEFT_OUTER)
            .switch(InquiryEntry)
            .join(ServiceWindow, JOIN.LEFT_OUTER)
            .where(InquiryEntry.archived_at.is_null())
            .order_by(InquiryEntry.received_at.desc(), InquiryEntry.id.desc())
        )

    def _row(self, entry: InquiryEntry) -> InquiryRow:
        start, today = entry.received_at.date(), self._store.clock.today()
        promised = self.deadline(start, entry.promised_days)
        statutory = self.deadline(start, entry.statutory_days)
        counted = [day.date for day in promised.days if day.counted] if promised else []
        state = clock_state(
            today,
            promised=promised.due if promised else None,
            statutory=statutory.due if statutory else None,
            soon=counted[-2] if len(counted) > 1 else promised.due if promised else None,
            done=entry.finished_at is not None,
        )
        due = promised.due if promised else None
        return InquiryRow(entry, state, due, self._due_words(entry, promised), _received_words(entry, today))

    def _due_words(self, entry: InquiryEntry, promised: Deadline | None) -> str:
        if entry.finished_at is not None:
            done: datetime = entry.finished_at
            return "当场办结" if done == entry.received_at else f"{done.month}月{done.day}日办结"
        if promised is None:
            return "无时限"
        mark = "（预计）" if promised.provisional else ""
        return f"{day_words(promised.due, self._store.clock.today()).replace('（', ' ').replace('）', '')}{mark}"

    def _belongs(self, row: InquiryRow, state: str) -> bool:
        if state == "today":
            return row.due == self._store.clock.today()
        if state == "soon":
            return row.state is ClockState.SOON
        if state == "notice":
            return row.entry.disposition is Disposition.NOTICE
        if state == "overdue":
            return row.state in (ClockState.PAST_PROMISE, ClockState.PAST_STATUTE)
        return True

    def _withdraw(self, entry_id: int) -> Change:
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            self._store.archive(entry, "撤销登记")
        return Change(f"{entry.number}已撤销，编号保留不再使用。", KINDS)

    def _reopen(self, entry_id: int) -> Change:
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            self._store.update(entry, finished_at=None, result="")
        return Change(f"{entry.number}已恢复为未办结。", KINDS, entry_id)


def _received_words(entry: InquiryEntry, today: date) -> str:
    at: datetime = entry.received_at
    return f"{at:%H:%M}" if at.date() == today else f"{at.month}月{at.day}日"


def _answer(values: InquiryValues) -> str:
    if values.disposition is Disposition.FINISHED:
        return "当场答复"
    return f"已告知去向：{values.referral} {values.referral_phone}".strip()[:200]
