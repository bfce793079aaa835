"""Dialogs on a small screen: 1366×768 at 125 % leaves 1093×614, and 大字 makes everything 1.3 times as large."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

SMALLEST = QSize(1093, 550)  # what 1366×768 at 125 % leaves a window; the program is made for no less
_TITLE_BAR = 32  # above the window, and as much again is left for the shadow
_NAME = "fitted_scroll"


class FittedDialog(QDialog):
    """A dialog that keeps within its screen."""

    def showEvent(self, event: QShowEvent) -> None:
        """Fit once it is known which screen it is on."""
        super().showEvent(event)
        fit(self)


def fit(dialog: QDialog) -> None:
    """Keep a dialog within its screen: fields that have no room scroll, the buttons at the foot stay in sight."""
    fit_into(dialog, (dialog.screen().availableSize() - QSize(0, 2 * _TITLE_BAR)).expandedTo(SMALLEST))


def fit_into(dialog: QDialog, room: QSize) -> None:
    """Keep a dialog within ``room``, and high enough for what it shows where there is room."""
    layout, width, height = dialog.layout(), min(dialog.width(), room.width()), dialog.height()
    if isinstance(layout, QVBoxLayout):
        layout.activate()
        height = max(height, _least_height(layout, width))
        if layout.count() > 1 and _least_height(layout, width) > room.height():
            _scroll(dialog, layout)
    dialog.setMinimumSize(dialog.minimumSize().boundedTo(room))
    dialog.resize(width, min(height, room.height()))


def reveal(field: QWidget) -> None:
    """Scroll a field of a fitted dialog into sight."""
    area = field.window().findChild(QScrollArea, _NAME)
    if area is not None and area.isAncestorOf(field):
        area.ensureWidgetVisible(field)


def _least_height(layout: QVBoxLayout, width: int) -> int:
    """Return how low a dialog can be; lines that wrap count as they stand at this width."""
    wrapped = layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else 0
    return max(wrapped, layout.totalMinimumSize().height())


def _scroll(dialog: QDialog, layout: QVBoxLayout) -> None:
    """Move everything but the last row, which holds the buttons, into a scroll area."""
    inside, focused = QWidget(), dialog.focusWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(layout.spacing())
    while layout.count() > 1:
        stretch, item = layout.stretch(0), layout.takeAt(0)
        assert item is not None  # there was one
        if (part := item.layout()) is not None:
            part.setParent(None)
            column.addLayout(part, stretch)
        elif (widget := item.widget()) is not None:
            column.addWidget(widget, stretch)
        else:
            column.addItem(item)
    area = QScrollArea()
    area.setObjectName(_NAME)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setMinimumWidth(inside.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
    layout.insertWidget(0, area, 1)
    if focused is not None:
        focused.setFocus()
