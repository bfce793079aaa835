"""What every print needs: messages, the tasks aside, this PC's printers, and the paper itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sanhua_desktop.changes import Change
from sanhua_desktop.printers import Printers
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations


@dataclass(frozen=True)
class PrintDesk:
    """Handed to every window that prints."""

    operations: Operations
    jobs: Jobs
    printers: Printers


@dataclass(frozen=True)
class FinishedPaper:
    """A PDF to look at and print.

    ``printed`` notes which pages went to the printer, counted from 0; ``calibrated`` False prints the calibration sheet
    itself as it is; ``both_sides`` has each odd page with its back behind it on one sheet.
    """

    pdf: Path
    title: str = "预览"
    printed: Callable[[range], Change] | None = None
    calibrated: bool = True
    both_sides: bool = False
