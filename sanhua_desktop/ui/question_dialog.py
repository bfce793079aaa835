"""One line to fill in, such as a reason; an answer that will not do is said below it and stays."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sanhua_desktop.ui.fitting import FittedDialog
from sanhua_desktop.ui.generated.ui_question_dialog import Ui_QuestionDialog


class QuestionDialog(FittedDialog):
    """Asks; ``answered`` takes the text and returns what is wrong with it, "" to close the dialog."""

    def __init__(self, question: str, verb: str, answered: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._answered = answered
        self._form = form = Ui_QuestionDialog()
        form.setupUi(self)
        form.question_label.setText(question)
        form.answer_edit.setAccessibleName(question)
        form.answer_problem.hide()
        form.answer_edit.textEdited.connect(lambda _: form.answer_problem.hide())
        form.accept_button.setText(f"{verb}  回车")
        form.accept_button.clicked.connect(self.accept)
        form.cancel_button.clicked.connect(self.reject)
        form.answer_edit.setFocus()

    def accept(self) -> None:
        """Hand the answer over, and close if it will do."""
        wrong = self._answered(self._form.answer_edit.text())
        if not wrong:
            super().accept()
            return
        self._form.answer_problem.setText(wrong)
        self._form.answer_problem.show()
        self._form.answer_edit.setFocus()
