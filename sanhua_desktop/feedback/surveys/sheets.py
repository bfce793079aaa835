"""What stands on the survey form and on its report, as plain values."""

from collections.abc import Sequence
from fractions import Fraction

from sanhua_desktop.feedback.surveys.enums import SatisfactionDefinition
from sanhua_desktop.feedback.surveys.rules import MIN_GROUP, SATISFACTION_LEVELS, Figure
from sanhua_desktop.feedback.surveys.service import Satisfaction, SurveyReport
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet
from sanhua_desktop.printing.tick_paper import TickSheet

_GOAL = 90  # per cent (domain 0.9)
_HEADINGS = (*SATISFACTION_LEVELS, "未答", "有效份数", "结果")
_WIDTHS = (6, 3, 3, 3, 3, 3, 2, 3, 3)


def form_sheet(name: str, questions: Sequence[str], office: str, campaign: str) -> TickSheet:
    """Return the five-level paper form (domain B11)."""
    return TickSheet(
        title=name + ("表" if name.endswith("调查") else "调查表"),
        under=f"{office}　（不记名）",
        intro=f"您好！我们正在开展{campaign}，请您按今天办事的感受，在每一行合适的一栏内画“√”。"
        "每行只选一栏，没有经历的可以不选。谢谢！",
        headings=("调查项目",),
        levels=SATISFACTION_LEVELS,
        lines=tuple((one,) for one in questions),
        notes="办理事项：＿＿＿＿＿＿＿＿＿＿　窗口：＿＿＿号　日期：＿＿＿＿年＿＿月＿＿日\n"
        "不满意的原因：□态度不好　□等候太久　□说不清楚、跑了多趟　□超过时限　□要求多余材料　□其他＿＿＿＿＿＿\n"
        "意见建议：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿",
    )


def report_sheet(report: SurveyReport, office: str) -> RegisterSheet:
    """Return the report; definition, n and period stand under every table of figures."""
    parts = [
        _part(report, report.figures[:1], f"一、整体满意度：{shown(report.whole)}"),
        _part(report, report.figures[1:], "二、分项满意度"),
        _part(report, report.by_window, "三、分窗口整体满意度"),
    ]
    under = f"{office}　发出{report.issued}份　收回有效{report.forms}份　{report.note}"
    kept = tuple(part for part in parts if part.rows)
    return RegisterSheet(f"{report.name}统计表", under.rstrip("　"), kept, ("统计人", "复核人"), size=10)


def satisfaction_part(reports: Sequence[SurveyReport], heading: str) -> RegisterPart:
    """Return the satisfaction as a whole of some surveys, of all and of each window large enough, as one table."""
    rows = tuple(
        (report.name, one.what if at else "全单位", str(one.votes), shown(one), report.definition.label, report.period)
        for report in reports
        for at, one in enumerate((report.whole, *report.by_window))
    )
    formulas = dict.fromkeys(f"{one.definition.label}＝{one.definition.formula}" for one in reports)
    notes = dict.fromkeys(f"{one.name}：{one.note}" for one in reports if one.note)
    headings = ("调查名称", "范围", "有效份数", "结果", "口径", "调查期间")
    total = "。".join((*formulas, *notes)) + "。"
    return RegisterPart(headings, rows, (5, 3, 1.2, 1.8, 3.6, 5), frozenset({2, 3}), heading, total)


def under_figure(report: SurveyReport, figure: Figure) -> str:
    """Return what must stand under a figure: its definition, n and period."""
    definition = report.definition
    return f"口径：{definition.label}＝{definition.formula}；有效{figure.votes}份；调查期间：{report.period}"


def shown(figure: Figure) -> str:
    """Return a figure with two decimals, half up; “—” without an answer."""
    rate = figure.rate
    if rate is None:
        return "—"
    hundredths = int(rate * 100 + Fraction(1, 2))
    return f"{hundredths // 100}.{hundredths % 100:02d}{figure.definition.unit}"


def satisfaction_words(found: Satisfaction) -> str:
    """Return a period's satisfaction with its definition and n, and how a rate stands against the goal of 90 %."""
    figure, definition = found.figure, found.figure.definition
    told = f"{shown(figure)}（{definition.label}，有效{figure.votes}份）"
    if found.note or figure.rate is None or definition is SatisfactionDefinition.INDEX:
        return f"{told}{'，' + found.note if found.note else ''}"
    return f"{told}，{'✓ 达到90%的目标' if figure.rate >= _GOAL else '× 没有达到90%的目标'}"


def _part(report: SurveyReport, own: Sequence[Figure], heading: str) -> RegisterPart:
    rows = tuple((one.what, *(str(n) for n in one.counts), str(one.silent), str(one.votes), shown(one)) for one in own)
    total = under_figure(report, own[0]) if len(own) == 1 else _under_several(report)
    if own is report.by_window and report.withheld:
        total += f"；另有{report.withheld}个窗口回答不足{MIN_GROUP}份，或单列后会推算出不足{MIN_GROUP}份的窗口，不分列"
    return RegisterPart(("项目", *_HEADINGS), rows, _WIDTHS, frozenset(range(1, 9)), heading, total)


def _under_several(report: SurveyReport) -> str:
    definition = report.definition
    return f"口径：{definition.label}＝{definition.formula}；有效份数见各行；调查期间：{report.period}"
