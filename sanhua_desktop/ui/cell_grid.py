"""A grid of figures typed cell by cell: Enter goes on, arrows move, Tab goes through the cells and then out."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QHeaderView,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from sanhua_desktop.ui.record_table import ROW_HEIGHT

_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS: dict[int, bool] = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class CellGrid(QTableWidget):
    """Typing replaces what stands in a cell; every key that moves takes what was typed over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        triggers = QTableWidget.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Qt's own goes round and round: nobody would get out
        self.setItemDelegate(_Editing(self))

    def set_up(self, rows: list[str], columns: list[str]) -> None:
        """Name the rows and columns; all cells are empty."""
        self.setRowCount(len(rows))
        self.setColumnCount(len(columns))
        self.setVerticalHeaderLabels(rows)
        self.setHorizontalHeaderLabels(columns)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 16))

    def write(self, row: int, column: int, text: str) -> None:
        """Put a text into a cell."""
        cell = QTableWidgetItem(text)
        cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setItem(row, column, cell)

    def words(self, row: int, column: int) -> str:
        """Return what stands in a cell, without the blanks around it."""
        cell = self.item(row, column)
        return cell.text().strip() if cell is not None else ""

    def go(self, key: int) -> bool:
        """Move as a key says; False if it is none that moves."""
        if key in _ARROWS:
            down, right = _ARROWS[key]
            row, column = self.currentRow() + down, self.currentColumn() + right
            if 0 <= row < self.rowCount() and 0 <= column < self.columnCount():
                self.setCurrentCell(row, column)
        elif key in _ENTER or key in _TABS:
            self.focusNextPrevChild(_TABS.get(key, True))
        return key in _ARROWS or key in _ENTER or key in _TABS

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next cell, line by line; from the last one to the next field."""
        at = self.currentRow() * self.columnCount() + self.currentColumn() + (1 if forward else -1)
        if 0 <= at < self.rowCount() * self.columnCount():
            self.setCurrentCell(*divmod(at, self.columnCount()))
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the end that Tab comes from."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.setCurrentCell(0, 0)
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            self.setCurrentCell(self.rowCount() - 1, self.columnCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Delete and Backspace empty the cell, every other key is Qt's."""
        key, plain = event.key(), not event.modifiers() & _COMMAND
        if plain and key in _ENTER:
            self.go(key)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentItem() is not None:
            self.currentItem().setText("")
        elif key == Qt.Key.Key_Escape:
            event.ignore()  # the dialog's
        else:
            super().keyPressEvent(event)


class _Editing(QStyledItemDelegate):
    """The line inside a cell."""

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Take the figure over and move on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key, command = event.key(), event.modifiers() & _COMMAND
            if not command and (key in _ARROWS or key in _ENTER or key in _TABS):
                self._leave(cast(QWidget, editor), key)
                return True
        return super().eventFilter(editor, event)

    def _leave(self, editor: QWidget, key: int) -> None:
        grid = cast(CellGrid, self.parent())
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        grid.setFocus()
        grid.go(key)
