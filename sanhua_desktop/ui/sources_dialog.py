"""What ballots, surveys and contests counted, to be taken over into a round: who gets what stands beside each."""

from collections import Counter

from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.ballots.service import KINDS as BALLOT_KINDS
from sanhua_desktop.evaluation.contests.service import KINDS as CONTEST_KINDS
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import KINDS
from sanhua_desktop.evaluation.source_service import SourceService
from sanhua_desktop.evaluation.sources import Source, SourceKind
from sanhua_desktop.feedback.surveys.service import KINDS as SURVEY_KINDS
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition


class SourcesDialog(RegisterDialog):
    """One row for each ballot evening, survey and contest that the round may take over."""

    def __init__(
        self, sources: SourceService, operations: Operations, parent: QWidget, chosen: EvaluationRound
    ) -> None:
        self._sources, self._operations, self._round = sources, operations, chosen
        self._taken: Counter[tuple[SourceKind, int]] = Counter()
        super().__init__(self._make_definition(), operations, parent)

    def take(self, one: Source) -> None:
        """Take one over; ask first if it takes the place of what was typed or taken over before."""

        def take() -> None:
            self._operations.run(self, lambda: self._sources.take(self._round, one))

        replaced = self._operations.read(self, lambda: self._sources.replaced(self._round, one))
        if replaced:
            question = f"计入“{one.name}”会取代{'；'.join(replaced)}。取代以后不能找回，要取代吗？"
            self._operations.messages.ask(self, question, "取代", take)
        elif replaced is not None:
            take()

    def give_back(self, one: Source) -> None:
        """Ask why, then take back what was taken over from one."""

        def give(why: str) -> None:
            self._operations.run(self, lambda: self._sources.give_back(self._round, one, why))

        self._operations.messages.ask_text(self, f"撤销“{one.name}”计入本轮的得分。为什么：", "撤销计入", give)

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="sources",
            title="计入测评、调查和竞赛",
            purpose=f"把已计票的民主测评、满意度调查和竞赛名次计入“{self._round.title}”，得分说明里能查到来源。",
            columns=(
                Column("种类", lambda one: one.kind.label),
                Column("名称", lambda one: one.name, stretch=True),
                Column("日期", lambda one: f"{one.day:%Y-%m-%d}", right=True),
                Column("本轮", self._in_words),
            ),
            fetch=self._fetch,
            row_id=lambda one: hash((one.kind, one.record.id)),
            details=self._details_of,
            kinds=KINDS | BALLOT_KINDS | SURVEY_KINDS | CONTEST_KINDS,
            empty_sentence="还没有可以计入的。民主测评要先计票，满意度调查要先录入，竞赛日期要在本轮期间里。",
            actions=(
                Action("计入本轮", self.take, "F6", needs_row=True, in_details=True, applies=self._may_take),
                Action("撤销计入", self.give_back, "F7", needs_row=True, in_details=True, applies=self._may_give_back),
            ),
            search_hint="名称  Ctrl+F",
            enter_acts=False,
        )

    def _fetch(self, query: str, _filter: str) -> list[Source]:
        self._taken = self._sources.taken_over(self._round)
        return [one for one in self._sources.find(self._round) if query.strip() in one.name]

    def _in_words(self, one: Source) -> str:
        return f"已计入{self._taken[one.basis]}名" if self._taken[one.basis] else "没有计入"

    def _may_take(self, one: Source) -> bool:
        return not self._sources.lacking(self._round, one)

    def _may_give_back(self, one: Source) -> bool:
        return bool(self._taken[one.basis]) and self._round.state is not RoundState.PUBLISHED

    def _details_of(self, one: Source) -> Details:
        sources, chosen, taken = self._sources, self._round, self._taken[one.basis]
        subtitle = f"{one.kind.label}　{one.day:%Y-%m-%d}"
        if lacking := sources.lacking(chosen, one):
            return Details(heading=one.name, subtitle=subtitle, callout=lacking, callout_state="soon")
        handed = sources.handed(chosen, one)
        open_ones = sum(line.counts is not None or line.bonus is not None for line in handed)
        if not handed:
            callout = "没有本轮的参评对象。"
        elif not taken:
            callout = f"可以计入{open_ones}名。"
        elif one.kind is SourceKind.CONTEST:
            callout = f"已计入{taken}名" + (f"，还可以计入{open_ones}名。" if open_ones else "。")
        else:
            callout = f"已计入{taken}名；再按 F6 会按右边的结果覆盖。"
        if warning := sources.out_of_days(chosen, one):
            callout += f"\n{warning}"
        pairs = [(line.participant.title, line.words) for line in handed]
        state = "soon" if warning else "done" if taken else "normal"
        return Details(heading=one.name, subtitle=subtitle, callout=callout, callout_state=state, pairs=pairs)
