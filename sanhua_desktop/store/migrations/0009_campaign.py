"""Tables of campaign."""

from peewee import AutoField, CharField, DateField, DateTimeField, ForeignKeyField, IntegerField, Model, UUIDField


def up(migrator, db):
    class Base(Model):
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

    class Campaign(Base):
        name = CharField(max_length=60)
        year = IntegerField()
        basis = CharField(max_length=120)

        class Meta:
            table_name = "campaign"

    class Stage(Base):
        campaign = ForeignKeyField(Campaign, backref="+")
        position = IntegerField()
        name = CharField(max_length=40)
        first_day = DateField()
        last_day = DateField()
        task = CharField(max_length=200)

        class Meta:
            table_name = "stage"
            indexes = ((("campaign", "position"), True),)

    with db.bind_ctx([Campaign, Stage]):
        db.create_tables([Campaign, Stage], safe=False)
