"""The ballot in a teller's hand: every line with what was keyed, the next one marked, each key answered at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.ballots.enums import BLANK, VOID
from sanhua_desktop.evaluation.ballots.key_in import KeyIn

_USUAL_ROWS, _FEWEST_ROWS = 14, 6
_EDGE = 4
_BESIDE = 46  # of a line: before its number, between its name and the mark, behind the mark
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
        """Room for fourteen lines; more stand in further columns."""
        return QSize(820, _USUAL_ROWS * self._line_height + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Room for so few lines that the board never has to scroll on a small screen."""
        return QSize(300, _FEWEST_ROWS * self._line_height + 2 * _EDGE)

    @property
    def shown(self) -> range:
        """The lines in sight, from 0: always with the one that is keyed next."""
        rows, columns = self._grid()
        column = min(len(self._pile.marks), max(0, len(self._labels) - 1)) // rows
        first = max(0, column - columns + 1) * rows
        return range(first, min(first + rows * columns, len(self._labels)))

    @property
    def _line_height(self) -> int:
        return self.fontMetrics().height() + 6

    def _grid(self) -> tuple[int, int]:
        """Return how many rows and columns there is room for."""
        rows = max(1, (self.height() - 2 * _EDGE) // self._line_height)
        return rows, max(1, int((self.width() - 2 * _EDGE) // self._widest()))

    def _widest(self) -> float:
        bold = QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        keys = (BLANK, VOID, *(str(level) for level in range(1, self._pile.levels + 1)))
        names = (f"{at}  {label}" for at, label in enumerate(self._labels, start=1))
        mark = max((metrics.horizontalAdvance(self._word(key)) for key in keys if self._labels), default=0)
        return max(map(metrics.horizontalAdvance, names), default=0) + mark + _BESIDE

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
        elif event.text().isprintable() and event.text().strip():  # Esc has a text too
            self._answer(self._pile.press(event.text()))
        else:
            super().keyPressEvent(event)

    def _answer(self, taken: bool) -> None:
        if taken:
            self.keyed.emit()
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines in sight, down one column after the other."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        painter.setPen(QColor("#0B5CAD" if self.hasFocus() else "#E4E7EB"))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))  # off the edge, which is half a dot at 125 %
        rows, columns = self._grid()
        height, width = self._line_height, (self.width() - 2 * _EDGE) / columns
        shown = self.shown
        for at in shown:
            column, row = divmod(at - shown.start, rows)
            self._draw_line(painter, at, QRectF(_EDGE + column * width, _EDGE + row * height, width, height))
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
        mark = self._word(marks[at]) if at < len(marks) else ""
        taken = painter.fontMetrics().horizontalAdvance(mark) + _BESIDE - 10
        label = f"{at + 1}  {self._labels[at]}"
        elided = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(box.width()) - taken)
        painter.drawText(box.adjusted(10, 0, 0, 0), left, elided)
        if mark:
            painter.setPen(QColor("#C05621" if marks[at] in (BLANK, VOID) else "#0B5CAD"))
            painter.drawText(box.adjusted(0, 0, -12, 0), right, mark)
