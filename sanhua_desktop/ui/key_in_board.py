"""The ballot in a teller's hand: every line with what was keyed, the next one marked, each key answered at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.ballots.key_in import KeyIn

_ROWS, _COLUMNS = 20, 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyInBoard(QWidget):
    """Takes one key a mark; ``finished`` asks to put a full ballot on the pile, ``turned`` to step through the pile."""

    finished = Signal()
    turned = Signal(int)
    keyed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # digits only: no candidate window
        self._pile = KeyIn(0, 0)
        self._labels: Sequence[str] = ()
        self._word: Callable[[str], str] = str

    def show_pile(self, pile: KeyIn, labels: Sequence[str], word: Callable[[str], str]) -> None:
        """Work on a pile; ``labels`` name the lines, ``word`` says a mark in words."""
        self._pile, self._labels, self._word = pile, labels, word
        self.refresh()

    def refresh(self) -> None:
        """Paint what stands in the pile now, and say the next line to a screen reader."""
        done = len(self._pile.marks)
        upcoming = self._labels[done] if done < len(self._labels) else "这张录满了，按回车"
        self.setAccessibleDescription(upcoming)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for twenty lines in three columns."""
        return QSize(820, _ROWS * (self.fontMetrics().height() + 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A mark, Backspace, Enter, or PageUp and PageDown; every other key goes on to the dialog."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self.finished.emit()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif event.key() == Qt.Key.Key_Backspace:
            self._answer(self._pile.back())
        elif event.text().strip():
            self._answer(self._pile.press(event.text()))
        else:
            super().keyPressEvent(event)

    def _answer(self, taken: bool) -> None:
        if taken:
            self.keyed.emit()
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sixty lines around the next one."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        painter.setPen(QColor("#0B5CAD" if self.hasFocus() else "#E4E7EB"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        shown = _ROWS * _COLUMNS
        first = min(len(self._pile.marks), max(0, len(self._labels) - 1)) // shown * shown
        height, width = (self.height() - 8) / _ROWS, (self.width() - 8) / _COLUMNS
        for at in range(first, min(first + shown, len(self._labels))):
            column, row = divmod(at - first, _ROWS)
            self._draw_line(painter, at, QRectF(4 + column * width, 4 + row * height, width, height))
        painter.end()

    def _draw_line(self, painter: QPainter, at: int, box: QRectF) -> None:
        marks = self._pile.marks
        if at == len(marks):
            painter.fillRect(box.adjusted(2, 1, -2, -1), QColor("#DCEBFA"))
        font = QFont(self.font())
        font.setBold(at == len(marks))
        painter.setFont(font)
        painter.setPen(QColor("#1F2933"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(10, 0, -90, 0), left, f"{at + 1}  {self._labels[at]}")
        if at < len(marks):
            painter.setPen(QColor("#C05621" if marks[at] in "0X" else "#0B5CAD"))
            painter.drawText(box.adjusted(0, 0, -12, 0), right, self._word(marks[at]))
