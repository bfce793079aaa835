"""信访接待登记: who came, what he reports and asks for, and who receives him."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.petition_enums import PetitionCategory, PetitionMode
from sanhua_desktop.inquiries.petition_service import PetitionService, PetitionValues
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.generated.ui_petition_dialog import Ui_PetitionDialog
from sanhua_desktop.ui.officer_combo import fill_officers
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class PetitionDialog(RecordDialog):
    """Registers a petition."""

    def __init__(
        self, petitions: PetitionService, staff: StaffService, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._petitions = petitions
        self._entry: InquiryEntry | None = None
        self._form = Ui_PetitionDialog()
        self._form.setupUi(self)
        for mode in PetitionMode:
            self._form.mode_combo.addItem(mode.label, mode)
        for category in PetitionCategory:
            self._form.category_combo.addItem(category.label, category)
        self._form.category_combo.setCurrentIndex(self._form.category_combo.findData(PetitionCategory.APPEAL))
        self._form.category_combo.currentIndexChanged.connect(self._suggest_secrecy)
        fill_officers(self._form.receiver_combo, staff)
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._save)
        self.ready()
        self._form.petitioner_edit.setFocus()

    def fill_from(self, entry: InquiryEntry) -> None:
        """Take over what the register already knows."""
        self._entry = entry
        self._form.petitioner_edit.setText(entry.visitor_name)
        self._form.phone_edit.setText(entry.phone)
        self._form.facts_text.setPlainText(entry.content)
        self._form.subject_edit.setFocus()

    def _suggest_secrecy(self, _: int) -> None:
        accusation = self._form.category_combo.currentData() is PetitionCategory.ACCUSATION
        self._form.confidential_check.setChecked(accusation)

    def _save(self) -> None:
        self.save(lambda: self._petitions.register(self._values()))

    def _values(self) -> PetitionValues:
        form = self._form
        return PetitionValues(
            petitioner=form.petitioner_edit.text(),
            subject=form.subject_edit.text(),
            category=form.category_combo.currentData(),
            mode=form.mode_combo.currentData(),
            phone=form.phone_edit.text(),
            address=form.address_edit.text(),
            people=form.people_spin.value(),
            representatives=form.representatives_edit.text(),
            concerned=form.concerned_edit.text(),
            facts=form.facts_text.toPlainText(),
            demand=form.demand_text.toPlainText(),
            from_above=form.from_above_edit.text(),
            leader_opinion=form.leader_opinion_edit.text(),
            department=form.department_edit.text(),
            receiver=form.receiver_combo.currentData(),
            confidential=form.confidential_check.isChecked(),
            entry=self._entry,
        )
