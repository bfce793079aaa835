"""The register: numbers, limits, who is answered, how an entry stands, and who came before."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.enums import ClockState, Disposition, InquiryKind
from sanhua_desktop.inquiries.rules import clock_state
from sanhua_desktop.inquiries.service import InquiryRow, InquiryService, InquiryValues
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.matters.service import MatterService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.store import Store


class Room:
    """The services of the register on a real store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.office = OfficeService(store)
        self.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理", 2: "道路货运", 5: "公路路政"})
        self.calendar = CalendarService(store)
        self.staff = StaffService(store, self.office)
        self.matters = MatterService(store, self.office)
        self.matters.load_defaults()
        self.inquiries = InquiryService(store, self.calendar)

    def matter(self, code: str) -> Matter:
        return self.matters.find(code)[0]

    def enter(
        self, name: str = "王璟", code: str = "HY01", disposition: Disposition = Disposition.ACCEPTED
    ) -> InquiryRow:
        values = InquiryValues(name, disposition, phone="13812341234", matter=self.matter(code))
        change = self.inquiries.register(values)
        assert change.record_id is not None
        return self.inquiries.get(change.record_id)


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


def test_entries_are_numbered_by_year_without_a_gap(room: Room, clock: FixedClock) -> None:
    first, second = room.enter().entry.number, room.enter().entry.number
    with pytest.raises(InvalidInput):
        room.inquiries.register(InquiryValues("", Disposition.ACCEPTED))
    third = room.enter().entry.number
    clock.moment = datetime(2027, 1, 4, 9, 0)
    following = room.enter().entry.number

    assert [first, second, third] == [f"首问〔2026〕000{number}号" for number in (1, 2, 3)]
    assert following == "首问〔2027〕0001号"
    assert check(room.store) == []


def test_the_same_request_twice_is_one_entry_and_one_number(room: Room) -> None:
    values = InquiryValues("王璟", Disposition.ACCEPTED, matter=room.matter("HY01"))

    once, again = room.inquiries.register(values), room.inquiries.register(values)

    assert once.record_id == again.record_id
    assert room.enter().entry.number == "首问〔2026〕0002号"


def test_the_due_date_and_its_words_come_from_the_calendar(room: Room) -> None:
    text, deadline = room.inquiries.preview(room.matter("SL01"))

    assert deadline is not None
    assert deadline.due == date(2026, 10, 9)
    assert text == "应于10月9日（周五）前办结（10个工作日，已扣除中秋节、国庆节假期，计入9月20日调休上班）"
    assert room.inquiries.preview_due(room.matter("KY03"), date(2026, 9, 18)).days == ()  # type: ignore[union-attr]


def test_a_closure_entered_later_moves_the_due_date_of_an_old_entry(room: Room) -> None:
    entry = room.enter("王璟", "SL01").entry
    before = room.inquiries.get(entry.id).due
    room.calendar.set_day(date(2026, 9, 22), rest=True, name="停电检修")

    assert before == date(2026, 10, 9)
    assert room.inquiries.get(entry.id).due == date(2026, 10, 10)


@pytest.mark.parametrize(
    ("kind", "days"),
    [(InquiryKind.CONSULT, 1), (InquiryKind.HELP, 5), (InquiryKind.COMPLAINT, 10), (InquiryKind.COLLECTION, 0)],
)
def test_without_a_matter_the_kind_sets_the_limit(room: Room, kind: InquiryKind, days: int) -> None:
    change = room.inquiries.register(InquiryValues("向秀英", Disposition.ACCEPTED, content="问路线", kind=kind))

    assert change.record_id is not None
    assert room.inquiries.get(change.record_id).entry.promised_days == days


