"""A short list of suggestions under a line edit, worked by the arrow keys while the cursor stays in the line."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

_MOST = 7
_SHORT = 6


def always(_text: str) -> bool:
    """Take the first line for any text."""
    return True


def is_short_hand(text: str) -> bool:
    """Tell initials or a number's tail, which stand for somebody, from a name and a whole number."""
    plain = text.strip()
    return 0 < len(plain) <= _SHORT and plain.isascii() and plain == plain.lower()


class ChoiceList(QListWidget):
    """Offers what ``fetch`` returns for the text typed: pairs of a line to show and its value.

    Where a text is ``eager`` the first line is chosen already, so that Enter, or leaving the line, takes it. With
    ``pause_ms`` the list is fetched when the typing pauses, or at once for an arrow key, or Enter after such a text.
    """

    picked = Signal(object)
    offered = Signal(object)

    def __init__(
        self,
        edit: QLineEdit,
        fetch: Callable[[str], Sequence[tuple[str, Any]]],
        parent: QWidget,
        *,
        eager: Callable[[str], bool] = lambda _: False,
        pause_ms: int = 0,
    ) -> None:
        super().__init__(parent)
        self._edit, self._fetch, self._eager, self._over = edit, fetch, eager, parent
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{edit.accessibleName()}：候选")
        self.setFrameShape(QFrame.Shape.Box)
        self.setProperty("role", "choices")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()
        self.itemClicked.connect(lambda _: self.pick())
        self.currentRowChanged.connect(lambda _: self.offered.emit(self.candidate))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(lambda: self.offer(edit.text()))
        edit.textEdited.connect(self._edited if pause_ms else self.offer)
        edit.installEventFilter(self)

    def listen_first(self) -> None:
        """See the line's keys before any other filter; Qt asks the filter that was installed last."""
        self._edit.removeEventFilter(self)
        self._edit.installEventFilter(self)

    @property
    def candidate(self) -> Any:
        """The value of the current line while the list is open, else None."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None and not self.isHidden() else None

    def offer(self, text: str) -> None:
        """Show what fits the text; nothing for an empty one."""
        found = self._fetch(text)[:_MOST] if text.strip() else ()
        self.clear()
        for line, value in found:
            item = QListWidgetItem(line, self)
            item.setData(Qt.ItemDataRole.UserRole, value)
        if found:
            self._place(len(found))
        self.setVisible(bool(found))
        self.setCurrentRow(0 if self._eager(text) and found else -1)
        self.offered.emit(self.candidate)

    def pick(self) -> None:
        """Take the current line, if there is one, and close the list."""
        value = self.candidate
        self.hide()
        if value is not None:
            self.picked.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move and pick by keys; close when the cursor leaves the line."""
        if self._pause.isActive() and event.type() in (QEvent.Type.FocusOut, QEvent.Type.KeyPress):
            self._end_pause(event)
        if self.isHidden():
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._leave()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        return False

    def _edited(self, _: str) -> None:
        self.hide()
        self._pause.start()

    def _end_pause(self, event: QEvent) -> None:
        key = event.key() if isinstance(event, QKeyEvent) else None
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._pause.stop()
            self.offer(self._edit.text())
        elif key in (None, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            if key is not None and self._eager(self._edit.text()):
                self.offer(self._edit.text())

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow((self.currentRow() + step) % self.count())
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pick()
        return False

    def _leave(self) -> None:
        if self._eager(self._edit.text()):
            self.pick()
        else:
            self.hide()

    def _place(self, lines: int) -> None:
        below = self._edit.mapTo(self._over, QPoint(0, self._edit.height() + 2))
        height = max(self.sizeHintForRow(0), 24) * lines + 2 * self.frameWidth() + 6
        self.setGeometry(below.x(), below.y(), self._edit.width(), height)
        self.raise_()
