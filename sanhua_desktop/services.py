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
from sanhua_desktop.inquiries.joint_service import JointService
from sanhua_desktop.inquiries.notice_service import NoticeService
from sanhua_desktop.inquiries.paper_service import PaperService
from sanhua_desktop.inquiries.petition_service import PetitionService
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.settings import Settings
from sanhua_desktop.staff.badge_service import BadgeService
from sanhua_desktop.staff.roster_service import RosterService
from sanhua_desktop.staff.service import StaffService
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
    matters: MatterService
    commitments: CommitmentService
    inquiries: InquiryService
    notices: NoticeService
    wordings: PaperService
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
    campaign, papers = CampaignService(store), PaperService(store, office)
    cases = CaseService(store, calendar, matters, papers, inquiries)
    joint, petitions = JointService(store, calendar, papers), PetitionService(store, calendar, papers)
    rest: dict[str, Any] = {
        "rosters": RosterService(store, office, staff),
        "badges": BadgeService(store, office, staff),
        "commitments": CommitmentService(store, office, staff),
        "notices": NoticeService(store, office, calendar, matters, inquiries),
        "wordings": papers,
        "cases": cases,
        "joint": joint,
        "petitions": petitions,
        "deadlines": DeadlineWatch(calendar, inquiries, cases, joint, petitions),
        "awards": AwardService(store, office, evaluation, lambda: CampaignWords(campaign.name(), campaign.year())),
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


def open_office_store(settings: Settings, clock: Clock, *, create: bool = False) -> Store:
    """Open this PC's data. Only at the very first start may a missing file be made."""
    opened = open_store(settings.store_place, clock, create=create or not settings.opened_before)
    settings.remember_opened()
    return opened
