"""Where things stand on a badge: layouts as data, read from ``resources/defaults/badges.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sanhua_desktop.assets import defaults


@dataclass(frozen=True)
class TextPlace:
    """A text's baseline in millimetres from the card's upper left corner; type sizes in points."""

    at: tuple[float, float]
    width: float
    size: float
    floor: float
    align: Literal["left", "center", "right"]


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


def badge_layouts() -> list[BadgeLayout]:
    """Return the layouts, the default first."""
    return [_layout(entry) for entry in defaults("badges")["layout"]]


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
