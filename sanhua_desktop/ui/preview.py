"""The preview (预览): the paper as it will be, with 打印 and 另存为."""

import shutil
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import EnvironmentProblem, cause
from sanhua_desktop.printers import paper_name
from sanhua_desktop.printing.calibration import Calibration
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.calibration_dialog import CalibrationDialog
from sanhua_desktop.ui.generated.ui_preview_dialog import Ui_PreviewDialog
from sanhua_desktop.ui.icons import icon
from sanhua_desktop.ui.pdf_pages import PdfPages
from sanhua_desktop.ui.print_desk import FinishedPaper, PrintDesk
from sanhua_desktop.ui.print_pages import DOTS_PER_INCH, PrintTask, Sent, print_pages
from sanhua_desktop.ui.record_dialog import pad_spins

_MARGIN = 40  # pixels around a page
_AT_ONCE = 30  # pages; the next ones when these are scrolled through


class PreviewDialog(QDialog):
    """Shows a paper and sends that very file to the printer."""

    def __init__(self, paper: FinishedPaper, desk: PrintDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._paper = paper
        self._desk = desk
        self._pages = PdfPages(paper.pdf)
        self._form = Ui_PreviewDialog()
        self._form.setupUi(self)
        self.setWindowTitle(paper.title)
        self.resize(1000, 690)
        self._set_up_tools()
        self._waiting: list[int] = []
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._show_next)
        self._form.pages_area.verticalScrollBar().valueChanged.connect(self._show_more)
        self._resolution = self._whole_page()
        self._show()
        self._form.print_button.setFocus()

    def _set_up_tools(self) -> None:
        form = self._form
        form.print_button.setIcon(icon("print", "surface"))
        form.save_button.setIcon(icon("save"))
        form.larger_button.setIcon(icon("zoom_in"))
        form.smaller_button.setIcon(icon("zoom_out"))
        form.print_button.setDefault(True)
        pad_spins(self)
        form.from_spin.setMaximum(len(self._pages))
        form.from_spin.setSingleStep(2 if self._paper.both_sides else 1)
        form.calibrate_button.setVisible(self._paper.calibrated)
        for widget in (form.from_label, form.from_spin):
            widget.setVisible(len(self._pages) > 1)
        form.print_button.clicked.connect(self._print)
        form.save_button.clicked.connect(self._save)
        form.calibrate_button.clicked.connect(self._calibrate)
        form.larger_button.clicked.connect(lambda: self._zoom(1.25))
        form.smaller_button.clicked.connect(lambda: self._zoom(0.8))

    def done(self, result: int) -> None:
        """Let the file go, so that it can be replaced."""
        self._drawing.stop()
        self._pages.close()
        super().done(result)

    def _whole_page(self) -> float:
        """Return the resolution at which the first page is seen whole."""
        self.ensurePolished()
        self._form.preview_layout.activate()
        room, (width, height) = self._form.pages_area.size(), self._pages.size_mm(0)
        return min((room.width() - _MARGIN) / width, (room.height() - _MARGIN) / height) * 25.4

    def _show(self) -> None:
        layout = self._form.pages_layout
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._waiting = list(range(min(len(self._pages), _AT_ONCE)))
        self._show_next()
        width, height = self._pages.size_mm(0)
        self._form.pages_label.setText(f"共 {len(self._pages)} 页，{width:.0f}×{height:.0f} 毫米")

    def _show_more(self, value: int) -> None:
        """Draw the next pages when the last one drawn comes into sight."""
        shown = self._form.pages_layout.count()
        bar = self._form.pages_area.verticalScrollBar()
        if not self._waiting and shown < len(self._pages) and value > bar.maximum() - 2 * bar.pageStep():
            self._waiting = list(range(shown, min(len(self._pages), shown + _AT_ONCE)))
            self._drawing.start()

    def _show_next(self) -> None:
        """Draw one page and let the window answer before the next."""
        number = self._waiting.pop(0)
        picture = QLabel()
        picture.setPixmap(QPixmap.fromImage(self._pages.image(number, self._resolution)))
        picture.setAccessibleName(f"第 {number + 1} 页")
        self._form.pages_layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        if self._waiting:
            self._drawing.start()

    def _zoom(self, factor: float) -> None:
        self._resolution = min(220.0, max(40.0, self._resolution * factor))
        self._show()

    def _save(self) -> None:
        dialog = QFileDialog(self, "另存为", str(Path.home() / self._paper.pdf.name), "PDF 文件 (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._copy)
        dialog.open()

    def _copy(self, target: str) -> None:
        try:
            shutil.copyfile(self._paper.pdf, target)
        except OSError as failure:
            sentence = f"没有存成“{Path(target).name}”（{cause(failure)}）。请换一个位置或文件名。"
            self._desk.operations.show_failure(self, EnvironmentProblem(sentence))

    def _calibrate(self) -> None:
        CalibrationDialog(self._desk, self._pages.size_mm(0), self).open()

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._fit(printer)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.send(printer))
        QDialog.open(dialog)

    def _fit(self, printer: QPrinter) -> None:
        width, height = self._pages.size_mm(0)
        short, long = sorted((width, height))
        orientation = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
        printer.setPageSize(QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter))
        printer.setPageOrientation(orientation)
        if self._paper.both_sides:
            printer.setDuplex(turned_about(width, height))
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        printer.setResolution(int(DOTS_PER_INCH))

    def send(self, printer: QPrinter) -> None:
        """Send the pages from the chosen one on to the printer, aside, each as a picture that fills the sheet."""
        first = self._form.from_spin.value() - 1
        pages = range(first - first % 2 if self._paper.both_sides else first, len(self._pages))
        task = PrintTask(self._paper.pdf, pages, self._calibration(printer))
        note = self._paper.printed or (lambda pages: Change(f"已送到打印机，共{len(pages)}页。", frozenset()))

        def work(progress: Progress) -> tuple[Sent, Change | None]:
            """Print and note the pages that went, also of a print that stopped half way."""
            sent = print_pages(task, printer, progress)
            return sent, note(sent.pages) if sent.pages else None

        self._desk.jobs.start(self, "正在打印…", work, lambda result: self._sent(*result))

    def _calibration(self, printer: QPrinter) -> Calibration:
        """Return what the printer is known to do; the calibration sheet itself goes as it is."""
        if not self._paper.calibrated:
            return Calibration()
        return self._desk.printers.calibration(printer.printerName(), paper_name(*self._pages.size_mm(0)))

    def _sent(self, sent: Sent, noted: Change | None) -> None:
        if noted is not None:
            self._desk.operations.changed.emit(noted)
            self._form.pages_label.setText(f"✓ 已送到打印机：第 {sent.pages.start + 1} 至 {sent.pages.stop} 页")
        if sent.problem is not None:
            self._form.from_spin.setValue(sent.pages.stop + 1)
            self._desk.operations.show_failure(self, sent.problem)


def turned_about(width: float, height: float) -> QPrinter.DuplexMode:
    """Return the edge about which a sheet is turned so that left and right change places: its upright one."""
    return QPrinter.DuplexMode.DuplexShortSide if width > height else QPrinter.DuplexMode.DuplexLongSide
