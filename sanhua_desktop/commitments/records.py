"""One-sentence commitments (一句话承诺)."""

from peewee import CharField, DateField, ForeignKeyField

from sanhua_desktop.commitments.enums import CommitmentState
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.fields import EndDateField, EnumField
from sanhua_desktop.store.record import Record


class Commitment(Record):
    """承诺: its text is never edited after posting; a new one supersedes it."""

    staff_id: int
    staff = ForeignKeyField(StaffMember, backref="commitments", verbose_name="承诺人")
    text = CharField(max_length=40, verbose_name="承诺内容")
    state = EnumField(CommitmentState, default=CommitmentState.DRAFT, verbose_name="状态")
    reviewer = CharField(max_length=30, default="", verbose_name="审核人")
    review_note = CharField(max_length=100, default="", verbose_name="审核意见")
    posted_on = DateField(null=True, verbose_name="公示日期")
    valid_to = EndDateField(null=True, verbose_name="有效期至")

    class Meta:
        table_name = "commitment"
