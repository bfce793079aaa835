"""Making a database what an older program left, so that its upgrade can be watched."""

from sanhua_desktop.store.store import Store


def go_back_to(store: Store, number: int, old_sql: str) -> None:
    """Leave what migration ``number`` alters as the program before it left it."""
    with store.reading(), store.database.atomic():
        for statement in old_sql.split(";"):
            store.database.execute_sql(statement)
        store.database.execute_sql(f"DELETE FROM schema_migration WHERE name LIKE '{number:04d}%%'")
