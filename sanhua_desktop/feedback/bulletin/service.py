"""The bulletin's figures, each with the entries it was counted from; nothing is stored (domain A28)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from sanhua_desktop.feedback.bulletin.periods import Period
from sanhua_desktop.feedback.surveys.service import SurveyService
from sanhua_desktop.feedback.surveys.sheets import satisfaction_part
from sanhua_desktop.inquiries.case_service import CaseService
from sanhua_desktop.inquiries.enums import Disposition, InquiryKind
from sanhua_desktop.inquiries.extended_hours.service import ExtendedHoursService
from sanhua_desktop.inquiries.papers.service import moment_words
from sanhua_desktop.inquiries.reading.figures import officer_name, window_name
from sanhua_desktop.inquiries.reading.rows import UNNAMED, InquiryRow
from sanhua_desktop.inquiries.referrals.rules import time_words
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet

COUNTS = ("收件", "受理", "投诉", "办结", "当场办结", "提前办结", "按时办结", "超期办结")
HEADINGS = (*COUNTS, "提前办结率", "超期办结率", "平均用时", "延时服务")
TOTAL = "合计"
_CASES = (
    *("收件", "受理", "办结", "提前办结", "超承诺时限", "超法定时限"),
    *("按承诺办结率", "按法定办结率", "提前办结率"),
)
_EXPLAINED = (
    "当场办结：来时就办完；提前办结：在承诺期限之前；按时办结：在承诺期限当天；超期办结：超过承诺期限；没有承诺期限的、补齐材料以前了结的只计入办结。"
    "转为办件、联办、信访的，按其作出决定的日期和扣除暂停后的期限计算。"
    "提前办结率、超期办结率以办结件为分母。"
)


@dataclass(frozen=True)
class BulletinLine:
    """The figures of a window or a person: ``entries`` are ids by the name of the count, ``mean`` whole minutes."""

    name: str
    entries: dict[str, tuple[int, ...]]
    mean: timedelta
    extended: int

    def count(self, name: str) -> int:
        """Return one of the counts."""
        return len(self.entries[name])

    def rate(self, name: str) -> str:
        """Return a count of those finished in percent with one decimal, rounded half up; a dash where none was."""
        finished = self.count("办结")
        if not finished:
            return "—"
        percent = (Decimal(100 * self.count(name)) / finished).quantize(Decimal("0.1"), ROUND_HALF_UP)
        return f"{percent}%"

    @property
    def cells(self) -> tuple[str, ...]:
        """The figures in the order of ``HEADINGS``."""
        counts = (str(self.count(name)) for name in COUNTS)
        rates = (self.rate("提前办结"), self.rate("超期办结"))
        return (*counts, *rates, time_words(self.mean) if self.mean else "—", str(self.extended))


class BulletinService:
    """Counts the register of a period, by window and by officer."""

    def __init__(
        self,
        office: OfficeService,
        inquiries: InquiryService,
        extended: ExtendedHoursService,
        cases: CaseService,
        surveys: SurveyService,
    ) -> None:
        self._office = office
        self._inquiries = inquiries
        self._extended = extended
        self._cases = cases
        self._surveys = surveys

    @property
    def today(self) -> date:
        """The day it is."""
        return self._inquiries.clock.today()

    def by_window(self, period: Period) -> list[BulletinLine]:
        """Return the figures of each window, and of all at the end."""
        return self._lines(period, window_name, {one.label: one.label for one in self._office.windows()})

    def by_officer(self, period: Period) -> list[BulletinLine]:
        """Return the figures of each first-asked officer, and of all at the end."""
        return self._lines(period, officer_name, {})

    def entries(self, ids: Sequence[int]) -> list[InquiryRow]:
        """Return exactly these entries."""
        return self._inquiries.rows(ids)

    def sheet(self, period: Period) -> RegisterSheet:
        """Return 效能公示表: figures only, no citizen's name; with the moment up to which they hold."""
        widths = (3.4, *[1.6] * len(COUNTS), 2.2, 2.2, 3, 1.8)
        centered = frozenset(range(1, len(widths)))
        parts = tuple(
            RegisterPart(
                (heading, *HEADINGS), tuple((line.name, *line.cells) for line in lines), widths, centered, title
            )
            for title, heading, lines in (
                ("一、按窗口", "窗口", self.by_window(period)),
                ("二、按工作人员", "首问责任人", self.by_officer(period)),
            )
        )
        parts = (*parts[:-1], RegisterPart(**{**vars(parts[-1]), "total": _EXPLAINED}), self._cases_part(period))
        if reports := self._surveys.reports(period.first, period.last):
            parts = (*parts, satisfaction_part(reports, "四、群众满意度"))
        office = self._office.profile()
        cut_off = moment_words(self._inquiries.clock.now())
        phone = f"　监督电话：{office.complaint_phone}" if office.complaint_phone else ""
        under = f"{office.name}　{period.label}　数据截至{cut_off}{phone}"
        return RegisterSheet("效能公示表", under, parts, ("负责人",), size=9.5)

    def _cases_part(self, period: Period) -> RegisterPart:
        """Return the applications of the whole office, by their own clocks."""
        found = self._cases.tally(period.first, period.last)
        counts = (found.received, found.accepted, found.decided, found.early, found.late_promise, found.late_statute)
        rates = (found.on_promise, found.on_statute, found.early_rate)
        row = (*map(str, counts), *("—" if one is None else f"{one}%" for one in rates))
        widths = (1.6,) * len(_CASES)
        return RegisterPart(_CASES, (row,), widths, frozenset(range(len(_CASES))), "三、办件（全单位）")

    def _lines(self, period: Period, group: Callable[[InquiryRow], str], always: dict[str, str]) -> list[BulletinLine]:
        received = self._inquiries.received_between(period.first, period.last)
        finished = self._inquiries.finished_between(period.first, period.last)
        stayed = self._stayed(period, group)
        names = sorted({*map(group, received), *map(group, finished), *always})
        lines = [
            self._line(name, [row for row in received if group(row) == name],
                       [row for row in finished if group(row) == name], stayed.count(name))
            for name in names
        ]  # fmt: skip
        return [*lines, self._line(TOTAL, received, finished, len(stayed))]

    def _stayed(self, period: Period, group: Callable[[InquiryRow], str]) -> list[str]:
        """Return the group of each extended service: its officer's, or that of its entry."""
        services = self._extended.between(period.first, period.last)
        rows = {row.entry.id: row for row in self._inquiries.rows([one.entry_id for one in services if one.entry_id])}
        if group is officer_name:
            return [str(one.officer.name) if one.officer else _of_entry(rows, one.entry_id, group) for one in services]
        return [_of_entry(rows, one.entry_id, group) for one in services]

    def _line(
        self, name: str, received: Sequence[InquiryRow], finished: Sequence[InquiryRow], extended: int
    ) -> BulletinLine:
        times = [done - row.entry.received_at for row in finished if (done := row.entry.finished_at)]
        entries = {
            "收件": _ids(received),
            "受理": _ids(row for row in received if row.entry.disposition is Disposition.ACCEPTED),
            "投诉": _ids(row for row in received if row.entry.kind is InquiryKind.COMPLAINT),
            "办结": _ids(finished),
            **{one: _ids(row for row in finished if _how(row) == one) for one in COUNTS[4:]},
        }
        mean = sum(times, timedelta()) / len(times) if times else timedelta()
        mean = timedelta(minutes=round(mean / timedelta(minutes=1)))
        return BulletinLine(name, entries, mean, extended)


def _of_entry(rows: dict[int, InquiryRow], entry_id: int | None, group: Callable[[InquiryRow], str]) -> str:
    return group(rows[entry_id]) if entry_id in rows else UNNAMED


def _how(row: InquiryRow) -> str:
    """Return as which of the four a finished entry counts; "" for one that no promise held when it ended."""
    done = row.entry.finished_at
    if done is None or done == row.entry.received_at:
        return "当场办结"
    decided, promised = row.clock.decided, row.clock.promised
    if decided is None or promised is None:
        return ""
    return "提前办结" if decided < promised.due else "按时办结" if decided == promised.due else "超期办结"


def _ids(rows: Iterable[InquiryRow]) -> tuple[int, ...]:
    return tuple(row.entry.id for row in rows)
