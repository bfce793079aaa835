"""录入评分: one entrant's scores, a row an item, a column a judge."""

import json

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.evaluation.contests.records import Contest, ContestEntrant
from sanhua_desktop.evaluation.contests.service import ContestService, items_of, judges_of
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_contest_scores_dialog import Ui_ContestScoresDialog
from sanhua_desktop.ui.operations import Operations


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
        form.scores_table.set_up([f"{name} {weight}%" for name, weight in items_of(chosen)], judges_of(chosen))
        self._shown = 0
        form.entrant_combo.currentIndexChanged.connect(self._go_to)
        self.set_up_keys(form.save_button, form.cancel_button)
        self._show_scores()
        form.scores_table.setFocus()

    def keep(self) -> None:
        """Keep this entrant's scores and go on to the next."""
        if not self._kept():
            return
        following = self._shown + 1
        if following == self._form.entrant_combo.count():
            self.accept()
            return
        self._show_entrant(following)
        self._form.scores_table.setFocus()

    def _kept(self) -> bool:
        self._form.save_button.setFocus()  # a cell still being typed in is taken over
        self.clear_problems()
        return self.operations.run(self, self._score, self.show_problems) is not None

    def _score(self) -> Change:
        table = self._form.scores_table
        rows, columns = range(table.rowCount()), range(table.columnCount())
        typed = [[table.words(row, column) for column in columns] for row in rows]
        return self._contests.score(self._form.entrant_combo.itemData(self._shown), typed)

    def _go_to(self, entrant: int) -> None:
        """Show another entrant; figures that are not saved yet stay until they are."""
        if entrant == self._shown:
            return
        if not self.has_typing:
            self._show_entrant(entrant)
            return
        name = self._form.entrant_combo.itemText(self._shown)
        self._form.entrant_combo.setCurrentIndex(self._shown)
        question = f"{name}的评分还没有保存。保存后再换人吗？"
        self.operations.messages.ask(self, question, "保存", lambda: self._keep_and_show(entrant))

    def _keep_and_show(self, entrant: int) -> None:
        if self._kept():
            self._show_entrant(entrant)

    def _show_entrant(self, entrant: int) -> None:
        self._shown = entrant
        self._form.entrant_combo.setCurrentIndex(entrant)
        self._show_scores()

    def _show_scores(self) -> None:
        entrant: ContestEntrant = self._form.entrant_combo.itemData(self._shown)
        for row, item in enumerate(json.loads(entrant.scores)):
            for column, score in enumerate(item):
                self._form.scores_table.write(row, column, score or "")
        self._form.scores_table.setCurrentCell(0, 0)
        self.ready()
