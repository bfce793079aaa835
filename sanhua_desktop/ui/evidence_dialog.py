"""佐证: what shows that a commitment was kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.values import EvidenceValues
from sanhua_desktop.errors import InvalidInput, cause
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_evidence_dialog import Ui_EvidenceDialog
from sanhua_desktop.ui.operations import Operations


class EvidenceDialog(FormDialog):
    """``add`` keeps what was typed."""

    def __init__(
        self,
        heading: str,
        add: Callable[[EvidenceValues], Change],
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._add = add
        self._file: tuple[str, bytes | None] = ("", None)
        self._form = Ui_EvidenceDialog()
        self._form.setupUi(self)
        self._form.heading_label.setText(heading)
        self._form.choose_button.clicked.connect(self._choose)
        self.set_up_keys(self._form.save_button, self._form.cancel_button)
        self._form.what_edit.setFocus()

    def take_file(self, path: Path) -> None:
        """Read a file; a failure stands below the field."""
        try:
            self._file = path.name, path.read_bytes()
        except OSError as failure:
            self.show_problems(InvalidInput({"file": f"“{path.name}”打不开（{cause(failure)}）。"}))
            return
        self._form.file_edit.setText(path.name)

    def keep(self) -> None:
        """Save what stands in the form."""
        form, (name, content) = self._form, self._file
        values = EvidenceValues(
            form.what_edit.text(), form.number_edit.text().strip(), name, content, form.noted_by_edit.text()
        )
        self.save(lambda: self._add(values))

    def _choose(self) -> None:
        dialog = QFileDialog(self, "选一个文件作佐证")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()
