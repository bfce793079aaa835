"""A record of the tests' own, with a column of every kind, and a child process's way to open the store."""

from enum import Enum
from pathlib import Path

from peewee import BlobField, BooleanField, CharField, DateField, DateTimeField, IntegerField, Model, TextField

from sanhua_desktop.clock import SystemClock
from sanhua_desktop.store.fields import EndDateField, EnumField, PointsField
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.record import Record
from sanhua_desktop.store.store import Store


class Color(Enum):
    RED = "red"
    GREEN = "green"


class Slip(Record):
    """A paper slip."""

    title = CharField(max_length=20, verbose_name="标题")
    number = IntegerField(null=True, unique=True, verbose_name="编号")
    color = EnumField(Color, default=Color.RED, verbose_name="颜色")
    points = PointsField(null=True, verbose_name="分数")
    day = DateField(null=True, verbose_name="日期")
    until = EndDateField(null=True, verbose_name="有效期至")
    moment = DateTimeField(null=True, verbose_name="时间")
    done = BooleanField(default=False, verbose_name="完成")
    text = TextField(default="", verbose_name="正文")
    picture = BlobField(null=True, verbose_name="图")

    class Meta:
        table_name = "test_slip"


class Unprotected(Model):
    """A number taken as the highest and one more: the control that must fail."""

    number = IntegerField()

    class Meta:
        table_name = "test_unprotected"


def make_slip_table(store: Store) -> None:
    with store.reading():
        store.database.create_tables([Slip])


def open_again(place: str | Path) -> Store:
    """Open as a program does in a process of its own."""
    return open_store(place, SystemClock(), actor=lambda: "王芳")
