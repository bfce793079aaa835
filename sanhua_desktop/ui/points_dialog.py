"""A deduction with its criterion, or a bonus; always with the reason."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.records import Criterion
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.ui.generated.ui_points_dialog import Ui_PointsDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class PointsDialog(RecordDialog):
    """Without criteria it enters a bonus."""

    def __init__(
        self,
        evaluation: EvaluationService,
        row: ScoreRow,
        criteria: Sequence[Criterion],
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._evaluation, self._row, self._criteria = evaluation, row, criteria
        self._form = Ui_PointsDialog()
        self._form.setupUi(self)
        self._form.person_label2.setText(row.staff.name)
        for criterion in criteria:
            self._form.criterion_combo.addItem(f"{criterion.label}（{criterion.full:g}分）")
        for widget in (self._form.criterion_label, self._form.criterion_combo, self._form.rule_label2):
            widget.setVisible(bool(criteria))
        self._form.rule_label2.setProperty("role", "note")
        self._form.criterion_combo.currentIndexChanged.connect(self._show_rule)
        self.setWindowTitle("登记扣分" if criteria else "登记加分")
        self._form.save_button.setText("登记扣分" if criteria else "登记加分")
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        self._show_rule()
        self.ready()
        (self._form.criterion_combo if criteria else self._form.points_edit).setFocus()

    def _show_rule(self) -> None:
        at = self._form.criterion_combo.currentIndex()
        self._form.rule_label2.setText(self._criteria[at].rule if self._criteria and at >= 0 else "")

    def _save(self) -> None:
        points, reason = self._form.points_edit.text(), self._form.reason_edit.text()
        participant = self._row.participant
        if self._criteria:
            criterion = self._criteria[self._form.criterion_combo.currentIndex()]
            self.save(lambda: self._evaluation.deduct(participant, criterion, points, reason))
        else:
            self.save(lambda: self._evaluation.add_bonus(participant, points, reason))
