"""From values to paper: set aside from the window, then shown as it will be printed."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations

_T = TypeVar("_T")


class Papers:
    """Makes papers in this PC's paper folder and opens their preview."""

    def __init__(self, operations: Operations, jobs: Jobs, folder: Path) -> None:
        self.operations = operations
        self._jobs = jobs
        self.folder = folder

    def show(
        self,
        parent: QWidget,
        name: str,
        prepare: Callable[[], _T],
        draw: Callable[[_T, Path, Progress], None],
    ) -> None:
        """Fetch plain values here, draw them aside, then open the preview titled ``name``."""
        values = self.operations.read(parent, prepare)
        if values is None:
            return
        target = self.folder / f"{name}.pdf"

        def preview(_: object) -> None:
            from sanhua_desktop.ui.preview import PreviewDialog  # reads PDFs: not needed to start

            PreviewDialog(target, self.operations, parent, title=f"预览：{name}").open()

        self._jobs.start(parent, f"正在排版{name}…", lambda progress: draw(values, target, progress), preview)
