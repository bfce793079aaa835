"""民主测评: the rounds, from the printed ballots to the sheet of results."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.evaluation.ballots.by_hand import plain_weight
from sanhua_desktop.evaluation.ballots.enums import BallotState
from sanhua_desktop.evaluation.ballots.records import BallotRound
from sanhua_desktop.evaluation.ballots.service import KINDS
from sanhua_desktop.evaluation.ballots.sheets import ballot_sheets, result_sheet, rules_sheet
from sanhua_desktop.printing.register_sheets import RegisterSheet
from sanhua_desktop.printing.tick_paper import TickSheet
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.ballot_accounts_dialog import BallotAccountsDialog
from sanhua_desktop.ui.ballot_desk import BallotDesk, pile_key
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
        question = f"“{chosen.name}”计票后，票数和录入都不能再改，本机上录的票会清除。继续吗？"
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
        return None if now is None else self._opened(make())

    def _print(self, name: str, prepare: Callable[[], RegisterSheet]) -> None:
        self._desk.papers.show(self, name, prepare, _draw_register)

    def _count(self, chosen: BallotRound) -> None:
        desk = self._desk

        def close() -> Change:
            change = desk.ballots.close(chosen, desk.piles_of(chosen))
            for group in desk.ballots.setup(chosen).groups:
                desk.piles.drop(pile_key(chosen, group.number))
            return change

        desk.operations.run(self, close)

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
        def still_open(chosen: BallotRound) -> bool:
            return chosen.state is BallotState.OPEN

        def counted(chosen: BallotRound) -> bool:
            return chosen.state is BallotState.COUNTED

        return (
            Action("新建测评", lambda _: self.prepare(), shortcut="F2", main=True, icon="add"),
            Action(
                "看结果",
                self.results,
                shortcut="F3",
                needs_row=True,
                in_details=True,
                applies=counted,
                why_not="还没有计票。票数平衡、两遍录入一致后按 F9 计票，再看结果。",
            ),
            Action("打印测评票", self.print_ballots, shortcut="F8", needs_row=True, in_details=True),
            Action("计票办法", self.print_rules, shortcut="F7", needs_row=True, in_details=True),
            *(
                Action(
                    text,
                    call,
                    shortcut=key,
                    needs_row=True,
                    in_details=True,
                    applies=still_open,
                    why_not="已经计票，不能再改。",
                )
                for text, call, key in (
                    ("登记票数", self.account, "F4"),
                    ("录入第一遍", self.key_in_first, "Ctrl+1"),
                    ("录入第二遍", self.key_in_second, "Ctrl+2"),
                    ("核对不一致", self.compare, "F6"),
                    ("计票", self.close_round, "F9"),
                )
            ),
            Action("汇总表", self.print_result, shortcut="Ctrl+P", needs_row=True, in_details=True),
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


def _draw_ballots(sheets: list[TickSheet], target: Path, progress: Progress) -> None:
    from sanhua_desktop.printing.tick_sheets import print_tick_sheets  # draws: not needed to start

    print_tick_sheets(sheets, target, progress)


def _draw_register(sheet: RegisterSheet, target: Path, progress: Progress) -> None:
    from sanhua_desktop.printing.registers import print_register  # draws: not needed to start

    print_register(sheet, target, progress)
