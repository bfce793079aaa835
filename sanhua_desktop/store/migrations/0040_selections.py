"""Titles, selections, their steps and objections; certificates of windows and groups, with their state."""

from peewee import (
    AutoField,
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

    class EvaluationRound(Model):
        id = AutoField()

        class Meta:
            table_name = "evaluation_round"
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

    class AwardTitle(Base):
        name = CharField(max_length=30, unique=True)
        holder = CharField(max_length=30)
        cycle = CharField(max_length=10)
        quota = IntegerField()
        term_months = IntegerField()
        months_in_post = IntegerField()
        members_only = BooleanField()
        posted_commitment = BooleanField()
        satisfaction_floor = IntegerField()
        formula = CharField(max_length=60)
        merit = CharField(max_length=40)

        class Meta:
            table_name = "award_title"

    class AwardRound(Base):
        title = ForeignKeyField(AwardTitle, backref="+")
        evaluation = ForeignKeyField(EvaluationRound, backref="+")
        quota = IntegerField()
        stage = CharField(max_length=30)
        tie = CharField(max_length=100)
        posted_on = DateField(null=True)
        publicity_days = IntegerField()
        document_number = CharField(max_length=40)
        approval_number = CharField(max_length=60)
        circulated_on = DateField(null=True)

        class Meta:
            table_name = "award_round"

    class AwardCandidate(Base):
        award_round = ForeignKeyField(AwardRound, backref="+")
        staff = ForeignKeyField(StaffMember, null=True, backref="+")
        window = ForeignKeyField(ServiceWindow, null=True, backref="+")
        name = CharField(max_length=50)
        members = CharField(max_length=200)
        total = IntegerField(null=True)
        rank = IntegerField(null=True)
        note = CharField(max_length=100)
        why_not = CharField(max_length=200)
        listed = BooleanField()
        chosen = BooleanField()

        class Meta:
            table_name = "award_candidate"

    class AwardStep(Base):
        award_round = ForeignKeyField(AwardRound, backref="+")
        step = CharField(max_length=30)
        role = CharField(max_length=30)
        person = CharField(max_length=50)
        note = CharField(max_length=200)
        taken_at = DateTimeField()

        class Meta:
            table_name = "award_step"

    class Objection(Base):
        award_round = ForeignKeyField(AwardRound, backref="+")
        candidate = ForeignKeyField(AwardCandidate, backref="+")
        received_on = DateField()
        raised_by = CharField(max_length=50)
        content = CharField(max_length=200)
        finding = CharField(max_length=200)
        upheld = BooleanField(null=True)

        class Meta:
            table_name = "award_objection"

    made = [AwardTitle, AwardRound, AwardCandidate, AwardStep, Objection]
    with db.bind_ctx([EvaluationRound, StaffMember, ServiceWindow, *made]):
        db.create_tables(made, safe=False)
    _certificates(migrator, AwardRound, ServiceWindow)


def _certificates(migrator, award_round, window):
    migrator.migrate(
        migrator.drop_not_null("certificate", "staff_id"),
        migrator.add_column(
            "certificate", "award_round_id", ForeignKeyField(award_round, null=True, field=award_round.id, backref="+")
        ),
        migrator.add_column(
            "certificate", "window_id", ForeignKeyField(window, null=True, field=window.id, backref="+")
        ),
        migrator.add_column("certificate", "name", CharField(max_length=50, default="")),
        migrator.add_column("certificate", "state", CharField(max_length=30, default="valid")),
        migrator.add_column("certificate", "ended_on", DateField(null=True)),
        migrator.add_column("certificate", "ended_why", CharField(max_length=100, default="")),
        migrator.add_column("certificate", "printed_at", DateTimeField(null=True)),
    )
