"""登记票数: what went out, came back and counts, group by group."""

from contextlib import suppress

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.evaluation.ballots.records import BallotRound
from sanhua_desktop.evaluation.ballots.tally import Group, balance
from sanhua_desktop.ui.ballot_desk import BallotDesk
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_ballot_accounts_dialog import Ui_BallotAccountsDialog

_COLUMNS = {"issued": "发出", "returned": "收回", "missing": "未收回", "valid": "有效", "invalid": "无效"}
_ISSUED, _RETURNED, _MISSING = range(3)
_MOST = 9999


class BallotAccountsDialog(FormDialog):
    """A table of whole numbers, typed cell by cell.

    未收回 follows 发出 and 收回 until somebody who counted those papers too types it: only then can the account
    differ, and only then does it tell anything (domain B10).
    """

    def __init__(self, desk: BallotDesk, chosen: BallotRound, parent: QWidget | None = None) -> None:
        super().__init__(desk.operations, parent)
        self._desk, self._chosen = desk, chosen
        self._groups = desk.ballots.setup(chosen).groups
        self._form = Ui_BallotAccountsDialog()
        self._form.setupUi(self)
        self._form.accounts_table.set_up([group.name for group in self._groups], [*_COLUMNS.values()])
        for row, group in enumerate(self._groups):
            for column, name in enumerate(_COLUMNS):
                self._form.accounts_table.write(row, column, str(getattr(group, name)))
        self._counted = {at for at, one in enumerate(self._groups) if one.missing != one.issued - one.returned}
        self._show_balance()
        self._form.accounts_table.cellChanged.connect(self._follow)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._form.accounts_table.setCurrentCell(0, 0)
        self._form.accounts_table.setFocus()

    def keep(self) -> None:
        """Keep the numbers."""
        self._form.save_button.setFocus()  # a cell still being typed in is taken over
        self.save(self._account)

    def _follow(self, row: int, column: int) -> None:
        """Work 未收回 out again, unless it was counted."""
        if column == _MISSING:
            self._counted.add(row)
        elif column in (_ISSUED, _RETURNED) and row not in self._counted:
            with suppress(InvalidInput):  # said when the numbers are kept
                missing = self._number(row, _ISSUED) - self._number(row, _RETURNED)
                self._form.accounts_table.write(row, _MISSING, str(max(0, missing)))
                self._counted.discard(row)
        self._show_balance()

    def _show_balance(self) -> None:
        lines = []
        for row in range(len(self._groups)):
            with suppress(InvalidInput):
                lines.append(balance(self._typed_group(row)))
        self._form.balance_label.setText("\n".join(lines))

    def _account(self) -> Change:
        return self._desk.ballots.account(self._chosen, [self._typed_group(row) for row in range(len(self._groups))])

    def _typed_group(self, row: int) -> Group:
        group = self._groups[row]
        numbers = [self._number(row, column) for column in range(len(_COLUMNS))]
        return Group(group.number, group.name, group.weight, group.colleagues, *numbers)

    def _number(self, row: int, column: int) -> int:
        text = self._form.accounts_table.words(row, column)
        if not (text.isascii() and text.isdecimal() and int(text) <= _MOST):
            label = list(_COLUMNS.values())[column]
            sentence = f"“{self._groups[row].name}”的{label}要填 0 到 {_MOST} 的整数。"
            raise InvalidInput({"accounts": sentence})
        return int(text)
