"""A notice entered late: exactly the deadlines that moved are listed, recounted by hand."""

from datetime import date, timedelta

import pytest
from case_room import CaseRoom
from holiday_notices import notice_of_2027

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.case_rules import CaseStep
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.joint_machine import JointStep
from sanhua_desktop.inquiries.joint_service import JointValues
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.petition_enums import PetitionCategory
from sanhua_desktop.inquiries.petition_service import PetitionValues
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.office.enums import HalfDay
from sanhua_desktop.office.opening_hours import read_seasons, season_text
from sanhua_desktop.store.store import Store

# Made up: 1—3 January off, Monday 4 January off too, Saturday 9 January worked.
NOTICE_2027 = notice_of_2027(
    "1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。",
    "2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月13日（周六）上班。",
)
REST = {date(2027, 1, day) for day in range(1, 5)} | {date(2027, 2, day) for day in range(5, 12)}
WORK = {date(2027, 1, 9), date(2027, 1, 31), date(2027, 2, 13)}
EXPECTED_REST = {date(2027, 1, 1), *(date(2027, 2, day) for day in range(5, 9))}


@pytest.fixture
def room(store: Store, clock: FixedClock) -> CaseRoom:
    return CaseRoom(store, clock)


def counted(start: date, days: int, rest: set[date], work: set[date]) -> date:
    """Working days by hand; December 2026 has no holiday of its own."""
    day = start
    while days:
        day += timedelta(days=1)
        days -= day in work or (day not in rest and day.weekday() < 5)
    return day


def test_a_late_notice_lists_exactly_the_moved_deadlines(room: CaseRoom) -> None:
    expected = {}
    for start in (date(2026, 12, 1) + timedelta(days=number) for number in range(0, 30, 3)):
        room.on(start.isoformat())
        case_id = room.receive("SL01", applicant="王璟")
        room.step(case_id, CaseStep.ACCEPT)
        number = room.row(case_id).case.number
        for what, days in (("承诺时限", 10), ("法定时限", 20)):
            old, new = counted(start, days, EXPECTED_REST, set()), counted(start, days, REST, WORK)
            if old != new:
                expected[number, what] = (old, new)
    room.on("2026-12-31")

    _, moved = room.services.deadlines.apply(lambda: room.services.calendar.enter_notice(2027, NOTICE_2027))

    listed = {(one.after.number, one.after.what): (one.before.due, one.after.due) for one in moved}
    assert listed == expected
    assert len(expected) == 5  # of the twenty that run
    assert len(room.services.deadlines.open_deadlines()) == 20
    assert all(one.before.provisional and not one.after.provisional for one in moved)
    assert "（预计）→" in moved[0].words.replace(" ", "")


def test_every_kind_of_deadline_is_watched(room: CaseRoom) -> None:
    room.on("2026-12-28")
    room.services.inquiries.register(InquiryValues("登记人", Disposition.ACCEPTED, matter=room.matter("SL01")))
    room.receive("SL01", applicant="收件人")
    correcting = room.receive("SL01", applicant="补正人")
    room.step(correcting, CaseStep.CORRECT, detail="身份证")
    decided = room.receive("SL01", applicant="待送达人")
    for step in (CaseStep.ACCEPT, CaseStep.REVIEW, CaseStep.GRANT):
        room.step(decided, step)
    joint_id = room.joint.receive(JointValues("联办人", room.joint.packages()[0], brought=range(2, 8))).record_id or 0
    room.joint.step(joint_id, JointStep.ACCEPT, StepValues())
    room.joint.step(joint_id, JointStep.SEND, StepValues(receiver="甲", branch=4))
    room.petitions.register(PetitionValues("信访人", "扬尘", PetitionCategory.APPEAL, from_above="县信访局"))

    watched = {(one.who, one.what) for one in room.services.deadlines.open_deadlines().values()}

    assert watched == {
        ("登记人", "答复"),
        ("收件人", "告知补正"),
        ("补正人", "补正"),
        ("待送达人", "送达"),
        ("联办人", "联办承诺"),
        ("联办人", "联办法定"),
        ("联办人", "货运驾驶员从业资格证"),
        ("信访人", "书面告知是否受理"),
        ("信访人", "提出异议"),
    }


def test_a_closure_moves_what_it_touches_and_taking_it_back_moves_it_again(room: CaseRoom) -> None:
    case_id = room.receive("WX01")
    room.step(case_id, CaseStep.ACCEPT)
    watch, calendar = room.services.deadlines, room.services.calendar

    _, moved = watch.apply(lambda: calendar.set_day(date(2026, 9, 21), rest=True, name="停电检修"))
    _, half = watch.apply(lambda: calendar.set_half_day(date(2026, 9, 22), HalfDay.MORNING, "机房检修"))
    _, back = watch.apply(lambda: calendar.remove_day(date(2026, 9, 21)))

    assert [(one.before.due, one.after.due) for one in moved if one.after.what == "承诺时限"] == [
        (date(2026, 9, 22), date(2026, 9, 23))
    ]
    assert half == []
    assert len(back) == len(moved)
    assert calendar.hours().closing(date(2026, 9, 22)).hour == 12  # type: ignore[union-attr]


def test_a_half_day_on_a_day_of_rest_is_refused(room: CaseRoom) -> None:
    with pytest.raises(InvalidInput, match="本来就休息"):
        room.services.calendar.set_half_day(date(2026, 9, 26), HalfDay.MORNING, "检修")


def test_another_pc_entering_the_notice_is_seen_within_a_minute(room: CaseRoom, clock: FixedClock) -> None:
    from sanhua_desktop.office.calendar_service import CalendarService

    here, there = room.services.calendar, CalendarService(room.store)
    assert not here.calendar().is_known(date(2027, 1, 1))
    there.enter_notice(2027, NOTICE_2027)

    clock.moment += timedelta(seconds=61)

    assert here.calendar().is_known(date(2027, 1, 1))


def test_opening_hours_are_kept_by_season_and_can_be_taken_back(room: CaseRoom) -> None:
    calendar = room.services.calendar
    shipped = season_text(calendar.seasons())

    change = calendar.set_seasons(read_seasons("全年；01-01；12-31；09:00-12:00；13:00-17:00"))

    assert calendar.hours().closing(date(2026, 9, 21)).hour == 17  # type: ignore[union-attr]
    assert change.undo is not None
    change.undo()
    assert season_text(calendar.seasons()) == shipped


@pytest.mark.parametrize(
    "text",
    [
        "",
        "夏季；7月；9月；8点；18点",
        "夏；07-01；09-30；08:30-12:00",
        "夏；07-01；09-30；12:00-08:30；14:00-18:00",
        "夏；13-01；09-30；08:30-12:00；14:00-18:00",
    ],
)
def test_hours_that_cannot_be_read_are_refused_in_words(room: CaseRoom, text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        room.services.calendar.set_seasons(read_seasons(text))
    assert set(refused.value.problems) == {"hours"}
