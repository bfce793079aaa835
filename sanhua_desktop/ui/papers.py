"""From values to paper: set aside from the window, then shown as it will be printed."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.print_desk import FinishedPaper, PrintDesk

_T = TypeVar("_T")


class Papers:
    """Makes papers in this PC's paper folder and opens their preview."""

    def __init__(self, desk: PrintDesk, folder: Path) -> None:
        self._desk = desk
        self._folder = folder

    def show(
        self,
        parent: QWidget,
        name: str,
        prepare: Callable[[], _T],
        draw: Callable[[_T, Path, Progress], None],
        printed: Callable[[_T, range], Change] | None = None,
    ) -> None:
        """Fetch plain values here, draw them aside, then open the preview titled ``name``.

        ``printed`` notes which pages went to the printer, counted from 0, with the values they were drawn from.
        """
        values = self._desk.operations.read(parent, prepare)
        if values is None:
            return
        target = self._folder / f"{name}.pdf"
        note = None if printed is None else lambda pages: printed(values, pages)
        self._desk.jobs.start(
            parent,
            f"正在排版{name}…",
            lambda progress: draw(values, target, progress),
            lambda _: self.open(parent, FinishedPaper(target, f"预览：{name}", note)),
        )

    def open(self, parent: QWidget, paper: FinishedPaper) -> None:
        """Open the preview of a finished paper."""
        from sanhua_desktop.ui.preview import PreviewDialog  # reads PDFs: not needed to start

        PreviewDialog(paper, self._desk, parent).open()
