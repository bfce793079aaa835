"""Spot checks: entered in ten seconds, listed, counted per person, and read by the evaluation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.exchange.photos import scene
from sanhua_desktop.feedback.spot_checks.records import SpotCheck, SpotCheckPhoto
from sanhua_desktop.feedback.spot_checks.rules import CheckPoint, check_values
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store
from sanhua_desktop.wording import day_words

KINDS = frozenset({"spot_check", "spot_check_photo"})


@dataclass(frozen=True)
class SpotCheckValues:
    """A check as typed: ``failed`` are codes of points; ``photo`` is a picture with its file name."""

    staff_id: int | None
    checker: str
    failed: tuple[str, ...] = ()
    note: str = ""
    photo: tuple[str, bytes] | None = None


@dataclass(frozen=True)
class SpotCheckRow:
    """A check with its points in words; what the evaluation reads: who, when, which points failed, note, photo."""

    check: SpotCheck
    failed: tuple[CheckPoint, ...]
    has_photo: bool


class SpotCheckService:
    """Keeps the checks."""

    def __init__(self, store: Store, office: OfficeService, staff: StaffService) -> None:
        self._store = store
        self._office = office
        self._staff = staff
        self._points = tuple(CheckPoint(**one) for one in defaults("spot_checks")["point"])

    @property
    def points(self) -> tuple[CheckPoint, ...]:
        """The points of a check, in the order of their keys."""
        return self._points

    @property
    def today(self) -> date:
        """The day it is."""
        return self._store.clock.today()

    def people(self, query: str) -> list[StaffMember]:
        """Return who may be checked, by name or pinyin initials."""
        return self._staff.find(query)

    def record(self, values: SpotCheckValues) -> Change:
        """Enter a check of this moment; ``InvalidInput`` names every field to mend."""
        person = self._staff.by_id(values.staff_id) if values.staff_id is not None else None
        check_values(person.name if person else "", values.checker, values.failed, self._points)
        picture = scene(values.photo[1], values.photo[0]) if values.photo else None
        check = SpotCheck(
            staff=values.staff_id,
            checked_at=self._store.clock.now(),
            checker=values.checker,
            failed=" ".join(values.failed),
            note=values.note,
        )
        with self._store.writing():
            self._store.insert(check)
            if picture is not None:
                self._store.insert(SpotCheckPhoto(check=check.id, picture=picture))
        said = f"{len(values.failed)}点不符合" if values.failed else "全部符合"
        name = person.name if person else ""
        return Change(f"已记下{name}的检查：{said}。", KINDS, check.id, lambda: self._take_back(check.id))

    def find(self, query: str = "", state: str = "all") -> list[SpotCheckRow]:
        """Return the checks, the latest first; ``state`` is all, failed or met."""
        wanted = {person.id for person in self._staff.find(query)} if query.strip() else None
        rows = self.between(date(1900, 1, 1), self.today)
        return [
            row
            for row in reversed(rows)
            if (wanted is None or row.check.staff_id in wanted)
            and (state == "all" or bool(row.failed) == (state == "failed"))
        ]

    def between(self, first: date, last: date) -> list[SpotCheckRow]:
        """Return the checks from the first to the last day, the oldest first."""
        start, end = datetime.combine(first, time.min), datetime.combine(last, time.max)
        with self._store.reading():
            found = (
                SpotCheck.select(SpotCheck, StaffMember)
                .join(StaffMember)
                .where(SpotCheck.archived_at.is_null(), SpotCheck.checked_at.between(start, end))
                .order_by(SpotCheck.checked_at, SpotCheck.id)
            )
            pictured = {one.check_id for one in SpotCheckPhoto.select(SpotCheckPhoto.check)}
            return [SpotCheckRow(one, self._failed(one), one.id in pictured) for one in found]

    def photo(self, check_id: int) -> bytes | None:
        """Return the photo of a check, a JPEG."""
        with self._store.reading():
            found = SpotCheckPhoto.get_or_none(SpotCheckPhoto.check == check_id)
        return None if found is None else bytes(found.picture)

    def withdraw(self, check: SpotCheck, reason: str) -> Change:
        """Take a check that was wrong out of use, with the reason."""
        with self._store.writing():
            self._store.archive(check, reason)
        return Change("检查记录已撤销，理由留在经过里。", KINDS)

    def history(self, check: SpotCheck) -> list[HistoryLine]:
        """Return what was done with a check."""
        return self._store.history(check)

    def blank_sheet(self) -> RegisterSheet:
        """Return 检查表 to fill in by hand: everybody with a box for each point."""
        people = self._staff.find()
        empty = ("",) * (len(self._points) + 2)
        lines = tuple((str(at), one.name, one.post, *empty) for at, one in enumerate(people, start=1))
        return self._sheet("服务规范检查表", "不符合的打×，符合的不填　检查日期：　　　　　　", lines, ("检查人",))

    def month_sheet(self, first: date, last: date) -> RegisterSheet:
        """Return the checks of a period with their crosses and how often each point failed."""
        rows = self.between(first, last)
        lines = tuple(
            (
                str(at),
                row.check.staff.name,
                f"{row.check.checked_at:%m-%d %H:%M}",
                *("×" if point in row.failed else "" for point in self._points),
                row.check.note,
                row.check.checker,
            )
            for at, row in enumerate(rows, start=1)
        )
        under = f"{day_words(first)}至{last.month}月{last.day}日　共检查{len(rows)}人次"
        return self._sheet("服务规范检查汇总", under, lines, ("负责人",), self._failures(rows))

    def _failures(self, rows: Sequence[SpotCheckRow]) -> str:
        counted = {point.line: sum(point in row.failed for row in rows) for point in self._points}
        told = "　".join(f"{line}{count}次" for line, count in counted.items() if count)
        return f"不符合：{told}" if told else "全部符合。"

    def _sheet(
        self, title: str, under: str, lines: tuple[tuple[str, ...], ...], signatures: tuple[str, ...], total: str = ""
    ) -> RegisterSheet:
        second = "岗位" if title.endswith("检查表") else "时间"
        headings = ("序号", "姓名", second, *(point.line for point in self._points), "情况", "检查人")
        widths = (1.1, 2.4, 2.6, *[1.5] * len(self._points), 4, 2)
        centered = frozenset({0, *range(3, 3 + len(self._points))})
        part = RegisterPart(headings, lines, widths, centered, total=total)
        return RegisterSheet(title, f"{self._office.profile().name}　{under}", (part,), signatures)

    def _failed(self, check: SpotCheck) -> tuple[CheckPoint, ...]:
        codes = check.failed.split()
        return tuple(point for point in self._points if point.code in codes)

    def _take_back(self, check_id: int) -> Change:
        with self._store.writing():
            self._store.archive(SpotCheck.get_by_id(check_id), "撤销新增")
        return Change("已撤销。", KINDS)
