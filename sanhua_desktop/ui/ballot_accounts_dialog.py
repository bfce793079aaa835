"""登记票数: what went out, came back and counts, group by group."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.evaluation.ballots.records import BallotRound
from sanhua_desktop.evaluation.ballots.tally import Group
from sanhua_desktop.ui.ballot_desk import BallotDesk
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_ballot_accounts_dialog import Ui_BallotAccountsDialog
from sanhua_desktop.ui.record_table import ROW_HEIGHT

_COLUMNS = {"issued": "发出", "returned": "收回", "missing": "未收回", "valid": "有效", "invalid": "无效"}
_MOST = 9999


class BallotAccountsDialog(FormDialog):
    """A table of whole numbers, typed cell by cell."""

    def __init__(self, desk: BallotDesk, chosen: BallotRound, parent: QWidget | None = None) -> None:
        super().__init__(desk.operations, parent)
        self._desk, self._chosen = desk, chosen
        self._groups = desk.ballots.setup(chosen).groups
        self._form = Ui_BallotAccountsDialog()
        self._form.setupUi(self)
        table = self._form.accounts_table
        table.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
        table.setRowCount(len(self._groups))
        table.setColumnCount(len(_COLUMNS))
        table.setHorizontalHeaderLabels([*_COLUMNS.values()])
        table.setVerticalHeaderLabels([group.name for group in self._groups])
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, table.fontMetrics().height() + 16))
        for row, group in enumerate(self._groups):
            for column, name in enumerate(_COLUMNS):
                cell = QTableWidgetItem(str(getattr(group, name)))
                cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                table.setItem(row, column, cell)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        table.setCurrentCell(0, 0)
        table.setFocus()

    def keep(self) -> None:
        """Keep the numbers."""
        self._form.save_button.setFocus()  # a cell still being typed in is taken over
        self.save(self._account)

    def _account(self) -> Change:
        return self._desk.ballots.account(self._chosen, [self._typed_group(row) for row in range(len(self._groups))])

    def _typed_group(self, row: int) -> Group:
        group = self._groups[row]
        numbers = [self._number(row, column, group.name) for column in range(len(_COLUMNS))]
        return Group(group.number, group.name, group.weight, group.colleagues, *numbers)

    def _number(self, row: int, column: int, group: str) -> int:
        cell = self._form.accounts_table.item(row, column)
        text = cell.text().strip() if cell else ""
        if not (text.isascii() and text.isdecimal() and int(text) <= _MOST):
            label = list(_COLUMNS.values())[column]
            raise InvalidInput({"accounts": f"“{group}”的{label}要填 0 到 {_MOST} 的整数。"})
        return int(text)
