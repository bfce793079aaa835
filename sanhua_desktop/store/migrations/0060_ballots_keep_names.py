"""A ballot keeps the names and posts it was printed with, so that a later correction of a name locks no count.

The names are those of the day the round was last saved, read back through the audit: the check code of a counted round
is made of them. A row that was as the program had saved it is sealed again with its new columns; any other stays as it
is, for the check to tell.
"""

import hashlib
import hmac
import json

from peewee import AutoField, CharField, DateTimeField, IntegerField, Model, TextField, UUIDField


class StaffMember(Model):
    id = AutoField()
    name = CharField()
    post = CharField()

    class Meta:
        table_name = "staff_member"
        legacy_table_names = False


class AuditEntry(Model):
    id = AutoField()
    kind = CharField()
    record_id = IntegerField()
    changes = TextField()

    class Meta:
        table_name = "audit_entry"
        legacy_table_names = False


class StoreMark(Model):
    key = CharField()

    class Meta:
        table_name = "store_mark"
        legacy_table_names = False


class BallotCandidate(Model):
    id = AutoField()
    version = IntegerField()
    request_key = UUIDField()
    created_at = DateTimeField()
    updated_at = DateTimeField()
    archived_at = DateTimeField(null=True)
    archive_reason = CharField()
    row_digest = CharField()
    round = IntegerField(column_name="round_id")
    number = IntegerField()
    staff = IntegerField(column_name="staff_id")
    name = CharField(default="")
    post = CharField(default="")

    class Meta:
        table_name = "ballot_candidate"
        legacy_table_names = False


def up(migrator, db):
    migrator.migrate(
        migrator.add_column("ballot_candidate", "name", CharField(max_length=50, default="")),
        migrator.add_column("ballot_candidate", "post", CharField(max_length=30, default="")),
    )
    with db.bind_ctx([StaffMember, AuditEntry, StoreMark, BallotCandidate]):
        rows = list(BallotCandidate.select())
        key = bytes.fromhex(StoreMark.select().first().key) if rows else b""
        for row in rows:
            whole = row.row_digest == _digest(row, key)
            member = StaffMember.get_by_id(row.staff)
            row.name, row.post = _name_then(member, row.round), member.post
            if whole:
                row.row_digest = _digest(row, key)
            row.save(only=["name", "post", "row_digest"])


def _name_then(member, round_id):
    """The name before the first correction made since the round was last saved."""
    saved = [entry.id for entry in _entries("ballot_round", round_id)]
    for entry in _entries("staff_member", member.id):
        changes = json.loads(entry.changes)
        if saved and entry.id > saved[-1] and "姓名" in changes:
            return changes["姓名"][0]
    return member.name


def _entries(kind, number):
    return AuditEntry.select().where(AuditEntry.kind == kind, AuditEntry.record_id == number).order_by(AuditEntry.id)


def _digest(row, key):
    """The seal over every value but the seal itself; what the upgrade added counts from when it holds something."""
    kept = {name: value for name, value in row.__data__.items() if name != "row_digest"}
    for name in ("name", "post"):
        if not kept[name]:
            del kept[name]
    content = ["ballot_candidate", *([name, _plain(kept[name])] for name in sorted(kept))]
    return hmac.new(key, json.dumps(content, ensure_ascii=False).encode(), hashlib.sha256).hexdigest()


def _plain(value):
    if value is None or isinstance(value, (int, str)):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
