"""One step of a procedure: the dialog asks for what the chosen step needs, and for nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.machine import StepRule, StepValues
from sanhua_desktop.inquiries.paper_wording import Paper
from sanhua_desktop.ui.generated.ui_step_dialog import Ui_StepDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

_FIELDS = {
    "detail": "text",
    "reason": "edit",
    "approver": "edit",
    "days": "spin",
    "receiver": "edit",
    "department": "edit",
}


@dataclass(frozen=True)
class StepChoice:
    """A step that is possible now; ``call`` does it, ``paper`` is the title of what it issues, ``detail`` a start."""

    label: str
    rule: StepRule[Any]
    call: Callable[[StepValues], tuple[Change, Paper | None]]
    paper: str = ""
    branch: int = 0
    detail: str = ""


class StepDialog(RecordDialog):
    """``issued`` carries the paper of the step, if it has one."""

    issued = Signal(object)

    def __init__(
        self,
        heading: tuple[str, str],
        choices: Sequence[StepChoice],
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._choices = choices
        self._offered = ""
        self._form = Ui_StepDialog()
        self._form.setupUi(self)
        self._form.case_label.setText(heading[0])
        self._form.state_label.setText(heading[1])
        for choice in choices:
            self._form.step_combo.addItem(choice.label)
        self._form.step_combo.currentIndexChanged.connect(lambda _: self._show_choice())
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._save)
        self.ready()
        self._show_choice()
        self._form.step_combo.setFocus()

    @property
    def _choice(self) -> StepChoice:
        return self._choices[max(0, self._form.step_combo.currentIndex())]

    def _show_choice(self) -> None:
        self.clear_problems()
        choice = self._choice
        wanted = {*choice.rule.needs, *choice.rule.may}
        for name, suffix in _FIELDS.items():
            for widget in self.findChildren(QWidget):
                if widget.objectName() in (f"{name}_label", f"{name}_{suffix}"):
                    widget.setVisible(name in wanted)
        if self._form.detail_text.toPlainText() in ("", self._offered):
            self._offered = choice.detail if "detail" in wanted else ""
            self._form.detail_text.setPlainText(self._offered)
        issues = f"办理后出具《{choice.paper}》，一式两联，可以预览和打印。" if choice.paper else "这一步不出具文书。"
        self._form.paper_label.setText(issues)
        self.adjustSize()

    def _values(self) -> StepValues:
        form = self._form
        return StepValues(
            reason=form.reason_edit.text(),
            approver=form.approver_edit.text(),
            days=form.days_spin.value(),
            detail=form.detail_text.toPlainText(),
            receiver=form.receiver_edit.text(),
            department=form.department_edit.text(),
            branch=self._choice.branch,
        )

    def _save(self) -> None:
        made: list[Paper | None] = []

        def call() -> Change:
            change, paper = self._choice.call(self._values())
            made.append(paper)
            return change

        if self.save(call) is not None and made[0] is not None:
            self.issued.emit(made[0])
