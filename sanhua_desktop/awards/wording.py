"""Words of a certificate: dates in Chinese numerals and quotation marks within quotation marks."""

from datetime import date, timedelta

_DIGITS = "〇一二三四五六七八九"
_QUARTERS = "一二三四"


def chinese_month(day: date) -> str:
    """Return 二〇二六年十二月, with 〇 and never 零 (domain B16)."""
    year = "".join(_DIGITS[int(digit)] for digit in str(day.year))
    tens, ones = divmod(day.month, 10)
    month = ("十" if tens else "") + (_DIGITS[ones] if ones else "")
    return f"{year}年{month}月"


def period_words(first: date, last: date) -> str:
    """Return what was appraised: 2026年8月, 2026年第三季度, 2026年上半年, otherwise the year of its end as 2026年度."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1 and (first.month - 1) % max(months, 1) == 0
    if whole and months == 1:
        return f"{last.year}年{last.month}月"
    if whole and months == 3:
        return f"{last.year}年第{_QUARTERS[last.month // 3 - 1]}季度"
    if whole and months == 6:
        return f"{last.year}年{'上' if first.month == 1 else '下'}半年"
    return f"{last.year}年度"


def address(name: str, *, person: bool = True) -> str:
    """Return the line that addresses the holder: a person as 同志, a window or group by its name alone."""
    return f"{name}同志：" if person else f"{name}："
