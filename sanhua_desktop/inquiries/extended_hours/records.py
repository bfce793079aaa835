"""The ledger of extended hours."""

from peewee import BooleanField, CharField, DateTimeField, ForeignKeyField

from sanhua_desktop.inquiries.extended_hours.enums import AskedBy, ServiceMode
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EnumField
from sanhua_desktop.store.record import Record


class ExtendedHours(Record):
    """延时服务登记: one line of B6; minutes follow from start and end."""

    entry_id: int | None
    mode = EnumField(ServiceMode, default=ServiceMode.LATE, verbose_name="服务类型")
    entry = ForeignKeyField(InquiryEntry, null=True, backref="extended_hours", verbose_name="登记")
    visitor_name = CharField(max_length=50, verbose_name="服务对象")
    phone = CharField(max_length=30, default="", verbose_name="电话")
    subject = CharField(max_length=100, verbose_name="事项")
    officer = ForeignKeyField(StaffMember, null=True, backref="extended_hours", verbose_name="经办人")
    asked_by = EnumField(AskedBy, default=AskedBy.CITIZEN, verbose_name="提出人")
    closing_time = CharField(max_length=5, verbose_name="下班时间")
    started_at = DateTimeField(index=True, verbose_name="开始时间")
    ended_at = DateTimeField(verbose_name="结束时间")
    finished = BooleanField(default=True, verbose_name="是否办结")
    note = CharField(max_length=100, default="", verbose_name="备注")

    class Meta:
        table_name = "extended_hours"
