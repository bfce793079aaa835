"""What stands on the papers of a round, as plain values."""

from dataclasses import dataclass
from decimal import Decimal

from sanhua_desktop.evaluation.by_hand import ByHand


@dataclass(frozen=True)
class ScoreSheet:
    """One participant's page: the working, each line with its rule and record in words."""

    office: str
    round: str
    period: str
    name: str
    place: str
    standing: str
    lines: tuple[ByHand, ...]
    records: tuple[str, ...]
    total: str
    to_sign: bool = False


@dataclass(frozen=True)
class ChartLine:
    """A bar: points with a label; ``mark`` is its tier or whether the line is kept, in words."""

    name: str
    value: Decimal
    mark: str


@dataclass(frozen=True)
class ChartSheet:
    """One chart of bars against a line; ``under`` says how the figures were counted."""

    title: str
    lines: tuple[ChartLine, ...]
    line: Decimal | None
    line_label: str
    under: str
    unit: str = "分"
