"""Which deadlines moved when the calendar changed: exactly those, by name, old and new day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.case_service import CaseService
from sanhua_desktop.inquiries.deadlines import Deadline, full_date
from sanhua_desktop.inquiries.enums import ClockState
from sanhua_desktop.inquiries.joint_service import JointService
from sanhua_desktop.inquiries.petition_service import PetitionService
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.progress import NoProgress, Progress

# Number and person of a record, and what runs for it.
_Running = tuple[tuple[str, str], list[tuple[str, Deadline | None]]]


@dataclass(frozen=True)
class OpenDeadline:
    """One deadline that still runs."""

    number: str
    who: str
    what: str
    due: date
    provisional: bool


@dataclass(frozen=True)
class Moved:
    """A deadline whose day is another one now."""

    before: OpenDeadline
    after: OpenDeadline

    @property
    def words(self) -> str:
        """“办件〔2026〕0001号 王璟 …：2027年1月4日（预计）→ 2027年1月5日”."""
        one = self.after
        return f"{one.number}　{one.who}　{one.what}：{_day(self.before)} → {_day(one)}"


class DeadlineWatch:
    """Watches every open deadline of the register, of cases, joint cases and petitions while the calendar changes."""

    def __init__(
        self,
        calendar: CalendarService,
        inquiries: InquiryService,
        cases: CaseService,
        joint: JointService,
        petitions: PetitionService,
    ) -> None:
        self.calendar = calendar
        self._inquiries = inquiries
        self._cases = cases
        self._joint = joint
        self._petitions = petitions

    def apply(
        self, change_calendar: Callable[[], Change], progress: Progress | None = None
    ) -> tuple[Change, list[Moved]]:
        """Change the calendar and return what moved, in order of the new days; it may be stopped until the change."""
        said = progress or NoProgress()
        said.report(0, 2, "正在记下现在的期限…")
        before = self.open_deadlines()
        said.report(1, 2, "正在按新的日历重新计算期限…")
        change = change_calendar()
        after = self.open_deadlines()
        moved = [Moved(old, after[key]) for key, old in before.items() if key in after and after[key].due != old.due]
        return change, sorted(moved, key=lambda one: (one.after.due, one.after.number))

    def open_deadlines(self) -> dict[str, OpenDeadline]:
        """Return every deadline that runs, by a key that stays."""
        return {f"{one.number} {one.what}": one for one in self._every()}

    def _every(self) -> Iterator[OpenDeadline]:
        for entries in (self._register(), self._in_cases(), self._in_joint_cases(), self._in_petitions()):
            for (number, who), deadlines in entries:
                for what, deadline in deadlines:
                    if deadline is not None:
                        yield OpenDeadline(number, who, what, deadline.due, deadline.provisional)

    def _register(self) -> Iterator[_Running]:
        for row in self._inquiries.find(state="open"):
            if not row.clock.work:  # otherwise its deadlines are those of the case
                yield (row.entry.number, row.entry.visitor_name), [("答复", row.clock.promised)]

    def _in_cases(self) -> Iterator[_Running]:
        for row in self._cases.find():
            clock = row.clock
            deciding = [] if clock.ended else [("承诺时限", clock.promised), ("法定时限", clock.statutory)]
            rest = [("告知补正", clock.answer_by), ("补正", clock.correct_by), ("送达", clock.deliver_by)]
            yield (row.case.number, row.case.applicant), [*deciding, *rest]

    def _in_joint_cases(self) -> Iterator[_Running]:
        for row in self._joint.find():
            stands = row.stands
            whole = [("联办承诺", stands.promised), ("联办法定", stands.statutory), ("告知补正", stands.answer_by)]
            branches = [(one.item.name, one.due) for one in stands.branches if one.standing is not ClockState.DONE]
            yield (row.joint.number, row.joint.applicant), [*whole, *branches]

    def _in_petitions(self) -> Iterator[_Running]:
        for row in self._petitions.find():
            running = [(row.clock.waits_for, row.clock.due), ("提出异议", row.clock.object_by)]
            yield (row.petition.number, row.shown_petitioner), running


def _day(one: OpenDeadline) -> str:
    return f"{full_date(one.due)}{'（预计）' if one.provisional else ''}"
