"""Database, records, audit, backup and upgrades: the only room that opens a database."""
