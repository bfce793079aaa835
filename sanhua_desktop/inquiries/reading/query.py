"""What a clerk types above the register: words to find, and ``@李红`` or ``@2号`` for one officer or window."""

import re
from dataclasses import dataclass

_WINDOW = re.compile(r"(\d{1,3})号?(?:窗口)?")


@dataclass(frozen=True)
class Query:
    """The words in lower case, and whose entries are wanted."""

    words: tuple[str, ...] = ()
    officer: str = ""
    window: int | None = None


def read_query(text: str) -> Query:
    """Take a search line apart."""
    words, officer, window = [], "", None
    for word in text.lower().split():
        if not word.startswith("@"):
            words.append(word)
        elif found := _WINDOW.fullmatch(word[1:]):
            window = int(found.group(1))
        else:
            officer = word[1:]
    return Query(tuple(words), officer, window)
