"""What a round may take over, and what each participant gets of it (plain values)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from sanhua_desktop.evaluation.enums import RoundKind
from sanhua_desktop.evaluation.records import Participant
from sanhua_desktop.evaluation.taking import PartCounts


class SourceKind(Enum):
    """What may be taken over, and how."""

    BALLOT = "ballot_round"
    SURVEY = "survey"
    SURVEY_BY_WINDOW = "survey_by_window"
    CONTEST = "contest"

    @property
    def label(self) -> str:
        """The Chinese words."""
        return {
            "ballot_round": "民主测评",
            "survey": "满意度调查：按整体",
            "survey_by_window": "满意度调查：按各自窗口",
            "contest": "竞赛名次加分",
        }[self.value]


# A survey is no single person's: a window stands by its own forms, a branch by all, a person by either.
FITTING = {
    RoundKind.PERSON: tuple(SourceKind),
    RoundKind.MEMBER: tuple(SourceKind),
    RoundKind.WINDOW: (SourceKind.SURVEY_BY_WINDOW,),
    RoundKind.BRANCH: (SourceKind.SURVEY,),
}


@dataclass(frozen=True)
class Source:
    """A counted ballot round, a survey or a contest; ``day`` is its last."""

    kind: SourceKind
    record: Any
    name: str
    day: date

    @property
    def key(self) -> tuple[str, int]:
        """The table and number of its record."""
        kind = SourceKind.SURVEY if self.kind is SourceKind.SURVEY_BY_WINDOW else self.kind
        return kind.value, self.record.id

    @property
    def basis(self) -> tuple[SourceKind, int]:
        """How it is counted, and the number of its record."""
        return self.kind, self.record.id


@dataclass(frozen=True)
class Bonused:
    """The bonus that a place is worth, with the entrant behind it."""

    kind: str
    points: Decimal
    reason: str
    entrant: int


@dataclass(frozen=True)
class Handed:
    """What one participant gets, in ``words``; nothing is left where it was taken over before."""

    participant: Participant
    words: str
    counts: PartCounts | None = None
    bonus: Bonused | None = None


def basis_of(origin: dict[str, Any]) -> tuple[SourceKind, int]:
    """Return how a part was counted; a survey by window names the window behind its period."""
    kind = SourceKind(origin["kind"])
    if kind is SourceKind.SURVEY and "，" in origin["text"].rpartition("（")[2]:
        kind = SourceKind.SURVEY_BY_WINDOW
    return kind, origin["record_id"]
