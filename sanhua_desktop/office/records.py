"""What the office is and where its people sit."""

from peewee import BlobField, BooleanField, CharField, DateField, IntegerField

from sanhua_desktop.office.enums import DaySource, EmblemKind, HalfDay
from sanhua_desktop.store.fields import EnumField
from sanhua_desktop.store.record import Record


class OfficeProfile(Record):
    """单位: the one row that heads every paper."""

    name = CharField(max_length=40, verbose_name="单位全称")
    short_name = CharField(max_length=20, default="", verbose_name="单位简称")
    document_code = CharField(max_length=10, default="", verbose_name="发文代字")
    address = CharField(max_length=80, default="", verbose_name="地址")
    phone = CharField(max_length=30, default="", verbose_name="咨询电话")
    complaint_phone = CharField(max_length=30, default="", verbose_name="监督电话")

    class Meta:
        table_name = "office_profile"


class Department(Record):
    """科室."""

    name = CharField(max_length=30, unique=True, verbose_name="科室名称")
    phone = CharField(max_length=30, default="", verbose_name="电话")

    class Meta:
        table_name = "department"


class ServiceWindow(Record):
    """窗口."""

    number = IntegerField(unique=True, verbose_name="窗口号")
    name = CharField(max_length=30, verbose_name="窗口名称")
    phone = CharField(max_length=30, default="", verbose_name="电话")

    class Meta:
        table_name = "service_window"

    @property
    def label(self) -> str:
        """How people call the window: 1号综合受理."""
        return f"{self.number}号{self.name}"


class CalendarDay(Record):
    """A day that the office entered; a notice's word and the office's own (单位安排) stand side by side."""

    date = DateField(verbose_name="日期")
    rest = BooleanField(verbose_name="休息")
    name = CharField(max_length=30, verbose_name="名称或原因")
    source = EnumField(DaySource, verbose_name="来源")

    class Meta:
        table_name = "calendar_day"
        indexes = ((("date", "source"), True),)


class Emblem(Record):
    """An emblem as an image that the office supplies; the program draws none of its own (domain C9)."""

    kind = EnumField(EmblemKind, unique=True, verbose_name="种类")
    picture = BlobField(verbose_name="图片")
    allowed_by = CharField(max_length=60, verbose_name="批准依据")

    class Meta:
        table_name = "emblem"


class HalfDayClosure(Record):
    """A working day on which the office is open for one half only."""

    date = DateField(unique=True, verbose_name="日期")
    half = EnumField(HalfDay, verbose_name="办公时段")
    name = CharField(max_length=30, verbose_name="原因")

    class Meta:
        table_name = "half_day_closure"


class OpeningSeason(Record):
    """对外办公时间 of a part of the year: days as 07-01, times as 08:30."""

    position = IntegerField(unique=True, verbose_name="序号")
    name = CharField(max_length=20, verbose_name="季节")
    first = CharField(max_length=5, verbose_name="自")
    last = CharField(max_length=5, verbose_name="至")
    morning_open = CharField(max_length=5, verbose_name="上午上班")
    morning_close = CharField(max_length=5, verbose_name="上午下班")
    afternoon_open = CharField(max_length=5, verbose_name="下午上班")
    afternoon_close = CharField(max_length=5, verbose_name="下午下班")

    class Meta:
        table_name = "opening_season"
