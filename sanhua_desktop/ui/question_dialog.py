"""A line or a few to fill in, such as a reason; an answer that will not do is said below it and stays."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.ui.fitting import FittedDialog
from sanhua_desktop.ui.generated.ui_question_dialog import Ui_QuestionDialog

_MOST_LINES = 6


class QuestionDialog(FittedDialog):
    """Asks; ``answered`` takes the text and returns what is wrong with it, "" to close the dialog.

    ``ask`` shows a question with a verb, as before what was typed is given up. The field is one line high and grows
    with what is written; Enter hands it over.
    """

    def __init__(
        self,
        question: str,
        verb: str,
        answered: Callable[[str], str],
        ask: Callable[[QWidget, str, str, Callable[[], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._answered, self._ask = answered, ask
        self._form = form = Ui_QuestionDialog()
        form.setupUi(self)
        form.question_label.setText(question)
        form.answer_text.setAccessibleName(question)
        form.answer_text.installEventFilter(self)
        form.answer_problem.hide()
        form.answer_text.textChanged.connect(self._fit)
        form.accept_button.setText(f"{verb}  回车")
        form.accept_button.clicked.connect(self.accept)
        form.cancel_button.clicked.connect(self.reject)
        self._fit()
        form.answer_text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter hand the answer over."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Hand the answer over, and close if it will do."""
        wrong = self._answered(self._form.answer_text.toPlainText())
        if not wrong:
            super().accept()
            return
        self._form.answer_problem.setText(wrong)
        self._form.answer_problem.show()
        self._form.answer_text.setFocus()

    def reject(self) -> None:
        """Close; ask first if something was written."""
        if self._form.answer_text.toPlainText().strip():
            self._ask(self, "填写的内容还没有保存，要放弃吗？", "放弃", lambda: QDialog.reject(self))
        else:
            QDialog.reject(self)

    def _fit(self) -> None:
        """Make the field as high as what is written, and take the problem off: it is being mended."""
        field = self._form.answer_text
        lines = min(_MOST_LINES, max(1, round(field.document().size().height())))
        field.setFixedHeight(
            lines * field.fontMetrics().lineSpacing() + 2 * round(field.document().documentMargin()) + 22
        )
        self._form.answer_problem.hide()
