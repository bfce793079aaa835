"""The one-time notice: tick what the visitor has brought, issue it, see it on paper."""

from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import Refused
from sanhua_desktop.inquiries.service import InquiryRow
from sanhua_desktop.inquiries.sheets import NoticeSheet
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.ui.deadline_dialog import DeadlineDialog
from sanhua_desktop.ui.generated.ui_notice_dialog import Ui_NoticeDialog
from sanhua_desktop.ui.inquiry_dialog import InquiryServices
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class NoticeDialog(RecordDialog):
    """``issued`` carries the sheet to print."""

    issued = Signal(object)

    def __init__(
        self, services: InquiryServices, operations: Operations, row: InquiryRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        if row.entry.matter is None:
            raise Refused("这条登记没有选择事项，无法列出材料。")
        self._services, self._entry, self._matter = services, row.entry, row.entry.matter
        self._form = Ui_NoticeDialog()
        self._form.setupUi(self)
        self.resize(620, 560)
        self._show_matter()
        self._show_materials()
        again = bool(services.notices.notices_of(row.entry))
        self._form.cause_label.setVisible(again)
        self._form.cause_edit.setVisible(again)
        self._form.issue_button.clicked.connect(self._issue)
        self._form.close_button.clicked.connect(self.reject)
        self._form.days_button.clicked.connect(self._show_days)
        self._form.all_button.clicked.connect(self._tick_all)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._issue)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._issue)
        self._form.issue_button.setDefault(True)
        self.ready()
        self._form.materials_list.setFocus()

    def _show_matter(self) -> None:
        entry, matter = self._entry, self._matter
        self._form.matter_label.setText(f"{entry.visitor_name} · {matter.name}")
        self._form.limits_label.setText(
            f"法定时限：{limit_words(entry.statutory_days)}　承诺时限：{limit_words(entry.promised_days)}　"
            f"收费：{matter.fee}　{entry.number}"
        )
        self._words, self._deadline = self._services.inquiries.due_today(entry)
        self._form.due_label.setText(
            f"材料齐全并于今日受理的，{self._words}。" if self._deadline else "材料齐全的，当场办结。"
        )
        self._form.days_button.setVisible(self._deadline is not None)

    def _show_materials(self) -> None:
        for material in self._services.matters.materials(self._matter):
            kind = f"{material.copy.label}{material.count}份，{material.need.label}"
            item = QListWidgetItem(f"{material.position}. {material.name}（{kind}）", self._form.materials_list)
            item.setData(Qt.ItemDataRole.UserRole, material.position)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._form.materials_list.setCurrentRow(0)

    def _ticked(self) -> set[int]:
        items = [self._form.materials_list.item(row) for row in range(self._form.materials_list.count())]
        return {
            int(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        }

    def _tick_all(self) -> None:
        for row in range(self._form.materials_list.count()):
            self._form.materials_list.item(row).setCheckState(Qt.CheckState.Checked)

    def _show_days(self) -> None:
        if self._deadline is not None:
            DeadlineDialog(self._deadline, self._words, self).open()

    def _issue(self) -> None:
        made: list[NoticeSheet] = []

        def call() -> Change:
            change, sheet = self._services.notices.issue(
                self._entry, self._ticked(), cause=self._form.cause_edit.text()
            )
            made.append(sheet)
            return change

        if self.save(call) is not None:
            self.issued.emit(made[0])


class PaperFolder:
    """Where papers lie until they are printed; removed when the program ends."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()

    def path(self, name: str) -> Path:
        """Return the path of a paper of that name."""
        return Path(self._folder.path()) / f"{name}.pdf"
