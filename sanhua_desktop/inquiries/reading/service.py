"""The register as it is read: one entry, a list in pages, a search, and the clock of each."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import Any

from peewee import JOIN, Case, ModelSelect

from sanhua_desktop.clock import Clock
from sanhua_desktop.inquiries.deadlines import Deadline, working_deadline
from sanhua_desktop.inquiries.deadlines import words as deadline_words
from sanhua_desktop.inquiries.desk.records import Merger
from sanhua_desktop.inquiries.enums import OVERDUE
from sanhua_desktop.inquiries.reading.clock import EntryClock, EntryFacts, entry_clock
from sanhua_desktop.inquiries.reading.query import Query, read_query
from sanhua_desktop.inquiries.reading.rows import UNNAMED, InquiryRow, belongs, row_of
from sanhua_desktop.inquiries.reading.works import Moment, works_of
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.office.working_calendar import WorkingCalendar
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.paging import PagedRows, asked_in_parts
from sanhua_desktop.store.store import Store

_SHOWN = 500
# The columns of ``EntryFacts``, in its order.
_FACTS = (
    *(InquiryEntry.id, InquiryEntry.received_at, InquiryEntry.finished_at, InquiryEntry.promised_days),
    *(InquiryEntry.statutory_days, InquiryEntry.disposition, InquiryEntry.complete_at),
)
_NEWEST = (InquiryEntry.received_at.desc(), InquiryEntry.id.desc())


class RegisterReader:
    """Reads the register; every deadline is computed anew from what is stored and the calendar."""

    def __init__(self, store: Store, calendar: CalendarService) -> None:
        self._store = store
        self._calendar = calendar
        self._computed: tuple[WorkingCalendar | None, dict[tuple[date, int], Deadline]] = (None, {})

    @property
    def clock(self) -> Clock:
        """The clock by which entries are received."""
        return self._store.clock

    def deadline(self, start: date, days: int) -> Deadline | None:
        """Return a limit's end with its working; None where there is no limit."""
        if days < 0:
            return None
        calendar = self._calendar.calendar()
        if self._computed[0] is not calendar:
            self._computed = (calendar, {})
        known = self._computed[1]
        if (start, days) not in known:
            known[start, days] = working_deadline(start, days, calendar)
        return known[start, days]

    def clocks(self, facts: Sequence[EntryFacts], within: int | None = None) -> list[EntryClock]:
        """Return how each stands, computed anew; ``within`` working days take the place of each promised limit."""
        moment = Moment(self._store.clock.today(), self._calendar.calendar(), within)
        with self._store.reading():
            works = works_of([one.id for one in facts], moment)
        asked = facts if within is None else [one._replace(promised=within) for one in facts]
        return [entry_clock(one, works.get(one.id, ()), moment.today, self.deadline) for one in asked]

    def words(self, deadline: Deadline) -> str:
        """Return a deadline as a clerk says it."""
        return deadline_words(deadline, self._calendar.calendar())

    def get(self, entry_id: int) -> InquiryRow:
        """Return one entry with how it stands."""
        return self.rows([entry_id])[0]

    def rows(self, entry_ids: Sequence[int]) -> list[InquiryRow]:
        """Return the entries of these numbers in their order."""
        with self._store.reading():
            parts = [_whole().where(InquiryEntry.id.in_(part)) for part in asked_in_parts(entry_ids)]
            found = {entry.id: entry for part in parts for entry in part}
            return self._as_rows([found[one] for one in entry_ids if one in found])

    def find(self, query: str = "", state: str = "all") -> list[InquiryRow]:
        """Return matching entries; ``state`` is all, today, soon, overdue, notice, open or done."""
        if state in ("all", "done"):
            return self.rows(self._found(read_query(query), state))
        today = self._store.clock.today()
        with self._store.reading():
            chosen = _whole().where(*_conditions(read_query(query)), InquiryEntry.archived_at.is_null())
            chosen = chosen.where(InquiryEntry.finished_at.is_null()).order_by(*_NEWEST)
            return [row for row in self._as_rows(list(chosen)) if belongs(row, state, today)]

    def browse(self, query: str = "", state: str = "all") -> Sequence[InquiryRow]:
        """Return the same rows for a screen: a long list comes a page at a time, a search as its best five hundred."""
        if state not in ("all", "done"):
            return self.find(query, state)
        asked = read_query(query)
        if asked.words:
            ids = self._found(asked, state)
            return PagedRows(len(ids), lambda at, limit: self.rows(ids[at : at + limit]), lambda one: _index(ids, one))
        return self._in_pages(asked, state)

    def overdue_count(self) -> int:
        """Return how many open entries are past a limit, without fetching them."""
        with self._store.reading():
            still_open = InquiryEntry.archived_at.is_null() & InquiryEntry.finished_at.is_null()
            clocks = self.clocks(facts_where(still_open))
        return sum(one.state in OVERDUE for one in clocks)

    def received_between(self, first: date, last: date) -> list[InquiryRow]:
        """Return the entries received from the first to the last day, the oldest first."""
        return self._between(InquiryEntry.received_at, first, last)

    def finished_between(self, first: date, last: date) -> list[InquiryRow]:
        """Return the entries finished from the first to the last day, in the order they were received."""
        return self._between(InquiryEntry.finished_at, first, last)

    def earlier_visits(self, text: str) -> list[InquiryEntry]:
        """Return people who came before, by phone tail, name or initials, the latest visit of each first."""
        if len(text.strip()) < 2:
            return []
        latest: dict[tuple[str, str], InquiryEntry] = {}
        for row in self.rows(self._found(read_query(text), "all")[:40]):
            latest.setdefault((row.entry.visitor_name, row.entry.phone), row.entry)
        return list(latest.values())[:5]

    def history(self, entry: InquiryEntry) -> list[HistoryLine]:
        """Return what was done with an entry."""
        return self._store.history(entry)

    def _between(self, moment: Any, first: date, last: date) -> list[InquiryRow]:
        start, end = datetime.combine(first, time.min), datetime.combine(last, time.max)
        with self._store.reading():
            chosen = _whole().where(InquiryEntry.archived_at.is_null(), moment.between(start, end))
            return self._as_rows(list(chosen.order_by(InquiryEntry.received_at, InquiryEntry.id)))

    def _found(self, query: Query, state: str) -> list[int]:
        """Return the numbers of the best entries: whole words before parts of words, then the newest."""
        with self._store.reading():
            chosen = _numbers(query, state).order_by(*_rank(query), *_NEWEST).limit(_SHOWN)
            return _plain(chosen)

    def _in_pages(self, query: Query, state: str) -> PagedRows[InquiryRow]:
        def page(offset: int, limit: int) -> list[InquiryRow]:
            with self._store.reading():
                numbers = _numbers(query, state).order_by(*_NEWEST).limit(limit).offset(offset)
                return self.rows(_plain(numbers))

        def place(entry_id: int) -> int | None:
            with self._store.reading():
                entry = InquiryEntry.get_or_none(InquiryEntry.id == entry_id)
                if entry is None or not _numbers(query, state).where(InquiryEntry.id == entry_id).exists():
                    return None
                later = (InquiryEntry.received_at > entry.received_at) | (
                    (InquiryEntry.received_at == entry.received_at) & (InquiryEntry.id > entry_id)
                )
                return int(_numbers(query, state).where(later).count())

        with self._store.reading():
            return PagedRows(_numbers(query, state).count(), page, place)

    def _as_rows(self, entries: Sequence[InquiryEntry]) -> list[InquiryRow]:
        today, kept_under = self._store.clock.today(), self._kept_under(entries)
        clocks = self.clocks([facts_of(one) for one in entries])
        return [
            row_of(entry, clock, today, kept_under.get(entry.id, ""))
            for entry, clock in zip(entries, clocks, strict=True)
        ]

    def _kept_under(self, entries: Iterable[InquiryEntry]) -> dict[int, str]:
        """Return for each merged entry the number under which it is carried on."""
        gone = [entry.id for entry in entries if entry.archived_at is not None]
        if not gone:
            return {}
        mergers = Merger.select(Merger, InquiryEntry).join(InquiryEntry, on=Merger.into)
        kept = mergers.where(Merger.entry.in_(gone), Merger.archived_at.is_null())
        return {one.entry_id: one.into.number for one in kept}


