"""Starts the window: ``sanhua-desktop [--data FOLDER]``."""

import argparse
import faulthandler
import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from sanhua_desktop.assets import resource
from sanhua_desktop.clock import SystemClock
from sanhua_desktop.errors import SanhuaError
from sanhua_desktop.logs import set_aside_when_long
from sanhua_desktop.settings import Settings, load_settings
from sanhua_desktop.ui.single_instance import SingleInstance
from sanhua_desktop.ui.style import apply_style

if TYPE_CHECKING:
    from sanhua_desktop.app import Desktop


def main(arguments: Sequence[str] | None = None, *, when_shown: Callable[[QApplication], object] | None = None) -> int:
    """Open the data and show the window; exit code 1 if the data cannot be opened."""
    parser = argparse.ArgumentParser(prog="sanhua-desktop")
    parser.add_argument("--data", type=Path)
    chosen, rest = parser.parse_known_args(arguments)
    application = QApplication([sys.argv[0], *rest])
    settings = load_settings(chosen.data)
    _write_logs(settings)
    alone = SingleInstance(settings.folder)
    if not alone.is_first():
        return 0
    apply_style(application, large_text=settings.large_text)
    application.setWindowIcon(QIcon(str(resource("icons", "program.svg"))))
    desktop = _open(settings)
    if desktop is None:
        return 1
    _report_bugs(desktop)
    alone.asked.connect(lambda: _to_the_front(desktop.window))
    _show(desktop.window)
    QTimer.singleShot(0, alone.listen)
    if not desktop.services.office.is_set_up():
        desktop.first_start()
    if when_shown is not None:
        when_shown(application)
    code = application.exec()
    desktop.jobs.wait()
    alone.close()
    return code


def _show(window: QWidget) -> None:
    """Show the window, on a screen that is too small for it as large as the screen allows (1366×768 is common)."""
    room = window.screen().availableSize()
    if window.width() > room.width() or window.height() > room.height():
        window.showMaximized()
    else:
        window.show()


def _to_the_front(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def _open(settings: Settings) -> "Desktop | None":
    """Open the data and build the window, or say why the data cannot be opened."""
    if isinstance(settings.store_place, Path):
        # Peewee loads every driver that it finds; a data file needs none, and the clerk should not wait for it.
        sys.modules.setdefault("psycopg", None)  # type: ignore[arg-type]
    from sanhua_desktop.app import Desktop
    from sanhua_desktop.services import build_services, open_office_store
    from sanhua_desktop.ui.messages import WindowMessages
    from sanhua_desktop.ui.operations import Operations

    try:
        services = build_services(open_office_store(settings, SystemClock()))
        with services.store.reading():  # one connection for all that the first page asks
            return Desktop(services, settings, Operations(WindowMessages()))
    except SanhuaError as failure:
        QMessageBox.critical(None, "打不开数据", str(failure))
        return None


def _write_logs(settings: Settings) -> None:
    """Log to the data folder: a program without a console has no standard error."""
    folder = settings.folder / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    with suppress(OSError):  # another window may have it open
        set_aside_when_long(folder / "sanhua.log")
    handler = logging.FileHandler(folder / "sanhua.log", encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    if sys.stderr is None:
        faulthandler.enable((folder / "crash.log").open("a", encoding="utf-8"))
    else:
        faulthandler.enable()


def _report_bugs(desktop: "Desktop") -> None:
    """Show an exception that nobody caught, and go on."""

    def report(kind: type[BaseException], failure: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        desktop.operations.show_failure(desktop.window, failure)

    sys.excepthook = report


if __name__ == "__main__":
    sys.exit(main())
