"""The first-inquiry register: register and finish; what is read comes from ``RegisterReader``."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID, uuid4

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.deadlines import Deadline
from sanhua_desktop.inquiries.desk.identity import is_identity
from sanhua_desktop.inquiries.desk.records import VisitorIdentity
from sanhua_desktop.inquiries.desk.rules import check_backdating, check_lock
from sanhua_desktop.inquiries.desk.service import DeskService
from sanhua_desktop.inquiries.enums import AnswerMode, Channel, Disposition, InquiryKind
from sanhua_desktop.inquiries.reading.rows import InquiryRow as InquiryRow
from sanhua_desktop.inquiries.reading.service import RegisterReader
from sanhua_desktop.inquiries.reading.works import owing_work
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.referrals.service import check_in_use, enter_referral, moments, referrals_of
from sanhua_desktop.inquiries.rules import check_disposition
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.staff.pinyin import name_initials, name_pinyin
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.search import search_text
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_code, clean_name, clean_text

KINDS = frozenset({"inquiry_entry", "referral", "merger", "revisit"})


@dataclass(frozen=True)
class InquiryValues:
    """What the clerk typed. The same ``request_key`` twice is the same entry.

    ``receiver`` takes on what is handed on; ``came_at`` lies before now only with a ``backdate_reason``.
    """

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
    receiver: StaffMember | None = None
    answer: str = ""
    identity: str = ""
    officer: StaffMember | None = None
    came_at: datetime | None = None
    backdate_reason: str = ""
    request_key: UUID = field(default_factory=uuid4)


class InquiryService(RegisterReader):
    """The register and its clock."""

    def __init__(self, store: Store, calendar: CalendarService) -> None:
        super().__init__(store, calendar)
        self._desk = DeskService(store)
        self._limits: dict[str, int] = defaults("inquiries")["limits"]

    def needs_identity(self, matter: Matter | None, disposition: Disposition) -> bool:
        """Tell whether the visitor's identity number is needed: for a petition, or by the matter's nature.

        Otherwise it is not asked for (个人信息保护法 6条).
        """
        if disposition is Disposition.PETITION:
            return True
        return matter is not None and matter.nature in self._desk.value("identity_natures").split()

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

    def is_after_hours(self) -> bool:
        """Tell whether the office is closed now: after the last hour of the day, or on a day of rest."""
        now = self._store.clock.now()
        closing = self._calendar.hours().closing(now.date())
        return closing is None or now >= closing

    def is_registered(self, key: UUID) -> bool:
        """Tell whether an entry with this request key was kept, perhaps just before a power cut."""
        with self._store.reading():
            return bool(InquiryEntry.select().where(InquiryEntry.request_key == key).exists())

    def register(self, values: InquiryValues) -> Change:
        """Enter an inquiry under the next number of the year; ``InvalidInput`` names every field to mend."""
        phone = self._checked(values)
        with self._store.writing():
            entry = InquiryEntry.get_or_none(InquiryEntry.request_key == values.request_key)
            if entry is None:
                entry = self._new_entry(values, phone)
                self._store.insert(entry)
                self._enter_rest(entry, values)
        return Change(f"已登记 {entry.number}。", KINDS, entry.id, lambda: self._withdraw(entry.id))

    def answer(self, entry: InquiryEntry | None, told: str) -> None:
        """Finish the inquiry of what has ended; one answered, merged or with other work still owing stays as it is."""
        if entry is None or entry.finished_at is not None or entry.archived_at is not None or owing_work(entry.id):
            return
        self.finish(entry.id, told[:200])

    def complete(self, entry_id: int) -> Change:
        """Note that the papers an entry waited for are here: its limit runs from today (行政许可法 42条)."""
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            check_in_use(entry)
            if not self.get(entry_id).clock.waits or entry.finished_at is not None:
                raise Refused(f"{entry.number}没有在等补材料。")
            self._store.update(entry, complete_at=self._store.clock.now())
        due = self.words(deadline) if (deadline := self.get(entry_id).clock.promised) else "没有规定时限，请尽快办理"
        return Change(f"{entry.number}材料已补齐，{due}。", KINDS, entry_id, lambda: self._still_waiting(entry_id))

    def finish(self, entry_id: int, result: str, mode: AnswerMode | None = None) -> Change:
        """Record the answer and how it was given, where that is known; the first-asked officer is then released."""
        result = clean_text(result)
        if not result:
            raise InvalidInput({"result": "请写明办理结果。"})
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            check_in_use(entry)
            if entry.finished_at is not None:
                raise Refused(f"{entry.number}已经办结，不用再次办结。")
            if work := owing_work(entry_id):
                raise Refused(f"{entry.number}已转为{work}，请在“办件、联办、信访”里办理，那边办结时这里自动办结。")
            if any(moments(one).state.is_open for one in referrals_of(entry)):
                raise Refused(f"{entry.number}还在承办人手里，请等承办人反馈或退回，再答复群众并办结。")
            self._store.update(entry, finished_at=self._store.clock.now(), result=result, answer_mode=mode)
        return Change(f"{entry.number}已办结。", KINDS, entry_id, lambda: self._reopen(entry_id))

    def _checked(self, values: InquiryValues) -> str:
        problems = {}
        phone = canonical_phone(values.phone)
        if phone is None:
            problems["phone"] = f"电话“{values.phone}”不是电话号码，请核对位数。"
        if not clean_text(values.visitor_name):
            problems["visitor_name"] = "请填写来访人姓名，不愿留名的可写“不愿透露”。"
        elif clean_text(values.visitor_name).isdecimal():
            problems["visitor_name"] = "这里填的是数字。请填写姓名，或从候选里选这位来访人。"
        if values.matter is None and not clean_text(values.content):
            problems["matter"] = "请选择事项，或写明来意。"
        if values.identity and not is_identity(clean_code(values.identity)):
            problems["identity"] = "身份证号不对，请核对18位号码。"
        if problems:
            raise InvalidInput(problems)
        if values.came_at is not None:
            now, reason = self._store.clock.now(), clean_text(values.backdate_reason)
            check_backdating(values.came_at, now, reason, self._desk.locked_until())
        check_disposition(
            values.disposition, _direction(values), clean_text(values.referral_phone), values.receiver is not None
        )
        return phone or ""

    def _promised_days(self, matter: Matter | None, kind: InquiryKind) -> int:
        return int(matter.promised_days if matter else self._limits[kind.value])

    def _new_entry(self, values: InquiryValues, phone: str) -> InquiryEntry:
        now = self._store.clock.now()
        number = f"首问〔{now.year}〕{self._store.next_number('inquiry', now.year):04d}号"
        entry = InquiryEntry(**self._columns(values, phone, number), received_at=values.came_at or now)
        if values.disposition.answers:
            entry.finished_at, entry.result = entry.received_at, _answer(values)
            entry.answer_mode = AnswerMode.usual(values.channel)
        return entry

    def _enter_rest(self, entry: InquiryEntry, values: InquiryValues) -> None:
        if values.came_at is not None:
            self._store.note(entry, "补登", clean_text(values.backdate_reason))
        if values.identity and self.needs_identity(values.matter, values.disposition):
            self._store.insert(VisitorIdentity(entry=entry, number=clean_code(values.identity).upper()))
        if values.disposition is Disposition.HANDED_ON and values.receiver is not None:
            enter_referral(self._store, entry, values.receiver, clean_text(values.content)[:200])

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
            "referral": _direction(values),
            "referral_phone": values.referral_phone or (values.receiver.phone if values.receiver else ""),
            "search": search_text(
                *(name, name_initials(name_pinyin(name)), values.visitor_unit, matter.name if matter else ""),
                *(phone, number),
            )[:600],
        }

    def _withdraw(self, entry_id: int) -> Change:
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            check_lock(entry.received_at.date(), self._desk.locked_until())
            self._store.archive(entry, "撤销登记")
        return Change(f"{entry.number}已撤销，编号保留不再使用。", KINDS)

    def _still_waiting(self, entry_id: int) -> Change:
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            self._store.update(entry, complete_at=None)
        return Change(f"{entry.number}仍在等补材料。", KINDS, entry_id)

    def _reopen(self, entry_id: int) -> Change:
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            self._store.update(entry, finished_at=None, result="", answer_mode=None)
        return Change(f"{entry.number}已恢复为未办结。", KINDS, entry_id)


def _direction(values: InquiryValues) -> str:
    return values.receiver.name if values.receiver else clean_text(values.referral)


def _answer(values: InquiryValues) -> str:
    answer = clean_text(values.answer)
    if values.disposition is Disposition.FINISHED:
        return answer or "当场答复"
    told = f"已告知去向：{values.referral} {values.referral_phone}".strip()
    return f"{told}；{answer}"[:200] if answer else told[:200]
