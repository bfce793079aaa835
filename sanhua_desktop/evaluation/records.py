"""Evaluation rounds: their criteria as they stood, who takes part, what was deducted, added and counted."""

from decimal import Decimal

from peewee import (
    BooleanField,
    CharField,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from sanhua_desktop.evaluation.enums import (
    DeedCategory,
    MissingRule,
    RoundCycle,
    RoundingPolicy,
    RoundKind,
    RoundState,
    SatisfactionDefinition,
)
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EnumField, PointsField
from sanhua_desktop.store.record import Record


class EvaluationRound(Record):
    """考核轮次; ``revises`` is the published round it corrects, ``result`` the standings as shown and as published."""

    later_columns = frozenset(
        {"kind", "cycle", "edition", "revises", "cause", "signed_by", "shown_on", "published_at", "result"}
    )
    revises_id: int | None
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
    kind = EnumField(RoundKind, default=RoundKind.PERSON, verbose_name="考核对象")
    cycle = EnumField(RoundCycle, default=RoundCycle.QUARTER, verbose_name="周期")
    edition = IntegerField(default=1, verbose_name="更正版次")
    revises = ForeignKeyField("self", null=True, backref="+", verbose_name="更正自")
    cause = CharField(max_length=200, default="", verbose_name="更正原因")
    signed_by = CharField(max_length=40, default="", verbose_name="签发人")
    shown_on = DateField(null=True, verbose_name="告知本人日期")
    published_at = DateTimeField(null=True, verbose_name="公布时间")
    result = TextField(default="", verbose_name="公布的名次")

    class Meta:
        table_name = "evaluation_round"

    @property
    def title(self) -> str:
        """The name, with the edition where it is a correction."""
        return f"{self.name}（第{self.edition}版）" if self.edition > 1 else str(self.name)


class Criterion(Record):
    """考核指标: copied into each round, so that a published round keeps the scheme it was scored by."""

    later_columns = frozenset({"floor", "cases"})
    round = ForeignKeyField(EvaluationRound, backref="criteria", verbose_name="轮次")
    number = IntegerField(verbose_name="序号")
    group = CharField(max_length=20, verbose_name="类别")
    name = CharField(max_length=40, verbose_name="指标")
    full = PointsField(verbose_name="满分")
    rule = CharField(max_length=100, default="", verbose_name="扣分标准")
    source = CharField(max_length=20, default="", verbose_name="来源")
    floor = PointsField(default=Decimal(0), verbose_name="最低得分")
    cases = TextField(default="", verbose_name="每次扣分")

    class Meta:
        table_name = "criterion"
        indexes = ((("round", "number"), True),)

    @property
    def label(self) -> str:
        """How the criterion is called in lists: 1 佩戴党徽…."""
        return f"{self.number} {self.name}"


class Participant(Record):
    """参评对象, with what was counted for the three parts that are not the criteria; JSON lists, "" = not entered.

    ``name`` and ``place`` are kept as they were when the round was opened. ``ballot_groups`` holds the counts by rater
    group where there are groups, ``origins`` where each part came from.
    """

    later_columns = frozenset({"window", "name", "place", "ballot_groups", "origins"})
    staff_id: int | None
    window_id: int | None
    round_id: int
    round = ForeignKeyField(EvaluationRound, backref="participants", verbose_name="轮次")
    staff = ForeignKeyField(StaffMember, null=True, backref="evaluations", verbose_name="人员")
    leader_scores = CharField(max_length=200, default="", verbose_name="领导评分")
    ballots = CharField(max_length=60, default="", verbose_name="民主测评票数")
    ballots_issued = IntegerField(default=0, verbose_name="测评票发出")
    ballots_returned = IntegerField(default=0, verbose_name="测评票收回")
    satisfaction = CharField(max_length=60, default="", verbose_name="满意度票数")
    veto = CharField(max_length=60, default="", verbose_name="一票否决")
    window = ForeignKeyField(ServiceWindow, null=True, backref="+", verbose_name="窗口")
    name = CharField(max_length=50, default="", verbose_name="名称")
    place = CharField(max_length=60, default="", verbose_name="岗位")
    ballot_groups = TextField(default="", verbose_name="分组票数")
    origins = TextField(default="", verbose_name="数据来源")

    class Meta:
        table_name = "participant"
        indexes = ((("round", "staff"), True),)

    @property
    def title(self) -> str:
        """The name as it stood when the round was opened."""
        return str(self.name or (self.staff.name if self.staff else ""))


class Deduction(Record):
    """扣分; ``source_kind`` and ``source_id`` name the record it comes from, "" where it was entered by hand."""

    later_columns = frozenset({"source_kind", "source_id"})
    participant_id: int
    criterion_id: int
    participant = ForeignKeyField(Participant, backref="deductions", verbose_name="参评人员")
    criterion = ForeignKeyField(Criterion, backref="deductions", verbose_name="指标")
    points = PointsField(verbose_name="扣分")
    reason = CharField(max_length=100, verbose_name="事由")
    noted_on = DateField(verbose_name="日期")
    source_kind = CharField(max_length=30, default="", verbose_name="依据")
    source_id = IntegerField(default=0, verbose_name="依据编号")

    class Meta:
        table_name = "deduction"


class Bonus(Record):
    """加分; ``source_kind`` and ``source_id`` name the record it comes from, "" where it was entered by hand."""

    later_columns = frozenset({"source_kind", "source_id"})
    participant_id: int
    participant = ForeignKeyField(Participant, backref="bonuses", verbose_name="参评人员")
    kind = CharField(max_length=40, default="", verbose_name="加分项")
    points = PointsField(verbose_name="加分")
    reason = CharField(max_length=100, verbose_name="事由")
    noted_on = DateField(verbose_name="日期")
    source_kind = CharField(max_length=30, default="", verbose_name="依据")
    source_id = IntegerField(default=0, verbose_name="依据编号")

    class Meta:
        table_name = "bonus"


class CriteriaScheme(Record):
    """考核方案: one edition of a sheet; ``content`` as JSON. Rounds copy it, so a new edition alters no old round."""

    code = CharField(max_length=30, index=True, verbose_name="代号")
    name = CharField(max_length=40, verbose_name="名称")
    edition = IntegerField(verbose_name="版次")
    valid_from = DateField(verbose_name="启用日期")
    content = TextField(verbose_name="内容")

    class Meta:
        table_name = "criteria_scheme"
        indexes = ((("code", "edition"), True),)


class Inspection(Record):
    """检查: what was found of one participant under one criterion; no points where all was well."""

    participant_id: int
    participant = ForeignKeyField(Participant, backref="inspections", verbose_name="检查对象")
    criterion_id: int
    criterion = ForeignKeyField(Criterion, backref="inspections", verbose_name="指标")
    checked_on = DateField(verbose_name="检查日期")
    checker = CharField(max_length=40, verbose_name="检查人")
    finding = CharField(max_length=100, verbose_name="检查情况")
    points = PointsField(verbose_name="扣分")

    class Meta:
        table_name = "inspection"


class ShiningDeed(Record):
    """党员闪光言行 (domain A49): verified before it counts."""

    staff_id: int
    staff = ForeignKeyField(StaffMember, backref="deeds", verbose_name="党员")
    done_on = DateField(index=True, verbose_name="日期")
    category = EnumField(DeedCategory, verbose_name="类别")
    place = CharField(max_length=40, default="", verbose_name="地点")
    deed = CharField(max_length=200, verbose_name="闪光言行")
    witness = CharField(max_length=40, default="", verbose_name="见证人")
    verified_by = CharField(max_length=40, default="", verbose_name="核实人")
    verified_on = DateField(null=True, verbose_name="核实日期")

    class Meta:
        table_name = "shining_deed"


class ProposalDecision(Record):
    """对建议扣分的处理: taken over or rejected, so that it is not proposed again; ``deduction`` is what it became."""

    later_columns = frozenset({"deduction"})
    deduction_id: int | None
    participant_id: int
    participant = ForeignKeyField(Participant, backref="decisions", verbose_name="参评对象")
    rule = CharField(max_length=30, verbose_name="规则")
    source_kind = CharField(max_length=30, verbose_name="依据")
    source_id = IntegerField(verbose_name="依据编号")
    accepted = BooleanField(verbose_name="采纳")
    reason = CharField(max_length=200, default="", verbose_name="理由")
    deduction = ForeignKeyField(Deduction, null=True, backref="+", verbose_name="扣分")

    class Meta:
        table_name = "proposal_decision"
        indexes = ((("participant", "rule", "source_kind", "source_id"), True),)


class ScoreObjection(Record):
    """对得分的异议和答复."""

    participant_id: int
    participant = ForeignKeyField(Participant, backref="objections", verbose_name="参评对象")
    raised_on = DateField(verbose_name="提出日期")
    text = CharField(max_length=200, verbose_name="异议")
    answer = CharField(max_length=200, default="", verbose_name="答复")
    answered_by = CharField(max_length=40, default="", verbose_name="答复人")
    answered_on = DateField(null=True, verbose_name="答复日期")

    class Meta:
        table_name = "score_objection"
