"""What ballots, surveys and contests counted, to be taken over into a round: who gets what stands beside each."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.ballots.service import KINDS as BALLOT_KINDS
from sanhua_desktop.evaluation.contests.service import KINDS as CONTEST_KINDS
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import KINDS
from sanhua_desktop.evaluation.source_service import Source, SourceService
from sanhua_desktop.feedback.surveys.service import KINDS as SURVEY_KINDS
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition


def open_sources(
    sources: SourceService, operations: Operations, parent: QWidget, chosen: EvaluationRound
) -> RegisterDialog:
    """Open the list of what the round may take over."""
    definition = RegisterDefinition(
        name="sources",
        title="计入测评、调查和竞赛",
        purpose=f"把已计票的民主测评、满意度调查和竞赛名次计入“{chosen.title}”，得分说明里能查到来源。",
        columns=(
            Column("种类", lambda one: one.kind.label),
            Column("名称", lambda one: one.name, stretch=True),
            Column("日期", lambda one: f"{one.day:%Y-%m-%d}", right=True),
        ),
        fetch=lambda query, _: [one for one in sources.find(chosen) if query.strip() in one.name],
        row_id=lambda one: hash((one.kind, one.record.id)),
        details=lambda one: _details(sources, chosen, one),
        kinds=KINDS | BALLOT_KINDS | SURVEY_KINDS | CONTEST_KINDS,
        empty_sentence="还没有可以计入的。民主测评要先计票，满意度调查要先录入，竞赛日期要在本轮期间里。",
        actions=(
            Action(
                "计入本轮",
                lambda one: operations.run(dialog, lambda: sources.take(chosen, one)),
                "F6",
                needs_row=True,
                in_details=True,
                applies=lambda one: not sources.lacking(chosen, one),
            ),
        ),
        search_hint="名称  Ctrl+F",
    )
    dialog = RegisterDialog(definition, operations, parent)
    dialog.open()
    return dialog


def _details(sources: SourceService, chosen: EvaluationRound, one: Source) -> Details:
    subtitle = f"{one.kind.label}　{one.day:%Y-%m-%d}"
    if lacking := sources.lacking(chosen, one):
        return Details(heading=one.name, subtitle=subtitle, callout=lacking, callout_state="soon")
    handed = sources.handed(chosen, one)
    callout = f"可以计入{len(handed)}个参评对象，计入后覆盖原来的票数。" if handed else "没有本轮的参评对象。"
    pairs = [(line.participant.title, line.words) for line in handed]
    return Details(heading=one.name, subtitle=subtitle, callout=callout, pairs=pairs)
