"""Writing a workbook whose texts stay texts: no formula, no link, no number that loses its digits."""

from collections.abc import Sequence
from pathlib import Path

from sanhua_desktop.errors import EnvironmentProblem

_LONGEST = 32_767


def write_workbook(target: Path, headings: Sequence[str], rows: Sequence[Sequence[str]], *, sheet: str) -> None:
    """Write one sheet with a frozen heading; aside first, then moved into place."""
    import xlsxwriter  # not needed to start

    part = target.with_name(target.name + ".part")
    settings = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    try:
        book = xlsxwriter.Workbook(str(part), settings)
        page = book.add_worksheet(sheet)
        bold, text = book.add_format({"bold": True, "bg_color": "#EEF1F4"}), book.add_format({"num_format": "@"})
        for column, heading in enumerate(headings):
            page.write_string(0, column, heading, bold)
            page.set_column(column, column, max(10, len(heading) * 2 + 4))
        for number, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                page.write_string(number, column, cell[:_LONGEST], text)
        page.freeze_panes(1, 0)
        book.close()
        part.replace(target)
    except (OSError, xlsxwriter.exceptions.FileCreateError) as failure:
        raise EnvironmentProblem(
            f"文件“{target.name}”没有写成，可能正被 Excel 打开。请关闭它，或换一个文件名再试。"
        ) from failure
    finally:
        part.unlink(missing_ok=True)
