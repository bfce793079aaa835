"""The child process that reads one workbook: prints its first sheet as JSON, or a sentence on standard error."""

import json
import sys
from datetime import date, datetime
from typing import Any

from python_calamine import CalamineWorkbook

_MEMORY = 1024 * 2**20


def main(path: str, max_rows: int, max_columns: int) -> int:
    """Print the cells as text; exit code 3 for a sheet beyond the limits."""
    _limit_memory()
    sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    end = sheet.end or (0, 0)
    if end[0] >= max_rows or end[1] >= max_columns:
        sys.stderr.write(
            f"的第一张表超过 {max_rows} 行或 {max_columns} 列，可能有很远处的多余单元格，请删去后再导入。\n"
        )
        return 3
    rows = [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    sys.stdout.write(json.dumps(rows))
    return 0


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
    if cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return f"{cell:.5e}" if abs(cell) >= 1e15 else f"{cell!r}"


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
