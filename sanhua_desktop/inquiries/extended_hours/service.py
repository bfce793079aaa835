"""The ledger of extended hours (domain A23, B6): suggested after closing time, counted by the month."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import reduce
from operator import or_
from typing import Any

from peewee import JOIN

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.extended_hours.enums import AskedBy, ServiceMode
from sanhua_desktop.inquiries.extended_hours.records import ExtendedHours
from sanhua_desktop.inquiries.reading.service import RegisterReader
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"extended_hours"})
_SHOWN = 500


@dataclass(frozen=True)
class ExtendedValues:
    """One service outside the hours, as typed."""

    visitor_name: str
    subject: str
    started_at: datetime
    ended_at: datetime
    mode: ServiceMode = ServiceMode.LATE
    phone: str = ""
    asked_by: AskedBy = AskedBy.CITIZEN
    officer: StaffMember | None = None
    entry: InquiryEntry | None = None
    finished: bool = True
    note: str = ""


DAY_OF_REST = "休息日"


def minutes(line: ExtendedHours) -> int:
    """Return how long a service took, in whole minutes."""
    return int((line.ended_at - line.started_at).total_seconds() // 60)


def closing_words(line: ExtendedHours) -> str:
    """Return when the office had closed: “17:30下班”, or that it was a day of rest."""
    return DAY_OF_REST if line.closing_time == DAY_OF_REST else f"{line.closing_time}下班"


class ExtendedHoursService:
    """Suggests, registers and lists."""

    def __init__(self, store: Store, calendar: CalendarService, register: RegisterReader) -> None:
        self._store = store
        self._calendar = calendar
        self._register = register

    def suggest(self, entry_id: int | None = None) -> ExtendedValues:
        """Return what the form offers first: from closing time until now, with the visitor of an entry."""
        now = self._store.clock.now()
        closing = self._calendar.hours().closing(now.date())
        late = closing is not None and now > closing
        mode = ServiceMode.HOLIDAY if closing is None else ServiceMode.LATE if late else ServiceMode.APPOINTMENT
        entry = self._register.get(entry_id).entry if entry_id is not None else None
        start = closing if closing is not None and late else entry.received_at if entry is not None else now
        if entry is None:
            return ExtendedValues("", "", start, now, mode)
        subject = entry.matter.name if entry.matter else entry.content
        done = entry.finished_at is not None
        return ExtendedValues(
            entry.visitor_name,
            subject[:100],
            min(start, now),
            now,
            mode,
            phone=entry.phone,
            officer=entry.receiving_officer,
            entry=entry,
            finished=done,
        )

    def register(self, values: ExtendedValues) -> Change:
        """Enter a service; ``InvalidInput`` names every field to mend."""
        phone = self._checked(values)
        columns: dict[str, Any] = {**vars(values), "phone": phone, "closing_time": self._closing(values.started_at)}
        with self._store.writing():
            line = ExtendedHours(**columns)
            self._store.insert(line)
            if values.entry is not None:
                self._store.note(values.entry, "延时服务", f"{values.mode.label}服务{minutes(line)}分钟")
        sentence = f"已登记{values.mode.label}服务{minutes(line)}分钟。"
        return Change(sentence, KINDS, line.id, lambda: self._withdraw(line))

    def between(self, first: date, last: date) -> list[ExtendedHours]:
        """Return the services from the first to the last day, the oldest first."""
        start, end = datetime.combine(first, time.min), datetime.combine(last, time.max)
        with self._store.reading():
            kept = self._kept().where(ExtendedHours.started_at.between(start, end))
            return list(kept.order_by(ExtendedHours.started_at))

    def find(self, query: str = "", mode: str = "all") -> list[ExtendedHours]:
        """Return the newest services, of one mode or all, whose visitor, subject or officer holds ``query``."""
        kept = self._kept()
        if wanted := clean_text(query):
            columns = (ExtendedHours.visitor_name, ExtendedHours.subject, StaffMember.name)
            kept = kept.where(reduce(or_, (column.contains(wanted) for column in columns)))
        if mode != "all":
            kept = kept.where(ExtendedHours.mode == ServiceMode(mode))
        with self._store.reading():
            return list(kept.order_by(ExtendedHours.started_at.desc()).limit(_SHOWN))

    def _kept(self) -> Any:
        chosen = ExtendedHours.select(ExtendedHours, StaffMember).join(StaffMember, JOIN.LEFT_OUTER)
        return chosen.where(ExtendedHours.archived_at.is_null())

    def _closing(self, moment: datetime) -> str:
        """Return when the office closed on the day of a service, or that it was a day of rest."""
        closing = self._calendar.hours().closing(moment.date())
        return DAY_OF_REST if closing is None else f"{closing:%H:%M}"

    def _checked(self, values: ExtendedValues) -> str:
        problems = {}
        phone = canonical_phone(values.phone)
        if phone is None:
            problems["phone"] = f"电话“{values.phone}”不是电话号码，请核对位数。"
        if not clean_text(values.visitor_name):
            problems["visitor_name"] = "请填写服务对象。"
        if not clean_text(values.subject):
            problems["subject"] = "请写明办的是什么事。"
        if values.ended_at <= values.started_at:
            problems["ended_at"] = "结束时间要晚于开始时间。"
        elif values.ended_at > self._store.clock.now():
            problems["ended_at"] = "结束时间还没有到，请办完再登记。"
        if problems:
            raise InvalidInput(problems)
        return phone or ""

    def _withdraw(self, line: ExtendedHours) -> Change:
        self._store.archive(line, "撤销登记")
        return Change("延时服务登记已撤销。", KINDS)
