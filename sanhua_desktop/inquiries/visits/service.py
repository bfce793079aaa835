"""A visitor who is already in the register: shown while typing, attached, merged, taken apart again."""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from typing import Any

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.desk.duplicates import Visit, is_duplicate
from sanhua_desktop.inquiries.desk.records import Merger, Revisit
from sanhua_desktop.inquiries.desk.rules import check_lock
from sanhua_desktop.inquiries.desk.service import DeskService
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.reading.rows import InquiryRow
from sanhua_desktop.inquiries.reading.works import owing_work
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.referrals.service import check_in_use, moments, referrals_of
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.office.records import Department, ServiceWindow
from sanhua_desktop.staff.pinyin import name_pinyin
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.search import initials
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name, clean_text

KINDS = frozenset({"inquiry_entry", "revisit", "merger"})
_DIRECTIONS_READ = 300
_sound = lru_cache(maxsize=4000)(name_pinyin)


@dataclass(frozen=True)
class Merged:
    """What an entry was merged into, and what was merged into it, by number."""

    into: str = ""
    holds: tuple[str, ...] = ()


class VisitService:
    """Works on the register's entries, never on their numbers."""

    def __init__(self, store: Store, desk: DeskService, inquiries: InquiryService) -> None:
        self._store = store
        self._desk = desk
        self._inquiries = inquiries

    def duplicates(self, visit: Visit) -> list[InquiryRow]:
        """Return recent entries about the same person and thing, the newest first; ``visit`` as typed so far."""
        name, phone = clean_name(visit.name), canonical_phone(visit.phone) or ""
        if not name and not phone:
            return []
        asked = replace(visit, name=name, phone=phone, sound=_sound(name))
        since = self._store.clock.now() - timedelta(days=self._desk.number("duplicate_days"))
        with self._store.reading():
            near: Any = (InquiryEntry.visitor_name == name) | (InquiryEntry.matter == visit.matter)
            near = near | (InquiryEntry.phone == phone) if phone else near
            recent = InquiryEntry.select().where(
                InquiryEntry.archived_at.is_null(), InquiryEntry.received_at >= since, near
            )
            found = [one.id for one in recent.order_by(InquiryEntry.id.desc()) if is_duplicate(asked, _seen(one))]
        return self._inquiries.rows(found[:5])

    def attach(self, entry_id: int, officer: StaffMember | None, note: str = "") -> Change:
        """Enter that the visitor came again about an entry; no new number is taken."""
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            check_in_use(entry)
            revisit = Revisit(entry=entry, came_at=self._store.clock.now(), officer=officer, note=note)
            self._store.insert(revisit)
            who = f"，{officer.name}接待" if officer else ""
            self._store.note(entry, "再次来访", f"{clean_text(note) or '询问进展'}{who}")
        return Change(f"已记到{entry.number}名下，没有另编新号。", KINDS, entry_id, lambda: self._detach(revisit))

    def directions(self, text: str) -> list[tuple[str, str]]:
        """Return places visitors are sent to with their telephones: own windows and departments, then earlier ones."""
        with self._store.reading():
            windows = ServiceWindow.select().where(ServiceWindow.archived_at.is_null()).order_by(ServiceWindow.number)
            places = [(f"{window.label}窗口", window.phone) for window in windows]
            departments = Department.select().where(Department.archived_at.is_null()).order_by(Department.id)
            places += [(department.name, department.phone) for department in departments]
            told = InquiryEntry.select(InquiryEntry.referral, InquiryEntry.referral_phone).where(
                InquiryEntry.disposition.in_((Disposition.NOT_OURS, Disposition.GUIDED))
            )
            latest = told.order_by(InquiryEntry.id.desc()).limit(_DIRECTIONS_READ)
            places += [(one.referral, one.referral_phone) for one in latest]
        wanted = text.strip().lower()
        return [one for one in dict.fromkeys(places) if wanted in one[0].lower() or wanted in initials(one[0])]

    def revisits(self, entry: InquiryEntry) -> int:
        """Return how often the visitor came again."""
        with self._store.reading():
            return int(Revisit.select().where(Revisit.entry == entry.id, Revisit.archived_at.is_null()).count())

    def merged(self, entry: InquiryEntry) -> Merged:
        """Return what an entry was merged with."""
        with self._store.reading():
            kept = Merger.select().where(Merger.archived_at.is_null()).order_by(Merger.id)
            under = kept.where(Merger.entry == entry.id).first()
            holds = tuple(one.entry.number for one in kept.where(Merger.into == entry.id))
            return Merged(under.into.number if under is not None else "", holds)

    def merge(self, entry_id: int, into: str, reason: str = "同一人同一事") -> Change:
        """Carry an entry on under the number ``into`` (or its serial); both numbers stay findable."""
        with self._store.writing():
            entry, kept = InquiryEntry.get_by_id(entry_id), self._by_number(into)
            self._check_merge(entry, kept)
            self._store.insert(Merger(entry=entry, into=kept, reason=reason))
            self._store.archive(entry, f"并入{kept.number}")
            self._store.note(kept, "并号", f"{entry.number}并入，原因：{clean_text(reason)}")
        return Change(f"{entry.number}已并入{kept.number}。", KINDS, kept.id, lambda: self.part(entry_id))

    def part(self, entry_id: int) -> Change:
        """Take two merged entries apart; the entry stands again as it stood."""
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            merger = Merger.get_or_none(Merger.entry == entry_id, Merger.archived_at.is_null())
            if merger is None:
                raise Refused(f"{entry.number}没有并入别的登记。")
            check_lock(entry.received_at.date(), self._desk.locked_until())
            self._store.archive(merger, "拆分")
            self._store.restore(entry)
            self._store.note(merger.into, "并号", f"{entry.number}已拆出")
        return Change(f"{entry.number}已恢复为单独的登记。", KINDS, entry_id)

    def _by_number(self, text: str) -> InquiryEntry:
        asked = clean_text(text)
        year = self._store.clock.today().year
        number = f"首问〔{year}〕{asked.zfill(4)}号" if asked.isdigit() else asked
        found = InquiryEntry.get_or_none(InquiryEntry.number == number)
        if found is None:
            raise InvalidInput({"into": f"没有编号为“{asked}”的登记，请核对。"})
        return found

    def _check_merge(self, entry: InquiryEntry, kept: InquiryEntry) -> None:
        check_lock(entry.received_at.date(), self._desk.locked_until())
        if entry.id == kept.id:
            raise Refused("不能并入自己，请填另一条登记的编号。")
        for one in (entry, kept):
            if one.archived_at is not None:
                raise Refused(f"{one.number}已经并号或撤销，不能再并。")
        if kept.finished_at is not None and entry.finished_at is None:
            raise Refused(f"{kept.number}已经办结，{entry.number}还没有办结，不能并入。请先办结，或反过来合并。")
        if work := owing_work(entry.id):
            raise Refused(f"{entry.number}已转为{work}，不能并入别的登记。请反过来合并，或等那边办结。")
        if holds := self.merged(entry).holds:
            raise Refused(f"{entry.number}名下已并入{'、'.join(holds)}，请反过来合并，或先拆开。")
        if any(moments(one).state.is_open for one in referrals_of(entry)):
            raise Refused(f"{entry.number}正在转办中，请先收回或等承办人反馈，再合并。")

    def _detach(self, revisit: Revisit) -> Change:
        self._store.archive(revisit, "撤销")
        return Change("已撤销这次来访的记录。", KINDS, revisit.entry_id)


def _seen(entry: InquiryEntry) -> Visit:
    return Visit(entry.visitor_name, _sound(entry.visitor_name), entry.phone, entry.matter_id, entry.content)