def test_nobody_is_sent_away_without_a_direction_and_a_telephone(room: Room) -> None:
    values = InquiryValues("田有福", Disposition.NOT_OURS, content="办身份证")

    with pytest.raises(InvalidInput) as refused:
        room.inquiries.register(values)
    change = room.inquiries.register(replace(values, referral="县公安局", referral_phone="0700-6220110"))

    assert set(refused.value.problems) == {"referral", "referral_phone"}
    assert "不归我管" in refused.value.problems["referral"]
    assert change.record_id is not None
    row = room.inquiries.get(change.record_id)
    assert row.state is ClockState.DONE
    assert row.entry.result == "已告知去向：县公安局 0700-6220110"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        (InquiryValues("", Disposition.ACCEPTED, content="问"), "visitor_name"),
        (InquiryValues("张三", Disposition.ACCEPTED), "matter"),
        (InquiryValues("张三", Disposition.ACCEPTED, content="问", phone="1380000"), "phone"),
        (InquiryValues("张三", Disposition.HANDED_ON, content="问"), "referral"),
        (InquiryValues("张" * 51, Disposition.ACCEPTED, content="问"), "visitor_name"),
        (InquiryValues("张三", Disposition.ACCEPTED, content="问", materials="表" * 201), "materials"),
    ],
)
def test_each_bad_field_is_named_and_nothing_is_kept(room: Room, values: InquiryValues, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        room.inquiries.register(values)

    assert set(refused.value.problems) == {field}
    assert room.inquiries.find() == []


def test_an_entry_is_finished_once_and_can_be_reopened(room: Room) -> None:
    entry = room.enter().entry
    with pytest.raises(InvalidInput, match="请写明办理结果"):
        room.inquiries.finish(entry.id, "  ")

    change = room.inquiries.finish(entry.id, "已发证")
    with pytest.raises(Refused, match="已经办结"):
        room.inquiries.finish(entry.id, "再办")

    assert room.inquiries.get(entry.id).state is ClockState.DONE
    assert change.undo is not None
    change.undo()
    assert room.inquiries.get(entry.id).state is ClockState.NORMAL


def test_the_state_follows_the_days(room: Room, clock: FixedClock) -> None:
    entry = room.enter("王璟", "WX01").entry  # promise 3, statute 5 working days from Friday 18 September

    seen = {}
    for day in (18, 20, 21, 22, 23, 24, 25):
        clock.moment = datetime(2026, 9, day, 9, 0)
        seen[day] = room.inquiries.get(entry.id).state.value

    assert seen == {
        18: "normal",
        20: "normal",
        21: "soon",
        22: "soon",
        23: "past_promise",
        24: "past_promise",
        25: "past_statute",
    }


def test_no_limit_by_law_is_never_past_it() -> None:
    state = clock_state(date(2026, 9, 30), promised=date(2026, 9, 18), statutory=None, soon=None, done=False)

    assert state is ClockState.PAST_PROMISE


def test_lists_show_what_is_due_soon_and_late(room: Room, clock: FixedClock) -> None:
    room.enter("早来的人", "WX01")
    clock.moment = datetime(2026, 9, 22, 9, 0)
    room.enter("即办的人", "KY03")
    clock.moment = datetime(2026, 9, 23, 9, 0)
    room.enter("刚来的人", "SL01")
    room.enter("办完的人", "HY04", Disposition.FINISHED)

    names = {
        state: {row.entry.visitor_name for row in room.inquiries.find("", state)}
        for state in ("all", "today", "soon", "overdue", "open", "done")
    }

    assert names["all"] == {"早来的人", "即办的人", "刚来的人", "办完的人"}
    assert names["overdue"] == {"早来的人", "即办的人"}
    assert names["today"] == set()
    assert names["done"] == {"办完的人"}
    clock.moment = datetime(2026, 9, 22, 9, 0)
    assert {row.entry.visitor_name for row in room.inquiries.find("", "today")} == {"早来的人", "即办的人"}


@pytest.mark.parametrize("query", ["单晓", "sx", "1234", "0001", "道路普通", "dlpthw"])
def test_a_visitor_is_found_by_name_initials_phone_number_or_matter(room: Room, query: str) -> None:
    room.enter("单晓")
    other = InquiryValues("买买提·吐尔逊", Disposition.ACCEPTED, phone="13900008821", matter=room.matter("SL01"))
    room.inquiries.register(other)

    assert [row.entry.visitor_name for row in room.inquiries.find(query)] == ["单晓"]
    assert [entry.visitor_name for entry in room.inquiries.earlier_visits("8821")] == ["买买提·吐尔逊"]


def test_the_first_asked_officer_and_window_stay_with_the_entry(room: Room) -> None:
    added = room.staff.add(StaffValues(staff_number="JT-001", name="李红", window=2))
    assert added.record_id is not None
    officer = room.staff.by_id(added.record_id)

    change = room.inquiries.register(InquiryValues("王璟", Disposition.ACCEPTED, content="问", officer=officer))

    assert change.record_id is not None
    entry = room.inquiries.get(change.record_id).entry
    assert (entry.receiving_officer.name, entry.window.label) == ("李红", "2号道路货运")


def test_a_withdrawn_entry_leaves_the_list_and_its_number_is_not_used_again(room: Room) -> None:
    change = room.inquiries.register(InquiryValues("王璟", Disposition.ACCEPTED, content="问"))
    assert change.undo is not None
    change.undo()

    assert room.inquiries.find() == []
    assert room.enter().entry.number == "首问〔2026〕0002号"
