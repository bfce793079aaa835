"""A finished PDF moved and stretched as a printer's calibration says; every paper goes this way to the printer."""

import ctypes
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw

from sanhua_desktop.printing.calibration import Calibration
from sanhua_desktop.printing.pdfium_lock import PDFIUM

_POINTS = 72 / 25.4
_pdfium: Any = pypdfium2.raw  # made at run time: its names are unknown to the type checker


def write_calibrated(source: Path, target: Path, calibration: Calibration) -> None:
    """Write ``source`` to ``target`` with everything on every page at ``scale`` × place + ``shift``."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(source.read_bytes())
        try:
            for page in document:
                matrix = _matrix(calibration, page.get_height())
                _pdfium.FPDFPage_TransFormWithClip(page, ctypes.byref(matrix), None)
                page.close()
            document.save(target)
        finally:
            document.close()


def _matrix(one: Calibration, height: float) -> Any:
    """Return the matrix in the PDF's own measure: points from the lower left corner."""
    down = height * (1 - one.scale_y) - one.shift_y * _POINTS
    return _pdfium.FS_MATRIX(one.scale_x, 0, 0, one.scale_y, one.shift_x * _POINTS, down)
