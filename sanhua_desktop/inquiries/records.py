"""The first-inquiry register (首问登记) and its one-time notices."""

from peewee import CharField, DateField, DateTimeField, ForeignKeyField, IntegerField, TextField

from sanhua_desktop.inquiries.enums import AnswerMode, Channel, Disposition, InquiryKind
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EnumField
from sanhua_desktop.store.record import Record


class InquiryEntry(Record):
    """One line of the register. The due date is never kept: it follows from the start, the limits and the calendar."""

    later_columns = frozenset({"answer_mode", "complete_at"})
    number = CharField(max_length=30, unique=True, verbose_name="编号")
    received_at = DateTimeField(index=True, verbose_name="登记时间")
    channel = EnumField(Channel, default=Channel.VISIT, verbose_name="来访方式")
    kind = EnumField(InquiryKind, default=InquiryKind.CONSULT, verbose_name="事项类别")
    visitor_name = CharField(max_length=50, verbose_name="来访人")
    visitor_unit = CharField(max_length=60, default="", verbose_name="单位")
    phone = CharField(max_length=30, default="", verbose_name="电话")
    matter_id: int | None
    matter = ForeignKeyField(Matter, null=True, backref="inquiries", verbose_name="事项")
    content = TextField(default="", verbose_name="事项内容")
    materials = CharField(max_length=200, default="", verbose_name="收取材料名称及份数")
    statutory_days = IntegerField(verbose_name="法定时限（工作日）")
    promised_days = IntegerField(verbose_name="承诺时限（工作日）")
    receiving_officer_id: int | None
    receiving_officer = ForeignKeyField(StaffMember, null=True, backref="inquiries", verbose_name="首问责任人")
    window = ForeignKeyField(ServiceWindow, null=True, backref="inquiries", verbose_name="窗口")
    disposition = EnumField(Disposition, verbose_name="去向")
    referral = CharField(max_length=60, default="", verbose_name="承办人或应去单位")
    referral_phone = CharField(max_length=30, default="", verbose_name="承办电话")
    complete_at = DateTimeField(null=True, verbose_name="材料补齐时间")
    finished_at = DateTimeField(null=True, index=True, verbose_name="办结时间")
    result = CharField(max_length=200, default="", verbose_name="办理结果")
    answer_mode = EnumField(AnswerMode, null=True, verbose_name="答复方式")
    search = CharField(max_length=600, default="", verbose_name="检索")

    class Meta:
        table_name = "inquiry_entry"
        indexes = ((("archived_at", "received_at"), False), (("archived_at", "finished_at"), False))


class OneTimeNotice(Record):
    """一次性告知书: ``sheet`` is what was printed, so that it prints the same for ever."""

    entry_id: int
    entry = ForeignKeyField(InquiryEntry, backref="notices", verbose_name="登记")
    number = CharField(max_length=30, unique=True, verbose_name="告知书编号")
    issued_on = DateField(verbose_name="告知日期")
    sheet = TextField(verbose_name="告知内容")
    cause = CharField(max_length=100, default="", verbose_name="再次告知原因")

    class Meta:
        table_name = "one_time_notice"
