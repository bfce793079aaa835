"""文书用语: the words of every paper, with the blanks that the program fills."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.paper_wording import BLANKS
from sanhua_desktop.inquiries.wording_service import WordingService
from sanhua_desktop.ui.generated.ui_wording_dialog import Ui_WordingDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class WordingDialog(RecordDialog):
    """Stays open after each paper."""

    def __init__(self, papers: WordingService, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._papers = papers
        self._form = Ui_WordingDialog()
        self._form.setupUi(self)
        for wording in papers.wordings():
            self._form.kind_combo.addItem(wording.title, wording.kind)
        self._form.blanks_list.addItems([f"{{{blank}}}" for blank in BLANKS.values()])
        self._form.blanks_list.setCurrentRow(0)
        self._form.kind_combo.currentIndexChanged.connect(lambda _: self._show())
        self._form.insert_button.clicked.connect(self._insert)
        self._form.save_button.clicked.connect(self._save)
        self._form.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._save)
        self._show()
        self._form.kind_combo.setFocus()

    def _show(self) -> None:
        wording = self._papers.wording(self._form.kind_combo.currentData())
        self._form.title_edit.setText(wording.title)
        self._form.body_text.setPlainText(wording.body)
        self._form.note_text.setPlainText(wording.note)
        self.ready()

    def _insert(self) -> None:
        item = self._form.blanks_list.currentItem()
        if item is not None:
            self._form.body_text.insertPlainText(item.text())
            self._form.body_text.setFocus()

    def _save(self) -> None:
        self.clear_problems()
        form = self._form
        kind, title = form.kind_combo.currentData(), form.title_edit.text()
        body, note = form.body_text.toPlainText(), form.note_text.toPlainText()
        call = partial(self._papers.reword, kind, title=title, body=body, note=note)
        if self.operations.run(self, call, self.show_problems) is not None:
            form.kind_combo.setItemText(form.kind_combo.currentIndex(), title)
            self.ready()
