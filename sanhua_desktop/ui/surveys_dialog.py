"""满意度调查: the surveys, from the paper form to the report."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.feedback.surveys.records import Survey
from sanhua_desktop.feedback.surveys.service import KINDS, SurveyService, questions_of
from sanhua_desktop.feedback.surveys.sheets import form_sheet, report_sheet, shown, under_figure
from sanhua_desktop.printing.register_sheets import RegisterSheet
from sanhua_desktop.printing.tick_paper import TickSheet
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition
from sanhua_desktop.ui.survey_dialog import SurveyDialog
from sanhua_desktop.ui.survey_entry_dialog import SurveyEntryDialog


@dataclass(frozen=True)
class SurveyDesk:
    """The service, and how the office, its windows and its campaign are called."""

    surveys: SurveyService
    windows: Callable[[], Sequence[str]]
    office: Callable[[], str]
    campaign: Callable[[], str]
    operations: Operations
    papers: Papers


class SurveysDialog(RegisterDialog):
    """One row a survey; its figure stands beside it with definition, n and period."""

    def __init__(self, desk: SurveyDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        super().__init__(self._make_definition(), desk.operations, parent)

    def prepare(self) -> QDialog:
        """Open the form of a new survey."""
        dialog = SurveyDialog(self._desk.surveys, self._desk.operations, self)
        dialog.open()
        return dialog

    def take_in(self, chosen: Survey) -> QDialog:
        """Open the fast entry of paper forms."""
        desk = self._desk
        dialog = SurveyEntryDialog(desk.surveys, chosen, desk.windows(), desk.operations, self)
        dialog.open()
        return dialog

    def print_form(self, chosen: Survey) -> None:
        """Preview the paper form."""
        desk = self._desk

        def prepare() -> list[TickSheet]:
            return [form_sheet(chosen.name, questions_of(chosen), desk.office(), desk.campaign())]

        desk.papers.show(self, f"{chosen.name}表", prepare, _draw_form)

    def print_report(self, chosen: Survey) -> None:
        """Preview the report."""
        desk = self._desk
        prepare = lambda: report_sheet(desk.surveys.report(chosen), desk.office())  # noqa: E731
        desk.papers.show(self, f"{chosen.name}统计表", prepare, _draw_report)

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="surveys",
            title="满意度调查",
            purpose="调查表在这里印，一项一键录入；每个结果都带口径、份数和期间，不足5份的窗口不分列。",
            columns=(
                Column("调查名称", lambda row: row.name, stretch=True),
                Column("期间", lambda row: f"{row.first_day:%m-%d} 至 {row.last_day:%m-%d}"),
                Column("口径", lambda row: row.definition.label),
            ),
            fetch=self._fetch,
            row_id=lambda row: row.id,
            details=self._details_of,
            kinds=KINDS,
            empty_sentence="还没有满意度调查。按 F2 新建一次，再打印调查表。",
            actions=(
                Action("新建调查", lambda _: self.prepare(), shortcut="F2", main=True, icon="add"),
                Action("录入调查表", self.take_in, shortcut="F4", needs_row=True, in_details=True),
                Action("打印调查表", self.print_form, shortcut="F8", needs_row=True, in_details=True),
                Action("统计表", self.print_report, shortcut="Ctrl+P", needs_row=True, in_details=True),
            ),
            search_hint="调查名称  Ctrl+F",
        )

    def _fetch(self, query: str, _filter: str) -> Sequence[Survey]:
        return [row for row in self._desk.surveys.surveys() if query.strip() in row.name]

    def _details_of(self, chosen: Survey) -> Details:
        report = self._desk.surveys.report(chosen)
        return Details(
            heading=f"{report.whole.what} {shown(report.whole)}",
            subtitle=under_figure(report, report.whole),
            callout=report.note or f"有效{report.forms}份，样本足够。",
            callout_state="soon" if report.note else "normal",
            pairs=[(one.what, f"{shown(one)}（有效{one.votes}份）") for one in report.figures[1:]],
        )


def _draw_form(sheets: list[TickSheet], target: Path, progress: Progress) -> None:
    from sanhua_desktop.printing.tick_sheets import print_tick_sheets  # draws: not needed to start

    print_tick_sheets(sheets, target, progress)


def _draw_report(sheet: RegisterSheet, target: Path, progress: Progress) -> None:
    from sanhua_desktop.printing.registers import print_register  # draws: not needed to start

    print_register(sheet, target, progress)
