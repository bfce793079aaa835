"""Tables of evaluation."""

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

    class EvaluationRound(Base):
        name = CharField(max_length=40)
        first_day = DateField()
        last_day = DateField()
        state = CharField(max_length=30)
        policy = CharField(max_length=30)
        missing = CharField(max_length=30)
        satisfaction = CharField(max_length=30)
        bonus_cap = IntegerField()
        weights = TextField()
        scheme = TextField()

        class Meta:
            table_name = "evaluation_round"

    class Criterion(Base):
        round = ForeignKeyField(EvaluationRound, backref="+")
        number = IntegerField()
        group = CharField(max_length=20)
        name = CharField(max_length=40)
        full = IntegerField()
        rule = CharField(max_length=100)
        source = CharField(max_length=20)

        class Meta:
            table_name = "criterion"
            indexes = ((("round", "number"), True),)

    class Participant(Base):
        round = ForeignKeyField(EvaluationRound, backref="+")
        staff = ForeignKeyField(StaffMember, backref="+")
        leader_scores = CharField(max_length=200)
        ballots = CharField(max_length=60)
        ballots_issued = IntegerField()
        ballots_returned = IntegerField()
        satisfaction = CharField(max_length=60)
        veto = CharField(max_length=60)

        class Meta:
            table_name = "participant"
            indexes = ((("round", "staff"), True),)

    class Deduction(Base):
        participant = ForeignKeyField(Participant, backref="+")
        criterion = ForeignKeyField(Criterion, backref="+")
        points = IntegerField()
        reason = CharField(max_length=100)
        noted_on = DateField()

        class Meta:
            table_name = "deduction"

    class Bonus(Base):
        participant = ForeignKeyField(Participant, backref="+")
        kind = CharField(max_length=40)
        points = IntegerField()
        reason = CharField(max_length=100)
        noted_on = DateField()

        class Meta:
            table_name = "bonus"

    with db.bind_ctx([StaffMember, EvaluationRound, Criterion, Participant, Deduction, Bonus]):
        db.create_tables([EvaluationRound, Criterion, Participant, Deduction, Bonus], safe=False)
