"""Surveys and contests through their windows, by keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from test_evaluation_page import Said

from sanhua_desktop.services import Services
from sanhua_desktop.ui.contest_scores_dialog import ContestScoresDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.survey_entry_dialog import SurveyEntryDialog


def test_a_paper_form_takes_one_key_a_question_and_can_be_taken_back(sample_services: Services, qtbot: QtBot) -> None:
    surveys, said = sample_services.surveys, Said()
    chosen = surveys.surveys()[0]
    operations = Operations(said)
    changes = []
    operations.changed.connect(changes.append)
    dialog = SurveyEntryDialog(surveys, chosen, ["1号窗口"], operations)
    qtbot.addWidget(dialog)
    dialog.show()
    board = dialog._form.board
    QTest.keyClicks(board, "1122")
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert "还差4项" in said.sentences[-1]
    QTest.keyClicks(board, "3.06")
    QTest.keyClick(board, Qt.Key.Key_Backspace)
    QTest.keyClicks(board, "55")
    QTest.keyClick(board, Qt.Key.Key_Return)
    report = surveys.report(chosen)
    assert (report.forms, report.whole.counts) == (101, (63, 25, 8, 3, 2))
    assert "已录 101 份" in dialog._form.pile_label.text()
    QTest.keyClicks(board, "1")
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert "只放弃这一份；已录的101份都在" in said.sentences[-1] and dialog.isHidden()
    changes[-1].undo()
    assert surveys.report(chosen).forms == 100


def test_scores_are_kept_entrant_by_entrant_and_no_figure_is_dropped(sample_services: Services, qtbot: QtBot) -> None:
    contests, said = sample_services.contests, Said()
    chosen = contests.contests()[0]
    dialog = ContestScoresDialog(contests, chosen, Operations(said))
    qtbot.addWidget(dialog)
    dialog.show()
    table, combo = dialog._form.scores_table, dialog._form.entrant_combo
    combo.setCurrentIndex(1)
    combo.setCurrentIndex(0)
    assert not said.sentences and not dialog.has_typing  # looking at another entrant is no typing
    table.item(0, 0).setText("一百")
    combo.setCurrentIndex(2)  # asks to save first, and what cannot be saved stays
    assert "评分还没有保存" in said.sentences[-1] and combo.currentIndex() == 0 and table.words(0, 0) == "一百"
    assert "不是评分" in dialog.findChild(QLabel, "scores_problem").text()
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            table.item(row, column).setText("100")
    first = combo.currentText()
    dialog.keep()
    assert combo.currentIndex() == 1 and not dialog.has_typing
    best = contests.results(chosen)[0]
    assert (best.name, best.placing.place, str(best.placing.total)) == (first, 1, "100.00")
    table.item(0, 0).setText("99")
    combo.setCurrentIndex(4)
    assert combo.currentIndex() == 4 and not dialog.has_typing
    table.item(0, 0).setText("98")
    dialog.reject()
    assert "放弃" in said.sentences[-1]
    combo.setCurrentIndex(1)
    assert table.words(0, 0) == "99"
