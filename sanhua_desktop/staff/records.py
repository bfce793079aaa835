"""People at the windows, their photos and their badges."""

from peewee import BlobField, BooleanField, CharField, DateField, DateTimeField, ForeignKeyField, IntegerField

from sanhua_desktop.office.records import Department, ServiceWindow
from sanhua_desktop.staff.enums import BadgeState, Gender, PaperKind, PartyBadgeState, PoliticalStatus
from sanhua_desktop.store.fields import EnumField
from sanhua_desktop.store.record import Record


class StaffMember(Record):
    """工作人员."""

    later_columns = frozenset({"birth_date", "party_post", "partner", "exemplary"})
    department_id: int | None
    window_id: int | None
    partner_id: int | None
    staff_number = CharField(max_length=12, unique=True, verbose_name="工号")
    name = CharField(max_length=50, verbose_name="姓名")
    gender = EnumField(Gender, default=Gender.UNKNOWN, verbose_name="性别")
    department = ForeignKeyField(Department, null=True, backref="staff", verbose_name="部门")
    window = ForeignKeyField(ServiceWindow, null=True, backref="staff", verbose_name="窗口")
    post = CharField(max_length=30, default="", verbose_name="岗位")
    duty = CharField(max_length=60, default="", verbose_name="职责")
    political_status = EnumField(PoliticalStatus, default=PoliticalStatus.MASSES, verbose_name="政治面貌")
    phone = CharField(max_length=30, default="", verbose_name="电话")
    joined_on = DateField(null=True, verbose_name="到岗日期")
    left_on = DateField(null=True, verbose_name="离岗日期")
    birth_date = DateField(null=True, verbose_name="出生日期")
    party_post = CharField(max_length=30, default="", verbose_name="党内职务")
    partner = ForeignKeyField("self", null=True, backref="+", verbose_name="AB岗搭档")
    exemplary = BooleanField(default=False, verbose_name="党员示范岗")
    name_pinyin = CharField(max_length=400, default="", verbose_name="姓名拼音")
    search = CharField(max_length=1200, default="", verbose_name="检索")

    class Meta:
        table_name = "staff_member"


class StaffPhoto(Record):
    """照片: in a table of its own, so that lists stay quick."""

    staff_id: int
    staff = ForeignKeyField(StaffMember, unique=True, backref="photos", verbose_name="人员")
    picture = BlobField(verbose_name="照片")

    class Meta:
        table_name = "staff_photo"


class Badge(Record):
    """胸卡: a number is never used again."""

    staff_id: int
    staff = ForeignKeyField(StaffMember, backref="badges", verbose_name="人员")
    number = CharField(max_length=20, unique=True, verbose_name="胸卡编号")
    sequence = IntegerField(verbose_name="第几次发放")
    state = EnumField(BadgeState, default=BadgeState.IN_USE, verbose_name="状态")
    issued_on = DateField(verbose_name="发放日期")
    ended_on = DateField(null=True, verbose_name="终止日期")

    class Meta:
        table_name = "badge"


class RosterImport(Record):
    """A roster taken in, by which the same file is noticed the second time."""

    file_name = CharField(max_length=200, verbose_name="文件名")
    digest = CharField(max_length=64, index=True, verbose_name="文件校验值")
    people = IntegerField(verbose_name="导入人数")

    class Meta:
        table_name = "roster_import"


class RosterHeading(Record):
    """What an office's own column heading stands for, remembered from the last import."""

    heading = CharField(max_length=60, unique=True, verbose_name="列名")
    field = CharField(max_length=30, verbose_name="对应的项目")

    class Meta:
        table_name = "roster_heading"


class PartyBadge(Record):
    """党员徽章: issued, returned, lost; an object that is handed out, never printed."""

    staff_id: int
    staff = ForeignKeyField(StaffMember, backref="party_badges", verbose_name="人员")
    serial = CharField(max_length=20, default="", verbose_name="徽章编号")
    state = EnumField(PartyBadgeState, default=PartyBadgeState.HELD, verbose_name="状态")
    issued_on = DateField(verbose_name="领用日期")
    ended_on = DateField(null=True, verbose_name="交回或遗失日期")

    class Meta:
        table_name = "party_badge"


class PrintedPaper(Record):
    """One print of a paper that shows a person; ``digest`` is of what stood on it."""

    staff_id: int
    kind = EnumField(PaperKind, index=True, verbose_name="种类")
    staff = ForeignKeyField(StaffMember, backref="printed_papers", verbose_name="人员")
    number = CharField(max_length=30, default="", verbose_name="编号")
    digest = CharField(max_length=64, verbose_name="内容校验值")
    reprint = BooleanField(default=False, verbose_name="补打")
    printed_at = DateTimeField(verbose_name="打印时间")

    class Meta:
        table_name = "printed_paper"
