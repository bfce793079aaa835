"""效能公示: every figure equals a plain recount, and no citizen stands on the paper."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest
from test_promises import NOW, due_and_decided, fill_quarter

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.feedback.bulletin.periods import Period, month_period, quarter_period, read_period
from sanhua_desktop.feedback.bulletin.service import COUNTS, HEADINGS
from sanhua_desktop.inquiries.enums import Disposition, InquiryKind
from sanhua_desktop.inquiries.extended_hours.records import ExtendedHours
from sanhua_desktop.inquiries.reading.figures import Figures
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.sample import load_office
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store


@pytest.fixture(scope="module")
def quarter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    store = open_store(tmp_path_factory.mktemp("bulletin") / "sanhua.db", FixedClock(NOW), create=True)
    services = build_services(store)
    load_office(services)
    for number, name in enumerate(("李红", "张敏", "彭勇"), start=1):
        services.staff.add(StaffValues(f"JT-{number:03d}", name, window=number))
    fill_quarter(store.place, services)
    stay_late(services)
    yield services
    store.close()


def stay_late(services: Services) -> None:
    """Enter twelve extended services of the quarter, each for an entry."""
    rows = services.inquiries.received_between(date(2026, 7, 1), date(2026, 9, 30))[::300]
    for row in rows[:12]:
        start = datetime.combine(row.entry.received_at.date(), time(18, 0))
        services.store.insert(
            ExtendedHours(
                entry=row.entry.id, visitor_name=row.entry.visitor_name, phone="", subject="领证", closing_time="17:30",
                started_at=start, ended_at=start + timedelta(minutes=40), finished=True,
            )
        )  # fmt: skip


def recount(services: Services, period: Period, mine: Any) -> dict[str, Any]:
    """Count by hand, entry by entry, with working days counted one by one."""
    with services.store.reading():
        entries = [one for one in InquiryEntry.select().where(InquiryEntry.archived_at.is_null()) if mine(one)]
        late = [one for one in ExtendedHours.select() if mine(InquiryEntry.get_by_id(one.entry_id))]
    received = [one for one in entries if period.first <= one.received_at.date() <= period.last]
    finished = [one for one in entries if one.finished_at and period.first <= one.finished_at.date() <= period.last]
    how = [ended(services, one) for one in finished]
    return {
        "收件": len(received),
        "受理": sum(one.disposition is Disposition.ACCEPTED for one in received),
        "投诉": sum(one.kind is InquiryKind.COMPLAINT for one in received),
        "办结": len(finished),
        "当场办结": how.count("当场"),
        "提前办结": how.count("提前"),
        "按时办结": how.count("按时"),
        "超期办结": how.count("超期"),
        "延时服务": sum(period.first <= one.started_at.date() <= period.last for one in late),
        "用时": sum(((one.finished_at - one.received_at) for one in finished), timedelta()) / max(len(finished), 1),
    }


def ended(services: Services, one: InquiryEntry) -> str:
    assert one.finished_at is not None
    if one.finished_at == one.received_at:
        return "当场" if one.disposition is Disposition.FINISHED else ""
    due, done = due_and_decided(services, one, one.promised_days)
    if due is None or done is None:
        return ""
    return "提前" if done < due else "按时" if done == due else "超期"


def in_window(at: int | None) -> Callable[[InquiryEntry], bool]:
    return lambda one: at in (None, one.window_id)


def of_officer(at: int | None) -> Callable[[InquiryEntry], bool]:
    return lambda one: at in (None, one.receiving_officer_id)


@pytest.mark.parametrize("text", ["2026-Q3", "2026-08"])
def test_every_figure_of_every_line_equals_the_recount(quarter: Services, text: str) -> None:
    period = read_period(text, NOW.date())
    people = {one.name: one.id for one in quarter.staff.find()}
    windows = {one.label: one.id for one in quarter.office.windows()}
    groups = [(line, in_window(windows.get(line.name))) for line in quarter.bulletin.by_window(period)]
    groups += [(line, of_officer(people.get(line.name))) for line in quarter.bulletin.by_officer(period)]
    assert [line.name for line, _ in groups][-4:] == ["李红", "张敏", "彭勇", "合计"]

    for line, mine in groups:
        counted = recount(quarter, period, mine)
        assert {name: line.count(name) for name in COUNTS} == {name: counted[name] for name in COUNTS}, line.name
        assert line.extended == counted["延时服务"], line.name
        assert abs((line.mean or timedelta()) - counted["用时"]) <= timedelta(seconds=30)
        for rate, name in (("提前办结率", "提前办结"), ("超期办结率", "超期办结")):
            said = line.cells[HEADINGS.index(rate)]
            whole = counted["办结"]
            assert said == "—" if not whole else abs(float(said[:-1]) - 100 * counted[name] / whole) <= 0.0500001
    line, _ = groups[0]
    for name in COUNTS:
        assert [row.entry.id for row in quarter.bulletin.entries(line.entries[name])] == list(line.entries[name]), name


def test_the_paper_names_its_period_and_cut_off_and_no_citizen(quarter: Services, tmp_path: Path) -> None:
    print_register(quarter.bulletin.sheet(quarter_period(date(2026, 9, 1))), tmp_path / "公示.pdf", NoProgress())

    cells = [word for page in pypdf.PdfReader(tmp_path / "公示.pdf").pages for word in page.extract_text().split()]
    told = "".join(cells)

    assert "2026年第三季度" in told
    assert "数据截至2026年10月12日09:00" in told
    assert "负责人：" in told
    assert "访客" not in told
    assert [word for word in cells if re.search(r"(?<!\d)1\d{10}(?!\d)", word)] == []
    received = quarter.bulletin.by_window(quarter_period(date(2026, 9, 1)))[-1].count("收件")
    assert str(received) in told


@pytest.mark.parametrize(
    ("text", "label", "last"),
    [
        ("", "2026年10月", date(2026, 10, 31)),
        ("2026-02", "2026年2月", date(2026, 2, 28)),
        ("2026年12月", "2026年12月", date(2026, 12, 31)),
        ("2026-Q4", "2026年第四季度", date(2026, 12, 31)),
        ("2026第三季度", "2026年第三季度", date(2026, 9, 30)),
    ],
)
def test_a_period_is_read_as_people_write_it(text: str, label: str, last: date) -> None:
    period = read_period(text, NOW.date())

    assert (period.label, period.last) == (label, last)
    assert month_period(last).last >= last


@pytest.mark.parametrize("text", ["2026-13", "上个月", "2026-Q5", "0000-Q1", "9999-12", "0000-12"])
def test_what_is_no_period_is_told_how_to_write_it(text: str) -> None:
    with pytest.raises(InvalidInput, match="2026-10 或 2026-Q4"):
        read_period(text, NOW.date())


def test_the_applications_stand_below_by_their_own_clocks(sample_services: Services) -> None:
    period = quarter_period(date(2026, 9, 18))
    found = sample_services.cases.tally(period.first, period.last)

    part = sample_services.bulletin.sheet(period).parts[2]

    told = dict(zip(part.headings, part.rows[0], strict=True))
    assert found.received > 0
    assert (told["收件"], told["受理"], told["办结"]) == tuple(
        map(str, (found.received, found.accepted, found.decided))
    )
    assert told["按承诺办结率"] == (f"{found.on_promise}%" if found.on_promise is not None else "—")


def test_an_extended_service_counts_for_who_stayed(sample_services: Services) -> None:
    period = quarter_period(date(2026, 9, 18))
    [service] = sample_services.extended.between(period.first, period.last)

    counted = {line.name: line.extended for line in sample_services.bulletin.by_officer(period)}

    assert service.officer is not None
    assert counted[service.officer.name] == counted["合计"] == 1


def test_lines_stand_by_number_apart_for_two_of_one_name_and_for_who_only_stayed_late(
    store: Store, clock: FixedClock
) -> None:
    services = build_services(store)
    services.office.set_up(OfficeValues("云溪县交通运输局"), {10: "证照", 2: "货运", 1: "综合"})
    for number, window in (("JT-002", 10), ("JT-001", 1), ("JT-003", None)):
        services.staff.add(StaffValues(number, "李红" if number != "JT-003" else "张敏", window=window))
    people = {one.staff_number: one for one in services.staff.find()}
    for number in ("JT-002", "JT-001"):
        services.inquiries.register(InquiryValues("罗明", Disposition.FINISHED, content="咨询", officer=people[number]))
    services.inquiries.register(
        InquiryValues("罗明", Disposition.GUIDED, content="咨询", officer=people["JT-001"], referral="2号窗口")
    )
    services.store.insert(
        ExtendedHours(
            visitor_name="罗明", subject="领证", closing_time="17:30", officer=people["JT-003"].id,
            started_at=clock.now(), ended_at=clock.now() + timedelta(minutes=40),
        )
    )  # fmt: skip
    period = month_period(clock.today())

    windows, officers = services.bulletin.by_window(period), services.bulletin.by_officer(period)

    assert [line.name for line in windows if line.name not in ("未写明", "合计")] == ["1号综合", "2号货运", "10号证照"]
    told = [(line.name, line.count("收件"), line.count("当场办结"), line.extended) for line in officers]
    assert told == [("李红（JT-001）", 2, 1, 0), ("李红（JT-002）", 1, 1, 0), ("张敏", 0, 0, 1), ("合计", 3, 2, 1)]
    mean = HEADINGS.index("平均用时")
    assert [line.cells[mean] for line in officers] == ["当场", "当场", "—", "当场"]
    total = Figures(services.inquiries).total(period.first, period.last)
    assert total.count("当场") == officers[-1].count("当场办结")
