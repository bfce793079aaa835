"""Who took the steps of a commitment, and in which state another one took its place."""

from peewee import CharField, DateField


def up(migrator, db):
    migrator.migrate(
        *(
            migrator.add_column("commitment", name, CharField(max_length=30, default=""))
            for name in ("submitter", "poster", "starter")
        ),
        migrator.add_column("commitment", "replaced_on", DateField(null=True)),
        migrator.add_column("commitment", "replaced_from", CharField(max_length=30, null=True)),
    )
