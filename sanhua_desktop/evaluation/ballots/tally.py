"""From votes to figures (domain B10, F.3, F.5): accounts first, one pass over the votes, a code to count again by."""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import zip_longest

from sanhua_desktop.evaluation.ballots.enums import BLANK, VOID
from sanhua_desktop.evaluation.tally import ballot_score


@dataclass(frozen=True)
class Group:
    """A rater group (测评人分组) with its weight in per cent and its ballot accounts, in ballots."""

    number: int
    name: str
    weight: Decimal
    colleagues: bool = False
    issued: int = 0
    returned: int = 0
    missing: int = 0
    valid: int = 0
    invalid: int = 0


@dataclass(frozen=True)
class Design:
    """What a ballot asks: everybody rated, by one or more aspects, in levels that are worth points.

    ``posts`` are empty or as many as the names; they stand on the papers and are no part of the check code.
    """

    names: tuple[str, ...]
    levels: tuple[str, ...]
    values: tuple[int, ...]
    aspects: tuple[str, ...]
    minimum: int
    posts: tuple[str, ...] = ()

    @property
    def lines(self) -> int:
        """How many marks one ballot takes: a line for each person and aspect, in the order of the paper."""
        return len(self.names) * len(self.aspects)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """How each is called where there is no column for posts: the name, and the post of namesakes (domain B10)."""
        bearers = Counter(self.names)
        named = zip_longest(self.names, self.posts, fillvalue="")
        return tuple(f"{name}（{short_post(post)}）" if post and bearers[name] > 1 else name for name, post in named)

    def line_label(self, line: int) -> str:
        """Return what stands before a line, counted from 0: the name, the aspect of several, the post of namesakes."""
        person, aspect = divmod(line, len(self.aspects))
        name, several = self.names[person], len(self.aspects) > 1
        return name + (f"·{self.aspects[aspect]}" if several else "") + self.titles[person].removeprefix(name)


def short_post(post: str, half: int = 4) -> str:
    """Return a post as it fits beside a name: its two ends where it is long, which tell 主任 and 副主任 apart."""
    return post if len(post) <= 2 * half + 1 else f"{post[:half]}…{post[-half:]}"


@dataclass(frozen=True)
class Vote:
    """One mark on one line (from 0), cut from its ballot; its group is all that is known of its writer."""

    group: int
    line: int
    mark: str


