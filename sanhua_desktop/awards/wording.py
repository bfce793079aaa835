"""Words of a certificate: dates in Chinese numerals and quotation marks within quotation marks."""

from datetime import date

_DIGITS = "〇一二三四五六七八九"


def chinese_month(day: date) -> str:
    """Return 二〇二六年十二月, with 〇 and never 零 (domain B16)."""
    year = "".join(_DIGITS[int(digit)] for digit in str(day.year))
    tens, ones = divmod(day.month, 10)
    month = ("十" if tens else "") + (_DIGITS[ones] if ones else "")
    return f"{year}年{month}月"


def address(name: str) -> str:
    """Return the line that addresses the person."""
    return f"{name}同志："
