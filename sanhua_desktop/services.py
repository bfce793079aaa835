"""The store and the services of every room, each built when it is first asked for.

The clerk waits for what the first page needs and for nothing else.
"""

from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sanhua_desktop.clock import Clock
from sanhua_desktop.settings import Settings
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store

if TYPE_CHECKING:
    from sanhua_desktop.awards.banner_service import BannerService
    from sanhua_desktop.awards.candidates import CandidateSource
    from sanhua_desktop.awards.certificate_service import CertificateService
    from sanhua_desktop.awards.honour_service import HonourService
    from sanhua_desktop.awards.paper_service import PaperService as AwardPaperService
    from sanhua_desktop.awards.selection_service import SelectionService
    from sanhua_desktop.awards.title_service import TitleService
    from sanhua_desktop.campaign.service import CampaignService
    from sanhua_desktop.commitments.ledger_service import CommitmentLedger
    from sanhua_desktop.commitments.papers_service import CommitmentPapers
    from sanhua_desktop.commitments.public.handbook_service import HandbookService
    from sanhua_desktop.commitments.public.service import PublicBoard
    from sanhua_desktop.commitments.service import CommitmentService
    from sanhua_desktop.evaluation.ballots.service import BallotService
    from sanhua_desktop.evaluation.causes import CauseService
    from sanhua_desktop.evaluation.contests.service import ContestService
    from sanhua_desktop.evaluation.fact_service import FactService
    from sanhua_desktop.evaluation.last_tier_service import LastTierService
    from sanhua_desktop.evaluation.paper_service import EvaluationPapers
    from sanhua_desktop.evaluation.proposal_service import ProposalService
    from sanhua_desktop.evaluation.record_service import RecordWordsService
    from sanhua_desktop.evaluation.scheme_service import SchemeService
    from sanhua_desktop.evaluation.service import EvaluationService
    from sanhua_desktop.evaluation.source_service import SourceService
    from sanhua_desktop.feedback.bulletin.service import BulletinService
    from sanhua_desktop.feedback.promises.service import PromiseService
    from sanhua_desktop.feedback.rectifications.paper_service import RectificationPapers
    from sanhua_desktop.feedback.rectifications.service import RectificationService
    from sanhua_desktop.feedback.spot_checks.service import SpotCheckService
    from sanhua_desktop.feedback.surveys.service import SurveyService
    from sanhua_desktop.inquiries.case_service import CaseService
    from sanhua_desktop.inquiries.deadline_watch import DeadlineWatch
    from sanhua_desktop.inquiries.desk.service import DeskService
    from sanhua_desktop.inquiries.extended_hours.service import ExtendedHoursService
    from sanhua_desktop.inquiries.joint_notice_service import JointNoticeService
    from sanhua_desktop.inquiries.joint_service import JointService
    from sanhua_desktop.inquiries.measure_service import MeasureService
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
    from sanhua_desktop.staff.badge_service import BadgeService
    from sanhua_desktop.staff.party_badge_service import PartyBadgeService
    from sanhua_desktop.staff.print_log import PrintLog
    from sanhua_desktop.staff.roster_service import RosterService
    from sanhua_desktop.staff.service import StaffService
    from sanhua_desktop.staff.sign_service import DeskSignService


