"""A finished PDF to a printer, off the window's thread: moved as the printer's calibration says, page by page."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from sanhua_desktop.errors import EnvironmentProblem
from sanhua_desktop.printing.calibrated import write_calibrated
from sanhua_desktop.printing.calibration import Calibration
from sanhua_desktop.progress import Cancelled, Progress
from sanhua_desktop.ui.pdf_pages import PdfPages

DOTS_PER_INCH = 300.0


@dataclass(frozen=True)
class PrintTask:
    """A file, which of its pages (counted from 0), and how the printer's error is taken back."""

    pdf: Path
    pages: range
    calibration: Calibration


@dataclass(frozen=True)
class Sent:
    """Which pages went to the printer, and what stopped it before the rest."""

    pages: range
    problem: EnvironmentProblem | None = None


def print_pages(task: PrintTask, printer: QPrinter, progress: Progress) -> Sent:
    """Send the pages; stopped by the user or refused at once, nothing is printed."""
    moved = task.pdf.with_name(f"{task.pdf.stem}-校准.pdf")
    write_calibrated(task.pdf, moved, task.calibration)
    pages = PdfPages(moved)
    try:
        return _send(pages, task.pages, printer, progress)
    finally:
        pages.close()
        moved.unlink(missing_ok=True)


def _send(pages: PdfPages, wanted: range, printer: QPrinter, progress: Progress) -> Sent:
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentProblem("打印机没有接受任务。请检查打印机是否开着、有没有纸，再打印一次。")
    try:
        for done, number in enumerate(wanted):
            progress.report(done, len(wanted), f"正在打印第 {number + 1} 页，共 {len(pages)} 页")
            if done and not printer.newPage():
                sentence = f"打印机在第 {number + 1} 页停下了，前面的已记下。请检查后从第 {number + 1} 页起接着打印。"
                return Sent(range(wanted.start, number), EnvironmentProblem(sentence))
            painter.drawImage(painter.viewport(), pages.image(number, DOTS_PER_INCH))
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
    return Sent(wanted)
