"""Faces of the office (亮身份): party badges, prints, emblems, remembered headings, more of each person."""

from peewee import (
    AutoField,
    BlobField,
    BooleanField,
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

    class StaffMember(Model):
        id = AutoField()

        class Meta:
            table_name = "staff_member"
            legacy_table_names = False

    class RosterHeading(Base):
        heading = CharField(max_length=60, unique=True)
        field = CharField(max_length=30)

        class Meta:
            table_name = "roster_heading"

    class PartyBadge(Base):
        staff = ForeignKeyField(StaffMember, backref="+")
        serial = CharField(max_length=20)
        state = CharField(max_length=30)
        issued_on = DateField()
        ended_on = DateField(null=True)

        class Meta:
            table_name = "party_badge"

    class PrintedPaper(Base):
        kind = CharField(max_length=30, index=True)
        staff = ForeignKeyField(StaffMember, backref="+")
        number = CharField(max_length=30)
        digest = CharField(max_length=64)
        reprint = BooleanField()
        printed_at = DateTimeField()

        class Meta:
            table_name = "printed_paper"

    class Emblem(Base):
        kind = CharField(max_length=30, unique=True)
        picture = BlobField()
        allowed_by = CharField(max_length=60)

        class Meta:
            table_name = "emblem"

    made = [RosterHeading, PartyBadge, PrintedPaper, Emblem]
    with db.bind_ctx([StaffMember, *made]):
        db.create_tables(made, safe=False)
    partner = ForeignKeyField(StaffMember, field=StaffMember.id, null=True)
    migrator.migrate(
        migrator.add_column("staff_member", "birth_date", DateField(null=True)),
        migrator.add_column("staff_member", "party_post", CharField(max_length=30, default="")),
        migrator.add_column("staff_member", "partner_id", partner),
        migrator.add_column("staff_member", "exemplary", BooleanField(default=False)),
    )
