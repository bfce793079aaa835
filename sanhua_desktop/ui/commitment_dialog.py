"""One sentence, counted while it is typed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sanhua_desktop.commitments.rules import LONGEST, SHORTEST, slogan_hint
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.ui.generated.ui_commitment_dialog import Ui_CommitmentDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class CommitmentDialog(RecordDialog):
    """Adds a commitment for a person."""

    def __init__(
        self,
        commitments: CommitmentService,
        people: Sequence[StaffMember],
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._commitments = commitments
        self._form = Ui_CommitmentDialog()
        self._form.setupUi(self)
        for person in people:
            self._form.staff_combo.addItem(f"{person.name}（{person.post or person.staff_number}）", person.id)
        self._form.text_edit.textChanged.connect(self._count)
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        self._form.count_label2.setProperty("role", "note")
        self._count("")
        self.ready()
        self._form.text_edit.setFocus()

    def choose(self, staff_id: int) -> None:
        """Set the person."""
        self._form.staff_combo.setCurrentIndex(self._form.staff_combo.findData(staff_id))
        self.ready()

    def _count(self, text: str) -> None:
        length = len(text.strip())
        rest = (
            f"，还要{SHORTEST - length}个"
            if length < SHORTEST
            else f"，多了{length - LONGEST}个"
            if length > LONGEST
            else ""
        )
        hint = slogan_hint(text)
        self._form.count_label2.setText(f"{length} 个字{rest}。{hint}")

    def _save(self) -> None:
        staff_id = self._form.staff_combo.currentData()
        self.save(lambda: self._commitments.draft(staff_id, self._form.text_edit.text()))