def facts_of(entry: InquiryEntry) -> EntryFacts:
    """Return what an entry's clock follows from."""
    return EntryFacts(*(getattr(entry, column.name) for column in _FACTS))


def facts_where(*conditions: Any) -> list[EntryFacts]:
    """Return the facts of many entries without fetching them whole, in the order of their numbers."""
    chosen: Any = InquiryEntry.select(*_FACTS).where(*conditions).order_by(InquiryEntry.id)
    return [EntryFacts(*row) for row in chosen.tuples()]


def _plain(numbers: Any) -> list[int]:
    return [number for (number,) in numbers.tuples()]


def _whole() -> "ModelSelect[InquiryEntry]":
    return (
        InquiryEntry.select(InquiryEntry, Matter, StaffMember, ServiceWindow)
        .join(Matter, JOIN.LEFT_OUTER)
        .switch(InquiryEntry)
        .join(StaffMember, JOIN.LEFT_OUTER)
        .switch(InquiryEntry)
        .join(ServiceWindow, JOIN.LEFT_OUTER)
    )


def _numbers(query: Query, state: str) -> "ModelSelect[InquiryEntry]":
    chosen = InquiryEntry.select(InquiryEntry.id).where(*_conditions(query))
    visible = InquiryEntry.archived_at.is_null()
    if query.words:  # a merged entry is found by its own number
        visible |= InquiryEntry.id.in_(Merger.select(Merger.entry).where(Merger.archived_at.is_null()))
    chosen = chosen.where(visible)
    return chosen.where(InquiryEntry.finished_at.is_null(False)) if state == "done" else chosen


def _conditions(query: Query) -> list[Any]:
    found: list[Any] = [InquiryEntry.search.contains(word) for word in query.words]
    if query.officer:
        found.append(_is_officer(query.officer))
    if query.window is not None:
        windows = ServiceWindow.select(ServiceWindow.id).where(ServiceWindow.number == query.window)
        found.append(InquiryEntry.window.in_(windows))
    return found or [InquiryEntry.id.is_null(False)]


def _is_officer(name: str) -> Any:
    """Return who is meant: nobody (未写明), who is called exactly so, otherwise everybody whose name has this part."""
    if name == UNNAMED:
        return InquiryEntry.receiving_officer.is_null()
    called = StaffMember.select(StaffMember.id).where(StaffMember.name == name)
    named = called if called.exists() else StaffMember.select(StaffMember.id).where(StaffMember.name.contains(name))
    return InquiryEntry.receiving_officer.in_(named)


def _rank(query: Query) -> list[Any]:
    """Return an order in which a whole name, whole initials, a phone's tail or a serial number come first."""
    return [Case(None, [(_is_whole(word), 0)], 1) for word in query.words]


def _is_whole(word: str) -> Any:
    whole: Any = (" " + InquiryEntry.search + " ").contains(f" {word} ")
    if word.isdigit():
        return whole | InquiryEntry.phone.endswith(word) | InquiryEntry.number.endswith(f"〕{word.zfill(4)}号")
    return whole


def _index(ids: Sequence[int], one: int) -> int | None:
    return ids.index(one) if one in ids else None
