"""核验胸卡 and 核验证书: a scanned or typed code, proved without a network."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.staff.check_code import CodeAnswer
from sanhua_desktop.ui.generated.ui_verify_badge_dialog import Ui_VerifyBadgeDialog
from sanhua_desktop.ui.operations import Operations


class Prover(Protocol):
    """Whoever gave out what carries a check code: badges, certificates."""

    def examine(self, code_text: str) -> CodeAnswer:
        """Return what the code proves."""


class VerifyBadgeDialog(QDialog):
    """One line for the scanner; Enter, which a scanner sends, gives the answer and waits for the next code."""

    def __init__(self, prover: Prover, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._prover, self._operations = prover, operations
        self._form = Ui_VerifyBadgeDialog()
        self._form.setupUi(self)
        self._form.code_problem.hide()
        self._form.code_edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # a scanner types fast
        self._form.verify_button.clicked.connect(self.verify)
        self._form.close_button.clicked.connect(self.reject)
        self._form.code_edit.setFocus()

    def verify(self) -> None:
        """Say whether the code was given out here and who wears the badge now."""
        text = self._form.code_edit.text().strip()
        if not text:
            return
        answer = self._operations.read(self, lambda: self._prover.examine(text))
        if answer is not None:
            self._form.answer_label.setText(f"{'✓' if answer.genuine and answer.in_use else '■'} {answer.sentence}")
            self._form.about_label.setText(answer.about)
        self._form.code_edit.selectAll()
        self._form.code_edit.setFocus()


class VerifyCertificateDialog(VerifyBadgeDialog):
    """The same line for certificates."""

    def __init__(self, prover: Prover, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(prover, operations, parent)
        self.setWindowTitle("核验证书")
        example = "证书 荣证字〔2026〕001号 ABC234"
        self._form.purpose_label.setText(
            f"用扫码枪扫证书上的二维码，或照着证书的编号和校验码输入，如“{example}”。不用联网。"
        )
        self._form.code_label.setText("证书内容(&C)")
        self._form.code_edit.setAccessibleName("证书内容")
