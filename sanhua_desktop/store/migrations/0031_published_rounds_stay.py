"""A published round stays as it is: the database itself refuses to alter, add to, replace or delete any of its rows.

SQLite's REPLACE deletes rows without firing delete triggers, so every insert and every update also asks whether a row
of a published round would be in its way.
"""

from peewee import SqliteDatabase

_WORDS = "published round is locked"
_PUBLISHED = "SELECT id FROM evaluation_round WHERE state = 'published'"
_PEOPLE = f"SELECT id FROM participant WHERE round_id IN ({_PUBLISHED})"
# Each table and what tells that a row of it belongs to a published round.
_TABLES = {
    "evaluation_round": "{row}id IN ({published})",
    "criterion": "{row}round_id IN ({published})",
    "participant": "{row}round_id IN ({published})",
    "deduction": "{row}participant_id IN ({people})",
    "bonus": "{row}participant_id IN ({people})",
    "inspection": "{row}participant_id IN ({people})",
    "proposal_decision": "{row}participant_id IN ({people})",
    "score_objection": "{row}participant_id IN ({people})",
}


def _belongs(table, row):
    return _TABLES[table].format(row=row, published=_PUBLISHED, people=_PEOPLE)


def up(migrator, db):
    if isinstance(db, SqliteDatabase):
        _lock_file(db)
    else:
        _lock_server(db)


def _lock_file(db):
    for table in _TABLES:
        in_the_way = (
            f"EXISTS (SELECT 1 FROM {table} AS other WHERE (other.id = NEW.id OR other.request_key = NEW.request_key)"
            f" AND {_belongs(table, 'other.')})"
        )
        joins = "0" if table == "evaluation_round" else _belongs(table, "NEW.")
        checks = {
            "insert": f"{joins} OR {in_the_way}",
            "update": f"{_belongs(table, 'OLD.')} OR {joins} OR {in_the_way}",
            "delete": _belongs(table, "OLD."),
        }
        for event, check in checks.items():
            db.execute_sql(
                f"CREATE TRIGGER {table}_{event}_locked BEFORE {event.upper()} ON {table} FOR EACH ROW "
                f"WHEN {check} BEGIN SELECT RAISE(ABORT, '{_WORDS}'); END"
            )


def _lock_server(db):
    for table in _TABLES:
        joins = "FALSE" if table == "evaluation_round" else _belongs(table, "NEW.")
        db.execute_sql(
            f"CREATE FUNCTION {table}_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF TG_OP <> 'INSERT' THEN IF {_belongs(table, 'OLD.')} THEN RAISE EXCEPTION '{_WORDS}'; END IF; END IF; "
            f"IF TG_OP <> 'DELETE' THEN IF {joins} THEN RAISE EXCEPTION '{_WORDS}'; END IF; RETURN NEW; END IF; "
            "RETURN OLD; END $$"
        )
        db.execute_sql(
            f"CREATE TRIGGER {table}_locked BEFORE INSERT OR UPDATE OR DELETE ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION {table}_stays()"
        )
        db.execute_sql(
            f"CREATE FUNCTION {table}_whole_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF EXISTS ({_PUBLISHED}) THEN RAISE EXCEPTION '{_WORDS}'; END IF; RETURN NULL; END $$"
        )
        db.execute_sql(
            f"CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON {table} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {table}_whole_stays()"
        )
