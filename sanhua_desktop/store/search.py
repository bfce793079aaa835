"""The search column: what a clerk may type to find a record, in one lower-case text."""

import re
from typing import Any

from peewee import Expression, Field


def initials(text: str) -> str:
    """Return pinyin initials with every reading of a character taken once: 道路货物 → dlhw."""
    from pypinyin import Style, lazy_pinyin  # imported late: it takes a fifth of a second

    return "".join(lazy_pinyin(text, style=Style.FIRST_LETTER, errors=_latin)).lower()


def _latin(text: str) -> str:
    return re.sub(r"[^0-9a-zA-Z]", "", text)


def search_text(*parts: str) -> str:
    """Join what a record can be found by: its texts and the initials of each, in lower case."""
    wanted: dict[str, None] = {}
    for part in filter(None, parts):
        wanted[part.lower()] = None
        wanted[initials(part)] = None
    return " ".join(key for key in wanted if key)


def matches(column: Field, query: str) -> Expression | Any:
    """Return the condition that every word of ``query`` occurs in the search column."""
    condition: Any = None
    for word in query.lower().split():
        one = column.contains(word)
        condition = one if condition is None else condition & one
    return column.is_null(False) if condition is None else condition
