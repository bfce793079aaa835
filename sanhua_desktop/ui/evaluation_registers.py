"""Why a score is what it is, what the register proposes, objections and deeds: each as a register of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.evaluation.by_hand import ByHand
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.fact_service import DEED_KINDS, FactService
from sanhua_desktop.evaluation.proposal_service import ProposalService
from sanhua_desktop.evaluation.record_service import RecordWordsService
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import KINDS, EvaluationService, ScoreRow
from sanhua_desktop.evaluation.source_service import SourceService
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.deed_dialog import DeedDialog
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.formula_dialog import FormulaDialog
from sanhua_desktop.ui.inspection_dialog import InspectionDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.proposal_register import ProposalRegister
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition
from sanhua_desktop.ui.scheme_dialog import SchemeEditor
from sanhua_desktop.ui.signed_text_dialog import SignedText, SignedTextDialog


@dataclass(frozen=True)
class EvaluationRoom:
    """The services of the page."""

    evaluation: EvaluationService
    staff: StaffService
    proposals: ProposalService
    facts: FactService
    records: RecordWordsService
    sources: SourceService


class EvaluationRegisters:
    """Opens the registers beside the standings."""

    def __init__(self, room: EvaluationRoom, operations: Operations) -> None:
        self._room, self._operations = room, operations
        self.schemes = SchemeEditor(room.evaluation.schemes, operations)

    def explain(self, parent: QWidget, chosen: EvaluationRound, row: ScoreRow) -> RegisterDialog:
        """Open the working of a score; every line that has a record shows it beside."""

        def fetch(query: str, _filter: str) -> list[tuple[int, ByHand]]:
            lines = enumerate(self._room.evaluation.working(chosen, row.participant))
            return [one for one in lines if query.strip() in one[1].text]

        definition = RegisterDefinition(
            name="explanation",
            title=f"得分说明：{row.name}",
            purpose="每一行都可以用笔加出来；选中扣分、加分，右边是依据的记录。",
            columns=(
                Column("怎样算出来的", lambda one: f"{'　　' * one[1].level}{one[1].text}", stretch=True),
                Column("分", lambda one: "" if one[1].level else one[1].figure, right=True),
            ),
            fetch=fetch,
            row_id=lambda one: one[0],
            details=lambda one: self._record(one[1], row),
            kinds=KINDS,
            empty_sentence="没有这样的内容。",
            actions=(
                Action(
                    "撤销这一笔",
                    lambda one: self._withdraw(dialog, one[1]),
                    "F8",
                    needs_row=True,
                    in_details=True,
                    applies=lambda one: bool(one[1].entry[0]) and chosen.state is not RoundState.PUBLISHED,
                    why_not="公布以前，选一笔扣分或加分才能撤销。",
                ),
            ),
            search_hint="指标、事由  Ctrl+F",
        )
        dialog = self._open(definition, parent)
        return dialog

    def _withdraw(self, dialog: QWidget, line: ByHand) -> None:
        evaluation = self._room.evaluation
        withdraw = lambda reason: self._do(dialog, lambda: evaluation.withdraw(line.entry, reason))  # noqa: E731
        self._operations.messages.ask_text(dialog, f"{line.text}\n为什么撤销：", "撤销", withdraw)

    def _record(self, line: ByHand, row: ScoreRow) -> Details:
        """Show the record behind a line; sums and typed parts are of what was entered for the person."""
        found = self._room.records.of(*(line.source if line.source[0] else ("participant", row.participant.id)))
        if found is None:
            return Details(heading=line.text)
        rule = f"评分标准：{line.rule}" if line.rule else ""
        return Details(heading=found.heading, subtitle=line.text, callout=rule, pairs=found.pairs)

    def proposals(self, parent: QWidget, chosen: EvaluationRound) -> RegisterDialog:
        """Open the deductions that the register gives cause for."""
        register = ProposalRegister(self._room.proposals, self._room.records, self._operations)
        return register.open(parent, chosen)

    def inspect(self, parent: QWidget, chosen: EvaluationRound) -> InspectionDialog:
        """Open the form of a finding."""
        dialog = InspectionDialog(self._room.facts, self._room.evaluation, chosen, self._operations, parent)
        dialog.open()
        return dialog

    def formula(self, parent: QWidget, chosen: EvaluationRound) -> FormulaDialog:
        """Open how the round is scored."""
        dialog = FormulaDialog(self._room.evaluation, chosen, self._operations, parent)
        dialog.open()
        return dialog

    def objections(self, parent: QWidget, chosen: EvaluationRound) -> RegisterDialog:
        """Open the objections of a round and answer them."""
        evaluation = self._room.evaluation

        definition = RegisterDefinition(
            name="objections",
            title="异议和答复",
            purpose="得分告知本人以后可以提出；全部答复以后才能公布。",
            columns=_OBJECTION_COLUMNS,
            fetch=lambda query, _: [one for one in evaluation.objections(chosen) if query.strip() in one.text],
            row_id=lambda one: one.id,
            details=lambda one: Details(
                heading=one.participant.title,
                callout=one.text,
                pairs=[
                    ("答复", one.answer or "待答复"),
                    ("答复人", one.answered_by),
                    ("日期", f"{one.answered_on or ''}"),
                ],
            ),
            kinds=KINDS,
            empty_sentence="没有异议。",
            actions=(
                Action(
                    "答复",
                    lambda one: self.answer(dialog, one),
                    "F6",
                    needs_row=True,
                    in_details=True,
                    applies=lambda one: not one.answer,
                ),
            ),
            search_hint="异议内容  Ctrl+F",
        )
        dialog = self._open(definition, parent)
        return dialog

    def deeds(self, parent: QWidget, chosen: EvaluationRound | None) -> RegisterDialog:
        """Open the shining deeds: reported, verified, counted in the round shown."""
        facts = self._room.facts

        definition = RegisterDefinition(
            name="deeds",
            title="党员闪光言行",
            purpose="登记、核实、计分；没有核实的不计，一条只计一次。",
            columns=(
                Column("日期", lambda one: f"{one.done_on:%Y-%m-%d}"),
                Column("党员", lambda one: one.staff.name),
                Column("类别", lambda one: one.category.label),
                Column("闪光言行", lambda one: one.deed, stretch=True),
                Column("核实", lambda one: f"✓ {one.verified_by}" if one.verified_on else "待核实"),
            ),
            fetch=lambda query, _: facts.deeds(query),
            row_id=lambda one: one.id,
            details=_deed,
            kinds=DEED_KINDS,
            empty_sentence="还没有登记闪光言行。按 F2 登记一条。",
            actions=self._deed_actions(lambda: dialog, chosen),
            search_hint="姓名、内容  Ctrl+F",
        )
        dialog = self._open(definition, parent)
        return dialog

    def answer(self, parent: QWidget, one: Any) -> SignedTextDialog:
        """Open the form of the answer to an objection."""
        evaluation = self._room.evaluation
        asked = SignedText(
            title=f"答复{one.participant.title}的异议",
            heading=f"异议：{one.text}",
            words="答复：维持或更正、理由",
            signer="答复人",
            verb="答复",
            call=lambda text, name: evaluation.answer(one, text, by=name),
        )
        dialog = SignedTextDialog(asked, self._operations, parent)
        dialog.open()
        return dialog

    def _deed_actions(self, dialog: Callable[[], QWidget], chosen: EvaluationRound | None) -> tuple[Action, ...]:
        facts = self._room.facts

        def verify(one: Any) -> None:
            self._operations.messages.ask_text(
                dialog(),
                f"{one.deed}\n核实人：",
                "核实",
                lambda name: self._do(dialog(), lambda: facts.verify(one, name)),
            )

        return (
            Action("登记一条", lambda _: self.report(dialog()), "F2", main=True, icon="add"),
            Action("核实", verify, "F6", needs_row=True, in_details=True, applies=lambda one: not one.verified_on),
            Action(
                "计入本轮",
                lambda one: self._do(dialog(), lambda: facts.count_deed(chosen, one)) if chosen else None,
                "F7",
                needs_row=True,
                in_details=True,
                applies=lambda one: bool(one.verified_on) and chosen is not None,
            ),
        )

    def report(self, parent: QWidget) -> DeedDialog:
        """Open the form of a deed."""
        dialog = DeedDialog(self._room.facts, self._room.staff, self._operations, parent)
        dialog.open()
        return dialog

    def _open(self, definition: RegisterDefinition, parent: QWidget) -> RegisterDialog:
        dialog = RegisterDialog(definition, self._operations, parent)
        dialog.open()
        return dialog

    def _do(self, parent: QWidget, call: Callable[[], Change]) -> None:
        self._operations.run(parent, call)


_OBJECTION_COLUMNS = (
    Column("姓名", lambda one: one.participant.title),
    Column("提出日期", lambda one: f"{one.raised_on:%Y-%m-%d}"),
    Column("异议", lambda one: one.text, stretch=True),
    Column("答复", lambda one: f"✓ {one.answered_by}已答复" if one.answer else "待答复"),
)


def _deed(one: Any) -> Details:
    pairs = [("地点", one.place), ("见证人", one.witness), ("核实人", one.verified_by or "待核实")]
    return Details(heading=one.staff.name, subtitle=one.category.label, callout=one.deed, pairs=pairs)
