"""What a person has put into a form: words, choices, ticks, figures in cells."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QTableWidget,
    QWidget,
)


def typed_in(form: QWidget) -> dict[str, str]:
    """Return what stands in every field of a form by the field's name.

    A field with the property ``navigation`` chooses what is looked at: moving about in a form is no typing.
    """
    fields = [one for one in form.findChildren(QWidget) if one.objectName() and not one.property("navigation")]
    words = {one.objectName(): _words_in(one) for one in fields}
    return {name: found for name, found in words.items() if found is not None}


def _words_in(field: QWidget) -> str | None:
    if isinstance(field, (QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit)):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QCheckBox):
        return str(field.isChecked())
    if isinstance(field, QListWidget):
        return "\n".join(_ticked(field))  # its lines themselves are the program's: only ticks are somebody's work
    return "\n".join(_cells(field)) if isinstance(field, QTableWidget) else None


def _ticked(listing: QListWidget) -> list[str]:
    items = [listing.item(row) for row in range(listing.count())]
    return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]


def _cells(table: QTableWidget) -> list[str]:
    cells = [table.item(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
    return [cell.text() if cell is not None else "" for cell in cells]
