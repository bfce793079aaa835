"""Receipts without stopping the clerk: drawn aside, sent to this PC's printer, or gathered until asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.papers.sheets import ReceiptSheet
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.ui.keys import Keys
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers, Then
from sanhua_desktop.ui.pdf_pages import PdfPages

_PAPER = 300  # dots per inch
_A_PAGE = 3


class _Drawing(QRunnable):
    def __init__(self, work: Callable[[], None], done: Callable[[object], None]) -> None:
        super().__init__()
        self._work, self._done = work, done

    def run(self) -> None:
        """Draw, and tell how it ended."""
        try:
            self._work()
        except Exception as failure:
            self._done(failure)
        else:
            self._done(None)


class ReceiptTray(QObject):
    """Takes receipts one by one; ``waiting`` says how many lie in the tray for want of a printer."""

    waiting = Signal(int)
    _drawn = Signal(object, object)

    def __init__(self, papers: Papers, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._papers, self._folder, self._window = papers, folder, parent
        self._operations: Operations = papers.operations
        self._tray: list[ReceiptSheet] = []
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._drawn.connect(self._send)

    @property
    def sheets(self) -> list[ReceiptSheet]:
        """The receipts not yet on paper."""
        return list(self._tray)

    def add(self, sheet: ReceiptSheet) -> None:
        """Print a receipt at once where there is a printer, otherwise lay it in the tray."""
        if not QPrinterInfo.defaultPrinterName():
            self._tray.append(sheet)
            self.waiting.emit(len(self._tray))
            return
        target = self._folder / f"回执{sheet.number}.pdf"

        def draw() -> None:
            from sanhua_desktop.inquiries.papers.documents import print_receipts  # draws: not needed to start

            print_receipts([sheet], target, NoProgress())

        self._pool.start(_Drawing(draw, lambda failure: self._drawn.emit(target, failure)))

    def show(self, parent: QWidget) -> None:
        """Preview what lies in the tray, three to a sheet; once printed it is taken out."""
        if not self._tray:
            self._operations.messages.problem(parent, f"没有等待打印的回执。登记时按 {Keys.PAPER}，就会打印回执。")
            return
        sheets = self.sheets

        def draw(values: list[ReceiptSheet], target: Path, progress: object) -> None:
            from sanhua_desktop.inquiries.papers.documents import print_receipts

            print_receipts(values, target, NoProgress())

        self._papers.show(parent, "首问登记回执", lambda: sheets, draw, Then(self._printed))

    def _printed(self, sheets: list[ReceiptSheet], pages: range) -> Change:
        """Take out of the tray what went to the printer; runs beside the window."""
        first, stop = pages.start * _A_PAGE, pages.stop * _A_PAGE
        gone = {sheet.number for sheet in sheets[first:stop]}
        self._tray = [sheet for sheet in self._tray if sheet.number not in gone]
        return Change(f"回执已打印{len(gone)}张。", frozenset())

    def _send(self, target: Path, failure: BaseException | None) -> None:
        if failure is not None:
            self._operations.show_failure(self._window, failure)
            return
        printer = QPrinter(QPrinterInfo.defaultPrinter(), QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        printer.setResolution(_PAPER)
        pages, painter = PdfPages(target), QPainter()
        if painter.begin(printer):
            painter.drawImage(painter.viewport(), pages.image(0, _PAPER))
            painter.end()
        else:
            self._operations.messages.problem(self._window, "打印机没有接受回执。请检查打印机，再从登记里打印一次。")
        pages.close()
