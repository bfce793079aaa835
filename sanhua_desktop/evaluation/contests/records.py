"""Contests and who took part."""

from peewee import CharField, DateField, ForeignKeyField, IntegerField, TextField

from sanhua_desktop.evaluation.contests.enums import ContestKind
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EnumField
from sanhua_desktop.store.record import Record


class Contest(Record):
    """服务竞赛、技能比武; items with weights and judges are JSON lists."""

    name = CharField(max_length=40, verbose_name="竞赛名称")
    kind = EnumField(ContestKind, verbose_name="类别")
    held_on = DateField(verbose_name="日期")
    items = TextField(verbose_name="评分项目")
    judges = TextField(verbose_name="评委")
    trim_from = IntegerField(verbose_name="去掉最高最低分的评委人数")

    class Meta:
        table_name = "contest"


class ContestEntrant(Record):
    """参赛人员, with the scores for each item by each judge as a JSON list of lists."""

    contest_id: int
    contest = ForeignKeyField(Contest, backref="entrants", verbose_name="竞赛")
    staff = ForeignKeyField(StaffMember, backref="+", verbose_name="人员")
    scores = TextField(verbose_name="评分")

    class Meta:
        table_name = "contest_entrant"
        indexes = ((("contest", "staff"), True),)
