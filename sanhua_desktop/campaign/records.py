"""The campaign (活动) and its four stages (plan, section 四)."""

from peewee import CharField, DateField, ForeignKeyField, IntegerField

from sanhua_desktop.store.record import Record


class Campaign(Record):
    """One year's campaign; its full name heads every paper, never “三化” alone."""

    name = CharField(max_length=60, verbose_name="活动全称")
    year = IntegerField(verbose_name="年度")
    basis = CharField(max_length=120, default="", verbose_name="依据文件")

    class Meta:
        table_name = "campaign"


class Stage(Record):
    """阶段."""

    campaign = ForeignKeyField(Campaign, backref="stages", verbose_name="活动")
    position = IntegerField(verbose_name="第几阶段")
    name = CharField(max_length=40, verbose_name="阶段名称")
    first_day = DateField(verbose_name="开始日期")
    last_day = DateField(verbose_name="结束日期")
    task = CharField(max_length=200, default="", verbose_name="主要任务")

    class Meta:
        table_name = "stage"
        indexes = ((("campaign", "position"), True),)
