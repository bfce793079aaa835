"""Where the red banner (流动红旗) hung and since when, and the stories of exemplars (先进典型)."""

from peewee import CharField, DateField, ForeignKeyField, TextField

from sanhua_desktop.awards.records import AwardRound, Certificate
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.store.record import Record


class RedBanner(Record):
    """一次授旗: ``ended_on`` is None where it hangs now; a banner taken back says why."""

    window_id: int
    award_round_id: int
    award_round = ForeignKeyField(AwardRound, unique=True, backref="banners", verbose_name="比选")
    window = ForeignKeyField(ServiceWindow, backref="banners", verbose_name="接旗窗口")
    passed_on = DateField(verbose_name="授旗日期")
    given_by = CharField(max_length=50, default="", verbose_name="授旗人")
    received_by = CharField(max_length=50, default="", verbose_name="接旗人")
    ended_on = DateField(null=True, verbose_name="交旗日期")
    taken_back_why = CharField(max_length=100, default="", verbose_name="收回原因")

    class Meta:
        table_name = "red_banner"


class Exemplar(Record):
    """典型事迹: 300 to 800 characters about the holder of a certificate (domain A68)."""

    certificate_id: int
    certificate = ForeignKeyField(Certificate, unique=True, backref="exemplars", verbose_name="荣誉")
    heading = CharField(max_length=40, verbose_name="标题")
    story = TextField(verbose_name="事迹")

    class Meta:
        table_name = "exemplar"
