"""Long tasks off the window's thread, with progress and 停止; they receive plain values, never a record."""

import sys
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget
from shiboken6 import isValid

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.progress import Cancelled, Progress
from sanhua_desktop.ui.operations import Operations

_T = TypeVar("_T")
_SHOWN_AFTER_MS = 400
# A task that queries row after row lets the interpreter go for moments shorter than the usual 5 ms and takes it back
# at once; each time the window's wait begins anew, up to a second in all. A shorter wait gets its turn.
_TURN_SECONDS = 0.0001


class _Reports(QObject):
    """Carries a task's reports to the window's thread, and the user's wish to stop back."""

    moved = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stop_wanted = False

    def report(self, done: int, total: int, doing: str) -> None:
        """Pass a report on, or end the task."""
        if self.stop_wanted:
            raise Cancelled
        self.moved.emit(done, total, doing)


class _Task(QRunnable):
    def __init__(self, work: Callable[[Progress], object], reports: _Reports) -> None:
        super().__init__()
        self._work, self._reports = work, reports

    def run(self) -> None:
        """Do the work and tell how it ended."""
        try:
            result = self._work(self._reports)
        except Cancelled:
            self._reports.stopped.emit()
        except Exception as failure:
            self._reports.failed.emit(failure)
        else:
            self._reports.done.emit(result)


class Jobs:
    """Starts long tasks, one progress dialog each."""

    def __init__(self, operations: Operations) -> None:
        self.operations = operations
        sys.setswitchinterval(_TURN_SECONDS)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._running: set[_Reports] = set()

    def start(
        self,
        parent: QWidget,
        doing: str,
        work: Callable[[Progress], _T],
        done: Callable[[_T], None],
        on_invalid: Callable[[InvalidInput], None] | None = None,
    ) -> None:
        """Run ``work`` aside and hand its result to ``done``; a failure is shown, a stopped task leaves nothing."""
        reports = _Reports()
        dialog = _dialog(parent, doing)
        dialog.canceled.connect(lambda: setattr(reports, "stop_wanted", True))
        reports.moved.connect(lambda at, of, text: _moved(dialog, at, of, text))
        reports.failed.connect(lambda failure: self._failed(parent, failure, on_invalid))
        reports.done.connect(done)
        for ended in (reports.done, reports.failed, reports.stopped):
            ended.connect(lambda *_: self._finish(reports, dialog))
        self._running.add(reports)
        self._pool.start(_Task(work, reports))

    @property
    def busy(self) -> bool:
        """Tell whether a task is under way."""
        return bool(self._running)

    def wait(self) -> None:
        """Let the running tasks end; used when the program closes."""
        self._pool.waitForDone()

    def _failed(
        self, parent: QWidget, failure: BaseException, on_invalid: Callable[[InvalidInput], None] | None
    ) -> None:
        if not isValid(parent):  # closed meanwhile: whatever window is in front tells it
            parent, on_invalid = QApplication.activeWindow() or QWidget(), None
        if on_invalid is not None and isinstance(failure, InvalidInput):
            on_invalid(failure)
        else:
            self.operations.show_failure(parent, failure)

    def _finish(self, reports: _Reports, dialog: QProgressDialog) -> None:
        self._running.discard(reports)
        if isValid(dialog):  # else the result closed the window it belonged to
            dialog.reset()
            dialog.deleteLater()


def _dialog(parent: QWidget, doing: str) -> QProgressDialog:
    dialog = QProgressDialog(doing, "停止", 0, 0, parent)
    dialog.setWindowTitle("请稍候")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_SHOWN_AFTER_MS)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    dialog.setMinimumWidth(380)
    return dialog


def _moved(dialog: QProgressDialog, done: int, total: int, doing: str) -> None:
    if not isValid(dialog):  # its window was closed meanwhile
        return
    dialog.setMaximum(total)
    dialog.setLabelText(doing)
    dialog.setValue(min(done, total))
