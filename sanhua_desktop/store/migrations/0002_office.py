"""Tables of office."""

from peewee import AutoField, BooleanField, CharField, DateField, DateTimeField, IntegerField, Model, UUIDField


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

    class OfficeProfile(Base):
        name = CharField(max_length=40)
        short_name = CharField(max_length=20)
        document_code = CharField(max_length=10)
        address = CharField(max_length=80)
        phone = CharField(max_length=30)
        complaint_phone = CharField(max_length=30)

        class Meta:
            table_name = "office_profile"

    class Department(Base):
        name = CharField(max_length=30, unique=True)
        phone = CharField(max_length=30)

        class Meta:
            table_name = "department"

    class ServiceWindow(Base):
        number = IntegerField(unique=True)
        name = CharField(max_length=30)
        phone = CharField(max_length=30)

        class Meta:
            table_name = "service_window"

    class CalendarDay(Base):
        date = DateField(unique=True)
        rest = BooleanField()
        name = CharField(max_length=30)
        source = CharField(max_length=30)

        class Meta:
            table_name = "calendar_day"

    with db.bind_ctx([OfficeProfile, Department, ServiceWindow, CalendarDay]):
        db.create_tables([OfficeProfile, Department, ServiceWindow, CalendarDay], safe=False)
