"""打印证书: which sheets, and from which certificate on; a jam resumes where it stopped."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.awards.documents import print_certificates
from sanhua_desktop.awards.layouts import certificate_layouts
from sanhua_desktop.awards.records import Certificate
from sanhua_desktop.awards.sheets import CertificateSheet
from sanhua_desktop.changes import Change
from sanhua_desktop.ui.award_services import AwardDesk
from sanhua_desktop.ui.generated.ui_certificate_print_dialog import Ui_CertificatePrintDialog
from sanhua_desktop.ui.papers import Then


class CertificatePrintDialog(QDialog):
    """Offers the sheets; those not yet printed come first, under the numbers they have."""

    def __init__(self, desk: AwardDesk, certificates: Sequence[Certificate], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, parent
        self._layouts = certificate_layouts()
        waiting = [one for one in certificates if one.printed_at is None]
        self._choices = [certificates] if len(waiting) in (0, len(certificates)) else [waiting, certificates]
        self._form = Ui_CertificatePrintDialog()
        self._form.setupUi(self)
        self._form.layout_combo.addItems([one.name for one in self._layouts])
        self._form.which_combo.addItems([_words(one) for one in self._choices])
        for label in (self._form.layout_problem, self._form.which_problem):
            label.hide()
        self._form.save_button.clicked.connect(self._show)
        self._form.cancel_button.clicked.connect(self.reject)
        self._form.layout_combo.setFocus()

    def _show(self) -> None:
        chosen = self._choices[self._form.which_combo.currentIndex()]
        layout = self._layouts[self._form.layout_combo.currentIndex()]
        service = self._desk.services.certificates

        def noted(_: list[CertificateSheet], pages: range) -> Change:
            return service.note_printed([chosen[at] for at in pages])

        self._desk.papers.show(
            self._page,
            "荣誉证书",
            lambda: service.sheets(chosen),
            lambda sheets, target, progress: print_certificates(sheets, target, progress, layout),
            Then(noted),
        )
        self.accept()


def _words(certificates: Sequence[Certificate]) -> str:
    done = "，都已打印过" if all(one.printed_at for one in certificates) else ""
    first, last = certificates[0].number, certificates[-1].number
    return f"{len(certificates)}张：{first}" + (f" 至 {last}" if last != first else "") + done
