"""The ledger of rectifications (整改台账)."""

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

    class ServiceWindow(Model):
        id = AutoField()

        class Meta:
            table_name = "service_window"
            legacy_table_names = False

    class Rectification(Base):
        number = CharField(max_length=30, unique=True)
        problem = CharField(max_length=300)
        source = CharField(max_length=30)
        fault = CharField(max_length=30)
        found_on = DateField()
        staff = ForeignKeyField(StaffMember, null=True, backref="+")
        window = ForeignKeyField(ServiceWindow, null=True, backref="+")
        responsible = CharField(max_length=30)
        leader = CharField(max_length=30)
        standard = CharField(max_length=200)
        measures = CharField(max_length=300)
        due_on = DateField()
        state = CharField(max_length=30)
        published_on = DateField(null=True)
        publisher = CharField(max_length=30)
        applicant = CharField(max_length=30)
        result = CharField(max_length=300)
        finished_on = DateField(null=True)
        accepter = CharField(max_length=30)
        opinion = CharField(max_length=200)
        closed_on = DateField(null=True)
        source_kind = CharField(max_length=30)
        source_id = IntegerField()

        class Meta:
            table_name = "rectification"

    with db.bind_ctx([StaffMember, ServiceWindow, Rectification]):
        db.create_tables([Rectification], safe=False)
