"""Upgrades: numbered files run in one exclusive transaction, so that a kill leaves the old or the new, never else."""

from pathlib import Path
from typing import TYPE_CHECKING

from peewee import Database, SqliteDatabase

from sanhua_desktop.errors import Refused
from sanhua_desktop.store.database import APPLICATION_ID

if TYPE_CHECKING:
    from playhouse.migrations import Runner

MIGRATIONS = Path(__file__).parent / "migrations"
_SERVER_LOCK = 1396789833


def newest_version() -> int:
    """Return the number of the last migration this program has."""
    return max(int(path.name[:4]) for path in MIGRATIONS.glob("[0-9]*.py"))


def pending(database: Database) -> list[str]:
    """Return the names of the migrations not yet applied; ``Refused`` if the database is newer than the program."""
    if _is_current(database):
        return []
    status = _runner(database).status()
    unknown = [migration.name for migration in status if migration.path is None]
    if unknown:
        raise Refused(
            f"数据是更新的版本（{unknown[-1]}）建立的，本程序还不认得。数据没有改动，请安装最新版程序再打开。"
        )
    return [migration.name for migration in status if migration.applied is None]


def upgrade(database: Database) -> None:
    """Apply every pending migration and set the version number in the same transaction.

    Several programs may start at once: the first one upgrades while the others wait for its lock.
    """
    if isinstance(database, SqliteDatabase):
        _upgrade_file(database)
    else:
        with database.atomic():
            # Wait for another PC's upgrade and let ours take its time, against the limits of ordinary work.
            database.execute_sql("SET LOCAL lock_timeout = '120s'")
            database.execute_sql("SET LOCAL statement_timeout = 0")
            database.execute_sql(f"SELECT pg_advisory_xact_lock({_SERVER_LOCK})")
            _runner(database).up()


def _upgrade_file(database: SqliteDatabase) -> None:
    database.pragma("foreign_keys", 0)  # only outside a transaction; on again with the next connection
    with database.atomic("EXCLUSIVE"):
        _runner(database).up()
        database.pragma("application_id", APPLICATION_ID)
        database.pragma("user_version", newest_version())
    database.pragma("foreign_keys", 1)


def _is_current(database: Database) -> bool:
    """Tell whether just the shipped migrations are applied, without loading what runs them: nearly every start."""
    if not database.table_exists("schema_migration"):
        return False
    applied = {name for (name,) in database.execute_sql("SELECT name FROM schema_migration").fetchall()}
    return applied == {path.stem for path in MIGRATIONS.glob("[0-9]*.py")}


def _runner(database: Database) -> "Runner":
    from playhouse.migrations import Runner

    return Runner(database, directory=str(MIGRATIONS))
