"""The bulletin's figures, each with the entries it was counted from; nothing is stored (domain A28)."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from sanhua_desktop.feedback.bulletin.periods import Period
from sanhua_desktop.feedback.surveys.service import SurveyService
from sanhua_desktop.feedback.surveys.sheets import satisfaction_part
from sanhua_desktop.inquiries.case_service import CaseService
from sanhua_desktop.inquiries.enums import Disposition, InquiryKind
from sanhua_desktop.inquiries.extended_hours.service import ExtendedHoursService
from sanhua_desktop.inquiries.papers.service import moment_words
from sanhua_desktop.inquiries.reading.figures import is_at_once
from sanhua_desktop.inquiries.reading.rows import UNNAMED, InquiryRow
from sanhua_desktop.inquiries.referrals.rules import time_words
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet
from sanhua_desktop.staff.records import StaffMember

COUNTS = ("收件", "受理", "投诉", "办结", "当场办结", "提前办结", "按时办结", "超期办结")
HEADINGS = (*COUNTS, "提前办结率", "超期办结率", "平均用时", "延时服务")
TOTAL = "合计"
_CASES = (
    *("收件", "受理", "办结", "提前办结", "超承诺时限", "超法定时限"),
    *("按承诺办结率", "按法定办结率", "提前办结率"),
)
_EXPLAINED = (
    "当场办结：来时事情就办成；引导和告知去向的只计入办结。提前办结：在承诺期限之前；按时办结：在承诺期限当天；超期办结：超过承诺期限；没有承诺期限的、补齐材料以前了结的只计入办结。"
    "转为办件、联办、信访的，按其作出决定的日期和扣除暂停后的期限计算。"
    "提前办结率、超期办结率以办结件为分母。"
)


class _Group(NamedTuple):
    """A window or a person: in the order of their numbers, apart also where two are called alike."""

    order: str
    id: int
    name: str


_NOBODY = _Group("\uffff", 0, UNNAMED)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class BulletinLine:
    """The figures of a window or a person: ``entries`` are ids by the name of the count.

    ``mean`` is in whole minutes, None where nothing was finished.
    """

    name: str
    entries: dict[str, tuple[int, ...]]
    mean: timedelta | None
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
        mean = "—" if self.mean is None else time_words(self.mean) if self.mean else "当场"
        return (*counts, *rates, mean, str(self.extended))


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
        """Return the figures of each window by its number, and of all at the end."""
        return self._lines(period, _window_of, map(_window, self._office.windows()))

    def by_officer(self, period: Period) -> list[BulletinLine]:
        """Return the figures of each first-asked officer by staff number, and of all at the end."""
        return self._lines(period, _officer_of, ())

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

    def _lines(
        self, period: Period, group: Callable[[InquiryRow], _Group], always: Iterable[_Group]
    ) -> list[BulletinLine]:
        received = self._inquiries.received_between(period.first, period.last)
        finished = self._inquiries.finished_between(period.first, period.last)
        came, done, stayed = _grouped(received, group), _grouped(finished, group), self._stayed(period, group)
        groups = sorted({*came, *done, *stayed, *always})
        names = Counter(one.name for one in groups)
        lines = [
            self._line(
                one.name if names[one.name] == 1 else f"{one.name}（{one.order}）",
                came.get(one, []),
                done.get(one, []),
                stayed[one],
            )
            for one in groups
        ]
        return [*lines, self._line(TOTAL, received, finished, stayed.total())]

    def _stayed(self, period: Period, group: Callable[[InquiryRow], _Group]) -> Counter[_Group]:
        """Count the extended services of each group: of its officer, or of the group of its entry."""
        services = self._extended.between(period.first, period.last)
        rows = {row.entry.id: row for row in self._inquiries.rows([one.entry_id for one in services if one.entry_id])}
        return Counter(
            _officer(one.officer)
            if group is _officer_of and one.officer
            else group(rows[one.entry_id])
            if one.entry_id in rows
            else _NOBODY
            for one in services
        )

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
        mean = timedelta(minutes=round(sum(times, timedelta()) / len(times) / _MINUTE)) if times else None
        return BulletinLine(name, entries, mean, extended)


def _grouped(rows: Iterable[InquiryRow], group: Callable[[InquiryRow], _Group]) -> dict[_Group, list[InquiryRow]]:
    found: dict[_Group, list[InquiryRow]] = {}
    for row in rows:
        found.setdefault(group(row), []).append(row)
    return found


def _window(one: ServiceWindow) -> _Group:
    return _Group(f"{one.number:05d}", one.id, one.label)


def _officer(one: StaffMember) -> _Group:
    return _Group(one.staff_number, one.id, one.name)


def _window_of(row: InquiryRow) -> _Group:
    return _window(row.entry.window) if row.entry.window else _NOBODY


def _officer_of(row: InquiryRow) -> _Group:
    return _officer(row.entry.receiving_officer) if row.entry.receiving_officer else _NOBODY


def _how(row: InquiryRow) -> str:
    """Return as which of the four a finished entry counts; "" for one that no promise held when it ended."""
    done = row.entry.finished_at
    if done is None or done == row.entry.received_at:
        return "当场办结" if is_at_once(row) else ""
    decided, promised = row.clock.decided, row.clock.promised
    if decided is None or promised is None:
        return ""
    return "提前办结" if decided < promised.due else "按时办结" if decided == promised.due else "超期办结"


def _ids(rows: Iterable[InquiryRow]) -> tuple[int, ...]:
    return tuple(row.entry.id for row in rows)
