"""The window put together: settings → store → services → pages.

What is not needed to show the first page is imported when it is: the clerk should not wait for it.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop import __version__
from sanhua_desktop.campaign.rules import StageDates
from sanhua_desktop.changes import Change
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.printers import Printers
from sanhua_desktop.services import Services
from sanhua_desktop.settings import Settings
from sanhua_desktop.today import today_board
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.main_window import MainWindow, TabPage
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.print_desk import PrintDesk
from sanhua_desktop.ui.today_board import CASEWORK, CHECKS
from sanhua_desktop.ui.today_page import TodayPage

if TYPE_CHECKING:
    from sanhua_desktop.ui.board_dialog import BoardDialog
    from sanhua_desktop.ui.casework_dialog import CaseworkDialog
    from sanhua_desktop.ui.rectification_menu import RectificationMenu
    from sanhua_desktop.ui.register_page import Action
    from sanhua_desktop.ui.votes_menu import VotesMenu

_REGISTER_HELP = "查找时写 @姓名 或 @2号，只看一个人或一个窗口的登记。"
_STAFF_HELP = "改了岗位或窗口，保存后会列出要换的胸卡、台签、公开栏和承诺。打偏了，在预览里按“打印校准”。"
_EVERYTHING = frozenset({"office_profile", "staff_member", "inquiry_entry", "campaign", "stage"})


class Desktop:
    """The window and what it works with; pages are built when first opened."""

    def __init__(self, services: Services, settings: Settings, operations: Operations) -> None:
        self.services = services
        self.operations = operations
        self.jobs = Jobs(operations)
        self.desk = PrintDesk(operations, self.jobs, Printers(settings.folder))
        self.papers = Papers(self.desk, settings.paper_folder)
        self._draft_folder = settings.draft_folder
        self._settings = settings
        self.window = MainWindow(self._tabs(), operations, title=self._title(), status=self._status())
        operations.changed.connect(self._offer_reprints)
        self.window.add_command("系统自检", "F12", self.self_check)

    def first_start(self) -> QDialog:
        """Open the assistant of the first start."""
        from sanhua_desktop.ui.first_start_dialog import FirstStartDialog

        dialog = FirstStartDialog(
            self._set_up, self._use_sample, self.services.store.clock, self.operations, self.window
        )
        dialog.saved.connect(lambda _: self.window.setWindowTitle(self._title()))
        dialog.open()
        return dialog

    def self_check(self) -> QDialog:
        """Open the check of this PC, its report and the update from a USB stick."""
        from sanhua_desktop.before_upgrade import copy_data
        from sanhua_desktop.self_report import write_report
        from sanhua_desktop.self_test import self_test_aside
        from sanhua_desktop.ui.self_check_dialog import PcTasks, SelfCheckDialog
        from sanhua_desktop.updates import find_update, removable_folders, start_setup

        settings, clock = self._settings, self.services.store.clock
        tasks = PcTasks(
            check=self_test_aside,
            write_report=lambda target, results, screens: write_report(target, results, settings, clock, screens),
            find_update=lambda _: find_update(removable_folders()),
            back_up=lambda _: copy_data(settings, clock),
            start_setup=start_setup,
        )
        dialog = SelfCheckDialog(tasks, self.operations, self.jobs, self.window)
        dialog.open()
        return dialog

    def _set_up(
        self, profile: OfficeValues, windows: dict[int, str], campaign: str, year: int, stages: Sequence[StageDates]
    ) -> Change:
        with self.services.store.writing():
            self.services.office.set_up(profile, windows)
            self.services.campaign.set_up(campaign, year, stages)
            self.services.matters.load_defaults()
            self.services.desk.load_defaults()
            self.services.joint.load_defaults()
        return Change("单位信息已保存，可以开始使用。先导入人员名册，再登记来访。", _EVERYTHING)

    def _use_sample(self) -> Change:
        from sanhua_desktop.sample import load_sample

        load_sample(self.services)
        return Change("已载入示例单位，人员和数据都是虚构的。", _EVERYTHING)

    def _title(self) -> str:
        name = self.services.office.profile().name or "初次使用"
        return f"{name} · {self.services.campaign.name()}　{__version__}"

    def _status(self) -> list[str]:
        place = self.services.store.place
        return ["数据：本机" if not isinstance(place, str) else "数据：服务器"]

    def _tabs(self) -> list[TabPage]:
        return [
            TabPage("今日", "calendar_today", self._today, help="按数字下面的名称，可打开对应的列表。"),
            TabPage("人员胸牌", "contact_card", self._staff, help=_STAFF_HELP),
            TabPage("公开承诺", "handshake", self._commitments),
            TabPage("首问登记", "clipboard_text_ltr", self._inquiries, self._pressing, _REGISTER_HELP),
            TabPage("考核评分", "data_bar_vertical", self._evaluation),
            TabPage("表彰奖励", "trophy", self._awards),
            TabPage("活动推进", "flag", self._campaign),
        ]

    def _pressing(self) -> int:
        return self.services.inquiries.overdue_count() + len(self.services.referrals.raised())

    def _today(self) -> QWidget:
        page = TodayPage(lambda whole: today_board(self.services, whole=whole), self.operations)
        page.open_requested.connect(self._open)
        page.register_requested.connect(self._register)
        return page

    def _open(self, tab: str, chosen: str) -> None:
        page: Any = self.window.open_tab(tab)
        if chosen.startswith(CASEWORK):
            page, chosen = page.casework().cases, chosen.removeprefix(CASEWORK)
        if chosen == CHECKS:
            page.watch.checks(page)
        elif hasattr(page, "set_filter"):
            page.set_filter(chosen)

    def _register(self) -> None:
        page = self.window.open_tab("首问登记")
        getattr(page, "register")()  # noqa: B009

    def _staff(self) -> QWidget:
        from sanhua_desktop.outdated import outdated_papers
        from sanhua_desktop.ui.faces_printing import FacesServices
        from sanhua_desktop.ui.staff_details import StaffServices
        from sanhua_desktop.ui.staff_page import StaffPage

        one = self.services
        faces = FacesServices(one.badges, one.signs, one.commitments, one.prints)
        room = StaffServices(one.office, one.staff, one.rosters, faces, one.party_badges, lambda: outdated_papers(one))
        page = StaffPage(room, self.desk, self.papers)
        page.board_wanted.connect(lambda: self._commitments_page().print_board())
        page.commitments_wanted.connect(self._commitments_page)
        return page

    def _commitments_page(self) -> Any:
        return self.window.open_tab("公开承诺")

    def _commitments(self) -> QWidget:
        from sanhua_desktop.ui.commitment_services import CommitmentServices
        from sanhua_desktop.ui.commitments_page import CommitmentsPage
        from sanhua_desktop.ui.watch_registers import WatchServices

        one = self.services
        services = CommitmentServices(
            one.commitments,
            one.ledger,
            one.commitment_papers,
            one.promises,
            one.campaign.name,
            self._board,
            lambda parent: self._votes(lambda: parent).surveys(),
            WatchServices(one.bulletin, one.spot_checks),
        )
        return CommitmentsPage(services, self.operations, self.papers)

    def _board(self, parent: QWidget) -> "BoardDialog":
        from sanhua_desktop.ui.board_dialog import BoardDialog, BoardServices

        one = self.services
        services = BoardServices(one.board, one.handbook, one.campaign.name)
        dialog = BoardDialog(services, self.operations, self.papers, parent)
        dialog.open()
        return dialog

    def _offer_reprints(self, change: Change) -> None:
        """After a matter was changed, open the board at its prints that no longer say what is true."""
        if change.record_id is None or "matter" not in change.kinds:
            return
        from sanhua_desktop.ui.board_dialog import offer_reprints

        one, matter_id = self.services, change.record_id
        matter = self.operations.glance(lambda: one.matters.get(matter_id))
        if matter is not None:
            offer_reprints(one.board, f"matter:{matter.code}", lambda: self._board(self.window))

    def _inquiries(self) -> QWidget:
        from sanhua_desktop.inquiries.desk.drafts import DraftFolder
        from sanhua_desktop.ui.inquiries_page import InquiriesPage
        from sanhua_desktop.ui.inquiry_services import InquiryServices

        one = self.services
        services = InquiryServices(
            inquiries=one.inquiries,
            notices=one.notices,
            matters=one.matters,
            staff=one.staff,
            desk=one.desk,
            visits=one.visits,
            referrals=one.referrals,
            extended=one.extended,
            reminders=one.reminders,
            slips=one.slips,
            lists=one.lists,
            drafts=DraftFolder(self._draft_folder),
        )
        return InquiriesPage(services, self.operations, self.papers, self._casework)

    def _casework(self, parent: QWidget) -> "CaseworkDialog":
        from sanhua_desktop.ui.casework import CaseworkServices, Desk
        from sanhua_desktop.ui.casework_dialog import CaseworkDialog

        one = self.services
        services = CaseworkServices(
            one.inquiries, one.cases, one.joint, one.joint_notices, one.petitions, one.matters, one.staff, one.wordings
        )
        return CaseworkDialog(Desk(services, self.operations, self.papers), parent)

    def _evaluation(self) -> QWidget:
        from sanhua_desktop.ui.evaluation_page import EvaluationPage
        from sanhua_desktop.ui.evaluation_prints import EvaluationPrints
        from sanhua_desktop.ui.evaluation_registers import EvaluationRoom

        one = self.services
        room = EvaluationRoom(one.evaluation, one.staff, one.proposals, one.facts, one.record_words, one.sources)
        prints = EvaluationPrints(one.evaluation_papers, self.papers)
        more = [*self._vote_actions(), *self._rectifications().actions(lambda: page)]
        page = EvaluationPage(room, prints, self.operations, more=more)
        return page

    def _rectifications(self) -> "RectificationMenu":
        from sanhua_desktop.ui.rectification_menu import RectificationMenu

        return RectificationMenu(self.services, self.papers)

    def _vote_actions(self) -> "list[Action]":
        return self._votes(lambda: self.window).actions()

    def _votes(self, parent: Callable[[], QWidget]) -> "VotesMenu":
        from sanhua_desktop.ui.votes_menu import VotesMenu

        folder = self._settings.folder / "ballots"
        return VotesMenu(self.services, folder, self.operations, self.papers, parent)

    def _awards(self) -> QWidget:
        from sanhua_desktop.ui.award_services import AwardDesk, AwardServices
        from sanhua_desktop.ui.awards_page import AwardsPage

        rooms = self.services
        services = AwardServices(
            rooms.titles,
            rooms.selections,
            rooms.certificates,
            rooms.award_papers,
            rooms.banners,
            rooms.honours,
            rooms.campaign.name,
        )
        return AwardsPage(AwardDesk(services, self.operations, self.papers))

    def _campaign(self) -> QWidget:
        from sanhua_desktop.ui.campaign_page import CampaignPage, CampaignServices

        one = self.services
        ledger = self._rectifications().ledger
        return CampaignPage(CampaignServices(one.campaign, one.deadlines, one.store.clock, ledger), self.jobs)
