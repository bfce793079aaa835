"""A deduction with its criterion, or a bonus with its kind; always with the reason."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.ui.generated.ui_points_dialog import Ui_PointsDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class PointsDialog(RecordDialog):
    """What the lists have in common; the rule of what is chosen stands below it."""

    def __init__(self, row: ScoreRow, verb: str, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._row = row
        self._rules: list[str] = []
        self._form = Ui_PointsDialog()
        self._form.setupUi(self)
        self._form.person_label2.setText(row.name)
        self._form.rule_label2.setProperty("role", "note")
        self._form.criterion_combo.currentIndexChanged.connect(self._show_rule)
        self.setWindowTitle(verb)
        self._form.save_button.setText(verb)
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.cancel_button.clicked.connect(self.reject)

    def _offer(self, entries: list[tuple[str, str]]) -> None:
        """Fill the list with (name, rule)."""
        self._rules = [rule for _, rule in entries]
        self._form.criterion_combo.addItems([name for name, _ in entries])
        self._show_rule()
        self.ready()
        self._form.criterion_combo.setFocus()

    def _show_rule(self) -> None:
        self.clear_problems()  # what was wrong with another criterion
        at = self._form.criterion_combo.currentIndex()
        self._form.rule_label2.setText(self._rules[at] if 0 <= at < len(self._rules) else "")

    def _call(self) -> Change:
        raise NotImplementedError


class DeductionDialog(PointsDialog):
    """登记扣分."""

    def __init__(
        self, evaluation: EvaluationService, row: ScoreRow, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(row, "登记扣分", operations, parent)
        self._evaluation = evaluation
        self._criteria = evaluation.criteria(row.participant.round_id)
        self._offer([(f"{one.label}（{one.full:g}分）", f"{one.rule}，扣完为止") for one in self._criteria])

    def _call(self) -> Change:
        form, criterion = self._form, self._criteria[self._form.criterion_combo.currentIndex()]
        return self._evaluation.deduct(
            self._row.participant, criterion, form.points_edit.text(), form.reason_edit.text()
        )


class BonusDialog(PointsDialog):
    """登记加分."""

    def __init__(
        self,
        evaluation: EvaluationService,
        chosen: EvaluationRound,
        row: ScoreRow,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(row, "登记加分", operations, parent)
        self._evaluation = evaluation
        self._form.criterion_label.setText("加分项(&C)")
        self._form.criterion_combo.setAccessibleName("加分项")
        cap = f"；各项合计最多加{chosen.bonus_cap:g}分"
        self._offer([(name, rule + cap) for name, rule in evaluation.bonus_kinds(chosen)])

    def _call(self) -> Change:
        form = self._form
        return self._evaluation.add_bonus(
            self._row.participant,
            form.points_edit.text(),
            form.reason_edit.text(),
            kind=form.criterion_combo.currentText(),
        )
