"""首问登记: the register with its clocks, its entry form and its notices."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.documents import print_notices
from sanhua_desktop.inquiries.enums import ClockState, Disposition
from sanhua_desktop.inquiries.notice_service import KINDS as NOTICE_KINDS
from sanhua_desktop.inquiries.paper_documents import print_papers
from sanhua_desktop.inquiries.service import KINDS, InquiryRow
from sanhua_desktop.inquiries.sheets import NoticeSheet
from sanhua_desktop.matters.service import KINDS as MATTER_KINDS
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.ui.casework_dialog import CaseworkDialog
from sanhua_desktop.ui.deadline_dialog import DeadlineDialog
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.inquiry_dialog import InquiryDialog, InquiryServices
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.matters_dialog import MattersDialog
from sanhua_desktop.ui.notice_dialog import NoticeDialog, PaperFolder
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.preview import PreviewDialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage

_COLUMNS = (
    Column("编号", lambda row: row.entry.number[-5:-1]),
    Column("时间", lambda row: row.received_words),
    Column("来访人 / 单位", lambda row: row.entry.visitor_unit or row.entry.visitor_name),
    Column("电话", lambda row: masked_phone(row.entry.phone) or "—"),
    Column("事项", lambda row: _about(row.entry), stretch=True),
    Column("首问责任人", lambda row: _officer(row.entry)),
    Column("状态", lambda row: row.state.label, state=lambda row: row.state.value),
    Column("应办结", lambda row: row.due_words),
)
_FILTERS = (
    ("all", "全部"),
    ("today", "今天到期"),
    ("soon", "临期"),
    ("overdue", "超期"),
    ("notice", "待补材料"),
    ("done", "已办结"),
)


OpenCasework = Callable[[QWidget], CaseworkDialog]


class InquiriesPage(RegisterPage):
    """The page; dialogs are opened from its actions and stay reachable for a guided tour."""

    def __init__(
        self,
        services: InquiryServices,
        operations: Operations,
        jobs: Jobs,
        casework: OpenCasework | None = None,
    ) -> None:
        self._services, self._operations, self._jobs = services, operations, jobs
        self._open_casework = casework
        self._papers = PaperFolder()
        self._officer_id: int | None = None
        super().__init__(self._make_definition(), operations)

    def register(self) -> InquiryDialog:
        """Open the entry form."""
        dialog = InquiryDialog(self._services, self._operations, self, officer_id=self._officer_id)
        dialog.saved.connect(self._remember)
        dialog.notice_wanted.connect(lambda entry_id: self.notice(self._services.inquiries.get(entry_id), dialog))
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
        target, above = self._papers.path(sheet.number), over or self

        def show(_: object) -> None:
            PreviewDialog(target, self._operations, above, title=f"一次性告知书 {sheet.number}").open()

        self._jobs.start(above, "正在排版告知书…", lambda progress: print_notices([sheet], target, progress), show)

    def show_large(self, sheet: NoticeSheet, over: QWidget | None = None) -> None:
        """Preview a notice in large type and plain words."""
        target, above = self._papers.path(f"{sheet.number}大字版"), over or self
        paper = self._services.notices.large(sheet)

        def show(_: object) -> None:
            PreviewDialog(target, self._operations, above, title=f"大字版告知书 {sheet.number}").open()

        self._jobs.start(above, "正在排版告知书…", lambda progress: print_papers([paper], target, progress), show)

    def finish(self, row: InquiryRow) -> None:
        """Ask for the result and close the entry."""
        self._operations.messages.ask_text(
            self,
            f"{row.entry.number}（{row.entry.visitor_name}）的办理结果：",
            "办结",
            lambda text: self._finish(row, text),
        )

    def days(self, row: InquiryRow) -> None:
        """Show how the due date comes about."""
        deadline = self._services.inquiries.promise(row.entry)
        if deadline is None or not deadline.days:
            self._operations.messages.problem(self, "这件事当场办结，没有期限要算。")
            return
        DeadlineDialog(deadline, self._services.inquiries.words(deadline), self).open()

    def catalogue(self) -> MattersDialog:
        """Open the catalogue of matters."""
        dialog = MattersDialog(self._services.matters, self._operations, self)
        dialog.open()
        return dialog

    def casework(self) -> CaseworkDialog:
        """Open cases, joint cases and petitions."""
        assert self._open_casework is not None  # otherwise the page has no such button
        dialog = self._open_casework(self)
        dialog.open()
        return dialog

    def take_on(self, row: InquiryRow) -> QWidget:
        """Make a case, or a petition, of an entry."""
        dialog = self.casework()
        if row.entry.disposition is Disposition.PETITION:
            dialog.turn_to(2)
            return dialog.petitions.register(row.entry)
        return dialog.cases.receive(row.entry)

    def reprint(self, row: InquiryRow) -> None:
        """Preview the latest notice of an entry as it was issued."""
        notices = self._services.notices.notices_of(row.entry)
        if not notices:
            self._operations.messages.problem(self, "还没有给这位来访人出具告知书。请先按 F4 出具。")
            return
        self.show_notice(self._services.notices.sheet_of(notices[0]))

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="inquiries",
            title="首问登记",
            purpose="谁先接待，谁负责到底：登记、答复或转办，并一次性告知。",
            columns=_COLUMNS,
            fetch=self._services.inquiries.find,
            row_id=lambda row: row.entry.id,
            details=self._details_of,
            kinds=KINDS | NOTICE_KINDS | MATTER_KINDS | {"calendar_day"},
            empty_sentence="这里还没有登记。来访、来电都先登记，按 F2 开始。",
            actions=self._actions(),
            filters=_FILTERS,
            search_hint="姓名、拼音首字母、电话后四位、编号或事项  Ctrl+F",
        )

    def _actions(self) -> tuple[Action, ...]:
        if self._open_casework is None:
            return self._own_actions()
        return (
            Action("办件、联办、信访", lambda _: self.casework(), shortcut="F12", icon="clipboard_task_list_ltr"),
            *self._own_actions(),
            Action("转为办件", self.take_on, needs_row=True, in_details=True),
        )

    def _own_actions(self) -> tuple[Action, ...]:
        return (
            Action("事项目录", lambda _: self.catalogue(), shortcut="F7", icon="clipboard_text_ltr"),
            Action("登记来访", lambda _: self.register(), shortcut="F2", main=True, icon="add"),
            Action("一次性告知书", lambda row: self.notice(row), shortcut="F4", needs_row=True, in_details=True),
            Action("办结", self.finish, shortcut="F6", needs_row=True, in_details=True),
            Action("看每一天", self.days, needs_row=True, in_details=True),
            Action("再看告知书", self.reprint, needs_row=True, in_details=True),
        )

    def _details_of(self, row: InquiryRow) -> Details:
        entry = row.entry
        deadline = self._services.inquiries.promise(entry)
        open_words = self._services.inquiries.words(deadline) if deadline else "没有规定时限"
        history = self._services.inquiries.history(entry)
        return Details(
            heading=f"{entry.visitor_name} · {entry.number}",
            subtitle=_about(entry),
            callout=f"{entry.result}（{row.due_words}）" if row.state is ClockState.DONE else open_words,
            callout_state=row.state.value,
            pairs=[(name, text) for name, text in self._facts(entry) if text],
            history=[f"{_when(line.at)} {line.actor} {line.sentence}" for line in history],
        )

    def _facts(self, entry: Any) -> list[tuple[str, str]]:
        notices = self._services.notices.notices_of(entry)
        window = f"（{entry.window.number}号窗口）" if entry.window else ""
        return [
            ("首问责任人", f"{_officer(entry)}{window}"),
            ("单位", entry.visitor_unit),
            ("电话", masked_phone(entry.phone)),
            ("方式、类别", f"{entry.channel.label}，{entry.kind.label}"),
            ("去向", " ".join(filter(None, (entry.disposition.label, entry.referral, entry.referral_phone)))),
            ("来意", entry.content if entry.matter else ""),
            ("收取材料", entry.materials),
            ("告知", "、".join(f"{notice.number}" for notice in notices)),
        ]

    def _remember(self, change: Change) -> None:
        if change.record_id is not None:
            officer = self._services.inquiries.get(change.record_id).entry.receiving_officer
            self._officer_id = officer.id if officer else None

    def _finish(self, row: InquiryRow, text: str) -> None:
        self._operations.run(self, lambda: self._services.inquiries.finish(row.entry.id, text))


def _about(entry: Any) -> str:
    return str(entry.matter.name if entry.matter else f"{entry.kind.label}：{entry.content}")


def _officer(entry: Any) -> str:
    return str(entry.receiving_officer.name) if entry.receiving_officer else "—"


def _when(moment: Any) -> str:
    return f"{moment.month}月{moment.day}日 {moment:%H:%M}"
