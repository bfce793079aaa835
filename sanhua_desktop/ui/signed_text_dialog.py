"""Words and who answers for them: the answer to an objection, the cause of a correction."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_signed_text_dialog import Ui_SignedTextDialog
from sanhua_desktop.ui.operations import Operations


@dataclass(frozen=True)
class SignedText:
    """What is asked: the words, who signs them, the main button; ``call`` takes both."""

    title: str
    heading: str
    words: str
    signer: str
    verb: str
    call: Callable[[str, str], Change]


class SignedTextDialog(FormDialog):
    """Asks for both in one form, so that neither is lost over the other."""

    def __init__(self, asked: SignedText, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._call = asked.call
        self._form = form = Ui_SignedTextDialog()
        form.setupUi(self)
        self.setWindowTitle(asked.title)
        form.heading_label.setText(asked.heading)
        form.said_label.setText(f"{asked.words}（必填）(&N)")
        form.text_text.setAccessibleName(f"{asked.words}，必填")
        form.person_label.setText(f"{asked.signer}（必填）(&P)")
        form.person_edit.setAccessibleName(f"{asked.signer}，必填")
        form.save_button.setText(f"{asked.verb}(&S)  Ctrl+回车")
        self.set_up_keys(form.save_button, form.cancel_button)
        form.text_text.setFocus()

    def keep(self) -> None:
        """Hand both over."""
        self.save(lambda: self._call(self._form.text_text.toPlainText(), self._form.person_edit.text()))
