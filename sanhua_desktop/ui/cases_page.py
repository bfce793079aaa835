"""办件: applications from receipt to delivery, each step by one dialog."""

from functools import partial

from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.case_records import Case
from sanhua_desktop.inquiries.case_rows import CaseRow
from sanhua_desktop.inquiries.case_rules import CASE, CaseState, CaseStep
from sanhua_desktop.inquiries.case_service import KINDS
from sanhua_desktop.inquiries.case_values import HERE, lacking
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.ui.case_dialog import CaseDialog
from sanhua_desktop.ui.casework import Desk, event_words
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.keys import Keys
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage
from sanhua_desktop.ui.step_dialog import StepChoice, StepDialog
from sanhua_desktop.ui.ticks_dialog import TicksDialog
from sanhua_desktop.ui.wording_dialog import WordingDialog

_COLUMNS = (
    Column("编号", lambda row: row.case.number[-5:-1]),
    Column("申请人 / 单位", lambda row: row.case.unit or row.case.applicant),
    Column("事项", lambda row: row.case.matter.name, stretch=True),
    Column("环节", lambda row: _state_words(row)),
    Column("时限", lambda row: row.clock.state.label, state=lambda row: row.clock.state.value),
    Column("应办", lambda row: row.due_words or "—"),
    Column("承办人", lambda row: row.case.officer.name if row.case.officer else "—"),
)
_FILTERS = (
    ("open", "在办"),
    ("pressing", "临期和超期"),
    ("soon", "临期"),
    ("overdue", "超期"),
    ("correcting", "待补正"),
    ("paused", "暂停"),
    ("pickup", "待领"),
    ("all", "全部"),
)


