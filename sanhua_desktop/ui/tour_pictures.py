"""Pictures of windows for the tour."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget


def picture(application: QApplication, widget: QWidget, path: Path) -> Path:
    """Show a window, let it settle, and save its picture."""
    widget.show()
    for _ in range(3):
        application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    widget.grab().save(str(path))
    return path
