"""A tab that is not built yet says calmly what will be there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


def coming_page(title: str, sentence: str) -> QWidget:
    """Return a page with a title and one line."""
    page = QWidget()
    page.setObjectName("page")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(24, 18, 24, 18)
    for text, role in ((title, "title"), (sentence, "purpose")):
        label = QLabel(text)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(label)
    layout.addStretch(1)
    return page
