"""Ballot rounds, their rater groups and who is rated; the votes themselves have no order, time, writer or owner."""

from peewee import BooleanField, CharField, DateField, ForeignKeyField, IntegerField

from sanhua_desktop.evaluation.ballots.enums import BallotState
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EnumField, PointsField
from sanhua_desktop.store.record import Nameless, Record


class BallotRound(Record):
    """民主测评; levels, their values and the aspects are JSON lists."""

    name = CharField(max_length=40, verbose_name="测评名称")
    held_on = DateField(verbose_name="测评日期")
    levels = CharField(max_length=200, verbose_name="等次")
    level_values = CharField(max_length=100, verbose_name="等次分值")
    aspects = CharField(max_length=200, verbose_name="测评内容")
    minimum = IntegerField(verbose_name="每组最少有效票")
    state = EnumField(BallotState, default=BallotState.OPEN, verbose_name="状态")
    code = CharField(max_length=20, default="", verbose_name="校验码")

    class Meta:
        table_name = "ballot_round"


class BallotGroup(Record):
    """测评人分组, with its ballot accounts; ``colleagues``: those rated vote in it too."""

    round_id: int
    round = ForeignKeyField(BallotRound, backref="groups", verbose_name="测评")
    number = IntegerField(verbose_name="组号")
    name = CharField(max_length=20, verbose_name="测评人")
    weight = PointsField(verbose_name="权重")
    colleagues = BooleanField(default=False, verbose_name="被测评人在本组投票")
    issued = IntegerField(default=0, verbose_name="发出")
    returned = IntegerField(default=0, verbose_name="收回")
    missing = IntegerField(default=0, verbose_name="未收回")
    valid = IntegerField(default=0, verbose_name="有效")
    invalid = IntegerField(default=0, verbose_name="无效")

    class Meta:
        table_name = "ballot_group"
        indexes = ((("round", "number"), True),)


class BallotCandidate(Record):
    """被测评人, by the name and post that stand on the ballot; a later correction of the roster alters neither."""

    later_columns = frozenset({"name", "post"})
    staff_id: int
    round = ForeignKeyField(BallotRound, backref="candidates", verbose_name="测评")
    number = IntegerField(verbose_name="序号")
    staff = ForeignKeyField(StaffMember, backref="+", verbose_name="人员")
    name = CharField(max_length=50, default="", verbose_name="姓名")
    post = CharField(max_length=30, default="", verbose_name="职务（岗位）")

    class Meta:
        table_name = "ballot_candidate"
        indexes = ((("round", "number"), True),)


class BallotSlip(Nameless):
    """One mark cut from its ballot: a ballot left whole is known by its blank line, which is the rater's own name.

    The key is drawn by lot and orders the table (WITHOUT ROWID on SQLite, by its migration); nothing says when, by
    whom or after what a slip was written.
    """

    key = CharField(max_length=32, primary_key=True)
    round_id = IntegerField()
    group_number = IntegerField()
    line = IntegerField()
    mark = CharField(max_length=1)

    class Meta:
        table_name = "ballot_slip"
