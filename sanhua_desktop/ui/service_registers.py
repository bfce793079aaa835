"""延时服务 and 提醒服务 as registers: what was done outside the hours, and whom to call today."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.extended_hours.enums import ServiceMode
from sanhua_desktop.inquiries.extended_hours.service import KINDS as EXTENDED_KINDS
from sanhua_desktop.inquiries.extended_hours.service import closing_words, minutes
from sanhua_desktop.inquiries.reminders.enums import CallResult
from sanhua_desktop.inquiries.reminders.service import KINDS as REMINDER_KINDS
from sanhua_desktop.inquiries.reminders.service import ReminderRow
from sanhua_desktop.office.phones import masked_phone
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.extended_hours_dialog import ExtendedHoursDialog
from sanhua_desktop.ui.inquiry_services import InquiryServices
from sanhua_desktop.ui.list_papers import ListPrinter
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition
from sanhua_desktop.ui.reminder_dialog import ReminderDialog

_EXTENDED_COLUMNS = (
    Column("日期", lambda line: f"{line.started_at.month}月{line.started_at.day}日"),
    Column("类型", lambda line: line.mode.label),
    Column("服务对象", lambda line: line.visitor_name),
    Column("事项", lambda line: line.subject, stretch=True),
    Column("开始", lambda line: f"{line.started_at:%H:%M}"),
    Column("结束", lambda line: f"{line.ended_at:%H:%M}"),
    Column("分钟", lambda line: str(minutes(line)), right=True),
    Column("经办人", lambda line: line.officer.name if line.officer else "—"),
)
_REMINDER_COLUMNS = (
    Column("提醒日", lambda row: f"{row.reminder.remind_on.month}月{row.reminder.remind_on.day}日"),
    Column("类型", lambda row: row.reminder.kind.label),
    Column("服务对象", lambda row: row.reminder.visitor_name),
    Column("电话", lambda row: masked_phone(row.reminder.phone)),
    Column("提醒事项", lambda row: row.reminder.subject, stretch=True),
    Column("到期", lambda row: f"{row.reminder.due_on:%Y-%m-%d}"),
    Column("结果", lambda row: row.calls[0].result.label if row.calls else "待提醒", state=lambda row: row.state),
)


class ServiceRegisters:
    """Opens the two registers and their forms."""

    def __init__(self, services: InquiryServices, operations: Operations, printer: ListPrinter) -> None:
        self._services, self._operations, self._printer = services, operations, printer

    def extended_hours(self, parent: QWidget) -> RegisterDialog:
        """Open the ledger of extended hours."""
        extended, today = self._services.extended, self._services.inquiries.clock.today()
        dialog = self._dialog(
            parent,
            lambda: dialog,
            name="extended_hours",
            title="延时服务",
            purpose="下班后、预约、上门和节假日为群众办的事，每月汇总公示。",
            columns=_EXTENDED_COLUMNS,
            fetch=extended.find,
            row_id=lambda line: line.id,
            details=_extended_details,
            kinds=EXTENDED_KINDS,
            empty_sentence="还没有延时服务登记。下班后办完一件，按 F2 登记。",
            actions=(
                Action(
                    "本月登记表",
                    lambda _: self._printer.print_sheet(
                        dialog, "延时服务登记表", lambda: self._services.lists.extended_hours(today.year, today.month)
                    ),
                    shortcut="F8",
                    icon="print",
                ),
                Action("登记延时服务", lambda _: self.extend(dialog), shortcut="F2", main=True, icon="add"),
            ),
            filters=(("all", "全部"), *((mode.value, mode.label) for mode in ServiceMode)),
            search_hint="服务对象、事项或经办人  Ctrl+F",
        )
        return dialog

    def extend(self, parent: QWidget, entry_id: int | None = None) -> ExtendedHoursDialog:
        """Open the form of one service, filled in from an entry."""
        one = self._services
        dialog = ExtendedHoursDialog(one.extended, one.staff, self._operations, parent, entry_id=entry_id)
        dialog.open()
        return dialog

    def reminders(self, parent: QWidget) -> RegisterDialog:
        """Open the list of whom to call today, with the words to say."""
        reminders = self._services.reminders
        dialog = self._dialog(
            parent,
            lambda: dialog,
            name="reminders",
            title="提醒服务",
            purpose="今天要打的电话和要说的话；打完记下结果，没接通的明天还在。",
            columns=_REMINDER_COLUMNS,
            fetch=reminders.find,
            row_id=lambda row: row.reminder.id,
            details=_reminder_details,
            kinds=REMINDER_KINDS,
            empty_sentence="今天没有要提醒的。按 F7 从登记里找还没补材料的，按 F2 安排到期提醒。",
            actions=(
                Action(
                    "从登记里找",
                    lambda _: self._operations.run(dialog, reminders.look_through),
                    shortcut="F7",
                    icon="clipboard_text_ltr",
                ),
                Action("安排提醒", lambda _: self.remind(dialog), shortcut="F2", main=True, icon="add"),
                self._logged(lambda: dialog, "已告知本人", CallResult.REACHED, "F6"),
                self._logged(lambda: dialog, "未接通", CallResult.UNANSWERED, ""),
                self._logged(lambda: dialog, "停机或空号", CallResult.OUT_OF_SERVICE, ""),
            ),
            filters=(("due", "今天要提醒"), ("ahead", "以后"), ("done", "已提醒")),
            search_hint="服务对象或提醒事项  Ctrl+F",
        )
        return dialog

    def remind(self, parent: QWidget, row: Any = None) -> ReminderDialog:
        """Open the form that arranges a reminder, filled in from an entry."""
        one = self._services
        dialog = ReminderDialog(one.reminders, one.inquiries.clock, self._operations, parent, row=row)
        dialog.open()
        return dialog

    def _logged(self, parent: Callable[[], RegisterDialog], text: str, result: CallResult, shortcut: str) -> Action:
        def call(row: ReminderRow) -> None:
            self._operations.run(parent(), lambda: self._services.reminders.log(row.reminder, result))

        return Action(
            text,
            call,
            shortcut=shortcut,
            needs_row=True,
            in_details=True,
            applies=lambda row: row.reminder.done_at is None,
        )

    def _dialog(self, parent: QWidget, made: Callable[[], RegisterDialog], **definition: Any) -> RegisterDialog:
        actions = (
            Action("打印清单", lambda _: self._printer.print_page(made().page), shortcut="Ctrl+P", in_menu=True),
            Action("导出清单", lambda _: self._printer.export_page(made().page), shortcut="Ctrl+E", in_menu=True),
        )
        definition["actions"] = (*definition["actions"], *actions)
        dialog = RegisterDialog(RegisterDefinition(**definition), self._operations, parent)
        dialog.open()
        return dialog


def _extended_details(line: Any) -> Details:
    pairs = [
        ("时间", f"{line.started_at:%H:%M}—{line.ended_at:%H:%M}，{minutes(line)}分钟（{closing_words(line)}）"),
        ("电话", masked_phone(line.phone)),
        ("提出人", line.asked_by.label),
        ("是否办结", "已办结" if line.finished else "未办结"),
        ("经办人", line.officer.name if line.officer else ""),
        ("备注", line.note),
    ]
    return Details(
        heading=f"{line.visitor_name} · {line.mode.label}服务",
        subtitle=line.subject,
        pairs=[(name, text) for name, text in pairs if text],
    )


def _reminder_details(row: ReminderRow) -> Details:
    one = row.reminder
    return Details(
        heading=f"{one.visitor_name} · {one.kind.label}",
        subtitle=f"电话 {one.phone}",
        callout=row.text,
        callout_state=row.state,
        history=[
            f"{call.called_at.month}月{call.called_at.day}日 {call.called_at:%H:%M} {call.result.label}"
            for call in row.calls
        ],
    )
