"""The papers of the ledger: 整改台账, 整改公示, 整改通知书 and 销号单 (domain A59–A61, B15)."""

from collections.abc import Sequence

from sanhua_desktop.errors import Refused
from sanhua_desktop.feedback.rectifications.enums import RectificationSource
from sanhua_desktop.feedback.rectifications.service import RectificationRow, RectificationService
from sanhua_desktop.feedback.rectifications.sheets import OrderSheet
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet
from sanhua_desktop.wording import day_words

_LEDGER = (
    ("序号", 1), ("编号", 2), ("存在问题", 4.8), ("来源", 1.9), ("整改标准", 3.4), ("整改措施", 3.8),
    ("责任领导", 1.8), ("责任主体", 2.6), ("整改时限", 2.35), ("公开日期", 2.35), ("进展", 1.9), ("完成日期", 2.35),
    ("验收意见", 2.3), ("销号日期", 2.35),
)  # fmt: skip
_PUBLIC = (
    ("序号", 1),
    ("存在问题", 6),
    ("责任主体", 3),
    ("整改标准", 4),
    ("整改措施", 5),
    ("办结时限", 2.4),
    ("进展", 2),
)
_SIGNED = "\n　　　　　　签字：　　　　　　　　年　　月　　日"
_SEALED = "\n　　　　　　签字（盖章）：　　　　　　　　年　　月　　日"


class RectificationPapers:
    """Turns lines of the ledger into papers."""

    def __init__(self, office: OfficeService, rectifications: RectificationService) -> None:
        self._office, self._rectifications = office, rectifications

    def ledger(self, rows: Sequence[RectificationRow]) -> RegisterSheet:
        """Return 整改台账 of the lines shown."""
        rows = sorted(rows, key=lambda row: row.record.id)
        lines = tuple((str(at), *_ledger_line(row)) for at, row in enumerate(rows, start=1))
        closed = sum(bool(row.record.closed_on) for row in rows)
        total = f"共{len(rows)}件，已销号{closed}件，未销号{len(rows) - closed}件。"
        return self._register("整改台账", _LEDGER, lines, total, size=8)

    def public_list(self, rows: Sequence[RectificationRow]) -> RegisterSheet:
        """Return what hangs in the hall: the five clear things, a person's place of work instead of the name.

        What came of somebody's own score stays inside the office. ``Refused`` where nothing else is left.
        """
        rows = [row for row in rows if row.record.source is not RectificationSource.APPRAISAL]
        if not rows:
            raise Refused("没有可以对外公示的：已销号的不用公示，对个人考核的整改不对外公示。")
        lines = tuple(
            (str(at), one.problem, row.place, one.standard, one.measures, f"{one.due_on}", one.state.progress)
            for at, row in enumerate(rows, start=1)
            for one in (row.record,)
        )
        phone = self._office.profile().complaint_phone
        return self._register(
            "整改事项公示", _PUBLIC, lines, f"欢迎监督。监督电话：{phone}" if phone else "欢迎监督。", size=10
        )

    def order(self, row: RectificationRow) -> OrderSheet:
        """Return 整改通知书 for whoever has to mend it, who signs for it."""
        one = row.record
        opening = f"{row.owner}：\n　　经核查，发现下列问题。请按整改标准和时限整改到位，整改后书面申请销号。"
        rows = (("整改标准", one.standard), ("整改措施", one.measures or "（由责任人制定，报责任领导同意）"))
        ends = (("签发人", _SEALED), ("责任人签收", _SIGNED))
        return self._sheet("整改通知书", row, opening, rows, ends)

    def closing(self, row: RectificationRow) -> OrderSheet:
        """Return 销号单 with what was done and what was found when it was accepted."""
        one = row.record
        rows = (
            ("整改标准", one.standard),
            ("整改措施", one.measures or "—"),
            ("完成情况", one.result or "（由责任人填写）"),
        )
        accepted = f"{one.opinion}　{one.accepter}　{day_words(one.closed_on)}" if one.closed_on else ""
        ends = (("责任人", _SIGNED), ("验收意见", f"{accepted}{_SEALED}"))
        return self._sheet("整改销号单", row, "", rows, ends)

    def _sheet(
        self,
        title: str,
        row: RectificationRow,
        opening: str,
        rows: tuple[tuple[str, ...], ...],
        ends: tuple[tuple[str, str], ...],
    ) -> OrderSheet:
        one = row.record
        head = (
            ("存在问题", one.problem),
            ("来源", f"{one.source.label}", "发现日期", day_words(one.found_on)),
            ("责任领导", one.leader, "责任人", one.responsible),
            ("整改时限", day_words(one.due_on), "类别", one.fault.label),
        )
        day = day_words(self._rectifications.today)
        return OrderSheet(title, self._office.profile().name, one.number, opening, (*head, *rows), ends, day)

    def _register(
        self,
        title: str,
        columns: Sequence[tuple[str, float]],
        lines: tuple[tuple[str, ...], ...],
        total: str,
        *,
        size: float,
    ) -> RegisterSheet:
        headings, widths = zip(*columns, strict=True)
        part = RegisterPart(headings, lines, widths, frozenset({0}), total=total)
        under = f"{self._office.profile().name}　{day_words(self._rectifications.today)}"
        return RegisterSheet(title, under, (part,), size=size)


def _ledger_line(row: RectificationRow) -> tuple[str, ...]:
    one = row.record
    days = [f"{day}" if day else "" for day in (one.due_on, one.published_on, one.finished_on, one.closed_on)]
    return (
        one.number.removeprefix("整改"),
        one.problem,
        f"{one.source.label}\n{one.fault.label}",
        one.standard,
        one.measures,
        one.leader,
        one.responsible if row.owner == one.responsible else f"{row.owner}\n{one.responsible}",
        *days[:2],
        one.state.progress,
        days[2],
        f"{one.accepter} {one.opinion}".strip(),
        days[3],
    )
