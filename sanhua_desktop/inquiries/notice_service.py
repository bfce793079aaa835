"""One-time notices (一次性告知书): everything a citizen must bring, told once and in writing (行政许可法 32条)."""

from collections.abc import Collection
from dataclasses import replace

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.day_list import counted_words, skipped_words
from sanhua_desktop.inquiries.deadlines import words
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.paper_wording import Paper, PaperTable
from sanhua_desktop.inquiries.records import InquiryEntry, OneTimeNotice
from sanhua_desktop.inquiries.referrals.service import check_in_use
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.inquiries.sheets import MaterialLine, NoticeSheet
from sanhua_desktop.inquiries.wording_service import WordingService
from sanhua_desktop.matters.enums import Need
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.store.store import Store

KINDS = frozenset({"one_time_notice", "inquiry_entry"})


class NoticeService:
    """Issues notices and prints them again as they were issued."""

    def __init__(
        self,
        store: Store,
        office: OfficeService,
        calendar: CalendarService,
        matters: MatterService,
        inquiries: InquiryService,
    ) -> None:
        self._store = store
        self._office = office
        self._calendar = calendar
        self._matters = matters
        self._inquiries = inquiries
        self._papers = WordingService(store, office)

    def notices_of(self, entry: InquiryEntry) -> list[OneTimeNotice]:
        """Return the notices of an entry, newest first."""
        with self._store.reading():
            rows = OneTimeNotice.select().where(OneTimeNotice.entry == entry.id)
            return list(rows.order_by(OneTimeNotice.id.desc()))

    def issue(
        self, entry: InquiryEntry, brought: Collection[int], *, cause: str = "", situation: str = ""
    ) -> tuple[Change, NoticeSheet]:
        """Issue the notice; ``brought`` are positions of the materials at hand, ``situation`` chooses what is asked.

        What was taken for complete and lacks a required material waits for it from now on (一次性告知后补).
        ``Refused`` without a matter, or for an entry merged or withdrawn; a second notice on the same entry needs its
        cause, which is counted (二次告知).
        """
        if entry.matter is None:
            raise Refused("这条登记没有选择事项，无法列出材料。请先选择事项。")
        self._matters.check_situation(entry.matter, situation)
        today = self._store.clock.today()
        with self._store.writing():
            check_in_use(InquiryEntry.get_by_id(entry.id))
            if self.notices_of(entry) and not cause.strip():  # asked here, since two clerks may tell at one time
                raise InvalidInput({"cause": "已经发过一次告知书。再次告知请写明原因，会计入“二次告知”。"})
            number = f"告知〔{today.year}〕{self._store.next_number('notice', today.year):04d}号"
            sheet = self._sheet(entry, brought, number, (cause, situation))
            notice = OneTimeNotice(entry=entry.id, number=number, issued_on=today, sheet=sheet.to_text(), cause=cause)
            self._store.insert(notice)
            self._store.note(entry, "告知", f"{number}，需补{sum(not line.brought for line in sheet.materials)}项")
            if (entry.disposition is Disposition.ACCEPTED or entry.complete_at) and _lacks_required(sheet):
                self._store.update(entry, disposition=Disposition.NOTICE, complete_at=None)
        return Change(f"已出具{number}。", KINDS, entry.id), sheet

    def sheet_of(self, notice: OneTimeNotice) -> NoticeSheet:
        """Return a notice as it was issued, whatever has changed since."""
        return NoticeSheet.from_text(notice.sheet)

    def large(self, sheet: NoticeSheet) -> Paper:
        """Return a notice in large type and plain words (大字版), for older visitors; it tells the same."""
        lines = tuple(
            (str(number), f"{line.name}，{line.copy}{line.count}份", "已带" if line.brought else "要带")
            for number, line in enumerate(sheet.materials, start=1)
        )
        here = f"{sheet.issued_on}当天东西带齐并受理的"
        due = f"{here}，{sheet.due}" if sheet.counted else "东西带齐，当场就能办好"
        values = {
            "applicant": sheet.visitor,
            "matter": sheet.matter,
            "due": due,
            "officer": sheet.officer or "＿＿＿＿＿",
            "fee": sheet.fee,
            "window": sheet.window or "综合受理窗口",
            "window_phone": sheet.window_phone,
            "detail": sheet.plain_words,
        }
        table = PaperTable(("序号", "东西", "带没带"), lines, (2.6, 0, 3.6))
        paper = self._papers.fill("notice_large", values, table, number=sheet.number)
        return replace(paper, date=sheet.issued_on)  # printed again later, it is still that day's notice

    def _sheet(self, entry: InquiryEntry, brought: Collection[int], number: str, told: tuple[str, str]) -> NoticeSheet:
        cause, situation = told
        matter = entry.matter
        assert matter is not None  # issue() has refused already
        office, today = self._office.profile(), self._store.clock.today()
        statutory, promised = self._limits(entry, situation)
        deadline = self._inquiries.deadline(today, promised)
        officer, window = entry.receiving_officer, matter.window
        return NoticeSheet(
            office=office.name,
            number=number,
            issued_on=f"{today.year}年{today.month}月{today.day}日",
            visitor=entry.visitor_name + (f"（{entry.visitor_unit}）" if entry.visitor_unit else ""),
            phone=masked_phone(entry.phone),
            matter=matter.name,
            window=f"{window.label}窗口" if window else "",
            statutory=limit_words(statutory),
            promised=limit_words(promised),
            fee=matter.fee,
            condition=matter.condition,
            basis=matter.basis,
            result=matter.result,
            due=words(deadline, self._calendar.calendar()) if deadline else "",
            counted=counted_words(deadline) if deadline else "",
            skipped=skipped_words(deadline) if deadline else "",
            materials=tuple(
                MaterialLine(row.name, row.copy.label, row.count, row.need.label, row.position in brought)
                for row in self._matters.materials_for(matter, situation)
            ),
            officer=officer.name if officer else "",
            window_phone=(window.phone if window else "") or office.phone,
            complaint_phone=office.complaint_phone,
            entry_number=entry.number,
            cause=cause,
            situation=situation,
            plain_words=self._matters.guide(matter).plain_words,
        )

    def _limits(self, entry: InquiryEntry, situation: str) -> tuple[int, int]:
        """Return the limits noted at the entry, or those of the situation where it has its own."""
        assert entry.matter is not None  # issue() has refused already
        if situation:
            return self._matters.limits_for(entry.matter, situation)
        return entry.statutory_days, entry.promised_days


def _lacks_required(sheet: NoticeSheet) -> bool:
    """Tell whether a material without which nothing can be accepted was not brought."""
    return any(line.need == Need.REQUIRED.label and not line.brought for line in sheet.materials)
