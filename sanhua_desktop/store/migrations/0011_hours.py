"""Tables of half days and opening hours."""

from peewee import (
    AutoField,
    CharField,
    DateField,
    DateTimeField,
    IntegerField,
    Model,
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

    class HalfDayClosure(Base):
        date = DateField(unique=True)
        half = CharField(max_length=30)
        name = CharField(max_length=30)

        class Meta:
            table_name = "half_day_closure"

    class OpeningSeason(Base):
        position = IntegerField(unique=True)
        name = CharField(max_length=20)
        first = CharField(max_length=5)
        last = CharField(max_length=5)
        morning_open = CharField(max_length=5)
        morning_close = CharField(max_length=5)
        afternoon_open = CharField(max_length=5)
        afternoon_close = CharField(max_length=5)

        class Meta:
            table_name = "opening_season"

    with db.bind_ctx([HalfDayClosure, OpeningSeason]):
        db.create_tables([HalfDayClosure, OpeningSeason], safe=False)
