"""A register in a window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sanhua_desktop.ui.fitting import FittedDialog
from sanhua_desktop.ui.help_dialog import help_on_f1
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.register_page import RegisterDefinition, RegisterPage


class RegisterDialog(FittedDialog):
    """Holds one register page; Esc closes it."""

    def __init__(self, definition: RegisterDefinition, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(definition.title)
        self.resize(1180, 690)
        self.page = RegisterPage(definition, operations, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        help_on_f1(self, lambda: (self.page.title, self.page.purpose, self.page.key_rows))