# Each service: where it lives, its class, and what it is built of, in the order of its constructor.
_BUILT_OF = {
    "office": ("office.service", "OfficeService", "store"),
    "calendar": ("office.calendar_service", "CalendarService", "store"),
    "staff": ("staff.service", "StaffService", "store, office"),
    "rosters": ("staff.roster_service", "RosterService", "store, office, staff"),
    "badges": ("staff.badge_service", "BadgeService", "store, office, staff"),
    "signs": ("staff.sign_service", "DeskSignService", "office, staff"),
    "party_badges": ("staff.party_badge_service", "PartyBadgeService", "store"),
    "prints": ("staff.print_log", "PrintLog", "store"),
    "matters": ("matters.service", "MatterService", "store, office"),
    "commitments": ("commitments.service", "CommitmentService", "store, office, staff, prints, campaign_end"),
    "ledger": ("commitments.ledger_service", "CommitmentLedger", "store, office, staff, commitments"),
    "commitment_papers": ("commitments.papers_service", "CommitmentPapers", "office, ledger"),
    "board": ("commitments.public.service", "PublicBoard", "store, office, calendar, matters"),
    "handbook": ("commitments.public.handbook_service", "HandbookService", "office, board"),
    "inquiries": ("inquiries.service", "InquiryService", "store, calendar"),
    "notices": ("inquiries.notice_service", "NoticeService", "store, office, calendar, matters, inquiries"),
    "desk": ("inquiries.desk.service", "DeskService", "store"),
    "visits": ("inquiries.visits.service", "VisitService", "store, desk, inquiries"),
    "referrals": ("inquiries.referrals.service", "ReferralService", "store, calendar, desk"),
    "extended": ("inquiries.extended_hours.service", "ExtendedHoursService", "store, calendar, inquiries"),
    "reminders": ("inquiries.reminders.service", "ReminderService", "store, office, desk, inquiries"),
    "slips": ("inquiries.papers.service", "PaperService", "store, office, inquiries, referrals"),
    "lists": ("inquiries.papers.lists", "ListPapers", "office, inquiries, referrals, reminders, extended"),
    "wordings": ("inquiries.wording_service", "WordingService", "store, office"),
    "cases": ("inquiries.case_service", "CaseService", "store, calendar, matters, wordings, inquiries"),
    "joint": ("inquiries.joint_service", "JointService", "store, calendar, wordings, inquiries"),
    "joint_notices": ("inquiries.joint_notice_service", "JointNoticeService", "store, calendar, wordings"),
    "petitions": ("inquiries.petition_service", "PetitionService", "store, calendar, wordings, inquiries"),
    "deadlines": ("inquiries.deadline_watch", "DeadlineWatch", "calendar, inquiries, cases, joint, petitions"),
    "measures": ("inquiries.measure_service", "MeasureService", "store, inquiries"),
    "promises": ("feedback.promises.service", "PromiseService", "commitments, inquiries, measures, surveys"),
    "bulletin": ("feedback.bulletin.service", "BulletinService", "office, inquiries, extended, cases, surveys"),
    "spot_checks": ("feedback.spot_checks.service", "SpotCheckService", "store, office, staff"),
    "surveys": ("feedback.surveys.service", "SurveyService", "store"),
    "rectifications": ("feedback.rectifications.service", "RectificationService", "store, office"),
    "rectification_papers": ("feedback.rectifications.paper_service", "RectificationPapers", "office, rectifications"),
    "ballots": ("evaluation.ballots.service", "BallotService", "store"),
    "contests": ("evaluation.contests.service", "ContestService", "store"),
    "schemes": ("evaluation.scheme_service", "SchemeService", "store"),
    "evaluation": ("evaluation.service", "EvaluationService", "store, schemes"),
    "causes": ("evaluation.causes", "CauseService", "store, inquiries, cases, commitments, spot_checks"),
    "proposals": ("evaluation.proposal_service", "ProposalService", "store, evaluation, causes, staff"),
    "sources": ("evaluation.source_service", "SourceService", "store, evaluation, ballots, surveys, contests"),
    "last_tier": ("evaluation.last_tier_service", "LastTierService", "evaluation, rectifications"),
    "facts": ("evaluation.fact_service", "FactService", "store, evaluation"),
    "record_words": ("evaluation.record_service", "RecordWordsService", "store"),
    "evaluation_papers": ("evaluation.paper_service", "EvaluationPapers", "office, evaluation, record_words"),
    "campaign": ("campaign.service", "CampaignService", "store"),
    "titles": ("awards.title_service", "TitleService", "store"),
    "certificates": ("awards.certificate_service", "CertificateService", "store, office, campaign_name"),
    "candidate_source": ("awards.candidates", "CandidateSource", "evaluation, commitments, contests"),
    "banners": ("awards.banner_service", "BannerService", "store, office, selections, candidate_source"),
    "honours": ("awards.honour_service", "HonourService", "store, office, staff, certificates"),
    "award_papers": ("awards.paper_service", "PaperService", "store, office, selections, campaign_name"),
    "selections": ("awards.selection_service", "SelectionService", "store, calendar, candidate_source, certificates"),
}


class Services:
    """What the office can do; a service imports its room's code when it is first used."""

    store: Store
    office: "OfficeService"
    calendar: "CalendarService"
    staff: "StaffService"
    rosters: "RosterService"
    badges: "BadgeService"
    signs: "DeskSignService"
    party_badges: "PartyBadgeService"
    prints: "PrintLog"
    matters: "MatterService"
    commitments: "CommitmentService"
    ledger: "CommitmentLedger"
    commitment_papers: "CommitmentPapers"
    board: "PublicBoard"
    handbook: "HandbookService"
    inquiries: "InquiryService"
    notices: "NoticeService"
    desk: "DeskService"
    visits: "VisitService"
    referrals: "ReferralService"
    extended: "ExtendedHoursService"
    reminders: "ReminderService"
    slips: "PaperService"
    lists: "ListPapers"
    wordings: "WordingService"
    cases: "CaseService"
    joint: "JointService"
    joint_notices: "JointNoticeService"
    petitions: "PetitionService"
    deadlines: "DeadlineWatch"
    measures: "MeasureService"
    promises: "PromiseService"
    bulletin: "BulletinService"
    spot_checks: "SpotCheckService"
    schemes: "SchemeService"
    evaluation: "EvaluationService"
    ballots: "BallotService"
    surveys: "SurveyService"
    rectifications: "RectificationService"
    rectification_papers: "RectificationPapers"
    contests: "ContestService"
    causes: "CauseService"
    proposals: "ProposalService"
    sources: "SourceService"
    last_tier: "LastTierService"
    facts: "FactService"
    record_words: "RecordWordsService"
    evaluation_papers: "EvaluationPapers"
    campaign: "CampaignService"
    titles: "TitleService"
    certificates: "CertificateService"
    candidate_source: "CandidateSource"
    selections: "SelectionService"
    award_papers: "AwardPaperService"
    banners: "BannerService"
    honours: "HonourService"

    def __init__(self, store: Store) -> None:
        self.store = store

    def __getattr__(self, name: str) -> Any:
        """Build a service at its first use; called only for what is not there yet."""
        if name not in _BUILT_OF:
            raise AttributeError(name)
        module, kind, parts = _BUILT_OF[name]
        made = getattr(import_module(f"sanhua_desktop.{module}"), kind)
        built = made(*(getattr(self, part) for part in parts.split(", ")))
        setattr(self, name, built)
        return built

    def campaign_name(self) -> str:
        """Return how the campaign is called on certificates and official papers."""
        return self.campaign.name()

    def campaign_end(self) -> date | None:
        """Return the last day of the campaign, past which nothing may be promised."""
        return max((stage.last_day for stage in self.campaign.stages()), default=None)


def build_services(store: Store) -> Services:
    """Put every service on one store."""
    return Services(store)


def open_office_store(settings: Settings, clock: Clock, *, create: bool = False) -> Store:
    """Open this PC's data. Only at the very first start may a missing file be made."""
    opened = open_store(settings.store_place, clock, create=create or not settings.opened_before)
    settings.remember_opened()
    return opened
