"""People at the windows, their photos and their badges."""

from peewee import BlobField, CharField, DateField, ForeignKeyField, IntegerField

from sanhua_desktop.office.records import Department, ServiceWindow
from sanhua_desktop.staff.enums import BadgeState, Gender, PoliticalStatus
from sanhua_desktop.store.fields import EnumField
from sanhua_desktop.store.record import Record


class StaffMember(Record):
    """工作人员."""

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
