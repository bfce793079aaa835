"""One intake for several certificates (一头受理): the applicant typed once, each material asked for once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.joint_service import JointValues
from sanhua_desktop.inquiries.joint_values import order_words, saved_words
from sanhua_desktop.inquiries.packages import PackageContent, SharedMaterial
from sanhua_desktop.inquiries.paper_wording import Paper
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.ui.casework import CaseworkServices
from sanhua_desktop.ui.generated.ui_joint_dialog import Ui_JointDialog
from sanhua_desktop.ui.keys import Keys
from sanhua_desktop.ui.material_ticks import fill_ticks, tick_all, ticks
from sanhua_desktop.ui.officer_combo import fill_officers
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class JointDialog(RecordDialog):
    """``issued`` carries the one notice for all departments, before anything is taken in."""

    issued = Signal(object)

    def __init__(self, services: CaseworkServices, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._joint, self._notices = services.joint, services.joint_notices
        self._entry: InquiryEntry | None = None
        self._form = Ui_JointDialog()
        self._form.setupUi(self)
        fill_officers(self._form.officer_combo, services.staff)
        for package in self._joint.packages():
            self._form.package_combo.addItem(f"{package.code}　{package.name}", package)
        self._form.package_combo.currentIndexChanged.connect(lambda _: self._show_package())
        self._form.all_button.clicked.connect(lambda: tick_all(self._form.materials_list))
        self._form.notice_button.setText(f"{self._form.notice_button.text()}  {Keys.NOTICE}")
        self._form.notice_button.clicked.connect(self._notice)
        QShortcut(QKeySequence(Keys.NOTICE), self).activated.connect(self._notice)
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._save)
        self._show_package()
        self.ready()
        self.resize(860, 660)  # the lines of the order wrap; a smaller window would lay them over the materials
        self._form.package_combo.setFocus()

    def fill_from(self, entry: InquiryEntry) -> None:
        """Take over what the register already knows."""
        self._entry = entry
        self._form.applicant_edit.setText(entry.visitor_name)
        self._form.phone_edit.setText(entry.phone)
        self._form.unit_edit.setText(entry.visitor_unit)

    def _show_package(self) -> None:
        package = self._form.package_combo.currentData()
        if package is None:
            self._form.saved_label.setText("还没有联办套餐。请先在“联办套餐”里设立。")
            return
        content = PackageContent.from_text(package.content)
        fill_ticks(self._form.materials_list, [(one.position, _words(one)) for one in content.asked])
        self._form.order_label.setText(f"办理顺序：{order_words(content)}")
        self._form.saved_label.setText(
            f"联办承诺{content.promised_days}个工作日。与分头办理相比，{saved_words(content)}。"
        )

    def _values(self) -> JointValues:
        form = self._form
        return JointValues(
            applicant=form.applicant_edit.text(),
            package=form.package_combo.currentData(),
            unit=form.unit_edit.text(),
            phone=form.phone_edit.text(),
            brought=ticks(form.materials_list),
            officer=form.officer_combo.currentData(),
            entry=self._entry,
        )

    def _notice(self) -> None:
        self.clear_problems()
        made: list[Paper] = []

        def call() -> Change:
            change, paper = self._notices.issue(self._values())
            made.append(paper)
            return change

        if self.operations.run(self, call, self.show_problems) is not None:
            self.issued.emit(made[0])

    def _save(self) -> None:
        self.save(lambda: self._joint.receive(self._values()))


def _words(material: SharedMaterial) -> str:
    users = "、".join(map(str, material.used_by))
    return f"{material.name}（{material.copy}{material.count}份，用于事项{users}）"
