"""The desk beside the register, and indexes that let a register of 100 000 lines scroll."""

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

    class DeskRule(Base):
        name = CharField(max_length=40, unique=True)
        value = CharField(max_length=200)

        class Meta:
            table_name = "desk_rule"

    class CannedAnswer(Base):
        code = CharField(max_length=12, unique=True)
        text = CharField(max_length=200)

        class Meta:
            table_name = "canned_answer"

    class VisitorIdentity(Base):
        entry = ForeignKeyField(InquiryEntry, unique=True, backref="+")
        number = CharField(max_length=18)

        class Meta:
            table_name = "visitor_identity"

    class Revisit(Base):
        entry = ForeignKeyField(InquiryEntry, backref="+")
        came_at = DateTimeField()
        officer = ForeignKeyField(StaffMember, null=True, backref="+")
        note = CharField(max_length=200)

        class Meta:
            table_name = "revisit"

    class Merger(Base):
        entry = ForeignKeyField(InquiryEntry, backref="+")
        into = ForeignKeyField(InquiryEntry, backref="+")
        reason = CharField(max_length=100)

        class Meta:
            table_name = "merger"

    migrator.migrate(
        migrator.add_index("inquiry_entry", ("archived_at", "received_at")),
        migrator.add_index("inquiry_entry", ("archived_at", "finished_at")),
    )
    with db.bind_ctx([InquiryEntry, StaffMember, DeskRule, CannedAnswer, VisitorIdentity, Revisit, Merger]):
        db.create_tables([DeskRule, CannedAnswer, VisitorIdentity, Revisit, Merger], safe=False)
