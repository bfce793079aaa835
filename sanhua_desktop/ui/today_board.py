"""The values of the 今日 page, worked out elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass

# Begins the filter of a number whose records are cases (办件), which have a window of their own.
CASEWORK = "casework:"
# The filter of the number whose records are the daily checks, which have a window of their own too.
CHECKS = "checks"


@dataclass(frozen=True)
class Figure:
    """A large number that opens the records behind it: ``tab`` and its ``filter``; None is not counted yet."""

    number: int | None
    label: str
    note: str
    state: str
    tab: str
    filter: str = "all"


@dataclass(frozen=True)
class StageBar:
    """One stage: ``share`` of its days passed, 0 to 1; ``state`` done, normal (now) or soon (to come)."""

    name: str
    dates: str
    share: float
    state: str


@dataclass(frozen=True)
class DueLine:
    """Something to do, with its clock state."""

    state: str
    text: str


@dataclass(frozen=True)
class TodayBoard:
    """What a head sees at eight in the morning."""

    date_line: str
    figures: Sequence[Figure]
    zeros: Sequence[Figure]
    satisfaction: str
    stages: Sequence[StageBar]
    due: Sequence[DueLine]
    windows: Sequence[str]
    banner: str = ""
