"""What every window of the ballots needs."""

from collections.abc import Callable
from dataclasses import dataclass

from sanhua_desktop.evaluation.ballots.enums import BLANK, VOID
from sanhua_desktop.evaluation.ballots.piles import PileFolder
from sanhua_desktop.evaluation.ballots.records import BallotRound
from sanhua_desktop.evaluation.ballots.service import BallotService, Piles, Setup
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers


@dataclass(frozen=True)
class BallotDesk:
    """The services, this PC's piles, and how the office and its campaign are called."""

    ballots: BallotService
    staff: StaffService
    piles: PileFolder
    office: Callable[[], str]
    campaign: Callable[[], str]
    operations: Operations
    papers: Papers

    def piles_of(self, chosen: BallotRound) -> dict[int, Piles]:
        """Return both key-ins of every group."""
        setup = self.ballots.setup(chosen)
        size = {"lines": setup.design.lines, "levels": len(setup.design.levels)}
        return {
            group.number: Piles(
                *(self.piles.load(pile_key(chosen, group.number), one, **size).ballots for one in (1, 2))
            )
            for group in setup.groups
        }


def pile_key(chosen: BallotRound, group: int) -> str:
    """Return the name under which a group's ballots are kept on this PC while they are keyed."""
    return f"{chosen.request_key}-{group}"


def mark_word(setup: Setup) -> Callable[[str], str]:
    """Return what a mark says in words."""
    words = {str(at): level for at, level in enumerate(setup.design.levels, start=1)}
    words |= {BLANK: "弃权", VOID: "该项无效"}
    return lambda mark: words[mark]
