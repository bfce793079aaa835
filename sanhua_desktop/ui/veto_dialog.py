"""一票否决: one of the round's written reasons takes somebody out of the ranking."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.ui.generated.ui_veto_dialog import Ui_VetoDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

_NONE = "无（取消一票否决）"


class VetoDialog(RecordDialog):
    """Chooses the reason, or takes the veto back."""

    def __init__(
        self,
        evaluation: EvaluationService,
        chosen: EvaluationRound,
        row: ScoreRow,
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._evaluation, self._row = evaluation, row
        self._form = Ui_VetoDialog()
        self._form.setupUi(self)
        self._form.person_label2.setText(row.name)
        veto = row.participant.veto
        self._form.reason_combo.addItems([*evaluation.vetoes(chosen), *([_NONE] if veto else [])])
        if veto:
            self._form.reason_combo.setCurrentText(veto)
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        self.ready()
        self._form.reason_combo.setFocus()

    def _save(self) -> None:
        reason = self._form.reason_combo.currentText()
        self.save(lambda: self._evaluation.veto(self._row.participant, "" if reason == _NONE else reason))
