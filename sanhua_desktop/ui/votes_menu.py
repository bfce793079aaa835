"""The entries behind 更多 of the scores' page: ballots, surveys, contests."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.evaluation.ballots.piles import PileFolder
from sanhua_desktop.services import Services
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.register_page import Action


class VotesMenu:
    """Opens each register in a window of its own; its code is read when it is first wanted."""

    def __init__(
        self, services: Services, folder: Path, operations: Operations, papers: Papers, parent: Callable[[], QWidget]
    ) -> None:
        self._services, self._folder = services, folder
        self._operations, self._papers = operations, papers
        self._parent = parent

    def actions(self) -> list[Action]:
        """Return the entries of the menu."""
        return [
            Action("民主测评", lambda _: self.ballots(), shortcut="Ctrl+B", in_menu=True),
            Action("满意度调查", lambda _: self.surveys(), shortcut="Ctrl+Y", in_menu=True),
            Action("竞赛评分", lambda _: self.contests(), shortcut="Ctrl+K", in_menu=True),
        ]

    def ballots(self) -> QDialog:
        """Open the ballot rounds."""
        from sanhua_desktop.ui.ballot_desk import BallotDesk
        from sanhua_desktop.ui.ballots_dialog import BallotsDialog

        one = self._services
        desk = BallotDesk(
            ballots=one.ballots,
            staff=one.staff,
            piles=PileFolder(self._folder),
            office=lambda: one.office.profile().name,
            campaign=one.campaign.name,
            operations=self._operations,
            papers=self._papers,
        )
        return _opened(BallotsDialog(desk, self._parent()))

    def surveys(self) -> QDialog:
        """Open the surveys."""
        from sanhua_desktop.ui.surveys_dialog import SurveyDesk, SurveysDialog

        one = self._services
        desk = SurveyDesk(
            surveys=one.surveys,
            windows=lambda: [window.label for window in one.office.windows()],
            office=lambda: one.office.profile().name,
            campaign=one.campaign.name,
            operations=self._operations,
            papers=self._papers,
        )
        return _opened(SurveysDialog(desk, self._parent()))

    def contests(self) -> QDialog:
        """Open the contests."""
        from sanhua_desktop.ui.contests_dialog import ContestDesk, ContestsDialog

        one = self._services
        desk = ContestDesk(one.contests, one.staff, lambda: one.office.profile().name, self._operations, self._papers)
        return _opened(ContestsDialog(desk, self._parent()))


def _opened(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog
