"""The time of day, handed in wherever it matters so that a test or the tour can choose it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Naive local time (Asia/Shanghai): the databases would otherwise store zones differently."""

    def now(self) -> datetime:
        """Return the present moment."""

    def today(self) -> date:
        """Return the present date."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present moment, to the second."""
        return datetime.now().replace(microsecond=0)

    def today(self) -> date:
        """Return the present date."""
        return self.now().date()


@dataclass
class FixedClock:
    """A clock that stands still until its ``moment`` is set."""

    moment: datetime

    def now(self) -> datetime:
        """Return the chosen moment."""
        return self.moment

    def today(self) -> date:
        """Return the chosen date."""
        return self.moment.date()
