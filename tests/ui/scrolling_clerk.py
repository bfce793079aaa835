"""Run by itself: open a register of so many entries, scroll it from end to end, print the rows and the megabytes."""

import os
import resource
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
here = Path(__file__).resolve().parent
sys.path += [str(here), str(here.parents[1]), str(here.parent / "inquiries")]


def main(folder: Path, count: int) -> None:
    from datetime import datetime

    from desk_clerk import furnish
    from PySide6.QtWidgets import QApplication, QTableView

    from sanhua_desktop.app import Desktop
    from sanhua_desktop.clock import FixedClock
    from sanhua_desktop.services import build_services
    from sanhua_desktop.settings import Settings
    from sanhua_desktop.store.opening import open_store
    from sanhua_desktop.ui.messages import WindowMessages
    from sanhua_desktop.ui.operations import Operations
    from sanhua_desktop.ui.style import apply_style

    path = folder / "sanhua.db"
    if not path.exists():
        store = open_store(path, FixedClock(datetime(2026, 9, 18, 10, 22)), create=True, actor=lambda: "李红")
        furnish(store)
        if count:
            from large_register import fill

            fill(store, count)
        store.close()
        os.execv(sys.executable, [sys.executable, __file__, str(folder), str(count)])  # measure without the filling
    store = open_store(path, FixedClock(datetime(2026, 9, 18, 10, 22)), actor=lambda: "李红")
    application = QApplication([])
    apply_style(application)
    desktop = Desktop(build_services(store), Settings(folder), Operations(WindowMessages()))
    desktop.window.show()
    page = desktop.window.open_tab("首问登记")
    table = page.findChild(QTableView, "record_table")
    bar = table.verticalScrollBar()
    for step in range(301):
        bar.setValue(bar.maximum() * step // 300)
        application.processEvents()
        table.viewport().grab()
    print(len(page.rows), _megabytes())
    os._exit(0)


def _megabytes() -> float:
    status = Path("/proc/self/status")
    if status.exists():
        line = next(one for one in status.read_text().splitlines() if one.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
