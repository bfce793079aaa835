"""起草公文: which paper of which selection."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sanhua_desktop.awards.enums import PaperKind, Stage
from sanhua_desktop.awards.paper_service import PaperValues
from sanhua_desktop.awards.selections import Selection
from sanhua_desktop.ui.award_services import AwardDesk
from sanhua_desktop.ui.form_dialog import fill_choices
from sanhua_desktop.ui.generated.ui_paper_choice_dialog import Ui_PaperChoiceDialog
from sanhua_desktop.ui.record_dialog import RecordDialog

_USUAL = {Stage.POSTED: PaperKind.PUBLICITY}
_EARLY = (Stage.PROPOSED, Stage.REVIEWED, Stage.SHORTLISTED, Stage.DECIDED)


class PaperChoiceDialog(RecordDialog):
    """Proposes the paper that the selection's stage calls for; ``composed`` carries its text."""

    composed = Signal(object)

    def __init__(self, desk: AwardDesk, chosen: Selection | None, parent: QWidget | None = None) -> None:
        super().__init__(desk.operations, parent)
        self._papers = desk.services.papers
        self._form = form = Ui_PaperChoiceDialog()
        form.setupUi(self)
        for row in desk.services.selections.find():
            form.selection_combo.addItem(f"{row.name}　{row.round.stage.label}", row)
            if chosen is not None and row.round.id == chosen.round.id:
                form.selection_combo.setCurrentIndex(form.selection_combo.count() - 1)
        fill_choices(form.kind_combo, PaperKind)
        form.selection_combo.currentIndexChanged.connect(lambda _: self._propose())
        form.save_button.setEnabled(form.selection_combo.count() > 0)
        form.save_button.clicked.connect(self._compose)
        form.cancel_button.clicked.connect(self.reject)
        self._propose()
        self.ready()
        form.kind_combo.setFocus()

    def _propose(self) -> None:
        row = self._form.selection_combo.currentData()
        if row is not None:
            early = PaperKind.NOTICE if row.round.stage in _EARLY else PaperKind.CIRCULAR
            kind = _USUAL.get(row.round.stage, early)
            self._form.kind_combo.setCurrentIndex(self._form.kind_combo.findData(kind))

    def _compose(self) -> None:
        kind, row = self._form.kind_combo.currentData(), self._form.selection_combo.currentData()
        values: PaperValues | None = self.operations.read(self, lambda: self._papers.compose(kind, row))
        if values is not None:
            self.composed.emit(values)
            self.accept()
