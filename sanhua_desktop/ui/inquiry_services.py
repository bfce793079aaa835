"""What the pages and dialogs of the register work with."""

from dataclasses import dataclass

from sanhua_desktop.inquiries.desk.drafts import DraftFolder
from sanhua_desktop.inquiries.desk.service import DeskService
from sanhua_desktop.inquiries.extended_hours.service import ExtendedHoursService
from sanhua_desktop.inquiries.notice_service import NoticeService
from sanhua_desktop.inquiries.papers.lists import ListPapers
from sanhua_desktop.inquiries.papers.service import PaperService
from sanhua_desktop.inquiries.referrals.service import ReferralService
from sanhua_desktop.inquiries.reminders.service import ReminderService
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.inquiries.visits.service import VisitService
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.staff.service import StaffService


@dataclass(frozen=True)
class InquiryServices:
    """What the register's page and dialogs work with."""

    inquiries: InquiryService
    notices: NoticeService
    matters: MatterService
    staff: StaffService
    desk: DeskService
    visits: VisitService
    referrals: ReferralService
    extended: ExtendedHoursService
    reminders: ReminderService
    slips: PaperService
    lists: ListPapers
    drafts: DraftFolder
