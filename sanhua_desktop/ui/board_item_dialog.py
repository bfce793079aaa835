"""The text of one section of the public board; what is saved becomes its next edition."""

from datetime import date

from PySide6.QtWidgets import QWidget

from sanhua_desktop.commitments.public.sections import BLANKS, Section
from sanhua_desktop.commitments.public.service import PublicBoard
from sanhua_desktop.commitments.public.texts import SectionText
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_board_item_dialog import Ui_BoardItemDialog
from sanhua_desktop.ui.operations import Operations


class BoardItemDialog(FormDialog):
    """Edits a section's text, or adds a section of the office's own (``section`` None)."""

    def __init__(
        self, board: PublicBoard, section: Section | None, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._board = board
        self._opened = board.open(section.code) if section is not None else None
        self._form = Ui_BoardItemDialog()
        self._form.setupUi(self)
        self._form.heading_label.setText(section.title if section else "增设一个栏目")
        self._form.source_label.setText(section.source if section else "本单位自己的栏目，排在制度规范后面。")
        blanks = "、".join(f"{{{name}}}" for name in BLANKS)
        self._form.blanks_label.setText(f"这些自动填入单位信息：{blanks}。单位信息改了，印过的会提示重印。")
        if self._opened is not None:
            self._show_text(self._opened.text)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._form.body_text.setFocus()

    def keep(self) -> None:
        """Save what stands in the form."""
        form = self._form
        last = self.operations.read(self, lambda: _day(form.valid_to_edit.text()), self.show_problems)
        if form.valid_to_edit.text().strip() and last is None:
            return
        text = SectionText(form.title_edit.text(), form.body_text.toPlainText(), last, form.posted_by_edit.text())
        if (opened := self._opened) is None:
            self.save(lambda: self._board.add(text))
        else:
            self.save(lambda: self._board.edit(opened, text))

    def _show_text(self, text: SectionText) -> None:
        self._form.title_edit.setText(text.title)
        self._form.body_text.setPlainText(text.body)
        self._form.valid_to_edit.setText(f"{text.valid_to}" if text.valid_to else "")
        self._form.posted_by_edit.setText(text.posted_by)


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise InvalidInput({"valid_to": f"“{text.strip()}”不是日期，请写成 2026-12-31，或者空着。"}) from None
