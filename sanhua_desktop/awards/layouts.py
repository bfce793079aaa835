"""Sheets that a certificate may be printed on: sizes and places in millimetres from the upper edge and the left."""

from dataclasses import dataclass
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.printing.pages import MM, Paper


@dataclass(frozen=True)
class CertificateLayout:
    """One sheet: ``text_only`` leaves border and heading to the preprinted stock; ``side`` is the room at each side."""

    name: str
    size: tuple[float, float]
    heading: float
    words: float
    number: float
    issuer: float
    date: float
    side: float
    size_points: float
    text_only: bool = False

    @property
    def paper(self) -> Paper:
        """The sheet as it lies before the reader."""
        return Paper(self.name, self.size[0] * MM, self.size[1] * MM)


def certificate_layouts() -> list[CertificateLayout]:
    """Return the shipped sheets, each with border and as text only, the usual one first."""
    made = []
    for one in defaults("awards")["layouts"]:
        values: dict[str, Any] = {**one, "size": tuple(one["size"])}
        made.append(CertificateLayout(**values))
        made.append(CertificateLayout(**{**values, "name": f"{one['name']}，只打印文字（套打）", "text_only": True}))
    return made
