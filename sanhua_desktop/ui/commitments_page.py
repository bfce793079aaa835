"""公开承诺: what everybody, every window and the office promised, and whether it was kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.enums import PublicRating, StepRole
from sanhua_desktop.commitments.ledger_service import LedgerRow
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.commitments.service import KINDS
from sanhua_desktop.staff.service import KINDS as STAFF_KINDS
from sanhua_desktop.ui.commitment_details import commitment_details, day_words, row_state, state_label
from sanhua_desktop.ui.commitment_dialog import CommitmentDialog
from sanhua_desktop.ui.commitment_printing import CommitmentPrinting
from sanhua_desktop.ui.commitment_services import CommitmentServices
from sanhua_desktop.ui.commitment_step_dialog import AskedStep, CommitmentStepDialog
from sanhua_desktop.ui.evidence_dialog import EvidenceDialog
from sanhua_desktop.ui.evidence_files import EvidenceFiles
from sanhua_desktop.ui.fulfillment_dialog import FulfillmentDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.promised_entries import promised_entries
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage
from sanhua_desktop.ui.watch_registers import WatchRegisters

_FILTERS = (
    *(("all", "全部"), ("none", "尚无承诺"), ("submitted", "待审"), ("reviewed", "待公示"), ("posted", "已公示")),
    *(("under_way", "践诺中"), ("overdue", "到期未评"), ("kept", "已兑现")),
)


class CommitmentsPage(RegisterPage):
    """Everybody with their commitments, or without."""

    def __init__(
        self, services: CommitmentServices, operations: Operations, papers: Papers, parent: QWidget | None = None
    ) -> None:
        self._services, self._commitments = services, services.commitments
        self._operations = operations
        self.printing = CommitmentPrinting(services, papers, self)
        self._files = EvidenceFiles(self._commitments, operations, papers.folder)
        self._named: dict[StepRole, str] = {}
        self.watch = WatchRegisters(services.watch, operations, papers)
        super().__init__(self._make_definition(), operations, parent)

    def write(self, row: LedgerRow | None = None) -> CommitmentDialog:
        """Open the form for a commitment of the chosen owner."""
        dialog = CommitmentDialog(self._commitments, self._services.ledger.owners(), self._operations, self)
        if row is not None:
            dialog.choose(row.owner)
        dialog.open()
        return dialog

    def replace(self, row: LedgerRow) -> CommitmentDialog:
        """Open the form for other words; the former ones stay in the history."""
        owners = self._services.ledger.owners()
        dialog = CommitmentDialog(self._commitments, owners, self._operations, self, replaced=row)
        dialog.open()
        return dialog

    def evidence(self, row: LedgerRow) -> EvidenceDialog:
        """Open the form of evidence."""
        commitment = _of(row)
        dialog = EvidenceDialog(
            commitment.text,
            lambda values: self._services.promises.add_evidence(commitment, values),
            self._operations,
            self,
        )
        dialog.open()
        return dialog

    def submit(self, row: LedgerRow) -> CommitmentStepDialog:
        """Ask who hands it in."""
        one = _of(row)
        return self._ask_step(row, "提交审核", StepRole.OWNER, lambda by, _: self._commitments.submit(one, by))

    def accept(self, row: LedgerRow) -> CommitmentStepDialog:
        """Ask who lets it pass."""
        return self._review(row, "审核通过", accept=True)

    def send_back(self, row: LedgerRow) -> CommitmentStepDialog:
        """Ask who sends it back, and why."""
        return self._review(row, "退回", accept=False)

    def post(self, row: LedgerRow) -> CommitmentStepDialog:
        """Ask who posts it."""
        one = _of(row)
        return self._ask_step(row, "公示", StepRole.OFFICE, lambda by, _: self._commitments.post(one, by))

    def begin(self, row: LedgerRow) -> CommitmentStepDialog:
        """Ask who begins to keep it."""
        one = _of(row)
        return self._ask_step(row, "开始践诺", StepRole.OWNER, lambda by, _: self._commitments.begin(one, by))

    def proofs(self, row: LedgerRow) -> RegisterDialog:
        """Open the evidence with its files."""
        return self._files.show(self, _of(row))

    def settle(self, row: LedgerRow) -> FulfillmentDialog:
        """Open the form of the judgment."""
        commitment = _of(row)
        dialog = FulfillmentDialog(
            commitment, self._basis_of(commitment), partial(self._services.promises.settle, commitment),
            self._operations, self,
        )  # fmt: skip
        dialog.open()
        return dialog

    def entries(self, row: LedgerRow) -> QDialog | None:
        """Open the entries behind a measured commitment, or the surveys."""
        promises = self._services.promises
        figure = self._operations.read(self, lambda: promises.fulfillment(_of(row)))
        if figure is not None and figure.measure is None:
            return self._services.open_surveys(self)
        return None if figure is None else promised_entries(promises, figure, self._operations, self)

    def print_board(self) -> None:
        """Preview the wall of everything posted."""
        self.printing.wall()

    def board(self) -> QDialog:
        """Open 公开栏和手册."""
        return self._services.open_board(self)

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="commitments",
            title="公开承诺",
            purpose="亮承诺：提诺、审诺、公诺、践诺、评诺，登记里的数字自动算，凭佐证兑现。",
            columns=(
                Column("承诺人", lambda row: row.owner.name),
                Column("种类", lambda row: row.commitment.kind.label if row.commitment else "—"),
                Column("承诺内容", lambda row: row.commitment.text if row.commitment else "—", stretch=True),
                Column("完成时限", lambda row: day_words(row.commitment.due_on) if row.commitment else "—"),
                Column("状态", state_label, state=row_state),
            ),
            fetch=self._services.ledger.rows,
            row_id=lambda row: row.commitment.id if row.commitment else row.owner.key,
            details=lambda row: commitment_details(self._services, row),
            kinds=KINDS | STAFF_KINDS | {"inquiry_entry", "work_event", "one_time_notice"},
            empty_sentence="这里没有承诺。按 F2 写一条。",
            actions=self._actions(),
            filters=_FILTERS,
            search_hint="姓名、拼音首字母、窗口  Ctrl+F",
        )

    def _actions(self) -> tuple[Action, ...]:
        return (
            Action("公开栏和手册", lambda _: self.board(), shortcut="F7", icon="document"),
            Action("打印承诺栏", lambda _: self.print_board(), shortcut="F8", icon="print"),
            Action("新增承诺", self.write, shortcut="F2", main=True, icon="add"),
            _step("提交审核", self.submit, State.DRAFT, State.RETURNED),
            _step("修改后重提", self.replace, State.RETURNED),
            _step("审核通过", self.accept, State.SUBMITTED),
            _step("退回", self.send_back, State.SUBMITTED),
            _step("公示", self.post, State.REVIEWED),
            _step("开始践诺", self.begin, State.POSTED),
            _step("评诺", self.settle, State.UNDER_WAY, State.BROKEN),
            _step("添加佐证", self.evidence, State.POSTED, State.UNDER_WAY),
            Action("看佐证", self.proofs, needs_row=True, in_details=True, applies=self._has_proof),
            Action("看背后的记录", self.entries, needs_row=True, in_details=True, applies=_is_measured),
            Action("以算出的数字为佐证", self._figure, needs_row=True, in_details=True, applies=_takes_figure),
            _step("群众评议", self._rate, State.KEPT, State.EXPLAINED, State.BROKEN),
            _step("换一条", self.replace, State.POSTED, State.UNDER_WAY),
            Action("尚无承诺的名单", lambda _: self._coverage(), in_menu=True),
            *self.watch.actions(self),
            *self.printing.actions(),
        )

    def _coverage(self) -> None:
        """Show who has none and say how the office stands."""
        one = self._services.ledger.coverage()
        rate = f"到期的承诺事项{one.due}项，已兑现{one.kept}项" if one.due else "还没有到期的承诺事项"
        self.set_filter("none")
        self._operations.say(f"{one.owners}个单位、窗口和人员中，{len(one.without)}个尚无承诺；{rate}。")

    def _figure(self, row: LedgerRow) -> None:
        self._run_step(lambda: self._services.promises.take_figure(_of(row)))

    def _rate(self, row: LedgerRow) -> None:
        labels = {one.label: one for one in PublicRating}

        def rate(text: str) -> None:
            rating = labels.get(text.strip())
            if rating is None:
                self._operations.messages.problem(self, f"请填{'、'.join(labels)}中的一个。")
                return
            self._run_step(lambda: self._commitments.rate(_of(row), rating))

        self._operations.messages.ask_text(self, f"群众评议（{'、'.join(labels)}）：", "记下", rate)

    def _review(self, row: LedgerRow, label: str, *, accept: bool) -> CommitmentStepDialog:
        one = _of(row)

        def review(by: str, note: str) -> Change:
            return self._commitments.review(one, by, accept=accept, note=note)

        return self._ask_step(row, label, StepRole.REVIEWER, review)

    def _ask_step(
        self, row: LedgerRow, label: str, role: StepRole, call: Callable[[str, str], Change]
    ) -> CommitmentStepDialog:
        """Ask who takes a step: a person's own steps are the person's, else whoever took the last one is offered."""
        own = row.owner.name if row.owner.staff_id is not None else _of(row).responsible
        offered = own if role is StepRole.OWNER else self._named.get(role, "")
        dialog = CommitmentStepDialog(_of(row).text, AskedStep(label, role, offered, call), self._operations, self)
        dialog.saved.connect(lambda _: self._named.update({role: dialog.person}))
        dialog.open()
        return dialog

    def _has_proof(self, row: LedgerRow) -> bool:
        return row.commitment is not None and bool(self._commitments.evidence(row.commitment))

    def _basis_of(self, commitment: Commitment) -> str:
        if commitment.metric is not None:
            return self._services.promises.fulfillment(commitment).words
        count = len(self._commitments.evidence(commitment))
        return f"已有佐证{count}件。" if count else "还没有佐证：没有佐证不能评为已兑现。"

    def _run_step(self, call: Callable[[], Change]) -> None:
        self._operations.run(self, call)


def _step(text: str, call: Callable[[LedgerRow], object], *states: State) -> Action:
    return Action(text, call, needs_row=True, in_details=True, applies=lambda row: _state_of(row) in states)


def _of(row: LedgerRow) -> Commitment:
    assert row.commitment is not None  # no action is offered for a row without
    return row.commitment


def _state_of(row: LedgerRow) -> State | None:
    return row.commitment.state if row.commitment else None


def _is_measured(row: LedgerRow) -> bool:
    return row.commitment is not None and row.commitment.metric is not None


def _takes_figure(row: LedgerRow) -> bool:
    return _is_measured(row) and _state_of(row) in (State.POSTED, State.UNDER_WAY)
