"""What is typed for a case, and a case with how it stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid4

from sanhua_desktop.inquiries.case_clock import CaseClock
from sanhua_desktop.inquiries.case_records import Case
from sanhua_desktop.inquiries.case_rules import CaseState
from sanhua_desktop.inquiries.enums import OVERDUE, PRESSING, ClockState
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.staff.records import StaffMember


@dataclass(frozen=True)
class CaseValues:
    """What the officer entered at receipt; ``materials`` one line each as it will stand on the papers."""

    applicant: str
    matter: Matter | None
    unit: str = ""
    phone: str = ""
    agent: str = ""
    situation: str = ""
    materials: Sequence[str] = ()
    officer: StaffMember | None = None
    entry: InquiryEntry | None = None
    request_key: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class CaseRow:
    """A case with how it stands today."""

    case: Case
    clock: CaseClock
    due_words: str
    corrections_again: int

    @property
    def due(self) -> date | None:
        """The day by which the next thing has to be done."""
        return self.clock.due.due if self.clock.due else None

    def belongs(self, state: str) -> bool:
        """Tell whether the case is in the list named ``state``; every case is in a list of another name.

        Pressing is what is due soon or overdue.
        """
        chosen = {
            "soon": self.clock.state is ClockState.SOON,
            "overdue": self.clock.state in OVERDUE,
            "pressing": self.clock.state in PRESSING,
            "correcting": self.case.state is CaseState.CORRECTING,
            "paused": self.clock.paused,
            "pickup": self.case.state is CaseState.READY,
        }
        return chosen.get(state, True)
