"""What stands on the ballots and on the sheet of results, as plain values."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.evaluation.ballots.by_hand import arithmetic, plain_weight
from sanhua_desktop.evaluation.ballots.service import Outcome, Setup
from sanhua_desktop.evaluation.ballots.tally import Design, Group, PersonResult, counted_groups, short_post
from sanhua_desktop.evaluation.scoring import half_up
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet
from sanhua_desktop.printing.tick_paper import TickSheet
from sanhua_desktop.staff.strokes import stroke_key

# A ballot of more lines stands in two columns, which leave no room for posts beside the names.
_ONE_COLUMN, _HALF_POST = 30, 7
_SIGNATURES = ("计票人（第一遍）", "计票人（第二遍）", "监票人")


def counting_rules(setup: Setup) -> tuple[str, ...]:
    """Return the rules of the count as they are printed beforehand (domain B10)."""
    design = setup.design
    weights = "、".join(f"{group.name}{group.weight}%" for group in setup.groups)
    return (
        "收回票数多于发出票数的，该组测评全部无效；收回不足发出三分之二的，重新测评。",
        "每人（每项）只能选一档：选一档的有效，选两档以上的该项无效、其余各项仍有效，不选的为弃权。",
        "记号不规范但意思清楚的，有效；整张无法辨认的，整张作废。",
        "弃权和该项无效的票列入汇总表，计算得分时不作分母。",
        "本人不给自己测评：本人一栏不填。单项票数多于同组其他人数的，在汇总表上注明。",
        f"得分＝各档票数×分值之和÷有效票数，{_worth(setup)}；各组按权重合计：{weights}。得分四舍五入保留两位。",
        f"有效票不足{design.minimum}张的组不单独计分，也不保存，其权重按比例分给其他组。",
        "票面不编号、不署名，先混匀再计票；由两人各录入一遍，逐项核对一致、票数平衡后才出结果；监票人全程监督并签字。",
    )


def _worth(setup: Setup) -> str:
    levels = zip(setup.design.levels, setup.design.values, strict=True)
    return "、".join(f"{level}{value}分" for level, value in levels)


def ballot_sheets(setup: Setup, office: str, campaign: str) -> list[TickSheet]:
    """Return one ballot for each rater group."""
    return [_ballot(setup, group, office, campaign) for group in setup.groups]


def _ballot(setup: Setup, group: Group, office: str, campaign: str) -> TickSheet:
    headings, lines = _labels(setup.design)
    return TickSheet(
        title=setup.round.name + ("票" if setup.round.name.endswith("测评") else "测评票"),
        under="　".join(filter(None, (office, f"测评人：{group.name}", "（无记名）"))),
        intro=f"{campaign}。请在每一行您认为合适的一栏内画“√”，每行只选一栏；多选的该行无效，不选的为弃权。"
        "请不要给自己测评，不要署名，不要在票上留其他记号。",
        headings=headings,
        levels=setup.design.levels,
        lines=lines,
        notes="计票办法：" + "".join(f"{at}．{rule}" for at, rule in enumerate(counting_rules(setup)[:5], start=1)),
    )


def _labels(design: Design) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the headings and labels of a ballot: a column of posts where the lines stand in one column (domain B10).

    Where there is no room for one, the names of namesakes have their posts behind them.
    """
    if len(design.aspects) > 1:
        return ("姓名", "测评内容"), tuple((title, aspect) for title in design.titles for aspect in design.aspects)
    if any(design.posts) and len(design.names) <= _ONE_COLUMN:
        posts = (short_post(post, _HALF_POST) for post in design.posts)
        return ("姓名", "职务（岗位）"), tuple(zip(design.names, posts, strict=True))
    return ("姓名",), tuple((title,) for title in design.titles)


def rules_sheet(setup: Setup, office: str) -> RegisterSheet:
    """Return the rules of the count, to be posted before the ballots go out."""
    rows = tuple((str(at), rule) for at, rule in enumerate(counting_rules(setup), start=1))
    part = RegisterPart(("序号", "计票办法"), rows, (1, 16), frozenset({0}))
    day = setup.round.held_on
    under = f"{office}　{day.year}年{day.month}月{day.day}日　测评前公布"
    return RegisterSheet(f"{setup.round.name}计票办法", under, (part,), size=11, upright=True)


def result_sheet(outcome: Outcome, office: str) -> RegisterSheet:
    """Return the accounts, the results by votes and by surname strokes, the code and the lines to sign."""
    setup = outcome.setup
    by_votes = in_order_of_votes(outcome.people)
    by_strokes = sorted(outcome.people, key=lambda one: stroke_key(one.name))
    day = setup.round.held_on
    return RegisterSheet(
        title=f"{setup.round.name}汇总表",
        under=f"{office}　{day.year}年{day.month}月{day.day}日　校验码 {outcome.code}",
        parts=(
            _accounts_part(setup),
            _people_part(outcome, by_votes, "按得票排列（得分高的在前）", places=True),
            _people_part(outcome, by_strokes, "按姓氏笔画排列（姓名逐字比笔画，笔画相同按部首）", places=False),
            *_groups_part(outcome, by_strokes),
        ),
        signatures=_SIGNATURES,
        size=9,
    )


