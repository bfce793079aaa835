"""A proposal taken over names the deduction it became, so that both are taken back together."""

from peewee import AutoField, ForeignKeyField, Model


def up(migrator, db):
    class Deduction(Model):
        id = AutoField()

        class Meta:
            table_name = "deduction"
            legacy_table_names = False

    deduction = ForeignKeyField(Deduction, field=Deduction.id, null=True)
    migrator.migrate(migrator.add_column("proposal_decision", "deduction_id", deduction))
