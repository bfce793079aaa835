"""系统自检: whether this PC can run the program, a report for the helper, and the update from a USB stick."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from sanhua_desktop import __version__
from sanhua_desktop.errors import EnvironmentProblem, cause
from sanhua_desktop.progress import Progress
from sanhua_desktop.self_test import CheckResult
from sanhua_desktop.ui.generated.ui_self_check_dialog import Ui_SelfCheckDialog
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column, RecordTableModel, set_up_table
from sanhua_desktop.updates import SetupFile

_COLUMNS = (
    Column("项目", lambda one: one.name),
    Column(
        "结果",
        lambda one: "通过" if one.passed else "不通过",
        state=lambda one: "normal" if one.passed else "past_statute",
    ),
    Column("说明", lambda one: one.found, stretch=True),
)


@dataclass(frozen=True)
class PcTasks:
    """What may be done to this PC's copy of the program; each may take seconds, none of them knows the window."""

    check: Callable[[Progress], Sequence[CheckResult]]
    write_report: Callable[[Path, Sequence[CheckResult], Sequence[str]], None]
    find_update: Callable[[Progress], SetupFile]
    back_up: Callable[[Progress], object]
    start_setup: Callable[[SetupFile], None]


class SelfCheckDialog(QDialog):
    """Checks when asked; the report can be saved only after a check."""

    def __init__(self, tasks: PcTasks, operations: Operations, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks, self._operations, self._jobs, self._window = tasks, operations, jobs, parent
        self._form = Ui_SelfCheckDialog()
        self._form.setupUi(self)
        self._form.version_label.setText(f"程序版本 {__version__}")
        self._form.outcome_label.setText("还没有自检。按 Enter 开始。")
        self._form.save_button.setEnabled(False)
        self._model = RecordTableModel(_COLUMNS, self)
        set_up_table(self._form.checks_table, self._model, _COLUMNS)
        self._form.check_button.clicked.connect(self.check)
        self._form.save_button.clicked.connect(self._choose_target)
        self._form.update_button.clicked.connect(self.update_from_stick)
        self._form.close_button.clicked.connect(self.reject)
        self._form.check_button.setFocus()

    def check(self) -> None:
        """Run every check aside and show what was found."""
        self._jobs.start(self, "正在自检…", self._tasks.check, self._show)

    def _show(self, results: Sequence[CheckResult]) -> None:
        self._model.set_rows(results)
        self._form.checks_table.resizeColumnsToContents()
        failed = [one.name for one in results if not one.passed]
        self._form.outcome_label.setText(
            f"有 {len(failed)} 项不通过：{'、'.join(failed)}。请保存报告，交给安装维护人员。"
            if failed
            else f"{len(results)} 项都通过，这台电脑可以正常使用。"
        )
        self._form.save_button.setEnabled(True)
        self._form.save_button.setFocus()

    def _choose_target(self) -> None:
        dialog = QFileDialog(self, "保存报告", str(Path.home() / "电脑自检报告.txt"), "文本文件 (*.txt)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.save_report(Path(chosen)))
        dialog.open()

    def save_report(self, target: Path) -> None:
        """Write the report of the last check."""
        try:
            self._tasks.write_report(target, self._model.rows, _screens())
        except OSError as failure:
            sentence = f"没有存成“{target.name}”（{cause(failure)}）。请换一个位置或文件名。"
            self._operations.show_failure(self, EnvironmentProblem(sentence))
        else:
            self._form.outcome_label.setText(f"报告已保存：{target}")

    def update_from_stick(self) -> None:
        """Look for a newer version, ask, copy the data aside, then hand over to its setup and close the window."""
        self._jobs.start(self, "正在查看U盘…", self._tasks.find_update, self._offer)

    def _offer(self, setup: SetupFile) -> None:
        question = (
            f"找到 {setup.version} 版（现在是 {__version__} 版）：{setup.path}\n\n"
            "升级时先备份数据，再关闭本程序，约需两分钟，装好后自动打开。数据和设置都保留。"
        )
        self._operations.messages.ask(self, question, "升级", lambda: self._back_up_and_install(setup))

    def _back_up_and_install(self, setup: SetupFile) -> None:
        self._jobs.start(self, "正在备份数据…", self._tasks.back_up, lambda _: self._install(setup))

    def _install(self, setup: SetupFile) -> None:
        def start() -> bool:
            self._tasks.start_setup(setup)
            return True

        if self._operations.read(self, start):
            self.reject()
            self._window.close()


def _screens() -> list[str]:
    """Return each display in words: its size in pixels and how much Windows enlarges."""
    return [
        f"显示器 {number}：{screen.size().width()}×{screen.size().height()}，缩放 {screen.devicePixelRatio():.0%}"
        for number, screen in enumerate(QGuiApplication.screens(), start=1)
    ]
