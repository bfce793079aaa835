"""The simple editor of an official paper: text in, the standard's layout out."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from sanhua_desktop.awards.paper_records import OfficialDraft
from sanhua_desktop.awards.paper_service import PaperValues
from sanhua_desktop.changes import Change
from sanhua_desktop.printing.official import print_official
from sanhua_desktop.printing.official_paper import OfficialPaper
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.award_services import AwardDesk
from sanhua_desktop.ui.generated.ui_paper_dialog import Ui_PaperDialog
from sanhua_desktop.ui.record_dialog import RecordDialog

_HEADINGS = (("level1", "一、"), ("level2", "（一）"), ("level3", "1．"), ("row", "| "))


class PaperDialog(RecordDialog):
    """Stays open after each saving; Ctrl+1 to Ctrl+4 begin a heading or a row of a table."""

    def __init__(
        self, desk: AwardDesk, values: PaperValues, draft: OfficialDraft | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.operations, parent)
        self._desk, self._values, self._draft = desk, values, draft
        self._papers = desk.services.papers
        self._form = form = Ui_PaperDialog()
        form.setupUi(self)
        self._fill()
        form.save_button.clicked.connect(self.keep)
        form.preview_button.clicked.connect(self.preview)
        form.word_button.clicked.connect(self._save_as_word)
        form.cancel_button.clicked.connect(self.reject)
        for at, (name, begin) in enumerate(_HEADINGS, start=1):
            button = getattr(form, f"{name}_button")
            button.setToolTip(f"Ctrl+{at}")
            button.clicked.connect(lambda _, begin=begin: self.begin_line(begin))
            QShortcut(QKeySequence(f"Ctrl+{at}"), self).activated.connect(button.click)
        for keys, call in (("F8", self.preview), ("Ctrl+S", self.keep), ("Ctrl+Return", self.keep)):
            QShortcut(QKeySequence(keys), self).activated.connect(call)
        self.ready()
        form.text_text.setFocus()

    def _fill(self) -> None:
        form, values = self._form, self._values
        edition = f"第{self._draft.edition}版" if self._draft else "尚未保存"
        self.setWindowTitle(f"{values.kind.label}　{edition}")
        form.title_edit.setText(values.title)
        form.addressee_edit.setText(values.addressee)
        form.document_number_edit.setText(values.document_number)
        day = values.signed_on
        form.signed_on_date.setDate(QDate(day.year, day.month, day.day))
        form.text_text.setPlainText(values.text)
        form.copies_edit.setText(values.copies_to)

    def begin_line(self, begin: str) -> None:
        """Put the beginning of a heading or table row before the line the cursor is in."""
        cursor = self._form.text_text.textCursor()
        cursor.movePosition(cursor.MoveOperation.StartOfBlock)
        cursor.insertText(begin)
        self._form.text_text.setFocus()

    def keep(self) -> None:
        """Keep the text as a new edition."""
        self.clear_problems()
        values = self._typed_values()

        def call() -> Change:
            return self._papers.keep(values, self._draft)

        change = self.operations.run(self, call, self.show_problems, lambda conflict: self._settle(conflict, call))
        if change is not None:
            self._draft = next(row for row in self._papers.find() if row.id == change.record_id)
            self.setWindowTitle(f"{values.kind.label}　第{self._draft.edition}版")
            self.ready()

    def preview(self) -> None:
        """Show the paper as it will be printed."""
        paper = self._laid_out()
        if paper is not None:
            name = f"{self._values.kind.label}　{''.join(paper.title_lines)}"[:40]
            self._desk.papers.show(self, _file_name(name), lambda: paper, print_official)

    def _laid_out(self) -> OfficialPaper | None:
        self.clear_problems()
        values = self._typed_values()
        return self.operations.read(self, lambda: self._papers.laid_out(values), self.show_problems)

    def _save_as_word(self) -> None:
        paper = self._laid_out()
        if paper is None:
            return
        name = _file_name("".join(paper.title_lines)[:40])
        dialog = QFileDialog(self, "另存为 Word 文档", str(Path.home() / f"{name}.docx"), "Word 文档 (*.docx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.fileSelected.connect(lambda target: self.write_word(paper, Path(target)))
        QDialog.open(dialog)

    def write_word(self, paper: OfficialPaper, target: Path) -> None:
        """Write the same paper as a .docx, aside."""

        def work(progress: Progress) -> None:
            from sanhua_desktop.printing.official_docx import write_docx  # read here: it takes a third of a second

            write_docx(paper, target)

        said = f"已存为“{target.name}”。"
        self._desk.papers.desk.jobs.start(self, "正在写 Word 文档…", work, lambda _: self.operations.say(said))

    def _typed_values(self) -> PaperValues:
        form, day = self._form, self._form.signed_on_date.date()
        return PaperValues(
            kind=self._values.kind,
            round_id=self._values.round_id,
            title=form.title_edit.text(),
            addressee=form.addressee_edit.text(),
            text=form.text_text.toPlainText(),
            document_number=form.document_number_edit.text(),
            copies_to=form.copies_edit.text(),
            signed_on=date(day.year(), day.month(), day.day()),
        )


def _file_name(text: str) -> str:
    return "".join(one for one in text if one not in '\\/:*?"<>|').strip()
