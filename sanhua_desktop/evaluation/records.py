"""Evaluation rounds: their criteria as they stood, who takes part, what was deducted, added and counted."""

from peewee import CharField, DateField, ForeignKeyField, IntegerField, TextField

from sanhua_desktop.evaluation.enums import MissingRule, RoundingPolicy, RoundState, SatisfactionDefinition
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EnumField, PointsField
from sanhua_desktop.store.record import Record


class EvaluationRound(Record):
    """考核轮次."""

    name = CharField(max_length=40, verbose_name="轮次名称")
    first_day = DateField(verbose_name="开始日期")
    last_day = DateField(verbose_name="结束日期")
    state = EnumField(RoundState, default=RoundState.DRAFT, verbose_name="状态")
    policy = EnumField(RoundingPolicy, default=RoundingPolicy.PRINTED_COMPONENTS, verbose_name="取整办法")
    missing = EnumField(MissingRule, default=MissingRule.INCOMPLETE, verbose_name="缺项处理")
    satisfaction = EnumField(SatisfactionDefinition, default=SatisfactionDefinition.INDEX, verbose_name="满意度口径")
    bonus_cap = PointsField(verbose_name="加分上限")
    weights = TextField(verbose_name="权重")
    scheme = TextField(verbose_name="考核方案")

    class Meta:
        table_name = "evaluation_round"


class Criterion(Record):
    """考核指标: copied into each round, so that a published round keeps the scheme it was scored by."""

    round = ForeignKeyField(EvaluationRound, backref="criteria", verbose_name="轮次")
    number = IntegerField(verbose_name="序号")
    group = CharField(max_length=20, verbose_name="类别")
    name = CharField(max_length=40, verbose_name="指标")
    full = PointsField(verbose_name="满分")
    rule = CharField(max_length=100, default="", verbose_name="扣分标准")
    source = CharField(max_length=20, default="", verbose_name="来源")

    class Meta:
        table_name = "criterion"
        indexes = ((("round", "number"), True),)

    @property
    def label(self) -> str:
        """How the criterion is called in lists: 1 佩戴党徽…."""
        return f"{self.number} {self.name}"


class Participant(Record):
    """参评人员, with what was counted for the three parts that are not the criteria; JSON lists, "" = not entered."""

    staff_id: int
    round_id: int
    round = ForeignKeyField(EvaluationRound, backref="participants", verbose_name="轮次")
    staff = ForeignKeyField(StaffMember, backref="evaluations", verbose_name="人员")
    leader_scores = CharField(max_length=200, default="", verbose_name="领导评分")
    ballots = CharField(max_length=60, default="", verbose_name="民主测评票数")
    ballots_issued = IntegerField(default=0, verbose_name="测评票发出")
    ballots_returned = IntegerField(default=0, verbose_name="测评票收回")
    satisfaction = CharField(max_length=60, default="", verbose_name="满意度票数")
    veto = CharField(max_length=60, default="", verbose_name="一票否决")

    class Meta:
        table_name = "participant"
        indexes = ((("round", "staff"), True),)


class Deduction(Record):
    """扣分."""

    participant_id: int
    criterion_id: int
    participant = ForeignKeyField(Participant, backref="deductions", verbose_name="参评人员")
    criterion = ForeignKeyField(Criterion, backref="deductions", verbose_name="指标")
    points = PointsField(verbose_name="扣分")
    reason = CharField(max_length=100, verbose_name="事由")
    noted_on = DateField(verbose_name="日期")

    class Meta:
        table_name = "deduction"


class Bonus(Record):
    """加分."""

    participant_id: int
    participant = ForeignKeyField(Participant, backref="bonuses", verbose_name="参评人员")
    kind = CharField(max_length=40, default="", verbose_name="加分项")
    points = PointsField(verbose_name="加分")
    reason = CharField(max_length=100, verbose_name="事由")
    noted_on = DateField(verbose_name="日期")

    class Meta:
        table_name = "bonus"
