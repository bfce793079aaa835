"""A title broken by meaning (回行时词意完整): the fewest lines, none cut inside a word, in the shape of a trapezoid."""

from itertools import combinations, pairwise

MOST = 20  # characters of 2号 on a line of the type area
_AFTER = (
    "关于",
    "印发",
    "开展",
    "年度",
    "季度",
    "活动",
    "单位",
    "局",
    "》",
    "”",
    "）",
    "、",
    "和",
    "情况",
    "结果",
    "名单",
)
_NEVER_FIRST = "的和与、，。；：”’》）〉」』】〕"
_NEVER_LAST = "“‘《（〈「『【〔"


def title_lines(title: str, most: int = MOST) -> tuple[str, ...]:
    """Return the lines of a title, each at most ``most`` characters."""
    plain = title.replace("\n", "")
    if "\n" in title:
        return tuple(line for line in title.split("\n") if line)  # broken by hand
    fewest = -(-len(plain) // most)
    for count in range(fewest, fewest + 3):
        found = _best(plain, count, most)
        if found is not None:
            return found
    return tuple(plain[at : at + most] for at in range(0, len(plain), most))


def _best(title: str, count: int, most: int) -> tuple[str, ...] | None:
    if count <= 1:
        return (title,) if len(title) <= most else None
    places = [at for at in range(2, len(title) - 1) if _may_break(title, at)]
    splits = []
    for cuts in combinations(places, count - 1):
        edges = (0, *cuts, len(title))
        lines = tuple(title[start:end] for start, end in pairwise(edges))
        if max(map(len, lines)) <= most:
            splits.append((_cost(lines), lines))
    return min(splits)[1] if splits else None


def _may_break(title: str, at: int) -> bool:
    """Tell whether a line may end before ``at``: after a word that ends a phrase, never inside a quoted name."""
    before, after = title[:at], title[at:]
    if after[0] in _NEVER_FIRST or before[-1] in _NEVER_LAST:
        return False
    open_quotes = before.count("‘") > before.count("’") or before.count("《") > before.count("》")
    return not open_quotes and before.endswith(_AFTER)


def _cost(lines: tuple[str, ...]) -> float:
    """Prefer even lines, and among those a shape that grows or shrinks steadily (梯形) or swells (菱形)."""
    widths = [len(line) for line in lines]
    uneven = max(widths) - min(widths)
    ends_short = widths[-1] < max(widths) / 3
    quoted = sum(line.count("“") != line.count("”") for line in lines)
    return uneven + 6 * ends_short + 3 * quoted
