"""Keys in the fields of forms: a list is searched by pinyin initials, a date is typed from its year on every time."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QWidget
from shiboken6 import isValid

from sanhua_desktop.store.search import initials

_PAUSE_SECONDS = 1.0
_ALL = QKeySequence.StandardKey.SelectAll
_GOING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_CLICKED = Qt.FocusReason.MouseFocusReason


def ease_fields(window: QWidget) -> None:
    """Give the keys to every list and date of a window; may be called again."""
    keys = window.findChild(FieldKeys) or FieldKeys(window)
    for combo in window.findChildren(QComboBox):
        if not combo.isEditable():
            combo.installEventFilter(keys)
    for field in window.findChildren(QDateTimeEdit):
        field.installEventFilter(keys)


class FieldKeys(QObject):
    """Watches the fields of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._typed, self._at = "", 0.0
        self._digit_at, self._went_there = 0.0, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a letter in a list, and the entry into a date."""
        if isinstance(watched, QDateTimeEdit):
            return self._in_date(watched, event)
        if isinstance(watched, QComboBox) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._in_list(watched, event)
        return super().eventFilter(watched, event)

    def _in_date(self, field: QDateTimeEdit, event: QEvent) -> bool:
        """A date begins at its year whenever it is entered or wholly chosen; else digits would land in its day."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._begin_again(field, event)
        entered = isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() != _CLICKED
        whole = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.matches(_ALL)
        if entered or whole or event.type() == QEvent.Type.MouseButtonPress:
            self._went_there = event.type() == QEvent.Type.MouseButtonPress
        if entered or whole:
            QTimer.singleShot(0, field, lambda: _begin(field))
        return whole

    def _begin_again(self, field: QDateTimeEdit, event: QKeyEvent) -> None:
        """Digits after a pause are another date, unless somebody went to a part of it with the arrows or the mouse."""
        now = time.monotonic()
        if event.text().isdigit():
            if now - self._digit_at > _PAUSE_SECONDS and not self._went_there:
                _begin(field)
            self._digit_at = now
        elif event.key() in _GOING:
            self._went_there = True

    def _in_list(self, combo: QComboBox, event: QKeyEvent) -> bool:
        """Choose what begins with the initials typed one after the other; 李红 by “l” or “lh”."""
        letter = event.text().lower()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if held or not (letter.isascii() and letter.isalpha()):
            return False
        now = time.monotonic()
        self._typed = (self._typed if now - self._at < _PAUSE_SECONDS else "") + letter
        self._at = now
        names = [initials(combo.itemText(at)) for at in range(combo.count())]
        here = combo.currentIndex() + (len(self._typed) == 1)
        order = [*range(here, combo.count()), *range(here)]
        found = next((at for at in order if names[at].lstrip("0123456789").startswith(self._typed)), None)
        if found is not None:
            combo.setCurrentIndex(found)
        return True


def _begin(field: QDateTimeEdit) -> None:
    if isValid(field):
        field.setSelectedSection(field.sectionAt(0))
