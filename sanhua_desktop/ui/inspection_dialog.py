"""A finding of a check, one after the other; day and checker stay."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.evaluation.fact_service import FactService, Finding
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import EvaluationService
from sanhua_desktop.ui.dates import as_date
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_inspection_dialog import Ui_InspectionDialog
from sanhua_desktop.ui.operations import Operations


class InspectionDialog(FormDialog):
    """登记检查: Enter goes on, Ctrl+Enter keeps and begins the next."""

    def __init__(
        self,
        facts: FactService,
        evaluation: EvaluationService,
        chosen: EvaluationRound,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._facts = facts
        self._form = form = Ui_InspectionDialog()
        form.setupUi(self)
        self._people = [row.participant for row in evaluation.standings(chosen)]
        self._criteria = evaluation.criteria(chosen.id)
        form.participant_combo.addItems([one.title for one in self._people])
        form.criterion_combo.addItems([f"{one.label}（{one.full:g}分）" for one in self._criteria])
        form.criterion_combo.currentIndexChanged.connect(lambda at: form.rule_label.setText(self._criteria[at].rule))
        form.rule_label.setText(self._criteria[0].rule)
        day = min(evaluation.today(), chosen.last_day)
        form.checked_on_date.setDate(QDate(day.year, day.month, day.day))
        self.set_up_keys(form.save_button, form.close_button)
        form.checker_edit.setFocus()

    def keep(self) -> None:
        """Save the finding and make room for the next one."""
        self.clear_problems()
        change = self.operations.run(self, self._inspect, self.show_problems)
        if change is not None:
            self._form.said_label.setText(f"✓ {change.sentence}")
            self._form.points_edit.clear()
            self._form.finding_edit.clear()
            self.ready()
            self._form.participant_combo.setFocus()

    def _inspect(self) -> Change:
        form = self._form
        return self._facts.inspect(
            Finding(
                participant=self._people[form.participant_combo.currentIndex()],
                criterion=self._criteria[form.criterion_combo.currentIndex()],
                checked_on=as_date(form.checked_on_date),
                checker=form.checker_edit.text(),
                finding=form.finding_edit.text(),
                points=form.points_edit.text(),
            )
        )
