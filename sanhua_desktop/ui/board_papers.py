"""The board's pages, cards and handbook on their way to paper; every print is noted, so that it can grow old."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import PageKind
from sanhua_desktop.commitments.public.documents import cards_on_pages, print_service_cards, print_wall_pages
from sanhua_desktop.commitments.public.facts import service_card
from sanhua_desktop.commitments.public.handbook_documents import print_booklet, print_handbook
from sanhua_desktop.commitments.public.handbook_service import HandbookService
from sanhua_desktop.commitments.public.service import PrintNote, PublicBoard
from sanhua_desktop.commitments.public.sheets import HandbookSheet, ServiceCard, WallFoot, WallPage
from sanhua_desktop.errors import Refused
from sanhua_desktop.printing.marks import Numbers, whole_subjects
from sanhua_desktop.printing.pages import A4, Paper
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.papers import Papers, Then

Notes = dict[str, PrintNote]


class BoardPapers:
    """Prints pages by their subjects, such as “matter:HY01”."""

    def __init__(
        self, board: PublicBoard, handbook: HandbookService, campaign: Callable[[], str], papers: Papers
    ) -> None:
        self._board = board
        self._handbook = handbook
        self._campaign = campaign
        self._papers = papers

    def pages(self, parent: QWidget, subjects: Sequence[str], paper: Paper = A4) -> None:
        """Preview pages of the board."""
        board, numbers = self._board, Numbers()

        def prepare() -> tuple[list[WallPage], WallFoot, Notes]:
            return board.pages(subjects), board.foot(), board.notes(PageKind.BOARD_PAGE, subjects)

        def draw(made: tuple[list[WallPage], WallFoot, Notes], target: Path, progress: Progress) -> None:
            numbers.update(print_wall_pages(made[0], made[1], target, progress, paper))

        def printed(made: tuple[list[WallPage], WallFoot, Notes], pages: range) -> Change:
            return board.printed([made[2][one] for one in whole_subjects(numbers, made[2], pages)])

        self._papers.show(parent, "公开栏页", prepare, draw, Then(printed))

    def stale_pages(self, parent: QWidget) -> None:
        """Preview everything that says something else than its print: pages of the board, cards, handbook pages."""
        stale = self._board.stale()
        if not stale:
            self._papers.operations.messages.problem(parent, "没有要重印的。")
            return
        for kind, show in (
            (PageKind.HANDBOOK_PAGE, self.handbook_pages),
            (PageKind.SERVICE_CARD, self.cards),
            (PageKind.BOARD_PAGE, self.pages),
        ):
            if subjects := [subject for subject, kinds in stale.items() if kind in kinds]:
                show(parent, subjects)

    def cards(self, parent: QWidget, subjects: Sequence[str]) -> None:
        """Preview service cards, four to a sheet."""
        board = self._board

        def prepare() -> tuple[list[ServiceCard], list[PrintNote]]:
            office, wanted = board.foot().office, set(subjects)
            chosen = [sheet for sheet in board.sheets() if sheet.subject in wanted]
            if not chosen:
                raise Refused("列出的内容里没有事项。请先选“各事项”。")
            notes = board.notes(PageKind.SERVICE_CARD, [sheet.subject for sheet in chosen])
            return [service_card(sheet, office) for sheet in chosen], list(notes.values())

        def printed(made: tuple[list[ServiceCard], list[PrintNote]], pages: range) -> Change:
            shown = cards_on_pages(len(made[1]), pages)
            return board.printed(made[1][shown.start : shown.stop])

        self._papers.show(
            parent,
            "服务承诺卡",
            prepare,
            lambda made, target, progress: print_service_cards(made[0], target, progress),
            Then(printed),
        )

    def handbook(self, parent: QWidget, *, folded: bool = False) -> None:
        """Preview the whole handbook, page by page or as a booklet to fold."""
        self._show_handbook(parent, "便民服务手册", None, folded=folded)

    def handbook_pages(self, parent: QWidget, subjects: Sequence[str]) -> None:
        """Preview the pages of some matters and rules, to lay into handbooks given out already."""
        self._show_handbook(parent, "便民服务手册替换页", list(subjects), folded=False)

    def _show_handbook(self, parent: QWidget, name: str, subjects: list[str] | None, *, folded: bool) -> None:
        board, numbers = self._board, Numbers()

        def prepare() -> tuple[HandbookSheet, Notes]:
            sheet = self._handbook.sheet(self._campaign(), subjects)
            return sheet, board.notes(PageKind.HANDBOOK_PAGE, sheet.subjects)

        def draw(made: tuple[HandbookSheet, Notes], target: Path, progress: Progress) -> None:
            numbers.update((print_booklet if folded else print_handbook)(made[0], target, progress))

        def printed(made: tuple[HandbookSheet, Notes], pages: range) -> Change:
            return board.printed([made[1][one] for one in whole_subjects(numbers, made[1], pages)])

        self._papers.show(parent, name, prepare, draw, Then(printed))
