"""One-time notices of joint packages, as they were issued."""

from peewee import AutoField, CharField, DateTimeField, ForeignKeyField, IntegerField, Model, TextField, UUIDField


def up(migrator, db):
    class InquiryEntry(Model):
        id = AutoField()

        class Meta:
            table_name = "inquiry_entry"
            legacy_table_names = False

    class JointPackage(Model):
        id = AutoField()

        class Meta:
            table_name = "joint_package"
            legacy_table_names = False

    class JointNotice(Model):
        id = AutoField()
        version = IntegerField()
        request_key = UUIDField(unique=True)
        created_at = DateTimeField()
        updated_at = DateTimeField()
        archived_at = DateTimeField(null=True)
        archive_reason = CharField(max_length=200)
        row_digest = CharField(max_length=64)
        number = CharField(max_length=30, unique=True)
        package = ForeignKeyField(JointPackage, backref="+")
        entry = ForeignKeyField(InquiryEntry, null=True, backref="+")
        applicant = CharField(max_length=50)
        issued_at = DateTimeField(index=True)
        sheet = TextField()
        search = CharField(max_length=300)

        class Meta:
            table_name = "joint_notice"
            legacy_table_names = False

    with db.bind_ctx([InquiryEntry, JointPackage, JointNotice]):
        db.create_tables([JointNotice], safe=False)
