"""录入评分: one entrant's scores, a row an item, a column a judge."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.evaluation.contests.records import Contest, ContestEntrant
from sanhua_desktop.evaluation.contests.service import ContestService, items_of, judges_of
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_contest_scores_dialog import Ui_ContestScoresDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import ROW_HEIGHT


class ContestScoresDialog(FormDialog):
    """Saving goes on to the next entrant; the last one closes the window."""

    def __init__(
        self, contests: ContestService, chosen: Contest, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._contests, self._chosen = contests, chosen
        form = self._form = Ui_ContestScoresDialog()
        form.setupUi(self)
        self.setWindowTitle(f"录入评分：{chosen.name}")
        for one in sorted(contests.results(chosen), key=lambda result: result.entrant.id):
            form.entrant_combo.addItem(one.name, one.entrant)
        table = form.scores_table
        table.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
        table.setRowCount(len(items_of(chosen)))
        table.setColumnCount(len(judges_of(chosen)))
        table.setHorizontalHeaderLabels(judges_of(chosen))
        table.setVerticalHeaderLabels([f"{name} {weight}%" for name, weight in items_of(chosen)])
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, table.fontMetrics().height() + 16))
        form.entrant_combo.currentIndexChanged.connect(lambda _: self._show_scores())
        self._show_scores()
        self.set_up_keys(form.save_button, form.cancel_button)
        table.setFocus()

    def keep(self) -> None:
        """Keep this entrant's scores and go on to the next."""
        form = self._form
        form.save_button.setFocus()  # a cell still being typed in is taken over
        self.clear_problems()
        if self.operations.run(self, self._score, self.show_problems) is None:
            return
        following = form.entrant_combo.currentIndex() + 1
        if following == form.entrant_combo.count():
            self.accept()
            return
        form.entrant_combo.setCurrentIndex(following)
        form.scores_table.setFocus()

    def _score(self) -> Change:
        table = self._form.scores_table
        typed = []
        for row in range(table.rowCount()):
            cells = [table.item(row, column) for column in range(table.columnCount())]
            typed.append([cell.text() if cell else "" for cell in cells])
        return self._contests.score(self._form.entrant_combo.currentData(), typed)

    def _show_scores(self) -> None:
        entrant: ContestEntrant = self._form.entrant_combo.currentData()
        for row, item in enumerate(json.loads(entrant.scores)):
            for column, score in enumerate(item):
                cell = QTableWidgetItem(score or "")
                cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self._form.scores_table.setItem(row, column, cell)
        self._form.scores_table.setCurrentCell(0, 0)
