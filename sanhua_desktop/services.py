"""The store and the services of every room, put together from left to right."""

from dataclasses import dataclass
from typing import Any

from sanhua_desktop.awards.service import AwardService, CampaignWords
from sanhua_desktop.campaign.service import CampaignService
from sanhua_desktop.clock import Clock
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.evaluation.service import EvaluationService
from sanhua_desktop.inquiries.case_service import CaseService
from sanhua_desktop.inquiries.deadline_watch import DeadlineWatch
from sanhua_desktop.inquiries.desk.service import DeskService
from sanhua_desktop.inquiries.extended_hours.service import ExtendedHoursService
from sanhua_desktop.inquiries.joint_service import JointService
from sanhua_desktop.inquiries.notice_service import NoticeService
from sanhua_desktop.inquiries.papers.lists import ListPapers
from sanhua_desktop.inquiries.papers.service import PaperService
from sanhua_desktop.inquiries.petition_service import PetitionService
from sanhua_desktop.inquiries.referrals.service import ReferralService
from sanhua_desktop.inquiries.reminders.service import ReminderService
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.inquiries.visits.service import VisitService
from sanhua_desktop.inquiries.wording_service import WordingService
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.settings import Settings
from sanhua_desktop.staff.badge_service import BadgeService
from sanhua_desktop.staff.party_badge_service import PartyBadgeService
from sanhua_desktop.staff.print_log import PrintLog
from sanhua_desktop.staff.roster_service import RosterService
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.staff.sign_service import DeskSignService
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store


@dataclass(frozen=True)
class Services:
    """What the office can do."""

    store: Store
    office: OfficeService
    calendar: CalendarService
    staff: StaffService
    rosters: RosterService
    badges: BadgeService
    signs: DeskSignService
    party_badges: PartyBadgeService
    prints: PrintLog
    matters: MatterService
    commitments: CommitmentService
    inquiries: InquiryService
    notices: NoticeService
    desk: DeskService
    visits: VisitService
    referrals: ReferralService
    extended: ExtendedHoursService
    reminders: ReminderService
    slips: PaperService
    lists: ListPapers
    wordings: WordingService
    cases: CaseService
    joint: JointService
    petitions: PetitionService
    deadlines: DeadlineWatch
    evaluation: EvaluationService
    awards: AwardService
    campaign: CampaignService


def build_services(store: Store) -> Services:
    """Build every service on one store."""
    office, calendar = OfficeService(store), CalendarService(store)
    staff, matters = StaffService(store, office), MatterService(store, office)
    inquiries, evaluation = InquiryService(store, calendar), EvaluationService(store, staff)
    campaign, prints = CampaignService(store), PrintLog(store)
    rest: dict[str, Any] = {
        "rosters": RosterService(store, office, staff),
        "badges": BadgeService(store, office, staff),
        "signs": DeskSignService(office, staff),
        "party_badges": PartyBadgeService(store),
        "prints": prints,
        "commitments": CommitmentService(store, office, staff, prints),
        "notices": NoticeService(store, office, calendar, matters, inquiries),
        "awards": AwardService(store, office, evaluation, lambda: CampaignWords(campaign.name(), campaign.year())),
        **_counter(store, office, calendar, inquiries),
        **_casework(store, office, calendar, matters, inquiries),
    }
    return Services(
        store=store,
        office=office,
        calendar=calendar,
        staff=staff,
        matters=matters,
        inquiries=inquiries,
        evaluation=evaluation,
        campaign=campaign,
        **rest,
    )


def _counter(
    store: Store, office: OfficeService, calendar: CalendarService, inquiries: InquiryService
) -> dict[str, Any]:
    """What follows a first inquiry at the counter."""
    desk = DeskService(store)
    referrals = ReferralService(store, calendar, desk)
    extended = ExtendedHoursService(store, calendar, desk, inquiries)
    reminders = ReminderService(store, office, desk, inquiries)
    return {
        "desk": desk,
        "visits": VisitService(store, desk, inquiries),
        "referrals": referrals,
        "extended": extended,
        "reminders": reminders,
        "slips": PaperService(store, office, inquiries, referrals),
        "lists": ListPapers(office, inquiries, referrals, reminders, extended),
    }


def _casework(
    store: Store, office: OfficeService, calendar: CalendarService, matters: MatterService, inquiries: InquiryService
) -> dict[str, Any]:
    """Cases, joint cases and petitions, and the watch over all their deadlines."""
    wordings = WordingService(store, office)
    cases = CaseService(store, calendar, matters, wordings, inquiries)
    joint, petitions = JointService(store, calendar, wordings), PetitionService(store, calendar, wordings)
    return {
        "wordings": wordings,
        "cases": cases,
        "joint": joint,
        "petitions": petitions,
        "deadlines": DeadlineWatch(calendar, inquiries, cases, joint, petitions),
    }


def open_office_store(settings: Settings, clock: Clock, *, create: bool = False) -> Store:
    """Open this PC's data. Only at the very first start may a missing file be made."""
    opened = open_store(settings.store_place, clock, create=create or not settings.opened_before)
    settings.remember_opened()
    return opened
