"""建议扣分: what the register and the checks give cause for, each to accept, change or reject."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.evaluation.proposal_service import ProposalService
from sanhua_desktop.evaluation.proposals import Proposal, ProposalState
from sanhua_desktop.evaluation.record_service import RecordWordsService
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import KINDS
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition


class ProposalRegister:
    """Opens the proposals of a round and decides on them."""

    def __init__(self, proposals: ProposalService, records: RecordWordsService, operations: Operations) -> None:
        self._proposals, self._records, self._operations = proposals, records, operations

    def open(self, parent: QWidget, chosen: EvaluationRound) -> RegisterDialog:
        """Open the list."""
        service = self._proposals

        definition = RegisterDefinition(
            name="proposals",
            title="建议扣分",
            purpose=f"“{chosen.title}”期间登记册里的情况。采纳才扣分，驳回要写理由。",
            columns=(
                Column("姓名", lambda one: one.name),
                Column("规则", lambda one: one.rule.name),
                Column("情况", lambda one: one.cause.reason, stretch=True),
                Column("建议扣", lambda one: f"{one.points:.2f}", right=True),
                Column("处理", lambda one: f"{one.state.label} {one.decision}".strip()),
            ),
            fetch=lambda query, state: [
                one for one in service.find(chosen, state) if query.strip() in f"{one.name}{one.cause.reason}"
            ],
            row_id=lambda one: hash(one.key),
            details=self._details,
            kinds=KINDS,
            enter_acts=False,
            empty_sentence="登记册里没有要建议扣分的情况。",
            actions=self._decisions(lambda: dialog, chosen),
            filters=(*((state.value, state.label) for state in ProposalState), ("all", "全部")),
            search_hint="姓名、情况  Ctrl+F",
        )
        dialog = RegisterDialog(definition, self._operations, parent)
        dialog.open()
        return dialog

    def _decisions(self, dialog: Callable[[], QWidget], chosen: EvaluationRound) -> tuple[Action, ...]:
        service = self._proposals

        def ask(question: str, verb: str, call: Callable[[Proposal, str], Change]) -> Callable[[Proposal], None]:
            """Return what asks for a line of text about a proposal and then makes the call."""

            def asked(one: Proposal) -> None:
                def run(text: str) -> None:
                    self._operations.run(dialog(), lambda: call(one, text))

                self._operations.messages.ask_text(dialog(), f"{one.cause.reason}\n{question}", verb, run)

            return asked

        def accept(one: Proposal, points: str = "") -> Change:
            return service.accept(chosen, one, points)

        def step(text: str, call: Callable[[Proposal], object], key: str, *, decided: bool = False) -> Action:
            applies = lambda one: (one.state is not ProposalState.OPEN) == decided  # noqa: E731
            return Action(text, call, key, needs_row=True, in_details=True, applies=applies)

        return (
            step("采纳", lambda one: self._operations.run(dialog(), lambda: accept(one)), "F6"),
            step("改分采纳", ask("扣多少分：", "扣分", accept), "F7"),
            step("驳回", ask("为什么不扣分：", "驳回", service.reject), "F8"),
            step(
                "重新处理",
                ask("为什么重新处理（已扣的分会撤销）：", "重新处理", service.reopen),
                "F9",
                decided=True,
            ),
        )

    def _details(self, one: Proposal) -> Details:
        found = self._records.of(one.cause.source_kind, one.cause.source_id)
        return Details(
            heading=f"{one.name}：{one.rule.name}",
            subtitle=f"{one.state.label}　{one.decision}".strip(),
            callout=f"{one.cause.reason}。建议扣{one.points:.2f}分。",
            pairs=found.pairs if found else (),
        )