def in_order_of_votes(people: Sequence[PersonResult]) -> list[PersonResult]:
    """Return the people by their printed scores, the highest first; those who read the same by surname strokes."""
    return sorted(people, key=lambda one: (one.score is None, -(_printed(one) or Decimal(0)), stroke_key(one.name)))


def _accounts_part(setup: Setup) -> RegisterPart:
    kept = {group.number for group in counted_groups(setup.groups, setup.design.minimum)}
    rows = tuple(
        (
            group.name,
            f"{group.weight:.2f}%",
            *(str(one) for one in (group.issued, group.returned, group.missing, group.valid, group.invalid)),
            "计分" if group.number in kept else f"有效票不足{setup.design.minimum}张，不计分",
        )
        for group in setup.groups
    )
    headings = ("测评人", "权重", "发出", "收回", "未收回", "有效", "无效", "说明")
    return RegisterPart(headings, rows, (5, 3, 2, 2, 2, 2, 2, 6), frozenset(range(1, 8)), "一、票数")


def _people_part(outcome: Outcome, people: Sequence[PersonResult], heading: str, *, places: bool) -> RegisterPart:
    levels = outcome.setup.design.levels
    rows = tuple(_row(at, person, people, places=places) for at, person in enumerate(people, start=1))
    headings = ("名次" if places else "序号", "姓名", *levels, "弃权", "该项无效", "得分", "说明")
    widths = (2, 5, *(4.0 for _ in levels), 2, 3, 3, 5)
    numbered = frozenset({0, *range(2, len(headings) - 1)})
    return RegisterPart(headings, rows, widths, numbered, f"{'二' if places else '三'}、{heading}")


def _groups_part(outcome: Outcome, people: Sequence[PersonResult]) -> Iterator[RegisterPart]:
    """Yield every group's votes for everybody and the sum they make, to add a score up by hand; none if none counts."""
    setup = outcome.setup
    groups = counted_groups(setup.groups, setup.design.minimum)
    if not groups:
        return
    rows = tuple(_group_row(at, person, groups, setup) for at, person in enumerate(people, start=1))
    headings = ("序号", "姓名", *setup.design.levels, "弃权", "该项无效", "算式", "得分")
    widths = (2, 4, *(3.0 for _ in setup.design.levels), 2.5, 3, 5 + 4.0 * len(groups), 3)
    order = "＋".join(f"{group.name}（{plain_weight(group.weight)}%）" for group in groups)
    told = f"各栏依次为{order}。算式＝各档票数×分值之和÷有效票数×权重，各组相加；{_worth(setup)}；最后四舍五入。"
    out = [group.name for group in setup.groups if group not in groups]
    told += f"{'、'.join(out)}有效票不足{setup.design.minimum}张，不计分，权重按比例归其余测评主体。" if out else ""
    numbered = frozenset({0, *range(2, len(headings))})
    yield RegisterPart(headings, rows, widths, numbered, "四、各组得票和算式（按姓氏笔画排列）", told)


def _group_row(at: int, person: PersonResult, groups: Sequence[Group], setup: Setup) -> tuple[str, ...]:
    votes = (cell for _, cell in votes_by_group(person, groups, setup.design.levels))
    return (str(at), person.title, *votes, arithmetic(person, groups, setup.design), shown_score(person))


def votes_by_group(person: PersonResult, groups: Sequence[Group], levels: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what could be marked, each with one person's votes group by group: (优秀, 4＋6), …, (该项无效, 0＋1)."""
    votes = [(*one.levels, one.blank, one.void) for one in (person.by_group[group.number] for group in groups)]
    for at, name in enumerate((*levels, "弃权", "该项无效")):
        yield name, "＋".join(str(one[at]) for one in votes)


def _row(at: int, person: PersonResult, people: Sequence[PersonResult], *, places: bool) -> tuple[str, ...]:
    counts = person.counts
    shares = (f"{n}／{half_up(Fraction(100 * n, counts.valid))}%" if counts.valid else "0" for n in counts.levels)
    notes = ["票数多于同组其他人数"] if person.rated_himself else []
    number, score = str(at), _printed(person)
    if places:
        number = "—" if score is None else place_of(person, people)
        shared = score is not None and sum(_printed(other) == score for other in people) > 1
        notes += ["并列"] if shared else []
    return (number, person.title, *shares, str(counts.blank), str(counts.void), shown_score(person), "，".join(notes))


def place_of(person: PersonResult, people: Sequence[PersonResult]) -> str:
    """Return the place by the printed score, 1-2-2-4: two who read the same stand on the same place."""
    own = _printed(person) or Decimal(0)
    return str(1 + sum((_printed(other) or Decimal(0)) > own for other in people))


def shown_score(person: PersonResult) -> str:
    """Return the score as it is printed, two decimals half up; “—” without a vote."""
    score = _printed(person)
    return "—" if score is None else str(score)


def _printed(person: PersonResult) -> Decimal | None:
    return None if person.score is None else half_up(person.score)
