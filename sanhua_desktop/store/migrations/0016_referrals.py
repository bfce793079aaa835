"""Tables of referrals."""

from peewee import AutoField, CharField, DateTimeField, ForeignKeyField, IntegerField, Model, UUIDField


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

    class Referral(Base):
        entry = ForeignKeyField(InquiryEntry, backref="+")
        number = CharField(max_length=30, unique=True)
        sender = ForeignKeyField(StaffMember, null=True, backref="+")
        receiver = ForeignKeyField(StaffMember, backref="+")
        opinion = CharField(max_length=200)
        sent_at = DateTimeField()
        accepted_at = DateTimeField(null=True)
        declined_at = DateTimeField(null=True)
        decline_reason = CharField(max_length=100)
        recalled_at = DateTimeField(null=True)
        reported_at = DateTimeField(null=True)
        outcome = CharField(max_length=200)

        class Meta:
            table_name = "referral"

    with db.bind_ctx([InquiryEntry, StaffMember, Referral]):
        db.create_tables([Referral], safe=False)
