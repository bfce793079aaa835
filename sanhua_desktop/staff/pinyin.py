"""Reading a name aloud: surnames have their own readings."""

from functools import cache

from sanhua_desktop.assets import defaults


@cache
def _readings() -> tuple[dict[str, str], dict[str, str]]:
    table = defaults("surnames")
    return table["readings"], table["compound"]


def name_pinyin(name: str) -> str:
    """Return the syllables of a name, in lower case and apart: 单晓 → shan xiao."""
    from pypinyin import lazy_pinyin  # imported late: it takes a fifth of a second

    name = "".join(name.replace("·", " ").split())
    single, compound = _readings()
    for length, table in ((2, compound), (1, single)):
        if name[:length] in table and len(name) > length:
            return " ".join([table[name[:length]], *lazy_pinyin(name[length:])])
    return " ".join(lazy_pinyin(name))


def name_initials(pinyin: str) -> str:
    """Return the first letters: shan xiao → sx."""
    return "".join(syllable[0] for syllable in pinyin.split() if syllable[0].isascii())
