"""What stands on the papers of one rectification."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OrderSheet:
    """整改通知书 or 销号单: pairs of label and text in rows of one or two, and lines left open for signatures."""

    title: str
    office: str
    number: str
    opening: str
    rows: tuple[tuple[str, ...], ...]
    ends: tuple[tuple[str, str], ...]
    date: str
