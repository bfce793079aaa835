"""Where things stand on badges and desk signs: layouts as data, from ``resources/defaults``."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.errors import Refused
from sanhua_desktop.printing.cards import TextPlace


@dataclass(frozen=True)
class BadgeLayout:
    """One card: millimetres from its upper left corner; ``head`` and ``foot`` are the heights of its bands."""

    name: str
    lies_on_side: bool
    size: tuple[float, float]
    grid: tuple[int, int]
    head: float
    foot: float
    photo: tuple[float, float, float, float]
    code: tuple[float, float, float]
    texts: Mapping[str, TextPlace]

    @property
    def count(self) -> int:
        """How many cards one sheet holds."""
        return self.grid[0] * self.grid[1]


@dataclass(frozen=True)
class SignFormat:
    """One kind of desk sign: ``face`` in millimetres; ``folded`` has a second face, turned, above the fold.

    ``base`` is the height of the strip that a tent stands on; ``rows`` how many faces one sheet holds otherwise.
    """

    name: str
    face: tuple[float, float]
    folded: bool
    base: float = 0.0
    rows: int = 1


def badge_layouts() -> list[BadgeLayout]:
    """Return the layouts, the default first."""
    return [_layout(entry) for entry in defaults("badges")["layout"]]


def badge_layout(name: str) -> BadgeLayout:
    """Return a layout by its name, the default for an empty one; ``Refused`` for a name that is none."""
    layouts = badge_layouts()
    found = next((layout for layout in layouts if layout.name == name), None if name else layouts[0])
    if found is None:
        raise Refused(f"没有叫“{name}”的胸卡版式，请重新选择。")
    return found


def sign_formats() -> list[SignFormat]:
    """Return the kinds of desk signs, the default first."""
    return [SignFormat(**{**entry, "face": tuple(entry["face"])}) for entry in defaults("signs")["sign"]]


def _layout(entry: dict[str, Any]) -> BadgeLayout:
    return BadgeLayout(
        name=entry["name"],
        lies_on_side=entry["paper"].endswith("横向"),
        size=(entry["size"][0], entry["size"][1]),
        grid=(entry["grid"][0], entry["grid"][1]),
        head=entry["head"],
        foot=entry["foot"],
        photo=tuple(entry["photo"]),
        code=tuple(entry["code"]),
        texts={name: TextPlace(**{**place, "at": tuple(place["at"])}) for name, place in entry["texts"].items()},
    )
