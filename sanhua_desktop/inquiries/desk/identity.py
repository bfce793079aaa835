"""Text that an identity-card reader types or pastes: name, number and address in any order, in one line or several."""

import re
from dataclasses import dataclass

_NUMBER = re.compile(r"(?<!\d)(\d{17}[\dXx])(?!\d)")
_NAME = re.compile(r"姓名[:：\s]*([\u3400-\u9fff·•]{2,25})")
_WORD = re.compile(r"[\u3400-\u9fff·•]+")
_NO_NAMES = frozenset(
    {"男", "女", "汉", "汉族", "姓名", "性别", "民族", "出生", "住址", "公民身份号码", "身份证号", "地址"}
)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@dataclass(frozen=True)
class CardText:
    """What was on the card."""

    name: str
    number: str


def read_card(text: str) -> CardText | None:
    """Return name and number if the text holds a valid identity number (GB 11643-1999), otherwise None."""
    numbers = [one.upper() for one in _NUMBER.findall(text) if is_identity(one)]
    if not numbers:
        return None
    labelled = _NAME.search(text)
    words = [labelled.group(1)] if labelled else [word for word in _WORD.findall(text) if word not in _NO_NAMES]
    return CardText(words[0] if words else "", numbers[0])


def is_identity(number: str) -> bool:
    """Tell whether the eighteenth character is the check digit of the seventeen before."""
    if not re.fullmatch(r"\d{17}[\dXx]", number):
        return False
    rest = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False)) % 11
    return "10X98765432"[rest] == number[-1].upper()
