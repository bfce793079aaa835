"""联办套餐: which matters belong together, in what order, and what they share."""

from dataclasses import replace

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.joint_service import JointService
from sanhua_desktop.inquiries.joint_values import saved_words
from sanhua_desktop.inquiries.packages import (
    PackageContent,
    item_text,
    material_text,
    read_items,
    read_materials,
)
from sanhua_desktop.ui.generated.ui_package_dialog import Ui_PackageDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog

_BLANK = PackageContent("", (), (), promised_days=5)


class PackageDialog(RecordDialog):
    """Changes a package or sets up a new one; joint cases under way keep theirs."""

    def __init__(self, joint: JointService, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._joint = joint
        self._form = Ui_PackageDialog()
        self._form.setupUi(self)
        for package in joint.packages():
            self._form.package_combo.addItem(f"{package.code}　{package.name}", package)
        self._form.package_combo.addItem("新设一个套餐", None)
        self._form.promised_days_spin.setSuffix(" 个工作日")
        self._form.package_combo.currentIndexChanged.connect(lambda _: self._show())
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(lambda: self.save(self._call))
        self._show()
        self._form.package_combo.setFocus()

    def _show(self) -> None:
        form, content = self._form, self._content()
        form.name_edit.setText(content.name)
        form.promised_days_spin.setValue(content.promised_days)
        form.items_text.setPlainText(item_text(content))
        form.materials_text.setPlainText(material_text(content))
        form.note_edit.setText(content.note)
        form.saved_label.setText(
            f"现在的套餐与分头办理相比，{saved_words(content)}。办理中的联办件不受修改影响。"
            if content.items
            else "一行写一个事项、一种材料。前面事项的证照写成后面要用的材料，窗口自己转送，不向申请人收。"
        )
        self.ready()

    def _content(self) -> PackageContent:
        package = self._form.package_combo.currentData()
        return _BLANK if package is None else PackageContent.from_text(package.content)

    def _call(self) -> Change:
        form = self._form
        changed = replace(
            self._content(),
            name=form.name_edit.text().strip(),
            promised_days=form.promised_days_spin.value(),
            items=read_items(form.items_text.toPlainText()),
            materials=read_materials(form.materials_text.toPlainText()),
            note=form.note_edit.text().strip(),
        )
        package = form.package_combo.currentData()
        return self._joint.add_package(changed) if package is None else self._joint.change_package(package, changed)
