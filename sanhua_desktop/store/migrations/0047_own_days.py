"""A notice's word and the office's own stand side by side for one day of the calendar."""


def up(migrator, db):
    migrator.migrate(
        migrator.drop_index("calendar_day", "calendar_day_date"),
        migrator.add_index("calendar_day", ("date", "source"), unique=True),
    )
