"""What hangs on the wall: everything posted, and the prints of it (公开承诺栏)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from peewee import JOIN

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import PUBLIC, CommitmentKind
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.commitments.sheets import BoardEntry, BoardSheet
from sanhua_desktop.errors import Refused
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.print_log import PrintLog
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.staff.sheets import PersonPaper, sheet_digest
from sanhua_desktop.store.store import Store
from sanhua_desktop.wording import day_words


@dataclass(frozen=True)
class CommitmentRow:
    """A person and the one-sentence commitment in force or in preparation, if there is one."""

    staff: StaffMember
    commitment: Commitment | None


class WallService:
    """Reads the one-sentence commitments of people and notes the prints of the wall."""

    def __init__(self, store: Store, office: OfficeService, staff: StaffService, prints: PrintLog) -> None:
        self._store = store
        self._prints = prints
        self._office = office
        self._staff = staff

    @property
    def today(self) -> date:
        """The day it is."""
        return self._store.clock.today()

    def rows(self, query: str = "", state: str = "all") -> list[CommitmentRow]:
        """Return everybody with their newest sentence; ``state`` is all, none, public or a state's value.

        With a state: the newest sentence in it. A posted one stays posted while the next is prepared.
        """
        newest = {row.staff_id: row for row in self._live(state) if row.kind is CommitmentKind.ONE_LINE}
        rows = [CommitmentRow(person, newest.get(person.id)) for person in self._staff.find(query)]
        return [row for row in rows if state == "all" or (row.commitment is None) == (state == "none")]

    def newest(self, staff_id: int) -> Commitment:
        """Return the newest commitment of a person; ``Refused`` if there is none."""
        with self._store.reading():
            live = Commitment.select().where(Commitment.staff == staff_id, Commitment.archived_at.is_null())
            found: Commitment | None = live.order_by(Commitment.id.desc()).first()
        if found is None:
            raise Refused("此人还没有承诺，请先新增。")
        return found

    def in_use(self) -> list[Commitment]:
        """Return every commitment that nothing has replaced, the oldest first."""
        return self._live("all")

    def public(self) -> list[Commitment]:
        """Return everything posted and not replaced, the oldest first."""
        return self._live("public")

    def replaced(self) -> list[Commitment]:
        """Return what hung on the wall until another one took its place, the oldest first."""
        with self._store.reading():
            gone = Commitment.select().where(
                Commitment.archived_at.is_null(),
                Commitment.state == State.SUPERSEDED,
                Commitment.replaced_from.in_(list(PUBLIC)),
            )
            return list(gone.order_by(Commitment.id))

    def posted(self) -> dict[int, str]:
        """Return the sentence that each person has posted, by the person's id."""
        return {row.staff.id: row.commitment.text for row in self._on_the_wall() if row.commitment is not None}

    def posted_posts(self) -> list[PersonPaper]:
        """Return the post each posted commitment would be made from now; another one calls for a review."""
        return [promised_from(row.staff) for row in self._on_the_wall()]

    def still_holds(self, staff_id: int) -> Change:
        """Note that a commitment was looked at after a change of post and still holds."""
        return self._prints.note(PaperKind.COMMITMENT, [promised_from(self._staff.by_id(staff_id))])

    def board_papers(self) -> list[PersonPaper]:
        """Return what the board would say of each person now, for the log of prints."""
        posted = self._on_the_wall()
        photos = self._staff.photos([row.staff.id for row in posted])
        return [PersonPaper(row.staff.id, "", sheet_digest(_entry(row, photos.get(row.staff.id)))) for row in posted]

    def board_printed(self, papers: Sequence[PersonPaper]) -> Change:
        """Note that the board went to the printer with these people on it."""
        return self._prints.note(PaperKind.BOARD, papers)

    def board(self, campaign: str) -> BoardSheet:
        """Return the board of everything posted; ``Refused`` while nothing is."""
        posted = self._on_the_wall()
        if not posted:
            raise Refused("还没有已公示的承诺。请先审核并公示，再打印公开栏。")
        photos = self._staff.photos([row.staff.id for row in posted])
        office = self._office.profile()
        return BoardSheet(
            office=office.name,
            campaign=campaign,
            complaint_phone=office.complaint_phone,
            posted_on=day_words(self.today),
            entries=tuple(_entry(row, photos.get(row.staff.id)) for row in posted),
        )

    def _on_the_wall(self) -> list[CommitmentRow]:
        return self.rows(state="public")

    def _live(self, state: str) -> list[Commitment]:
        """Return the commitments in use, the oldest first, all or those in a state."""
        with self._store.reading():
            live = (
                Commitment.select(Commitment, StaffMember)
                .join(StaffMember, JOIN.LEFT_OUTER)
                .where(Commitment.archived_at.is_null(), Commitment.state != State.SUPERSEDED)
            )
            if state not in ("all", "none"):
                wanted = list(PUBLIC) if state == "public" else [State(state)]
                live = live.where(Commitment.state.in_(wanted))
            return list(live.order_by(Commitment.id))


def promised_from(person: StaffMember) -> PersonPaper:
    """Return where a person stands when a sentence is posted: the promise is made from this post."""
    return PersonPaper(person.id, "", sheet_digest((person.post, person.window_id, person.department_id)))


def _entry(row: CommitmentRow, photo: bytes | None) -> BoardEntry:
    person = row.staff
    return BoardEntry(
        name=person.name,
        post=person.post,
        window=f"{person.window.number}号窗口"
        if person.window
        else (person.department.name if person.department else ""),
        party_line=person.political_status.label if person.political_status.is_member else "",
        text=row.commitment.text if row.commitment else "",
        photo=photo,
    )
