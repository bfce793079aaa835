"""The clock of an entry: its own, none while papers are awaited, or that of the work it became."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from case_room import CaseRoom

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import Refused
from sanhua_desktop.inquiries.case_rules import CaseStep
from sanhua_desktop.inquiries.deadlines import Deadline
from sanhua_desktop.inquiries.enums import ClockState, Disposition
from sanhua_desktop.inquiries.joint_machine import JointStep
from sanhua_desktop.inquiries.joint_service import JointValues
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.petition_enums import PetitionCategory
from sanhua_desktop.inquiries.petition_rules import PetitionStep
from sanhua_desktop.inquiries.petition_service import PetitionValues
from sanhua_desktop.inquiries.reading.clock import EntryClock, EntryFacts, Work, entry_clock
from sanhua_desktop.inquiries.reading.rows import InquiryRow
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.store.store import Store

CAME = datetime(2026, 9, 14, 9, 0)
TODAY = date(2026, 9, 25)
Steps = tuple[tuple[str, CaseStep, dict[str, object]], ...]


def limit(start: date, days: int) -> Deadline | None:
    """Count plain days: how working days are counted is tested elsewhere."""
    if days < 0:
        return None
    return Deadline(start, days, date.fromordinal(start.toordinal() + days), False, ())


def facts(disposition: Disposition = Disposition.ACCEPTED, **changed: object) -> EntryFacts:
    return EntryFacts(1, CAME, None, 5, 20, disposition, None)._replace(**changed)  # type: ignore[arg-type]


def work(state: ClockState, *, decided: date | None = None, due: int = 20, over: bool = False, hour: int = 10) -> Work:
    ends = limit(CAME.date(), due)
    return Work(
        CAME.replace(hour=hour), EntryClock(state, None if over else ends, ends, ends, decided, work=state.label), over
    )


NOTICE, DONE = Disposition.NOTICE, datetime(2026, 9, 22, 16, 0)
LATE, KEPT = work(ClockState.DONE, decided=TODAY, due=1, over=True), work(ClockState.DONE, decided=TODAY, over=True)


@pytest.mark.parametrize(
    ("entry", "works", "state", "kept"),
    [
        (facts(promised=20), (), ClockState.NORMAL, None),
        (facts(promised=11), (), ClockState.SOON, None),
        (facts(), (), ClockState.PAST_PROMISE, None),
        (facts(statutory=10), (), ClockState.PAST_STATUTE, None),
        (facts(promised=-1, statutory=-1), (), ClockState.NORMAL, None),
        (facts(finished=DONE), (), ClockState.DONE, False),
        (facts(finished=DONE, promised=8), (), ClockState.DONE, True),
        (facts(finished=DONE, promised=-1), (), ClockState.DONE, None),
        (facts(NOTICE), (), ClockState.PAUSED, None),
        (facts(NOTICE, finished=DONE), (), ClockState.DONE, None),
        (facts(NOTICE, complete=datetime(2026, 9, 18, 9)), (), ClockState.PAST_PROMISE, None),
        (facts(NOTICE, complete=datetime(2026, 9, 22, 9)), (), ClockState.NORMAL, None),
        (facts(NOTICE, complete=datetime(2026, 9, 22, 9), finished=DONE), (), ClockState.DONE, True),
        (facts(NOTICE), (work(ClockState.PAUSED),), ClockState.PAUSED, None),
        (facts(NOTICE), (work(ClockState.PAST_STATUTE),), ClockState.PAST_STATUTE, None),
        (facts(), (work(ClockState.PAUSED),), ClockState.PAUSED, None),
        (facts(), (work(ClockState.NORMAL), work(ClockState.SOON)), ClockState.SOON, None),
        (facts(), (KEPT, work(ClockState.NORMAL)), ClockState.NORMAL, None),
        (facts(), (KEPT,), ClockState.DONE, True),
        (facts(finished=DONE), (KEPT, LATE), ClockState.DONE, False),
        (facts(finished=DONE), (work(ClockState.DONE, over=True), KEPT), ClockState.DONE, True),
        (facts(finished=DONE), (work(ClockState.DONE, over=True),), ClockState.DONE, None),
        (facts(finished=CAME, promised=0), (work(ClockState.PAST_STATUTE),), ClockState.DONE, True),
    ],
)
def test_an_entry_stands_on_the_clock_that_binds_it(
    entry: EntryFacts, works: tuple[Work, ...], state: ClockState, kept: bool | None
) -> None:
    seen = entry_clock(entry, works, TODAY, limit)

    assert (seen.state, seen.kept_promise) == (state, kept)
    assert (seen.due is None) == (state is ClockState.DONE or seen.waits or entry.promised < 0)
    assert seen.waits == (entry.disposition is NOTICE and entry.complete is None and not works)


class Desk:
    """An entry of the fourteenth, and what becomes of it."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.room = CaseRoom(store, clock)
        self.services = self.room.services
        self.room.on("09-14")
        self.entry_id = self.enter()

    def enter(self, disposition: Disposition = Disposition.ACCEPTED) -> int:
        matter = self.room.matter("HY01")
        change = self.services.inquiries.register(InquiryValues("王璟", disposition, matter=matter))
        return change.record_id or 0

    @property
    def row(self) -> InquiryRow:
        return self.services.inquiries.get(self.entry_id)

    def take_on(self, *codes: str) -> list[int]:
        return [self.room.receive(code, entry=self.row.entry) for code in codes or ("HY01",)]

    def listed(self, state: str) -> list[int]:
        return [row.entry.id for row in self.services.inquiries.find(state=state)]

    def figures(self) -> dict[str, int]:
        one = self.services.lists.figures.total(date(2026, 9, 1), date(2026, 12, 31))
        return {name: len(ids) for name, ids in one.entries.items() if ids}


