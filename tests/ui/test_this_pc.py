"""One window per user, the self-check and the update, in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from sanhua_desktop.errors import Refused
from sanhua_desktop.self_test import CheckResult
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.self_check_dialog import PcTasks, SelfCheckDialog
from sanhua_desktop.ui.single_instance import SingleInstance
from sanhua_desktop.updates import SetupFile

NEWER = SetupFile(Path("E:/SanhuaDesktop-9.0.0-setup.exe"), "9.0.0")


class SaidMessages:
    """Remembers what the user read; presses the verb if told to."""

    def __init__(self, *, agree: bool) -> None:
        self.said: list[str] = []
        self._agree = agree

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.said.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        self.said.append(question)
        if self._agree:
            then()

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        raise AssertionError(question)


class Pc:
    """The window with the dialog open, and the order in which things were done to the PC."""

    def __init__(
        self, qtbot: QtBot, *, agree: bool = True, found: SetupFile | None = NEWER, copies: bool = True
    ) -> None:
        self.done: list[str] = []
        self.messages = SaidMessages(agree=agree)
        self._found, self._copies = found, copies
        operations = Operations(self.messages)
        self.jobs = Jobs(operations)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        tasks = PcTasks(
            check=lambda _: [CheckResult("字体", True, "齐全"), CheckResult("窗口", False, "打不开")],
            write_report=lambda target, results, screens: self._write(target, len(results), screens),
            find_update=lambda _: self._find(),
            back_up=lambda _: self._back_up(),
            start_setup=lambda setup: self.done.append(f"setup {setup.version}"),
        )
        self.dialog = SelfCheckDialog(tasks, operations, self.jobs, self.window)
        self.dialog.open()

    def _write(self, target: Path, count: int, screens: object) -> None:
        target.write_text(f"{count} {screens}", encoding="utf-8")

    def _find(self) -> SetupFile:
        if self._found is None:
            raise Refused("没有找到安装文件。")
        return self._found

    def _back_up(self) -> None:
        if not self._copies:
            raise Refused("没有备份成功。")
        self.done.append("backup")


def test_what_failed_is_named_and_the_report_can_be_saved(qtbot: QtBot, tmp_path: Path) -> None:
    pc = Pc(qtbot)
    save = pc.dialog.findChild(QPushButton, "save_button")
    assert not save.isEnabled()

    qtbot.keyClick(pc.dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(save.isEnabled)

    model = pc.dialog.findChild(QTableView).model()
    assert [model.index(row, 1).data() for row in range(2)] == ["● 通过", "■ 不通过"]
    assert "窗口" in pc.dialog.findChild(QLabel, "outcome_label").text()
    pc.dialog.save_report(tmp_path / "报告.txt")
    assert (tmp_path / "报告.txt").read_text(encoding="utf-8").startswith("2 ['显示器 1")
    pc.dialog.save_report(tmp_path / "没有这个文件夹" / "报告.txt")
    assert "没有存成" in pc.messages.said[-1]


def test_an_update_is_offered_backed_up_and_only_then_started(qtbot: QtBot) -> None:
    pc = Pc(qtbot)

    pc.dialog.update_from_stick()
    qtbot.waitUntil(lambda: not pc.window.isVisible())

    assert "9.0.0" in pc.messages.said[0]
    assert pc.done == ["backup", "setup 9.0.0"]


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [({"agree": False}, "9.0.0"), ({"found": None}, "没有找到"), ({"copies": False}, "没有备份成功")],
)
def test_otherwise_nothing_is_started_and_the_window_stays(
    qtbot: QtBot, settings: dict[str, object], sentence: str
) -> None:
    pc = Pc(qtbot, **settings)  # type: ignore[arg-type]

    pc.dialog.update_from_stick()
    qtbot.waitUntil(lambda: bool(pc.messages.said) and not pc.jobs.busy)

    assert sentence in pc.messages.said[-1]
    assert pc.done == []
    assert pc.window.isVisible()


def test_the_second_program_calls_the_first_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    first.listen()

    with qtbot.waitSignal(first.asked):
        assert not second.is_first()
    first.close()

    third = SingleInstance(tmp_path)
    assert third.is_first()
    third.close()


def test_another_data_folder_is_another_office(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "甲").mkdir()
    (tmp_path / "乙").mkdir()
    one, other = SingleInstance(tmp_path / "甲"), SingleInstance(tmp_path / "乙")

    assert one.is_first()
    assert other.is_first()
    one.close()
    other.close()
