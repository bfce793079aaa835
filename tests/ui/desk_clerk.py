"""A desk on a real store and a clerk's ten fingers, for tests of the entry form."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sanhua_desktop.app import Desktop
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.services import build_services
from sanhua_desktop.settings import Settings
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store
from sanhua_desktop.ui.inquiry_dialog import InquiryDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.style import apply_style

Enter, Control = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
}


@dataclass
class Said:
    """Messages that keep what the user would have read; a question is answered with yes, or with ``answer``."""

    sentences: list[str] = field(default_factory=list)
    answer: str = ""

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.sentences.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        self.sentences.append(question)
        then()

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        self.sentences.append(question)
        then(self.answer)


class MouseCounter(QObject):
    """Counts every event of the mouse that reaches the program."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in _MOUSE
        return False


def furnish(store: Store) -> None:
    """Set up the office, its people, matters and answers."""
    services = build_services(store)
    services.office.set_up(OfficeValues("云溪县交通运输局", phone="0700-6220001"), {1: "综合受理", 2: "道路货运"})
    for number, name in enumerate(("李红", "张敏", "王芳"), start=1):
        services.staff.add(StaffValues(staff_number=f"JT-{number:03d}", name=name, window=1 + number % 2))
    services.matters.load_defaults()
    services.desk.load_defaults()


class Clerk:
    """The whole window, worked by keys."""

    def __init__(self, store: Store, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.said, self.keys = qtbot, Said(), 0
        apply_style(QApplication.instance())  # type: ignore[arg-type]
        self.desktop = Desktop(build_services(store), Settings(folder), Operations(self.said))
        self.services = self.desktop.services
        qtbot.addWidget(self.desktop.window)
        self.desktop.window.show()
        self.page: Any = self.desktop.window.open_tab("首问登记")
        self.desktop.window.activateWindow()
        qtbot.waitUntil(self.desktop.window.isActiveWindow)

    def open_form(self) -> InquiryDialog:
        self.key(Qt.Key.Key_F2)
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, InquiryDialog) and one.isVisible()]
        self.qtbot.waitUntil(found[0].isActiveWindow)
        return found[0]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key; a key held with Ctrl counts as two."""
        self.keys += 2 if modifier is Control else 1
        self.qtbot.keyClick(self.focus(), key, modifier)

    def type(self, text: str) -> None:
        self.keys += len(text)
        self.qtbot.keyClicks(self.focus(), text)

    def write(self, text: str) -> None:
        """Hand over Chinese as an input method does: the free text, whose keys are not counted."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)

    def enter(self, *lines: str) -> None:
        """Fill fields one after the other, Enter after each."""
        for line in lines:
            if line.isascii():
                self.type(line)
            else:
                self.write(line)
            self.key(Enter)

    @staticmethod
    def focus() -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget


def text_of(dialog: QWidget, name: str) -> str:
    """Return what a label or a field says."""
    found = dialog.findChild(QWidget, name)
    assert found is not None
    return found.text() if isinstance(found, QLabel) else str(found.text())  # type: ignore[attr-defined]
