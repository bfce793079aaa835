"""Cases, joint cases and petitions in one window beside the register."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from sanhua_desktop.ui.cases_page import CasesPage
from sanhua_desktop.ui.casework import Desk
from sanhua_desktop.ui.fitting import FittedDialog
from sanhua_desktop.ui.help_dialog import help_on_f1
from sanhua_desktop.ui.joint_page import JointPage
from sanhua_desktop.ui.keys import Rows
from sanhua_desktop.ui.petitions_page import PetitionsPage


class CaseworkDialog(FittedDialog):
    """Three registers on three tabs: Ctrl+1, Ctrl+2, Ctrl+3."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("办件、联办、信访")
        self.resize(1320, 690)
        self.cases, self.joint, self.petitions = CasesPage(desk), JointPage(desk), PetitionsPage(desk)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName("办件、联办、信访")
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        pages: tuple[tuple[str, QWidget], ...] = (
            ("办件", self.cases),
            ("多证联办", self.joint),
            ("信访接待", self.petitions),
        )
        for number, (name, page) in enumerate(pages):
            self._tabs.addTab(page, f"{name}  Ctrl+{number + 1}")
            jump = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            jump.activated.connect(lambda number=number: self.turn_to(number))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._tabs)
        self.turn_to(0)
        help_on_f1(self, self._help)

    def turn_to(self, number: int) -> None:
        """Show a tab, counted from 0, and put the cursor into its search line."""
        self._tabs.setCurrentIndex(number)
        self._tabs.currentWidget().setFocus()

    def _help(self) -> tuple[str, str, Rows]:
        page = (self.cases, self.joint, self.petitions)[self._tabs.currentIndex()]
        return page.title, page.purpose, page.key_rows
