"""Everybody who should promise something, with what they promised: people, windows and the office."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sanhua_desktop.commitments.enums import CommitmentKind
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.commitments.rules import is_overdue, kept_rate
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.store import Store

_Held = dict[tuple[int | None, int | None], list[Commitment]]


@dataclass(frozen=True)
class Owner:
    """Whose commitment it is; with neither id the office's."""

    name: str
    post: str
    staff_id: int | None = None
    window_id: int | None = None
    search: str = ""

    @property
    def key(self) -> int:
        """A number of its own, for rows that have no commitment yet; never that of a commitment."""
        return -(10 * (self.staff_id or self.window_id or 1) + (1 if self.staff_id else 2 if self.window_id else 3))


@dataclass(frozen=True)
class LedgerRow:
    """An owner with one commitment, or with none yet; ``replaced`` tells that another one took its place."""

    owner: Owner
    commitment: Commitment | None
    overdue: bool = False
    replaced: bool = False

    @property
    def outcome(self) -> State | None:
        """How it stands, or stood when it was replaced."""
        one = self.commitment
        return None if one is None else one.replaced_from if self.replaced else one.state


@dataclass(frozen=True)
class Coverage:
    """Who has no commitment at all, and how many of those due were kept."""

    without: tuple[Owner, ...]
    owners: int
    kept: int
    due: int


class CommitmentLedger:
    """The list of the page; the newest commitments of each owner first."""

    def __init__(
        self, store: Store, office: OfficeService, staff: StaffService, commitments: CommitmentService
    ) -> None:
        self._store = store
        self._office = office
        self._staff = staff
        self._commitments = commitments

    @property
    def today(self) -> date:
        """The day it is."""
        return self._store.clock.today()

    def owners(self) -> list[Owner]:
        """Return the office, its windows and its people, in the order of the wall."""
        office = [Owner(self._office.profile().name or "本单位", "单位")]
        windows = [Owner(one.label, "窗口", window_id=one.id) for one in self._office.windows()]
        people = [Owner(one.name, one.post, staff_id=one.id, search=one.search) for one in self._staff.find()]
        return [*office, *windows, *people]

    def rows(self, query: str = "", state: str = "all") -> list[LedgerRow]:
        """Return a row a commitment, and one for each who has none; ``state`` is all, none, overdue or a state's."""
        held = self._held()
        found = [row for owner in self._matching(query) for row in self._rows_of(owner, held)]
        if state == "all":
            return found
        if state == "none":
            return [row for row in found if row.commitment is None]
        if state == "overdue":
            return [row for row in found if row.overdue]
        return [row for row in found if row.commitment is not None and row.commitment.state is State(state)]

    def coverage(self) -> Coverage:
        """Return who has none, and the rate of those kept (domain A17, A66)."""
        held = self._held()
        owners = self.owners()
        kept, due = kept_of(self.fulfilled_rows())
        without = tuple(one for one in owners if not held.get((one.staff_id, one.window_id)))
        return Coverage(without, len(owners), kept, due)

    def public_rows(self) -> list[LedgerRow]:
        """Return everything that is posted, in the order of the wall."""
        return [row for row in self.rows() if row.commitment is not None and row.commitment.state.is_public]

    def fulfilled_rows(self) -> list[LedgerRow]:
        """Return what is posted, and what was judged or overdue when another one took its place.

        A broken promise stays one, whatever is promised afterwards.
        """
        owners = {(one.staff_id, one.window_id): one for one in self.owners()}
        gone = [
            LedgerRow(owner, one, _was_overdue(one), replaced=True)
            for one in self._commitments.replaced()
            if (owner := owners.get((one.staff_id, one.window_id))) is not None
        ]
        return [*self.public_rows(), *(row for row in gone if row.overdue or (row.outcome and row.outcome.is_settled))]

    def rows_of(self, owner: Owner) -> list[LedgerRow]:
        """Return everything one owner has promised that is in use."""
        return list(self._rows_of(owner, self._held()))

    def _matching(self, query: str) -> list[Owner]:
        words = query.lower().split()
        return [one for one in self.owners() if all(word in f"{one.name} {one.post} {one.search}" for word in words)]

    def _rows_of(self, owner: Owner, held: _Held) -> Iterator[LedgerRow]:
        own = held.get((owner.staff_id, owner.window_id), [])
        for one in own:
            yield LedgerRow(owner, one, is_overdue(one.state, one.due_on, self.today))
        if not own:
            yield LedgerRow(owner, None)

    def _held(self) -> _Held:
        held: _Held = {}
        for one in self._commitments.in_use():
            held.setdefault((one.staff_id, one.window_id), []).append(one)
        return held


def kept_of(rows: Sequence[LedgerRow]) -> tuple[int, int]:
    """Return how many items among rows were kept, of those that were due."""
    items = [row for row in rows if row.commitment is not None and row.commitment.kind is CommitmentKind.ITEM]
    return kept_rate((row.outcome, row.overdue) for row in items if row.outcome is not None)


def _was_overdue(one: Commitment) -> bool:
    """Tell whether a commitment was past its day when another one took its place."""
    return one.replaced_on is not None and is_overdue(one.replaced_from, one.due_on, one.replaced_on)
