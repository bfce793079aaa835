"""From values to paper: set aside from the window, then shown as it will be printed."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.print_desk import FinishedPaper, PrintDesk

_T = TypeVar("_T")


@dataclass(frozen=True)
class Then(Generic[_T]):
    """What follows: ``printed`` notes which pages went to the printer, counted from 0, with the values on them.

    ``both_sides`` has each odd page with its back behind it on one sheet.
    """

    printed: Callable[[_T, range], Change] | None = None
    both_sides: bool = False


_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]')


class Papers:
    """Makes papers in this PC's paper folder and opens their preview."""

    def __init__(self, desk: PrintDesk, folder: Path) -> None:
        self.desk = desk
        self.operations = desk.operations
        self.folder = folder

    def show(
        self,
        parent: QWidget,
        name: str,
        prepare: Callable[[], _T],
        draw: Callable[[_T, Path, Progress], None],
        then: Then[_T] | None = None,
    ) -> None:
        """Fetch plain values and draw them, both aside, then open the preview titled ``name``.

        The values of a thousand badges take longer to fetch than a window may be silent; ``prepare`` returns plain
        values only.
        """
        target, then = self.folder / f"{_NOT_IN_NAMES.sub('_', name)}.pdf", then or Then()

        def work(progress: Progress) -> _T:
            import sanhua_desktop.ui.preview  # noqa: F401 - read here, it does not hold the window up

            values = prepare()
            draw(values, target, progress)
            return values

        self.desk.jobs.start(parent, f"正在排版{name}…", work, lambda values: self._made(parent, target, values, then))

    def _made(self, parent: QWidget, target: Path, values: _T, then: Then[_T]) -> None:
        note = then.printed
        printed = None if note is None else lambda pages: note(values, pages)
        paper = FinishedPaper(target, f"预览：{target.stem}", printed, both_sides=then.both_sides)
        QTimer.singleShot(0, parent, lambda: self.open(parent, paper))  # after the window has answered

    def open(self, parent: QWidget, paper: FinishedPaper) -> None:
        """Open the preview of a finished paper."""
        from sanhua_desktop.ui.preview import PreviewDialog  # reads PDFs: not needed to start

        PreviewDialog(paper, self.desk, parent).open()
