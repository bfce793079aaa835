"""Finding a matter by what a clerk types: its words, its code, or pinyin initials with some left out."""


def rank(search: str, query: str) -> int | None:
    """Return how well ``query`` finds a search text: 0 word for word, 1 with gaps, None not at all.

    dlhw finds 道路普通货物运输 (dlpthwys…): the letters stand in order in one of its words, the first at its head.
    """
    ranks = [_word_rank(search, word) for word in query.lower().split()]
    if any(one is None for one in ranks):
        return None
    return max((one for one in ranks if one is not None), default=0)


def _word_rank(search: str, word: str) -> int | None:
    if word in search:
        return 0
    return 1 if any(_in_order(word, text) for text in search.split()) else None


def _in_order(word: str, text: str) -> bool:
    if len(word) < 2 or not text.startswith(word[0]):
        return False
    letters = iter(text)
    return all(letter in letters for letter in word)
