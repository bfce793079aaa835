"""A ballot evening through the real windows: two tellers key sixty ballots, one errs thirty times."""

from collections.abc import Callable
from pathlib import Path

import pytest
from ballot_papers import accounts, office, papers, prepared, with_errors
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from test_evaluation_page import Said

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import Refused
from sanhua_desktop.evaluation.ballots.key_in import KeyIn
from sanhua_desktop.evaluation.ballots.piles import PileFolder
from sanhua_desktop.evaluation.ballots.records import BallotSlip
from sanhua_desktop.evaluation.ballots.sheets import shown_score
from sanhua_desktop.printers import Printers
from sanhua_desktop.ui.ballot_desk import BallotDesk
from sanhua_desktop.ui.ballots_dialog import BallotsDialog
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.key_in_board import KeyInBoard
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.print_desk import PrintDesk
from sanhua_desktop.ui.register_dialog import RegisterDialog


class Answering(Said):
    """Answers every question with yes, or with no while ``yes`` is off."""

    yes = True

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        super().ask(parent, question, verb, then if self.yes else lambda: None)


class Evening:
    """The ballots' window on a real store, and the tellers' fingers."""

    def __init__(self, folder: Path, clock: FixedClock, qtbot: QtBot, people: int) -> None:
        self.qtbot = qtbot
        self.services = office(folder / "sanhua.db", clock, people)
        self.round = prepared(self.services)
        self.said = Answering()
        operations = Operations(self.said)
        self.piles = PileFolder(folder / "ballots")
        papers = Papers(PrintDesk(operations, Jobs(operations), Printers(folder)), folder)
        desk = BallotDesk(
            self.services.ballots,
            self.services.staff,
            self.piles,
            lambda: "云溪县交通运输局",
            lambda: "对标创标活动",
            operations,
            papers,
        )
        self.dialog = BallotsDialog(desk)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        """Press a key in the ballots' window."""
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(self.focus(), key, modifier)

    def type_on(self, *pressed: str | Qt.Key) -> None:
        """Type words and press keys wherever the cursor stands."""
        for one in pressed:
            for key in one if isinstance(one, str) else [one]:
                self.qtbot.keyClick(self.focus(), key)

    def callout(self) -> str:
        return "".join(label.text() for label in self.dialog.page._details.findChildren(QLabel))

    def key_in(self, turn: int, teller: str, piles: list[list[str]]) -> None:
        dialog = self.dialog.key_in(turn, self.round)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        for group, pile in enumerate(piles):
            dialog._form.group_combo.setCurrentIndex(group)
            dialog._form.teller_edit.setText(teller)
            board = dialog._form.board
            board.setFocus()
            assert self.focus() is board
            for marks in pile:
                QTest.keyClicks(board, marks.replace("X", "."))
                QTest.keyClick(board, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
        dialog.reject()


@pytest.fixture
def evening(tmp_path: Path, clock: FixedClock, qtbot: QtBot) -> Evening:
    return Evening(tmp_path, clock, qtbot, 25)


def test_thirty_errors_are_found_exactly_and_settled_by_the_paper(evening: Evening) -> None:
    true = [papers(12, 25, 1), papers(48, 25, 2)]
    typed, places = with_errors(true[1], 30, 9)
    evening.services.ballots.account(
        evening.round, [accounts(1, issued=12, valid=12), accounts(2, issued=50, valid=48, invalid=1)]
    )
    evening.key_in(1, "周会", true)
    assert not BallotSlip.select().exists()
    evening.key_in(2, "陈新", [true[0], typed])

    dialog = evening.dialog.compare(evening.round)
    evening.qtbot.waitUntil(dialog.isActiveWindow)
    assert {(number, one.ballot, one.line) for number, one in dialog.open_differences} == {
        (2, ballot, line) for ballot, line in places
    }
    assert dialog._form.differences_list.count() == 30
    with pytest.raises(Refused, match="30处不一致"):
        evening.services.ballots.close(evening.round, evening.dialog._desk.piles_of(evening.round))
    first, keys = dialog.open_differences[0], dialog._form.differences_list
    before = evening.dialog._desk.piles_of(evening.round)
    QTest.keyClick(keys, Qt.Key.Key_Backspace)  # nothing settled yet: nothing to take back
    QTest.keyClicks(keys, "00")  # a slip, twice
    assert first not in dialog.open_differences and keys.count() == 28
    QTest.keyClick(keys, Qt.Key.Key_Backspace)
    QTest.keyClick(keys, Qt.Key.Key_Backspace)
    assert dialog.open_differences[keys.currentRow()] == first and keys.count() == 30
    assert evening.dialog._desk.piles_of(evening.round) == before
    evening.dialog.close_round(evening.round)
    assert evening.said.sentences[-1].startswith("还不能出结果")  # said at once, nothing asked
    while dialog.open_differences:
        _, one = dialog.open_differences[dialog._form.differences_list.currentRow()]
        QTest.keyClicks(dialog._form.differences_list, true[1][one.ballot][one.line].replace("X", "."))
    dialog.accept()

    evening.dialog.activateWindow()
    evening.qtbot.waitUntil(evening.dialog.isActiveWindow)
    evening.dialog.page.setFocus()
    assert "可以计票" in evening.callout()
    evening.key(Qt.Key.Key_F9)
    assert "不能再改" in evening.said.sentences[-1] and "继续吗" in evening.said.sentences[-1]
    assert "已计票" in evening.services.ballots.rounds()[0].state.label
    outcome = evening.services.ballots.outcome(evening.services.ballots.rounds()[0])
    for line, person in enumerate(outcome.people):
        marks = [ballot[line] for pile in true for ballot in pile]
        assert person.counts.levels == tuple(marks.count(level) for level in "1234")
    assert list((evening.dialog._desk.piles._folder).glob("*.json")) == []
    told = len(evening.said.sentences)
    for key, ctrl in ((Qt.Key.Key_1, True), (Qt.Key.Key_2, True), (Qt.Key.Key_F4, False), (Qt.Key.Key_F9, False)):
        evening.key(key, ctrl=ctrl)
    assert evening.said.sentences[told:] == ["已经计票，不能再改。"] * 4
    assert evening.dialog.key_in(1, evening.round) is None  # nor from a list that has not heard of the count yet
    shown = evening.dialog.results(evening.dialog.page.chosen)
    assert isinstance(shown, RegisterDialog)
    best = outcome.people[shown.page.rows[0].number - 1]
    assert shown_score(best) == max((shown_score(one) for one in outcome.people), key=float)
    words = [label.text() for label in shown.page._details.findChildren(QLabel)]
    assert any(f"＝{shown_score(best)}" in text and "×40%＋" in text for text in words)
    shown.reject()


def test_a_slip_of_the_finger_is_taken_back_and_an_unfinished_ballot_stays_in_hand(evening: Evening) -> None:
    dialog = evening.dialog.key_in(1, evening.round)
    evening.qtbot.waitUntil(dialog.isActiveWindow)
    dialog._form.teller_edit.setText("周会")
    board = dialog._form.board
    board.setFocus()
    QTest.keyClicks(board, "19a2")
    QTest.keyClick(board, Qt.Key.Key_Backspace)
    QTest.keyClicks(board, "3")
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert "还差23项" in evening.said.sentences[-1]
    QTest.keyClicks(board, "1" * 23)
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert "已录 1 张" in dialog._form.pile_label.text()
    QTest.keyClick(board, Qt.Key.Key_PageUp)
    QTest.keyClick(board, Qt.Key.Key_Backspace)
    QTest.keyClicks(board, "4")
    QTest.keyClick(board, Qt.Key.Key_Return)
    kept = evening.dialog._desk.piles_of(evening.round)[1]
    assert kept.first == ["13" + "1" * 22 + "4"] and not kept.second
    QTest.keyClick(board, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert "先按 PageUp" in evening.said.sentences[-1]
    QTest.keyClick(board, Qt.Key.Key_PageUp)
    QTest.keyClick(board, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert evening.said.sentences[-1].startswith("去掉第1张的录入吗")
    assert "已录 0 张" in dialog._form.pile_label.text() and not evening.dialog._desk.piles_of(evening.round)[1].first
    QTest.keyClicks(board, "1" * 25)
    QTest.keyClick(board, Qt.Key.Key_Return)
    dialog.reject()

    again = evening.dialog.key_in(2, evening.round)
    again._form.teller_edit.setText("周会")
    again._form.board.setFocus()
    QTest.keyClicks(again._form.board, "1" * 25)
    QTest.keyClick(again._form.board, Qt.Key.Key_Return)
    assert "两遍要由两个人录" in again.findChild(QLabel, "teller_problem").text()
    again._form.teller_edit.setText("陈新")
    evening.services.store.database.execute_sql("UPDATE ballot_round SET state = 'counted'")  # by another PC
    QTest.keyClick(again._form.board, Qt.Key.Key_Return)
    assert "已经计票，不能再改" in evening.said.sentences[-1] and "已录 0 张" in again._form.pile_label.text()
    again.reject()


def test_a_round_given_up_takes_no_more_and_leaves_nothing_on_the_pc(evening: Evening) -> None:
    evening.key_in(1, "周会", [papers(2, 25, 1), []])

    evening.dialog.give_up(evening.round)

    assert evening.said.sentences[-1].endswith("为什么：")
    assert evening.services.ballots.rounds() == []
    assert list((evening.dialog._desk.piles._folder).iterdir()) == []


def test_only_a_half_keyed_ballot_is_asked_about_and_it_survives_another_group(evening: Evening) -> None:
    dialog = evening.dialog.key_in(1, evening.round)
    evening.qtbot.waitUntil(dialog.isActiveWindow)
    form, board = dialog._form, dialog._form.board
    form.teller_edit.setText("周会")
    board.setFocus()
    QTest.keyClicks(board, "1" * 25)
    QTest.keyClick(board, Qt.Key.Key_Return)
    QTest.keyClicks(board, "12")
    evening.said.yes = False
    QTest.keyClick(board, Qt.Key.Key_PageUp)
    assert "放弃这一张" in evening.said.sentences[-1] and "第 2 张" in form.pile_label.text()
    form.group_combo.setCurrentIndex(1)
    assert "这张 0/25 项" in form.pile_label.text()
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert "领导班子有一张还没有录完" in evening.said.sentences[-1] and "已录的1张都在" in evening.said.sentences[-1]
    form.group_combo.setCurrentIndex(0)
    assert "这张 2/25 项" in form.pile_label.text()
    QTest.keyClick(board, Qt.Key.Key_Backspace)
    QTest.keyClick(board, Qt.Key.Key_Backspace)
    told = len(evening.said.sentences)
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert dialog.isHidden() and len(evening.said.sentences) == told
    assert evening.dialog._desk.piles_of(evening.round)[1].first == ["1" * 25]


@pytest.mark.parametrize(("width", "height"), [(852, 310), (640, 160), (300, 120), (100, 20)])
def test_the_line_keyed_next_is_always_in_sight(qtbot: QtBot, width: int, height: int) -> None:
    board = KeyInBoard()
    qtbot.addWidget(board)
    board.resize(width, height)
    pile = KeyIn(60, 4)
    board.show_pile(pile, [f"张{at}" for at in range(60)], lambda mark: "基本称职")
    seen = set()
    for at in range(60):
        rows, columns = board._grid()
        assert at in board.shown and len(board.shown) <= rows * columns
        seen |= set(board.shown)
        QTest.keyClicks(board, "1")
    assert 59 in board.shown and seen == set(range(60))
    assert width < 852 or len(board.shown) > 20  # more columns, not half a pane left empty


def test_accounts_are_typed_from_cell_to_cell_and_a_word_is_refused(evening: Evening) -> None:
    dialog = evening.dialog.account(evening.round)
    evening.qtbot.waitUntil(dialog.isActiveWindow)
    table, form = dialog._form.accounts_table, dialog._form
    evening.type_on("30", Qt.Key.Key_Return, "29", Qt.Key.Key_Tab)
    assert (table.words(0, 2), table.currentColumn()) == ("1", 2)  # 未收回 follows from what was typed
    evening.type_on(Qt.Key.Key_Return, "28", Qt.Key.Key_Right, "x", Qt.Key.Key_Down)
    assert (table.currentRow(), table.currentColumn(), table.words(0, 4)) == (1, 4, "x")
    dialog.keep()
    assert "无效要填" in dialog.findChild(QLabel, "accounts_problem").text()
    evening.said.yes = False
    evening.type_on(Qt.Key.Key_Escape)
    assert not dialog.isHidden() and "放弃" in evening.said.sentences[-1]
    table.setCurrentCell(0, 2)
    evening.type_on("3", Qt.Key.Key_Left, "28", Qt.Key.Key_Return)  # counted by somebody: it stays as counted
    table.setCurrentCell(0, 4)
    evening.type_on("1", Qt.Key.Key_Return)
    assert "领导班子：发出30≠收回28＋未收回3，收回28≠有效28＋无效1" in form.balance_label.text()
    table.setCurrentCell(0, 1)
    evening.type_on("29", Qt.Key.Key_Return, "1", Qt.Key.Key_Return)
    assert "领导班子：发出30＝收回29＋未收回1，收回29＝有效28＋无效1" in form.balance_label.text()
    table.setCurrentCell(1, 4)
    evening.type_on(Qt.Key.Key_Backtab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)  # through the cells, and then out
    assert evening.focus() is form.save_button
    dialog.keep()
    group = evening.services.ballots.setup(evening.round).groups[0]
    assert (group.issued, group.returned, group.missing, group.valid, group.invalid) == (30, 29, 1, 28, 1)


def test_a_round_is_prepared_by_its_form(evening: Evening) -> None:
    form = evening.dialog.prepare()
    evening.said.yes = False
    form._form.none_button.click()
    form.reject()
    assert "放弃" in evening.said.sentences[-1]  # ticks are somebody's work too
    form.keep()
    assert "至少选一名" in form.findChild(QLabel, "staff_problem").text()
    form._form.all_button.click()
    assert not form.has_typing
    form._form.groups_text.setPlainText("领导班子")
    form.keep()
    assert "读不懂" in form.findChild(QLabel, "groups_problem").text()
    form._form.groups_text.setPlainText("领导班子 30\n干部职工 70% 被测评人在内")
    form.keep()
    groups = evening.services.ballots.setup(evening.services.ballots.rounds()[0]).groups
    assert [(one.name, float(one.weight), one.colleagues) for one in groups] == [
        ("领导班子", 30, False),
        ("干部职工", 70, True),
    ]
