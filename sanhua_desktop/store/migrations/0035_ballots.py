"""Tables of ballot rounds; the votes' own table has no number, time or order."""

from peewee import (
    AutoField,
    BooleanField,
    CharField,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    Model,
    SqliteDatabase,
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

    class BallotRound(Base):
        name = CharField(max_length=40)
        held_on = DateField()
        levels = CharField(max_length=200)
        level_values = CharField(max_length=100)
        aspects = CharField(max_length=200)
        minimum = IntegerField()
        state = CharField(max_length=30)
        code = CharField(max_length=20)

        class Meta:
            table_name = "ballot_round"

    class BallotGroup(Base):
        round = ForeignKeyField(BallotRound, backref="+")
        number = IntegerField()
        name = CharField(max_length=20)
        weight = IntegerField()
        colleagues = BooleanField()
        issued = IntegerField()
        returned = IntegerField()
        missing = IntegerField()
        valid = IntegerField()
        invalid = IntegerField()

        class Meta:
            table_name = "ballot_group"
            indexes = ((("round", "number"), True),)

    class BallotCandidate(Base):
        round = ForeignKeyField(BallotRound, backref="+")
        number = IntegerField()
        staff = ForeignKeyField(StaffMember, backref="+")

        class Meta:
            table_name = "ballot_candidate"
            indexes = ((("round", "number"), True),)

    class BallotSlip(Model):
        key = CharField(max_length=32, primary_key=True)
        round_id = IntegerField()
        group_number = IntegerField()
        line = IntegerField()
        mark = CharField(max_length=1)

        class Meta:
            table_name = "ballot_slip"
            legacy_table_names = False
            without_rowid = isinstance(db, SqliteDatabase)

    tables = [BallotRound, BallotGroup, BallotCandidate, BallotSlip]
    with db.bind_ctx([StaffMember, *tables]):
        db.create_tables(tables, safe=False)
