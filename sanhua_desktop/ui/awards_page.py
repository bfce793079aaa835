"""表彰奖励: titles given, and their certificates."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.awards.documents import print_certificates
from sanhua_desktop.awards.records import Certificate
from sanhua_desktop.awards.service import KINDS, AwardService
from sanhua_desktop.ui.award_dialog import AwardDialog
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage


class AwardsPage(RegisterPage):
    """The register of certificates."""

    def __init__(
        self, awards: AwardService, operations: Operations, papers: Papers, parent: QWidget | None = None
    ) -> None:
        self._awards, self._operations, self._papers = awards, operations, papers
        super().__init__(self._make_definition(), operations, parent)

    def award(self) -> AwardDialog:
        """Open the form that gives a title."""
        dialog = AwardDialog(self._awards, self._operations, self)
        dialog.open()
        return dialog

    def print_shown(self) -> None:
        """Print the certificates in the list."""
        self._print(list(self.rows))

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="awards",
            title="表彰奖励",
            purpose="从已公布的考核轮次评定称号，统一编号，打印证书。",
            columns=(
                Column("证书编号", lambda row: row.number),
                Column("姓名", lambda row: row.staff.name),
                Column("称号", lambda row: row.title),
                Column("考核轮次", lambda row: row.round.name, stretch=True),
                Column("颁发日期", lambda row: f"{row.awarded_on:%Y-%m-%d}"),
            ),
            fetch=lambda query, _: self._awards.certificates(query),
            row_id=lambda row: row.id,
            details=self._details_of,
            kinds=KINDS,
            empty_sentence="还没有评定称号。考核轮次公布后，按 F2 评定。",
            actions=(
                Action("打印证书", lambda _: self.print_shown(), shortcut="F8", icon="print"),
                Action("评定称号", lambda _: self.award(), shortcut="F2", main=True, icon="trophy"),
                Action("打印此证", lambda row: self._print([row]), needs_row=True, in_details=True),
            ),
            search_hint="姓名、拼音首字母、工号  Ctrl+F",
        )

    def _details_of(self, row: Certificate) -> Details:
        sheet = self._awards.sheets([row])[0]
        return Details(
            heading=f"{row.staff.name}　{row.title}",
            subtitle=row.number,
            callout=f"{sheet.address}\n{sheet.body}",
            callout_state="done",
            pairs=[("落款", sheet.issuer), ("日期", sheet.date), ("考核轮次", row.round.name)],
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
                for line in self._awards.history(row)
            ],
        )

    def _print(self, certificates: list[Certificate]) -> None:
        if not certificates:
            self._operations.messages.problem(self, "列表里没有证书。请先按 F2 评定称号。")
            return
        self._papers.show(self, "荣誉证书", lambda: self._awards.sheets(certificates), print_certificates)
