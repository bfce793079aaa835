"""整改台账 in a window of its own, with its papers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from sanhua_desktop.commitments.ledger_service import Owner
from sanhua_desktop.evaluation.last_tier_service import LastTierService
from sanhua_desktop.evaluation.record_service import RecordWordsService
from sanhua_desktop.feedback.rectifications.enums import RectificationState
from sanhua_desktop.feedback.rectifications.paper_service import RectificationPapers
from sanhua_desktop.feedback.rectifications.records import Rectification
from sanhua_desktop.feedback.rectifications.service import (
    KINDS,
    RectificationRow,
    RectificationService,
    RectificationValues,
)
from sanhua_desktop.feedback.rectifications.sheets import OrderSheet
from sanhua_desktop.printing.register_sheets import RegisterSheet
from sanhua_desktop.progress import Progress
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.rectification_dialog import RectificationDialog
from sanhua_desktop.ui.rectification_step_dialog import RectificationStepDialog
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition

_Sheet = TypeVar("_Sheet", RegisterSheet, OrderSheet)


@dataclass(frozen=True)
class RectificationDesk:
    """What the windows of the rectifications work with."""

    rectifications: RectificationService
    values: RectificationPapers
    last_tier: LastTierService
    records: RecordWordsService
    owners: Callable[[], Sequence[Owner]]
    papers: Papers

    def write(self, parent: QWidget, shown: Rectification | RectificationValues | None = None) -> RectificationDialog:
        """Open the form of a new one, of one in the ledger, or of what another register prepared."""
        dialog = RectificationDialog(self.rectifications, self.owners(), self.papers.operations, parent, shown)
        dialog.open()
        return dialog


class RectificationsDialog(RegisterDialog):
    """One row for each thing to mend, what is due first."""

    def __init__(self, desk: RectificationDesk, parent: QWidget | None = None) -> None:
        self._desk, self._operations = desk, desk.papers.operations
        super().__init__(self._make_definition(), self._operations, parent)

    def write(self, row: RectificationRow | None = None) -> RectificationDialog:
        """Open the form of a new one or of ``row``."""
        return self._desk.write(self, row.record if row is not None else None)

    def step(self, row: RectificationRow) -> RectificationStepDialog:
        """Open the form of the next step."""
        dialog = RectificationStepDialog(self._desk.rectifications, row, self._operations, self)
        dialog.open()
        return dialog

    def withdraw(self, row: RectificationRow) -> None:
        """Ask why, then take one out of the ledger."""

        def take(reason: str) -> None:
            self._operations.run(self, lambda: self._desk.rectifications.withdraw(row.record, reason))

        self._operations.messages.ask_text(self, f"{row.record.number}　{row.owner}\n为什么作废：", "作废", take)

    def print_ledger(self) -> None:
        """Print the rows shown."""
        rows = list(self.page.rows)
        self._print("整改台账", lambda: self._desk.values.ledger(rows), _draw_register)

    def print_public(self) -> None:
        """Print what hangs in the hall: the rows shown that are not closed."""
        rows = [row for row in self.page.rows if _is_open(row)]
        sheet = self._operations.read(self, lambda: self._desk.values.public_list(rows))
        if sheet is not None:
            self._print("整改事项公示", lambda: sheet, _draw_register)
            inside = len(rows) - len(sheet.parts[0].rows)
            if inside:
                self._operations.say(f"对个人考核的整改{inside}件不对外公示，没有印上。")

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="rectifications",
            title="整改台账",
            purpose="问题、责任主体、整改标准、整改措施、办结时限写清楚；别人验收合格才能销号。",
            columns=(
                Column("编号", lambda row: row.record.number),
                Column("整改对象", lambda row: row.owner),
                Column("存在问题", lambda row: row.record.problem, stretch=True),
                Column("时限", lambda row: f"{row.record.due_on}"),
                Column("到期", lambda row: row.due_words, state=lambda row: row.clock),
                Column("状态", lambda row: row.record.state.label),
            ),
            fetch=self._desk.rectifications.find,
            row_id=lambda row: row.record.id,
            details=self._details_of,
            kinds=KINDS,
            empty_sentence="还没有要整改的。按 F2 登记；考核公布以后，在“考核评分”按 Ctrl+T 给“后进”的登记。",
            actions=(
                Action("整改公示", lambda _: self.print_public(), "F7", icon="print"),
                Action("打印台账", lambda _: self.print_ledger(), "F8", icon="print"),
                Action("登记整改", lambda _: self.write(), "F2", main=True, icon="add"),
                *self._row_actions(),
            ),
            filters=(("all", "全部"), ("open", "未销号"), ("overdue", "超期"), ("closed", "已销号")),
            search_hint="编号、姓名、问题  Ctrl+F",
        )

    def _row_actions(self) -> tuple[Action, ...]:
        values = self._desk.values

        def of(name: str, sheet: Callable[[RectificationRow], OrderSheet]) -> Callable[[RectificationRow], None]:
            return lambda row: self._print(name, lambda: sheet(row), _draw_order)

        about = partial(Action, needs_row=True, in_details=True)
        return (
            about("下一步", self.step, "F6", applies=_is_open, why_not="这一件已经销号，没有下一步了。"),
            about("修改", self.write, "F4", applies=_may_change, why_not="申请销号以后不能再改；退回整改的可以改。"),
            about("整改通知书", of("整改通知书", values.order), "F9"),
            about("销号单", of("整改销号单", values.closing), "F10"),
            about("作废", self.withdraw, applies=_is_open),
        )

    def _print(self, name: str, prepare: Callable[[], _Sheet], draw: Callable[[_Sheet, Path, Progress], None]) -> None:
        self._desk.papers.show(self, name, prepare, draw)

    def _details_of(self, row: RectificationRow) -> Details:
        one = row.record
        found = self._desk.records.of(one.source_kind, one.source_id) if one.source_kind else None
        pairs = [
            ("整改标准", one.standard),
            ("整改措施", one.measures or "还没有制定"),
            ("责任领导", one.leader),
            ("责任人", one.responsible),
            ("来源", f"{one.source.label}，{one.fault.label}，{one.found_on}发现"),
            *((("公开", f"{one.published_on}　{one.publisher}"),) if one.published_on else ()),
            *((("完成情况", one.result),) if one.result else ()),
            *((("验收", f"{one.accepter}：{one.opinion}"),) if one.accepter else ()),
            *((("依据", found.heading), *found.pairs) if found is not None else ()),
        ]
        return Details(
            heading=f"{one.number}　{row.owner}",
            subtitle=f"{one.state.label}　{one.due_on}　{row.due_words}",
            callout=one.problem,
            callout_state=row.clock,
            pairs=pairs,
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
                for line in self._desk.rectifications.history(one)
            ],
        )


def _is_open(row: RectificationRow) -> bool:
    return row.record.state is not RectificationState.CLOSED


def _may_change(row: RectificationRow) -> bool:
    return row.record.state not in (RectificationState.APPLIED, RectificationState.CLOSED)


def _draw_register(sheet: RegisterSheet, target: Path, progress: Progress) -> None:
    from sanhua_desktop.printing.registers import print_register  # draws: not needed to start

    print_register(sheet, target, progress)


def _draw_order(sheet: OrderSheet, target: Path, progress: Progress) -> None:
    from sanhua_desktop.feedback.rectifications.documents import print_order  # draws: not needed to start

    print_order(sheet, target, progress)
