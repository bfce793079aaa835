"""A survey form names its window by number: a label may be longer than its column, and a renamed window stays itself.

The forms are written anew in the order of their keys, which were drawn by lot; so far their place in the table told
when each was taken in.
"""

import re

from peewee import CharField, IntegerField, Model, SqliteDatabase


def up(migrator, db):
    class OldForm(Model):
        key = CharField(max_length=32, primary_key=True)
        survey_id = IntegerField()
        window = CharField(max_length=20)
        marks = CharField(max_length=40)

        class Meta:
            table_name = "survey_form"
            legacy_table_names = False

    class SurveyForm(Model):
        key = CharField(max_length=32, primary_key=True)
        survey_id = IntegerField()
        window = IntegerField()
        marks = CharField(max_length=40)

        class Meta:
            table_name = "survey_form"
            legacy_table_names = False
            without_rowid = isinstance(db, SqliteDatabase)

    with db.bind_ctx([OldForm, SurveyForm]):
        forms = sorted(OldForm.select().tuples())
        db.drop_tables([OldForm])
        db.create_tables([SurveyForm], safe=False)
        for key, survey_id, window, marks in forms:
            number = re.match(r"(\d{1,9})号", window)
            SurveyForm.insert(
                key=key, survey_id=survey_id, window=int(number[1]) if number else 0, marks=marks
            ).execute()
