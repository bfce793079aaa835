"""Tables of surveys; the forms' own table has no number, time or order."""

from peewee import (
    AutoField,
    CharField,
    DateField,
    DateTimeField,
    IntegerField,
    Model,
    SqliteDatabase,
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

    class Survey(Base):
        name = CharField(max_length=40)
        first_day = DateField()
        last_day = DateField()
        definition = CharField(max_length=30)
        questions = TextField()
        issued = IntegerField()
        minimum = IntegerField()

        class Meta:
            table_name = "survey"

    class SurveyForm(Model):
        key = CharField(max_length=32, primary_key=True)
        survey_id = IntegerField()
        window = CharField(max_length=20)
        marks = CharField(max_length=40)

        class Meta:
            table_name = "survey_form"
            legacy_table_names = False
            without_rowid = isinstance(db, SqliteDatabase)

    with db.bind_ctx([Survey, SurveyForm]):
        db.create_tables([Survey, SurveyForm], safe=False)
