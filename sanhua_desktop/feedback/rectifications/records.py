"""整改台账: one line for each thing to mend."""

from peewee import CharField, DateField, ForeignKeyField, IntegerField

from sanhua_desktop.feedback.rectifications.enums import FaultType, RectificationSource, RectificationState
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EnumField
from sanhua_desktop.store.record import Record


class Rectification(Record):
    """The five things that must be clear (五明确): problem, who answers, standard, measures, day.

    With neither person nor window it is the office's. ``source_kind`` and ``source_id`` are the table and number of the
    record that gave cause, "" and 0 where somebody wrote it down.
    """

    staff_id: int | None
    window_id: int | None
    number = CharField(max_length=30, unique=True, verbose_name="编号")
    problem = CharField(max_length=300, verbose_name="存在问题")
    source = EnumField(RectificationSource, verbose_name="来源")
    fault = EnumField(FaultType, default=FaultType.OTHER, verbose_name="类别")
    found_on = DateField(verbose_name="发现日期")
    staff = ForeignKeyField(StaffMember, null=True, backref="rectifications", verbose_name="整改人")
    window = ForeignKeyField(ServiceWindow, null=True, backref="rectifications", verbose_name="整改窗口")
    responsible = CharField(max_length=30, verbose_name="责任人")
    leader = CharField(max_length=30, verbose_name="责任领导")
    standard = CharField(max_length=200, verbose_name="整改标准")
    measures = CharField(max_length=300, default="", verbose_name="整改措施")
    due_on = DateField(verbose_name="整改时限")
    state = EnumField(RectificationState, default=RectificationState.REGISTERED, verbose_name="状态")
    published_on = DateField(null=True, verbose_name="公开日期")
    publisher = CharField(max_length=30, default="", verbose_name="公开人")
    applicant = CharField(max_length=30, default="", verbose_name="申请销号人")
    result = CharField(max_length=300, default="", verbose_name="完成情况")
    finished_on = DateField(null=True, verbose_name="完成日期")
    accepter = CharField(max_length=30, default="", verbose_name="验收人")
    opinion = CharField(max_length=200, default="", verbose_name="验收意见")
    closed_on = DateField(null=True, verbose_name="销号日期")
    source_kind = CharField(max_length=30, default="", verbose_name="依据的台账")
    source_id = IntegerField(default=0, verbose_name="依据的记录")

    class Meta:
        table_name = "rectification"
