"""登记异议 and 核查异议 while a list is posted."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.awards.selection_service import SelectionService
from sanhua_desktop.awards.selections import Selection
from sanhua_desktop.changes import Change
from sanhua_desktop.ui.generated.ui_objection_dialog import Ui_ObjectionDialog
from sanhua_desktop.ui.generated.ui_objection_finding_dialog import Ui_ObjectionFindingDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class ObjectionDialog(RecordDialog):
    """Who says what about whom."""

    def __init__(
        self, selections: SelectionService, row: Selection, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._selections, self._row = selections, row
        self._form = Ui_ObjectionDialog()
        self._form.setupUi(self)
        for one in row.chosen:
            self._form.candidate_combo.addItem(one.name, one)
        self._form.save_button.setEnabled(bool(row.chosen))
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.cancel_button.clicked.connect(self.reject)
        self.ready()
        self._form.candidate_combo.setFocus()

    def _call(self) -> Change:
        form = self._form
        content = form.content_text.toPlainText()
        return self._selections.object(
            self._row, form.candidate_combo.currentData(), form.raised_by_edit.text(), content
        )


class ObjectionFindingDialog(RecordDialog):
    """What was found, and whether the objection holds."""

    def __init__(
        self, selections: SelectionService, row: Selection, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._selections = selections
        self._form = Ui_ObjectionFindingDialog()
        self._form.setupUi(self)
        waiting = [one for one in row.objections if one.upheld is None] or list(row.objections)
        for one in waiting:
            self._form.objection_combo.addItem(f"{one.raised_by}反映{one.candidate.name}：{one.content}", one)
        self._form.save_button.setEnabled(bool(waiting))
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.cancel_button.clicked.connect(self.reject)
        self.ready()
        self._form.finding_text.setFocus()

    def _call(self) -> Change:
        form = self._form
        finding, upheld = form.finding_text.toPlainText(), form.upheld_check.isChecked()
        return self._selections.settle(form.objection_combo.currentData(), finding, upheld=upheld)
