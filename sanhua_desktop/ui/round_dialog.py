"""A new evaluation round."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.service import EvaluationService
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.dates import as_date
from sanhua_desktop.ui.generated.ui_round_dialog import Ui_RoundDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class RoundDialog(RecordDialog):
    """Opens a round for everybody in the register."""

    def __init__(
        self, evaluation: EvaluationService, staff: StaffService, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._evaluation = evaluation
        self._people = staff.find()
        self._form = Ui_RoundDialog()
        self._form.setupUi(self)
        today = evaluation.today()
        self._form.first_day_date.setDate(QDate(today.year, (today.month - 1) // 3 * 3 + 1, 1))
        self._form.last_day_date.setDate(self._form.first_day_date.date().addMonths(3).addDays(-1))
        self._form.staff_label2.setText(f"在岗人员 {len(self._people)} 人，默认方案 25 项指标、100 分")
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        self.ready()
        self._form.name_edit.setFocus()

    def _save(self) -> None:
        form = self._form
        self.save(
            lambda: self._evaluation.open_round(
                form.name_edit.text(),
                as_date(form.first_day_date),
                as_date(form.last_day_date),
                [person.id for person in self._people],
            )
        )
