"""The contest's result list, as plain values."""

from collections.abc import Sequence

from sanhua_desktop.evaluation.contests.records import Contest
from sanhua_desktop.evaluation.contests.service import ContestResult, items_of, judges_of
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet


def result_list(chosen: Contest, results: Sequence[ContestResult], office: str) -> RegisterSheet:
    """Return the list by place, with the rule it was reckoned by and lines to sign."""
    items = items_of(chosen)
    judges = judges_of(chosen)
    rows = tuple(
        (
            "—" if one.placing.place is None else str(one.placing.place),
            one.name,
            *(
                "—" if mean is None else f"{mean}→{points}"
                for mean, points in zip(one.placing.means, one.placing.points, strict=True)
            ),
            "—" if one.placing.total is None else str(one.placing.total),
            "数据不全，不排名次" if one.placing.total is None else "并列" if one.placing.tied else "",
        )
        for one in results
    )
    headings = ("名次", "姓名", *(f"{name}（{weight}%）" for name, weight in items), "总分", "说明")
    widths = (2, 4, *(4.0 for _ in items), 3, 4)
    trimmed = len(judges) >= chosen.trim_from
    rule = "去掉一个最高分、一个最低分后取平均" if trimmed else "取各评委平均分"
    total = f"评委{len(judges)}人，每项{rule}（箭头后为按权重折算），四舍五入保留两位后相加；同分并列。"
    part = RegisterPart(headings, rows, widths, frozenset({0, *range(2, len(headings) - 1)}), total=total)
    day = chosen.held_on
    under = f"{office}　{chosen.kind.label}　{day.year}年{day.month}月{day.day}日"
    return RegisterSheet(f"{chosen.name}成绩单", under, (part,), ("计分人", "复核人", "评委组长"), size=10)
