"""What became of entries: their cases, joint cases and petitions, each with its clock, in few questions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.inquiries.case_clock import Limits, case_clock
from sanhua_desktop.inquiries.case_records import Case, JointCase, Petition, WorkEvent
from sanhua_desktop.inquiries.case_rules import CaseState
from sanhua_desktop.inquiries.enums import ClockState
from sanhua_desktop.inquiries.joint_clock import standing
from sanhua_desktop.inquiries.joint_machine import JointState, JointStep
from sanhua_desktop.inquiries.packages import PackageContent
from sanhua_desktop.inquiries.petition_rules import PetitionHappening, PetitionState, PetitionStep, petition_clock
from sanhua_desktop.inquiries.reading.clock import EntryClock, Work
from sanhua_desktop.inquiries.reading.works import Moment
from sanhua_desktop.inquiries.work_events import case_steps, joint_steps, petition_steps, steps_of
from sanhua_desktop.store.paging import asked_in_parts

_content = lru_cache(maxsize=64)(PackageContent.from_text)
# The states in which a work still owes the asker his answer; after it a petition only waits for what he does next.
_OWING: dict[Any, tuple[Any, ...]] = {
    Case: tuple(one for one in CaseState if not one.closed),
    JointCase: tuple(one for one in JointState if not one.closed),
    Petition: (PetitionState.REGISTERED, PetitionState.ACCEPTED, PetitionState.ANSWERED),
}
# Where a petition leaves the entry: what was waited for at this step is what was promised to the petitioner.
_ANSWERS = (PetitionStep.ANSWER, PetitionStep.DECLINE, PetitionStep.FORWARD, PetitionStep.OBJECT, PetitionStep.STOP)


def case_limits(promised: int, statutory: int) -> Limits:
    """Return the limits of a case with those of the procedure."""
    rules = _case_rules()
    return Limits(promised, statutory, rules["correction"], rules["delivery"])


@cache
def _case_rules() -> dict[str, int]:
    limits: dict[str, int] = defaults("cases")["limits"]
    return limits


def works_of(entry_ids: Sequence[int], at: Moment) -> dict[int, list[Work]]:
    """Return what was made of these entries, by the entry's id; to be called while the store is read."""
    found: dict[int, list[Work]] = {}
    for read in (_cases, _joint_cases, _petitions):
        for entry_id, work in read(entry_ids, at):
            found.setdefault(entry_id, []).append(work)
    return found


def owing_work(entry_id: int) -> str:
    """Return the number of a work that still owes the asker of an entry his answer; "" if none does."""
    for record, states in _OWING.items():
        owing = record.select(record.number).where(record.entry == entry_id, record.archived_at.is_null())
        if found := owing.where(record.state.in_(states)).first():
            return str(found.number)
    return ""


def _over(work: Any) -> bool:
    return work.state not in _OWING[type(work)]


def _made(record: Any, entry_ids: Sequence[int], *names: str) -> list[Any]:
    """Return the works of one kind with only the columns asked for."""
    wanted = [getattr(record, name) for name in ("id", "entry", "number", "received_at", "state", *names)]
    kept = record.select(*wanted).where(record.archived_at.is_null())
    return [one for ids in asked_in_parts(entry_ids) for one in kept.where(record.entry.in_(ids)).order_by(record.id)]


def _cases(entry_ids: Sequence[int], at: Moment) -> Iterator[tuple[int, Work]]:
    made = _made(Case, entry_ids, "promised_days", "statutory_days")
    steps = steps_of(WorkEvent.case, [one.id for one in made])
    for one in made:
        promised = one.promised_days if at.within is None else at.within
        clock = case_clock(case_steps(steps[one.id]), case_limits(promised, one.statutory_days), at.calendar, at.today)
        paused = clock.state is ClockState.PAUSED
        note = "暂停中，恢复后重算" if paused else f"{one.number}已办结" if _over(one) else ""
        seen = EntryClock(clock.state, clock.due, clock.promised, clock.statutory, clock.decided, note, one.number)
        yield one.entry_id, Work(one.received_at, seen, _over(one))


def _joint_cases(entry_ids: Sequence[int], at: Moment) -> Iterator[tuple[int, Work]]:
    made = _made(JointCase, entry_ids, "content")
    steps = steps_of(WorkEvent.joint, [one.id for one in made])
    for one in made:
        content, happened = _content(one.content), joint_steps(steps[one.id])
        if at.within is not None:
            content = replace(content, promised_days=at.within)
        stands = standing(content, happened, at.calendar, at.today)
        issued = next((step.on for step in happened if step.step is JointStep.ISSUE), None)
        due = None if _over(one) else stands.promised or stands.answer_by
        note = f"{one.number}已办结" if _over(one) else "" if due else one.state.label
        seen = EntryClock(stands.clock, due, stands.promised, stands.statutory, issued, note, one.number)
        yield one.entry_id, Work(one.received_at, seen, _over(one))


def _petitions(entry_ids: Sequence[int], at: Moment) -> Iterator[tuple[int, Work]]:
    """Yield petitions: the law's calendar days are promise and limit in one, whatever else was promised."""
    made = _made(Petition, entry_ids)
    steps = steps_of(WorkEvent.petition, [one.id for one in made])
    for one in made:
        happened = petition_steps(steps[one.id])
        yield one.entry_id, Work(one.received_at, _petition_clock(one, happened, at), _over(one))


def _petition_clock(petition: Petition, happened: Sequence[PetitionHappening], at: Moment) -> EntryClock:
    answered = next((place for place, step in enumerate(happened) if step.step in _ANSWERS), None)
    now = petition_clock(happened, at.calendar, at.today)
    if answered is None:
        return EntryClock(now.state, now.due, now.due, now.due, work=petition.number)
    day = happened[answered].on
    due = petition_clock(happened[:answered], at.calendar, day).due
    state = ClockState.DONE if _over(petition) else ClockState.NORMAL
    note = f"{petition.number}已办结" if _over(petition) else now.waits_for
    return EntryClock(state, None, due, due, day, note, petition.number)
