"""Commitments (承诺) of people, windows and the office, and the evidence that they were kept."""

from peewee import BlobField, CharField, DateField, ForeignKeyField, IntegerField, TextField

from sanhua_desktop.commitments.enums import (
    CommitmentKind,
    CommitmentNature,
    CommitmentState,
    Metric,
    PublicRating,
)
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EndDateField, EnumField, PointsField
from sanhua_desktop.store.record import Record


class Commitment(Record):
    """承诺: its words are never edited; another one supersedes it. With neither person nor window it is the office's.

    ``days`` and ``target`` (percent) say what a measured one promises, ``period_first`` to ``period_last`` when.
    ``replaced_from`` is the state in which another one took its place: a broken promise stays one.
    """

    later_columns = frozenset(
        {"kind", "nature", "window", "measure", "due_on", "responsible", "former", "settled_on", "verifier"}
        | {"explanation", "rating", "metric", "days", "target", "period_first", "period_last"}
        | {"submitter", "poster", "starter", "replaced_on", "replaced_from"}
    )
    staff_id: int | None
    window_id: int | None
    former_id: int | None
    staff = ForeignKeyField(StaffMember, null=True, backref="commitments", verbose_name="承诺人")
    text = CharField(max_length=40, verbose_name="承诺内容")
    state = EnumField(CommitmentState, default=CommitmentState.DRAFT, verbose_name="状态")
    reviewer = CharField(max_length=30, default="", verbose_name="审核人")
    review_note = CharField(max_length=100, default="", verbose_name="审核意见")
    posted_on = DateField(null=True, verbose_name="公示日期")
    valid_to = EndDateField(null=True, verbose_name="有效期至")
    kind = EnumField(CommitmentKind, default=CommitmentKind.ONE_LINE, verbose_name="种类")
    nature = EnumField(CommitmentNature, default=CommitmentNature.POST, verbose_name="类别")
    window = ForeignKeyField(ServiceWindow, null=True, backref="commitments", verbose_name="承诺窗口")
    measure = CharField(max_length=200, default="", verbose_name="具体措施")
    due_on = DateField(null=True, verbose_name="完成时限")
    responsible = CharField(max_length=30, default="", verbose_name="责任人")
    former = ForeignKeyField("self", null=True, backref="+", verbose_name="原承诺")
    settled_on = DateField(null=True, verbose_name="评诺日期")
    verifier = CharField(max_length=30, default="", verbose_name="核实人")
    explanation = CharField(max_length=200, default="", verbose_name="评诺说明")
    rating = EnumField(PublicRating, null=True, verbose_name="群众评议")
    metric = EnumField(Metric, null=True, verbose_name="衡量指标")
    days = IntegerField(default=0, verbose_name="工作日数")
    target = PointsField(null=True, verbose_name="目标（%）")
    period_first = DateField(null=True, verbose_name="衡量自")
    period_last = DateField(null=True, verbose_name="衡量至")
    submitter = CharField(max_length=30, default="", verbose_name="提交人")
    poster = CharField(max_length=30, default="", verbose_name="公示人")
    starter = CharField(max_length=30, default="", verbose_name="开始践诺人")
    replaced_on = DateField(null=True, verbose_name="更换日期")
    replaced_from = EnumField(CommitmentState, null=True, verbose_name="更换前状态")

    class Meta:
        table_name = "commitment"


class CommitmentEvidence(Record):
    """佐证: what shows that a commitment was kept, in words, by a line of the register, or as a file."""

    commitment_id: int
    commitment = ForeignKeyField(Commitment, backref="evidence", verbose_name="承诺")
    what = CharField(max_length=200, verbose_name="佐证内容")
    number = CharField(max_length=30, default="", verbose_name="登记编号")
    file_name = CharField(max_length=120, default="", verbose_name="文件名")
    content = BlobField(null=True, verbose_name="文件")
    noted_by = CharField(max_length=30, default="", verbose_name="提供人")

    class Meta:
        table_name = "commitment_evidence"


class BoardItem(Record):
    """公开栏内容: one edition of a section's text; another edition archives it. ``section`` is a code of board.toml."""

    section = CharField(max_length=30, index=True, verbose_name="栏目")
    title = CharField(max_length=40, verbose_name="标题")
    body = TextField(verbose_name="内容")
    edition = IntegerField(default=1, verbose_name="版次")
    valid_from = DateField(verbose_name="生效日期")
    valid_to = EndDateField(null=True, verbose_name="有效期至")
    posted_by = CharField(max_length=30, default="", verbose_name="发布人")

    class Meta:
        table_name = "board_item"


class PublicPrint(Record):
    """One print of a public page; ``digest`` is of what stood on it, ``subject`` which matter or section it showed."""

    kind = CharField(max_length=30, index=True, verbose_name="纸面")
    subject = CharField(max_length=40, verbose_name="对象")
    title = CharField(max_length=80, verbose_name="标题")
    digest = CharField(max_length=64, verbose_name="内容校验值")

    class Meta:
        table_name = "public_print"
