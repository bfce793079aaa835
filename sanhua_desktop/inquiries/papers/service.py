"""From the register to the values of its papers."""

from collections.abc import Sequence
from datetime import date, datetime

from sanhua_desktop.inquiries.case_values import working_words
from sanhua_desktop.inquiries.check_codes import check_code
from sanhua_desktop.inquiries.papers.sheets import EntrySheet, ReceiptSheet, ReferralSheet
from sanhua_desktop.inquiries.reading.rows import InquiryRow, is_backdated
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.referrals.records import Referral
from sanhua_desktop.inquiries.referrals.rules import time_words
from sanhua_desktop.inquiries.referrals.service import ReferralService, moments
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.store import Store


class PaperService:
    """Builds receipt, referral slip and register sheet."""

    def __init__(
        self, store: Store, office: OfficeService, inquiries: InquiryService, referrals: ReferralService
    ) -> None:
        self._store = store
        self._office = office
        self._inquiries = inquiries
        self._referrals = referrals

    def check_code(self, entry: InquiryEntry) -> str:
        """Return the code that belongs to an entry's number."""
        return check_code(self._store.key, entry)

    def receipt(self, entry_id: int) -> ReceiptSheet:
        """Return the receipt of an entry and note that it was given out."""
        row, office = self._inquiries.get(entry_id), self._office.profile()
        entry, officer = row.entry, row.entry.receiving_officer
        self._store.note(entry, "回执", "已打印回执")
        window = entry.window.phone if entry.window else ""
        return ReceiptSheet(
            office=office.name,
            number=entry.number,
            code=self.check_code(entry),
            visitor=_visitor(entry),
            came=moment_words(entry.received_at),
            about=about(entry),
            materials=entry.materials,
            officer=officer.name if officer else "窗口工作人员",
            officer_phone=(officer.phone if officer else "") or window or office.phone,
            promise=self._promise(row),
            working=self._working(row),
            handed_to=self._handed_to(entry),
            complaint_phone=office.complaint_phone or "见公开栏",
            issued_on=day_words(self._store.clock.today()),
        )

    def referral_slip(self, referral: Referral) -> ReferralSheet:
        """Return the slip of a referral."""
        row, office = self._inquiries.get(referral.entry_id), self._office.profile()
        entry, sender = row.entry, row.entry.receiving_officer
        with self._store.reading():
            units = _unit(sender), _unit(referral.receiver)
        return ReferralSheet(
            office=office.name,
            number=referral.number,
            entry_number=entry.number,
            about="；".join(filter(None, (about(entry), entry.content if entry.matter else ""))),
            visitor=f"{_visitor(entry)} {masked_phone(entry.phone)}".strip(),
            sender=sender.name if sender else "",
            sender_unit=units[0],
            receiver=referral.receiver.name,
            receiver_unit=units[1],
            sent_at=moment_words(referral.sent_at),
            due=day_words(row.due) + "前" if row.due else "尽快",
            materials=entry.materials,
            opinion="" if entry.content.startswith(referral.opinion) else referral.opinion,
            outcome=referral.outcome,
            complaint_phone=office.complaint_phone or "见公开栏",
        )

    def entry_sheet(self, entry_id: int) -> EntrySheet:
        """Return the register sheet of an entry with its course from hand to hand."""
        row = self._inquiries.get(entry_id)
        entry = row.entry
        officer = entry.receiving_officer.name if entry.receiving_officer else ""
        came = moment_words(entry.received_at) + ("（补登）" if is_backdated(entry) else "")
        pairs = (
            ("登记时间", came),
            ("来访方式", entry.channel.label),
            ("姓名（单位）", _visitor(entry)),
            ("联系电话", masked_phone(entry.phone)),
            ("事项类别", entry.kind.label),
            ("事项", entry.matter.name if entry.matter else ""),
            ("收取材料", entry.materials or "无"),
            ("首问责任人", officer),
            ("去向", entry.disposition.label),
            ("承办人或单位", " ".join(filter(None, (entry.referral, entry.referral_phone)))),
            ("承诺答复时间", _promised_by(row)),
            ("答复时间及方式", _answered(entry)),
            ("办理结果", entry.result),
            ("满意度", ""),
        )
        return EntrySheet(self._office.profile().name, entry.number, pairs, entry.content, self._course(entry))

    def _course(self, entry: InquiryEntry) -> tuple[str, ...]:
        hands: Sequence[str] = [
            f"{moment_words(one.since)}—{moment_words(one.until)}　{one.holder}{one.doing}　用时{time_words(one.time)}"
            for one in self._referrals.hands(entry)
            if one.time
        ]
        return tuple(hands)

    def _promise(self, row: InquiryRow) -> str:
        entry = row.entry
        if entry.finished_at is not None:
            on_the_spot = entry.finished_at == entry.received_at
            when = "已当场答复" if on_the_spot else f"已于{day_words(entry.finished_at.date())}答复"
            return f"{when}。" if entry.result == "当场答复" else f"{when}：{entry.result.rstrip('。')}。"
        if row.clock.waits:
            return self._once_complete(entry)
        if row.clock.work and row.due is None:
            return f"已收件为{row.clock.work}：{row.due_words}。"
        if row.clock.due is None:
            return "这件事没有规定时限，我们会尽快答复您。"
        return f"{self._inquiries.words(row.clock.due)}。"

    def _working(self, row: InquiryRow) -> str:
        """Return how the promised day comes about; of what lacks materials, counted from today."""
        if row.entry.finished_at is not None:
            return ""
        if row.clock.waits:
            return working_words(self._inquiries.due_today(row.entry)[1])
        return working_words(row.clock.due if row.due else None)

    def _handed_to(self, entry: InquiryEntry) -> str:
        """Return who has the matter in hand now, with the telephone; "" while it is the first-asked officer."""
        passed = [one for one in self._referrals.of(entry) if moments(one).state.is_open]
        if not passed:
            return ""
        receiver = passed[-1].receiver
        return f"{receiver.name}（电话{receiver.phone}）" if receiver.phone else str(receiver.name)

    def _once_complete(self, entry: InquiryEntry) -> str:
        """Return the promise of what still lacks materials: no day holds before they are here and accepted."""
        today, days = self._inquiries.due_today(entry)
        here_today = f"；今天补齐受理的，{today}" if days else ""
        return f"{after_materials(entry)}{here_today}。"


