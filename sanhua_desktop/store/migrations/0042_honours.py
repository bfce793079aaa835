"""The red banner's moves, and the stories of exemplars."""

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

    class AwardRound(Model):
        id = AutoField()

        class Meta:
            table_name = "award_round"
            legacy_table_names = False

    class Certificate(Model):
        id = AutoField()

        class Meta:
            table_name = "certificate"
            legacy_table_names = False

    class ServiceWindow(Model):
        id = AutoField()

        class Meta:
            table_name = "service_window"
            legacy_table_names = False

    class RedBanner(Base):
        award_round = ForeignKeyField(AwardRound, unique=True, backref="+")
        window = ForeignKeyField(ServiceWindow, backref="+")
        passed_on = DateField()
        given_by = CharField(max_length=50)
        received_by = CharField(max_length=50)
        ended_on = DateField(null=True)
        taken_back_why = CharField(max_length=100)

        class Meta:
            table_name = "red_banner"

    class Exemplar(Base):
        certificate = ForeignKeyField(Certificate, unique=True, backref="+")
        heading = CharField(max_length=40)
        story = TextField()

        class Meta:
            table_name = "exemplar"

    with db.bind_ctx([AwardRound, Certificate, ServiceWindow, RedBanner, Exemplar]):
        db.create_tables([RedBanner, Exemplar], safe=False)
