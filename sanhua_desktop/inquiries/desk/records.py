"""What the desk keeps beside the register's lines."""

from peewee import CharField, DateTimeField, ForeignKeyField

from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.record import Record


class DeskRule(Record):
    """登记规则: the office's own value of a rule in ``resources/defaults/desk.toml``."""

    name = CharField(max_length=40, unique=True, verbose_name="规则")
    value = CharField(max_length=200, default="", verbose_name="取值")

    class Meta:
        table_name = "desk_rule"


class CannedAnswer(Record):
    """常用答复: a text that stands on the form after its short code is typed."""

    code = CharField(max_length=12, unique=True, verbose_name="短码")
    text = CharField(max_length=200, verbose_name="答复")

    class Meta:
        table_name = "canned_answer"


class VisitorIdentity(Record):
    """身份证号: kept apart, and only where the matter needs it (个人信息保护法 6条)."""

    entry_id: int
    entry = ForeignKeyField(InquiryEntry, unique=True, backref="identities", verbose_name="登记")
    number = CharField(max_length=18, verbose_name="身份证号")

    class Meta:
        table_name = "visitor_identity"


class Revisit(Record):
    """再次来访: somebody came again about what is already in the register."""

    entry_id: int
    entry = ForeignKeyField(InquiryEntry, backref="revisits", verbose_name="登记")
    came_at = DateTimeField(verbose_name="来访时间")
    officer = ForeignKeyField(StaffMember, null=True, backref="revisits", verbose_name="接待人")
    note = CharField(max_length=200, default="", verbose_name="说明")

    class Meta:
        table_name = "revisit"


class Merger(Record):
    """并号: ``entry`` is carried on under ``into``; archived when the two are taken apart again."""

    entry_id: int
    into_id: int
    entry = ForeignKeyField(InquiryEntry, backref="mergers", verbose_name="并入的登记")
    into = ForeignKeyField(InquiryEntry, backref="merged", verbose_name="保留的登记")
    reason = CharField(max_length=100, verbose_name="合并原因")

    class Meta:
        table_name = "merger"
