"""Tables of staff."""

from peewee import (
    AutoField,
    BlobField,
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

    class Department(Model):
        id = AutoField()

        class Meta:
            table_name = "department"
            legacy_table_names = False

    class ServiceWindow(Model):
        id = AutoField()

        class Meta:
            table_name = "service_window"
            legacy_table_names = False

    class StaffMember(Base):
        staff_number = CharField(max_length=12, unique=True)
        name = CharField(max_length=50)
        gender = CharField(max_length=30)
        department = ForeignKeyField(Department, null=True, backref="+")
        window = ForeignKeyField(ServiceWindow, null=True, backref="+")
        post = CharField(max_length=30)
        duty = CharField(max_length=60)
        political_status = CharField(max_length=30)
        phone = CharField(max_length=30)
        joined_on = DateField(null=True)
        left_on = DateField(null=True)
        name_pinyin = CharField(max_length=400)
        search = CharField(max_length=1200)

        class Meta:
            table_name = "staff_member"

    class StaffPhoto(Base):
        staff = ForeignKeyField(StaffMember, unique=True, backref="+")
        picture = BlobField()

        class Meta:
            table_name = "staff_photo"

    class Badge(Base):
        staff = ForeignKeyField(StaffMember, backref="+")
        number = CharField(max_length=20, unique=True)
        sequence = IntegerField()
        state = CharField(max_length=30)
        issued_on = DateField()
        ended_on = DateField(null=True)

        class Meta:
            table_name = "badge"

    class RosterImport(Base):
        file_name = CharField(max_length=200)
        digest = CharField(max_length=64, index=True)
        people = IntegerField()

        class Meta:
            table_name = "roster_import"

    with db.bind_ctx([Department, ServiceWindow, StaffMember, StaffPhoto, Badge, RosterImport]):
        db.create_tables([StaffMember, StaffPhoto, Badge, RosterImport], safe=False)
