"""Cases (办件), joint cases (联办件), petitions (信访件), and what happened to each.

No clock is kept: every limit is worked out from ``WorkEvent`` rows. The state stands beside them only to be searched.
"""

from peewee import BooleanField, CharField, DateField, DateTimeField, ForeignKeyField, IntegerField, TextField

from sanhua_desktop.inquiries.case_rules import CaseState
from sanhua_desktop.inquiries.joint_machine import JointState
from sanhua_desktop.inquiries.petition_enums import PetitionCategory, PetitionMode
from sanhua_desktop.inquiries.petition_rules import PetitionState
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EnumField
from sanhua_desktop.store.record import Record


class Case(Record):
    """办件: one application; its limits are those of the day of receipt."""

    entry_id: int | None
    officer_id: int | None
    number = CharField(max_length=30, unique=True, verbose_name="办件编号")
    entry = ForeignKeyField(InquiryEntry, null=True, backref="cases", verbose_name="首问登记")
    matter_id: int
    matter = ForeignKeyField(Matter, backref="cases", verbose_name="事项")
    situation = CharField(max_length=40, default="", verbose_name="情形")
    applicant = CharField(max_length=50, verbose_name="申请人")
    unit = CharField(max_length=60, default="", verbose_name="单位")
    phone = CharField(max_length=30, default="", verbose_name="电话")
    agent = CharField(max_length=50, default="", verbose_name="经办人")
    materials = TextField(default="", verbose_name="已收材料")
    received_at = DateTimeField(index=True, verbose_name="收件时间")
    statutory_days = IntegerField(verbose_name="法定时限（工作日）")
    promised_days = IntegerField(verbose_name="承诺时限（工作日）")
    officer = ForeignKeyField(StaffMember, null=True, backref="cases", verbose_name="承办人")
    state = EnumField(CaseState, index=True, default=CaseState.RECEIVED, verbose_name="状态")
    search = CharField(max_length=600, default="", verbose_name="检索")

    class Meta:
        table_name = "case_record"


class JointPackage(Record):
    """联办套餐: ``content`` is the package as JSON (packages.py)."""

    code = CharField(max_length=12, unique=True, verbose_name="套餐编码")
    name = CharField(max_length=40, verbose_name="套餐名称")
    content = TextField(verbose_name="事项、材料和顺序")
    valid_from = DateField(verbose_name="生效日期")

    class Meta:
        table_name = "joint_package"


class JointNotice(Record):
    """合并一次性告知书, given before anything is taken in: ``sheet`` is what was printed."""

    number = CharField(max_length=30, unique=True, verbose_name="告知书编号")
    package = ForeignKeyField(JointPackage, backref="notices", verbose_name="联办套餐")
    entry = ForeignKeyField(InquiryEntry, null=True, backref="joint_notices", verbose_name="首问登记")
    applicant = CharField(max_length=50, verbose_name="申请人")
    issued_at = DateTimeField(index=True, verbose_name="告知时间")
    sheet = TextField(verbose_name="告知内容")
    search = CharField(max_length=300, default="", verbose_name="检索")

    class Meta:
        table_name = "joint_notice"


class JointCase(Record):
    """联办件: ``content`` is the package as it was when the papers came in."""

    number = CharField(max_length=30, unique=True, verbose_name="联办编号")
    package = ForeignKeyField(JointPackage, backref="cases", verbose_name="联办套餐")
    entry = ForeignKeyField(InquiryEntry, null=True, backref="joint_cases", verbose_name="首问登记")
    content = TextField(verbose_name="套餐内容")
    brought = CharField(max_length=120, default="", verbose_name="已收材料序号")
    applicant = CharField(max_length=50, verbose_name="申请人")
    unit = CharField(max_length=60, default="", verbose_name="单位")
    phone = CharField(max_length=30, default="", verbose_name="电话")
    received_at = DateTimeField(index=True, verbose_name="收件时间")
    officer = ForeignKeyField(StaffMember, null=True, backref="joint_cases", verbose_name="受理人")
    state = EnumField(JointState, index=True, default=JointState.RECEIVED, verbose_name="状态")
    search = CharField(max_length=600, default="", verbose_name="检索")

    class Meta:
        table_name = "joint_case"


class Petition(Record):
    """信访件 (domain A36, B5); one that is confidential shows its petitioner to nobody but its handler (30条)."""

    number = CharField(max_length=30, unique=True, verbose_name="信访编号")
    entry = ForeignKeyField(InquiryEntry, null=True, backref="petitions", verbose_name="首问登记")
    mode = EnumField(PetitionMode, default=PetitionMode.VISIT, verbose_name="信访形式")
    category = EnumField(PetitionCategory, verbose_name="类别")
    received_at = DateTimeField(index=True, verbose_name="收到时间")
    petitioner = CharField(max_length=50, verbose_name="信访人")
    phone = CharField(max_length=30, default="", verbose_name="电话")
    address = CharField(max_length=80, default="", verbose_name="住址或单位")
    people = IntegerField(default=1, verbose_name="人数")
    representatives = CharField(max_length=80, default="", verbose_name="代表")
    concerned = CharField(max_length=60, default="", verbose_name="被反映人或单位")
    subject = CharField(max_length=60, verbose_name="事由")
    facts = TextField(default="", verbose_name="事实和理由")
    demand = TextField(default="", verbose_name="请求")
    repeat_of = ForeignKeyField("self", null=True, backref="repeats", verbose_name="重复信访")
    from_above = CharField(max_length=60, default="", verbose_name="转送、交办机关")
    leader_opinion = CharField(max_length=200, default="", verbose_name="领导批示")
    department = CharField(max_length=40, default="", verbose_name="责任科室")
    receiver = ForeignKeyField(StaffMember, null=True, backref="petitions", verbose_name="接待人")
    confidential = BooleanField(default=False, verbose_name="保密")
    state = EnumField(PetitionState, index=True, default=PetitionState.REGISTERED, verbose_name="状态")
    search = CharField(max_length=600, default="", verbose_name="检索")

    class Meta:
        table_name = "petition"


class WorkEvent(Record):
    """经办记录: one step of a case, a joint case or a petition, with the paper issued for it as it was printed."""

    case_id: int
    case = ForeignKeyField(Case, null=True, backref="events", verbose_name="办件")
    joint_id: int
    joint = ForeignKeyField(JointCase, null=True, backref="events", verbose_name="联办件")
    petition_id: int
    petition = ForeignKeyField(Petition, null=True, backref="events", verbose_name="信访件")
    step = CharField(max_length=30, verbose_name="步骤")
    at = DateTimeField(verbose_name="时间")
    branch = IntegerField(default=0, verbose_name="环节")
    days = IntegerField(default=0, verbose_name="天数")
    reason = CharField(max_length=200, default="", verbose_name="理由")
    approver = CharField(max_length=40, default="", verbose_name="批准人")
    receiver = CharField(max_length=50, default="", verbose_name="签收人")
    department = CharField(max_length=40, default="", verbose_name="机关、单位")
    detail = TextField(default="", verbose_name="内容")
    number = CharField(max_length=30, default="", verbose_name="文书编号")
    sheet = TextField(default="", verbose_name="文书内容")

    class Meta:
        table_name = "work_event"


class PaperWording(Record):
    """文书用语: the office's own words for a paper, instead of the shipped ones; papers already issued stay."""

    kind = CharField(max_length=30, unique=True, verbose_name="文书")
    title = CharField(max_length=30, verbose_name="标题")
    body = TextField(verbose_name="正文")
    note = TextField(default="", verbose_name="说明")

    class Meta:
        table_name = "paper_wording"
