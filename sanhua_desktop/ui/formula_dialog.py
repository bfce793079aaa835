"""How a round is scored: the weights of its parts, rounding, missing parts, the satisfaction figure."""

from decimal import Decimal

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from sanhua_desktop.evaluation.enums import MissingRule, Part, RoundingPolicy, RoundState, SatisfactionDefinition
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.round_values import FormulaValues
from sanhua_desktop.evaluation.service import EvaluationService
from sanhua_desktop.evaluation.standings import TierRule
from sanhua_desktop.ui.form_dialog import FormDialog, fill_choices
from sanhua_desktop.ui.generated.ui_formula_dialog import Ui_FormulaDialog
from sanhua_desktop.ui.operations import Operations


class FormulaDialog(FormDialog):
    """本轮计分办法, as long as the round is a draft."""

    def __init__(
        self,
        evaluation: EvaluationService,
        chosen: EvaluationRound,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._evaluation, self._round = evaluation, chosen
        self._form = form = Ui_FormulaDialog()
        form.setupUi(self)
        formula = evaluation.formula(chosen)
        for part, weight in formula.weights.items():
            getattr(form, f"{part.value}_edit").setText(weight)
        fill_choices(form.definition_combo, SatisfactionDefinition, formula.satisfaction)
        fill_choices(form.policy_combo, RoundingPolicy, formula.policy)
        fill_choices(form.missing_combo, MissingRule, formula.missing)
        form.lead_spin.setValue(formula.tiers.lead)
        form.last_spin.setValue(formula.tiers.last)
        form.spared_from_spin.setValue(float(formula.tiers.spared_from))
        form.excellent_spin.setValue(formula.tiers.excellent)
        self.set_up_keys(form.save_button, form.cancel_button)
        form.quantified_edit.setFocus()
        if chosen.state is not RoundState.DRAFT:
            self._only_show(chosen)

    def _only_show(self, chosen: EvaluationRound) -> None:
        """Let the rules be read when they can no longer be altered."""
        form = self._form
        form.note_label.setText(f"“{chosen.title}”{chosen.state.label}，计分办法不能再改，这里只供查看。")
        fields: list[QWidget] = [*self.findChildren(QLineEdit), *self.findChildren(QComboBox)]
        for field in (*fields, *self.findChildren(QAbstractSpinBox)):
            field.setEnabled(False)
        form.save_button.hide()
        form.cancel_button.setText("关闭  Esc")
        form.cancel_button.setFocus()

    def keep(self) -> None:
        """Adopt what stands in the form."""
        form = self._form
        values = FormulaValues(
            weights={part: getattr(form, f"{part.value}_edit").text() for part in Part},
            policy=form.policy_combo.currentData(),
            missing=form.missing_combo.currentData(),
            satisfaction=form.definition_combo.currentData(),
            tiers=TierRule(
                form.lead_spin.value(),
                form.last_spin.value(),
                Decimal(str(form.spared_from_spin.value())),
                form.excellent_spin.value(),
            ),
        )
        self.save(lambda: self._evaluation.set_formula(self._round, values))
