"""F1: what the window is for, and which key does what."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sanhua_desktop.ui.fitting import FittedDialog
from sanhua_desktop.ui.generated.ui_help_dialog import Ui_HelpDialog
from sanhua_desktop.ui.keys import EVERYWHERE, Rows, shown
from sanhua_desktop.ui.record_table import Column, RecordTableModel, set_up_table

_COLUMNS = (Column("按键", lambda row: shown(row[0])), Column("做什么", lambda row: row[1], stretch=True))


class HelpDialog(FittedDialog):
    """Lists the keys of a window, then those that hold everywhere; Esc or Enter closes it."""

    def __init__(self, title: str, words: str, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form = Ui_HelpDialog()
        self._form.setupUi(self)
        self.setWindowTitle(f"帮助：{title}")
        self._form.title_label.setText(title)
        self._form.words_label.setText(words)
        self._form.words_label.setVisible(bool(words))
        model = RecordTableModel(_COLUMNS, self)
        model.set_rows([*sorted(rows, key=_order), *EVERYWHERE])
        set_up_table(self._form.keys_table, model, _COLUMNS)
        self._form.close_button.clicked.connect(self.accept)
        self._form.keys_table.setFocus()


def _order(row: tuple[str, str]) -> tuple[bool, int, str]:
    """Put the F keys first, by their numbers."""
    number = row[0].removeprefix("F")
    return not number.isdigit(), int(number) if number.isdigit() else 0, row[0]


def help_on_f1(window: QWidget, tell: Callable[[], tuple[str, str, Rows]]) -> None:
    """Open the help of a window when F1 is pressed in it; ``tell`` returns its title, words and keys."""
    QShortcut(QKeySequence("F1"), window).activated.connect(lambda: HelpDialog(*tell(), window).open())
