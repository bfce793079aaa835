"""Tables of spot checks."""

from peewee import AutoField, BlobField, CharField, DateTimeField, ForeignKeyField, IntegerField, Model, UUIDField


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

    class SpotCheck(Base):
        staff = ForeignKeyField(StaffMember, backref="+")
        checked_at = DateTimeField(index=True)
        checker = CharField(max_length=30)
        failed = CharField(max_length=200)
        note = CharField(max_length=200)

        class Meta:
            table_name = "spot_check"

    class SpotCheckPhoto(Base):
        seen = ForeignKeyField(SpotCheck, unique=True, column_name="check_id", backref="+")
        picture = BlobField()

        class Meta:
            table_name = "spot_check_photo"

    with db.bind_ctx([StaffMember, SpotCheck, SpotCheckPhoto]):
        db.create_tables([SpotCheck, SpotCheckPhoto], safe=False)
