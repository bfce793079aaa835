"""What the three procedures share: the typed values cleaned, the event that keeps them, and the steps read back."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from sanhua_desktop.inquiries.case_clock import Happening
from sanhua_desktop.inquiries.case_records import WorkEvent
from sanhua_desktop.inquiries.case_rules import CaseStep
from sanhua_desktop.inquiries.joint_clock import JointHappening
from sanhua_desktop.inquiries.joint_machine import JointStep
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.petition_rules import PetitionHappening, PetitionStep
from sanhua_desktop.store.paging import asked_in_parts
from sanhua_desktop.store.text import clean_text

if TYPE_CHECKING:  # the wording is read when a paper is made, not to start
    from sanhua_desktop.inquiries.paper_wording import Paper

# An event that is no step of the procedure: a paper issued besides.
PAPER = "paper"


class Step(NamedTuple):
    """One step as it was kept, without its paper."""

    owner: int
    step: str
    at: datetime
    branch: int
    days: int
    reason: str


def steps_of(owner: Any, ids: Sequence[int]) -> dict[int, list[Step]]:
    """Return the steps of many cases, joint cases or petitions in order; ``owner`` is their column of ``WorkEvent``."""
    found: dict[int, list[Step]] = {one: [] for one in ids}
    columns = (owner, WorkEvent.step, WorkEvent.at, WorkEvent.branch, WorkEvent.days, WorkEvent.reason)
    for part in asked_in_parts(ids):
        rows: Any = WorkEvent.select(*columns).where(owner.in_(part), WorkEvent.step != PAPER).order_by(WorkEvent.id)
        for row in rows.tuples():
            found[row[0]].append(Step(*row))
    return found


def case_steps(steps: Iterable[Step]) -> list[Happening]:
    """Return the steps of a case."""
    return [Happening(CaseStep(one.step), one.at.date(), one.days, one.reason) for one in steps]


def joint_steps(steps: Iterable[Step]) -> list[JointHappening]:
    """Return the steps of a joint case."""
    return [JointHappening(JointStep(one.step), one.at.date(), one.branch, one.days) for one in steps]


def petition_steps(steps: Iterable[Step]) -> list[PetitionHappening]:
    """Return the steps of a petition."""
    return [PetitionHappening(PetitionStep(one.step), one.at.date(), one.days) for one in steps]


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


def event_columns(step: str, at: datetime, values: StepValues, paper: "Paper | None") -> dict[str, object]:
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
