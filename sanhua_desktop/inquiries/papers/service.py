"""From the register to the values of its papers."""

import hashlib
import hmac
from collections.abc import Sequence
from datetime import date, datetime

from sanhua_desktop.inquiries.papers.sheets import EntrySheet, ReceiptSheet, ReferralSheet
from sanhua_desktop.inquiries.reading.rows import InquiryRow, is_backdated
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.referrals.records import Referral
from sanhua_desktop.inquiries.referrals.rules import time_words
from sanhua_desktop.inquiries.referrals.service import ReferralService
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.office.service import OfficeService
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
        """Return the six digits that belong to an entry's number in this office, and cannot be guessed from it."""
        digest = hmac.new(self._store.key, f"{entry.number}{entry.request_key}".encode(), hashlib.sha256).digest()
        return f"{int.from_bytes(digest[:4], 'big') % 10**6:06d}"

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
            complaint_phone=office.complaint_phone or "见公开栏",
            issued_on=day_words(self._store.clock.today()),
        )

    def referral_slip(self, referral: Referral) -> ReferralSheet:
        """Return the slip of a referral."""
        row, office = self._inquiries.get(referral.entry_id), self._office.profile()
        entry = row.entry
        return ReferralSheet(
            office=office.name,
            number=referral.number,
            entry_number=entry.number,
            about="；".join(filter(None, (about(entry), entry.content if entry.matter else ""))),
            visitor=f"{_visitor(entry)} {masked_phone(entry.phone)}".strip(),
            sender=entry.receiving_officer.name if entry.receiving_officer else "",
            receiver=referral.receiver.name,
            sent_at=moment_words(referral.sent_at),
            due=day_words(row.due) + "前" if row.due else "尽快",
            materials=entry.materials,
            opinion=referral.opinion,
            outcome=referral.outcome,
            complaint_phone=office.complaint_phone or "见公开栏",
        )

    def entry_sheet(self, entry_id: int) -> EntrySheet:
        """Return the register sheet of an entry with its course from hand to hand."""
        row = self._inquiries.get(entry_id)
        entry = row.entry
        officer = entry.receiving_officer.name if entry.receiving_officer else ""
        came = moment_words(entry.received_at) + ("（补登）" if is_backdated(entry) else "")
        due = "当场答复" if entry.finished_at == entry.received_at else day_words(row.due) if row.due else "无时限"
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
            ("承诺答复时间", due),
            ("答复时间", moment_words(entry.finished_at) if entry.finished_at else ""),
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
        deadline = self._inquiries.promise(entry)
        if deadline is None:
            return "这件事没有规定时限，我们会尽快答复您。"
        return f"{self._inquiries.words(deadline)}。"


def about(entry: InquiryEntry) -> str:
    """Return what an entry is about in a few words."""
    return str(entry.matter.name if entry.matter else entry.content)


def day_words(day: date) -> str:
    """Return “2026年9月18日”."""
    return f"{day.year}年{day.month}月{day.day}日"


def moment_words(moment: datetime) -> str:
    """Return “2026年9月18日10:22”."""
    return f"{day_words(moment)}{moment:%H:%M}"


def _visitor(entry: InquiryEntry) -> str:
    return f"{entry.visitor_name}（{entry.visitor_unit}）" if entry.visitor_unit else entry.visitor_name
