"""The entries that lead to the rectifications; their code is read when it is first wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.services import Services
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.register_page import Action

if TYPE_CHECKING:
    from sanhua_desktop.ui.evaluation_page import EvaluationPage
    from sanhua_desktop.ui.last_tier_dialog import LastTierDialog
    from sanhua_desktop.ui.rectifications_dialog import RectificationDesk, RectificationsDialog

_Opened = TypeVar("_Opened", bound=QDialog)


class RectificationMenu:
    """Opens the ledger, and the last tier of the round that a page shows."""

    def __init__(self, services: Services, papers: Papers) -> None:
        self._services, self._papers = services, papers

    def actions(self, page: "Callable[[], EvaluationPage]") -> list[Action]:
        """Return the entries of the scores' page."""
        return [
            Action("后进登记整改", lambda _: self.last_tier(page()), shortcut="Ctrl+T", in_menu=True),
            Action("整改台账", lambda _: self.ledger(page()), shortcut="Ctrl+M", in_menu=True),
        ]

    def ledger(self, parent: QWidget) -> "RectificationsDialog":
        """Open the ledger."""
        from sanhua_desktop.ui.rectifications_dialog import RectificationsDialog

        return _opened(RectificationsDialog(self._desk(), parent))

    def last_tier(self, page: "EvaluationPage") -> "LastTierDialog | None":
        """Open the last tier of the round shown; before it is published, say why there is none."""
        from sanhua_desktop.ui.last_tier_dialog import LastTierDialog

        chosen, desk = page.chosen_round(), self._desk()
        if chosen is None or desk.papers.operations.read(page, lambda: desk.last_tier.rows(chosen)) is None:
            return None
        return _opened(LastTierDialog(desk, chosen, page))

    def _desk(self) -> "RectificationDesk":
        from sanhua_desktop.ui.rectifications_dialog import RectificationDesk

        one = self._services
        return RectificationDesk(
            one.rectifications,
            one.rectification_papers,
            one.last_tier,
            one.record_words,
            one.ledger.owners,
            self._papers,
        )


def _opened(dialog: _Opened) -> _Opened:
    dialog.open()
    return dialog
