"""How the asker was answered (答复方式)."""

from peewee import CharField


def up(migrator, db):
    migrator.migrate(migrator.add_column("inquiry_entry", "answer_mode", CharField(max_length=30, null=True)))
