"""One step of a commitment: who takes it, and where the branch reviews, its word."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import StepRole
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_commitment_step_dialog import Ui_CommitmentStepDialog
from sanhua_desktop.ui.operations import Operations

_TOLD = {
    StepRole.OWNER: "由承诺人办理：个人的由本人，窗口和单位的由责任人。",
    StepRole.REVIEWER: "由党支部审核，不能是承诺人或责任人自己。",
    StepRole.OFFICE: "由办公室公示，不能是承诺人自己。",
}


@dataclass(frozen=True)
class AskedStep:
    """A step as its button calls it; ``call`` takes who does it and the note, ``person`` is offered."""

    label: str
    role: StepRole
    person: str
    call: Callable[[str, str], Change]


class CommitmentStepDialog(FormDialog):
    """Takes one step of the commitment ``heading``."""

    def __init__(self, heading: str, step: AskedStep, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._step = step
        self._form = form = Ui_CommitmentStepDialog()
        form.setupUi(self)
        self.setWindowTitle(step.label)
        form.heading_label.setText(heading)
        form.role_label.setText(_TOLD[step.role])
        form.person_edit.setText(step.person)
        form.save_button.setText(f"{step.label}  Ctrl+Enter")
        self.set_up_keys(form.save_button, form.cancel_button)
        for widget in (form.note_label, form.note_edit):
            widget.setVisible(step.role is StepRole.REVIEWER)
        (form.save_button if step.person and step.role is not StepRole.REVIEWER else form.person_edit).setFocus()

    @property
    def person(self) -> str:
        """Who is named."""
        return self._form.person_edit.text()

    def keep(self) -> None:
        """Take the step."""
        self.save(lambda: self._step.call(self.person, self._form.note_edit.text()))
