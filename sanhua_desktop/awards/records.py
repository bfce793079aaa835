"""Certificates (荣誉证书) and the round each follows from."""

from peewee import CharField, DateField, ForeignKeyField, TextField

from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.record import Record


class Certificate(Record):
    """证书: ``sheet`` is what was printed, so that it prints the same for ever."""

    round = ForeignKeyField(EvaluationRound, backref="certificates", verbose_name="考核轮次")
    staff_id: int
    staff = ForeignKeyField(StaffMember, backref="certificates", verbose_name="获奖人")
    title = CharField(max_length=30, verbose_name="称号")
    number = CharField(max_length=40, unique=True, verbose_name="证书编号")
    awarded_on = DateField(verbose_name="颁发日期")
    sheet = TextField(verbose_name="证书内容")

    class Meta:
        table_name = "certificate"