def about(entry: InquiryEntry) -> str:
    """Return what an entry is about in a few words."""
    return str(entry.matter.name if entry.matter else entry.content)


def after_materials(entry: InquiryEntry) -> str:
    """Return the promise of an entry told what to bring: the limit runs from the acceptance of the whole papers."""
    if entry.promised_days < 0:
        return "材料补齐受理后，尽快办理"
    if not entry.promised_days:
        return "材料补齐后，当场办结"
    return f"材料补齐受理后，应于{entry.promised_days}个工作日内办结"


def day_words(day: date) -> str:
    """Return “2026年9月18日”."""
    return f"{day.year}年{day.month}月{day.day}日"


def moment_words(moment: datetime) -> str:
    """Return “2026年9月18日10:22”."""
    return f"{day_words(moment)}{moment:%H:%M}"


def _unit(person: StaffMember | None) -> str:
    """Return where somebody works: the department, or the window where none is noted; only inside ``reading``."""
    if person is None:
        return ""
    if person.department is not None:
        return str(person.department.name)
    return f"{person.window.label}窗口" if person.window else ""


def _answered(entry: InquiryEntry) -> str:
    if entry.finished_at is None:
        return ""
    on_the_spot = "当场" if entry.finished_at == entry.received_at else ""
    mode = entry.answer_mode.label if entry.answer_mode else ""
    how = "，".join(filter(None, (on_the_spot, mode)))
    return f"{moment_words(entry.finished_at)}{f'，{how}' if how else ''}"


def _promised_by(row: InquiryRow) -> str:
    entry = row.entry
    if entry.finished_at == entry.received_at:
        return "当场答复"
    if row.clock.waits:
        return after_materials(entry)
    return day_words(row.clock.promised.due) if row.clock.promised else row.clock.note or "无时限"


def _visitor(entry: InquiryEntry) -> str:
    return f"{entry.visitor_name}（{entry.visitor_unit}）" if entry.visitor_unit else entry.visitor_name
