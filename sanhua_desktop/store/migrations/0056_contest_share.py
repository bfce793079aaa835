"""A title may be given by the places of a skill contest, in part or wholly (技能比武)."""

from peewee import CharField, IntegerField


def up(migrator, db):
    migrator.migrate(
        migrator.add_column("award_title", "contest_share", IntegerField(default=0)),
        migrator.add_column("award_round", "contest_name", CharField(max_length=40, default="")),
    )
