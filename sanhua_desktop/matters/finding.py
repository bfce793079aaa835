"""Finding a matter by what a clerk types: its words or everyday name, its code, pinyin initials with some left out."""

import re
from collections.abc import Sequence
from functools import cache

from sanhua_desktop.assets import defaults
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.store.search import search_text


def aliases_of(matter: Matter) -> tuple[str, ...]:
    """Return the everyday names (俗称) of a matter: the office's own, or the shipped ones while it wrote none."""
    if matter.aliases is None:
        return shipped_aliases(matter.name)
    return tuple(filter(None, re.split(r"[、，,；;\s]+", matter.aliases)))


@cache
def shipped_aliases(name: str) -> tuple[str, ...]:
    """Return the shipped everyday names of a matter: those whose formal words its name has."""
    return tuple(everyday for everyday, formal in defaults("aliases")["alias"].items() if formal in name)


def rank(search: str, query: str) -> int | None:
    """Return how well ``query`` finds a search text, its worst word counting; None not at all.

    0: code, name or initials begin with the word; 1: it stands within them; 2: with gaps. dlhw finds
    道路普通货物运输 (dlpthwys…): the letters stand in order in one of its words, the first at its head.
    """
    ranks = [_word_rank(search, word) for word in query.lower().split()]
    if any(one is None for one in ranks):
        return None
    return max((one for one in ranks if one is not None), default=0)


def best_rank(search: str, query: str, aliases: Sequence[str]) -> int | None:
    """Return how well ``query`` finds a matter by its search text or its everyday names; None not at all.

    An everyday name within the query stands for the matter, and what is left must be found: 货车年审 finds
    道路货物运输车辆年度审验, whose everyday names are 货车 and 年审. The catalogue's own words come first.
    """
    rest = query
    for everyday in sorted(aliases, key=len, reverse=True):
        rest = rest.replace(everyday, " ")
    by_alias = [rank(f"{search} {_searched(tuple(aliases))}", query), *([rank(search, rest)] if rest != query else [])]
    found = [rank(search, query), *(None if one is None else max(one, 1) for one in by_alias)]
    return min((one for one in found if one is not None), default=None)


@cache
def _searched(aliases: tuple[str, ...]) -> str:
    return search_text(*aliases)


def _word_rank(search: str, word: str) -> int | None:
    if any(text.startswith(word) for text in search.split()):
        return 0
    if word in search:
        return 1
    return 2 if any(_in_order(word, text) for text in search.split()) else None


def _in_order(word: str, text: str) -> bool:
    if len(word) < 2 or not text.startswith(word[0]):
        return False
    letters = iter(text)
    return all(letter in letters for letter in word)
