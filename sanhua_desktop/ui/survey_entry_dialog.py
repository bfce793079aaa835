"""录入调查表: one key a question, Enter keeps the form and takes the next."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.ballots.enums import BLANK, VOID
from sanhua_desktop.evaluation.ballots.key_in import KeyIn
from sanhua_desktop.feedback.surveys.records import Survey
from sanhua_desktop.feedback.surveys.rules import SATISFACTION_LEVELS
from sanhua_desktop.feedback.surveys.service import SurveyService, questions_of
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_survey_entry_dialog import Ui_SurveyEntryDialog
from sanhua_desktop.ui.operations import Operations

_WORDS = {str(at): level for at, level in enumerate(SATISFACTION_LEVELS, start=1)} | {BLANK: "没有打勾", VOID: "无效"}


class SurveyEntryDialog(FormDialog):
    """Each form is kept at once; Ctrl+Z in the window takes the last one back."""

    def __init__(
        self,
        surveys: SurveyService,
        chosen: Survey,
        windows: Sequence[str],
        operations: Operations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(operations, parent)
        self._surveys, self._chosen = surveys, chosen
        self._questions = questions_of(chosen)
        self._in_hand = KeyIn(len(self._questions), len(SATISFACTION_LEVELS))
        form = self._form = Ui_SurveyEntryDialog()
        form.setupUi(self)
        self.setWindowTitle(f"录入调查表：{chosen.name}")
        form.window_combo.addItem("未注明窗口", "")
        for window in windows:
            form.window_combo.addItem(window, window)
        form.board.show_pile(self._in_hand, self._questions, _WORDS.__getitem__)
        form.board.finished.connect(self.keep)
        form.board.keyed.connect(self._say_where)
        self._say_where()
        self.set_up_keys(form.save_button, form.cancel_button)
        form.board.setFocus()

    def keep(self) -> None:
        """Keep the form in hand."""
        window, marks = self._form.window_combo.currentData(), self._in_hand.marks
        if self.operations.run(self, lambda: self._surveys.take_in(self._chosen, window, marks)) is not None:
            self._in_hand.marks = ""
        self._say_where()
        self._form.board.refresh()

    @property
    def loss(self) -> str:
        """Only the form in hand could be lost: every other one was kept as it was finished."""
        if not self._in_hand.marks:
            return ""
        return f"这一份还没有录完，只放弃这一份；已录的{self._kept}份都在。要放弃吗？"

    def _say_where(self) -> None:
        if not self._in_hand.marks:
            self._kept = self._surveys.report(self._chosen).forms
        kept = "" if self._in_hand.marks else f"已录 {self._kept} 份　"
        self._form.pile_label.setText(f"{kept}这份 {len(self._in_hand.marks)}/{len(self._questions)} 项")
