"""Leaders' scores, ballots and satisfaction of one person, as numbers apart by blanks.

What a ballot evening or a survey handed in stays as it was counted.
"""

import json
import re

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.evaluation.taking import origins_of
from sanhua_desktop.evaluation.tally import BallotAccounts
from sanhua_desktop.ui.generated.ui_score_entry_dialog import Ui_ScoreEntryDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_dialog import RecordDialog


class ScoreEntryDialog(RecordDialog):
    """A part that is emptied is taken out; one that was never entered may stay empty."""

    def __init__(
        self, evaluation: EvaluationService, row: ScoreRow, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(operations, parent)
        self._evaluation, self._row = evaluation, row
        self._form = Ui_ScoreEntryDialog()
        self._form.setupUi(self)
        self._form.person_label2.setText(row.name)
        self._form.leaders_edit.setText(_shown(row.participant.leader_scores))
        self._form.ballots_edit.setText(_shown(row.participant.ballots))
        self._form.satisfaction_edit.setText(_shown(row.participant.satisfaction))
        self._form.issued_spin.setValue(row.participant.ballots_issued)
        self._form.returned_spin.setValue(row.participant.ballots_returned)
        self._form.save_button.clicked.connect(lambda: self.save(self._call))
        self._form.cancel_button.clicked.connect(self.reject)
        self.ready()
        self._show_counted()
        self._form.leaders_edit.setFocus()

    def clear_problems(self) -> None:
        """Take the problems off; where a part comes from still stands below it."""
        super().clear_problems()
        self._show_counted()

    def _show_counted(self) -> None:
        for part, one in origins_of(self._row.participant.origins).items():
            self._keep_as_counted(part, one["text"])

    def _keep_as_counted(self, part: str, text: str) -> None:
        """What was taken over from a count is shown and not typed over."""
        form = self._form
        fields = (
            [form.ballots_edit, form.issued_spin, form.returned_spin] if part == "ballots" else [form.satisfaction_edit]
        )
        for field in fields:
            field.setEnabled(False)
        told = form.ballots_problem if part == "ballots" else form.satisfaction_problem
        told.setProperty("role", "note")
        told.setText(f"来自{text}。要改，先在“计入测评、调查和竞赛”（Ctrl+J）里撤销计入。")
        told.show()

    def _call(self) -> Change:
        form = self._form
        ballots = self._entered("ballots", "ballots", 4)
        if ballots and not form.issued_spin.value():
            raise InvalidInput({"issued": "请填写发出和收回的张数，先核对票数再计分。"})
        return self._evaluation.enter(
            self._row.participant,
            leaders=self._entered("leaders", "leader_scores"),
            ballots=ballots,
            accounts=BallotAccounts(form.issued_spin.value(), form.returned_spin.value()),
            satisfaction=self._entered("satisfaction", "satisfaction", 5),
        )

    def _entered(self, name: str, column: str, count: int | None = None) -> list[int] | None:
        """Return what was typed in a field, [] if it was emptied; None where nothing was entered or it was counted."""
        participant = self._row.participant
        if column in origins_of(participant.origins):
            return None
        typed = _numbers(name, getattr(self._form, f"{name}_edit").text(), count)
        return [] if typed is None and getattr(participant, column) else typed


def _shown(text: str) -> str:
    return " ".join(str(one) for one in json.loads(text)) if text else ""


def _numbers(name: str, text: str, count: int | None = None) -> list[int] | None:
    parts = [part for part in re.split(r"[\s,，、;；]+", text.strip()) if part]
    if not parts:
        return None
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise InvalidInput({name: "只填 0 以上的整数，用空格隔开。"})
    if count is not None and len(parts) != count:
        raise InvalidInput({name: f"要填 {count} 个数，现在有 {len(parts)} 个；没有的一档填 0。"})
    return [int(part) for part in parts]