@pytest.fixture
def desk(store: Store, clock: FixedClock) -> Desk:
    return Desk(store, clock)


def test_a_paused_case_is_nowhere_overdue(desk: Desk) -> None:
    [case] = desk.take_on()
    for step, told in ((CaseStep.ACCEPT, {}), (CaseStep.PAUSE, {"reason": "现场核查", "days": 20})):
        desk.room.step(case, step, **told)
    desk.room.on("11-20")

    assert (desk.row.state, desk.row.due, desk.row.due_words) == (ClockState.PAUSED, None, "暂停中，恢复后重算")
    assert desk.listed("overdue") == desk.listed("today") == desk.listed("soon") == []
    assert desk.listed("open") == [desk.entry_id]
    assert desk.services.inquiries.overdue_count() == 0
    assert desk.figures() == {"收件": 1, "在办": 1}
    assert desk.services.lists.hand_over().parts[0].rows == ()
    assert "暂停中，恢复后重算" in desk.services.slips.receipt(desk.entry_id).promise
    desk.room.step(case, CaseStep.RESUME)
    assert desk.row.due == desk.room.row(case).due


@pytest.mark.parametrize(
    ("day", "decides", "counted"),
    [
        ("09-16", (CaseStep.GRANT,), {"承诺内办结", "法定内办结"}),
        ("10-29", (CaseStep.GRANT,), {"超承诺办结", "超法定办结"}),
        ("09-16", (CaseStep.WITHDRAW,), set()),
    ],
)
def test_the_entry_ends_with_its_case_and_counts_by_the_day_of_the_decision(
    desk: Desk, day: str, decides: tuple[CaseStep, ...], counted: set[str]
) -> None:
    [case] = desk.take_on()
    desk.room.step(case, CaseStep.ACCEPT)
    desk.room.step(case, CaseStep.REVIEW)
    with pytest.raises(Refused, match="那边办结时这里自动办结"):
        desk.services.inquiries.finish(desk.entry_id, "办好了")
    desk.room.on(day)
    for step in decides:
        desk.room.step(case, step, reason="申请人不办了")
    if CaseStep.GRANT in decides:
        assert desk.row.entry.finished_at is None
        assert desk.row.due == desk.room.row(case).due  # to be delivered by then
        desk.room.on("11-02")
        desk.room.step(case, CaseStep.MAKE_READY)
        desk.room.step(case, CaseStep.DELIVER, receiver="王璟")

    assert desk.row.state is ClockState.DONE
    assert set(desk.figures()) == {"收件", "办结"} | counted


