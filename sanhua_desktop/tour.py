"""The main job on sample data, through the real services and windows, leaving papers and pictures in a folder."""

import os
import shutil
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from sanhua_desktop.app import Desktop
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.sample import load_sample
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.settings import Settings
from sanhua_desktop.store.opening import StoreMark, open_store
from sanhua_desktop.tour_dialogs import DIALOGS
from sanhua_desktop.tour_papers import papers
from sanhua_desktop.ui.messages import WindowMessages
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.preview import PreviewDialog
from sanhua_desktop.ui.print_desk import FinishedPaper
from sanhua_desktop.ui.style import apply_style
from sanhua_desktop.ui.tour_pictures import picture

_TABS = (
    ("今日", "today"),
    ("人员胸牌", "staff"),
    ("公开承诺", "commitments"),
    ("首问登记", "inquiries"),
    ("考核评分", "evaluation"),
    ("表彰奖励", "awards"),
    ("活动推进", "campaign"),
)
_MOMENT = datetime(2026, 9, 18, 10, 22)
_KEY = bytes(32)  # of made-up people's data, which nobody seals


def tour(folder: Path) -> list[Path]:
    """Play the tour and return the files it left: the papers and a picture of every page and dialog."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_say_what_matters)
    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    store = open_store(data / "sanhua.db", FixedClock(_MOMENT), create=True, actor=lambda: "李红")
    with store.reading():  # check codes on papers come of the key: with one of its own every tour would print others
        StoreMark.update(key=_KEY.hex()).execute()
    store.key = _KEY
    services = build_services(store)
    try:
        before = _first_start_picture(services, folder)
        load_sample(services)
        return [*papers(services, folder), before, *_pictures(services, folder)]
    finally:
        store.database.close()
        qInstallMessageHandler(None)


def _say_what_matters(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Pass Qt's warnings on, but not that a screen which is not there cannot hint at sizes."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["sanhua"])
    apply_style(application)
    return application


def _desktop(services: Services, folder: Path) -> Desktop:
    return Desktop(services, Settings(folder / "data"), Operations(WindowMessages()))


def _first_start_picture(services: Services, folder: Path) -> Path:
    application = _application()
    desktop = _desktop(services, folder)
    path = picture(application, desktop.first_start(), folder / "first-start.png")
    desktop.window.close()
    return path


def _pictures(services: Services, folder: Path) -> Iterator[Path]:
    application = _application()
    desktop = _desktop(services, folder)
    window = desktop.window
    window.show()
    for tab, name in _TABS:
        page: Any = window.open_tab(tab)
        page.refresh()  # also what a page fetches only behind the shown window
        yield picture(application, window, folder / f"{name}.png")
        for dialog_name, open_dialog in DIALOGS.get(tab, {}).items():
            dialog = open_dialog(page)
            desktop.jobs.wait()  # some fetch their rows aside
            yield picture(application, dialog, folder / f"{dialog_name}.png")
            dialog.deleteLater()
    preview = PreviewDialog(FinishedPaper(folder / "certificate.pdf"), desktop.desk, window)
    yield picture(application, preview, folder / "preview.png")
    preview.done(0)
    window.close()
