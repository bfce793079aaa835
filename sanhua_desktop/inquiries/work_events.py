"""What the three procedures share: the typed values cleaned, and the columns of the event that keeps them."""

from dataclasses import replace
from datetime import datetime

from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.paper_wording import Paper
from sanhua_desktop.store.text import clean_text

# An event that is no step of the procedure: a paper issued besides.
PAPER = "paper"


def cleaned(values: StepValues) -> StepValues:
    """Return the values with their texts cleaned and without empty lines."""
    detail = "\n".join(line.strip() for line in clean_text(values.detail).splitlines() if line.strip())
    return replace(
        values,
        detail=detail,
        reason=clean_text(values.reason),
        approver=clean_text(values.approver),
        receiver=clean_text(values.receiver),
        department=clean_text(values.department),
    )


def event_columns(step: str, at: datetime, values: StepValues, paper: Paper | None) -> dict[str, object]:
    """Return the columns of a ``WorkEvent``."""
    return {
        "step": step,
        "at": at,
        "branch": values.branch,
        "days": values.days,
        "reason": values.reason,
        "approver": values.approver,
        "receiver": values.receiver,
        "department": values.department,
        "detail": values.detail,
        "number": paper.number if paper else "",
        "sheet": paper.to_text() if paper else "",
    }
