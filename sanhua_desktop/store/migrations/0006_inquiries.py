"""Tables of inquiries."""

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

    class Matter(Model):
        id = AutoField()

        class Meta:
            table_name = "matter"
            legacy_table_names = False

    class StaffMember(Model):
        id = AutoField()

        class Meta:
            table_name = "staff_member"
            legacy_table_names = False

    class ServiceWindow(Model):
        id = AutoField()

        class Meta:
            table_name = "service_window"
            legacy_table_names = False

    class InquiryEntry(Base):
        number = CharField(max_length=30, unique=True)
        received_at = DateTimeField(index=True)
        channel = CharField(max_length=30)
        kind = CharField(max_length=30)
        visitor_name = CharField(max_length=50)
        visitor_unit = CharField(max_length=60)
        phone = CharField(max_length=30)
        matter = ForeignKeyField(Matter, null=True, backref="+")
        content = TextField()
        materials = CharField(max_length=200)
        statutory_days = IntegerField()
        promised_days = IntegerField()
        receiving_officer = ForeignKeyField(StaffMember, null=True, backref="+")
        window = ForeignKeyField(ServiceWindow, null=True, backref="+")
        disposition = CharField(max_length=30)
        referral = CharField(max_length=60)
        referral_phone = CharField(max_length=30)
        finished_at = DateTimeField(null=True, index=True)
        result = CharField(max_length=200)
        search = CharField(max_length=600)

        class Meta:
            table_name = "inquiry_entry"

    class OneTimeNotice(Base):
        entry = ForeignKeyField(InquiryEntry, backref="+")
        number = CharField(max_length=30, unique=True)
        issued_on = DateField()
        sheet = TextField()
        cause = CharField(max_length=100)

        class Meta:
            table_name = "one_time_notice"

    with db.bind_ctx([Matter, StaffMember, ServiceWindow, InquiryEntry, OneTimeNotice]):
        db.create_tables([InquiryEntry, OneTimeNotice], safe=False)
