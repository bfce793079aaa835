"""The preview (预览): the paper as it will be, with 打印 and 另存为."""

import shutil
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget

from sanhua_desktop.errors import EnvironmentProblem, cause
from sanhua_desktop.ui.generated.ui_preview_dialog import Ui_PreviewDialog
from sanhua_desktop.ui.icons import icon
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.pdf_pages import PdfPages

_PAPER = 300.0  # dots per inch
_MARGIN = 40  # pixels around a page
_MOST_SHOWN = 30


class PreviewDialog(QDialog):
    """Shows a PDF and sends that very file to the printer."""

    def __init__(
        self, pdf: Path, operations: Operations, parent: QWidget | None = None, *, title: str = "预览"
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pdf = pdf
        self._operations = operations
        self._pages = PdfPages(pdf)
        self._resolution = 0.0
        self._form = Ui_PreviewDialog()
        self._form.setupUi(self)
        self.setWindowTitle(title)
        self.resize(1000, 760)
        self._form.print_button.setIcon(icon("print", "surface"))
        self._form.save_button.setIcon(icon("save"))
        self._form.larger_button.setIcon(icon("zoom_in"))
        self._form.smaller_button.setIcon(icon("zoom_out"))
        self._form.print_button.setDefault(True)
        self._form.print_button.clicked.connect(self._print)
        self._form.save_button.clicked.connect(self._save)
        self._form.larger_button.clicked.connect(lambda: self._zoom(1.25))
        self._form.smaller_button.clicked.connect(lambda: self._zoom(0.8))
        self._resolution = self._whole_page()
        self._show()
        self._form.print_button.setFocus()

    def done(self, result: int) -> None:
        """Let the file go, so that it can be replaced."""
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
        for number in range(min(len(self._pages), _MOST_SHOWN)):
            picture = QLabel()
            picture.setPixmap(QPixmap.fromImage(self._pages.image(number, self._resolution)))
            picture.setAccessibleName(f"第 {number + 1} 页")
            layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        width, height = self._pages.size_mm(0)
        more = f"，下面显示前 {_MOST_SHOWN} 页" if len(self._pages) > _MOST_SHOWN else ""
        self._form.pages_label.setText(f"共 {len(self._pages)} 页，{width:.0f}×{height:.0f} 毫米{more}")

    def _zoom(self, factor: float) -> None:
        self._resolution = min(220.0, max(40.0, self._resolution * factor))
        self._show()

    def _save(self) -> None:
        dialog = QFileDialog(self, "另存为", str(Path.home() / self._pdf.name), "PDF 文件 (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._copy)
        dialog.open()

    def _copy(self, target: str) -> None:
        try:
            shutil.copyfile(self._pdf, target)
        except OSError as failure:
            sentence = f"没有存成“{Path(target).name}”（{cause(failure)}）。请换一个位置或文件名。"
            self._operations.show_failure(self, EnvironmentProblem(sentence))

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
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        printer.setResolution(int(_PAPER))

    def send(self, printer: QPrinter) -> None:
        """Send every page to the printer, as a picture that fills the sheet."""
        painter = QPainter()
        if not painter.begin(printer):
            sentence = "打印机没有接受任务。请检查打印机是否开着、有没有纸，再打印一次。"
            self._operations.show_failure(self, EnvironmentProblem(sentence))
            return
        for number in range(len(self._pages)):
            if number:
                printer.newPage()
            painter.drawImage(painter.viewport(), self._pages.image(number, _PAPER))
        painter.end()