class CasesPage(RegisterPage):
    """The register of cases; its dialogs stay reachable for a guided tour."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk, self._cases = desk, desk.services.cases
        super().__init__(self._make_definition(), desk.operations, parent)

    def receive(self, entry: InquiryEntry | None = None) -> CaseDialog:
        """Open the intake, filled from a register entry where there is one."""
        dialog = CaseDialog(self._desk.services, self._desk.operations, self)
        if entry is not None:
            dialog.fill_from(entry)
        dialog.open()
        return dialog

    def made_of(self, entry: InquiryEntry) -> list[Case]:
        """Return the cases that were made of a register entry."""
        return self._cases.of_entry(entry.id)

    def correct(self, row: CaseRow) -> CaseDialog:
        """Open the applicant's particulars of a case, to put them right or give it to another officer."""
        dialog = CaseDialog(self._desk.services, self._desk.operations, self)
        dialog.correct(row.case)
        dialog.open()
        return dialog

    def work(self, row: CaseRow) -> StepDialog | None:
        """Open the next step of a case."""
        steps = self._cases.allowed(row)
        if not steps:
            self._desk.operations.messages.problem(self, f"{row.case.number}已经办结，没有下一步。")
            return None
        heading = (f"{row.case.applicant} · {row.case.matter.name}", f"{row.case.number}　{_callout(self, row)}")
        dialog = StepDialog(heading, [self._choice(row, step) for step in steps], self._desk.operations, self)
        dialog.issued.connect(lambda paper: self._desk.show(self, [paper]))
        dialog.open()
        return dialog

    def materials(self, row: CaseRow) -> TicksDialog | None:
        """Open the list of what is here by now."""
        lines = list(enumerate(row.case.materials.splitlines(), start=1))
        if not lines:
            self._desk.operations.messages.problem(self, "收件时没有列材料。")
            return None
        shown = [(at, line[2:]) for at, line in lines], {at for at, line in lines if line.startswith(HERE)}
        keep = partial(self._cases.supplement, row.case.id)
        dialog = TicksDialog(f"{row.case.applicant} · {row.case.number}", shown, keep, self._desk.operations, self)
        dialog.open()
        return dialog

    def wordings(self) -> WordingDialog:
        """Open the words of every paper."""
        dialog = WordingDialog(self._desk.services.wordings, self._desk.operations, self)
        dialog.open()
        return dialog

    def days(self, row: CaseRow) -> None:
        """Show how the due date comes about."""
        self._desk.days(self, row.clock.due, lambda _: self.words(row))

    def reprint(self, row: CaseRow) -> None:
        """Preview every paper of a case as it was issued."""
        self._desk.show(self, self._cases.papers(row.case.id))

    def issue(self, kind: str, row: CaseRow) -> None:
        """Issue a paper besides the procedure."""
        made = self._desk.operations.read(self, lambda: self._cases.issue(row.case.id, kind))
        if made is not None:
            self._desk.operations.changed.emit(made[0])
            self._desk.show(self, [made[1]])

    def words(self, row: CaseRow) -> str:
        """Return how a case stands, in words."""
        clock = row.clock
        if clock.paused:
            return "特别程序期间暂停计时，结束后请“恢复计时”。"
        if clock.due is None:
            return str(row.case.state.label)
        said = self._cases.words(clock.due)
        if clock.correct_by:
            return said.replace("办结", "补正", 1).replace("应于", "申请人应于", 1)
        if clock.answer_by:
            return f"{said.replace('办结', '受理或告知补正', 1)}；逾期即为受理"
        if clock.deliver_by:
            return said.replace("办结", "送达", 1)
        return said

    def _choice(self, row: CaseRow, step: CaseStep) -> StepChoice:
        rule = CASE.rules[step]
        return StepChoice(
            label=step.label,
            rule=rule,
            call=partial(self._cases.step, row.case.id, step),
            paper=self._desk.title_of(rule.paper, row.case.matter.nature),
            detail="\n".join(lacking(row.case)) if step is CaseStep.CORRECT else "",
        )

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="cases",
            title="办件",
            purpose="收件、补正、受理、审核、决定、送达：每一步都有期限和文书，期限由经过自动算出。",
            columns=_COLUMNS,
            fetch=self._cases.find,
            row_id=lambda row: row.case.id,
            details=self._details_of,
            kinds=KINDS | {"calendar_day", "half_day_closure"},
            empty_sentence="这里没有办件。申请人交来材料时按 F2 收件。",
            actions=(
                Action("文书用语", lambda _: self.wordings(), shortcut=Keys.SETTINGS, icon="edit"),
                Action("收件", lambda _: self.receive(), shortcut=Keys.NEW, main=True, icon="add"),
                Action("下一步", self.work, shortcut=Keys.GO_ON, needs_row=True, in_details=True),
                Action("看每一天", self.days, shortcut=Keys.DAYS, needs_row=True, in_details=True),
                Action("再看文书", self.reprint, shortcut=Keys.PAPER, needs_row=True, in_details=True),
                Action("已收材料", self.materials, shortcut=Keys.MATERIALS, needs_row=True, in_details=True),
                Action("更正、换承办人", self.correct, needs_row=True, in_details=True),
                Action("限时办结卡", partial(self.issue, "time_limit"), needs_row=True, in_details=True),
                Action("容缺承诺书", partial(self.issue, "commitment"), needs_row=True, in_details=True),
                Action("全程代办委托书", partial(self.issue, "full_course"), needs_row=True, in_details=True),
            ),
            filters=_FILTERS,
            search_hint="姓名、拼音首字母、电话后四位、编号或事项  Ctrl+F",
        )

    def _details_of(self, row: CaseRow) -> Details:
        case = row.case
        limits = f"法定{limit_words(case.statutory_days)}，承诺{limit_words(case.promised_days)}"
        facts = [
            ("单位", case.unit),
            ("电话", masked_phone(case.phone)),
            ("经办人", case.agent),
            ("情形", case.situation),
            ("时限", limits),
            ("受理", "依法视为收到之日受理" if row.clock.deemed else ""),
            ("再次告知", f"补正告知多出{row.corrections_again}次" if row.corrections_again else ""),
            ("材料", case.materials),
        ]
        events = self._cases.events(case.id)
        return Details(
            heading=f"{case.applicant} · {case.number}",
            subtitle=case.matter.name,
            callout=_callout(self, row),
            callout_state=row.clock.state.value,
            pairs=[(name, text) for name, text in facts if text],
            history=[event_words(one, CaseStep) for one in reversed(events)],
        )


def _callout(page: CasesPage, row: CaseRow) -> str:
    return f"{_state_words(row)}：{page.words(row)}" if not row.case.state.closed else row.case.state.label


def _state_words(row: CaseRow) -> str:
    deemed = row.clock.deemed and row.case.state is CaseState.RECEIVED
    return "视为受理" if deemed else str(row.case.state.label)
