"""Run by itself and killed: a clerk who types visitor after visitor, telling a log every key and every save.

A line of the log: seconds of the monotonic clock, the entry's request key, what stands in the form; or the number
that the form said was registered.
"""

import json
import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
here = Path(__file__).resolve().parent
sys.path += [str(here), str(here.parents[1])]


def main(folder: Path, log: Path) -> None:
    from desk_clerk import Control, Enter, Said
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from sanhua_desktop.app import Desktop
    from sanhua_desktop.clock import SystemClock
    from sanhua_desktop.services import build_services
    from sanhua_desktop.settings import Settings
    from sanhua_desktop.store.opening import open_store
    from sanhua_desktop.ui.operations import Operations

    application = QApplication([])
    store = open_store(folder / "sanhua.db", SystemClock(), actor=lambda: "李红")
    desktop = Desktop(build_services(store), Settings(folder), Operations(Said()))
    desktop.window.show()
    page = desktop.window.open_tab("首问登记")
    form = page.register()  # type: ignore[attr-defined]
    with log.open("a", encoding="utf-8") as told:

        def tell(**line: object) -> None:
            told.write(json.dumps({"at": time.monotonic(), **line}, ensure_ascii=False) + "\n")
            told.flush()

        tell(ready=True)
        visitor = 0
        while True:
            visitor += 1
            for field, text in (
                ("visitor_name_edit", f"Visitor{visitor}"),
                ("phone_edit", "13812341234"),
                ("content_edit", f"asks about the road and the way number {visitor}"),
            ):
                edit = getattr(form._form, field)
                edit.setFocus()
                for letter in text:
                    QTest.keyClick(edit, letter)
                    tell(
                        key=str(form._drafts.key),
                        typed=[form._form.visitor_name_edit.text(), form._form.content_edit.text()],
                    )
                    until = time.monotonic() + 0.05
                    while time.monotonic() < until:
                        application.processEvents()
                        time.sleep(0.005)
            QTest.keyClick(form._form.content_edit, Enter, Control)
            tell(registered=form._form.said_label.text())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
