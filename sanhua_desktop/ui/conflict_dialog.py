"""Mine or theirs: somebody saved the same record while the form was open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sanhua_desktop.errors import Conflict
from sanhua_desktop.ui.fitting import FittedDialog
from sanhua_desktop.ui.generated.ui_conflict_dialog import Ui_ConflictDialog
from sanhua_desktop.ui.record_table import Column, RecordTableModel, set_up_table

_COLUMNS = (
    Column("项目", lambda row: row.name),
    Column("打开时", lambda row: row.opened),
    Column("对方已保存", lambda row: row.theirs),
    Column("我的填写", lambda row: row.mine, stretch=True),
)


class ConflictDialog(FittedDialog):
    """Shows what differs; Esc goes back to the form, where everything typed still stands."""

    mine_chosen = Signal()
    theirs_chosen = Signal()

    def __init__(self, conflict: Conflict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form = Ui_ConflictDialog()
        self._form.setupUi(self)
        self._form.sentence_label.setText(str(conflict))
        model = RecordTableModel(_COLUMNS, self)
        model.set_rows(conflict.fields)
        set_up_table(self._form.fields_table, model, _COLUMNS)
        self._form.mine_button.clicked.connect(self._mine)
        self._form.theirs_button.clicked.connect(self._theirs)
        self._form.back_button.clicked.connect(self.reject)
        self._form.back_button.setFocus()

    def _mine(self) -> None:
        self.accept()
        self.mine_chosen.emit()

    def _theirs(self) -> None:
        self.accept()
        self.theirs_chosen.emit()
