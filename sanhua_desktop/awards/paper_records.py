"""Official papers as they were written: every saving is an edition of its own, none is overwritten."""

from peewee import CharField, DateField, ForeignKeyField, IntegerField, TextField

from sanhua_desktop.awards.enums import PaperKind
from sanhua_desktop.awards.records import AwardRound
from sanhua_desktop.store.fields import EnumField
from sanhua_desktop.store.record import Record


class OfficialDraft(Record):
    """公文稿: one edition; ``paper`` is the first edition's number and so the paper's own."""

    award_round_id: int | None
    kind = EnumField(PaperKind, verbose_name="文种")
    award_round = ForeignKeyField(AwardRound, null=True, backref="papers", verbose_name="比选")
    paper = IntegerField(default=0, index=True, verbose_name="公文")
    edition = IntegerField(default=1, verbose_name="版次")
    title = CharField(max_length=120, verbose_name="标题")
    addressee = CharField(max_length=120, default="", verbose_name="主送机关")
    text = TextField(verbose_name="正文")
    document_number = CharField(max_length=40, default="", verbose_name="发文字号或期号")
    copies_to = CharField(max_length=120, default="", verbose_name="抄送机关")
    signed_on = DateField(verbose_name="成文日期")

    class Meta:
        table_name = "official_draft"
