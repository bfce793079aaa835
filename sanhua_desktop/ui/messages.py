"""The only place that speaks to the user in dialogs; handed in, so that a test reads what was said."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

# What loses typed words, or cannot be taken back, is never the preset button.
_INSTEAD = {"放弃": "继续填写", "计票": "取消", "去掉": "取消", "取代": "取消", "仍然告知": "取消"}


class Messages(Protocol):
    """What may be said: problems, questions, and requests for a line of text."""

    def problem(self, parent: QWidget, sentence: str) -> None:
        """Show a failure that the user can do something about."""

    def bug(self, parent: QWidget, details: str) -> None:
        """Show that the program itself failed, with details to copy."""

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        """Ask before something is done; ``then`` runs when the button ``verb`` is pressed."""

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        """Ask for one line of text, such as a reason, and hand it to ``then``; what is wrong is said there."""


class WindowMessages:
    """Messages as windows that do not stop the program behind them."""

    def __init__(self) -> None:
        self._complaints: list[str] | None = None

    def problem(self, parent: QWidget, sentence: str) -> None:
        """Show the sentence with one button, or below the answer that it is about."""
        if self._complaints is not None:
            self._complaints.append(sentence)
            return
        box = _box(parent, "请注意", sentence, QMessageBox.Icon.Warning)
        box.addButton("知道了", QMessageBox.ButtonRole.AcceptRole)
        box.open()

    def bug(self, parent: QWidget, details: str) -> None:
        """Say that nothing saved was lost, and offer the details for copying."""
        if self._complaints is not None:  # what was typed stays
            self._complaints.append("程序出了意外，这一步没有做成；写的内容还在，可以再试。")
        sentence = "程序出了意外，这一步没有做成。已经保存的内容都在，屏幕上输入的内容没有丢。"
        box = _box(parent, "程序出错", sentence, QMessageBox.Icon.Critical)
        box.setDetailedText(details)
        copy = box.addButton("复制详情", QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        box.addButton("关闭", QMessageBox.ButtonRole.RejectRole)
        box.open()

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        """Show the question; Esc and 取消 do nothing. Enter does it, except where it would lose what was typed."""
        box = _box(parent, "请确认", question, QMessageBox.Icon.Question)
        no = box.addButton(_INSTEAD.get(verb, "取消"), QMessageBox.ButtonRole.RejectRole)
        yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(then)
        box.setDefaultButton(no if verb in _INSTEAD else yes)
        box.open()

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        """Show one line to fill in."""
        from sanhua_desktop.ui.question_dialog import QuestionDialog  # not needed to start

        answered = lambda answer: self._complaint_about(answer, then)  # noqa: E731
        QuestionDialog(question, verb, answered, self.ask, parent).open()

    def _complaint_about(self, answer: str, then: Callable[[str], None]) -> str:
        """Hand an answer over and return what was wrong with it, "" if nothing was."""
        found: list[str] = []
        self._complaints = found
        try:
            then(answer)
        finally:
            self._complaints = None
        return "\n".join(found)


def _box(parent: QWidget, title: str, sentence: str, sign: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(sentence)
    box.setIcon(sign)
    return box
