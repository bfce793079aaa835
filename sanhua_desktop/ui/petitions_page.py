"""信访接待: petitions with their clocks in calendar days."""

from functools import partial

from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.petition_rules import PETITION, PetitionStep
from sanhua_desktop.inquiries.petition_service import KINDS, PetitionRow
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.ui.casework import Desk, event_words
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.keys import Keys
from sanhua_desktop.ui.petition_dialog import PetitionDialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage
from sanhua_desktop.ui.step_dialog import StepChoice, StepDialog

_COLUMNS = (
    Column("编号", lambda row: row.petition.number[-5:-1]),
    Column("信访人", lambda row: row.shown_petitioner),
    Column("事由", lambda row: row.petition.subject, stretch=True),
    Column("类别", lambda row: row.petition.category.label),
    Column("环节", lambda row: row.petition.state.label),
    Column("时限", lambda row: row.clock.state.label, state=lambda row: row.clock.state.value),
    Column("到期", lambda row: row.due_words or "—"),
)


class PetitionsPage(RegisterPage):
    """The register of petitions."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk, self._petitions = desk, desk.services.petitions
        super().__init__(self._make_definition(), desk.operations, parent)

    def register(self, entry: InquiryEntry | None = None) -> PetitionDialog:
        """Open the registration form."""
        dialog = PetitionDialog(self._petitions, self._desk.services.staff, self._desk.operations, self)
        if entry is not None:
            dialog.fill_from(entry)
        dialog.open()
        return dialog

    def work(self, row: PetitionRow) -> StepDialog | None:
        """Open the next step of a petition."""
        steps = self._petitions.allowed(row)
        if not steps:
            self._desk.operations.messages.problem(self, f"{row.petition.number}已经终结，没有下一步。")
            return None
        heading = (f"{row.shown_petitioner} · {row.petition.subject}", f"{row.petition.number}　{self._callout(row)}")
        dialog = StepDialog(heading, [self._choice(row, step) for step in steps], self._desk.operations, self)
        dialog.issued.connect(lambda paper: self._desk.show(self, [paper]))
        dialog.open()
        return dialog

    def days(self, row: PetitionRow) -> None:
        """Show how the due date comes about."""
        self._desk.days(self, row.clock.due, lambda due: waiting_words(self._petitions.words(due), row.clock.waits_for))

    def reprint(self, row: PetitionRow) -> None:
        """Preview every paper of a petition as it was issued."""
        self._desk.show(self, self._petitions.papers(row.petition.id))

    def sheet(self, row: PetitionRow) -> None:
        """Preview the 信访接待登记表."""
        made = self._desk.operations.read(self, lambda: self._petitions.register_sheet(row.petition.id))
        if made is not None:
            self._desk.show(self, [made])

    def opinion(self, row: PetitionRow) -> None:
        """Ask for the leader's instruction."""
        one, number = self._desk.operations, row.petition.number

        def keep(text: str) -> None:
            one.run(self, lambda: self._petitions.note_opinion(row.petition.id, text))

        one.messages.ask_text(self, f"{number}的领导批示：", "记下", keep)

    def _choice(self, row: PetitionRow, step: PetitionStep) -> StepChoice:
        rule = PETITION.rules[step]
        call = partial(self._petitions.step, row.petition.id, step)
        return StepChoice(label=step.label, rule=rule, call=call, paper=self._desk.title_of(rule.paper))

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="petitions",
            title="信访接待",
            purpose="当日登记，15日内书面告知，60日内办结：按自然日计算，末日遇休息日顺延。",
            columns=_COLUMNS,
            fetch=self._petitions.find,
            row_id=lambda row: row.petition.id,
            details=self._details_of,
            kinds=KINDS | {"calendar_day", "half_day_closure"},
            empty_sentence="这里没有信访件。接待来访群众时按 F2 登记。",
            actions=(
                Action("接待登记", lambda _: self.register(), shortcut=Keys.NEW, main=True, icon="add"),
                Action("下一步", self.work, shortcut=Keys.GO_ON, needs_row=True, in_details=True),
                Action("看每一天", self.days, shortcut=Keys.DAYS, needs_row=True, in_details=True),
                Action("再看文书", self.reprint, shortcut=Keys.PAPER, needs_row=True, in_details=True),
                Action("领导批示", self.opinion, needs_row=True, in_details=True),
                Action("接待登记表", self.sheet, needs_row=True, in_details=True),
            ),
            filters=(("open", "在办"), ("all", "全部")),
            search_hint="姓名、拼音首字母、电话后四位、事由或编号  Ctrl+F",
        )

    def _details_of(self, row: PetitionRow) -> Details:
        petition = row.petition
        open_to_all = not petition.confidential
        facts = [
            ("形式、类别", f"{petition.mode.label}，{petition.category.label}"),
            ("电话", masked_phone(petition.phone) if open_to_all else ""),
            ("人数", f"{petition.people}人 {petition.representatives}" if petition.people > 1 else ""),
            ("重复信访", "是，已与上次关联" if petition.repeat_of else ""),
            ("转送机关", petition.from_above),
            ("提出异议", f"{row.clock.object_by.due:%Y-%m-%d}前" if row.clock.object_by else ""),
            ("事实和理由", petition.facts if open_to_all else "（依法保密，由接待人经办）"),
            ("请求", petition.demand if open_to_all else ""),
            ("领导批示", petition.leader_opinion),
            ("责任科室", petition.department),
        ]
        events = self._petitions.events(petition.id)
        return Details(
            heading=f"{row.shown_petitioner} · {petition.number}",
            subtitle=petition.subject,
            callout=self._callout(row),
            callout_state=row.clock.state.value,
            pairs=[(name, text) for name, text in facts if text],
            history=[event_words(one, PetitionStep) for one in reversed(events)],
        )

    def _callout(self, row: PetitionRow) -> str:
        if row.clock.due is None:
            return row.clock.waits_for or row.petition.state.label
        said = self._petitions.words(row.clock.due).replace("应于", "").replace("前办结", "前", 1)
        return f"{row.petition.state.label}：{said}，{row.clock.waits_for}"


def waiting_words(said: str, waits_for: str) -> str:
    """Return what a deadline of a petition ends: telling, answering, or the petitioner's own time to ask again."""
    if waits_for.startswith("信访人"):
        return said.replace("应于", "", 1).replace("前办结", f"前，{waits_for}", 1)
    return said.replace("办结", waits_for, 1)
