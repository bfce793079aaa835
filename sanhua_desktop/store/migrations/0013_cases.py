"""Tables of cases, joint cases, petitions and their events."""

from peewee import (
    AutoField,
    BooleanField,
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

    class InquiryEntry(Model):
        id = AutoField()

        class Meta:
            table_name = "inquiry_entry"
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

    class Case(Base):
        number = CharField(max_length=30, unique=True)
        entry = ForeignKeyField(InquiryEntry, null=True, backref="+")
        matter = ForeignKeyField(Matter, backref="+")
        situation = CharField(max_length=40)
        applicant = CharField(max_length=50)
        unit = CharField(max_length=60)
        phone = CharField(max_length=30)
        agent = CharField(max_length=50)
        materials = TextField()
        received_at = DateTimeField(index=True)
        statutory_days = IntegerField()
        promised_days = IntegerField()
        officer = ForeignKeyField(StaffMember, null=True, backref="+")
        state = CharField(max_length=30, index=True)
        search = CharField(max_length=600)

        class Meta:
            table_name = "case_record"

    class JointPackage(Base):
        code = CharField(max_length=12, unique=True)
        name = CharField(max_length=40)
        content = TextField()
        valid_from = DateField()

        class Meta:
            table_name = "joint_package"

    class JointCase(Base):
        number = CharField(max_length=30, unique=True)
        package = ForeignKeyField(JointPackage, backref="+")
        entry = ForeignKeyField(InquiryEntry, null=True, backref="+")
        content = TextField()
        brought = CharField(max_length=120)
        applicant = CharField(max_length=50)
        unit = CharField(max_length=60)
        phone = CharField(max_length=30)
        received_at = DateTimeField(index=True)
        officer = ForeignKeyField(StaffMember, null=True, backref="+")
        state = CharField(max_length=30, index=True)
        search = CharField(max_length=600)

        class Meta:
            table_name = "joint_case"

    class Petition(Base):
        number = CharField(max_length=30, unique=True)
        entry = ForeignKeyField(InquiryEntry, null=True, backref="+")
        mode = CharField(max_length=30)
        category = CharField(max_length=30)
        received_at = DateTimeField(index=True)
        petitioner = CharField(max_length=50)
        phone = CharField(max_length=30)
        address = CharField(max_length=80)
        people = IntegerField()
        representatives = CharField(max_length=80)
        concerned = CharField(max_length=60)
        subject = CharField(max_length=60)
        facts = TextField()
        demand = TextField()
        repeat_of = ForeignKeyField("self", null=True, backref="+")
        from_above = CharField(max_length=60)
        leader_opinion = CharField(max_length=200)
        department = CharField(max_length=40)
        receiver = ForeignKeyField(StaffMember, null=True, backref="+")
        confidential = BooleanField()
        state = CharField(max_length=30, index=True)
        search = CharField(max_length=600)

        class Meta:
            table_name = "petition"

    class WorkEvent(Base):
        case = ForeignKeyField(Case, null=True, backref="+")
        joint = ForeignKeyField(JointCase, null=True, backref="+")
        petition = ForeignKeyField(Petition, null=True, backref="+")
        step = CharField(max_length=30)
        at = DateTimeField()
        branch = IntegerField()
        days = IntegerField()
        reason = CharField(max_length=200)
        approver = CharField(max_length=40)
        receiver = CharField(max_length=50)
        department = CharField(max_length=40)
        detail = TextField()
        number = CharField(max_length=30)
        sheet = TextField()

        class Meta:
            table_name = "work_event"

    class PaperWording(Base):
        kind = CharField(max_length=30, unique=True)
        title = CharField(max_length=30)
        body = TextField()
        note = TextField()

        class Meta:
            table_name = "paper_wording"

    with db.bind_ctx(
        [InquiryEntry, Matter, StaffMember, Case, JointPackage, JointCase, Petition, WorkEvent, PaperWording]
    ):
        db.create_tables([Case, JointPackage, JointCase, Petition, WorkEvent, PaperWording], safe=False)
