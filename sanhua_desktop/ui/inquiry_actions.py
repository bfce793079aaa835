"""What is done with an entry after it was registered: from hand to hand, merged, on paper."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.reading.rows import InquiryRow
from sanhua_desktop.inquiries.referrals.records import Referral
from sanhua_desktop.inquiries.referrals.rules import ReferralState, time_words
from sanhua_desktop.inquiries.referrals.service import moments
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.inquiry_services import InquiryServices
from sanhua_desktop.ui.keys import Keys
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.referral_dialog import ReferralDialog
from sanhua_desktop.ui.register_page import Action


class InquiryActions:
    """The buttons beside a chosen entry; each is shown only where it applies."""

    def __init__(self, services: InquiryServices, operations: Operations, papers: Papers, page: QWidget) -> None:
        self._services, self._operations, self._papers, self._page = services, operations, papers, page
        self._read: tuple[InquiryRow | None, list[Referral]] = (None, [])

    def actions(self) -> tuple[Action, ...]:
        """Return the actions in the order of an entry's course."""

        def one(text: str, call: Callable[[Any], object], applies: Callable[[Any], bool], keys: str = "") -> Action:
            return Action(text, call, shortcut=keys, needs_row=True, in_details=True, applies=applies)

        return (
            one("转办", self.refer, self._can_refer, Keys.REFER),
            one("承办人接收", self.accept, lambda row: self._stands(row, ReferralState.WAITING)),
            one("收回转办", self.recall, lambda row: self._stands(row, ReferralState.WAITING)),
            one("承办人退回", self.decline, self._under_way),
            one("承办人反馈", self.report, lambda row: self._stands(row, ReferralState.ACCEPTED)),
            one("转办单", self.print_referral, lambda row: bool(self._referrals(row))),
            one("回执", self.print_receipt, lambda row: row.entry.archived_at is None, Keys.PAPER),
            one("登记表", self.print_entry, lambda _: True),
            one("并号", self.merge, lambda row: row.entry.archived_at is None),
            one("拆开", self.part, lambda row: row.entry.archived_at is not None),
        )

    def refer(self, row: InquiryRow) -> ReferralDialog:
        """Hand the entry on to a named receiver."""
        one = self._services
        dialog = ReferralDialog(row, one.referrals, one.staff, self._operations, self._page)
        dialog.open()
        return dialog

    def accept(self, row: InquiryRow) -> None:
        """The receiver takes it on."""
        self._with_open(row, self._services.referrals.accept)

    def recall(self, row: InquiryRow) -> None:
        """The first-asked officer takes it back, once asked whether that is meant."""
        self._operations.messages.ask(
            self._page,
            f"{row.entry.number}已转给{moments(self._referrals(row)[-1]).receiver}，收回后由首问责任人自己办。要收回吗？",
            "收回转办",
            lambda: self._with_open(row, self._services.referrals.recall),
        )

    def decline(self, row: InquiryRow) -> None:
        """The receiver gives it back with a reason."""
        self._ask(
            f"{row.entry.number}退回首问责任人，请写明原因：",
            "退回",
            lambda text: self._with_open(row, lambda one: self._services.referrals.decline(one, text)),
        )

    def report(self, row: InquiryRow) -> None:
        """The receiver tells what was done."""
        self._ask(
            f"{row.entry.number}的承办结果（首问责任人据此答复群众）：",
            "反馈",
            lambda text: self._with_open(row, lambda one: self._services.referrals.report(one, text)),
        )

    def merge(self, row: InquiryRow) -> None:
        """Carry the entry on under another number."""
        self._ask(
            f"{row.entry.number}（{row.entry.visitor_name}）并入哪一条登记？请填编号，如 12：",
            "并号",
            lambda text: self._run(lambda: self._services.visits.merge(row.entry.id, text)),
        )

    def part(self, row: InquiryRow) -> None:
        """Take a merged entry out again."""
        self._run(lambda: self._services.visits.part(row.entry.id))

    def print_receipt(self, row: InquiryRow) -> None:
        """Preview the receipt of an entry."""

        def draw(sheet: Any, target: Path, progress: Progress) -> None:
            from sanhua_desktop.inquiries.papers.documents import print_receipts  # draws: not needed to start

            print_receipts([sheet], target, progress)

        self._papers.show(self._page, "首问登记回执", lambda: self._services.slips.receipt(row.entry.id), draw)

    def print_referral(self, row: InquiryRow) -> None:
        """Preview the slip of the latest referral."""

        def draw(sheet: Any, target: Path, progress: Progress) -> None:
            from sanhua_desktop.inquiries.papers.documents import print_referrals

            print_referrals([sheet], target, progress)

        latest = self._referrals(row)[-1]
        self._papers.show(self._page, "转办单", lambda: self._services.slips.referral_slip(latest), draw)

    def print_entry(self, row: InquiryRow) -> None:
        """Preview the register sheet of an entry."""

        def draw(sheet: Any, target: Path, progress: Progress) -> None:
            from sanhua_desktop.inquiries.papers.documents import print_entry

            print_entry(sheet, target, progress)

        self._papers.show(self._page, "首问登记表", lambda: self._services.slips.entry_sheet(row.entry.id), draw)

    def facts(self, row: InquiryRow) -> list[tuple[str, str]]:
        """Return what is known of an entry's hands, visits and mergers; empty texts are not shown."""
        entry, services = row.entry, self._services
        passed, merged = self._referrals(row), services.visits.merged(entry)
        revisits = services.visits.revisits(entry)
        hands = [
            f"{one.holder}{one.doing} {time_words(one.time)}" for one in services.referrals.hands(entry) if one.time
        ]
        return [
            ("转办", "；".join(_referral_words(one) for one in passed)),
            ("经手时间", "，".join(hands) if passed else ""),
            ("再次来访", f"{revisits}次" if revisits else ""),
            ("并号", "、".join(filter(None, (merged.into and f"已并入{merged.into}", *merged.holds)))),
            ("查询码", services.slips.check_code(entry)),
        ]

    def _referrals(self, row: InquiryRow) -> list[Referral]:
        """Return the referrals of a row, read once for all the buttons beside it; every refresh brings new rows."""
        if self._read[0] is not row:
            self._read = (row, self._services.referrals.of(row.entry))
        return self._read[1]

    def _stands(self, row: InquiryRow, state: ReferralState) -> bool:
        passed = self._referrals(row)
        return bool(passed) and moments(passed[-1]).state is state

    def _under_way(self, row: InquiryRow) -> bool:
        passed = self._referrals(row)
        return bool(passed) and moments(passed[-1]).state.is_open

    def _can_refer(self, row: InquiryRow) -> bool:
        return row.entry.finished_at is None and row.entry.archived_at is None and not self._under_way(row)

    def _with_open(self, row: InquiryRow, call: Callable[[Referral], Change]) -> None:
        self._run(lambda: call(self._services.referrals.open_of(row.entry)))

    def _ask(self, question: str, verb: str, then: Callable[[str], None]) -> None:
        self._operations.messages.ask_text(self._page, question, verb, then)

    def _run(self, call: Callable[[], Change]) -> None:
        self._operations.run(self._page, call)


def _referral_words(referral: Referral) -> str:
    now = moments(referral)
    told = referral.decline_reason or referral.outcome
    return f"{now.receiver}{now.state.value}{f'（{told}）' if told else ''}"
