"""登记延时服务: one service outside the hours, filled in from the entry it belongs to."""

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from sanhua_desktop.inquiries.extended_hours.enums import AskedBy, ServiceMode
from sanhua_desktop.inquiries.extended_hours.service import ExtendedHoursService, ExtendedValues
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.dates import as_moment
from sanhua_desktop.ui.form_dialog import FormDialog, fill_choices, fill_people
from sanhua_desktop.ui.generated.ui_extended_hours_dialog import Ui_ExtendedHoursDialog
from sanhua_desktop.ui.operations import Operations


class ExtendedHoursDialog(FormDialog):
    """The form; what it offers first comes from the service."""

    def __init__(
        self,
        extended: ExtendedHoursService,
        staff: StaffService,
        operations: Operations,
        parent: QWidget | None = None,
        *,
        entry_id: int | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._extended = extended
        self._form = Ui_ExtendedHoursDialog()
        self._form.setupUi(self)
        self.resize(560, 560)
        self._offered = extended.suggest(entry_id)
        self._fill(self._offered, staff)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        (self._form.ended_at_date if entry_id is not None else self._form.visitor_name_edit).setFocus()

    def _fill(self, values: ExtendedValues, staff: StaffService) -> None:
        form = self._form
        about = f"来自{values.entry.number}。" if values.entry else ""
        form.intro_label.setText(f"{about}延时、预约、上门、错时服务不另收费，每月汇总公示。")
        form.visitor_name_edit.setText(values.visitor_name)
        form.phone_edit.setText(values.phone)
        form.subject_edit.setText(values.subject)
        fill_choices(form.mode_combo, ServiceMode, values.mode)
        fill_choices(form.asked_by_combo, AskedBy, values.asked_by)
        fill_people(form.officer_combo, staff.find(), values.officer.id if values.officer else None)
        _set(form.started_at_date, values.started_at)
        _set(form.ended_at_date, values.ended_at)
        form.finished_check.setChecked(values.finished)

    def keep(self) -> None:
        """Register the service."""
        form = self._form
        self.save(
            lambda: self._extended.register(
                ExtendedValues(
                    visitor_name=form.visitor_name_edit.text(),
                    subject=form.subject_edit.text(),
                    started_at=as_moment(form.started_at_date),
                    ended_at=as_moment(form.ended_at_date),
                    mode=form.mode_combo.currentData(),
                    phone=form.phone_edit.text(),
                    asked_by=form.asked_by_combo.currentData(),
                    officer=form.officer_combo.currentData(),
                    entry=self._offered.entry,
                    finished=form.finished_check.isChecked(),
                    note=form.note_edit.text(),
                )
            )
        )


def _set(field: QDateTimeEdit, moment: object) -> None:
    field.setDateTime(QDateTime.fromString(f"{moment:%Y-%m-%d %H:%M}", "yyyy-MM-dd HH:mm"))
