"""The contest's result list, as plain values."""

from collections.abc import Sequence

from sanhua_desktop.evaluation.contests.records import Contest
from sanhua_desktop.evaluation.contests.rules import Placing
from sanhua_desktop.evaluation.contests.service import ContestResult, items_of, judges_of
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet

_RULES = {True: "每项去掉一个最高分、一个最低分后取平均", False: "每项取各评委平均分"}
_MIXED = "每项去掉一个最高分、一个最低分后取平均，有评委缺席、实得评分不足{least}个的（见说明）直接取平均"


def result_list(chosen: Contest, results: Sequence[ContestResult], office: str) -> RegisterSheet:
    """Return the list by place, with the rule it was reckoned by and lines to sign."""
    items = items_of(chosen)
    used = {
        trimmed
        for one in results
        for mean, trimmed in zip(one.placing.means, one.placing.trimmed, strict=True)
        if mean is not None
    }
    mixed = len(used) > 1
    rows = tuple(
        (
            "—" if one.placing.place is None else str(one.placing.place),
            one.name,
            *(
                "—" if mean is None else f"{mean}→{points}"
                for mean, points in zip(one.placing.means, one.placing.points, strict=True)
            ),
            "—" if one.placing.total is None else str(one.placing.total),
            _note(one.placing, [name for name, _ in items], mixed=mixed),
        )
        for one in results
    )
    headings = ("名次", "姓名", *(f"{name}（{weight}%）" for name, weight in items), "总分", "说明")
    widths = (2, 4, *(4.0 for _ in items), 3, 4)
    rule = _MIXED.format(least=chosen.trim_from) if mixed else _RULES[True in used]
    total = f"评委{len(judges_of(chosen))}人，{rule}（箭头后为按权重折算），四舍五入保留两位后相加；同分并列。"
    part = RegisterPart(headings, rows, widths, frozenset({0, *range(2, len(headings) - 1)}), total=total)
    day = chosen.held_on
    under = f"{office}　{chosen.kind.label}　{day.year}年{day.month}月{day.day}日"
    return RegisterSheet(f"{chosen.name}成绩单", under, (part,), ("计分人", "复核人", "评委组长"), size=10)


def _note(placing: Placing, items: Sequence[str], *, mixed: bool) -> str:
    """Return what must be said of a line; where the rule was not the same everywhere, which items were not trimmed."""
    if placing.total is None:
        return "数据不全，不排名次"
    untrimmed = [name for name, trimmed in zip(items, placing.trimmed, strict=True) if mixed and not trimmed]
    plain = f"{'、'.join(untrimmed)}直接取平均" if untrimmed else ""
    return "；".join(filter(None, ("并列" if placing.tied else "", plain)))
