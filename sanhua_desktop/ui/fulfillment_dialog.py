"""评诺: kept or not, who verified it, and why not."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import SETTLED
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_fulfillment_dialog import Ui_FulfillmentDialog
from sanhua_desktop.ui.operations import Operations


class FulfillmentDialog(FormDialog):
    """``figure`` says what the register tells of a measured commitment, or which evidence there is.

    ``settle`` takes the outcome, who verified it, and the explanation.
    """

    def __init__(
        self,
        commitment: Commitment,
        figure: str,
        settle: Callable[[State, str, str], Change],
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._judge = settle
        self._form = Ui_FulfillmentDialog()
        self._form.setupUi(self)
        self._form.heading_label.setText(commitment.text)
        self._form.figure_label.setText(figure)
        for outcome in SETTLED if commitment.state is not State.BROKEN else (State.EXPLAINED,):
            self._form.outcome_combo.addItem(outcome.label, outcome)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)

    def keep(self) -> None:
        """Save what stands in the form."""
        form = self._form
        outcome, verifier = form.outcome_combo.currentData(), form.verifier_edit.text()
        explanation = form.explanation_edit.text()
        self.save(lambda: self._judge(outcome, verifier, explanation))
