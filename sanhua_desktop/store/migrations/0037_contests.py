"""Tables of contests."""

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

    class StaffMember(Model):
        id = AutoField()

        class Meta:
            table_name = "staff_member"
            legacy_table_names = False

    class Contest(Base):
        name = CharField(max_length=40)
        kind = CharField(max_length=30)
        held_on = DateField()
        items = TextField()
        judges = TextField()
        trim_from = IntegerField()

        class Meta:
            table_name = "contest"

    class ContestEntrant(Base):
        contest = ForeignKeyField(Contest, backref="+")
        staff = ForeignKeyField(StaffMember, backref="+")
        scores = TextField()

        class Meta:
            table_name = "contest_entrant"
            indexes = ((("contest", "staff"), True),)

    with db.bind_ctx([StaffMember, Contest, ContestEntrant]):
        db.create_tables([Contest, ContestEntrant], safe=False)
