"""Tables of commitments."""

from peewee import AutoField, CharField, DateField, DateTimeField, ForeignKeyField, IntegerField, Model, UUIDField


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

    class Commitment(Base):
        staff = ForeignKeyField(StaffMember, backref="+")
        text = CharField(max_length=40)
        state = CharField(max_length=30)
        reviewer = CharField(max_length=30)
        review_note = CharField(max_length=100)
        posted_on = DateField(null=True)
        valid_to = DateField(null=True)

        class Meta:
            table_name = "commitment"

    with db.bind_ctx([StaffMember, Commitment]):
        db.create_tables([Commitment], safe=False)
