"""Tables of matters."""

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

    class ServiceWindow(Model):
        id = AutoField()

        class Meta:
            table_name = "service_window"
            legacy_table_names = False

    class Matter(Base):
        code = CharField(max_length=12, unique=True)
        name = CharField(max_length=60)
        nature = CharField(max_length=12)
        level = CharField(max_length=12)
        window = ForeignKeyField(ServiceWindow, null=True, backref="+")
        statutory_days = IntegerField()
        promised_days = IntegerField()
        fee = CharField(max_length=60)
        basis = CharField(max_length=120)
        condition = TextField()
        result = CharField(max_length=60)
        note = CharField(max_length=120)
        valid_from = DateField()
        search = CharField(max_length=400)

        class Meta:
            table_name = "matter"

    class Material(Base):
        matter = ForeignKeyField(Matter, backref="+")
        position = IntegerField()
        name = CharField(max_length=80)
        copy = CharField(max_length=30)
        count = IntegerField()
        need = CharField(max_length=30)

        class Meta:
            table_name = "material"
            indexes = ((("matter", "position"), True),)

    with db.bind_ctx([ServiceWindow, Matter, Material]):
        db.create_tables([Matter, Material], safe=False)
