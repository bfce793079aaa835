"""When the papers of an entry that waited for them came (材料补齐时间)."""

from peewee import DateTimeField


def up(migrator, db):
    migrator.migrate(migrator.add_column("inquiry_entry", "complete_at", DateTimeField(null=True)))
