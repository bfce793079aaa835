"""Reminders (domain A24): whom to call today, what to say, what came of it. No network is needed: a person calls."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import NAMESPACE_OID, uuid5

from peewee import JOIN

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.desk.rules import PLACES
from sanhua_desktop.inquiries.desk.service import DeskService
from sanhua_desktop.inquiries.reading.service import RegisterReader
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.reminders.enums import CallResult, ReminderKind
from sanhua_desktop.inquiries.reminders.records import Reminder, ReminderCall
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"reminder", "reminder_call"})
_SHOWN = 500


@dataclass(frozen=True)
class ReminderValues:
    """Somebody to remind, as typed."""

    kind: ReminderKind
    visitor_name: str
    subject: str
    due_on: date
    phone: str = ""
    entry: InquiryEntry | None = None


@dataclass(frozen=True)
class ReminderRow:
    """A reminder with the words to say and the calls made so far, newest first."""

    reminder: Reminder
    text: str
    calls: tuple[ReminderCall, ...]

    @property
    def state(self) -> str:
        """How it stands, as a clock state: done, past its date, or to be called."""
        if self.reminder.done_at is not None:
            return "done"
        return "soon" if self.calls else "normal"


class ReminderService:
    """Keeps reminders and their calls."""

    def __init__(self, store: Store, office: OfficeService, desk: DeskService, register: RegisterReader) -> None:
        self._store = store
        self._office = office
        self._desk = desk
        self._register = register

    def add(self, values: ReminderValues) -> Change:
        """Enter reminders: for an expiry one for each day the rules name that still lies ahead, otherwise for today."""
        phone = self._checked(values)
        days = self._days(values)
        with self._store.writing():
            for day in days:
                self._store.insert(_reminder(values, phone, day))
        return Change(f"已安排{len(days)}次提醒，第一次在{days[0].month}月{days[0].day}日。", KINDS)

    def look_through(self) -> Change:
        """Find in the register who was told what to bring and did not come: one correction reminder each, once."""
        found = 0
        with self._store.writing():
            for row in self._register.find(state="notice"):
                entry, key = row.entry, uuid5(NAMESPACE_OID, f"correction {row.entry.id}")
                if entry.phone and not Reminder.select().where(Reminder.request_key == key).exists():
                    subject = entry.matter.name if entry.matter else entry.content
                    limit = self._register.deadline(entry.received_at.date(), entry.promised_days)
                    due = limit.due if limit else self._store.clock.today()
                    values = ReminderValues(
                        ReminderKind.CORRECTION, entry.visitor_name, subject[:100], due, entry.phone, entry
                    )
                    made = _reminder(values, entry.phone, self._store.clock.today())
                    made.request_key = key
                    self._store.insert(made)
                    found += 1
        return Change(f"从登记里找到{found}位还没补材料的，已列入提醒。" if found else "没有新的要提醒。", KINDS)

    def find(self, query: str = "", state: str = "due") -> list[ReminderRow]:
        """Return reminders: ``due`` by today, ``ahead`` of it, or ``done``; the earliest first.

        Nobody is reminded any more of papers for an entry that is finished, or merged or withdrawn.
        """
        today, wanted = self._store.clock.today(), clean_text(query)
        chosen = Reminder.select(Reminder).where(Reminder.archived_at.is_null())
        chosen = chosen.where(Reminder.done_at.is_null(state != "done"))
        if wanted:
            chosen = chosen.where(Reminder.visitor_name.contains(wanted) | Reminder.subject.contains(wanted))
        if state != "done":
            over = InquiryEntry.finished_at.is_null(False) | InquiryEntry.archived_at.is_null(False)
            entries = InquiryEntry.select(InquiryEntry.id).where(over)
            settled = (Reminder.kind == ReminderKind.CORRECTION) & Reminder.entry.in_(entries)
            chosen = chosen.where(Reminder.entry.is_null() | ~settled)
        with self._store.reading():
            if state == "due":
                chosen = chosen.where(Reminder.remind_on <= today)
            elif state == "ahead":
                chosen = chosen.where(Reminder.remind_on > today)
            return self._rows(list(chosen.order_by(Reminder.remind_on, Reminder.id).limit(_SHOWN)))

    def log(self, reminder: Reminder, result: CallResult, officer: StaffMember | None = None) -> Change:
        """Enter a call with its result; a reminder that nobody answered stays on the list."""
        with self._store.writing():
            fresh = Reminder.get_by_id(reminder.id)
            if fresh.done_at is not None:
                raise Refused(f"已经提醒过{fresh.visitor_name}，不用再提醒。")
            call = ReminderCall(reminder=fresh, called_at=self._store.clock.now(), officer=officer, result=result)
            self._store.insert(call)
            if result.ends:
                self._store.update(fresh, done_at=self._store.clock.now())
        return Change(f"{reminder.visitor_name}：{result.label}。", KINDS, reminder.id)

    def _rows(self, reminders: Sequence[Reminder]) -> list[ReminderRow]:
        """Return the reminders with their words and calls, with one question for each of the two."""
        calls: dict[int, list[ReminderCall]] = {one.id: [] for one in reminders}
        made = ReminderCall.select(ReminderCall, StaffMember).join(StaffMember, JOIN.LEFT_OUTER)
        for call in made.where(ReminderCall.reminder.in_(list(calls))).order_by(ReminderCall.id.desc()):
            calls[call.reminder_id].append(call)
        office = self._office.profile()
        words = {kind: self._desk.value(f"{kind.value}_text") for kind in {one.kind for one in reminders}}
        return [ReminderRow(one, _text(one, words[one.kind], office), tuple(calls[one.id])) for one in reminders]

    def _days(self, values: ReminderValues) -> list[date]:
        today = self._store.clock.today()
        if values.kind is not ReminderKind.EXPIRY:
            return [today]
        wished = [values.due_on - timedelta(days=int(days)) for days in self._desk.value("expiry_days").split()]
        return sorted(day for day in wished if day > today) or [today]

    def _checked(self, values: ReminderValues) -> str:
        problems = {}
        phone = canonical_phone(values.phone)
        if not phone:
            problems["phone"] = "请填写能打通的电话，提醒要打给本人。"
        if not clean_text(values.visitor_name):
            problems["visitor_name"] = "请填写服务对象。"
        if not clean_text(values.subject):
            problems["subject"] = "请写明提醒什么，如“道路运输证”。"
        if values.kind is ReminderKind.EXPIRY and values.due_on < self._store.clock.today():
            problems["due_on"] = "这个日期已经过了，请核对到期日。"
        if problems:
            raise InvalidInput(problems)
        return phone or ""


def _text(reminder: Reminder, words: str, office: OfficeValues) -> str:
    due = reminder.due_on
    day = f"{due.year}年{due.month}月{due.day}日"
    known = (reminder.visitor_name, office.name, reminder.subject, day, office.phone or "见公开栏")
    for place, text in zip(PLACES, known, strict=True):
        words = words.replace(f"{{{place}}}", text)
    return words


def _reminder(values: ReminderValues, phone: str, day: date) -> Reminder:
    return Reminder(
        kind=values.kind,
        entry=values.entry,
        visitor_name=values.visitor_name,
        phone=phone,
        subject=values.subject,
        due_on=values.due_on,
        remind_on=day,
    )
