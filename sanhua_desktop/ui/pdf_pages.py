"""Pages of a finished PDF as pictures: the preview and the printer see the same paper."""

from pathlib import Path

import pypdfium2
from PySide6.QtGui import QImage

from sanhua_desktop.printing.pdfium_lock import PDFIUM

_POINTS_PER_INCH = 72


class PdfPages:
    """A finished PDF, page by page; any thread may ask."""

    def __init__(self, path: Path) -> None:
        with PDFIUM:
            self._document = pypdfium2.PdfDocument(path.read_bytes())

    def __len__(self) -> int:
        return len(self._document)

    def size_mm(self, number: int) -> tuple[float, float]:
        """Return width and height of a page in millimetres."""
        with PDFIUM:
            width, height = self._document[number].get_size()
        return width / _POINTS_PER_INCH * 25.4, height / _POINTS_PER_INCH * 25.4

    def image(self, number: int, dots_per_inch: float) -> QImage:
        """Return a page as a picture."""
        with PDFIUM:
            bitmap = self._document[number].render(scale=dots_per_inch / _POINTS_PER_INCH, rev_byteorder=True)
            kind = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBA8888
            return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, kind).copy()

    def close(self) -> None:
        """Let the file go."""
        with PDFIUM:
            self._document.close()
