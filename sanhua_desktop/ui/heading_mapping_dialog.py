"""Which column of a roster is which particular: said by the user, remembered for the next roster."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QWidget

from sanhua_desktop.exchange.table import Table
from sanhua_desktop.staff.roster import HEADINGS, lacking
from sanhua_desktop.ui.generated.ui_heading_mapping_dialog import Ui_HeadingMappingDialog

_NOT_TAKEN = "不导入"
_ROWS_SHOWN = 11


class HeadingMappingDialog(QDialog):
    """``mapped`` carries the field of each heading, "" for a column that is not taken in."""

    mapped = Signal(object)

    def __init__(self, table: Table, mapping: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table = table
        self._combos: dict[str, QComboBox] = {}
        self._form = Ui_HeadingMappingDialog()
        self._form.setupUi(self)
        for heading in filter(None, table.headings):
            self._add_row(heading, mapping.get(heading, ""))
        self._form.columns_layout.setRowStretch(len(self._combos), 1)
        self._form.use_button.clicked.connect(self._use)
        self._form.cancel_button.clicked.connect(self.reject)
        self._form.columns_problem.setText(lacking(table.headings, mapping))
        self._form.columns_problem.setVisible(bool(self._form.columns_problem.text()))
        next(iter(self._combos.values())).setFocus()
        self.setMinimumWidth(self.fontMetrics().height() * 34)
        shown = min(len(self._combos), _ROWS_SHOWN) * (next(iter(self._combos.values())).sizeHint().height() + 8)
        self._form.columns_area.setMinimumHeight(shown + 16)

    def choose(self, heading: str, name: str) -> None:
        """Choose the field of a heading, as if by hand."""
        self._combos[heading].setCurrentIndex(self._combos[heading].findData(name))

    def _add_row(self, heading: str, name: str) -> None:
        row, combo = len(self._combos), QComboBox()
        combo.setAccessibleName(f"“{_short(heading)}”是哪一项")
        combo.addItem(_NOT_TAKEN, "")
        for field, words in HEADINGS.items():
            combo.addItem(words[0], field)
        combo.setCurrentIndex(max(0, combo.findData(name)))
        label, sample = QLabel(_short(heading)), QLabel(self._sample(heading))
        for one in (label, sample):
            one.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(combo)
        sample.setProperty("role", "note")
        for column, widget in enumerate((label, combo, sample)):
            self._form.columns_layout.addWidget(widget, row, column)
        self._combos[heading] = combo

    def _sample(self, heading: str) -> str:
        """Return what stands first in a column."""
        at = self._table.headings.index(heading)
        return _short(next((row.cells[at].strip() for row in self._table.rows if row.cells[at].strip()), "（空）"))

    def _use(self) -> None:
        chosen = {heading: str(combo.currentData()) for heading, combo in self._combos.items()}
        problem = _named_twice(chosen) or lacking(self._table.headings, chosen)
        self._form.columns_problem.setText(problem)
        self._form.columns_problem.setVisible(bool(problem))
        if not problem:
            self.accept()
            self.mapped.emit(chosen)


def _short(text: str) -> str:
    """Return a text short enough for a line."""
    return text if len(text) <= 24 else f"{text[:24]}…"


def _named_twice(chosen: Mapping[str, str]) -> str:
    """Return in words which particular two columns were chosen for; "" if none."""
    for name in HEADINGS:
        columns = [heading for heading, field in chosen.items() if field == name]
        if len(columns) > 1:
            return f"“{'”和“'.join(map(_short, columns))}”都选了“{HEADINGS[name][0]}”，请只留一列。"
    return ""
