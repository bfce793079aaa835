"""Everyday names (俗称) of matters, written by the office."""

from peewee import CharField


def up(migrator, db):
    migrator.migrate(migrator.add_column("matter", "aliases", CharField(max_length=120, null=True)))
