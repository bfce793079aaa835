"""The window kit: colors that can be read, forms as drawn, jobs that stop, messages that say what to do."""

import re
import subprocess
import sys
import threading
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import Conflict, InvalidInput, Refused
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.field_keys import FieldKeys, ease_fields
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.messages import WindowMessages
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.question_dialog import QuestionDialog
from sanhua_desktop.ui.record_table import Column, RecordTableModel, set_up_table
from sanhua_desktop.ui.style import COLORS, SIGNS, apply_style

GROUNDS = ("ground", "surface", "tint")
TEXTS = ("ink", "secondary", "primary", "problem", "normal", "soon", "past_promise", "past_statute")
OWN_GROUNDS = (
    ("normal", "normal_ground"),
    ("soon", "soon_ground"),
    ("past_promise", "past_ground"),
    ("past_statute", "past_ground"),
    ("ink", "normal_ground"),
    ("ink", "soon_ground"),
    ("ink", "past_ground"),
    ("surface", "primary"),
    ("surface", "primary_hover"),
)


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the ratio of WCAG 2.2, 1.4.3."""
    low, high = sorted((luminance(COLORS[one]), luminance(COLORS[other])))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("text", "ground"), [*product(TEXTS, GROUNDS), *OWN_GROUNDS])
def test_text_can_be_read_on_its_ground(text: str, ground: str) -> None:
    assert contrast(text, ground) >= 4.5, f"{contrast(text, ground):.2f}"


def test_the_contrast_check_can_fail() -> None:
    assert contrast("faint", "surface") < 4.5


def test_the_sheet_uses_only_colors_of_the_palette(qapp: QApplication) -> None:
    apply_style(qapp)
    assert "@" not in qapp.styleSheet()
    written = set(re.findall(r"#[0-9A-Fa-f]{6}", qapp.styleSheet()))
    assert written <= set(COLORS.values())


def test_every_state_has_its_own_sign() -> None:
    assert len(set(SIGNS.values())) == len(SIGNS)


def test_qts_own_dialogs_speak_chinese(qtbot: QtBot, qapp: QApplication) -> None:
    apply_style(qapp)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert "取消" in box.buttons()[0].text()
    assert QLocale().language() is QLocale.Language.Chinese


class Said:
    """Keeps what the user would have read."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.bugs: list[str] = []

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.problems.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        self.bugs.append(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        raise NotImplementedError

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        raise NotImplementedError


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_change_is_announced_once_and_a_refusal_never(parent: QWidget, qtbot: QtBot) -> None:
    said = Said()
    operations = Operations(said)
    heard: list[Change] = []
    operations.changed.connect(heard.append)

    def refuse() -> Change:
        raise Refused("未经审核的承诺不能公示。")

    kept = operations.run(parent, lambda: Change("已登记。", frozenset({"x"}), 1))

    assert operations.run(parent, refuse) is None
    assert heard == [kept]
    assert said.problems == ["未经审核的承诺不能公示。"]


def test_bad_input_and_conflicts_go_to_the_form_that_asked(parent: QWidget) -> None:
    said = Said()
    got: list[object] = []

    def invalid() -> Change:
        raise InvalidInput({"name": "请填写姓名。"})

    def conflict() -> Change:
        raise Conflict("刚刚被改过。", kind="x", record_id=1)

    operations = Operations(said)
    operations.run(parent, invalid, got.append, got.append)
    operations.run(parent, conflict, got.append, got.append)
    operations.run(parent, conflict)

    assert [type(one) for one in got] == [InvalidInput, Conflict]
    assert said.problems == ["刚刚被改过。"]


def test_a_bug_is_shown_with_details_and_logged(parent: QWidget, caplog: pytest.LogCaptureFixture) -> None:
    said = Said()

    assert Operations(said).read(parent, lambda: 1 // 0) is None

    assert "ZeroDivisionError" in said.bugs[0]
    assert "ZeroDivisionError" in caplog.text


def test_a_job_runs_off_the_windows_thread_and_hands_back_its_result(parent: QWidget, qtbot: QtBot) -> None:
    jobs = Jobs(Operations(Said()))
    threads: list[object] = []
    results: list[int] = []

    def work(progress: Progress) -> int:
        threads.append(threading.current_thread())
        progress.report(1, 2, "正在排版")
        return 7

    jobs.start(
        parent, "正在排版…", work, lambda result: (results.append(result), threads.append(threading.current_thread()))
    )
    assert jobs.busy
    qtbot.waitUntil(lambda: not jobs.busy)

    assert results == [7]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_a_stopped_job_ends_at_its_next_report_and_says_nothing(parent: QWidget, qtbot: QtBot) -> None:
    said = Said()
    jobs = Jobs(Operations(said))
    started, go_on = threading.Event(), threading.Event()
    steps: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(3):
            steps.append(step)
            started.set()
            go_on.wait(5)
            progress.report(step, 3, "正在打印")

    jobs.start(parent, "正在打印…", work, steps.append)
    qtbot.waitUntil(started.is_set)
    parent.findChild(QProgressDialog).canceled.emit()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)

    assert steps == [0]
    assert said.problems == said.bugs == []


def test_a_failed_job_is_told_in_its_words(parent: QWidget, qtbot: QtBot) -> None:
    said = Said()
    jobs = Jobs(Operations(said))

    def work(progress: Progress) -> None:
        raise Refused("名册里没有人。")

    jobs.start(parent, "正在导入…", work, lambda _: None)
    qtbot.waitUntil(lambda: not jobs.busy)

    assert said.problems == ["名册里没有人。"]


def test_messages_are_windows_with_verbs_that_do_not_stop_the_program(parent: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    messages = WindowMessages()
    parent.show()

    messages.ask(parent, "公布后不能再改。继续吗？", "公布", lambda: done.append("公布"))
    box = parent.findChild(QMessageBox)
    texts = {button.text() for button in box.buttons()}
    next(button for button in box.buttons() if button.text() == "公布").click()

    assert texts == {"公布", "取消"}
    assert done == ["公布"]
    messages.bug(parent, "Traceback …")
    shown = parent.findChildren(QMessageBox)[-1]
    copy = next(button for button in shown.findChildren(QPushButton) if button.text() == "复制详情")
    copy.click()
    assert QApplication.clipboard().text() == "Traceback …"
    shown.close()


def test_a_list_of_100_000_rows_gives_its_cells_without_wearing_none_out(qtbot: QtBot) -> None:
    columns = (
        Column("编号", str),
        Column("状态", lambda row: "正常", state=lambda row: "normal"),
        Column("说明", str, stretch=True),
    )
    model = RecordTableModel(columns)
    table = QTableView()
    qtbot.addWidget(table)
    set_up_table(table, model, columns)
    model.set_rows(range(100_000))
    table.resize(800, 400)
    table.show()
    before = sys.getrefcount(None)

    for row in range(5_000):
        for column in range(3):
            for role in range(14):
                model.index(row, column).data(role)

    # A binding that loses a reference each time would have taken tens of thousands.
    assert sys.getrefcount(None) > before - 1_000
    assert model.index(99_999, 0).data() == "99999"


def test_forms_are_compiled_as_drawn() -> None:
    root = Path(__file__).resolve().parents[2]

    answer = subprocess.run(
        [sys.executable, str(root / "packaging" / "compile_forms.py"), "--check"], check=False, capture_output=True
    )

    assert answer.returncode == 0, answer.stdout


def test_an_answer_that_will_not_do_stays_with_its_problem_below(parent: QWidget, qtbot: QtBot) -> None:
    parent.show()
    messages, kept = WindowMessages(), []
    operations = Operations(messages)

    def keep(text: str) -> Change:
        if len(text) < 3:
            raise InvalidInput({"reason": "请写明原因。"})
        kept.append(text)
        return Change("已停用。", frozenset())

    messages.ask_text(parent, "停用的原因：", "停用", lambda text: operations.run(parent, lambda: keep(text)) and None)
    dialog = parent.findChild(QuestionDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(dialog.focusWidget(), "ab")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    problem = dialog.findChild(QLabel, "answer_problem")
    assert (problem.text(), problem.isVisible(), dialog.focusWidget().toPlainText()) == ("请写明原因。", True, "ab")
    assert parent.findChild(QMessageBox) is None
    dialog.reject()
    box = dialog.findChild(QMessageBox)
    assert box.text() == "填写的内容还没有保存，要放弃吗？"
    box.close()
    qtbot.keyClicks(dialog.focusWidget(), "c")
    assert not problem.isVisible()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert kept == ["abc"]
    assert not dialog.isVisible()


def test_a_list_is_found_by_initials_and_a_date_is_typed_from_its_year(parent: QWidget, qtbot: QtBot) -> None:
    combo, day, layout = QComboBox(), QDateEdit(), QVBoxLayout(parent)
    combo.addItems(["张敏", "李红", "李强", "刘洋"])
    day.setDisplayFormat("yyyy年M月d日")
    for widget in (combo, day, QLineEdit()):
        layout.addWidget(widget)
    ease_fields(parent)
    parent.show()
    qtbot.waitUntil(parent.isActiveWindow)
    combo.setFocus()

    qtbot.keyClicks(combo, "l")
    assert combo.currentText() == "李红"
    qtbot.keyClicks(combo, "y")
    assert combo.currentText() == "刘洋"
    qtbot.keyClick(combo, Qt.Key.Key_Tab)
    for typed, expected in (("20261101", QDate(2026, 11, 1)), ("20261201", QDate(2026, 12, 1))):
        qtbot.waitUntil(lambda: day.currentSection() is QDateEdit.Section.YearSection)
        qtbot.keyClicks(day, typed)
        assert day.date() == expected
        qtbot.keyClick(day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keys = parent.findChild(FieldKeys)
    keys._digit_at = 0.0  # after a pause another date begins
    qtbot.keyClicks(day, "20270105")
    assert day.date() == QDate(2027, 1, 5)
    qtbot.keyClick(day, Qt.Key.Key_End)  # unless somebody went to a part of it
    keys._digit_at = 0.0
    qtbot.keyClicks(day, "1")
    assert day.currentSection() is not QDateEdit.Section.YearSection
