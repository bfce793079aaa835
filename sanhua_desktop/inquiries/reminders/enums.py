"""Choices of reminders (domain A24)."""

from enum import Enum


class ReminderKind(Enum):
    """What the visitor is reminded of."""

    EXPIRY = "expiry"
    PICKUP = "pickup"
    CORRECTION = "correction"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"expiry": "到期换证", "pickup": "领证", "correction": "补正材料"}[self.value]


class CallResult(Enum):
    """What came of it."""

    REACHED = "reached"
    UNANSWERED = "unanswered"
    OUT_OF_SERVICE = "out_of_service"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"reached": "已告知", "unanswered": "未接通", "out_of_service": "停机或空号"}[self.value]

    @property
    def ends(self) -> bool:
        """Tell whether nobody need call again."""
        return self is not CallResult.UNANSWERED
