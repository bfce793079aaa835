"""新建民主测评: who is rated, by whom, in which levels."""

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.evaluation.ballots.service import NewGroup, NewRound
from sanhua_desktop.evaluation.tally import LEVEL_VALUES, LEVELS
from sanhua_desktop.ui.ballot_desk import BallotDesk
from sanhua_desktop.ui.dates import as_date
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_ballot_round_dialog import Ui_BallotRoundDialog
from sanhua_desktop.ui.material_ticks import tick_all

_COLLEAGUES = "被测评人在内"
_GROUPS = f"领导班子 40\n干部职工 60 {_COLLEAGUES}"


class BallotRoundDialog(FormDialog):
    """Everybody in the register is ticked at first."""

    def __init__(self, desk: BallotDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk.operations, parent)
        self._desk = desk
        form = self._form = Ui_BallotRoundDialog()
        form.setupUi(self)
        today = desk.ballots.today()
        form.name_edit.setText(f"{today.year}年第{'一二三四'[(today.month - 1) // 3]}季度民主测评")
        form.held_on_date.setDate(QDate(today.year, today.month, today.day))
        for person in desk.staff.find():
            item = QListWidgetItem("　".join(filter(None, (person.name, person.post))))
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            item.setCheckState(Qt.CheckState.Checked)
            form.staff_list.addItem(item)
        form.staff_list.setCurrentRow(0)
        form.all_button.clicked.connect(lambda: tick_all(form.staff_list))
        form.none_button.clicked.connect(lambda: tick_all(form.staff_list, ticked=False))
        form.groups_text.setPlainText(_GROUPS)
        form.levels_edit.setText(" ".join(f"{one}={worth}" for one, worth in zip(LEVELS, LEVEL_VALUES, strict=True)))
        form.aspects_edit.setText("总体评价")
        self.set_up_keys(form.save_button, form.cancel_button)
        form.name_edit.setFocus()

    def keep(self) -> None:
        """Prepare the round."""
        self.save(self._prepare)

    def _prepare(self) -> Change:
        form = self._form
        items = [form.staff_list.item(row) for row in range(form.staff_list.count())]
        chosen = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]
        levels = read_levels(form.levels_edit.text())
        return self._desk.ballots.prepare(
            NewRound(
                name=form.name_edit.text(),
                held_on=as_date(form.held_on_date),
                staff_ids=chosen,
                groups=read_groups(form.groups_text.toPlainText()),
                levels=[name for name, _ in levels],
                values=[worth for _, worth in levels],
                aspects=form.aspects_edit.text().split(),
                minimum=form.minimum_spin.value(),
            )
        )


def read_groups(text: str) -> list[NewGroup]:
    """Read “名称 权重 被测评人在内”, one group a line; ``InvalidInput`` quotes a line that cannot be read."""
    groups = []
    for line in filter(None, (one.strip() for one in text.splitlines())):
        words = line.split()
        try:
            weight = Decimal(words[1].removesuffix("%").removesuffix("％")).quantize(Decimal("0.01"))
        except (IndexError, InvalidOperation):
            raise InvalidInput({"groups": f"“{line}”读不懂。每行写：名称 权重，如“领导班子 40”。"}) from None
        groups.append(NewGroup(words[0], weight, colleagues=_COLLEAGUES in words[2:]))
    return groups


def read_levels(text: str) -> list[tuple[str, int]]:
    """Read “优秀=100 称职=80”; ``InvalidInput`` quotes a word that cannot be read."""
    levels = []
    for word in text.split():
        found = re.fullmatch(r"([^=＝]{1,8})[=＝](\d{1,3})", word)
        if found is None:
            raise InvalidInput({"levels": f"“{word}”读不懂。每档写“名称=分值”，用空格分开，如“优秀=100 称职=80”。"})
        levels.append((found[1], int(found[2])))
    return levels
