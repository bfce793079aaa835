"""典型事迹: the story of one holder."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.awards.honour_service import Honour, HonourService
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_exemplar_dialog import Ui_ExemplarDialog
from sanhua_desktop.ui.operations import Operations


class ExemplarDialog(FormDialog):
    """Counts the characters while they are typed."""

    def __init__(
        self, honours: HonourService, honour: Honour, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._honours, self._honour = honours, honour
        self._form = form = Ui_ExemplarDialog()
        form.setupUi(self)
        self.setWindowTitle(f"典型事迹　{honour.name}")
        if honour.exemplar is not None:
            form.heading_edit.setText(honour.exemplar.heading)
            form.story_text.setPlainText(honour.exemplar.story)
        self._told = form.purpose_label.text()
        form.story_text.textChanged.connect(self._count)
        self._count()
        self.set_up_keys(form.save_button, form.cancel_button)
        form.heading_edit.setFocus()

    def _count(self) -> None:
        length = len("".join(self._form.story_text.toPlainText().split()))
        self._form.purpose_label.setText(f"{self._told}现在 {length} 字。")

    def keep(self) -> None:
        """Keep the story."""
        heading, story = self._form.heading_edit.text(), self._form.story_text.toPlainText()
        self.save(lambda: self._honours.write_exemplar(self._honour, heading, story))
