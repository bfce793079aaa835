"""The papers of a round, and its charts on the screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from sanhua_desktop.evaluation.paper_service import EvaluationPapers
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import ScoreRow
from sanhua_desktop.evaluation.sheets import ChartSheet, ScoreSheet
from sanhua_desktop.printing.register_sheets import RegisterSheet
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.papers import Papers

_SCALE = 1.6


class EvaluationPrints:
    """Makes the papers aside and opens their preview."""

    def __init__(self, values: EvaluationPapers, papers: Papers) -> None:
        self._values, self._papers = values, papers

    def explanations(self, parent: QWidget, chosen: EvaluationRound, rows: list[ScoreRow]) -> None:
        """Print the explain page of each row."""
        self._pages(parent, _named(chosen, "得分说明", rows), lambda: self._values.score_sheets(chosen, rows))

    def notices(self, parent: QWidget, chosen: EvaluationRound, rows: list[ScoreRow]) -> None:
        """Print each one's notice for signature."""
        self._pages(
            parent,
            _named(chosen, "个人得分告知单", rows),
            lambda: self._values.score_sheets(chosen, rows, to_sign=True),
        )

    def standings(self, parent: QWidget, chosen: EvaluationRound) -> None:
        """Print the standings."""
        self._register(parent, f"{chosen.title}名次表", lambda: self._values.standings_list(chosen))

    def criteria(self, parent: QWidget, chosen: EvaluationRound, row: ScoreRow) -> None:
        """Print the score sheet of one."""
        self._register(parent, _named(chosen, "考核评分表", [row]), lambda: self._values.criteria_sheet(chosen, row))

    def charts(self, parent: QWidget, chosen: EvaluationRound) -> None:
        """Print the charts."""

        def draw(sheets: list[ChartSheet], target: Path, progress: Progress) -> None:
            from sanhua_desktop.evaluation.documents import print_charts  # draws: not needed to start

            print_charts(sheets, target, progress)

        self._papers.show(parent, f"{chosen.title}图表", lambda: self._values.charts(chosen), draw)

    def show_charts(self, parent: QWidget, chosen: EvaluationRound) -> "ChartsDialog":
        """Show the charts in a window: the very drawings of the paper."""
        dialog = ChartsDialog(self._values.charts(chosen), parent)
        dialog.open()
        return dialog

    def _pages(self, parent: QWidget, name: str, prepare: Callable[[], list[ScoreSheet]]) -> None:
        def draw(sheets: list[ScoreSheet], target: Path, progress: Progress) -> None:
            from sanhua_desktop.evaluation.documents import print_score_sheets  # draws: not needed to start

            print_score_sheets(sheets, target, progress)

        self._papers.show(parent, name, prepare, draw)

    def _register(self, parent: QWidget, name: str, prepare: Callable[[], RegisterSheet]) -> None:
        def draw(sheet: RegisterSheet, target: Path, progress: Progress) -> None:
            from sanhua_desktop.printing.registers import print_register  # draws: not needed to start

            print_register(sheet, target, progress)

        self._papers.show(parent, name, prepare, draw)


def _named(chosen: EvaluationRound, what: str, rows: list[ScoreRow]) -> str:
    """Return the name of a paper's file: of one person with the name, so that none replaces another's."""
    return f"{chosen.title}{what}" + (f"　{rows[0].name}" if len(rows) == 1 else "")


class ChartsDialog(QDialog):
    """Charts one below the other; Esc closes."""

    def __init__(self, sheets: list[ChartSheet], parent: QWidget | None = None) -> None:
        from sanhua_desktop.evaluation.documents import chart_svg  # draws: not needed to start

        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("考核图表")
        self.resize(960, 680)
        body, area = QWidget(), QScrollArea()
        inside = QVBoxLayout(body)
        for sheet in sheets:
            inside.addWidget(_label(sheet.title, "heading"))
            picture = QLabel()
            picture.setPixmap(_pixmap(chart_svg(sheet)))
            picture.setAccessibleName("；".join(f"{one.name}{one.value}{sheet.unit}{one.mark}" for one in sheet.lines))
            inside.addWidget(picture)
            inside.addWidget(_label(sheet.under, "note"))
        inside.addStretch(1)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setAccessibleName("图表")
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        area.setFocus()


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _pixmap(svg: bytes) -> QPixmap:
    renderer = QSvgRenderer(svg)
    size = renderer.defaultSize()
    pixmap = QPixmap(QSize(int(size.width() * _SCALE), int(size.height() * _SCALE)))
    pixmap.fill(Qt.GlobalColor.white)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
