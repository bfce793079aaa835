"""新建满意度调查: what is asked, when, and by which definition its rate is read."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from sanhua_desktop.feedback.surveys.enums import SatisfactionDefinition
from sanhua_desktop.feedback.surveys.service import QUESTIONS, NewSurvey, SurveyService
from sanhua_desktop.ui.dates import as_date
from sanhua_desktop.ui.form_dialog import FormDialog, fill_choices
from sanhua_desktop.ui.generated.ui_survey_dialog import Ui_SurveyDialog
from sanhua_desktop.ui.operations import Operations


class SurveyDialog(FormDialog):
    """The form starts with the month it is opened in."""

    def __init__(self, surveys: SurveyService, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._surveys = surveys
        form = self._form = Ui_SurveyDialog()
        form.setupUi(self)
        today = surveys.today()
        form.name_edit.setText(f"{today.year}年{today.month}月群众满意度调查")
        form.first_day_date.setDate(QDate(today.year, today.month, 1))
        form.last_day_date.setDate(form.first_day_date.date().addMonths(1).addDays(-1))
        fill_choices(form.definition_combo, SatisfactionDefinition)
        form.questions_text.setPlainText("\n".join(QUESTIONS))
        self.set_up_keys(form.save_button, form.cancel_button)
        form.name_edit.setFocus()

    def keep(self) -> None:
        """Prepare the survey."""
        form = self._form
        self.save(
            lambda: self._surveys.prepare(
                NewSurvey(
                    name=form.name_edit.text(),
                    first_day=as_date(form.first_day_date),
                    last_day=as_date(form.last_day_date),
                    definition=form.definition_combo.currentData(),
                    questions=[line for line in form.questions_text.toPlainText().splitlines() if line.strip()],
                    issued=form.issued_spin.value(),
                    minimum=form.minimum_spin.value(),
                )
            )
        )
