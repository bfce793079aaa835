"""The campaign's name and the dates of its four stages."""

from datetime import date

from PySide6.QtWidgets import QDateEdit, QWidget

from sanhua_desktop.campaign.rules import NAMES, StageDates
from sanhua_desktop.campaign.service import CampaignService
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.ui.dates import as_date, as_qdate
from sanhua_desktop.ui.generated.ui_campaign_dialog import Ui_CampaignDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class CampaignDialog(RecordDialog):
    """Changes the campaign."""

    def __init__(self, campaign: CampaignService, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._campaign = campaign
        self._stages = campaign.stages()
        self._form = Ui_CampaignDialog()
        self._form.setupUi(self)
        self._form.name_edit.setText(campaign.name())
        self._form.year_spin.setValue(campaign.year())
        self._form.basis_edit.setText(campaign.basis())
        self._form.basis_edit.setCursorPosition(0)  # a long title is read from its beginning
        for number in range(1, 5):
            stage = self._stages[number - 1] if len(self._stages) == 4 else None
            first = stage.first_day if stage else date(campaign.year(), 7 + number, 1)
            last = stage.last_day if stage else date(campaign.year(), 7 + number, 28)
            self._date("first", number).setDate(as_qdate(first))
            self._date("stage", number).setDate(as_qdate(last))
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.cancel_button.clicked.connect(self.reject)
        self.ready()
        self._form.name_edit.setFocus()

    def _date(self, kind: str, number: int) -> QDateEdit:
        found = self.findChild(QDateEdit, f"{kind}_{number}_date")
        if found is None:
            raise LookupError(f"{kind}_{number}_date")
        return found

    def _call(self) -> Change:
        name = self._form.name_edit.text().strip()
        if not name:
            raise InvalidInput({"name": "请填写活动全称。"})
        stages = []
        for number in range(1, 5):
            old = self._stages[number - 1] if len(self._stages) == 4 else None
            first, last = as_date(self._date("first", number)), as_date(self._date("stage", number))
            stages.append(StageDates(old.name if old else NAMES[number - 1], first, last, old.task if old else ""))
        return self._campaign.set_up(name, self._form.year_spin.value(), stages, basis=self._form.basis_edit.text())
