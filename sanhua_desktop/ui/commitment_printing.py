"""The commitments' papers on their way to paper."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sanhua_desktop.commitments.documents import print_board
from sanhua_desktop.commitments.ledger_service import LedgerRow
from sanhua_desktop.commitments.paper_documents import print_pledges, print_sentence_cards
from sanhua_desktop.printing.pages import A3, A4, Paper
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.ui.commitment_services import CommitmentServices
from sanhua_desktop.ui.papers import Papers, Then
from sanhua_desktop.ui.register_page import Action


class CommitmentPrinting:
    """Previews wall, cards, pledges and the two public lists."""

    def __init__(self, services: CommitmentServices, papers: Papers, parent: QWidget) -> None:
        self._services = services
        self._papers = papers
        self._parent = parent

    def actions(self) -> tuple[Action, ...]:
        """Return what stands in the page's menu."""
        return (
            Action("承诺书（选中的）", self.pledge, needs_row=True, in_menu=True),
            Action("一句话承诺卡", lambda _: self.cards(), in_menu=True),
            Action("公开承诺栏（全部人在一张A3上）", lambda _: self.wall(one_sheet=True), in_menu=True),
            Action("公开承诺栏（A4）", lambda _: self.wall(A4), in_menu=True),
            Action("承诺公示表", lambda _: self.promised(), in_menu=True),
            Action("践诺公示表", lambda _: self.fulfilled(), in_menu=True),
        )

    def wall(self, paper: Paper = A3, *, one_sheet: bool = False) -> None:
        """Preview the wall of everything posted."""
        one, campaign = self._services.commitments, self._services.campaign
        self._papers.show(
            self._parent,
            "公开承诺栏",
            lambda: (one.board(campaign()), one.board_papers()),
            lambda made, target, progress: print_board(made[0], target, progress, paper, one_sheet=one_sheet),
            Then(lambda made, _: one.board_printed(made[1])),
        )

    def cards(self) -> None:
        """Preview a card for everybody on the wall."""
        one, campaign = self._services.commitments, self._services.campaign
        self._papers.show(self._parent, "一句话承诺卡", lambda: one.board(campaign()), print_sentence_cards)

    def pledge(self, row: LedgerRow) -> None:
        """Preview the pledge of an owner, to be signed."""
        self.pledges([row])

    def pledges(self, rows: Sequence[LedgerRow]) -> None:
        """Preview the pledges of these rows' owners."""
        papers, campaign = self._services.papers, self._services.campaign
        owners = [row.owner for row in rows]
        self._papers.show(
            self._parent, "公开承诺书", lambda: [papers.pledge(one, campaign()) for one in owners], print_pledges
        )

    def promised(self) -> None:
        """Preview 承诺公示表."""
        papers, campaign = self._services.papers, self._services.campaign
        self._papers.show(self._parent, "承诺公示表", lambda: papers.promised(campaign()), print_register)

    def fulfilled(self) -> None:
        """Preview 践诺公示表."""
        papers, campaign = self._services.papers, self._services.campaign
        self._papers.show(self._parent, "践诺公示表", lambda: papers.fulfilled(campaign()), print_register)
