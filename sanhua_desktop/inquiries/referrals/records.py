"""The referral (转办): from hand to hand."""

from peewee import CharField, DateTimeField, ForeignKeyField

from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.record import Record


class Referral(Record):
    """One step of an entry to a named receiver. Its state follows from the moments that are set."""

    entry_id: int
    receiver_id: int
    sender_id: int | None
    entry = ForeignKeyField(InquiryEntry, backref="referrals", verbose_name="登记")
    number = CharField(max_length=30, unique=True, verbose_name="转办单编号")
    sender = ForeignKeyField(StaffMember, null=True, backref="referrals_sent", verbose_name="转出人")
    receiver = ForeignKeyField(StaffMember, backref="referrals_received", verbose_name="承办人")
    opinion = CharField(max_length=200, default="", verbose_name="拟办意见")
    sent_at = DateTimeField(verbose_name="转办时间")
    accepted_at = DateTimeField(null=True, verbose_name="接收时间")
    declined_at = DateTimeField(null=True, verbose_name="退回时间")
    decline_reason = CharField(max_length=100, default="", verbose_name="退回原因")
    recalled_at = DateTimeField(null=True, verbose_name="收回时间")
    reported_at = DateTimeField(null=True, verbose_name="反馈时间")
    outcome = CharField(max_length=200, default="", verbose_name="承办结果")

    class Meta:
        table_name = "referral"
