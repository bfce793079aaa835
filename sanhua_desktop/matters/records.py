"""The catalogue of matters (事项) and their materials, by the day a version takes effect."""

from peewee import BooleanField, CharField, DateField, ForeignKeyField, IntegerField, TextField

from sanhua_desktop.matters.enums import Copy, Need
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.store.fields import EnumField
from sanhua_desktop.store.record import Record


class Matter(Record):
    """事项; limits in working days, -1 where the law sets none, 0 for 即办.

    ``aliases`` None: the shipped everyday names hold (a matter entered before the office could write its own).
    """

    later_columns = frozenset({"aliases"})

    code = CharField(max_length=12, unique=True, verbose_name="事项编码")
    name = CharField(max_length=60, verbose_name="事项名称")
    nature = CharField(max_length=12, verbose_name="事项性质")
    level = CharField(max_length=12, default="县级", verbose_name="行使层级")
    window = ForeignKeyField(ServiceWindow, null=True, backref="matters", verbose_name="办理窗口")
    statutory_days = IntegerField(verbose_name="法定时限（工作日）")
    promised_days = IntegerField(verbose_name="承诺时限（工作日）")
    fee = CharField(max_length=60, default="不收费", verbose_name="收费")
    basis = CharField(max_length=120, default="", verbose_name="设定依据")
    condition = TextField(default="", verbose_name="受理条件")
    result = CharField(max_length=60, default="", verbose_name="办理结果")
    note = CharField(max_length=120, default="", verbose_name="时限说明")
    valid_from = DateField(verbose_name="生效日期")
    search = CharField(max_length=400, default="", verbose_name="检索")
    aliases = CharField(max_length=120, null=True, verbose_name="别名")

    class Meta:
        table_name = "matter"

    @property
    def handling(self) -> str:
        """办件类型: a matter promised at once is 即办件, any other 承诺件."""
        return "承诺件" if self.promised_days else "即办件"


class Material(Record):
    """材料."""

    matter_id: int
    matter = ForeignKeyField(Matter, backref="materials", verbose_name="事项")
    position = IntegerField(verbose_name="序号")
    name = CharField(max_length=80, verbose_name="材料名称")
    copy = EnumField(Copy, verbose_name="材料类型")
    count = IntegerField(default=1, verbose_name="份数")
    need = EnumField(Need, verbose_name="必要性")

    class Meta:
        table_name = "material"
        indexes = ((("matter", "position"), True),)


class MatterGuide(Record):
    """What else the guide (办事指南) says of a matter; situations and steps one a line, as content.py reads them."""

    matter_id: int
    matter = ForeignKeyField(Matter, unique=True, backref="guides", verbose_name="事项")
    fee_basis = CharField(max_length=120, default="", verbose_name="收费依据")
    visits = IntegerField(default=1, verbose_name="到现场次数")
    quantity_limit = CharField(max_length=60, default="", verbose_name="数量限制")
    validity = CharField(max_length=60, default="", verbose_name="结果有效期")
    special = CharField(max_length=200, default="", verbose_name="特别程序")
    plain_words = TextField(default="", verbose_name="大字版说明")
    situations = TextField(default="", verbose_name="情形")
    steps = TextField(default="", verbose_name="办理环节")

    class Meta:
        table_name = "matter_guide"


class MatterEdition(Record):
    """A matter as it stood from a day on: everything of it as JSON; one with a later day waits for it."""

    matter_id: int
    matter = ForeignKeyField(Matter, backref="editions", verbose_name="事项")
    valid_from = DateField(index=True, verbose_name="生效日期")
    content = TextField(verbose_name="内容")
    in_force = BooleanField(verbose_name="已生效")

    class Meta:
        table_name = "matter_edition"
