"""Finding a matter by what a clerk types: its words or everyday name, its code, pinyin initials with some left out."""

from collections.abc import Mapping


def phrasings(query: str, aliases: Mapping[str, str]) -> list[str]:
    """Return ``query`` and what it is in the catalogue's own words: 货车年审 is also 货车年度审验.

    An everyday name (俗称) that a word contains stands for the words of the catalogue beside it.
    """
    said = [query]
    for everyday, formal in aliases.items():
        said += [one.replace(everyday, f" {formal} ") for one in said if everyday in one]
    return said


def rank(search: str, query: str) -> int | None:
    """Return how well ``query`` finds a search text, its worst word counting; None not at all.

    0: code, name or initials begin with the word; 1: it stands within them; 2: with gaps. dlhw finds
    道路普通货物运输 (dlpthwys…): the letters stand in order in one of its words, the first at its head.
    """
    ranks = [_word_rank(search, word) for word in query.lower().split()]
    if any(one is None for one in ranks):
        return None
    return max((one for one in ranks if one is not None), default=0)


def best_rank(search: str, queries: list[str]) -> int | None:
    """Return the best rank of several phrasings."""
    return min((found for one in queries if (found := rank(search, one)) is not None), default=None)


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
