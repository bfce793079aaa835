"""From a round to the values of its papers."""

from collections.abc import Sequence
from decimal import Decimal

from sanhua_desktop.evaluation.counting import formula_of, scheme_of, tier_rule
from sanhua_desktop.evaluation.enums import Part, SatisfactionDefinition
from sanhua_desktop.evaluation.record_service import NAMES, RecordWordsService
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.score_rows import FULL
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.evaluation.sheets import ChartLine, ChartSheet, ScoreSheet
from sanhua_desktop.evaluation.standings import TIE_RULE, movement
from sanhua_desktop.evaluation.tally import GOAL, MIN_SAMPLE, rate_definition
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet

_SIGNATURES = ("考核组", "负责人", "日期")


class EvaluationPapers:
    """Explain pages, notices, standings, the score sheet and the charts of a round."""

    def __init__(self, office: OfficeService, evaluation: EvaluationService, records: RecordWordsService) -> None:
        self._office, self._evaluation, self._records = office, evaluation, records

    def score_sheets(
        self, chosen: EvaluationRound, rows: Sequence[ScoreRow], *, to_sign: bool = False
    ) -> list[ScoreSheet]:
        """Return the page of each row, in their order; ``to_sign`` makes it the notice for signature."""
        return [self._score_sheet(chosen, row, to_sign) for row in rows]

    def _score_sheet(self, chosen: EvaluationRound, row: ScoreRow, to_sign: bool) -> ScoreSheet:
        lines = tuple(self._evaluation.working(chosen, row.participant))
        return ScoreSheet(
            office=self._office.profile().name,
            round=f"{chosen.title}（{chosen.state.label}）",
            period=_period(chosen),
            name=row.name,
            place=row.participant.place,
            standing=standing_words(row),
            lines=lines,
            records=tuple(self._record(*line.source) for line in lines),
            total="数据不全" if row.total.total is None else f"{row.total.total}",
            to_sign=to_sign,
        )

    def _record(self, kind: str, record_id: int) -> str:
        found = self._records.of(kind, record_id) if kind else None
        return "" if found is None else found.heading if found.number else f"{NAMES.get(kind, '记录')} 第{record_id}号"

    def standings_list(self, chosen: EvaluationRound) -> RegisterSheet:
        """Return 名次表, base and bonus in columns of their own (domain F.9)."""
        before = self._evaluation.previous_tiers(chosen)
        formula, rows = formula_of(chosen), self._evaluation.standings(chosen)
        used = [at for at, part in enumerate(Part) if formula.weights[part]]
        parts = tuple(list(Part)[at].label for at in used)
        lines = tuple(
            (
                f"{row.standing.rank or '—'}",
                row.name,
                row.participant.place,
                *(_shown(row.total.printed[at][1]) for at in used),
                _shown(row.total.base),
                f"{row.total.bonus:.2f}",
                _shown(row.total.total),
                row.satisfied.words if row.satisfied else "—",
                row.grade.removesuffix(FULL),
                f"{row.tier} {movement(before.get(row.holder, ''), row.tier)}".strip(),
                _remark(row),
            )
            for row in rows
        )
        headings = ("名次", "姓名或名称", "岗位", *parts, "基础分", "加分", "总分", "满意率", "等次", "分类", "说明")
        widths = (1.2, 2.2, 2.7, *[2.05] * len(parts), 1.6, 1.3, 1.6, 2.9, 1.4, 2.3, 3.9)
        weights = "，".join(f"{part.label}{formula.weights[part]:f}%" for part in Part if formula.weights[part])
        total = (
            f"权重：{weights}。取整办法：{formula.policy.label}。{formula.missing.label}。总分相同依次比较{'、'.join(TIE_RULE)}，仍相同的并列。"
            f"分类：{tier_rule(chosen).words}。"
            f"{_definitions(formula.satisfaction)}"
        )
        table = RegisterPart(headings, lines, widths, frozenset({0, *range(3, len(headings) - 2)}), total=total)
        return RegisterSheet(f"{chosen.title}名次表", f"{self._under(chosen)}", (table,), _SIGNATURES)

    def criteria_sheet(self, chosen: EvaluationRound, row: ScoreRow) -> RegisterSheet:
        """Return 考核评分表 (domain B14): every criterion with what was deducted from it and why."""
        working = self._evaluation.deductions_of(row.participant.id)
        lines = []
        for one in self._evaluation.criteria(chosen.id):
            cuts = [cut for cut in working if cut.criterion_id == one.id]
            points = min(sum((cut.points for cut in cuts), Decimal(0)), one.full - one.floor)
            causes = "；".join(f"{cut.reason}（−{cut.points}）" for cut in cuts)
            left = f"{one.full - points:.2f}"
            deducted = f"{points:.2f}" if points else ""
            lines.append((f"{one.number}", one.group, one.name, f"{one.full:.2f}", one.rule, causes, deducted, left))
        headings = ("序号", "类别", "考核内容", "分值", "评分标准", "扣分原因", "扣分", "得分")
        widths = (1, 2, 4.6, 1.4, 6, 6, 1.4, 1.4)
        total = row.total
        full = sum((one.full for one in self._evaluation.criteria(chosen.id)), Decimal(0))
        scored = total.printed[0][1]
        foot = (
            f"分值合计 {full:.2f}　量化考核得分 {_shown(scored)}　"
            f"基础分 {_shown(total.base)}　加分 {total.bonus:.2f}　总分 {_shown(total.total)}　{standing_words(row)}"
        )
        part = RegisterPart(headings, tuple(lines), widths, frozenset({0, 3, 6, 7}), total=foot)
        name = str(scheme_of(chosen)["name"]).split("（默认")[0]
        under = f"{chosen.title}　{self._under(chosen)}　{row.name}　{row.participant.place}"
        return RegisterSheet(name, under, (part,), ("被考核人", "考核组", "日期"), size=8.5)

    def charts(self, chosen: EvaluationRound) -> list[ChartSheet]:
        """Return the standings as bars, and the satisfaction of each against the line of 90."""
        formula, rows = formula_of(chosen), self._evaluation.standings(chosen)
        scores = tuple(ChartLine(row.name, row.total.total, row.tier) for row in rows if row.total.total is not None)
        under = f"{_period(chosen)}　取整办法：{formula.policy.label}"
        sheets = [ChartSheet(f"{chosen.title}：总分", scores, None, "", under)]
        rated = [(row.name, row.satisfied) for row in rows if row.satisfied]
        if rated:
            bars = tuple(ChartLine(name, one.rate, one.words.partition(" ")[2]) for name, one in rated)
            definition = rate_definition(formula.satisfaction)
            least, most = (edge(one.votes for _, one in rated) for edge in (min, max))
            span = f"{least}份" if least == most else f"{least}至{most}份"
            under = f"口径：{definition.label}＝{definition.formula}；每个参评对象有效评价{span}；{_period(chosen)}"
            sheets.append(ChartSheet(f"{chosen.title}：群众满意率", bars, GOAL, "90%线", under, "%"))
        return sheets

    def _under(self, chosen: EvaluationRound) -> str:
        state = chosen.state.label + (f"　签发：{chosen.signed_by}" if chosen.signed_by else "")
        state += f"　更正原因：{chosen.cause}" if chosen.cause else ""
        return f"{self._office.profile().name}　{_period(chosen)}　{state}"


