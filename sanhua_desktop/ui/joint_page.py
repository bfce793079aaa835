"""多证联办: one intake, circulation to the departments, one delivery; which branch holds the rest."""

from functools import partial

from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.joint_clock import Branch
from sanhua_desktop.inquiries.joint_machine import BRANCH, JOINT, JointStep
from sanhua_desktop.inquiries.joint_service import KINDS, JointRow
from sanhua_desktop.inquiries.joint_values import brought_of, saved_words
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.ui.casework import Desk, event_words
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.joint_dialog import JointDialog
from sanhua_desktop.ui.joint_notices import joint_notices
from sanhua_desktop.ui.keys import Keys
from sanhua_desktop.ui.package_dialog import PackageDialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage
from sanhua_desktop.ui.step_dialog import StepChoice, StepDialog
from sanhua_desktop.ui.style import SIGNS
from sanhua_desktop.ui.ticks_dialog import TicksDialog

_COLUMNS = (
    Column("编号", lambda row: row.joint.number[-5:-1]),
    Column("申请人 / 单位", lambda row: row.joint.unit or row.joint.applicant),
    Column("联办事项", lambda row: row.content.name),
    Column("环节", lambda row: row.stands.state.label),
    Column("证照", lambda row: f"{sum(not one.open for one in row.stands.branches)}/{len(row.stands.branches)}"),
    Column("正在等", lambda row: _held_by(row), stretch=True),
    Column("时限", lambda row: row.stands.clock.label, state=lambda row: row.stands.clock.value),
    Column("应办结", lambda row: row.due_words or "—"),
)


class JointPage(RegisterPage):
    """The register of joint cases."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk, self._joint = desk, desk.services.joint
        super().__init__(self._make_definition(), desk.operations, parent)

    def receive(self, entry: InquiryEntry | None = None) -> JointDialog:
        """Open the one intake."""
        dialog = JointDialog(self._desk.services, self._desk.operations, self)
        dialog.issued.connect(lambda paper: self._desk.show(dialog, [paper]))
        if entry is not None:
            dialog.fill_from(entry)
        dialog.open()
        return dialog

    def work(self, row: JointRow) -> StepDialog | None:
        """Open the next step of the whole or of a branch."""
        steps = self._joint.allowed(row)
        if not steps:
            self._desk.operations.messages.problem(self, f"{row.joint.number}已经办结，没有下一步。")
            return None
        heading = (f"{row.joint.applicant} · {row.content.name}", f"{row.joint.number}　{self._callout(row)}")
        choices = [self._choice(row, step, branch) for step, branch in steps]
        dialog = StepDialog(heading, choices, self._desk.operations, self)
        dialog.issued.connect(lambda paper: self._desk.show(self, [paper]))
        dialog.open()
        return dialog

    def materials(self, row: JointRow) -> TicksDialog:
        """Open the list of what is here by now."""
        lines = [(one.position, one.name) for one in row.content.asked]
        keep = partial(self._joint.supplement, row.joint.id)
        heading, shown = f"{row.joint.applicant} · {row.joint.number}", (lines, brought_of(row.joint))
        dialog = TicksDialog(heading, shown, keep, self._desk.operations, self)
        dialog.open()
        return dialog

    def packages(self) -> PackageDialog:
        """Open the packages."""
        dialog = PackageDialog(self._joint, self._desk.operations, self)
        dialog.open()
        return dialog

    def notices(self) -> RegisterDialog:
        """Open the notices given before anything was taken in."""
        return joint_notices(self._desk, self)

    def days(self, row: JointRow) -> None:
        """Show how the outer due date comes about."""
        self._desk.days(self, row.stands.promised or row.stands.answer_by, self._joint.words)

    def reprint(self, row: JointRow) -> None:
        """Preview every paper of a joint case as it was issued."""
        self._desk.show(self, self._joint.papers(row.joint.id))

    def _choice(self, row: JointRow, step: JointStep, branch: int) -> StepChoice:
        rule = BRANCH.rules[step] if branch else JOINT.rules[step]
        brought = brought_of(row.joint)
        lacking = [one.name for one in row.content.asked if one.position not in brought]
        return StepChoice(
            label=f"{step.label}：{row.content.item(branch).name}" if branch else step.label,
            rule=rule,
            call=partial(self._joint.step, row.joint.id, step),
            paper=self._desk.title_of(rule.paper),
            branch=branch,
            detail="\n".join(lacking) if step is JointStep.CORRECT else "",
        )

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="joint",
            title="多证联办",
            purpose="一头受理、内部流转、资料共享、一窗发证：材料只交一次，证照到齐后一次领取。",
            columns=_COLUMNS,
            fetch=self._joint.find,
            row_id=lambda row: row.joint.id,
            details=self._details_of,
            kinds=KINDS | {"calendar_day", "half_day_closure"},
            empty_sentence="这里没有联办件。一个人要办几样证照时按 F2 一头受理。",
            actions=(
                Action("联办套餐", lambda _: self.packages(), shortcut=Keys.SETTINGS, icon="edit"),
                Action("一头受理", lambda _: self.receive(), shortcut=Keys.NEW, main=True, icon="add"),
                Action("下一步", self.work, shortcut=Keys.GO_ON, needs_row=True, in_details=True),
                Action("已收材料", self.materials, shortcut=Keys.MATERIALS, needs_row=True, in_details=True),
                Action("看每一天", self.days, shortcut=Keys.DAYS, needs_row=True, in_details=True),
                Action("联办告知书", lambda _: self.notices(), shortcut=Keys.NOTICE, in_menu=True),
                Action("再看文书", self.reprint, shortcut=Keys.PAPER, needs_row=True, in_details=True),
            ),
            filters=(("open", "在办"), ("all", "全部")),
            search_hint="姓名、拼音首字母、电话后四位或编号  Ctrl+F",
        )

    def _details_of(self, row: JointRow) -> Details:
        joint = row.joint
        facts = [("单位", joint.unit), ("电话", masked_phone(joint.phone)), ("节省", saved_words(row.content))]
        branches = [(f"环节{one.item.position}", self._branch_words(one)) for one in row.stands.branches]
        events = self._joint.events(joint.id)
        return Details(
            heading=f"{joint.applicant} · {joint.number}",
            subtitle=row.content.name,
            callout=self._callout(row),
            callout_state=row.stands.clock.value,
            pairs=[(name, text) for name, text in [*branches, *facts] if text],
            history=[event_words(one, JointStep) for one in reversed(events)],
        )

    def _callout(self, row: JointRow) -> str:
        if row.stands.answer_by is not None:
            said = self._joint.words(row.stands.answer_by).replace("办结", "受理或告知补正", 1)
            return f"{row.stands.state.label}：{said}；逾期即为受理"
        if row.stands.promised is None or row.stands.state.closed:
            return row.stands.state.label
        waiting = f"；正在等{row.holder_words}" if row.holder_words else ""
        return f"{self._joint.words(row.stands.promised)}{waiting}"

    def _branch_words(self, branch: Branch) -> str:
        due = f"，{self._joint.words(branch.due)}" if branch.due and branch.standing.value != "done" else ""
        sign = SIGNS.get(branch.standing.value, "") if branch.due else ""
        return f"{sign} {branch.item.name}（{branch.item.department}）：{branch.state.label}{due}".strip()


def _held_by(row: JointRow) -> str:
    if not row.stands.holders:
        return "—"
    first = row.stands.holders[0]
    waiting = row.stands.waiting_for(first)
    return f"{first.item.name}（后面{waiting}项）" if waiting else first.item.name
