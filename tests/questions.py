"""Counting the questions put to the database: a list must not ask once a row."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class _Counted(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.asked: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        statement = record.msg[0] if isinstance(record.msg, tuple) else str(record.msg)
        if statement.startswith("SELECT"):
            self.asked.append(statement)


@contextmanager
def questions() -> Iterator[list[str]]:
    """Collect every SELECT that is sent meanwhile."""
    log, counted = logging.getLogger("peewee"), _Counted()
    before = log.level
    log.addHandler(counted)
    log.setLevel(logging.DEBUG)
    try:
        yield counted.asked
    finally:
        log.setLevel(before)
        log.removeHandler(counted)
