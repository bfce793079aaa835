"""Scores on screen, worked by the keyboard alone: a round from its opening to its publication."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.printers import Printers
from sanhua_desktop.services import build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store
from sanhua_desktop.ui.evaluation_page import EvaluationPage
from sanhua_desktop.ui.evaluation_prints import EvaluationPrints
from sanhua_desktop.ui.evaluation_registers import EvaluationRoom
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.points_dialog import BonusDialog, DeductionDialog
from sanhua_desktop.ui.print_desk import PrintDesk
from sanhua_desktop.ui.round_dialog import RoundDialog
from sanhua_desktop.ui.score_entry_dialog import ScoreEntryDialog
from sanhua_desktop.ui.veto_dialog import VetoDialog


@dataclass
class Said:
    """Messages that keep what the user would have read and answer every question with yes."""

    sentences: list[str] = field(default_factory=list)

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.sentences.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        self.sentences.append(question)
        then()

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        self.sentences.append(question)
        then("王主任")


class Desk:
    """The page on a real store, and a clerk's fingers."""

    def __init__(self, store: Store, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.services = build_services(store)
        self.services.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理"})
        for number, name in enumerate(("张敏", "李强"), start=1):
            self.services.staff.add(StaffValues(staff_number=f"JT-{number:03d}", name=name))
        self.said = Said()
        operations = Operations(self.said)
        one, desk = self.services, PrintDesk(operations, Jobs(operations), Printers(folder))
        room = EvaluationRoom(one.evaluation, one.staff, one.proposals, one.facts, one.record_words)
        prints = EvaluationPrints(one.evaluation_papers, Papers(desk, folder))
        self.page = EvaluationPage(room, prints, operations)
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitUntil(self.page.isActiveWindow)

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.focus(), key)

    def write(self, text: str) -> None:
        """Type letters, or hand over Chinese as an input method does."""
        if text.isascii():
            self.qtbot.keyClicks(self.focus(), text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def form(self, key: Qt.Key, kind: type[Any]) -> Any:
        """Press a key on the page and return the form it opens."""
        self.key(key)
        return self.window(kind)

    def window(self, kind: type[Any]) -> Any:
        found: list[Any] = []

        def look() -> bool:
            found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(look)
        self.qtbot.waitUntil(found[0].isActiveWindow)
        return found[0]

    def open_round(self) -> None:
        form = self.form(Qt.Key.Key_F2, RoundDialog)
        self.write("2026年第三季度")
        self.key(Qt.Key.Key_Return)
        self.gone(form)

    def gone(self, form: QWidget) -> None:
        """Wait until a form has closed and the page is in front again."""
        self.qtbot.waitUntil(lambda: not isValid(form) or not form.isVisible())
        self.page.activateWindow()  # what a window manager does
        self.qtbot.waitUntil(self.page.isActiveWindow)

    def score(self, leaders: str, ballots: str, votes: str, account: str = "30") -> Any:
        form = self.form(Qt.Key.Key_F4, ScoreEntryDialog)
        for text in (leaders, account, account, ballots, votes):
            if isinstance(self.focus(), QSpinBox):
                self.focus().selectAll()  # type: ignore[attr-defined]
            self.write(text)
            self.key(Qt.Key.Key_Tab)
        self.key(Qt.Key.Key_Return)
        return form


@pytest.fixture
def desk(store: Store, qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(store, qtbot, tmp_path)


def text_of(form: QWidget, name: str) -> str:
    label = form.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_a_round_is_opened_scored_and_published_by_keys_alone(desk: Desk) -> None:
    desk.open_round()
    assert [row.staff.name for row in desk.page.rows] == ["张敏", "李强"]

    desk.gone(desk.score("92 95 88 90 97 91 93", "18 9 2 1", "62 25 8 3 2"))

    row = desk.page.rows[0]
    assert (row.staff.name, str(row.total.total), row.standing.rank) == ("张敏", "93.99", 1)
    assert desk.page.rows[1].standing.note == "数据不全，不参加排名"
    desk.key(Qt.Key.Key_F8)
    desk.key(Qt.Key.Key_F9)
    assert desk.page.round is not None
    assert desk.page.round.state is RoundState.PUBLISHED
    assert desk.said.sentences[1:] == ["公布“2026年第三季度”后，扣分、加分和评分都不能再改。签发人："]


def test_points_are_entered_with_the_rule_in_sight(desk: Desk) -> None:
    desk.open_round()
    form = desk.form(Qt.Key.Key_F6, DeductionDialog)
    assert text_of(form, "rule_label2") == "每人次未佩戴或不规范扣1分，扣完为止"
    desk.key(Qt.Key.Key_Tab)
    desk.write("1")
    desk.key(Qt.Key.Key_Tab)
    desk.write("8月3日未戴胸卡")
    desk.key(Qt.Key.Key_Return)
    desk.gone(form)

    bonus = desk.form(Qt.Key.Key_F7, BonusDialog)
    desk.key(Qt.Key.Key_Down)
    assert "每次加0.5分" in text_of(bonus, "rule_label2")
    desk.key(Qt.Key.Key_Tab)
    desk.write("0.5")
    desk.key(Qt.Key.Key_Tab)
    desk.write("上门服务")
    desk.key(Qt.Key.Key_Return)
    desk.gone(bonus)

    chosen = desk.page.round
    assert chosen is not None
    lines = desk.services.evaluation.explanation(chosen, desk.page.rows[0].participant)
    assert "　扣分 1 佩戴党徽（党员）、胸卡：−1.00（8月3日未戴胸卡）" in lines
    assert "　加分 上门、节假日服务：上门服务 +0.50" in lines


def test_what_cannot_be_kept_is_said_below_its_field(desk: Desk) -> None:
    desk.open_round()
    form = desk.form(Qt.Key.Key_F7, BonusDialog)
    desk.key(Qt.Key.Key_Tab)
    desk.write("-1")
    desk.key(Qt.Key.Key_Return)

    assert "0 以上" in text_of(form, "points_problem")
    assert desk.focus() is form.findChild(QLineEdit, "points_edit")
    assert form.isVisible()


def test_ballots_whose_accounts_do_not_close_are_not_kept(desk: Desk) -> None:
    desk.open_round()
    form = desk.score("92", "18 9 2 1", "62 25 8 3 2", account="20")

    assert "多于收回的20张" in text_of(form, "ballots_problem")
    assert desk.page.rows[0].participant.ballots == ""


def test_a_veto_is_one_of_the_written_reasons(desk: Desk) -> None:
    desk.open_round()
    desk.gone(desk.score("92", "18 9 2 1", "62 25 8 3 2"))
    desk.page.veto(desk.page.rows[0])
    form = desk.window(VetoDialog)
    combo = form.findChild(QComboBox, "reason_combo")
    assert combo.count() == 7

    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    desk.gone(form)

    assert desk.page.rows[0].standing.note == "一票否决：吃拿卡要、擅自收费查实"
