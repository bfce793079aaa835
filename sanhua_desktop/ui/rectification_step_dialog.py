"""The next step of a rectification: which, who takes it, and what is to be said."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.feedback.rectifications.rules import STEPS, next_steps
from sanhua_desktop.feedback.rectifications.service import RectificationRow, RectificationService
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_rectification_step_dialog import Ui_RectificationStepDialog
from sanhua_desktop.ui.operations import Operations

_TOLD = {
    "公开人": "办公室把问题、责任主体、标准、措施和时限向社会公开。公示在台账里按 F7 打印。",
    "责任人": "由责任人办理。",
    "验收人": "由上级或办公室验收，不能是责任人自己；验收合格才能销号。",
}
# Which columns are typed in which field.
_TYPED = dict.fromkeys(("publisher", "applicant", "accepter"), "person") | dict.fromkeys(("result", "opinion"), "text")


class RectificationStepDialog(FormDialog):
    """Takes one step of the row."""

    def __init__(
        self,
        rectifications: RectificationService,
        row: RectificationRow,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._rectifications, self._row = rectifications, row.record
        self._form = form = Ui_RectificationStepDialog()
        form.setupUi(self)
        form.heading_label.setText(f"{row.record.number}　{row.owner}　{row.due_words}")
        for after in next_steps(row.record.state):
            form.step_combo.addItem(STEPS[row.record.state, after].label, after)
        form.step_combo.currentIndexChanged.connect(lambda _: self._show_what_applies())
        self._show_what_applies()
        self.set_up_keys(form.save_button, form.cancel_button)
        (form.step_combo if form.step_combo.count() > 1 else form.person_edit).setFocus()

    def show_problems(self, problem: InvalidInput) -> None:
        """Put what is wrong with a column at the field that it is typed in."""
        typed = {_TYPED.get(name, name): sentence for name, sentence in problem.problems.items()}
        super().show_problems(InvalidInput(typed))

    def keep(self) -> None:
        """Take the step."""
        form, own = self._form, self._rectifications
        self.save(
            lambda: own.step(
                self._row, form.step_combo.currentData(), form.person_edit.text(), form.text_text.toPlainText()
            )
        )

    def _show_what_applies(self) -> None:
        form = self._form
        step = STEPS[self._row.state, form.step_combo.currentData()]
        form.told_label.setText(_TOLD[step.taker])
        form.person_label.setText(f"{step.taker}（必填）(&P)")
        form.person_edit.setAccessibleName(f"{step.taker}，必填")
        if step.taker == "责任人" and not form.person_edit.text():
            form.person_edit.setText(self._row.responsible)
        form.said_label.setText(f"{step.asks}{'（必填）' if step.must else ''}(&N)")
        form.text_text.setAccessibleName(f"{step.asks}{'，必填' if step.must else ''}")
        for widget in (form.said_label, form.text_text):
            widget.setVisible(bool(step.asks))
