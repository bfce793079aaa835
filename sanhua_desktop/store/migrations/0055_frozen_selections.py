"""A selection keeps its title and each candidate's satisfaction as they were when it was opened."""

from peewee import IntegerField, TextField


def up(migrator, db):
    migrator.migrate(
        migrator.add_column("award_round", "frozen_title", TextField(default="")),
        migrator.add_column("award_candidate", "satisfaction", IntegerField(null=True)),
    )
