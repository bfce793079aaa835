"""One title (称号) and its rules."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.awards.enums import Holder
from sanhua_desktop.awards.records import AwardTitle
from sanhua_desktop.awards.title_service import TitleService
from sanhua_desktop.ui.form_dialog import FormDialog, fill_choices
from sanhua_desktop.ui.generated.ui_title_dialog import Ui_TitleDialog
from sanhua_desktop.ui.operations import Operations


class TitleDialog(FormDialog):
    """Writes a new title or alters one."""

    def __init__(
        self, titles: TitleService, row: AwardTitle | None, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._titles, self._row = titles, row
        self._form = form = Ui_TitleDialog()
        form.setupUi(self)
        fill_choices(form.holder_combo, Holder, row.holder if row else None)
        if row is not None:
            form.name_edit.setText(row.name)
            form.cycle_edit.setText(row.cycle)
            form.quota_spin.setValue(row.quota)
            form.term_spin.setValue(row.term_months)
            form.months_spin.setValue(row.months_in_post)
            form.floor_spin.setValue(row.satisfaction_floor)
            form.contest_share_spin.setValue(row.contest_share)
            form.members_check.setChecked(row.members_only)
            form.commitment_check.setChecked(row.posted_commitment)
            form.formula_edit.setText(row.formula)
            form.merit_edit.setText(row.merit)
        self.set_up_keys(form.save_button, form.cancel_button)
        form.name_edit.setFocus()

    def keep(self) -> None:
        """Save what stands in the form."""
        form = self._form
        values = {
            "name": form.name_edit.text(),
            "holder": form.holder_combo.currentData(),
            "cycle": form.cycle_edit.text(),
            "quota": form.quota_spin.value(),
            "term_months": form.term_spin.value(),
            "months_in_post": form.months_spin.value(),
            "satisfaction_floor": form.floor_spin.value(),
            "contest_share": form.contest_share_spin.value(),
            "members_only": form.members_check.isChecked(),
            "posted_commitment": form.commitment_check.isChecked(),
            "formula": form.formula_edit.text(),
            "merit": form.merit_edit.text(),
        }
        self.save(lambda: self._titles.keep(self._row, values))
