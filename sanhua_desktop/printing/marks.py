"""Where in a paper each subject begins: for the contents, and to note what of a paper went to the printer."""

from collections.abc import Iterable
from typing import Any

from reportlab.platypus import Flowable

Numbers = dict[str, int]  # the page on which each begins, counted from 1; of END the one after the last
END = "end"


class Mark(Flowable):
    """A place that the contents point to; with a title also an entry of the outline."""

    def __init__(self, key: str, numbers: Numbers, title: str = "", level: int = 0) -> None:
        super().__init__()
        self._place = (key, title, level)
        self._numbers = numbers

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Note the page, counted from 1."""
        canvas: Any = self.canv
        key, title, level = self._place
        self._numbers[key] = canvas.getPageNumber()
        if title:
            canvas.bookmarkPage(key)
            canvas.addOutlineEntry(title, key, level, closed=level == 0 and key == "matters")


def whole_subjects(numbers: Numbers, subjects: Iterable[str], pages: range) -> list[str]:
    """Return the subjects whose every page is among ``pages``, which are counted from 0."""
    starts = sorted(set(numbers.values()))
    found = []
    for subject in subjects:
        first = numbers[subject]
        after = next(one for one in starts if one > first)
        if pages.start < first and after - 1 <= pages.stop:
            found.append(subject)
    return found
