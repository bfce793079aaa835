"""考核评分: the standings of a round, and why each score is what it is."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.paper_service import standing_words
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import KINDS, ScoreRow
from sanhua_desktop.evaluation.standings import movement
from sanhua_desktop.staff.service import KINDS as STAFF_KINDS
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.evaluation_prints import ChartsDialog, EvaluationPrints
from sanhua_desktop.ui.evaluation_registers import EvaluationRegisters, EvaluationRoom
from sanhua_desktop.ui.formula_dialog import FormulaDialog
from sanhua_desktop.ui.inspection_dialog import InspectionDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.points_dialog import BonusDialog, DeductionDialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage
from sanhua_desktop.ui.round_course import RoundCourse
from sanhua_desktop.ui.round_dialog import RoundDialog
from sanhua_desktop.ui.score_entry_dialog import ScoreEntryDialog
from sanhua_desktop.ui.sources_dialog import SourcesDialog
from sanhua_desktop.ui.veto_dialog import VetoDialog

_T = TypeVar("_T")
_Dialog = TypeVar("_Dialog", bound=QDialog)


class EvaluationPage(RegisterPage):
    """One round at a time, chosen at the right of the filters."""

    def __init__(
        self,
        room: EvaluationRoom,
        prints: EvaluationPrints,
        operations: Operations,
        parent: QWidget | None = None,
        *,
        more: Sequence[Action] = (),
    ) -> None:
        self._room, self._evaluation, self._staff = room, room.evaluation, room.staff
        self._operations, self._prints, self._more = operations, prints, more
        self.registers = EvaluationRegisters(room, operations)
        self.course = RoundCourse(room.evaluation, room.proposals, operations, self)
        self.rounds: list[EvaluationRound] = []
        self._tiers_before: dict[tuple[int | None, int | None, str], str] = {}
        self._round_combo = QComboBox()
        super().__init__(self._make_definition(), operations, parent)
        self._round_combo.setAccessibleName("考核轮次")
        self._round_combo.setMinimumWidth(400)
        self._form.filter_layout.addWidget(self._round_combo)
        self._round_combo.currentIndexChanged.connect(lambda _: self.refresh())
        self.refresh()

    @property
    def round(self) -> EvaluationRound | None:
        """The round shown, or None before the first."""
        chosen = self._round_combo.currentData()
        return next((row for row in self.rounds if row.id == chosen), self.rounds[0] if self.rounds else None)

    def refresh(self, select: int | None = None) -> None:
        """Fetch the rounds, then the standings of the one shown."""
        self.rounds = self._evaluation.rounds()
        keep = self._round_combo.currentData()
        newest = self._round_combo.count() and len(self.rounds) > self._round_combo.count()
        self._round_combo.blockSignals(True)
        self._round_combo.clear()
        for row in self.rounds:
            days = f"{row.first_day:%m-%d}至{row.last_day:%m-%d}"
            self._round_combo.addItem(f"{row.title}（{row.kind.label}，{days}，{row.state.label}）", row.id)
        self._round_combo.setCurrentIndex(0 if newest else max(0, self._round_combo.findData(keep)))
        self._round_combo.blockSignals(False)
        super().refresh(select)

    def show_round(self, round_id: int) -> None:
        """Show one round's standings."""
        self._round_combo.setCurrentIndex(self._round_combo.findData(round_id))

    def open_round(self) -> RoundDialog:
        """Open the form of a new round."""
        return _opened(RoundDialog(self._evaluation, self._staff, self._operations, self))

    def enter(self, row: ScoreRow) -> ScoreEntryDialog:
        """Open the form for leaders' scores, ballots and satisfaction."""
        return _opened(ScoreEntryDialog(self._evaluation, row, self._operations, self))

    def deduct(self, row: ScoreRow) -> DeductionDialog:
        """Open the form of a deduction."""
        return _opened(DeductionDialog(self._evaluation, row, self._operations, self))

    def add_bonus(self, row: ScoreRow) -> BonusDialog | None:
        """Open the form of a bonus."""
        return self._for_round(lambda one: _opened(BonusDialog(self._evaluation, one, row, self._operations, self)))

    def veto(self, row: ScoreRow) -> VetoDialog | None:
        """Open the form of a veto."""
        return self._for_round(lambda one: _opened(VetoDialog(self._evaluation, one, row, self._operations, self)))

    def open_more(self, name: str) -> object:
        """Open the register of that name behind 更多."""
        return next(action for action in self._more if action.text == name).call(None)

    def explain(self, row: ScoreRow) -> RegisterDialog | None:
        """Open why this score is what it is."""
        return self._for_round(lambda chosen: self.registers.explain(self, chosen, row))

    def inspect(self) -> InspectionDialog | None:
        """Open the form of a finding."""
        if self.round is not None and self.round.state is RoundState.PUBLISHED:
            self._operations.messages.problem(self, _LOCKED)
            return None
        return self._for_round(lambda chosen: self.registers.inspect(self, chosen))

    def proposals(self) -> RegisterDialog | None:
        """Open what the register gives cause to deduct."""
        return self._for_round(lambda chosen: self.registers.proposals(self, chosen))

    def sources(self) -> RegisterDialog | None:
        """Open what ballots, surveys and contests counted for the round."""
        return self._for_round(
            lambda chosen: _opened(SourcesDialog(self._room.sources, self._operations, self, chosen))
        )

    def objections(self) -> RegisterDialog | None:
        """Open the objections of the round."""
        return self._for_round(lambda chosen: self.registers.objections(self, chosen))

    def deeds(self) -> RegisterDialog:
        """Open the shining deeds."""
        return self.registers.deeds(self, self.round)

    def schemes(self) -> RegisterDialog:
        """Open the sheets to alter them."""
        return self.registers.schemes.open(self)

    def formula(self) -> FormulaDialog | None:
        """Open how the round is scored."""
        return self._for_round(lambda chosen: self.registers.formula(self, chosen))

    def charts(self) -> ChartsDialog | None:
        """Show the charts of the round."""
        return self._for_round(lambda chosen: self._prints.show_charts(self, chosen))

    def chosen_round(self) -> EvaluationRound | None:
        """Return the round shown, or say that there is none."""
        if self.round is None:
            self._operations.messages.problem(self, "还没有考核轮次。按 F2 新建一轮。")
        return self.round

    def _for_round(self, call: Callable[[EvaluationRound], _T]) -> _T | None:
        chosen = self.chosen_round()
        return call(chosen) if chosen is not None else None

    def _print(self, what: Callable[[QWidget, EvaluationRound], None]) -> None:
        self._for_round(lambda chosen: what(self, chosen))

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="evaluation",
            title="考核评分",
            purpose="量化考核：扣分、加分都有事由，每个分数都能一笔笔加出来。",
            columns=self._columns(),
            fetch=self._fetch,
            row_id=lambda row: row.participant.id,
            details=self._details_of,
            kinds=KINDS | STAFF_KINDS,
            empty_sentence="还没有考核轮次。按 F2 新建一轮，默认采用25项指标、100分的方案（可修改）。",
            actions=(
                Action("公布", lambda _: self._for_round(self.course.publish), shortcut="F9", icon="megaphone"),
                Action("新建轮次", lambda _: self.open_round(), shortcut="F2", main=True, icon="add"),
                self._of_row("录入评分", self.enter, "F4"),
                self._of_row("登记扣分", self.deduct, "F6"),
                self._of_row("登记加分", self.add_bonus, "F7"),
                Action("得分说明", self.explain, shortcut="F11", needs_row=True, in_details=True),
                Action(
                    "登记异议",
                    self.course.object_to,
                    "F10",
                    needs_row=True,
                    in_details=True,
                    applies=lambda _: self.round is not None and self.round.state is RoundState.SHOWN,
                    why_not="得分告知本人（F8）以后、公布以前才能登记异议。",
                ),
                self._of_row("一票否决", self.veto, ""),
                *self._menu(),
                *self._more,
            ),
        )

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("名次", lambda row: _place(row), right=True),
            Column("姓名", lambda row: row.name),
            *(Column(name, _part(at), right=True) for at, name in enumerate(_PARTS)),
            Column("加分", lambda row: f"{row.total.bonus:.2f}", right=True),
            Column("总分", lambda row: _shown(row.total.total), right=True),
            Column("满意率", lambda row: row.satisfied.short if row.satisfied else "—", right=True),
            Column("分类", lambda row: f"{row.tier}{self._moved(row)}"),
            Column("等次或说明", _grade_words, stretch=True),
        )

    def _of_row(self, text: str, call: Callable[[ScoreRow], object], key: str) -> Action:
        """Return what alters a score; once the round is published it is refused before anything is typed."""
        applies = lambda _: self.round is not None and self.round.state is not RoundState.PUBLISHED  # noqa: E731
        return Action(text, call, key, needs_row=True, in_details=True, applies=applies, why_not=_LOCKED)

    def _menu(self) -> tuple[Action, ...]:
        """What is done less often: facts, the round's course, papers."""
        prints = self._prints

        def of_row(draw: Callable[[QWidget, EvaluationRound, list[ScoreRow]], None]) -> Callable[[ScoreRow], None]:
            return lambda row: self._print(lambda parent, chosen: draw(parent, chosen, [row]))

        def of_all(draw: Callable[[QWidget, EvaluationRound, list[ScoreRow]], None]) -> Callable[[object], None]:
            """Draw for everybody, whatever is searched for."""
            return lambda _: self._print(
                lambda parent, chosen: draw(parent, chosen, self._evaluation.standings(chosen))
            )

        def sheet(row: ScoreRow) -> None:
            self._print(lambda parent, chosen: prints.criteria(parent, chosen, row))

        return (
            Action("登记检查", lambda _: self.inspect(), "Ctrl+I", in_menu=True),
            Action("建议扣分", lambda _: self.proposals(), "Ctrl+D", in_menu=True),
            Action("计入测评、调查和竞赛", lambda _: self.sources(), "Ctrl+J", in_menu=True),
            Action("党员闪光言行", lambda _: self.deeds(), "Ctrl+L", in_menu=True),
            Action("本轮计分办法", lambda _: self.formula(), "Ctrl+R", in_menu=True),
            Action("考核方案", lambda _: self.schemes(), in_menu=True),
            Action("得分已告知本人", lambda _: self._for_round(self.course.show_scores), "F8", in_menu=True),
            Action("异议和答复", lambda _: self.objections(), "Ctrl+O", in_menu=True),
            Action("更正已公布的轮次", lambda _: self._for_round(self.course.correct), in_menu=True),
            Action("停用建错的轮次", lambda _: self._for_round(self.course.drop), in_menu=True),
            Action("图表", lambda _: self.charts(), "Ctrl+G", in_menu=True),
            Action("打印：名次表", lambda _: self._print(prints.standings), "Ctrl+P", in_menu=True),
            Action("打印：图表", lambda _: self._print(prints.charts), in_menu=True),
            Action("打印：这一个的得分说明", of_row(prints.explanations), needs_row=True, in_menu=True),
            Action("打印：这一个的考核评分表", sheet, needs_row=True, in_menu=True),
            Action("打印：每人得分说明", of_all(prints.explanations), in_menu=True),
            Action("打印：每人得分告知单（签字）", of_all(prints.notices), in_menu=True),
        )

    def _fetch(self, query: str, _filter: str) -> list[ScoreRow]:
        if (chosen := self.round) is None:
            return []
        self._tiers_before = self._evaluation.previous_tiers(chosen)
        return self._evaluation.standings(chosen, query)

    def _moved(self, row: ScoreRow) -> str:
        """Return the sign of a tier that is another one than last time; its words stand in the details."""
        return movement(self._tiers_before.get(row.holder, ""), row.tier)[:1].strip("＝")

    def _details_of(self, row: ScoreRow) -> Details:
        chosen = self.round
        lines = self._evaluation.explanation(chosen, row.participant) if chosen is not None else []
        state = "done" if chosen is not None and chosen.state is RoundState.PUBLISHED else "normal"
        total = row.total.total
        return Details(
            heading=f"{row.name}：{'数据不全' if total is None else total}",
            subtitle=f"{row.participant.place}　{standing_words(row)}"
            f"　{movement(self._tiers_before.get(row.holder, ''), row.tier)}",
            callout="\n".join(lines),
            callout_state="soon" if total is None else state,
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
                for line in self._evaluation.history(row.participant)
            ],
        )


def _opened(dialog: _Dialog) -> _Dialog:
    dialog.open()
    return dialog


_LOCKED = "本轮已经公布，不能再修改。确有错误的，用“更多”里的“更正已公布的轮次”另建一版。"
_PARTS = ("量化", "领导", "测评", "满意度")


def _part(number: int) -> Callable[[ScoreRow], str]:
    return lambda row: _shown(row.total.printed[number][1])


def _shown(value: object) -> str:
    return "—" if value is None else str(value)


def _grade_words(row: ScoreRow) -> str:
    return f"{row.grade}　{row.standing.note}".strip() if row.standing.rank else row.standing.note


def _place(row: ScoreRow) -> str:
    return f"{row.standing.rank}" if row.standing.rank else "—"
