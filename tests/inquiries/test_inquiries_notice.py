"""The one-time notice: what it tells, that both parts tell the same, and that an old one prints as it was issued."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from threading import Thread

import pypdf
import pytest

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.day_list import counted_words, skipped_words
from sanhua_desktop.inquiries.deadlines import working_deadline
from sanhua_desktop.inquiries.documents import print_notices
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.notice_service import NoticeService
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.service import InquiryService, InquiryValues
from sanhua_desktop.inquiries.sheets import NoticeSheet
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.office.shipped_calendar import calendar_with
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.store.store import Store

OFFICE = OfficeValues("云溪县交通运输局", phone="0700-6220001", complaint_phone="0700-6220012")


class Room:
    """The services of the notice on a real store."""

    def __init__(self, store: Store) -> None:
        self.office = OfficeService(store)
        self.office.set_up(OFFICE, {1: "综合受理", 2: "道路货运", 5: "公路路政"})
        calendar = CalendarService(store)
        self.matters = MatterService(store, self.office)
        self.matters.load_defaults()
        self.inquiries = InquiryService(store, calendar)
        self.notices = NoticeService(store, self.office, calendar, self.matters, self.inquiries)

    def enter(self, code: str, disposition: Disposition = Disposition.NOTICE) -> InquiryEntry:
        matter = self.matters.find(code)[0]
        values = InquiryValues("王𬭎璟", disposition, phone="13812341234", matter=matter)
        change = self.inquiries.register(values)
        assert change.record_id is not None
        return self.inquiries.get(change.record_id).entry


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


def test_of_two_clerks_who_tell_at_one_time_the_second_says_why(room: Room, store: Store) -> None:
    entry = room.enter("SL01")
    told: list[object] = []

    def tell() -> None:
        try:
            told.append(room.notices.issue(entry, {1}))
        except InvalidInput as refused:
            told.append(refused.problems)

    other = Thread(target=tell)
    with store.writing():
        other.start()
        other.join(0.2)  # it waits for the first to be kept
        room.notices.issue(entry, {1})
    other.join()

    assert [set(one) for one in told if isinstance(one, dict)] == [{"cause"}]
    assert len(room.notices.notices_of(entry)) == 1


def test_a_notice_that_would_not_tell_everything_asks_for_the_situation(room: Room) -> None:
    entry = room.enter("HY06")

    with pytest.raises(InvalidInput) as refused:
        room.notices.issue(entry, set())
    assert set(refused.value.problems) == {"situation"}
    assert room.notices.notices_of(entry) == []
    _, sheet = room.notices.issue(entry, set(), situation="变更")
    assert [line.name for line in sheet.materials][1:] == ["原道路运输经营许可证", "营业执照"]


def test_a_withdrawn_entry_is_told_nothing(room: Room) -> None:
    change = room.inquiries.register(
        InquiryValues("王𬭎璟", Disposition.NOTICE, phone="13812341234", matter=room.matters.find("SL01")[0])
    )
    entry = room.inquiries.get(change.record_id or 0).entry
    assert change.undo is not None
    change.undo()

    with pytest.raises(Refused, match="已经并号或撤销"):
        room.notices.issue(entry, {1})


def words_of(path: Path) -> list[str]:
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def test_the_slip_tells_everything_twice_on_one_sheet(room: Room, tmp_path: Path) -> None:
    _, sheet = room.notices.issue(room.enter("SL01"), {1, 3})
    target = tmp_path / "notice.pdf"

    print_notices([sheet], target, NoProgress())

    (page,) = words_of(target)
    for text in (
        "云溪县交通运输局",
        "告知〔2026〕0001号",
        "首问〔2026〕0001号",
        "王𬭎璟",
        "138****1234",
        "“涉路施工许可”",
        "法定时限：20个工作日",
        "承诺时限：10个工作日",
        "应于10月9日（周五）前办结",
        "设计和施工方案",
        "监督电话：0700-6220012",
        "（单位盖章处）",
    ):
        assert page.count(text) == 2, text
    assert page.count("存根联") == page.count("回执联") == 1
    assert "13812341234" not in page


def test_ticks_part_what_is_there_from_what_is_lacking(room: Room) -> None:
    change, sheet = room.notices.issue(room.enter("HY01"), {1, 3})

    assert [line.brought for line in sheet.materials] == [True, False, True, False, False, False]
    assert "告知〔2026〕0001号" in change.sentence


@pytest.mark.parametrize(("brought", "then"), [({1, 3}, Disposition.NOTICE), (set(range(1, 9)), Disposition.ACCEPTED)])
def test_what_lacks_a_required_paper_waits_for_it(room: Room, brought: set[int], then: Disposition) -> None:
    entry = room.enter("HY01", Disposition.ACCEPTED)

    room.notices.issue(entry, brought)

    assert [row.entry.disposition for row in room.inquiries.find()] == [then]


def test_an_old_notice_prints_the_same_after_the_matter_changed(room: Room, clock: FixedClock, tmp_path: Path) -> None:
    entry = room.enter("HY01")
    _, issued = room.notices.issue(entry, {1})
    print_notices([issued], tmp_path / "first.pdf", NoProgress())
    clock.moment = datetime(2026, 11, 2, 9, 0)
    room.matters.change_promise(room.matters.find("HY01")[0], 2)
    room.office.set_up(replace(OFFICE, name="云溪县交通局"), {2: "货运"})

    again = room.notices.sheet_of(room.notices.notices_of(entry)[0])
    print_notices([again], tmp_path / "again.pdf", NoProgress())

    assert again == issued
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "first.pdf").read_bytes()


def test_a_second_notice_needs_its_cause_and_prints_it(room: Room) -> None:
    entry = room.enter("HY01")
    room.notices.issue(entry, set())

    with pytest.raises(InvalidInput) as refused:
        room.notices.issue(entry, {1})
    _, sheet = room.notices.issue(entry, {1}, cause="申请事项变更")

    assert "二次告知" in refused.value.problems["cause"]
    assert (sheet.number, sheet.cause) == ("告知〔2026〕0002号", "申请事项变更")
    assert len(room.notices.notices_of(entry)) == 2


def test_an_entry_without_a_matter_cannot_be_noticed(room: Room) -> None:
    change = room.inquiries.register(InquiryValues("向秀英", Disposition.ACCEPTED, content="问路线"))
    assert change.record_id is not None

    with pytest.raises(Refused, match="没有选择事项"):
        room.notices.issue(room.inquiries.get(change.record_id).entry, set())


def test_a_matter_finished_at_once_says_so(room: Room, tmp_path: Path) -> None:
    _, sheet = room.notices.issue(room.enter("HY04"), set())

    print_notices([sheet], tmp_path / "n.pdf", NoProgress())

    assert words_of(tmp_path / "n.pdf")[0].count("材料齐全的，当场办结。") == 2


@pytest.mark.parametrize(("rows", "pages"), [(0, 1), (3, 1), (14, 2), (60, 4)])
def test_a_longer_list_takes_a_sheet_a_part_and_loses_no_line(
    room: Room, tmp_path: Path, rows: int, pages: int
) -> None:
    _, sheet = room.notices.issue(room.enter("HY01"), set())
    many = tuple(replace(sheet.materials[0], name=f"第{number}种材料的名称") for number in range(1, rows + 1))

    print_notices([replace(sheet, materials=many)], tmp_path / "n.pdf", NoProgress())

    texts = words_of(tmp_path / "n.pdf")
    assert len(texts) == pages
    for number in range(1, rows + 1):
        assert "".join(texts).count(f"第{number}种材料的名称") == 2


def test_a_sheet_reads_back_as_it_was_written(room: Room) -> None:
    _, sheet = room.notices.issue(room.enter("HY01"), {2})

    assert NoticeSheet.from_text(sheet.to_text()) == sheet


def test_the_days_of_the_slip_name_every_day_once() -> None:
    deadline = working_deadline(date(2026, 9, 18), 10, calendar_with({}))

    assert counted_words(deadline) == "9月20日（调休上班）、9月21—24日、9月28—30日、10月8—9日"
    assert skipped_words(deadline) == "9月19日（周末）、9月25—27日（中秋节放假）、10月1—7日（国庆节放假）"
