"""办结: what the asker was told, and how."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.enums import AnswerMode
from sanhua_desktop.inquiries.reading.rows import InquiryRow
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.ui.generated.ui_finish_dialog import Ui_FinishDialog
from sanhua_desktop.ui.keys import Keys
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class FinishDialog(RecordDialog):
    """Closes an entry; Enter in the one line to type does."""

    def __init__(
        self, inquiries: InquiryService, row: InquiryRow, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._inquiries, self._row = inquiries, row
        self._form = Ui_FinishDialog()
        self._form.setupUi(self)
        self._form.intro_label.setText(f"{row.entry.number}　{row.entry.visitor_name}")
        for mode in AnswerMode:
            self._form.mode_combo.addItem(mode.label, mode)
        usual = AnswerMode.usual(row.entry.channel)
        self._form.mode_combo.setCurrentIndex(self._form.mode_combo.findData(usual))
        self._form.save_button.clicked.connect(self._finish)
        self._form.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(Keys.SAVE), self).activated.connect(self._finish)
        self.ready()
        self._form.result_edit.setFocus()

    def _finish(self) -> None:
        text, mode = self._form.result_edit.text(), self._form.mode_combo.currentData()
        self.save(lambda: self._inquiries.finish(self._row.entry.id, text, mode))
