"""民主测评: the rounds, from the printed ballots to the sheet of results."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.evaluation.ballots.by_hand import plain_weight
from sanhua_desktop.evaluation.ballots.enums import BallotState
from sanhua_desktop.evaluation.ballots.records import BallotRound
from sanhua_desktop.evaluation.ballots.service import KINDS
from sanhua_desktop.evaluation.ballots.sheets import ballot_sheets, result_sheet, rules_sheet
from sanhua_desktop.printing.register_sheets import RegisterSheet
from sanhua_desktop.printing.tick_paper import TickSheet
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.ballot_accounts_dialog import BallotAccountsDialog
from sanhua_desktop.ui.ballot_desk import BallotDesk
from sanhua_desktop.ui.ballot_results import results_register
from sanhua_desktop.ui.ballot_round_dialog import BallotRoundDialog
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.differences_dialog import DifferencesDialog
from sanhua_desktop.ui.key_in_dialog import KeyInDialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition


class BallotsDialog(RegisterDialog):
    """One row a round; what keeps its result locked stands beside it."""

    def __init__(self, desk: BallotDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        super().__init__(self._make_definition(), desk.operations, parent)
        self._wipe(desk.ballots.finished)  # what an interrupted count left on this PC

    def prepare(self) -> QDialog:
        """Open the form of a new round."""
        return self._opened(BallotRoundDialog(self._desk, self))

    def account(self, chosen: BallotRound) -> QDialog | None:
        """Open the ballot accounts."""
        return self._while_open(chosen, lambda: BallotAccountsDialog(self._desk, chosen, self))

    def key_in_first(self, chosen: BallotRound) -> QDialog | None:
        """Open the first teller's key-in."""
        return self.key_in(1, chosen)

    def key_in_second(self, chosen: BallotRound) -> QDialog | None:
        """Open the second teller's, who sees nothing of the first's."""
        return self.key_in(2, chosen)

    def key_in(self, turn: int, chosen: BallotRound) -> QDialog | None:
        """Open a teller's key-in."""
        return self._while_open(chosen, lambda: KeyInDialog(self._desk, chosen, turn, self))

    def compare(self, chosen: BallotRound) -> QDialog | None:
        """Open the list of differences."""
        return self._while_open(chosen, lambda: DifferencesDialog(self._desk, chosen, self))

    def results(self, chosen: BallotRound) -> QDialog | None:
        """Count again and open everybody's result."""
        outcome = self._desk.operations.read(self, lambda: self._desk.ballots.outcome(chosen))
        return None if outcome is None else self._opened(results_register(outcome, self._desk.operations, self))

    def close_round(self, chosen: BallotRound) -> None:
        """Say what keeps the round from being counted; if nothing does, ask, then count for good."""
        desk = self._desk
        if desk.operations.read(self, lambda: desk.ballots.check_complete(chosen, desk.piles_of(chosen))) is None:
            return
        out = "、".join(desk.operations.glance(lambda: desk.ballots.left_out(chosen)) or ())
        less = f"{out}有效票太少，不计入也不保留，权重归其他测评主体。" if out else ""
        question = f"{less}“{chosen.name}”计票后，票数和录入都不能再改，本机上录的票会清除。继续吗？"
        desk.operations.messages.ask(self, question, "计票", lambda: self._count(chosen))

    def print_ballots(self, chosen: BallotRound) -> None:
        """Preview one ballot for each group."""

        def prepare() -> list[TickSheet]:
            return ballot_sheets(self._desk.ballots.setup(chosen), self._desk.office(), self._desk.campaign())

        self._desk.papers.show(self, f"{chosen.name}票", prepare, _draw_ballots)

    def print_rules(self, chosen: BallotRound) -> None:
        """Preview the rules of the count."""
        self._print(
            f"{chosen.name}计票办法", lambda: rules_sheet(self._desk.ballots.setup(chosen), self._desk.office())
        )

    def print_result(self, chosen: BallotRound) -> None:
        """Count again and preview the sheet of results."""
        outcome = self._desk.operations.read(self, lambda: self._desk.ballots.outcome(chosen))
        if outcome is not None:
            self._print(f"{chosen.name}汇总表", lambda: result_sheet(outcome, self._desk.office()))

    def _opened(self, dialog: QDialog) -> QDialog:
        dialog.finished.connect(lambda _: self.page.refresh())  # a pile on this PC is no change of the data
        dialog.open()
        return dialog

    def _while_open(self, chosen: BallotRound, make: Callable[[], QDialog]) -> QDialog | None:
        """Open a form of a round that still takes ballots; say at once that a counted one does not."""
        now = self._desk.operations.read(self, lambda: self._desk.ballots.still_open(chosen))
        dialog = None if now is None else self._desk.operations.read(self, make)
        return None if dialog is None else self._opened(dialog)

    def _print(self, name: str, prepare: Callable[[], RegisterSheet]) -> None:
        self._desk.papers.show(self, name, prepare, _draw_register)

    def _count(self, chosen: BallotRound) -> None:
        desk = self._desk
        if desk.operations.run(self, lambda: desk.ballots.close(chosen, desk.piles_of(chosen))) is not None:
            self._wipe(desk.ballots.finished)

    def give_up(self, chosen: BallotRound) -> None:
        """Ask why, then give up a round that is not counted; what was keyed on this PC is wiped."""
        desk = self._desk

        def give(why: str) -> None:
            if desk.operations.run(self, lambda: desk.ballots.give_up(chosen, why)) is not None:
                self._wipe(lambda: [str(chosen.request_key)])

        desk.operations.messages.ask_text(self, f"“{chosen.name}”作废后不再计票，录的票会清除。为什么：", "作废", give)

    def _wipe(self, keys: Callable[[], Sequence[str]]) -> None:
        """Take the ballots of finished rounds off this PC; what could not be wiped is said."""
        self._desk.operations.read(self, lambda: self._desk.piles.drop(*keys()))

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="ballots",
            title="民主测评",
            purpose="票面在这里印，两人各录一遍，票数平衡、逐项一致才出结果；票不留顺序、时间和录入人。",
            columns=(
                Column("测评名称", lambda row: row.name, stretch=True),
                Column("日期", lambda row: f"{row.held_on:%Y-%m-%d}"),
                Column("状态", lambda row: row.state.label),
                Column("校验码", lambda row: row.code or "—"),
            ),
            fetch=self._fetch,
            row_id=lambda row: row.id,
            details=self._details_of,
            kinds=KINDS,
            empty_sentence="还没有民主测评。按 F2 新建一次，再打印测评票。",
            actions=self._actions(),
            search_hint="测评名称  Ctrl+F",
        )

    def _actions(self) -> Sequence[Action]:
        about = partial(Action, needs_row=True, in_details=True)
        taking = partial(about, applies=_still_open, why_not="已经计票，不能再改。")
        return (
            Action("新建测评", lambda _: self.prepare(), shortcut="F2", main=True, icon="add"),
            about("看结果", self.results, "F3", applies=_is_counted, why_not=_NOT_COUNTED),
            about("打印测评票", self.print_ballots, "F8"),
            about("计票办法", self.print_rules, "F7"),
            taking("登记票数", self.account, "F4"),
            taking("录入第一遍", self.key_in_first, "Ctrl+1"),
            taking("录入第二遍", self.key_in_second, "Ctrl+2"),
            taking("核对不一致", self.compare, "F6"),
            taking("计票", self.close_round, "F9"),
            taking("作废", self.give_up),
            about("汇总表", self.print_result, "Ctrl+P"),
        )

    def _fetch(self, query: str, _filter: str) -> Sequence[BallotRound]:
        return [row for row in self._desk.ballots.rounds() if query.strip() in row.name]

    def _details_of(self, chosen: BallotRound) -> Details:
        setup = self._desk.ballots.setup(chosen)
        if chosen.state is BallotState.COUNTED:
            callout, state = f"已计票，校验码 {chosen.code}。看结果、打印汇总表时都会重新计票核对。", "done"
        else:
            found = self._desk.ballots.obstacles(chosen, self._desk.piles_of(chosen))
            callout, state = ("\n".join(found), "soon") if found else ("票数平衡，两遍一致，可以计票。", "normal")
        return Details(
            heading=chosen.name,
            subtitle=f"被测评{len(setup.design.names)}人　{'、'.join(setup.design.levels)}",
            callout=callout,
            callout_state=state,
            pairs=[
                (group.name, f"{plain_weight(group.weight)}%　发{group.issued}　收{group.returned}　有效{group.valid}")
                for group in setup.groups
            ],
        )


_NOT_COUNTED = "还没有计票。票数平衡、两遍录入一致后按 F9 计票，再看结果。"


def _still_open(chosen: BallotRound) -> bool:
    return chosen.state is BallotState.OPEN


def _is_counted(chosen: BallotRound) -> bool:
    return chosen.state is BallotState.COUNTED


def _draw_ballots(sheets: list[TickSheet], target: Path, progress: Progress) -> None:
    from sanhua_desktop.printing.tick_sheets import print_tick_sheets  # draws: not needed to start

    print_tick_sheets(sheets, target, progress)


def _draw_register(sheet: RegisterSheet, target: Path, progress: Progress) -> None:
    from sanhua_desktop.printing.registers import print_register  # draws: not needed to start

    print_register(sheet, target, progress)
