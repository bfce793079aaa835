"""公开承诺: one-sentence commitments and the public board."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.documents import print_board
from sanhua_desktop.commitments.service import KINDS, CommitmentRow, CommitmentService
from sanhua_desktop.staff.service import KINDS as STAFF_KINDS
from sanhua_desktop.ui.commitment_dialog import CommitmentDialog
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers, Then
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage

_STATES = {"posted": "done", "submitted": "soon", "reviewed": "normal", "returned": "past_promise"}


class CommitmentsPage(RegisterPage):
    """Everybody with their commitment, or without."""

    def __init__(
        self,
        commitments: CommitmentService,
        campaign: Callable[[], str],
        operations: Operations,
        papers: Papers,
        parent: QWidget | None = None,
    ) -> None:
        self._commitments, self._campaign = commitments, campaign
        self._operations, self._papers = operations, papers
        super().__init__(self._make_definition(), operations, parent)

    def write(self, row: CommitmentRow | None = None) -> CommitmentDialog:
        """Open the form for a sentence of the chosen person."""
        people = [one.staff for one in self._commitments.rows()]
        dialog = CommitmentDialog(self._commitments, people, self._operations, self)
        if row is not None:
            dialog.choose(row.staff.id)
        dialog.open()
        return dialog

    def print_board(self) -> None:
        """Print the board of everything posted."""
        one = self._commitments
        self._papers.show(
            self,
            "公开承诺栏",
            lambda: (one.board(self._campaign()), one.board_papers()),
            lambda made, target, progress: print_board(made[0], target, progress),
            Then(lambda made, _: one.board_printed(made[1])),
        )

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="commitments",
            title="公开承诺",
            purpose="亮承诺：每人一句话，审核后公示，打印上墙。",
            columns=(
                Column("承诺人", lambda row: row.staff.name),
                Column("岗位", lambda row: row.staff.post or "—"),
                Column("承诺内容", lambda row: row.commitment.text if row.commitment else "—", stretch=True),
                Column("状态", _state_label, state=_state),
                Column("公示日期", lambda row: _day(row.commitment.posted_on) if row.commitment else "—"),
            ),
            fetch=self._commitments.rows,
            row_id=lambda row: row.staff.id,
            details=self._details_of,
            kinds=KINDS | STAFF_KINDS,
            empty_sentence="这里没有人员。先在“人员胸牌”里登记人员，再按 F2 写承诺。",
            actions=(
                Action("打印公开栏", lambda _: self.print_board(), shortcut="F8", icon="print"),
                Action("新增承诺", self.write, shortcut="F2", main=True, icon="add"),
                Action("提交审核", self._submit, needs_row=True, in_details=True),
                Action("审核通过", self._accept, needs_row=True, in_details=True),
                Action("退回", self._send_back, needs_row=True, in_details=True),
                Action("公示", self._post, needs_row=True, in_details=True),
            ),
            filters=(
                ("all", "全部"),
                ("draft", "拟诺"),
                ("submitted", "待审"),
                ("posted", "已公示"),
                ("none", "尚无承诺"),
            ),
        )

    def _details_of(self, row: CommitmentRow) -> Details:
        commitment = row.commitment
        if commitment is None:
            return Details(row.staff.name, row.staff.post, "还没有承诺，按 F2 新增。", "soon")
        return Details(
            heading=row.staff.name,
            subtitle=row.staff.post,
            callout=commitment.text,
            callout_state=_state(row),
            pairs=[
                (key, value)
                for key, value in (
                    ("状态", commitment.state.label),
                    ("审核人", commitment.reviewer),
                    ("审核意见", commitment.review_note),
                    ("公示日期", _day(commitment.posted_on)),
                )
                if value
            ],
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
                for line in self._commitments.history(commitment)
            ],
        )

    def _submit(self, row: CommitmentRow) -> None:
        self._step(lambda: self._commitments.submit(self._commitments.newest(row.staff.id)))

    def _accept(self, row: CommitmentRow) -> None:
        self._ask_reviewer(row, "审核人姓名：", "审核通过", accept=True)

    def _send_back(self, row: CommitmentRow) -> None:
        self._ask_reviewer(row, "审核人姓名和退回理由（用空格隔开）：", "退回", accept=False)

    def _post(self, row: CommitmentRow) -> None:
        self._step(lambda: self._commitments.post(self._commitments.newest(row.staff.id)))

    def _ask_reviewer(self, row: CommitmentRow, question: str, verb: str, *, accept: bool) -> None:
        def review(text: str) -> None:
            reviewer, _, note = text.strip().partition(" ")
            self._step(
                lambda: self._commitments.review(
                    self._commitments.newest(row.staff.id), reviewer, accept=accept, note=note
                ),
            )

        self._operations.messages.ask_text(self, question, verb, review)

    def _step(self, call: Callable[[], Change]) -> None:
        self._operations.run(self, call)


def _state(row: CommitmentRow) -> str:
    return _STATES.get(row.commitment.state.value, "normal") if row.commitment else "soon"


def _state_label(row: CommitmentRow) -> str:
    return row.commitment.state.label if row.commitment else "尚无承诺"


def _day(day: date | None) -> str:
    return f"{day.month}月{day.day}日" if day else "—"
