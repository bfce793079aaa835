"""Buttons in a row that goes on below when the panel is narrow."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

_GAP = 8


class FlowLayout(QLayout):
    """Places its items from the left, line by line."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height needed at a width, in pixels."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    def setGeometry(self, rectangle: QRect) -> None:
        """Place the items."""
        super().setGeometry(rectangle)
        self._arrange(rectangle, move=True)

    def sizeHint(self) -> QSize:
        """Return the wish: the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the widest and highest item's size."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rectangle: QRect, *, move: bool) -> int:
        x, y, line = rectangle.x(), rectangle.y(), 0
        for item in self._items:
            wish = item.sizeHint()
            if x > rectangle.x() and x + wish.width() > rectangle.right() + 1:
                x, y, line = rectangle.x(), y + line + _GAP, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), wish))
            x += wish.width() + _GAP
            line = max(line, wish.height())
        return y + line - rectangle.y()
