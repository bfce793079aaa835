"""The one-time notice: tick what the visitor has brought, issue it, see it on paper."""

from pathlib import Path

from PySide6.QtCore import QTemporaryDir, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import Refused
from sanhua_desktop.inquiries.service import InquiryRow
from sanhua_desktop.inquiries.sheets import NoticeSheet
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.ui.deadline_dialog import DeadlineDialog
from sanhua_desktop.ui.generated.ui_notice_dialog import Ui_NoticeDialog
from sanhua_desktop.ui.inquiry_dialog import InquiryServices
from sanhua_desktop.ui.material_ticks import fill_ticks, tick_all, ticks
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class NoticeDialog(RecordDialog):
    """``issued`` carries the sheet to print, ``large_issued`` the one to print in large type."""

    issued = Signal(object)
    large_issued = Signal(object)

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
        self._show_situations()
        self._show_materials()
        self._notices = services.notices.notices_of(row.entry)
        self._show_again(bool(self._notices))
        self._form.situation_combo.currentIndexChanged.connect(lambda _: self._show_materials())
        self._form.issue_button.clicked.connect(self._issue)
        self._form.large_button.clicked.connect(self._issue_large)
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

    def _show_again(self, again: bool) -> None:
        self._form.cause_label.setVisible(again)
        self._form.cause_edit.setVisible(again)
        if again:
            self._form.large_button.setText("大字版重印(&L)")
            self._form.large_button.setToolTip(
                f"把已经出具的{self._notices[0].number}用大字再印一份，不另出新的告知书。"
            )

    def _show_situations(self) -> None:
        situations = self._services.matters.situations(self._matter)
        self._form.situation_combo.addItems(["一般情形", *(one.name for one in situations)])
        self._form.situation_label.setVisible(bool(situations))
        self._form.situation_combo.setVisible(bool(situations))

    @property
    def _situation(self) -> str:
        combo = self._form.situation_combo
        return combo.currentText() if combo.currentIndex() > 0 else ""

    def _show_materials(self) -> None:
        rows = self._services.matters.materials_for(self._matter, self._situation)
        lines = [(row.position, f"{row.name}（{row.copy.label}{row.count}份，{row.need.label}）") for row in rows]
        fill_ticks(self._form.materials_list, lines, ticks(self._form.materials_list))

    def _tick_all(self) -> None:
        tick_all(self._form.materials_list)

    def _show_days(self) -> None:
        if self._deadline is not None:
            DeadlineDialog(self._deadline, self._words, self).open()

    def _issue(self) -> None:
        self._issued(self.issued)

    def _issue_large(self) -> None:
        """Issue the notice in large type, or print the one issued last again in it: that is no second notice."""
        if not self._notices:
            self._issued(self.large_issued)
            return
        self.accept()
        self.large_issued.emit(self._services.notices.sheet_of(self._notices[0]))

    def _issued(self, told: SignalInstance) -> None:
        made: list[NoticeSheet] = []

        def call() -> Change:
            change, sheet = self._services.notices.issue(
                self._entry,
                ticks(self._form.materials_list),
                cause=self._form.cause_edit.text(),
                situation=self._situation,
            )
            made.append(sheet)
            return change

        if self.save(call) is not None:
            told.emit(made[0])


class PaperFolder:
    """Where papers lie until they are printed; removed when the program ends."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()

    def path(self, name: str) -> Path:
        """Return the path of a paper of that name."""
        return Path(self._folder.path()) / f"{name}.pdf"
