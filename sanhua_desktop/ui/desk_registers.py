"""登记规则, 常用答复 and 效能统计 as registers."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.desk.service import ANSWER_KINDS, RULE_KINDS, RuleRow
from sanhua_desktop.inquiries.papers.lists import efficacy_line
from sanhua_desktop.inquiries.reading.figures import COUNTS, Efficacy
from sanhua_desktop.inquiries.service import KINDS
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.inquiry_services import InquiryServices
from sanhua_desktop.ui.list_papers import ListPrinter
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.promised_entries import entries_dialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition

_SHOWN = (*COUNTS, "承诺内办结率", "法定内办结率", "平均用时")
_IN_TABLE = (0, 1, 4, 5, 6, 7, 8, 9)


class DeskRegisters:
    """Opens the desk's settings and its figures."""

    def __init__(self, services: InquiryServices, operations: Operations, printer: ListPrinter) -> None:
        self._services, self._operations, self._printer = services, operations, printer

    def rules(self, parent: QWidget) -> RegisterDialog:
        """Open the desk's rules: hours, limits, lock date, words of reminders."""
        desk = self._services.desk
        dialog = self._open(
            parent,
            RegisterDefinition(
                name="desk_rules",
                title="登记规则",
                purpose="转办和查重的尺度、锁定日期、提醒的话，都可以按本单位的规定改。",
                columns=(Column("规则", lambda row: row.label), Column("取值", lambda row: row.value, stretch=True)),
                fetch=lambda query, _: [row for row in desk.rules() if query.strip() in f"{row.label}{row.value}"],
                row_id=lambda row: row.number,
                details=lambda row: Details(heading=row.label, callout=row.value or "空", pairs=[("说明", row.help)]),
                kinds=RULE_KINDS,
                empty_sentence="没有这样的规则。",
                actions=(
                    Action(
                        "修改", lambda row: self._ask_rule(dialog, row), shortcut="F6", needs_row=True, in_details=True
                    ),
                ),
                search_hint="规则名称  Ctrl+F",
            ),
        )
        return dialog

    def answers(self, parent: QWidget) -> RegisterDialog:
        """Open the canned answers."""
        desk = self._services.desk
        dialog = self._open(
            parent,
            RegisterDefinition(
                name="canned_answers",
                title="常用答复",
                purpose="登记时在“答复”一栏输入短码，就换成整句话。",
                columns=(Column("短码", lambda one: one.code), Column("答复", lambda one: one.text, stretch=True)),
                fetch=lambda query, _: desk.answers(query),
                row_id=lambda one: one.id,
                details=lambda one: Details(heading=one.code, callout=one.text),
                kinds=ANSWER_KINDS,
                empty_sentence="还没有常用答复。按 F2 写一条。",
                actions=(
                    Action("写一条", lambda _: self._ask_answer(dialog), shortcut="F2", main=True, icon="add"),
                    Action(
                        "停用",
                        lambda one: self._operations.run(dialog, lambda: desk.drop_answer(one)),
                        needs_row=True,
                        in_details=True,
                    ),
                ),
                search_hint="短码、文字或拼音首字母  Ctrl+F",
            ),
        )
        return dialog

    def efficacy(self, parent: QWidget) -> RegisterDialog:
        """Open this month's figures by person and window; each number opens its entries."""
        figures, today = self._services.lists.figures, self._services.inquiries.clock.today()
        first = today.replace(day=1)
        counted = {"officer": figures.by_officer, "window": figures.by_window}

        def show(one: Efficacy) -> None:
            self.entries(dialog, one)

        dialog = self._open(
            parent,
            RegisterDefinition(
                name="efficacy",
                title="到期与效能",
                purpose=f"{today.year}年{today.month}月：每个人、每个窗口手里有什么到期，按时办结了多少。",
                columns=(Column("姓名或窗口", lambda one: one.name, stretch=True), *map(_count, _IN_TABLE)),
                fetch=lambda query, chosen: [one for one in counted[chosen](first, today) if query.strip() in one.name],
                row_id=lambda one: hash(one.name),
                details=_efficacy_details,
                kinds=KINDS | {"work_event"},
                empty_sentence="本月还没有登记。",
                actions=(
                    Action("效能统计表", lambda _: self._print(dialog, first, today), shortcut="F8", icon="print"),
                    Action("看这些登记", show, shortcut="F6", needs_row=True, in_details=True),
                ),
                aside=self._printer.jobs,
                filters=(("officer", "按人"), ("window", "按窗口")),
                search_hint="姓名或窗口  Ctrl+F",
            ),
        )
        return dialog

    def entries(self, parent: QWidget, one: Efficacy) -> RegisterDialog:
        """Open exactly the entries behind the figures of a line, a list for each number that is not zero."""
        lists = {name: (f"{name}{len(ids)}", ids) for name, ids in one.entries.items() if ids}
        purpose = f"{one.name}：每个数字背后的登记。"
        return entries_dialog(self._services.inquiries.rows, purpose, lists, self._operations, parent)

    def _open(self, parent: QWidget, definition: RegisterDefinition) -> RegisterDialog:
        dialog = RegisterDialog(definition, self._operations, parent)
        dialog.open()
        return dialog

    def _print(self, parent: QWidget, first: date, last: date) -> None:
        self._printer.print_sheet(parent, "效能统计表", lambda: self._services.lists.efficacy(first, last))

    def _ask_rule(self, parent: QWidget, row: RuleRow) -> None:
        question = f"{row.label}（现在是“{row.value or '空'}”）：\n{row.help}"

        def change(text: str) -> None:
            self._operations.run(parent, lambda: self._services.desk.change_rule(row.name, text))

        self._operations.messages.ask_text(parent, question, "修改", change)

    def _ask_answer(self, parent: QWidget) -> None:
        def keep(line: str) -> None:
            code, _, text = line.strip().partition(" ")
            self._operations.run(parent, lambda: self._services.desk.keep_answer(code, text))

        question = "先写短码，空一格，再写答复（已有的短码会换成新的）："
        self._operations.messages.ask_text(parent, question, "保存", keep)


def _count(at: int) -> Column:
    return Column(_SHOWN[at], lambda one: efficacy_line(one)[at + 1], right=True)


def _efficacy_details(one: Any) -> Details:
    return Details(
        heading=one.name,
        subtitle=f"在办{one.count('在办')}件，其中今天到期{one.count('今天到期')}件、超期{one.count('超期')}件",
        callout=f"按承诺时限办结 {one.on_promise.words}，按法定时限办结 {one.on_statute.words}",
        callout_state="past_promise" if one.count("超期") else "normal",
        pairs=list(zip(_SHOWN, efficacy_line(one)[1:], strict=True)),
    )
