"""The one door for changes from the screen: runs a service call, shows what went wrong, announces what changed."""

import logging
import traceback
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import Conflict, InvalidInput, SanhuaError
from sanhua_desktop.ui.messages import Messages

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Operations(QObject):
    """Catches what services raise; nothing else in the program does."""

    changed = Signal(object)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.messages = messages

    def run(
        self,
        parent: QWidget,
        call: Callable[[], Change],
        on_invalid: Callable[[InvalidInput], None] | None = None,
        on_conflict: Callable[[Conflict], None] | None = None,
    ) -> Change | None:
        """Run a call that writes and announce its change; return None if it failed and was shown."""
        change = self.read(parent, call, on_invalid, on_conflict)
        if change is not None:
            self.changed.emit(change)
        return change

    def read(
        self,
        parent: QWidget,
        call: Callable[[], _T],
        on_invalid: Callable[[InvalidInput], None] | None = None,
        on_conflict: Callable[[Conflict], None] | None = None,
    ) -> _T | None:
        """Run a call that only reads; return None if it failed and was shown."""
        try:
            return call()
        except InvalidInput as problem:
            if on_invalid is None:
                self.messages.problem(parent, str(problem))
            else:
                on_invalid(problem)
        except Conflict as conflict:
            if on_conflict is None:
                self.messages.problem(parent, str(conflict))
            else:
                on_conflict(conflict)
        except Exception as failure:
            self.show_failure(parent, failure)
        return None

    def glance(self, call: Callable[[], _T]) -> _T | None:
        """Run a call that only reads and that nobody asked for; what cannot be read now is not complained about."""
        try:
            return call()
        except SanhuaError as problem:
            _log.info("not read in passing: %s", problem)
            return None

    def say(self, sentence: str) -> None:
        """Tell in the status bar that something was done that altered no record."""
        self.changed.emit(Change(sentence, frozenset()))

    def show_failure(self, parent: QWidget, failure: BaseException) -> None:
        """Show a failure as its sentence, or as a bug with details that are also logged."""
        if isinstance(failure, SanhuaError):
            self.messages.problem(parent, str(failure))
            return
        details = "".join(traceback.format_exception(failure))
        _log.error("unexpected failure\n%s", details)
        self.messages.bug(parent, details)
