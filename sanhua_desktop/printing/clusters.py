"""Where a Chinese line may not break (避头尾), held by construction: text is cut into pieces that stay whole.

Closing marks stick to what they follow, opening marks to what they precede; Latin words, numbers with sign and unit,
—— and …… are one piece. Breaking only between pieces can then never begin or end a line wrongly.
"""

import re
from collections.abc import Iterator

OPENING = "“‘（《〈「『【〔［｛([{￥$"
CLOSING = "”’）》〉」』】〕］｝)]}，。、；：！？,.;:!?·％%‰℃…—～"
_UNITS = "年月日号时分秒元万亿个件次人岁米吨％%‰℃条项届期"

_PIECE = re.compile(
    r"(?P<space>[ \u3000]+)"
    r"|(?P<latin>[A-Za-z0-9@#&+\-_=~/\\−][A-Za-z0-9@#&+\-_=~/\\.,:;?%']*)"
    r"|(?P<pair>—{2,}|…{2,})"
    r"|(?P<one>.)",
    re.DOTALL,
)


def clusters(text: str) -> list[str]:
    """Cut one paragraph into its unbreakable pieces, in order and without loss."""
    joined: list[str] = []
    open_before = False
    for piece in _pieces(text):
        sticks = joined and not joined[-1].isspace() and (open_before or _follows(joined[-1], piece))
        if sticks:
            joined[-1] += piece
        else:
            joined.append(piece)
        open_before = piece[-1] in OPENING
    return joined


def _pieces(text: str) -> Iterator[str]:
    for found in _PIECE.finditer(text):
        piece = found.group()
        if found.lastgroup == "latin":
            yield from _latin(piece)
        else:
            yield piece


def _latin(piece: str) -> Iterator[str]:
    """Let a trailing stop leave the word, and an address break after its slashes."""
    word = piece.rstrip(".,:;?")
    if "/" in word and len(word) > 12:
        yield from (part for part in re.findall(r"[^/]*/+|[^/]+", word) if part)
    else:
        yield word
    yield from piece[len(word) :]


def _follows(before: str, piece: str) -> bool:
    if piece[0] in CLOSING:
        return True
    return piece in _UNITS and before[-1].isdigit() and before[-1].isascii()
