"""The ledger of party badges (党员徽章领用登记): handed out to members, returned or lost."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import Refused
from sanhua_desktop.staff.enums import PartyBadgeState
from sanhua_desktop.staff.records import PartyBadge, StaffMember
from sanhua_desktop.staff.rules import check_member, check_party_badge_step
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"party_badge"})


@dataclass(frozen=True)
class LedgerLine:
    """One badge of the ledger."""

    staff: StaffMember
    badge: PartyBadge


class PartyBadgeService:
    """Who holds a party badge."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def held(self) -> dict[int, PartyBadge]:
        """Return the badges held now by the id of the person."""
        with self._store.reading():
            rows = PartyBadge.select().where(PartyBadge.state == PartyBadgeState.HELD, PartyBadge.archived_at.is_null())
            return {row.staff_id: row for row in rows}

    def ledger(self) -> list[LedgerLine]:
        """Return every badge ever issued, oldest first."""
        with self._store.reading():
            rows = (
                PartyBadge.select(PartyBadge, StaffMember)
                .join(StaffMember)
                .where(PartyBadge.archived_at.is_null())
                .order_by(PartyBadge.issued_on, PartyBadge.id)
            )
            return [LedgerLine(row.staff, row) for row in rows]

    def history(self, staff_id: int) -> list[HistoryLine]:
        """Return what became of a person's party badges."""
        with self._store.reading():
            rows = list(PartyBadge.select().where(PartyBadge.staff == staff_id))
        lines = [
            replace(line, sentence=f"党员徽章 {row.serial} {line.sentence}".replace("  ", " "))
            for row in rows
            for line in self._store.history(row)
        ]
        return sorted(lines, key=lambda line: line.at, reverse=True)

    def issue(self, people: Sequence[StaffMember], serial: str = "") -> Change:
        """Hand one to everybody of ``people`` who holds none; ``Refused`` names the first who is no member."""
        serial, today = clean_text(serial), self._store.clock.today()
        with self._store.writing():
            now = [StaffMember.get_by_id(person.id) for person in people]
            for person in now:
                check_member(person.name, person.political_status)
            held = self.held()
            _check_serial(serial, held.values())
            fresh = [person for person in now if person.id not in held]
            for person in fresh:
                self._store.insert(PartyBadge(staff=person.id, serial=serial, issued_on=today))
        return Change(f"已登记领用党员徽章{len(fresh)}枚。" if fresh else "所选人员都已领用党员徽章。", KINDS)

    def end(self, staff_id: int, state: PartyBadgeState) -> Change:
        """Take a badge back or report it lost; ``Refused`` if the person holds none."""
        with self._store.writing():
            badge = self.held().get(staff_id) or (
                PartyBadge.select().where(PartyBadge.staff == staff_id).order_by(PartyBadge.id.desc()).first()
            )
            if badge is None:
                raise Refused("此人没有领用过党员徽章。")
            check_party_badge_step(badge.state, state)
            self._store.update(badge, state=state, ended_on=self._store.clock.today())
        return Change(f"党员徽章已记为“{state.label}”。", KINDS, staff_id)


def _check_serial(serial: str, held: Iterable[PartyBadge]) -> None:
    """Raise ``Refused`` if a badge of that number is in somebody's hands."""
    holder = next((badge.staff.name for badge in held if serial and badge.serial == serial), None)
    if holder is not None:
        raise Refused(f"编号“{serial}”的党员徽章由{holder}在用。请核对编号。")
