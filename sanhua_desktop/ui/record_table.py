"""Lists of records: text by column, a state as color, sign and word, nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from sanhua_desktop.ui.style import COLORS, SIGNS, state_color

ROW_HEIGHT = 36
# So many rows decide how wide a column is: about a screen of them, so that a long list is not read to its end.
_MEASURED = 40
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """One column: ``state`` names the clock state of a row where the column shows one."""

    title: str
    text: Callable[[Any], str]
    right: bool = False
    stretch: bool = False
    state: Callable[[Any], str] | None = None

    def shown(self, row: Any) -> str:
        """Return a cell as it is read: a state with its sign."""
        sign = f"{SIGNS.get(self.state(row), '')} " if self.state else ""
        return f"{sign}{self.text(row)}"


class RecordTableModel(QAbstractTableModel):
    """Rows that a service fetched, as they are; ``PagedRows`` of a long list are fetched when they come into view."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: Sequence[Any] = ()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Any]:
        """The rows shown."""
        return self._rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment or color of a cell."""
        column = self._columns[index.column()]
        try:
            row = self._rows[index.row()]
        except IndexError:  # gone on another PC since the list was counted
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.shown(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and column.state:
            return QBrush(state_color(column.state(row)))
        return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class RowDelegate(QStyledItemDelegate):
    """Draws one hairline below a row and lets the chosen row keep its state's color."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Keep the cell's own text color when the row is chosen."""
        super().initStyleOption(option, index)
        brush = index.data(Qt.ItemDataRole.ForegroundRole)
        if brush is not None:
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, brush)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the cell and the hairline."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(QPen(QColor(COLORS["line"])))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


def set_up_table(table: QTableView, model: RecordTableModel, columns: Sequence[Column]) -> None:
    """Give a table its rows' height, its quiet header and its stretching column."""
    table.setModel(model)
    table.setItemDelegate(RowDelegate(table))
    table.setShowGrid(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, table.fontMetrics().height() + 16))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setResizeContentsPrecision(_MEASURED)
    for at, column in enumerate(columns):
        mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(at, mode)
