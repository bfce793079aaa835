"""Words of a certificate: dates in Chinese numerals and quotation marks within quotation marks."""

import re
from datetime import date

_DIGITS = "〇一二三四五六七八九"


def chinese_month(day: date) -> str:
    """Return 二〇二六年十二月, with 〇 and never 零 (domain B16)."""
    year = "".join(_DIGITS[int(digit)] for digit in str(day.year))
    tens, ones = divmod(day.month, 10)
    month = ("十" if tens else "") + (_DIGITS[ones] if ones else "")
    return f"{year}年{month}月"


def address(name: str, *, person: bool = True) -> str:
    """Return the line that addresses the holder: a person as 同志, a window or group by its name alone."""
    return f"{name}同志：" if person else f"{name}："


def number_after(number: str) -> str:
    """Return the document number that follows: 云交发〔2026〕15号 → 云交发〔2026〕16号; "" if it has no number."""
    found = re.fullmatch(r"(.*〕)(\d+)(号)", number)
    return f"{found[1]}{int(found[2]) + 1}{found[3]}" if found else ""
