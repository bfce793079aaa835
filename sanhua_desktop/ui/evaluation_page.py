"""考核评分: the standings of a round, and why each score is what it is."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import KINDS, EvaluationService, ScoreRow
from sanhua_desktop.staff.service import KINDS as STAFF_KINDS
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.points_dialog import BonusDialog, DeductionDialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage
from sanhua_desktop.ui.round_dialog import RoundDialog
from sanhua_desktop.ui.score_entry_dialog import ScoreEntryDialog
from sanhua_desktop.ui.veto_dialog import VetoDialog


class EvaluationPage(RegisterPage):
    """One round at a time, chosen at the right of the filters."""

    def __init__(
        self,
        evaluation: EvaluationService,
        staff: StaffService,
        operations: Operations,
        parent: QWidget | None = None,
        *,
        more: Sequence[Action] = (),
    ) -> None:
        self._more = more
        self._evaluation, self._staff, self._operations = evaluation, staff, operations
        self._rounds: list[EvaluationRound] = []
        self._round_combo = QComboBox()
        super().__init__(self._make_definition(), operations, parent)
        self._round_combo.setAccessibleName("考核轮次")
        self._round_combo.setMinimumWidth(320)
        self._form.filter_layout.addWidget(self._round_combo)
        self._round_combo.currentIndexChanged.connect(lambda _: self.refresh())
        self.refresh()

    @property
    def round(self) -> EvaluationRound | None:
        """The round shown, or None before the first."""
        chosen = self._round_combo.currentData()
        return next((row for row in self._rounds if row.id == chosen), self._rounds[0] if self._rounds else None)

    def refresh(self, select: int | None = None) -> None:
        """Fetch the rounds, then the standings of the one shown."""
        self._rounds = self._evaluation.rounds()
        keep = self._round_combo.currentData()
        newest = self._round_combo.count() and len(self._rounds) > self._round_combo.count()
        self._round_combo.blockSignals(True)
        self._round_combo.clear()
        for row in self._rounds:
            self._round_combo.addItem(f"{row.name}（{row.state.label}）", row.id)
        self._round_combo.setCurrentIndex(0 if newest else max(0, self._round_combo.findData(keep)))
        self._round_combo.blockSignals(False)
        super().refresh(select)

    def open_round(self) -> RoundDialog:
        """Open the form of a new round."""
        dialog = RoundDialog(self._evaluation, self._staff, self._operations, self)
        dialog.open()
        return dialog

    def enter(self, row: ScoreRow) -> ScoreEntryDialog:
        """Open the form for leaders' scores, ballots and satisfaction."""
        dialog = ScoreEntryDialog(self._evaluation, row, self._operations, self)
        dialog.open()
        return dialog

    def deduct(self, row: ScoreRow) -> DeductionDialog:
        """Open the form of a deduction."""
        dialog = DeductionDialog(self._evaluation, row, self._operations, self)
        dialog.open()
        return dialog

    def add_bonus(self, row: ScoreRow) -> BonusDialog:
        """Open the form of a bonus."""
        dialog = BonusDialog(self._evaluation, row.participant.round, row, self._operations, self)
        dialog.open()
        return dialog

    def veto(self, row: ScoreRow) -> VetoDialog:
        """Open the form of a veto."""
        dialog = VetoDialog(self._evaluation, row.participant.round, row, self._operations, self)
        dialog.open()
        return dialog

    def open_more(self, name: str) -> object:
        """Open the register of that name behind 更多."""
        return next(action for action in self._more if action.text == name).call(None)

    def publish(self) -> None:
        """Ask, then publish and lock the round."""
        chosen = self.round
        if chosen is None:
            self._operations.messages.problem(self, "还没有考核轮次。按 F2 新建一轮。")
            return
        question = f"公布“{chosen.name}”后，扣分、加分和评分都不能再改。继续吗？"
        self._operations.messages.ask(
            self, question, "公布", lambda: self._do(lambda: self._evaluation.publish(chosen))
        )

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="evaluation",
            title="考核评分",
            purpose="量化考核：扣分、加分都有事由，每个分数都能一笔笔加出来。",
            columns=(
                Column("名次", lambda row: _place(row), right=True),
                Column("姓名", lambda row: row.staff.name),
                *(Column(name, _part(at), right=True) for at, name in enumerate(_PARTS)),
                Column("基础分", lambda row: _shown(row.total.base), right=True),
                Column("加分", lambda row: f"{row.total.bonus:.2f}", right=True),
                Column("总分", lambda row: _shown(row.total.total), right=True),
                Column("等次或说明", lambda row: row.standing.note or row.grade, stretch=True),
            ),
            fetch=self._fetch,
            row_id=lambda row: row.participant.id,
            details=self._details_of,
            kinds=KINDS | STAFF_KINDS,
            empty_sentence="还没有考核轮次。按 F2 新建一轮，默认采用25项指标、100分的方案（可修改）。",
            actions=(
                Action("公布", lambda _: self.publish(), shortcut="F9", icon="megaphone"),
                Action("新建轮次", lambda _: self.open_round(), shortcut="F2", main=True, icon="add"),
                Action("录入评分", self.enter, shortcut="F4", needs_row=True, in_details=True),
                Action("登记扣分", self.deduct, shortcut="F6", needs_row=True, in_details=True),
                Action("登记加分", self.add_bonus, shortcut="F7", needs_row=True, in_details=True),
                Action("一票否决", self.veto, needs_row=True, in_details=True),
                *self._more,
            ),
        )

    def _fetch(self, query: str, _filter: str) -> list[ScoreRow]:
        return self._evaluation.standings(self.round, query) if self.round is not None else []

    def _details_of(self, row: ScoreRow) -> Details:
        chosen = self.round
        lines = self._evaluation.explanation(chosen, row.participant) if chosen is not None else []
        state = "done" if chosen is not None and chosen.state is RoundState.PUBLISHED else "normal"
        total = row.total.total
        return Details(
            heading=f"{row.staff.name}：{'数据不全' if total is None else total}",
            subtitle=f"{row.staff.post}　{row.standing.note or row.grade}",
            callout="\n".join(lines),
            callout_state="soon" if total is None else state,
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
                for line in self._evaluation.history(row.participant)
            ],
        )

    def _do(self, call: Callable[[], Change]) -> None:
        self._operations.run(self, call)


_PARTS = ("量化考核", "领导评分", "民主测评", "满意度")


def _part(number: int) -> Callable[[ScoreRow], str]:
    return lambda row: _shown(row.total.printed[number][1])


def _shown(value: object) -> str:
    return "—" if value is None else str(value)


def _place(row: ScoreRow) -> str:
    return f"{row.standing.rank}" if row.standing.rank else "—"
