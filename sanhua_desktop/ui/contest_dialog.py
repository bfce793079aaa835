"""新建竞赛: items, weights, judges, entrants."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.evaluation.contests.enums import ContestKind
from sanhua_desktop.evaluation.contests.service import ContestService, NewContest
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.dates import as_date
from sanhua_desktop.ui.form_dialog import FormDialog, fill_choices
from sanhua_desktop.ui.generated.ui_contest_dialog import Ui_ContestDialog
from sanhua_desktop.ui.operations import Operations

_ITEMS = "政策业务知识 40\n实际操作 40\n服务规范 20"


class ContestDialog(FormDialog):
    """Nobody is ticked at first."""

    def __init__(
        self, contests: ContestService, staff: StaffService, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._contests = contests
        form = self._form = Ui_ContestDialog()
        form.setupUi(self)
        today = contests.today()
        form.held_on_date.setDate(QDate(today.year, today.month, today.day))
        fill_choices(form.kind_combo, ContestKind)
        form.items_text.setPlainText(_ITEMS)
        for person in staff.find():
            item = QListWidgetItem("　".join(filter(None, (person.name, person.post))))
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            item.setCheckState(Qt.CheckState.Unchecked)
            form.staff_list.addItem(item)
        form.staff_list.setCurrentRow(0)
        self.set_up_keys(form.save_button, form.cancel_button)
        form.name_edit.setFocus()

    def keep(self) -> None:
        """Announce the contest."""
        self.save(self._announce)

    def _announce(self) -> Change:
        form = self._form
        items = [form.staff_list.item(row) for row in range(form.staff_list.count())]
        return self._contests.announce(
            NewContest(
                name=form.name_edit.text(),
                kind=form.kind_combo.currentData(),
                held_on=as_date(form.held_on_date),
                items=read_items(form.items_text.toPlainText()),
                judges=form.judges_edit.text().split(),
                staff_ids=[
                    one.data(Qt.ItemDataRole.UserRole) for one in items if one.checkState() is Qt.CheckState.Checked
                ],
                trim_from=form.trim_spin.value(),
            )
        )


def read_items(text: str) -> list[tuple[str, Decimal]]:
    """Read “名称 权重”, one item a line; ``InvalidInput`` quotes a line that cannot be read."""
    found = []
    for line in filter(None, (one.strip() for one in text.splitlines())):
        name, _, weight = line.rpartition(" ")
        try:
            found.append((name.strip() or line, Decimal(weight.removesuffix("%").removesuffix("％"))))
        except InvalidOperation:
            raise InvalidInput({"items": f"“{line}”读不懂。每行写：名称 权重，如“实际操作 40”。"}) from None
    return found
