"""A form of a few fields with one main button: Enter goes on, Ctrl+Enter saves, Esc leaves."""

from collections.abc import Iterable
from enum import Enum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from sanhua_desktop.ui.record_dialog import RecordDialog

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class FormDialog(RecordDialog):
    """The base of the small forms; ``keep`` is what the main button does."""

    def keep(self) -> None:
        """Save what stands in the form."""
        raise NotImplementedError

    def set_up_keys(self, save_button: QPushButton, cancel_button: QPushButton) -> None:
        """Connect the buttons and their keys; call after the fields are filled."""
        for edit in self.findChildren(QLineEdit):
            edit.installEventFilter(self)
        for combo in self.findChildren(QComboBox):
            combo.installEventFilter(self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.keep)
        save_button.clicked.connect(self.keep)
        cancel_button.clicked.connect(self.reject)
        save_button.setAutoDefault(False)
        cancel_button.setAutoDefault(False)
        self.ready()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter move to the next field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() in _PLAIN and self.focusWidget() is watched:
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)


def fill_choices(combo: QComboBox, choices: type[Enum], chosen: Enum | None = None) -> None:
    """Offer the members of an enumeration by their labels."""
    for choice in choices:
        combo.addItem(choice.label, choice)  # type: ignore[attr-defined]
    if chosen is not None:
        combo.setCurrentIndex(combo.findData(chosen))


def fill_people(combo: QComboBox, people: Iterable[Any], chosen: int | None = None) -> None:
    """Offer people with their windows; ``chosen`` is the number of the one to stand first."""
    for person in people:
        window = f"（{person.window.number}号窗口）" if person.window else ""
        combo.addItem(f"{person.name}{window}", person)
        if person.id == chosen:
            combo.setCurrentIndex(combo.count() - 1)
