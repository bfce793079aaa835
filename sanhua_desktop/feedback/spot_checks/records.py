"""Spot checks and their photos."""

from peewee import BlobField, CharField, DateTimeField, ForeignKeyField

from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.record import Record


class SpotCheck(Record):
    """One look at one person; ``failed`` are the codes of the points not met, parted by blanks, "" if all were."""

    staff_id: int
    staff = ForeignKeyField(StaffMember, backref="spot_checks", verbose_name="工作人员")
    checked_at = DateTimeField(index=True, verbose_name="检查时间")
    checker = CharField(max_length=30, verbose_name="检查人")
    failed = CharField(max_length=200, default="", verbose_name="不符合的检查点")
    note = CharField(max_length=200, default="", verbose_name="情况")

    class Meta:
        table_name = "spot_check"


class SpotCheckPhoto(Record):
    """照片: in a table of its own, so that lists stay quick."""

    check_id: int
    check = ForeignKeyField(SpotCheck, unique=True, column_name="check_id", backref="photos", verbose_name="检查")
    picture = BlobField(verbose_name="照片")

    class Meta:
        table_name = "spot_check_photo"
