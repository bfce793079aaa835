"""公文: the papers of the awards in a window of their own, each by its newest edition."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.awards.paper_records import OfficialDraft
from sanhua_desktop.awards.paper_service import KINDS, PaperValues
from sanhua_desktop.awards.publicity_rules import chinese_day
from sanhua_desktop.awards.selections import Selection
from sanhua_desktop.ui.award_services import AwardDesk
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.paper_choice_dialog import PaperChoiceDialog
from sanhua_desktop.ui.paper_dialog import PaperDialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition


class PaperRegisters:
    """Opens the register, the choice of a paper, and the editor."""

    def __init__(self, desk: AwardDesk) -> None:
        self._desk = desk

    def papers(self, parent: QWidget) -> RegisterDialog:
        """Open the register of papers."""
        service = self._desk.services.papers
        definition = RegisterDefinition(
            name="official_papers",
            title="公文",
            purpose="公示、通报、表彰决定、简报、通知：按公文格式（GB/T 9704）排版，改一次存一版，旧版都在。",
            columns=(
                Column("文种", lambda row: row.kind.label),
                Column("标题", lambda row: row.title, stretch=True),
                Column("发文字号", lambda row: row.document_number),
                Column("成文日期", lambda row: f"{row.signed_on:%Y-%m-%d}"),
                Column("版次", lambda row: f"第{row.edition}版"),
            ),
            fetch=lambda query, _: service.find(query),
            row_id=lambda row: row.id,
            details=self._details,
            kinds=KINDS,
            empty_sentence="还没有公文。按 F2 从比选起草。",
            actions=(
                Action("起草公文", lambda _: self.choose(dialog, None), shortcut="F2", main=True, icon="add"),
                Action("打开", lambda row: self.edit(dialog, row), shortcut="F6", needs_row=True, in_details=True),
                Action(
                    "旧版",
                    lambda row: self.editions(dialog, row),
                    shortcut="F9",
                    needs_row=True,
                    in_details=True,
                    applies=lambda row: row.edition > 1,
                ),
            ),
            search_hint="标题、文种、字号  Ctrl+F",
        )
        dialog = RegisterDialog(definition, self._desk.operations, parent)
        dialog.open()
        return dialog

    def editions(self, parent: QWidget, newest: OfficialDraft) -> RegisterDialog:
        """Open all editions of a paper; an old one can be read, printed, or kept again as the newest."""
        service = self._desk.services.papers
        definition = RegisterDefinition(
            name="paper_editions",
            title=f"各版公文　{newest.title}",
            purpose="每存一次是一版，都在这里。打开旧版可以看、可以打印；再保存就成为最新一版，别的版不变。",
            columns=(
                Column("版次", lambda row: f"第{row.edition}版"),
                Column("保存时间", lambda row: f"{row.created_at:%Y-%m-%d %H:%M}"),
                Column("标题", lambda row: row.title, stretch=True),
                Column("发文字号", lambda row: row.document_number),
            ),
            fetch=lambda query, _: [row for row in service.editions(newest) if query in f"{row.title}{row.text}"],
            row_id=lambda row: row.id,
            details=self._details,
            kinds=KINDS,
            empty_sentence="没有找到。请换个字词再找。",
            actions=(
                Action("打开", lambda row: self._open_old(dialog, row), shortcut="F6", needs_row=True, in_details=True),
            ),
            search_hint="标题、正文  Ctrl+F",
        )
        dialog = RegisterDialog(definition, self._desk.operations, parent)
        dialog.open()
        return dialog

    def _open_old(self, parent: QWidget, row: OfficialDraft) -> PaperDialog:
        service = self._desk.services.papers
        newest = service.editions(row)[0]
        dialog = self._opened(PaperDialog(self._desk, service.values_of(row), newest, parent))
        if row.edition < newest.edition:
            old = f"第{row.edition}版（旧版，再保存就成为第{newest.edition + 1}版）"
            dialog.setWindowTitle(f"{row.kind.label}　{old}")
        return dialog

    def choose(self, parent: QWidget, chosen: Selection | None) -> PaperChoiceDialog:
        """Open the choice of a paper, then the editor with its text."""
        dialog = PaperChoiceDialog(self._desk, chosen, parent)
        dialog.composed.connect(lambda values: self.write(parent, values))
        dialog.open()
        return dialog

    def write(self, parent: QWidget, values: PaperValues) -> PaperDialog:
        """Open the editor with a text not kept yet."""
        return self._opened(PaperDialog(self._desk, values, None, parent))

    def edit(self, parent: QWidget, draft: OfficialDraft) -> PaperDialog:
        """Open the editor with an edition."""
        return self._opened(PaperDialog(self._desk, self._desk.services.papers.values_of(draft), draft, parent))

    def _opened(self, dialog: PaperDialog) -> PaperDialog:
        dialog.open()
        return dialog

    def _details(self, row: OfficialDraft) -> Details:
        editions = self._desk.services.papers.editions(row)
        return Details(
            heading=row.title,
            subtitle=f"{row.kind.label}　{row.document_number}".strip(),
            callout=f"{row.text[:110]}…" if len(row.text) > 110 else row.text,
            pairs=[("主送", row.addressee), ("抄送", row.copies_to), ("成文日期", chinese_day(row.signed_on))],
            history=[f"{one.created_at:%Y-%m-%d %H:%M} 第{one.edition}版" for one in editions],
        )
