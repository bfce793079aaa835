"""A title broken by meaning (回行时词意完整): the fewest lines, none cut inside a phrase, in an even shape."""

from itertools import combinations, pairwise

MOST = 20  # characters of 2号 on a line of the type area
# A line may end after these, the better ones first; what follows a name in quotation marks belongs to it.
_GOOD = ("关于", "印发", "开展", "活动", "》", "）", "、", "和")
_FAIR = ("年度", "季度", "单位", "局", "情况", "结果", "名单")
_POOR = ("”",)
_AFTER = (*_GOOD, *_FAIR, *_POOR)
_NEVER_FIRST = "的和与、，。；：”’》）〉」』】〕"
_NEVER_LAST = "“‘《（〈「『【〔"


def title_lines(title: str, most: int = MOST) -> tuple[str, ...]:
    """Return the lines of a title, each at most ``most`` characters wide; figures and letters count half."""
    plain = title.replace("\n", "")
    if "\n" in title:
        return tuple(line for line in title.split("\n") if line)  # broken by hand
    fewest = -(-int(_width(plain)) // most)
    for count in range(fewest, fewest + 3):
        found = _best(plain, count, most)
        if found is not None:
            return found
    return tuple(plain[at : at + most] for at in range(0, len(plain), most))


def _best(title: str, count: int, most: int) -> tuple[str, ...] | None:
    if count <= 1:
        return (title,) if _width(title) <= most else None
    places = [at for at in range(2, len(title) - 1) if _may_break(title, at)]
    splits = []
    for cuts in combinations(places, count - 1):
        edges = (0, *cuts, len(title))
        lines = tuple(title[start:end] for start, end in pairwise(edges))
        if max(map(_width, lines)) <= most:
            splits.append((_cost(lines), lines))
    return min(splits)[1] if splits else None


def _may_break(title: str, at: int) -> bool:
    """Tell whether a line may end before ``at``: after a word that ends a phrase, never inside a quoted name."""
    before, after = title[:at], title[at:]
    if after[0] in _NEVER_FIRST or before[-1] in _NEVER_LAST:
        return False
    return not any(before.count(a) > before.count(b) for a, b in ("“”", "‘’", "《》")) and before.endswith(_AFTER)


def _cost(lines: tuple[str, ...]) -> float:
    """Prefer breaks between whole phrases, then even lines, none so short at the end that it hangs alone."""
    widths = [_width(line) for line in lines]
    uneven = max(widths) - min(widths)
    ends_short = widths[-1] < max(widths) / 3
    return uneven / 2 + 6 * ends_short + sum(map(_break_cost, lines[:-1]))


def _break_cost(line: str) -> float:
    return 0 if line.endswith(_GOOD) else 3 if line.endswith(_FAIR) else 6


def _width(text: str) -> float:
    return sum(0.5 if one.isascii() else 1.0 for one in text)
