"""What the page of commitments works with."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.commitments.ledger_service import CommitmentLedger
from sanhua_desktop.commitments.papers_service import CommitmentPapers
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.feedback.promises.service import PromiseService
from sanhua_desktop.ui.watch_registers import WatchServices


@dataclass(frozen=True)
class CommitmentServices:
    """The services of 亮承诺; ``campaign`` returns the campaign's full name, ``open_board`` opens 亮职责.

    ``open_surveys`` opens 满意度调查, the records behind a satisfaction figure;

    ``watch`` counts and checks: 效能公示, 日常检查.
    """

    commitments: CommitmentService
    ledger: CommitmentLedger
    papers: CommitmentPapers
    promises: PromiseService
    campaign: Callable[[], str]
    open_board: Callable[[QWidget], QDialog]
    open_surveys: Callable[[QWidget], QDialog]
    watch: WatchServices
