"""Giving a title: the published round proposes, people decide by ticking."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from sanhua_desktop.awards.service import AwardService
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import Refused
from sanhua_desktop.evaluation.service import ScoreRow
from sanhua_desktop.ui.generated.ui_award_dialog import Ui_AwardDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class AwardDialog(RecordDialog):
    """Proposes the first of the standings and gives each ticked person the title."""

    def __init__(self, awards: AwardService, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._awards = awards
        self._rounds = awards.published_rounds()
        self._rows: list[ScoreRow] = []
        self._form = Ui_AwardDialog()
        self._form.setupUi(self)
        self._form.round_combo.addItems([row.name for row in self._rounds])
        self._form.title_combo.addItems(awards.titles())
        if not self._rounds:
            self._form.note_label.setText("还没有已公布的考核轮次。请先在“考核评分”里公布一轮。")
        self._form.save_button.setEnabled(bool(self._rounds))
        self._form.round_combo.currentIndexChanged.connect(lambda _: self._propose())
        self._form.quota_spin.valueChanged.connect(lambda _: self._propose())
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.cancel_button.clicked.connect(self.reject)
        self._propose()
        self.ready()
        self._form.round_combo.setFocus()

    def _propose(self) -> None:
        self._form.people_list.clear()
        at = self._form.round_combo.currentIndex()
        if at < 0:
            return
        quota = self._form.quota_spin.value()
        self._rows = self.operations.read(self, lambda: self._awards.candidates(self._rounds[at], quota)) or []
        for row in self._rows:
            tied = "，并列" if row.standing.tied else ""
            text = f"第{row.standing.rank}名　{row.staff.name}　总分 {row.total.total}（{row.grade}{tied}）"
            item = QListWidgetItem(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if len(self._rows) <= quota else Qt.CheckState.Unchecked)
            self._form.people_list.addItem(item)

    def _call(self) -> Change:
        chosen = self._rounds[self._form.round_combo.currentIndex()]
        title = self._form.title_combo.currentText()
        ticked = [
            row
            for at, row in enumerate(self._rows)
            if self._form.people_list.item(at).checkState() == Qt.CheckState.Checked
        ]
        if not ticked:
            raise Refused("请至少勾选一人。名次并列超出名额的，由领导小组研究后勾选。")
        return self._awards.award_all(chosen, ticked, title)
