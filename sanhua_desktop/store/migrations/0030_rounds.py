"""Rounds of every kind with their course, the facts behind points, and the office's own schemes."""

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

    class EvaluationRound(Model):
        id = AutoField()

        class Meta:
            table_name = "evaluation_round"
            legacy_table_names = False

    class Participant(Model):
        id = AutoField()

        class Meta:
            table_name = "participant"
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

    class Criterion(Model):
        id = AutoField()

        class Meta:
            table_name = "criterion"
            legacy_table_names = False

    revises = ForeignKeyField(EvaluationRound, field=EvaluationRound.id, null=True)
    window = ForeignKeyField(ServiceWindow, field=ServiceWindow.id, null=True)
    migrator.migrate(
        migrator.add_column("evaluation_round", "kind", CharField(max_length=30, default="person")),
        migrator.add_column("evaluation_round", "cycle", CharField(max_length=30, default="quarter")),
        migrator.add_column("evaluation_round", "edition", IntegerField(default=1)),
        migrator.add_column("evaluation_round", "revises_id", revises),
        migrator.add_column("evaluation_round", "cause", CharField(max_length=200, default="")),
        migrator.add_column("evaluation_round", "signed_by", CharField(max_length=40, default="")),
        migrator.add_column("evaluation_round", "shown_on", DateField(null=True)),
        migrator.add_column("evaluation_round", "published_at", DateTimeField(null=True)),
        migrator.add_column("evaluation_round", "result", TextField(default="")),
        migrator.add_column("criterion", "floor", IntegerField(default=0)),
        migrator.add_column("criterion", "cases", TextField(default="")),
        migrator.drop_not_null("participant", "staff_id"),
        migrator.add_column("participant", "window_id", window),
        migrator.add_column("participant", "name", CharField(max_length=50, default="")),
        migrator.add_column("participant", "place", CharField(max_length=60, default="")),
        migrator.add_column("participant", "ballot_groups", TextField(default="")),
        migrator.add_column("participant", "origins", TextField(default="")),
        migrator.add_column("deduction", "source_kind", CharField(max_length=30, default="")),
        migrator.add_column("deduction", "source_id", IntegerField(default=0)),
        migrator.add_column("bonus", "source_kind", CharField(max_length=30, default="")),
        migrator.add_column("bonus", "source_id", IntegerField(default=0)),
    )

    class CriteriaScheme(Base):
        code = CharField(max_length=30, index=True)
        name = CharField(max_length=40)
        edition = IntegerField()
        valid_from = DateField()
        content = TextField()

        class Meta:
            table_name = "criteria_scheme"
            indexes = ((("code", "edition"), True),)

    class Inspection(Base):
        participant = ForeignKeyField(Participant, backref="+")
        criterion = ForeignKeyField(Criterion, backref="+")
        checked_on = DateField()
        checker = CharField(max_length=40)
        finding = CharField(max_length=100)
        points = IntegerField()

        class Meta:
            table_name = "inspection"

    class ShiningDeed(Base):
        staff = ForeignKeyField(StaffMember, backref="+")
        done_on = DateField(index=True)
        category = CharField(max_length=30)
        place = CharField(max_length=40)
        deed = CharField(max_length=200)
        witness = CharField(max_length=40)
        verified_by = CharField(max_length=40)
        verified_on = DateField(null=True)

        class Meta:
            table_name = "shining_deed"

    class ProposalDecision(Base):
        participant = ForeignKeyField(Participant, backref="+")
        rule = CharField(max_length=30)
        source_kind = CharField(max_length=30)
        source_id = IntegerField()
        accepted = BooleanField()
        reason = CharField(max_length=200)

        class Meta:
            table_name = "proposal_decision"
            indexes = ((("participant", "rule", "source_kind", "source_id"), True),)

    class ScoreObjection(Base):
        participant = ForeignKeyField(Participant, backref="+")
        raised_on = DateField()
        text = CharField(max_length=200)
        answer = CharField(max_length=200)
        answered_by = CharField(max_length=40)
        answered_on = DateField(null=True)

        class Meta:
            table_name = "score_objection"

    made = [CriteriaScheme, Inspection, ShiningDeed, ProposalDecision, ScoreObjection]
    with db.bind_ctx([EvaluationRound, Participant, StaffMember, Criterion, *made]):
        db.create_tables(made, safe=False)
