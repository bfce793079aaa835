"""A finished PDF arranged for folding: two pages side by side, so that a folded pile reads in order."""

import ctypes
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
import pypdfium2.raw

from sanhua_desktop.errors import EnvironmentProblem, cause
from sanhua_desktop.printing.pdfium_lock import PDFIUM


def booklet_order(pages: int) -> list[int | None]:
    """Return which page lies where, sheet side by sheet side, left before right; None is an empty page."""
    padded = -(-pages // 4) * 4
    order: list[int] = []
    for sheet in range(padded // 4):
        first, last = 2 * sheet, padded - 1 - 2 * sheet
        order += [last, first, first + 1, last - 1]
    return [one if one < pages else None for one in order]


def fold_booklet(source: Path, target: Path) -> None:
    """Write ``source`` as a booklet, two pages a side; printed on both sides about the short edge, it is folded."""
    with PDFIUM, pypdfium2.PdfDocument(source.read_bytes()) as whole, pypdfium2.PdfDocument.new() as arranged:
        width, height = whole[0].get_size()
        for at, page in enumerate(booklet_order(len(whole))):
            if page is None:
                arranged.new_page(width, height)
            else:
                arranged.import_pages(whole, [page], index=at)
        combine = getattr(pypdfium2.raw, "FPDF_ImportNPagesToOne")  # noqa: B009 - bound at run time
        made = combine(arranged, ctypes.c_float(2 * width), ctypes.c_float(height), 2, 1)
        sides = pypdfium2.PdfDocument(made)
        try:
            with TemporaryDirectory(dir=target.parent) as aside:
                part = Path(aside, target.name)
                sides.save(part)
                part.replace(target)
        except OSError as failure:
            raise EnvironmentProblem(
                f"文件“{target.name}”没有写成（{cause(failure)}）。请检查磁盘后再打印一次。"
            ) from failure
        finally:
            sides.close()
