"""What the page of commitments works with."""

from collections.abc import Callable
from dataclasses import dataclass

from sanhua_desktop.commitments.ledger_service import CommitmentLedger
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.feedback.promises.service import PromiseService


@dataclass(frozen=True)
class CommitmentServices:
    """The services of 亮承诺 and 亮职责; ``campaign`` returns the campaign's full name."""

    commitments: CommitmentService
    ledger: CommitmentLedger
    promises: PromiseService
    campaign: Callable[[], str]
