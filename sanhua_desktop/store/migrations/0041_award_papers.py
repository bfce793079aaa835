"""Official papers and their editions."""

from peewee import (
    AutoField,
    CharField,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
    UUIDField,
)


def up(migrator, db):
    class AwardRound(Model):
        id = AutoField()

        class Meta:
            table_name = "award_round"
            legacy_table_names = False

    class OfficialDraft(Model):
        id = AutoField()
        version = IntegerField()
        request_key = UUIDField(unique=True)
        created_at = DateTimeField()
        updated_at = DateTimeField()
        archived_at = DateTimeField(null=True)
        archive_reason = CharField(max_length=200)
        row_digest = CharField(max_length=64)
        kind = CharField(max_length=30)
        award_round = ForeignKeyField(AwardRound, null=True, backref="+")
        paper = IntegerField(index=True)
        edition = IntegerField()
        title = CharField(max_length=120)
        addressee = CharField(max_length=120)
        text = TextField()
        document_number = CharField(max_length=40)
        copies_to = CharField(max_length=120)
        signed_on = DateField()

        class Meta:
            table_name = "official_draft"
            legacy_table_names = False

    with db.bind_ctx([AwardRound, OfficialDraft]):
        db.create_tables([OfficialDraft], safe=False)
