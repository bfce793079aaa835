"""The store's own tables: audit, counters and the sealing key."""

from peewee import AutoField, CharField, DateTimeField, IntegerField, Model, TextField, UUIDField


def up(migrator, db):
    class AuditEntry(Model):
        id = AutoField()
        unit = UUIDField(index=True)
        at = DateTimeField()
        actor = CharField(max_length=60)
        action = CharField(max_length=20)
        kind = CharField(max_length=60)
        record_id = IntegerField()
        changes = TextField()
        previous = CharField(max_length=64)
        digest = CharField(max_length=64)

        class Meta:
            table_name = "audit_entry"
            legacy_table_names = False
            indexes = ((("kind", "record_id"), False),)

    class NumberCounter(Model):
        id = AutoField()
        series = CharField(max_length=40)
        year = IntegerField()
        value = IntegerField()

        class Meta:
            table_name = "number_counter"
            legacy_table_names = False
            indexes = ((("series", "year"), True),)

    class StoreMark(Model):
        key = CharField(max_length=64)

        class Meta:
            table_name = "store_mark"
            legacy_table_names = False

    with db.bind_ctx([AuditEntry, NumberCounter, StoreMark]):
        db.create_tables([AuditEntry, NumberCounter, StoreMark], safe=False)
