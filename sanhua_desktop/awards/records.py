"""Titles, selections with their candidates, steps and objections, and the certificates that follow."""

from peewee import BooleanField, CharField, DateField, DateTimeField, ForeignKeyField, IntegerField, TextField

from sanhua_desktop.awards.enums import CertificateState, Holder, Role, Stage, Step
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EnumField, PointsField
from sanhua_desktop.store.record import Record


class AwardTitle(Record):
    """称号: whom it is for, how often, how many, what it asks for and how it is worded.

    ``contest_share`` is what a skill contest counts, in per cent; the round's total has the rest.
    """

    later_columns = frozenset({"contest_share"})
    name = CharField(max_length=30, unique=True, verbose_name="称号")
    holder = EnumField(Holder, verbose_name="评选对象")
    cycle = CharField(max_length=10, verbose_name="评选周期")
    quota = IntegerField(verbose_name="名额")
    term_months = IntegerField(default=0, verbose_name="有效期（月）")
    months_in_post = IntegerField(default=0, verbose_name="在岗月数要求")
    members_only = BooleanField(default=False, verbose_name="限中共党员")
    posted_commitment = BooleanField(default=False, verbose_name="须公示个人承诺")
    satisfaction_floor = IntegerField(default=0, verbose_name="满意度下限")
    contest_share = IntegerField(default=0, verbose_name="技能比武占比（%）")
    formula = CharField(max_length=60, default="", verbose_name="评选依据")
    merit = CharField(max_length=40, verbose_name="证书用语")

    class Meta:
        table_name = "award_title"


class AwardRound(Record):
    """一次比选: one title chosen from one published evaluation round."""

    later_columns = frozenset({"frozen_title", "contest_name"})
    title_id: int
    evaluation_id: int
    title = ForeignKeyField(AwardTitle, backref="rounds", verbose_name="称号")
    evaluation = ForeignKeyField(EvaluationRound, backref="+", verbose_name="考核轮次")
    quota = IntegerField(verbose_name="名额")
    stage = EnumField(Stage, default=Stage.PROPOSED, verbose_name="进度")
    tie = CharField(max_length=100, default="", verbose_name="并列说明")
    posted_on = DateField(null=True, verbose_name="公示日期")
    publicity_days = IntegerField(default=5, verbose_name="公示工作日")
    document_number = CharField(max_length=40, default="", verbose_name="发文字号")
    approval_number = CharField(max_length=60, default="", verbose_name="表彰项目批准文号")
    circulated_on = DateField(null=True, verbose_name="印发日期")
    frozen_title = TextField(default="", verbose_name="开始时的称号条件")
    contest_name = CharField(max_length=40, default="", verbose_name="技能比武")

    class Meta:
        table_name = "award_round"


class AwardCandidate(Record):
    """候选对象: ``why_not`` is "" for an eligible one; the score stays to be seen either way.

    Place, total and satisfaction are those of the published round when the selection was opened.
    """

    later_columns = frozenset({"satisfaction"})
    award_round_id: int
    staff_id: int | None
    window_id: int | None
    award_round = ForeignKeyField(AwardRound, backref="candidates", verbose_name="比选")
    staff = ForeignKeyField(StaffMember, null=True, backref="+", verbose_name="人员")
    window = ForeignKeyField(ServiceWindow, null=True, backref="+", verbose_name="窗口")
    name = CharField(max_length=50, verbose_name="名称")
    members = CharField(max_length=200, default="", verbose_name="成员")
    total = PointsField(null=True, verbose_name="总分")
    rank = IntegerField(null=True, verbose_name="名次")
    note = CharField(max_length=100, default="", verbose_name="名次说明")
    satisfaction = PointsField(null=True, verbose_name="满意率（%）")
    why_not = CharField(max_length=200, default="", verbose_name="不符合原因")
    listed = BooleanField(default=False, verbose_name="入围")
    chosen = BooleanField(default=False, verbose_name="拟通报")

    class Meta:
        table_name = "award_candidate"


class AwardStep(Record):
    """办理经过: who took which step in which role, and what was said."""

    award_round_id: int
    award_round = ForeignKeyField(AwardRound, backref="steps", verbose_name="比选")
    step = EnumField(Step, verbose_name="步骤")
    role = EnumField(Role, verbose_name="身份")
    person = CharField(max_length=50, verbose_name="办理人")
    note = CharField(max_length=200, default="", verbose_name="说明")
    taken_at = DateTimeField(verbose_name="时间")

    class Meta:
        table_name = "award_step"


class Objection(Record):
    """异议: named and in writing (domain B17); ``upheld`` is None until it was looked into."""

    award_round_id: int
    candidate_id: int
    award_round = ForeignKeyField(AwardRound, backref="objections", verbose_name="比选")
    candidate = ForeignKeyField(AwardCandidate, backref="objections", verbose_name="所涉对象")
    received_on = DateField(verbose_name="收到日期")
    raised_by = CharField(max_length=50, verbose_name="反映人")
    content = CharField(max_length=200, verbose_name="反映内容")
    finding = CharField(max_length=200, default="", verbose_name="核查情况")
    upheld = BooleanField(null=True, verbose_name="是否成立")

    class Meta:
        table_name = "award_objection"


class Certificate(Record):
    """证书: ``sheet`` is what was printed, so that it prints the same for ever; a void number never returns."""

    later_columns = frozenset({"award_round", "window", "name", "state", "ended_on", "ended_why", "printed_at"})
    round_id: int
    staff_id: int | None
    window_id: int | None
    award_round_id: int | None
    round = ForeignKeyField(EvaluationRound, backref="certificates", verbose_name="考核轮次")
    staff = ForeignKeyField(StaffMember, null=True, backref="certificates", verbose_name="获奖人")
    title = CharField(max_length=30, verbose_name="称号")
    number = CharField(max_length=40, unique=True, verbose_name="证书编号")
    awarded_on = DateField(verbose_name="颁发日期")
    sheet = TextField(verbose_name="证书内容")
    award_round = ForeignKeyField(AwardRound, null=True, backref="certificates", verbose_name="比选")
    window = ForeignKeyField(ServiceWindow, null=True, backref="certificates", verbose_name="获奖窗口")
    name = CharField(max_length=50, default="", verbose_name="获奖对象")
    state = EnumField(CertificateState, default=CertificateState.VALID, verbose_name="状态")
    ended_on = DateField(null=True, verbose_name="作废日期")
    ended_why = CharField(max_length=100, default="", verbose_name="作废原因")
    printed_at = DateTimeField(null=True, verbose_name="打印时间")

    class Meta:
        table_name = "certificate"
