"""Numbers of papers without gap or double: a counter row raised in the transaction that uses the number."""

from peewee import AutoField, CharField, Database, IntegerField, Model


class NumberCounter(Model):
    """The last number given out in a series and year."""

    id = AutoField()
    series = CharField(max_length=40)
    year = IntegerField()
    value = IntegerField()

    class Meta:
        table_name = "number_counter"
        legacy_table_names = False
        indexes = ((("series", "year"), True),)


def next_number(database: Database, series: str, year: int) -> int:
    """Return the next number; it is given back if the transaction around it is not committed.

    ``RuntimeError`` outside a transaction, where a number could be lost.
    """
    if not database.in_transaction():
        raise RuntimeError("a number is only taken inside the transaction that uses it")
    rows = (
        NumberCounter.insert(series=series, year=year, value=1)
        .on_conflict(
            conflict_target=[NumberCounter.series, NumberCounter.year],
            update={NumberCounter.value: NumberCounter.value + 1},
        )
        .returning(NumberCounter.value)
        .execute()
    )
    return int(next(iter(rows)).value)
