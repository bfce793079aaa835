"""What a long task may say and must obey; knows no Qt."""

from typing import Protocol


class Cancelled(Exception):
    """The user pressed 停止: leave nothing half-done and end."""


class Progress(Protocol):
    """Told by a long task how far it is; raises ``Cancelled`` when the user asked to stop."""

    def report(self, done: int, total: int, doing: str) -> None:
        """Say that ``done`` of ``total`` steps are finished and, in Chinese, what is being done now."""


class NoProgress:
    """For callers that neither watch nor stop, such as the command line and most tests."""

    def report(self, done: int, total: int, doing: str) -> None:
        """Ignore the report."""
