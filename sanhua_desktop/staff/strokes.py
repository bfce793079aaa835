"""姓氏笔画: the order in which a list of names offends nobody."""

from functools import cache

from sanhua_desktop.assets import resource


def stroke_key(name: str) -> tuple[tuple[int, str], ...]:
    """Return the sort key of a name: character by character, fewer strokes first, equal ones by radical.

    The counts are Unihan's (kTotalStrokes); a character without one stands last.
    """
    counts = _counts()
    return tuple((counts.get(character, 99), character) for character in name)


def strokes(character: str) -> int | None:
    """Return how many strokes a character has; None if nobody counted them."""
    return _counts().get(character)


@cache
def _counts() -> dict[str, int]:
    found = {}
    for line in resource("characters", "strokes.txt").read_text(encoding="utf-8").splitlines():
        count, characters = line.split("\t")
        found.update(dict.fromkeys(characters, int(count)))
    return found
