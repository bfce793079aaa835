"""标志图案: images that the office supplies; the program draws none and puts each only where it may stand."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.emblems import emblem
from sanhua_desktop.office.enums import EmblemKind
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.ui.generated.ui_emblem_dialog import Ui_EmblemDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

_WHERE = {
    EmblemKind.OFFICE: "印在工作证上方。设了国徽时以国徽为准。",
    EmblemKind.NATIONAL: "国家机关的工作证件可以使用国徽图案（《国徽法》）；请写明批准文件。",
    EmblemKind.PARTY: "只印在“党员示范岗”台签上；请写明党组织的批准文件。",
}


class EmblemDialog(RecordDialog):
    """One emblem at a time: shown, replaced, taken out of use."""

    def __init__(self, office: OfficeService, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._office = office
        self._form = Ui_EmblemDialog()
        self._form.setupUi(self)
        for kind in EmblemKind:
            self._form.kind_combo.addItem(kind.label, kind)
        self._form.kind_combo.currentIndexChanged.connect(lambda _: self._show())
        self._form.choose_button.clicked.connect(self._choose)
        self._form.drop_button.clicked.connect(self._drop)
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.cancel_button.clicked.connect(self.reject)
        self._show()
        self.ready()
        self._form.kind_combo.setFocus()

    @property
    def _kind(self) -> EmblemKind:
        kind: EmblemKind = self._form.kind_combo.currentData()
        return kind

    def _show(self) -> None:
        picture = self._office.emblem(self._kind)
        state = "现在用的图案如下。" if picture else "还没有设置，不印。"
        self._form.state_label.setText(f"{_WHERE[self._kind]}{state}")
        self._form.drop_button.setEnabled(picture is not None)
        pixmap = QPixmap()
        if picture:
            pixmap.loadFromData(picture)
            pixmap = pixmap.scaledToHeight(100, Qt.TransformationMode.SmoothTransformation)
        self._form.preview_label.setPixmap(pixmap)

    def _call(self) -> Change:
        typed = self._form.picture_edit.text().strip()
        if not typed:
            raise InvalidInput({"picture": "请先选择图片文件。"})
        return self._office.put_emblem(self._kind, emblem(Path(typed)), self._form.allowed_by_edit.text())

    def _drop(self) -> None:
        if self.operations.run(self, lambda: self._office.drop_emblem(self._kind)) is not None:
            self._show()

    def _choose(self) -> None:
        dialog = QFileDialog(self, "选择图片", "", "图片 (*.png *.jpg *.jpeg *.bmp *.webp)")
        dialog.fileSelected.connect(self._form.picture_edit.setText)
        dialog.open()