def _remark(row: ScoreRow) -> str:
    """Return what is remarkable about a place: shared, decided by the tie rule, or bound below the best grade."""
    decided = f"按{decided_words(row)}定先后" if row.standing.decided_by else ""
    bound = FULL.strip("（）") if row.grade.endswith(FULL) else ""
    return "，".join(filter(None, (row.standing.note or decided, bound)))


def decided_words(row: ScoreRow) -> str:
    """Return what parted the row from others with its total, with its own figure where that is a part's score."""
    name = row.standing.decided_by
    figures = {one[0]: one[1] for one in row.total.printed}
    return f"{name}（{figures[name]}）" if figures.get(name) is not None else name


def standing_words(row: ScoreRow) -> str:
    """Return place, grade and tier, or why there is none."""
    if not row.standing.rank:
        return row.standing.note
    tied = "（并列）" if row.standing.tied else ""
    decided = f"，总分相同时按{decided_words(row)}定先后" if row.standing.decided_by else ""
    return f"第{row.standing.rank}名{tied}　{row.grade}　{row.tier}{decided}"


def _definitions(chosen: SatisfactionDefinition) -> str:
    """Return what stands under the list about satisfaction: which figure is compared, which is held against 90 %."""
    rate = rate_definition(chosen)
    return (
        f"群众满意度：{chosen.label}（{chosen.formula}）。"
        f"满意率：{rate.label}＝{rate.formula}，90%以上达标；样本不足{MIN_SAMPLE}份的不作评定。"
    )


def _period(chosen: EvaluationRound) -> str:
    return f"{chosen.first_day:%Y-%m-%d}至{chosen.last_day:%Y-%m-%d}"


def _shown(value: Decimal | None) -> str:
    return "—" if value is None else f"{value:.2f}"
