"""安排提醒: whom to remind of what."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.clock import Clock
from sanhua_desktop.inquiries.reading.rows import InquiryRow
from sanhua_desktop.inquiries.reminders.enums import ReminderKind
from sanhua_desktop.inquiries.reminders.service import ReminderService, ReminderValues
from sanhua_desktop.ui.dates import as_date, as_qdate
from sanhua_desktop.ui.form_dialog import FormDialog, fill_choices
from sanhua_desktop.ui.generated.ui_reminder_dialog import Ui_ReminderDialog
from sanhua_desktop.ui.operations import Operations


class ReminderDialog(FormDialog):
    """The form; with an entry its visitor stands in it already."""

    def __init__(
        self,
        reminders: ReminderService,
        clock: Clock,
        operations: Operations,
        parent: QWidget | None = None,
        *,
        row: InquiryRow | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._reminders, self._entry = reminders, row.entry if row is not None else None
        self._form = Ui_ReminderDialog()
        self._form.setupUi(self)
        self.resize(520, 360)
        self._form.intro_label.setText("到期换证会在到期前分几次提醒；领证和补正从今天起提醒，直到告知本人。")
        fill_choices(self._form.kind_combo, ReminderKind, ReminderKind.EXPIRY if row is None else ReminderKind.PICKUP)
        self._form.due_on_date.setDate(as_qdate(clock.today()))
        if self._entry is not None:
            matter = self._entry.matter
            self._form.visitor_name_edit.setText(self._entry.visitor_name)
            self._form.phone_edit.setText(self._entry.phone)
            self._form.subject_edit.setText(matter.name if matter else self._entry.content)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._form.kind_combo.setFocus()

    def keep(self) -> None:
        """Arrange the reminders."""
        form = self._form
        self.save(
            lambda: self._reminders.add(
                ReminderValues(
                    form.kind_combo.currentData(),
                    form.visitor_name_edit.text(),
                    form.subject_edit.text(),
                    as_date(form.due_on_date),
                    form.phone_edit.text(),
                    self._entry,
                )
            )
        )
