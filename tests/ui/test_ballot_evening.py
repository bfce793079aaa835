"""A ballot evening through the real windows: two tellers key sixty ballots, one errs thirty times."""

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
from sanhua_desktop.evaluation.ballots.piles import PileFolder
from sanhua_desktop.evaluation.ballots.records import BallotSlip
from sanhua_desktop.printers import Printers
from sanhua_desktop.ui.ballot_desk import BallotDesk
from sanhua_desktop.ui.ballots_dialog import BallotsDialog
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.print_desk import PrintDesk


class Evening:
    """The ballots' window on a real store, and the tellers' fingers."""

    def __init__(self, folder: Path, clock: FixedClock, qtbot: QtBot, people: int) -> None:
        self.qtbot = qtbot
        self.services = office(folder / "sanhua.db", clock, people)
        self.round = prepared(self.services)
        self.said = Said()
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
    while dialog.open_differences:
        _, one = dialog.open_differences[dialog._form.differences_list.currentRow()]
        QTest.keyClicks(dialog._form.differences_list, true[1][one.ballot][one.line].replace("X", "."))
    dialog.accept()

    evening.dialog.activateWindow()
    evening.qtbot.waitUntil(evening.dialog.isActiveWindow)
    evening.dialog.page.setFocus()
    assert "可以计票" in evening.callout()
    evening.qtbot.keyClick(evening.focus(), Qt.Key.Key_F9)
    assert "已计票" in evening.services.ballots.rounds()[0].state.label
    outcome = evening.services.ballots.outcome(evening.services.ballots.rounds()[0])
    for line, person in enumerate(outcome.people):
        marks = [ballot[line] for pile in true for ballot in pile]
        assert person.counts.levels == tuple(marks.count(level) for level in "1234")
    assert list((evening.dialog._desk.piles._folder).glob("*.json")) == []


def test_a_slip_of_the_finger_is_taken_back_and_an_unfinished_ballot_stays_in_hand(evening: Evening) -> None:
    dialog = evening.dialog.key_in(1, evening.round)
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
    dialog.reject()

    again = evening.dialog.key_in(2, evening.round)
    again._form.teller_edit.setText("周会")
    again._form.board.setFocus()
    QTest.keyClicks(again._form.board, "1" * 25)
    QTest.keyClick(again._form.board, Qt.Key.Key_Return)
    assert "两遍要由两个人录" in again.findChild(QLabel, "teller_problem").text()
    again.reject()


def test_accounts_are_typed_and_a_word_is_refused(evening: Evening) -> None:
    dialog = evening.dialog.account(evening.round)
    table = dialog._form.accounts_table
    for column, text in enumerate(("30", "29", "1", "28", "一")):
        table.item(0, column).setText(text)
    dialog.keep()
    assert "无效要填" in dialog.findChild(QLabel, "accounts_problem").text()
    table.item(0, 4).setText("1")
    dialog.keep()
    group = evening.services.ballots.setup(evening.round).groups[0]
    assert (group.issued, group.returned, group.missing, group.valid, group.invalid) == (30, 29, 1, 28, 1)


def test_a_round_is_prepared_by_its_form(evening: Evening) -> None:
    form = evening.dialog.prepare()
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
