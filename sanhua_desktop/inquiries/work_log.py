"""One log for the three procedures (办件、联办、信访): what happened to each work, and the papers issued for it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Generic, TypeVar

from sanhua_desktop.inquiries.case_records import WorkEvent
from sanhua_desktop.inquiries.deadlines import Deadline, words
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.paper_wording import Paper
from sanhua_desktop.inquiries.work_events import Step, event_columns, steps_of
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.store.store import Store

Happened = TypeVar("Happened")


class WorkLog(Generic[Happened]):
    """The events of one kind of work: ``owner`` is its column of ``WorkEvent``, ``read`` makes its steps of them."""

    def __init__(
        self, store: Store, calendar: CalendarService, owner: Any, read: Callable[[Iterable[Step]], list[Happened]]
    ) -> None:
        self._store = store
        self._calendar = calendar
        self._owner = owner
        self._read = read

    def happened(self, work_id: int) -> list[Happened]:
        """Return the steps of a work in order."""
        return self._happened([work_id])[work_id]

    def events(self, work_id: int) -> list[WorkEvent]:
        """Return everything that happened to a work, in order."""
        with self._store.reading():
            return list(WorkEvent.select().where(self._owner == work_id).order_by(WorkEvent.id))

    def papers(self, work_id: int) -> list[Paper]:
        """Return the papers of a work as they were issued, newest first."""
        return [Paper.from_text(one.sheet) for one in reversed(self.events(work_id)) if one.sheet]

    def words(self, deadline: Deadline) -> str:
        """Return a deadline as a clerk says it."""
        return words(deadline, self._calendar.calendar())

    def _happened(self, work_ids: Sequence[int]) -> dict[int, list[Happened]]:
        """Return the steps of many works, with few questions to the database."""
        with self._store.reading():
            return {work_id: self._read(steps) for work_id, steps in steps_of(self._owner, work_ids).items()}

    def _begin(self, work_id: int, step: str, at: datetime) -> None:
        self._store.insert(WorkEvent(**{self._owner.name: work_id}, step=step, at=at))

    def _enter(self, work_id: int, step: str, values: StepValues, paper: Paper | None) -> None:
        columns = event_columns(step, self._store.clock.now(), values, paper)
        self._store.insert(WorkEvent(**{self._owner.name: work_id}, **columns))
