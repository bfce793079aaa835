"""The child process that reads one workbook: its first visible sheet goes out as JSON, or a sentence of refusal."""

import json
import sys
import zipfile
from datetime import date, datetime
from math import isfinite
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from sanhua_desktop.exchange.sheet_scan import NOTHING_VISIBLE, Examined, Unfit, examine

_MEMORY = 320 * 2**20  # of address space; what is resident stays below 300 MB


def main(path: str, max_rows: int, max_columns: int) -> int:
    """Print the cells as text, and which merged cells were filled downwards; exit code 3 for what is not read."""
    _limit_memory()
    try:
        found = examine(path, max_rows, max_columns) if zipfile.is_zipfile(path) else None
        book = CalamineWorkbook.from_path(path)
        found = found or _chosen(book)
        sheet = book.get_sheet_by_name(found.sheet)
        end = sheet.end or (0, 0)
        if end[0] >= max_rows or end[1] >= max_columns:
            raise Unfit(f"的第一张表超过 {max_rows} 行或 {max_columns} 列。请只保留需要的行和列。")
        _print(sheet, found)
    except Unfit as refused:
        sys.stderr.write(f"{refused}\n")
        return 3
    except CalamineError:
        return 4
    return 0


def _chosen(book: CalamineWorkbook) -> Examined:
    """Choose the first visible sheet of an .xls, whose sheets are all in memory already."""
    visible = [
        one.name
        for one in book.sheets_metadata
        if one.typ is SheetTypeEnum.WorkSheet and one.visible is SheetVisibleEnum.Visible
    ]
    if not visible:
        raise Unfit(NOTHING_VISIBLE)
    return Examined(visible[0], unread=[name for name in visible[1:] if book.get_sheet_by_name(name).height])


def _print(sheet: CalamineSheet, found: Examined) -> None:
    """Print row by row; then which merged cells were filled downwards, and what other sheets were not read.

    The reader leaves error values out; they are put back, or a cell would be blank that is not.
    """
    merged, last = dict(sheet.merged_cell_ranges or ()), (sheet.end or (0, 0))[0]
    tops = {top for top, _ in merged}
    filled: list[tuple[int, int, int]] = []  # first row, last row and column, from 1
    spanning: dict[int, tuple[str, int]] = {}  # column → its value and the last row that it spans
    for number, cells in enumerate(sheet.iter_rows()):
        row = [found.errors.get((number, column)) or _text(cell) for column, cell in enumerate(cells)]
        for column, (value, bottom) in spanning.items():
            if number <= bottom:
                row[column] = row[column] or value
        for column, value in enumerate(row if number in tops else ()):
            bottom = min(merged.get((number, column), (0, 0))[0], last)
            if value and bottom > number:
                spanning[column] = value, bottom
                filled.append((number + 1, bottom + 1, column + 1))
        sys.stdout.write(f"{json.dumps(row)}\n")
    sys.stdout.write(f"{json.dumps({'filled': filled, 'unread': found.unread})}\n")


def _limit_memory() -> None:
    try:
        import resource  # only where the system has it
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _text(cell: Any) -> str:
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, (int, float)):
        return _number(float(cell))
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    if isinstance(cell, (datetime, date)):
        return cell.isoformat()
    return str(cell)


def _number(cell: float) -> str:
    """Whole numbers lose their “.0”; beyond 15 digits Excel has already spoilt the number, which the mark shows."""
    if not isfinite(cell):
        return "#NUM!"
    if cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return f"{cell:.5e}" if abs(cell) >= 1e15 else f"{cell!r}"


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
