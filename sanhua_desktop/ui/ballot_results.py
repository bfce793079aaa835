"""测评结果: everybody's votes and score on the screen, as the sheet of results prints them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.ballots.by_hand import arithmetic, plain_weight
from sanhua_desktop.evaluation.ballots.service import KINDS, Outcome
from sanhua_desktop.evaluation.ballots.sheets import in_order_of_votes, place_of, shown_score, votes_by_group
from sanhua_desktop.evaluation.ballots.tally import PersonResult, counted_groups
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import RegisterDefinition


def results_register(outcome: Outcome, operations: Operations, parent: QWidget) -> RegisterDialog:
    """Return the window of a counted round: one row a person, how the score adds up beside it."""
    people = in_order_of_votes(outcome.people)

    def find(query: str, _: str) -> Sequence[PersonResult]:
        return [one for one in people if query.strip() in one.name]

    definition = RegisterDefinition(
        name="ballot_results",
        title="测评结果",
        purpose=f"{outcome.setup.round.name}，校验码 {outcome.code}。选一人，右边是各组得票和得分的算式。",
        columns=(
            Column("名次", lambda one: "—" if one.score is None else place_of(one, people)),
            Column("姓名", lambda one: one.title, stretch=True),
            *(_level_column(at, level) for at, level in enumerate(outcome.setup.design.levels)),
            Column("弃权", lambda one: str(one.counts.blank)),
            Column("无效", lambda one: str(one.counts.void)),
            Column("得分", shown_score),
        ),
        fetch=find,
        row_id=lambda one: one.number,
        details=partial(_details, outcome),
        kinds=KINDS,
        empty_sentence="没有被测评人。",
        search_hint="姓名  Ctrl+F",
    )
    return RegisterDialog(definition, operations, parent)


def _level_column(at: int, level: str) -> Column:
    return Column(level, lambda one: str(one.counts.levels[at]))


def _details(outcome: Outcome, one: PersonResult) -> Details:
    setup = outcome.setup
    groups = counted_groups(setup.groups, setup.design.minimum)
    sum_words = arithmetic(one, groups, setup.design)
    return Details(
        heading=f"{one.title}　{shown_score(one)}",
        subtitle="票数多于同组其他人数" if one.rated_himself else "",
        callout=f"{sum_words}＝{shown_score(one)}" if sum_words else "没有有效票，不计分。",
        pairs=[
            ("测评人", "＋".join(f"{group.name}{plain_weight(group.weight)}%" for group in groups)),
            *votes_by_group(one, groups, setup.design.levels),
        ],
    )
