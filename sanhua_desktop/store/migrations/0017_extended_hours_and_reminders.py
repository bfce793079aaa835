"""Tables of extended hours and reminders."""

from peewee import (
    AutoField,
    BooleanField,
    CharField,
    DateField,
    DateTimeField,
    ForeignKeyField,
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

    class InquiryEntry(Model):
        id = AutoField()

        class Meta:
            table_name = "inquiry_entry"
            legacy_table_names = False

    class StaffMember(Model):
        id = AutoField()

        class Meta:
            table_name = "staff_member"
            legacy_table_names = False

    class ExtendedHours(Base):
        mode = CharField(max_length=30)
        entry = ForeignKeyField(InquiryEntry, null=True, backref="+")
        visitor_name = CharField(max_length=50)
        phone = CharField(max_length=30)
        subject = CharField(max_length=100)
        officer = ForeignKeyField(StaffMember, null=True, backref="+")
        asked_by = CharField(max_length=30)
        closing_time = CharField(max_length=5)
        started_at = DateTimeField(index=True)
        ended_at = DateTimeField()
        finished = BooleanField()
        note = CharField(max_length=100)

        class Meta:
            table_name = "extended_hours"

    class Reminder(Base):
        kind = CharField(max_length=30)
        entry = ForeignKeyField(InquiryEntry, null=True, backref="+")
        visitor_name = CharField(max_length=50)
        phone = CharField(max_length=30)
        subject = CharField(max_length=100)
        due_on = DateField()
        remind_on = DateField(index=True)
        done_at = DateTimeField(null=True, index=True)

        class Meta:
            table_name = "reminder"

    class ReminderCall(Base):
        reminder = ForeignKeyField(Reminder, backref="+")
        called_at = DateTimeField()
        officer = ForeignKeyField(StaffMember, null=True, backref="+")
        result = CharField(max_length=30)

        class Meta:
            table_name = "reminder_call"

    with db.bind_ctx([InquiryEntry, StaffMember, ExtendedHours, Reminder, ReminderCall]):
        db.create_tables([ExtendedHours, Reminder, ReminderCall], safe=False)
