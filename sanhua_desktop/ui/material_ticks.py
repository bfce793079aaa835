"""A list of materials to tick by the space bar."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

_PLACE = Qt.ItemDataRole.UserRole


def fill_ticks(widget: QListWidget, lines: Sequence[tuple[int, str]], ticked: Collection[int] = ()) -> None:
    """Show lines by their positions, some of them ticked."""
    widget.clear()
    for position, line in lines:
        item = QListWidgetItem(f"{position}. {line}", widget)
        item.setData(_PLACE, position)
        item.setCheckState(Qt.CheckState.Checked if position in ticked else Qt.CheckState.Unchecked)
    widget.setCurrentRow(0)


def ticks(widget: QListWidget) -> set[int]:
    """Return the positions that are ticked."""
    items = [widget.item(row) for row in range(widget.count())]
    return {int(item.data(_PLACE)) for item in items if item.checkState() is Qt.CheckState.Checked}


def tick_all(widget: QListWidget, *, ticked: bool = True) -> None:
    """Tick every line, or none."""
    for row in range(widget.count()):
        widget.item(row).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
