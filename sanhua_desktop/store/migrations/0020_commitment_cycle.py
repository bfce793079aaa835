"""Commitments of windows and the office, items with measures and days, evidence, the board's texts and prints."""

from peewee import (
    AutoField,
    BlobField,
    CharField,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
    UUIDField,
)


class _Base(Model):
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


class _Commitment(Model):
    id = AutoField()

    class Meta:
        table_name = "commitment"
        legacy_table_names = False


class _ServiceWindow(Model):
    id = AutoField()

    class Meta:
        table_name = "service_window"
        legacy_table_names = False


class _Evidence(_Base):
    commitment = ForeignKeyField(_Commitment, backref="+")
    what = CharField(max_length=200)
    number = CharField(max_length=30)
    file_name = CharField(max_length=120)
    content = BlobField(null=True)
    noted_by = CharField(max_length=30)

    class Meta:
        table_name = "commitment_evidence"


class _BoardItem(_Base):
    section = CharField(max_length=30, index=True)
    title = CharField(max_length=40)
    body = TextField()
    edition = IntegerField()
    valid_from = DateField()
    valid_to = DateField(null=True)
    posted_by = CharField(max_length=30)

    class Meta:
        table_name = "board_item"


class _PublicPrint(_Base):
    kind = CharField(max_length=30, index=True)
    subject = CharField(max_length=40)
    title = CharField(max_length=80)
    digest = CharField(max_length=64)

    class Meta:
        table_name = "public_print"


def up(migrator, db):
    with db.bind_ctx([_Commitment, _ServiceWindow, _Evidence, _BoardItem, _PublicPrint]):
        db.create_tables([_Evidence, _BoardItem, _PublicPrint], safe=False)
        _more_of_commitments(migrator)


def _more_of_commitments(migrator):
    def own(kind):
        return ForeignKeyField(kind, field=kind.id, null=True)

    columns = (
        ("kind", CharField(max_length=30, default="one_line")),
        ("nature", CharField(max_length=30, default="post")),
        ("window_id", own(_ServiceWindow)),
        ("measure", CharField(max_length=200, default="")),
        ("due_on", DateField(null=True)),
        ("responsible", CharField(max_length=30, default="")),
        ("former_id", own(_Commitment)),
        ("settled_on", DateField(null=True)),
        ("verifier", CharField(max_length=30, default="")),
        ("explanation", CharField(max_length=200, default="")),
        ("rating", CharField(max_length=30, null=True)),
        ("metric", CharField(max_length=30, null=True)),
        ("days", IntegerField(default=0)),
        ("target", IntegerField(null=True)),
        ("period_first", DateField(null=True)),
        ("period_last", DateField(null=True)),
    )
    migrator.migrate(
        migrator.drop_not_null("commitment", "staff_id"),
        *(migrator.add_column("commitment", name, field) for name, field in columns),
    )
