"""Are two PDFs the same paper? Page sizes, every character, and where it stands, to 0.05 mm."""

from dataclasses import dataclass
from pathlib import Path

import pypdfium2

TOLERANCE_MM = 0.05
_POINT_MM = 25.4 / 72


@dataclass(frozen=True)
class Letter:
    """One character and its box on the page, in mm from the lower left corner."""

    page: int
    text: str
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class Likeness:
    """How two papers compare; ``problems`` is empty when they are the same."""

    letters: int
    farthest_mm: float
    problems: tuple[str, ...]


def compare(first: Path, second: Path) -> Likeness:
    """Compare letter by letter."""
    ours, theirs = _letters(first), _letters(second)
    problems = []
    if _sizes(first) != _sizes(second):
        problems.append(f"page sizes differ: {_sizes(first)} and {_sizes(second)}")
    if [(one.page, one.text) for one in ours] != [(one.page, one.text) for one in theirs]:
        problems.append("the words differ")
        return Likeness(len(ours), 0.0, tuple(problems))
    distances = [_distance(one, other) for one, other in zip(ours, theirs, strict=True)]
    farthest = max(distances, default=0.0)
    if farthest > TOLERANCE_MM:
        worst = ours[distances.index(farthest)]
        problems.append(f"“{worst.text}” on page {worst.page + 1} stands {farthest:.3f} mm elsewhere")
    if not ours:
        problems.append("there is no text to compare")
    return Likeness(len(ours), farthest, tuple(problems))


def _distance(one: Letter, other: Letter) -> float:
    return max(abs(here - there) for here, there in zip(one.box, other.box, strict=True))


def _letters(path: Path) -> list[Letter]:
    document = pypdfium2.PdfDocument(path)
    found = []
    for number, page in enumerate(document):
        text = page.get_textpage()
        for at in range(text.count_chars()):
            left, bottom, right, top = (side * _POINT_MM for side in text.get_charbox(at))
            found.append(Letter(number, text.get_text_range(at, 1), (left, bottom, right, top)))
    document.close()
    return found


def _sizes(path: Path) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(path)
    sizes = [tuple(round(side * _POINT_MM, 3) for side in page.get_size()) for page in document]
    document.close()
    return sizes
