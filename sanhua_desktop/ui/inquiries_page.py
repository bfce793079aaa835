"""首问登记: the register with its clocks, its entry form and its notices."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.documents import print_notices
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.notice_service import KINDS as NOTICE_KINDS
from sanhua_desktop.inquiries.paper_documents import print_papers
from sanhua_desktop.inquiries.service import KINDS, InquiryRow
from sanhua_desktop.inquiries.sheets import NoticeSheet
from sanhua_desktop.matters.service import KINDS as MATTER_KINDS
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.casework_dialog import CaseworkDialog
from sanhua_desktop.ui.deadline_dialog import DeadlineDialog
from sanhua_desktop.ui.desk_registers import DeskRegisters
from sanhua_desktop.ui.extended_hours_dialog import ExtendedHoursDialog
from sanhua_desktop.ui.finish_dialog import FinishDialog
from sanhua_desktop.ui.inquiry_actions import InquiryActions
from sanhua_desktop.ui.inquiry_details import COLUMNS, inquiry_details
from sanhua_desktop.ui.inquiry_dialog import InquiryDialog
from sanhua_desktop.ui.inquiry_services import InquiryServices
from sanhua_desktop.ui.keys import Keys
from sanhua_desktop.ui.list_papers import ListPrinter
from sanhua_desktop.ui.matters_dialog import MattersDialog
from sanhua_desktop.ui.notice_dialog import NoticeDialog, PaperFolder
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.print_desk import FinishedPaper
from sanhua_desktop.ui.receipts import ReceiptTray
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage
from sanhua_desktop.ui.service_registers import ServiceRegisters

_FILTERS = (
    ("all", "全部"),
    ("today", "今天到期"),
    ("soon", "临期"),
    ("overdue", "超期"),
    ("notice", "待补材料"),
    ("referred", "转办中"),
    ("raised", "待督办"),
    ("done", "已办结"),
)


OpenCasework = Callable[[QWidget], CaseworkDialog]


class InquiriesPage(RegisterPage):
    """The page; dialogs are opened from its actions and stay reachable for a guided tour."""

    def __init__(
        self,
        services: InquiryServices,
        operations: Operations,
        papers: Papers,
        casework: OpenCasework | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._services, self._operations, self._jobs = services, operations, papers.desk.jobs
        self._printing, self._open_casework = papers, casework
        self._papers = PaperFolder()
        self._officer_id: int | None = None
        clock, lists = services.inquiries.clock, services.lists
        self.printer = ListPrinter(papers, self._jobs, lists.office_name, clock.today)
        self.more = InquiryActions(services, operations, papers, self)
        self.desk = DeskRegisters(services, operations, self.printer)
        self.extra = ServiceRegisters(services, operations, self.printer)
        super().__init__(self._make_definition(), operations, parent)
        self.receipts = ReceiptTray(papers, papers.folder, self)

    def register(self) -> InquiryDialog:
        """Open the entry form."""
        dialog = InquiryDialog(self._services, self._operations, self, officer_id=self._officer_id)
        dialog.saved.connect(self._remember)
        dialog.notice_wanted.connect(lambda entry_id: self.notice(self._services.inquiries.get(entry_id), dialog))
        dialog.receipt_wanted.connect(lambda entry_id: self._take_receipt(dialog, entry_id))
        dialog.extended_wanted.connect(lambda entry_id: self.extra.extend(dialog, entry_id))
        dialog.casework_wanted.connect(lambda entry_id: self.take_on(self._services.inquiries.get(entry_id), dialog))
        dialog.receipts_wanted.connect(lambda: self.receipts.show(dialog))
        dialog.open()
        return dialog

    def notice(self, row: InquiryRow, over: QWidget | None = None) -> NoticeDialog | None:
        """Open the notice of an entry."""
        above = over or self
        dialog = self._operations.read(above, lambda: NoticeDialog(self._services, self._operations, row, above))
        if dialog is not None:
            dialog.issued.connect(lambda sheet: self.show_notice(sheet, above))
            dialog.large_issued.connect(lambda sheet: self.show_large(sheet, above))
            dialog.open()
        return dialog

    def show_notice(self, sheet: NoticeSheet, over: QWidget | None = None) -> None:
        """Set a notice on paper and preview it."""
        title = f"一次性告知书 {sheet.number}"
        self._show(over, title, sheet.number, lambda target, progress: print_notices([sheet], target, progress))

    def show_large(self, sheet: NoticeSheet, over: QWidget | None = None) -> None:
        """Preview a notice in large type and plain words."""
        paper, name = self._services.notices.large(sheet), f"{sheet.number}大字版"
        title = f"大字版告知书 {sheet.number}"
        self._show(over, title, name, lambda target, progress: print_papers([paper], target, progress))

    def _show(self, over: QWidget | None, title: str, name: str, draw: Callable[[Path, Progress], None]) -> None:
        target, above = self._papers.path(name), over or self
        paper = FinishedPaper(target, title)
        self._jobs.start(
            above,
            "正在排版告知书…",
            lambda progress: draw(target, progress),
            lambda _: self._printing.open(above, paper),
        )

    def finish(self, row: InquiryRow) -> FinishDialog:
        """Ask for the result and how it was told, and close the entry."""
        dialog = FinishDialog(self._services.inquiries, row, self._operations, self)
        dialog.open()
        return dialog

    def days(self, row: InquiryRow) -> DeadlineDialog | None:
        """Show how the due date comes about."""
        deadline = row.clock.due or row.clock.promised
        if deadline is None or not deadline.days:
            why = "材料补齐以后才开始计时。" if row.clock.waits else "这件事现在没有期限要算。"
            self._operations.messages.problem(self, why)
            return None
        dialog = DeadlineDialog(deadline, self._services.inquiries.words(deadline), self)
        dialog.open()
        return dialog

    def catalogue(self) -> MattersDialog:
        """Open the catalogue of matters."""
        dialog = MattersDialog(self._services.matters, self._operations, self)
        dialog.open()
        return dialog

    def casework(self, over: QWidget | None = None) -> CaseworkDialog:
        """Open cases, joint cases and petitions."""
        assert self._open_casework is not None  # otherwise the page has no such button
        dialog = self._open_casework(over or self)
        dialog.open()
        return dialog

    def take_on(self, row: InquiryRow, over: QWidget | None = None) -> QWidget:
        """Make a case, or a petition, of an entry; what was made of it already is shown."""
        dialog = self.casework(over)
        if row.entry.disposition is Disposition.PETITION:
            dialog.turn_to(2)
            return dialog.petitions.register(row.entry)
        if made := dialog.cases.made_of(row.entry):
            dialog.cases.refresh(made[0].id)
            return dialog
        return dialog.cases.receive(row.entry)

    def reprint(self, row: InquiryRow) -> None:
        """Preview the latest notice of an entry as it was issued."""
        notices = self._services.notices.notices_of(row.entry)
        if not notices:
            self._operations.messages.problem(self, f"还没有给这位来访人出具告知书。请先按 {Keys.NOTICE} 出具。")
            return
        self.show_notice(self._services.notices.sheet_of(notices[0]))

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="inquiries",
            title="首问登记",
            purpose="谁先接待，谁负责到底：登记、答复或转办，并一次性告知。",
            columns=COLUMNS,
            fetch=self._fetch,
            row_id=lambda row: row.entry.id,
            details=lambda row: inquiry_details(self._services, row, self.more.facts(row)),
            kinds=KINDS | NOTICE_KINDS | MATTER_KINDS | {"calendar_day", "work_event"},
            empty_sentence="这里还没有登记。来访、来电都先登记，按 F2 开始。",
            actions=self._actions(),
            filters=_FILTERS,
            search_hint="姓名、首字母、电话尾号、编号、@姓名、@2号",
        )

    def _actions(self) -> tuple[Action, ...]:
        if self._open_casework is None:
            return self._own_actions()
        return (
            Action(
                "办件、联办、信访", lambda _: self.casework(), shortcut=Keys.CASEWORK, icon="clipboard_task_list_ltr"
            ),
            *self._own_actions(),
            Action("转为办件", self.take_on, shortcut=Keys.TAKE_ON, needs_row=True, in_details=True),
        )

    def _own_actions(self) -> tuple[Action, ...]:
        return (
            Action("事项目录", lambda _: self.catalogue(), shortcut=Keys.CATALOGUE, icon="clipboard_text_ltr"),
            Action("登记来访", lambda _: self.register(), shortcut=Keys.NEW, main=True, icon="add"),
            Action("一次性告知书", lambda row: self.notice(row), shortcut=Keys.NOTICE, needs_row=True, in_details=True),
            Action("办结", self.finish, shortcut=Keys.GO_ON, needs_row=True, in_details=True),
            Action(
                "材料已补齐",
                self._complete,
                shortcut=Keys.MATERIALS,
                needs_row=True,
                in_details=True,
                applies=_still_waits,
            ),
            Action("看每一天", self.days, shortcut=Keys.DAYS, needs_row=True, in_details=True),
            Action("再看告知书", self.reprint, needs_row=True, in_details=True, applies=self._has_notice),
            *self.more.actions(),
            Action("到期与效能", lambda _: self.desk.efficacy(self), shortcut=Keys.FIGURES, in_menu=True),
            Action("交接班清单", lambda _: self.hand_over(), shortcut=Keys.HAND_OVER, in_menu=True),
            Action("登记延时服务", lambda row: self.extend(row), shortcut=Keys.EXTENDED, in_menu=True),
            Action("延时服务登记", lambda _: self.extra.extended_hours(self), in_menu=True),
            Action("今天要提醒的", lambda _: self.extra.reminders(self), shortcut=Keys.REMINDERS, in_menu=True),
            Action("待打印的回执", lambda _: self.receipts.show(self), shortcut=Keys.RECEIPTS, in_menu=True),
            Action("打印清单", lambda _: self.printer.print_page(self), shortcut=Keys.LIST, in_menu=True),
            Action("导出清单", lambda _: self.printer.export_page(self), shortcut=Keys.EXPORT, in_menu=True),
            Action("月台账", lambda _: self.month(), in_menu=True),
            Action("常用答复", lambda _: self.desk.answers(self), in_menu=True),
            Action("登记规则", lambda _: self.desk.rules(self), in_menu=True),
        )

    def hand_over(self) -> None:
        """Preview the hand-over sheet of the officer, window or office searched for."""
        asked = " ".join(word for word in self.query.split() if word.startswith("@"))
        drafts = [
            (draft.fields.get("visitor_name_edit", "未填姓名"), f"{draft.kept_at:%m月%d日 %H:%M}")
            for draft in self._services.drafts.all()
        ]
        self.printer.print_sheet(self, "交接班清单", lambda: self._services.lists.hand_over(asked, drafts))

    def month(self) -> None:
        """Ask for a month and preview its register."""
        today = self._services.inquiries.clock.today()
        question = f"打印哪个月的台账？写成 {today:%Y-%m}，空着为本月："

        def show(text: str) -> None:
            self.printer.print_sheet(self, "首问登记台账", lambda: self._services.lists.month_of(text))

        self._operations.messages.ask_text(self, question, "预览", show)

    def extend(self, row: InquiryRow | None) -> ExtendedHoursDialog:
        """Register extended hours, for the chosen entry if it is of today."""
        today = self._services.inquiries.clock.today()
        fresh = row is not None and row.entry.received_at.date() == today
        return self.extra.extend(self, row.entry.id if row is not None and fresh else None)

    def _fetch(self, query: str, state: str) -> Sequence[InquiryRow]:
        if state not in ("referred", "raised"):
            return self._services.inquiries.browse(query, state)
        referrals = self._services.referrals
        wanted = set(referrals.under_way() if state == "referred" else [one.entry_id for one in referrals.raised()])
        return [row for row in self._services.inquiries.find(query, "open") if row.entry.id in wanted]

    def _take_receipt(self, dialog: InquiryDialog, entry_id: int) -> None:
        sheet = self._operations.read(dialog, lambda: self._services.slips.receipt(entry_id))
        if sheet is not None:
            self.receipts.add(sheet)
            dialog.show_receipts(len(self.receipts.sheets))

    def _has_notice(self, row: InquiryRow) -> bool:
        return bool(self._services.notices.notices_of(row.entry))

    def _remember(self, change: Change) -> None:
        if change.record_id is not None:
            officer = self._services.inquiries.get(change.record_id).entry.receiving_officer
            self._officer_id = officer.id if officer else None

    def _complete(self, row: InquiryRow) -> None:
        self._operations.run(self, lambda: self._services.inquiries.complete(row.entry.id))


def _still_waits(row: InquiryRow) -> bool:
    return row.clock.waits and row.entry.finished_at is None
