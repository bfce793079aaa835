"""Phrases that stand on more than one screen or paper."""

from datetime import date


def day_words(day: date) -> str:
    """Return a day as papers write it: “2026年9月18日”."""
    return f"{day.year}年{day.month}月{day.day}日"
