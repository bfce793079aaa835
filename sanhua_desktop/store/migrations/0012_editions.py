"""Tables of the guides and editions of matters."""

from peewee import (
    AutoField,
    BooleanField,
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
    class Base(Model):
        id = AutoField()
        version = IntegerField()
        request_key = UUIDField(unique=True)
        created_at = DateTimeField()
        updated_at = DateTimeField()
        archived_at = DateTimeField(null=True)
        archive_reason = CharField(max_length=200)
        row_digest = CharField(max_length=64)

        class Meta:
            legacy_table_names = False

    class Matter(Model):
        id = AutoField()

        class Meta:
            table_name = "matter"
            legacy_table_names = False

    class MatterGuide(Base):
        matter = ForeignKeyField(Matter, unique=True, backref="+")
        fee_basis = CharField(max_length=120)
        visits = IntegerField()
        quantity_limit = CharField(max_length=60)
        validity = CharField(max_length=60)
        special = CharField(max_length=200)
        plain_words = TextField()
        situations = TextField()
        steps = TextField()

        class Meta:
            table_name = "matter_guide"

    class MatterEdition(Base):
        matter = ForeignKeyField(Matter, backref="+")
        valid_from = DateField(index=True)
        content = TextField()
        in_force = BooleanField()

        class Meta:
            table_name = "matter_edition"

    with db.bind_ctx([Matter, MatterGuide, MatterEdition]):
        db.create_tables([MatterGuide, MatterEdition], safe=False)