def account_problems(group: Group, keyed: int) -> list[str]:
    """Return why a group's accounts do not close, one sentence each; ``keyed`` are the ballots the teller keyed."""
    name = group.name
    found = []
    if not group.issued:
        return [f"“{name}”还没有登记发出、收回的票数。"]
    if group.returned > group.issued:
        found.append(f"“{name}”收回{group.returned}张，多于发出的{group.issued}张，本组测评全部无效，要重新组织。")
    elif group.issued != group.returned + group.missing:
        found.append(f"“{name}”发出{group.issued}张，不等于收回{group.returned}张加未收回{group.missing}张。")
    if group.returned != group.valid + group.invalid:
        found.append(f"“{name}”收回{group.returned}张，不等于有效{group.valid}张加无效{group.invalid}张。")
    needed = -(-2 * group.issued // 3)
    if group.returned < needed:
        found.append(f"“{name}”收回{group.returned}张，不足发出{group.issued}张的三分之二（{needed}张），要重新测评。")
    if keyed != group.valid:
        found.append(f"“{name}”有效{group.valid}张，录入了{keyed}张，要一张不差。")
    return found


def balance(group: Group) -> str:
    """Return a group's two accounts as one sentence, each with ＝ or ≠, for whoever counts the papers."""
    sent = f"发出{group.issued}{_equal(group.issued, group.returned + group.missing)}"
    back = f"收回{group.returned}{_equal(group.returned, group.valid + group.invalid)}"
    return (
        f"{group.name}：{sent}收回{group.returned}＋未收回{group.missing}，{back}有效{group.valid}＋无效{group.invalid}"
    )


def _equal(one: int, other: int) -> str:
    return "＝" if one == other else "≠"


def counted_groups(groups: Iterable[Group], minimum: int) -> list[Group]:
    """Return the groups with enough valid ballots; a smaller one would tell who wrote what, and is left out."""
    return [group for group in groups if group.valid >= minimum]


@dataclass(frozen=True)
class LineCount:
    """The votes on one line in one group: by level from the best down, nothing ticked, more than one ticked."""

    levels: tuple[int, ...]
    blank: int
    void: int

    @property
    def valid(self) -> int:
        """Votes that count."""
        return sum(self.levels)


def count(votes: Iterable[Vote], levels: int) -> dict[tuple[int, int], LineCount]:
    """Count in one pass over the votes, by group and line."""
    boxes: dict[tuple[int, int], list[int]] = defaultdict(lambda: [0] * (levels + 2))
    for vote in votes:
        place = {BLANK: levels, VOID: levels + 1}.get(vote.mark)
        boxes[vote.group, vote.line][int(vote.mark) - 1 if place is None else place] += 1
    return {key: LineCount(tuple(box[:levels]), box[levels], box[levels + 1]) for key, box in boxes.items()}


@dataclass(frozen=True)
class PersonResult:
    """What one person got; ``counts`` over all counted groups and aspects, ``score`` of 100, None without a vote.

    ``title`` is the name as the sheet shows it, with the post of namesakes.
    """

    number: int
    name: str
    title: str
    counts: LineCount
    by_group: Mapping[int, LineCount]
    score: Fraction | None
    rated_himself: bool


def results(
    design: Design, groups: Sequence[Group], counted: Mapping[tuple[int, int], LineCount]
) -> list[PersonResult]:
    """Return everybody's result in the order of the ballot."""
    kept = counted_groups(groups, design.minimum)
    return [_person(design, kept, counted, at) for at in range(len(design.names))]


def _person(
    design: Design, groups: Sequence[Group], counted: Mapping[tuple[int, int], LineCount], at: int
) -> PersonResult:
    empty = LineCount((0,) * len(design.levels), 0, 0)
    width = len(design.aspects)
    lines = range(at * width, (at + 1) * width)
    by_group = {group.number: _added([counted.get((group.number, line), empty) for line in lines]) for group in groups}
    scores = [(group, ballot_score(by_group[group.number].levels, design.values)) for group in groups]
    return PersonResult(
        number=at + 1,
        name=design.names[at],
        title=design.titles[at],
        counts=_added([*by_group.values(), empty]),
        by_group=by_group,
        score=_weighted([(group.weight, score) for group, score in scores if score is not None]),
        rated_himself=any(_rated_himself(group, by_group[group.number], width) for group in groups),
    )


def _rated_himself(group: Group, votes: LineCount, width: int) -> bool:
    """Tell whether a colleague has more marks than the others could write; nobody can say whose (domain B10, 7)."""
    return group.colleagues and votes.valid + votes.void > (group.issued - 1) * width


def _weighted(scores: Sequence[tuple[Decimal, Fraction]]) -> Fraction | None:
    """Return the weighted mean; a group without a vote leaves its weight to the others, by their own weights."""
    weights = sum((Fraction(weight) for weight, _ in scores), Fraction(0))
    return sum((Fraction(weight) * score for weight, score in scores), Fraction(0)) / weights if weights else None


def _added(counts: Sequence[LineCount]) -> LineCount:
    levels = tuple(sum(column) for column in zip(*(one.levels for one in counts), strict=True))
    return LineCount(levels, sum(one.blank for one in counts), sum(one.void for one in counts))


def check_code(design: Design, groups: Sequence[Group], counted: Mapping[tuple[int, int], LineCount]) -> str:
    """Return the code printed on the sheet: the same rules, accounts and votes give the same one on every PC."""
    content = [
        [list(design.names), list(design.levels), list(design.values), list(design.aspects), design.minimum],
        [[g.number, g.name, f"{g.weight:.2f}", g.colleagues, *_accounts(g)] for g in _by_number(groups)],
        [[*key, *one.levels, one.blank, one.void] for key, one in sorted(counted.items())],
    ]
    digest = hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest().upper()
    return "-".join(digest[at : at + 4] for at in range(0, 16, 4))


def _accounts(group: Group) -> Iterator[int]:
    yield from (group.issued, group.returned, group.missing, group.valid, group.invalid)


def _by_number(groups: Sequence[Group]) -> list[Group]:
    return sorted(groups, key=lambda group: group.number)
