"""开始比选: a published round and a title propose the candidates."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.awards.enums import Role
from sanhua_desktop.awards.selection_service import SelectionService
from sanhua_desktop.awards.title_service import TitleService
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import SanhuaError
from sanhua_desktop.ui.generated.ui_award_dialog import Ui_AwardDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class AwardDialog(RecordDialog):
    """Shows whom the round proposes for the title, each with place and total."""

    def __init__(
        self,
        selections: SelectionService,
        titles: TitleService,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._selections = selections
        self._rounds = selections.published_rounds()
        self._titles = titles.titles()
        self._form = form = Ui_AwardDialog()
        form.setupUi(self)
        form.round_combo.addItems([row.name for row in self._rounds])
        form.title_combo.addItems([f"{row.name}（{row.holder.label}）" for row in self._titles])
        form.contest_combo.addItem("不计技能比武", None)
        for contest in selections.contests():
            form.contest_combo.addItem(contest.name, contest)
        form.person_edit.setText(selections.last_person(Role.OFFICE))
        if not self._rounds:
            form.purpose_label.setText("还没有已公布的考核轮次。请先在“考核评分”里公布一轮。")
        form.save_button.setEnabled(bool(self._rounds))
        form.round_combo.currentIndexChanged.connect(lambda _: self._propose())
        form.title_combo.currentIndexChanged.connect(lambda _: self._title_changed())
        form.contest_combo.currentIndexChanged.connect(lambda _: self._propose())
        form.save_button.clicked.connect(lambda: self.save(self._call))
        form.cancel_button.clicked.connect(self.reject)
        self._title_changed()
        self.ready()
        form.title_combo.setFocus()

    def _title_changed(self) -> None:
        title = self._titles[self._form.title_combo.currentIndex()]
        self._form.quota_spin.setValue(title.quota)
        for field in (self._form.contest_label, self._form.contest_combo):
            field.setVisible(title.contest_share > 0)
        self._propose()

    def _propose(self) -> None:
        self._form.people_list.clear()
        at = self._form.round_combo.currentIndex()
        if at < 0:
            return
        title = self._titles[self._form.title_combo.currentIndex()]
        try:
            proposals = self._selections.proposals(self._rounds[at], title, self._form.contest_combo.currentData())
        except SanhuaError as problem:
            self._form.people_list.addItem(str(problem))
            return
        for one in proposals:
            place = f"第{one.rank}名" if one.rank else "不排名"
            note = f"（{one.note}）" if one.note else ""
            total = "" if one.total is None else f"　总分 {one.total}"
            self._form.people_list.addItem(f"{place}　{one.name}{total}{note}")
        if not proposals:
            self._form.people_list.addItem("集体由推荐产生：提出后按“推荐集体”填写名称和成员。")

    def _call(self) -> Change:
        chosen = self._rounds[self._form.round_combo.currentIndex()]
        title = self._titles[self._form.title_combo.currentIndex()]
        form = self._form
        contest = form.contest_combo.currentData() if title.contest_share else None
        return self._selections.open(chosen, title, form.quota_spin.value(), form.person_edit.text(), contest)
