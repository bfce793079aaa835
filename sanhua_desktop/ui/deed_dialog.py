"""A party member's shining deed as it is reported."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.enums import DeedCategory
from sanhua_desktop.evaluation.fact_service import DeedValues, FactService
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.dates import as_date
from sanhua_desktop.ui.form_dialog import FormDialog, fill_choices, fill_people
from sanhua_desktop.ui.generated.ui_deed_dialog import Ui_DeedDialog
from sanhua_desktop.ui.operations import Operations


class DeedDialog(FormDialog):
    """登记闪光言行."""

    def __init__(
        self, facts: FactService, staff: StaffService, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._facts = facts
        self._form = Ui_DeedDialog()
        self._form.setupUi(self)
        members = [one for one in staff.find() if one.political_status.is_member]
        fill_people(self._form.staff_combo, members)
        fill_choices(self._form.category_combo, DeedCategory)
        today = facts.today()
        self._form.done_on_date.setDate(QDate(today.year, today.month, today.day))
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._form.staff_combo.setFocus()

    def keep(self) -> None:
        """Keep the deed."""
        form = self._form
        self.save(
            lambda: self._facts.report(
                DeedValues(
                    staff_id=form.staff_combo.currentData().id,
                    done_on=as_date(form.done_on_date),
                    category=form.category_combo.currentData(),
                    deed=form.deed_edit.text(),
                    place=form.place_edit.text(),
                    witness=form.witness_edit.text(),
                )
            )
        )
