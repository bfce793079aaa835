"""Tables of awards."""

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

    class EvaluationRound(Model):
        id = AutoField()

        class Meta:
            table_name = "evaluation_round"
            legacy_table_names = False

    class StaffMember(Model):
        id = AutoField()

        class Meta:
            table_name = "staff_member"
            legacy_table_names = False

    class Certificate(Base):
        round = ForeignKeyField(EvaluationRound, backref="+")
        staff = ForeignKeyField(StaffMember, backref="+")
        title = CharField(max_length=30)
        number = CharField(max_length=40, unique=True)
        awarded_on = DateField()
        sheet = TextField()

        class Meta:
            table_name = "certificate"

    with db.bind_ctx([EvaluationRound, StaffMember, Certificate]):
        db.create_tables([Certificate], safe=False)
