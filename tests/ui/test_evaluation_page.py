"""Scores on screen, worked by the keyboard alone: a round from its opening to its publication."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.feedback.spot_checks.service import SpotCheckValues
from sanhua_desktop.feedback.surveys.service import NewSurvey
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.printers import Printers
from sanhua_desktop.services import build_services
from sanhua_desktop.staff.enums import PoliticalStatus
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store
from sanhua_desktop.ui.deed_dialog import DeedDialog
from sanhua_desktop.ui.evaluation_page import EvaluationPage
from sanhua_desktop.ui.evaluation_prints import EvaluationPrints
from sanhua_desktop.ui.evaluation_registers import EvaluationRoom
from sanhua_desktop.ui.formula_dialog import FormulaDialog
from sanhua_desktop.ui.inspection_dialog import InspectionDialog
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.points_dialog import BonusDialog, DeductionDialog
from sanhua_desktop.ui.print_desk import PrintDesk
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.round_dialog import RoundDialog
from sanhua_desktop.ui.scheme_dialog import SchemeExtrasDialog
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
        member = PoliticalStatus.PARTY_MEMBER
        for number, name in enumerate(("张敏", "李强"), start=1):
            self.services.staff.add(StaffValues(staff_number=f"JT-{number:03d}", name=name, political_status=member))
        self.said = Said()
        operations = Operations(self.said)
        one, desk = self.services, PrintDesk(operations, Jobs(operations), Printers(folder))
        room = EvaluationRoom(one.evaluation, one.staff, one.proposals, one.facts, one.record_words, one.sources)
        prints = EvaluationPrints(one.evaluation_papers, Papers(desk, folder))
        self.page = EvaluationPage(room, prints, operations)
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitUntil(self.page.isActiveWindow)

    def key(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(self.focus(), key, held)

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

    def form(self, key: Qt.Key, kind: type[Any], *, ctrl: bool = False) -> Any:
        """Press a key on the page and return the form it opens."""
        self.key(key, ctrl=ctrl)
        return self.window(kind)

    def type_in(self, *texts: str) -> None:
        """Write into one field after the other, from the one in focus; "" leaves a field as it is."""
        for text in texts:
            if text:
                self.focus().selectAll()  # type: ignore[attr-defined]
                self.write(text)
            self.key(Qt.Key.Key_Tab)

    def close(self, dialog: QWidget) -> None:
        """Leave a dialog by Esc."""
        self.key(Qt.Key.Key_Escape)
        self.gone(dialog)

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


_OPEN_ENDS = (
    "■ 还有2条建议扣分没有处理（Ctrl+D）。\n■ 2个参评对象里有1个数据不全，不参加排名。\n■ 本轮到2026-09-30才结束。\n"
)


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
    question = "公布“2026年第三季度”后，扣分、加分和评分都不能再改。签发人："
    assert desk.said.sentences[1:] == [f"{_OPEN_ENDS}{question}"]
    desk.key(Qt.Key.Key_F6)
    assert desk.said.sentences[-1].startswith("本轮已经公布，不能再修改")


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


def test_leaders_scores_are_entered_one_person_after_the_other(desk: Desk) -> None:
    desk.open_round()
    form = desk.form(Qt.Key.Key_F4, ScoreEntryDialog)
    for name, scores in (("张敏", "92 95 88"), ("李强", "101")):
        assert text_of(form, "person_label2") == name
        desk.write(scores)
        desk.key(Qt.Key.Key_Return, ctrl=True)
    assert "0 到 100" in text_of(form, "leaders_problem")
    desk.type_in("90 93 89")
    desk.key(Qt.Key.Key_Return, ctrl=True)
    desk.gone(form)

    assert [row.participant.leader_scores for row in desk.page.rows] == ["[92, 95, 88]", "[90, 93, 89]"]


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


def test_facts_sheets_and_formula_are_worked_by_keys(desk: Desk) -> None:
    """One window through everything beside the standings, as an office works through a round."""
    services, page = desk.services, desk.page
    services.spot_checks.record(SpotCheckValues(services.staff.find()[0].id, "李红", ("badge",)))
    services.surveys.prepare(NewSurvey("九月调查", date(2026, 9, 1), date(2026, 9, 18)))
    for level in "1111111112":
        services.surveys.take_in(services.surveys.surveys()[0], "", level * 8)
    desk.open_round()

    form = desk.form(Qt.Key.Key_R, FormulaDialog, ctrl=True)
    desk.type_in("70", "0", "0", "30")
    desk.key(Qt.Key.Key_Return, ctrl=True)
    desk.gone(form)
    assert page.round is not None and '"quantified": "70"' in page.round.weights

    form = desk.form(Qt.Key.Key_I, InspectionDialog, ctrl=True)
    desk.type_in("李红", "", "", "0.5", "台签朝里")
    desk.key(Qt.Key.Key_Return, ctrl=True)
    assert "扣0.50分" in text_of(form, "said_label")
    desk.close(form)

    register = desk.form(Qt.Key.Key_D, RegisterDialog, ctrl=True)
    register.page.search("胸卡")
    register.page._form.record_table.setFocus()
    desk.key(Qt.Key.Key_Return)  # nothing is decided by Enter
    assert register.page.rows
    desk.key(Qt.Key.Key_F6)
    assert not register.page.rows
    desk.close(register)

    register = desk.form(Qt.Key.Key_J, RegisterDialog, ctrl=True)
    desk.key(Qt.Key.Key_F6)
    desk.close(register)
    first = next(row for row in page.rows if row.name == "张敏")
    assert str(first.total.total) == "98.35"  # 98.50 × 70 % + 98.00 × 30 %

    register = desk.form(Qt.Key.Key_F11, RegisterDialog)
    register.page.search("检查：台签")
    desk.key(Qt.Key.Key_F8)
    assert not register.page.rows
    desk.close(register)

    register = desk.form(Qt.Key.Key_L, RegisterDialog, ctrl=True)
    report = desk.form(Qt.Key.Key_F2, DeedDialog)
    desk.type_in(*[""] * 6, "雨天送老人回家")  # a date has three parts to Tab through
    desk.key(Qt.Key.Key_Return, ctrl=True)
    desk.gone(report)
    register.activateWindow()
    desk.qtbot.waitUntil(register.isActiveWindow)
    desk.key(Qt.Key.Key_F6)
    desk.key(Qt.Key.Key_F7)
    desk.close(register)
    assert any(str(row.total.bonus) == "0.50" for row in page.rows)

    register = page.schemes()
    desk.qtbot.waitUntil(register.isActiveWindow)
    extras = desk.form(Qt.Key.Key_F8, SchemeExtrasDialog)
    desk.type_in("6")
    desk.key(Qt.Key.Key_Return, ctrl=True)
    desk.gone(extras)
    register.activateWindow()
    desk.qtbot.waitUntil(register.isActiveWindow)
    desk.key(Qt.Key.Key_F9)
    desk.close(register)
    assert (services.schemes.sheet("people").edition, services.schemes.sheet("people").extras.bonus_cap) == (1, "6")
    register = page.schemes()
    desk.qtbot.waitUntil(register.isActiveWindow)
    desk.key(Qt.Key.Key_F7)
    desk.close(register)
    assert desk.said.sentences[-1].endswith("改过，还没有启用新版，关掉就没有了。要放弃吗？")
    assert len(services.schemes.sheet("people").criteria) == 25
