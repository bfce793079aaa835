"""Whom to remind, and the calls made."""

from peewee import CharField, DateField, DateTimeField, ForeignKeyField

from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.reminders.enums import CallResult, ReminderKind
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EndDateField, EnumField
from sanhua_desktop.store.record import Record


class Reminder(Record):
    """提醒: shown from ``remind_on`` until somebody was reached."""

    entry_id: int | None
    kind = EnumField(ReminderKind, verbose_name="提醒类型")
    entry = ForeignKeyField(InquiryEntry, null=True, backref="reminders", verbose_name="登记")
    visitor_name = CharField(max_length=50, verbose_name="服务对象")
    phone = CharField(max_length=30, default="", verbose_name="电话")
    subject = CharField(max_length=100, verbose_name="提醒事项")
    due_on = EndDateField(verbose_name="到期日")
    remind_on = DateField(index=True, verbose_name="提醒日")
    done_at = DateTimeField(null=True, index=True, verbose_name="完成时间")

    class Meta:
        table_name = "reminder"


class ReminderCall(Record):
    """提醒记录: one call with what came of it."""

    reminder_id: int
    reminder = ForeignKeyField(Reminder, backref="calls", verbose_name="提醒")
    called_at = DateTimeField(verbose_name="提醒时间")
    officer = ForeignKeyField(StaffMember, null=True, backref="reminder_calls", verbose_name="提醒人")
    result = EnumField(CallResult, verbose_name="结果")

    class Meta:
        table_name = "reminder_call"