def test_of_two_cases_the_pressing_one_counts_and_the_entry_ends_with_the_last(desk: Desk) -> None:
    first, second = desk.take_on("HY01", "HY02")
    desk.room.step(first, CaseStep.WITHDRAW, reason="不办了")

    assert desk.row.entry.finished_at is None
    assert (desk.row.clock.work, desk.row.due) == (desk.room.row(second).case.number, desk.room.row(second).due)
    with pytest.raises(Refused, match="请反过来合并"):
        desk.services.visits.merge(desk.entry_id, desk.services.inquiries.get(desk.enter()).entry.number)
    desk.room.step(second, CaseStep.WITHDRAW, reason="不办了")
    assert desk.row.entry.finished_at is not None


def test_a_joint_case_and_a_petition_lend_their_clocks_too(desk: Desk) -> None:
    package = desk.services.joint.packages()[0]
    joint = desk.room.joint.receive(JointValues("王璟", package, entry=desk.row.entry)).record_id or 0
    assert desk.row.due == date(2026, 9, 20)  # a made-up Sunday: five working days to answer
    desk.room.joint.step(joint, JointStep.CORRECT, StepValues(detail="身份证复印件"))
    assert (desk.row.state, desk.row.due_words) == (ClockState.NORMAL, "补正中")
    desk.room.joint.step(joint, JointStep.WITHDRAW, StepValues(reason="不办了"))
    assert desk.row.state is ClockState.DONE

    desk.entry_id = desk.enter(Disposition.PETITION)
    values = PetitionValues("王璟", "请求修路", PetitionCategory.APPEAL, entry=desk.row.entry)
    petition = desk.room.petitions.register(values).record_id or 0
    assert desk.row.due == date(2026, 9, 29)  # told within fifteen days
    desk.room.petitions.step(petition, PetitionStep.ACCEPT, StepValues(department="公路股"))
    desk.room.petitions.step(petition, PetitionStep.ANSWER, StepValues(detail="已列入计划", approver="局长"))
    assert (desk.row.state, desk.row.due_words) == (ClockState.NORMAL, "已答复，等待送达")
    desk.room.petitions.step(petition, PetitionStep.DELIVER, StepValues(receiver="王璟"))
    assert (desk.row.state, desk.row.clock.kept_statute) == (ClockState.DONE, True)


def test_papers_that_came_start_the_limit(desk: Desk) -> None:
    desk.entry_id = desk.enter(Disposition.NOTICE)
    desk.room.on("09-25")
    assert (desk.row.due_words, desk.listed("notice"), desk.row.due) == ("等待补材料", [desk.entry_id], None)

    change = desk.services.inquiries.complete(desk.entry_id)

    promised = desk.row.entry.promised_days
    assert desk.row.due == desk.services.inquiries.deadline(date(2026, 9, 25), promised).due  # type: ignore[union-attr]
    assert desk.listed("notice") == []
    with pytest.raises(Refused, match="没有在等补材料"):
        desk.services.inquiries.complete(desk.entry_id)
    undo: Callable[[], object] | None = change.undo
    assert undo is not None
    undo()
    assert desk.listed("notice") == [desk.entry_id]


def test_a_case_made_of_what_waited_ends_the_waiting(desk: Desk) -> None:
    desk.entry_id = desk.enter(Disposition.NOTICE)
    [case] = desk.take_on()

    assert (desk.listed("notice"), desk.row.due) == ([], desk.room.row(case).due)
    assert {one.number for one in desk.services.deadlines.open_deadlines().values()} == {
        desk.room.row(case).case.number,
        "首问〔2026〕0001号",  # the fixture's own entry, which nobody took on
    }
