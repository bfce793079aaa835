"""What the three pages of cases share: their services, the preview of papers, the working of a deadline."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.case_records import WorkEvent
from sanhua_desktop.inquiries.case_service import CaseService
from sanhua_desktop.inquiries.deadlines import Deadline
from sanhua_desktop.inquiries.joint_notice_service import JointNoticeService
from sanhua_desktop.inquiries.joint_service import JointService
from sanhua_desktop.inquiries.paper_documents import print_papers
from sanhua_desktop.inquiries.paper_wording import Paper
from sanhua_desktop.inquiries.petition_service import PetitionService
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.inquiries.wording_service import WordingService
from sanhua_desktop.inquiries.work_events import PAPER
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.deadline_dialog import DeadlineDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers


@dataclass(frozen=True)
class CaseworkServices:
    """The services that the pages of cases, joint cases and petitions use."""

    inquiries: InquiryService
    cases: CaseService
    joint: JointService
    joint_notices: JointNoticeService
    petitions: PetitionService
    matters: MatterService
    staff: StaffService
    wordings: WordingService


@dataclass(frozen=True)
class Desk:
    """How a page shows papers and deadlines."""

    services: CaseworkServices
    operations: Operations
    papers: Papers

    def show(self, parent: QWidget, papers: Sequence[Paper]) -> None:
        """Preview papers as they were issued."""
        if not papers:
            self.operations.messages.problem(parent, "还没有出具文书。办理下一步时会自动出具。")
            return
        self.papers.show(parent, papers[0].number or papers[0].title, lambda: papers, print_papers)

    def days(self, parent: QWidget, deadline: Deadline | None, words: Callable[[Deadline], str]) -> None:
        """Show how a deadline comes about."""
        if deadline is None or not deadline.days:
            self.operations.messages.problem(parent, "现在没有在走的期限。")
            return
        DeadlineDialog(deadline, words(deadline), parent).open()

    def title_of(self, kind: str, nature: str = "") -> str:
        """Return the title of a kind of paper, for a matter of that nature; "" without a paper."""
        return self.services.wordings.title(kind, nature) if kind else ""


def event_words(event: WorkEvent, steps: type[Enum]) -> str:
    """Return one line of what happened: when, what, why, and the paper that was issued for it."""
    step = "出具文书" if event.step == PAPER else steps(event.step).label  # type: ignore[attr-defined]
    told = "，".join(filter(None, (event.reason, event.department, event.receiver and f"签收人{event.receiver}")))
    days = f"{event.days}天" if event.days else ""
    said = "　".join(filter(None, (step, told, days, event.number)))
    return f"{event.at.month}月{event.at.day}日 {event.at:%H:%M} {said}"
