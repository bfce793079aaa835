"""服务竞赛、技能比武: the contests, from their items to the result list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.evaluation.contests.records import Contest
from sanhua_desktop.evaluation.contests.service import KINDS, ContestResult, ContestService
from sanhua_desktop.evaluation.contests.sheets import result_list
from sanhua_desktop.printing.register_sheets import RegisterSheet
from sanhua_desktop.progress import Progress
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.ui.contest_dialog import ContestDialog
from sanhua_desktop.ui.contest_scores_dialog import ContestScoresDialog
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition


@dataclass(frozen=True)
class ContestDesk:
    """The services, and how the office is called."""

    contests: ContestService
    staff: StaffService
    office: Callable[[], str]
    operations: Operations
    papers: Papers


class ContestsDialog(RegisterDialog):
    """One row a contest; the places stand beside it."""

    def __init__(self, desk: ContestDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        super().__init__(self._make_definition(), desk.operations, parent)

    def announce(self) -> QDialog:
        """Open the form of a new contest."""
        dialog = ContestDialog(self._desk.contests, self._desk.staff, self._desk.operations, self)
        dialog.open()
        return dialog

    def score(self, chosen: Contest) -> QDialog:
        """Open the scores of the entrants."""
        dialog = ContestScoresDialog(self._desk.contests, chosen, self._desk.operations, self)
        dialog.open()
        return dialog

    def print_results(self, chosen: Contest) -> None:
        """Preview the result list."""
        desk = self._desk

        def prepare() -> RegisterSheet:
            return result_list(chosen, desk.contests.results(chosen), desk.office())

        desk.papers.show(self, f"{chosen.name}成绩单", prepare, _draw_results)

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="contests",
            title="竞赛评分",
            purpose="服务竞赛、技能比武：评委打分，去掉最高最低分，按权重合计，同分并列。",
            columns=(
                Column("竞赛名称", lambda row: row.name, stretch=True),
                Column("类别", lambda row: row.kind.label),
                Column("日期", lambda row: f"{row.held_on:%Y-%m-%d}"),
            ),
            fetch=self._fetch,
            row_id=lambda row: row.id,
            details=self._details_of,
            kinds=KINDS,
            empty_sentence="还没有竞赛。按 F2 新建一次。",
            actions=(
                Action("新建竞赛", lambda _: self.announce(), shortcut="F2", main=True, icon="add"),
                Action("录入评分", self.score, shortcut="F4", needs_row=True, in_details=True),
                Action("成绩单", self.print_results, shortcut="Ctrl+P", needs_row=True, in_details=True),
            ),
            search_hint="竞赛名称  Ctrl+F",
        )

    def _fetch(self, query: str, _filter: str) -> Sequence[Contest]:
        return [row for row in self._desk.contests.contests() if query.strip() in row.name]

    def _details_of(self, chosen: Contest) -> Details:
        results = self._desk.contests.results(chosen)
        missing = sum(one.placing.total is None for one in results)
        return Details(
            heading=chosen.name,
            subtitle=f"{chosen.kind.label}　{len(results)}人参赛",
            callout=f"还有{missing}人评分不全，不排名次。" if missing else "评分齐全。",
            callout_state="soon" if missing else "normal",
            pairs=[(one.name, _place(one)) for one in results],
        )


def _place(one: ContestResult) -> str:
    if one.placing.total is None:
        return "评分不全"
    return f"第{one.placing.place}名{'（并列）' if one.placing.tied else ''}　{one.placing.total}分"


def _draw_results(sheet: RegisterSheet, target: Path, progress: Progress) -> None:
    from sanhua_desktop.printing.registers import print_register  # draws: not needed to start

    print_register(sheet, target, progress)
