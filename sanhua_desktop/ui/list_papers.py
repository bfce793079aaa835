"""What is on the screen, on paper or in a workbook: the same rows, the same columns, the same words."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from sanhua_desktop.errors import Refused
from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.register_page import RegisterPage

_MOST = 2000
_LEAST_WIDTH, _MOST_WIDTH = 4, 30


class ListPrinter:
    """Prints and exports a page's list and ready-made sheets."""

    def __init__(self, papers: Papers, jobs: Jobs, office: Callable[[], str], today: Callable[[], date]) -> None:
        self._papers = papers
        self.jobs = jobs
        self._office = office
        self._today = today

    def print_page(self, page: RegisterPage) -> None:
        """Preview the rows shown, read here: only the window's own thread may ask a page."""
        sheet = self._papers.operations.read(page, lambda: self.sheet_of(page))
        if sheet is not None:
            self.print_sheet(page, page.title, lambda: sheet)

    def print_sheet(self, parent: QWidget, name: str, prepare: Callable[[], RegisterSheet]) -> None:
        """Preview a sheet."""

        def draw(sheet: RegisterSheet, target: Path, progress: Progress) -> None:
            from sanhua_desktop.printing.registers import print_register  # draws: not needed to start

            print_register(sheet, target, progress)

        self._papers.show(parent, name, prepare, draw)

    def export_page(self, page: RegisterPage) -> None:
        """Ask for a file and write the rows shown."""
        self.export_sheet(page, page.title, lambda: self.sheet_of(page))

    def export_sheet(self, parent: QWidget, name: str, prepare: Callable[[], RegisterSheet]) -> None:
        """Ask for a file and write a sheet's first table."""
        sheet = self._papers.operations.read(parent, prepare)
        if sheet is None:
            return
        dialog = QFileDialog(parent, "导出为", str(Path.home() / f"{name}{self._today():%Y%m%d}.xlsx"))
        dialog.setNameFilter("Excel 工作簿 (*.xlsx)")
        dialog.setDefaultSuffix("xlsx")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda target: self.write(parent, sheet, Path(target)))
        dialog.open()

    def write(self, parent: QWidget, sheet: RegisterSheet, target: Path) -> None:
        """Write a sheet's first table to a workbook and say where it is."""
        part = sheet.parts[0]

        def work(_: Progress) -> None:
            write_workbook(target, part.headings, part.rows, sheet=sheet.title[:31])

        def told(_: object) -> None:
            self._papers.operations.say(f"已导出{len(part.rows)}行：{target.name}")

        self.jobs.start(parent, f"正在导出{sheet.title}…", work, told)

    def sheet_of(self, page: RegisterPage) -> RegisterSheet:
        """Return the rows shown in words; ``Refused`` for more than a person would read."""
        rows = page.rows
        if len(rows) > _MOST:
            raise Refused(f"这份清单有{len(rows)}行，一次最多打印或导出{_MOST}行。请先查找或筛选，或打印月台账。")
        lines = tuple(tuple(column.shown(row) for column in page.columns) for row in rows)
        titles = tuple(column.title for column in page.columns)
        widths = [max(_width(text) for text in texts) for texts in zip(titles, *lines, strict=True)]
        part = RegisterPart(titles, lines, tuple(min(max(one, _LEAST_WIDTH), _MOST_WIDTH) for one in widths))
        day, found = self._today(), "（只列查找到的）" if page.query.strip() else ""
        # What was searched for is not printed: it could be somebody's telephone or name.
        under = f"{self._office()}　{page.filter_words}{found}　共{len(rows)}行　{day.year}年{day.month}月{day.day}日"
        return RegisterSheet(page.title, under, (part,))


def _width(text: str) -> float:
    """Return about how wide a text is, in characters; a Latin one is half as wide."""
    return sum(1.0 if character > "\u2e7f" else 0.55 for character in text) + 1
