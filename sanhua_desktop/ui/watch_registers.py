"""Figures and checks beside the commitments: 效能公示 and 日常检查, each as a register of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from sanhua_desktop.feedback.bulletin.periods import Period, month_period, quarter_period, read_period
from sanhua_desktop.feedback.bulletin.service import HEADINGS, BulletinLine, BulletinService
from sanhua_desktop.feedback.spot_checks.service import KINDS as CHECK_KINDS
from sanhua_desktop.feedback.spot_checks.service import SpotCheckRow, SpotCheckService
from sanhua_desktop.printing.register_sheets import RegisterSheet
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.promised_entries import entries_dialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition
from sanhua_desktop.ui.spot_check_dialog import SpotCheckDialog

_SHOWN = ("收件", "办结", "当场办结", "提前办结", "按时办结", "超期办结")


@dataclass(frozen=True)
class WatchServices:
    """What counts and what checks."""

    bulletin: BulletinService
    checks: SpotCheckService


class WatchRegisters:
    """Opens the registers and prints their papers."""

    def __init__(self, services: WatchServices, operations: Operations, papers: Papers) -> None:
        self._services = services
        self._operations = operations
        self._papers = papers
        self._counted: dict[str, list[BulletinLine]] = {}
        operations.changed.connect(lambda _: self._counted.clear())

    def actions(self, parent: QWidget) -> Sequence[Action]:
        """Return what stands in a page's menu."""
        return (
            Action("效能公示", lambda _: self.bulletin(parent), shortcut="F6", in_menu=True),
            Action("日常检查", lambda _: self.checks(parent), shortcut="F9", in_menu=True),
        )

    def bulletin(self, parent: QWidget) -> RegisterDialog:
        """Open the figures of this month and quarter; each number opens its entries."""
        bulletin = self._services.bulletin
        dialog = RegisterDialog(
            RegisterDefinition(
                name="bulletin",
                title="效能公示",
                purpose="每个窗口、每位工作人员的收件、办结和时效，由登记实时算出；打印时写明数据截止时间。",
                columns=(Column("窗口或姓名", lambda line: line.name, stretch=True), *map(_count, _SHOWN), *_rates()),
                fetch=self._lines,
                row_id=lambda line: hash(line.name),
                details=self._line_details,
                kinds=frozenset({"inquiry_entry", "work_event", "extended_hours"}),
                empty_sentence="这一期还没有登记。",
                aside=self._papers.desk.jobs,
                actions=(
                    Action(
                        "打印本月公示表",
                        lambda _: self._print(dialog, month_period(bulletin.today)),
                        shortcut="F8",
                        icon="print",
                    ),
                    Action("打印其他月份或季度", lambda _: self._ask_period(dialog), in_menu=True),
                    *(_opens(name, lambda line, count: self._entries(dialog, line, count)) for name in _SHOWN),
                ),
                filters=(
                    *(("month-window", "本月按窗口"), ("month-officer", "本月按人")),
                    *(("quarter-window", "本季按窗口"), ("quarter-officer", "本季按人")),
                ),
                search_hint="窗口或姓名  Ctrl+F",
            ),
            self._operations,
            parent,
        )
        dialog.open()
        return dialog

    def checks(self, parent: QWidget) -> RegisterDialog:
        """Open the spot checks."""
        checks = self._services.checks
        dialog = RegisterDialog(
            RegisterDefinition(
                name="spot_checks",
                title="日常检查",
                purpose="着装、胸卡、台签和“一笑、二站、三声、四统一、五一样”：随时检查，十秒钟记下，考核时取用。",
                columns=(
                    Column("时间", lambda row: f"{row.check.checked_at:%m-%d %H:%M}"),
                    Column("姓名", lambda row: row.check.staff.name),
                    Column("结果", _result, state=lambda row: "past_promise" if row.failed else "done"),
                    Column("不符合的", lambda row: "、".join(one.line for one in row.failed) or "—", stretch=True),
                    Column("照片", lambda row: "有" if row.has_photo else ""),
                    Column("检查人", lambda row: row.check.checker),
                ),
                fetch=checks.find,
                row_id=lambda row: row.check.id,
                details=self._check_details,
                kinds=CHECK_KINDS,
                empty_sentence="还没有检查记录。按 F2 开始检查。",
                actions=(
                    Action("检查表", lambda _: self._print_sheet(dialog, checks.blank_sheet()), shortcut="F7"),
                    Action("本月汇总", lambda _: self._print_sheet(dialog, self._month()), shortcut="F8", icon="print"),
                    Action("开始检查", lambda _: self.check(dialog), shortcut="F2", main=True, icon="add"),
                    Action("撤销这条", lambda row: self._withdraw(dialog, row), needs_row=True, in_details=True),
                ),
                filters=(("all", "全部"), ("failed", "有不符合的"), ("met", "全部符合的")),
                search_hint="姓名、拼音首字母  Ctrl+F",
            ),
            self._operations,
            parent,
        )
        dialog.open()
        return dialog

    def check(self, parent: QWidget) -> SpotCheckDialog:
        """Open the ten-second form."""
        dialog = SpotCheckDialog(self._services.checks, self._operations, parent)
        dialog.open()
        return dialog

    def _lines(self, query: str, chosen: str) -> list[BulletinLine]:
        """Count anew, or, while a name is typed, look among what was counted since the last change."""
        name = query.strip()
        if not name or chosen not in self._counted:
            bulletin = self._services.bulletin
            span, group = chosen.split("-")
            period = (month_period if span == "month" else quarter_period)(bulletin.today)
            self._counted[chosen] = (bulletin.by_window if group == "window" else bulletin.by_officer)(period)
        return [one for one in self._counted.get(chosen, ()) if name in one.name]

    def _line_details(self, line: BulletinLine) -> Details:
        return Details(
            heading=line.name,
            callout=f"提前办结率{line.rate('提前办结')}，超期办结率{line.rate('超期办结')}",
            callout_state="past_promise" if line.count("超期办结") else "normal",
            pairs=list(zip(HEADINGS, line.cells, strict=True)),
        )

    def _entries(self, parent: QWidget, line: BulletinLine, name: str) -> RegisterDialog:
        ids = line.entries[name]
        lists = {"all": (f"{name}{len(ids)}件", ids)}
        purpose = f"{line.name}：{name}{len(ids)}件。"
        return entries_dialog(self._services.bulletin.entries, purpose, lists, self._operations, parent)

    def _ask_period(self, parent: QWidget) -> None:
        today = self._services.bulletin.today

        def show(text: str) -> None:
            period = self._operations.read(parent, lambda: read_period(text, today))
            if period is not None:
                self._print(parent, period)

        question = f"公示哪个月或季度？写成 {today:%Y-%m} 或 {today.year}-Q{(today.month - 1) // 3 + 1}："
        self._operations.messages.ask_text(parent, question, "预览", show)

    def _print(self, parent: QWidget, period: Period) -> None:
        self._papers.show(parent, "效能公示表", lambda: self._services.bulletin.sheet(period), print_register)

    def _print_sheet(self, parent: QWidget, sheet: RegisterSheet) -> None:
        self._papers.show(parent, sheet.title, lambda: sheet, print_register)

    def _month(self) -> RegisterSheet:
        today: date = self._services.checks.today
        return self._services.checks.month_sheet(today.replace(day=1), today)

    def _check_details(self, row: SpotCheckRow) -> Details:
        check = row.check
        return Details(
            heading=check.staff.name,
            subtitle=check.staff.post,
            callout=_result(row),
            callout_state="past_promise" if row.failed else "done",
            pairs=[
                ("时间", f"{check.checked_at:%Y-%m-%d %H:%M}"),
                *(("不符合", point.label) for point in row.failed),
                *([("情况", check.note)] if check.note else []),
                ("检查人", check.checker),
            ],
            picture=self._services.checks.photo(check.id) if row.has_photo else None,
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
                for line in self._services.checks.history(check)
            ],
        )

    def _withdraw(self, parent: QWidget, row: SpotCheckRow) -> None:
        def withdraw(reason: str) -> None:
            self._operations.run(parent, lambda: self._services.checks.withdraw(row.check, reason))

        self._operations.messages.ask_text(parent, "为什么撤销这条检查：", "撤销", withdraw)


def _count(name: str) -> Column:
    return Column(name, lambda line: str(line.count(name)), right=True)


def _rates() -> Sequence[Column]:
    return (
        Column("提前办结率", lambda line: line.rate("提前办结"), right=True),
        Column("超期办结率", lambda line: line.rate("超期办结"), right=True),
    )


def _opens(name: str, call: Callable[[BulletinLine, str], object]) -> Action:
    return Action(
        f"看{name}的登记",
        lambda line: call(line, name),
        needs_row=True,
        in_details=True,
        applies=lambda line: line.count(name) > 0,
    )


def _result(row: SpotCheckRow) -> str:
    return f"{len(row.failed)}点不符合" if row.failed else "全部符合"
