"""Which materials of an application are here by now."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.ui.generated.ui_ticks_dialog import Ui_TicksDialog
from sanhua_desktop.ui.material_ticks import fill_ticks, tick_all, ticks
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class TicksDialog(RecordDialog):
    """``keep`` is called with the positions that are ticked."""

    def __init__(
        self,
        heading: str,
        materials: tuple[Sequence[tuple[int, str]], Collection[int]],
        keep: Callable[[set[int]], Change],
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._keep = keep
        self._form = Ui_TicksDialog()
        self._form.setupUi(self)
        self._form.heading_label.setText(heading)
        fill_ticks(self._form.materials_list, *materials)
        self._form.all_button.clicked.connect(lambda: tick_all(self._form.materials_list))
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._save)
        self.ready()
        self._form.materials_list.setFocus()

    def _save(self) -> None:
        self.save(lambda: self._keep(ticks(self._form.materials_list)))
