"""The window: tabs in the order of the plan, a status bar that tells what was done and lets it be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QTabWidget, QVBoxLayout, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.ui.icons import icon
from sanhua_desktop.ui.operations import Operations

# Time enough to read the sentence and take the step back.
_SHOWN_MS = 20_000
_MINUTE_MS = 60_000


@dataclass(frozen=True)
class TabPage:
    """One tab; ``make`` builds the page when it is first shown, ``count`` is what waits there."""

    name: str
    icon: str
    make: Callable[[], QWidget]
    count: Callable[[], int] | None = None
    help: str = ""


class MainWindow(QMainWindow):
    """Seven tabs. A page is made when it is first opened, so that the program starts quickly."""

    def __init__(self, pages: Sequence[TabPage], operations: Operations, *, title: str, status: Sequence[str]) -> None:
        super().__init__()
        self._pages = pages
        self._operations = operations
        self._made: dict[int, QWidget] = {}
        self._commands: dict[str, Callable[[], object]] = {}
        self.setWindowTitle(title)
        self.resize(1360, 824)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setIconSize(QSize(20, 20))
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tabs.tabBar().setAccessibleName("页面")
        self._tabs.tabBar().setExpanding(False)
        self._tabs.tabBar().setDrawBase(False)
        for number, page in enumerate(pages, start=1):
            holder = QWidget()
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            self._tabs.addTab(holder, icon(page.icon), page.name)
            self._shortcut(f"Ctrl+{number}", partial(self._tabs.setCurrentIndex, number - 1))
        self._tabs.currentChanged.connect(self._open)
        self.setCentralWidget(self._tabs)
        self._set_up_status(status)
        self._shortcut("F5", self._refresh)
        self._shortcut("F1", self._show_help)
        operations.changed.connect(self._on_changed)
        self._minute = QTimer(self)  # limits end and referrals wait too long while nobody types
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._look_again)
        self._minute.start()
        self._open(0)
        self._show_counts()

    def open_tab(self, name: str) -> QWidget:
        """Show the tab of that name and return its page."""
        number = next(at for at, page in enumerate(self._pages) if page.name == name)
        self._tabs.setCurrentIndex(number)
        self._open(number)
        return self._made[number]

    def add_command(self, name: str, keys: str, call: Callable[[], object]) -> None:
        """Offer at the right of the status bar something that belongs to no page."""
        button = QPushButton(f"{name} {keys}")
        button.setProperty("role", "link")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key opens it; the focus belongs to the page
        button.clicked.connect(call)
        self.statusBar().addPermanentWidget(button)
        self._shortcut(keys, call)
        self._commands[name] = call

    def run_command(self, name: str) -> object:
        """Do what the command of that name does."""
        return self._commands[name]()

    def _set_up_status(self, status: Sequence[str]) -> None:
        self._said = QLabel()
        self._undo = QPushButton("撤销 Ctrl+Z")
        self._undo.setProperty("role", "link")
        self._undo.setAccessibleName("撤销刚才的操作")
        self._undo.hide()
        self.statusBar().addWidget(self._said)
        self.statusBar().addWidget(self._undo)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(16, 0, 16, 0)
        for text in status:
            self.statusBar().addPermanentWidget(QLabel(text))
        self._undo.clicked.connect(self._take_back)
        self._shortcut("Ctrl+Z", self._take_back)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._forget)
        self._last: Change | None = None

    def _shortcut(self, keys: str, call: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(call)

    def _open(self, number: int) -> None:
        if number not in self._made:
            page = self._made[number] = self._pages[number].make()
            holder = self._tabs.widget(number)
            layout = holder.layout() if holder is not None else None
            if layout is not None:
                layout.addWidget(page)
                page.show()  # at once: a page that is not yet shown would put off what it is told
        self._made[number].setFocus()

    def _refresh(self) -> None:
        refresh = getattr(self._made.get(self._tabs.currentIndex()), "refresh", None)
        if refresh is not None:
            refresh()

    def _show_help(self) -> None:
        from sanhua_desktop.ui.help_dialog import HelpDialog  # not needed to start
        from sanhua_desktop.ui.keys import PAGES

        page, made = self._pages[self._tabs.currentIndex()], self._made[self._tabs.currentIndex()]
        words = "\n".join(filter(None, (getattr(made, "purpose", ""), page.help)))
        HelpDialog(page.name, words, (*getattr(made, "key_rows", ()), *PAGES), self).open()

    def _on_changed(self, change: Change) -> None:
        self._last = change
        self._said.setText(change.sentence)
        self._undo.setVisible(change.undo is not None)
        self._timer.start(_SHOWN_MS)
        self._show_counts()

    def _show_counts(self) -> None:
        for number, page in enumerate(self._pages):
            waiting = page.count() if page.count else 0
            self._tabs.setTabText(number, f"{page.name} {waiting}" if waiting else page.name)

    def _look_again(self) -> None:
        if self.isVisible():
            self._operations.glance(self._show_counts)

    def _take_back(self) -> None:
        change, self._last = self._last, None
        if change is not None and change.undo is not None and not self._undo.isHidden():
            self._undo.hide()
            self._operations.run(self, change.undo)

    def _forget(self) -> None:
        self._said.clear()
        self._undo.hide()
