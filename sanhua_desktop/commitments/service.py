"""Commitments from draft to board."""

from collections.abc import Sequence
from dataclasses import dataclass

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.commitments.rules import check_reviewer, check_step, check_text
from sanhua_desktop.commitments.sheets import BoardEntry, BoardSheet
from sanhua_desktop.errors import Refused
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.print_log import PrintLog
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.staff.sheets import PersonPaper, sheet_digest
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"commitment"})


@dataclass(frozen=True)
class CommitmentRow:
    """A person and the commitment in force or in preparation, if there is one."""

    staff: StaffMember
    commitment: Commitment | None


class CommitmentService:
    """The cycle 提诺 → 审诺 → 公诺 of one-sentence commitments."""

    def __init__(self, store: Store, office: OfficeService, staff: StaffService, prints: PrintLog) -> None:
        self._store = store
        self._prints = prints
        self._office = office
        self._staff = staff

    def rows(self, query: str = "", state: str = "all") -> list[CommitmentRow]:
        """Return everybody with their newest commitment; ``state`` is all, none, or a state's value.

        With a state's value: the newest commitment in that state. A posted one stays posted while the next is prepared.
        """
        with self._store.reading():
            live = Commitment.select().where(Commitment.archived_at.is_null(), Commitment.state != State.SUPERSEDED)
            if state not in ("all", "none"):
                live = live.where(Commitment.state == State(state))
            newest = {row.staff_id: row for row in live.order_by(Commitment.id)}
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

    def draft(self, staff_id: int, text: str) -> Change:
        """Enter a sentence; one that is posted already stays up until the new one is posted."""
        text = clean_text(text)
        check_text(text)
        with self._store.writing():
            commitment = Commitment(staff=staff_id, text=text)
            self._store.insert(commitment)
        return Change("承诺已记下，请提交审核。", KINDS, staff_id, lambda: self._withdraw(commitment.id))

    def submit(self, commitment: Commitment) -> Change:
        """Hand it to the branch for review."""
        return self._step(commitment, State.SUBMITTED, "已提交审核。")

    def review(self, commitment: Commitment, reviewer: str, *, accept: bool, note: str = "") -> Change:
        """Accept it or send it back; nobody reviews their own."""
        owner = self._staff.by_id(commitment.staff_id).name
        check_reviewer(reviewer, owner)
        if not accept and not note.strip():
            raise Refused("退回要写明理由，方便修改。")
        state = State.REVIEWED if accept else State.RETURNED
        sentence = "审核通过，可以公示。" if accept else "已退回修改。"
        return self._step(commitment, state, sentence, reviewer=reviewer, review_note=note)

    def post(self, commitment: Commitment) -> Change:
        """Put it on the board; the person's former one is taken down in the same step."""
        check_step(commitment.state, State.POSTED)
        with self._store.writing():
            former = Commitment.select().where(
                Commitment.staff == commitment.staff_id, Commitment.state == State.POSTED
            )
            for row in list(former):
                self._store.update(row, state=State.SUPERSEDED)
            self._store.update(commitment, state=State.POSTED, posted_on=self._store.clock.today())
            self._prints.note(PaperKind.COMMITMENT, [_promised_from(self._staff.by_id(commitment.staff_id))])
        return Change("已公示。", KINDS, commitment.staff_id)

    def posted(self) -> dict[int, str]:
        """Return the sentence that each person has posted, by the person's id."""
        return {
            row.staff.id: row.commitment.text
            for row in self.rows(state=State.POSTED.value)
            if row.commitment is not None
        }

    def posted_posts(self) -> list[PersonPaper]:
        """Return the post each posted commitment would be made from now; another one calls for a review."""
        return [_promised_from(row.staff) for row in self.rows(state=State.POSTED.value)]

    def still_holds(self, staff_id: int) -> Change:
        """Note that a commitment was looked at after a change of post and still holds."""
        return self._prints.note(PaperKind.COMMITMENT, [_promised_from(self._staff.by_id(staff_id))])

    def board_papers(self) -> list[PersonPaper]:
        """Return what the board would say of each person now, for the log of prints."""
        posted = self.rows(state=State.POSTED.value)
        photos = self._staff.photos([row.staff.id for row in posted])
        return [PersonPaper(row.staff.id, "", sheet_digest(_entry(row, photos.get(row.staff.id)))) for row in posted]

    def board_printed(self, papers: Sequence[PersonPaper]) -> Change:
        """Note that the board went to the printer with these people on it."""
        return self._prints.note(PaperKind.BOARD, papers)

    def board(self, campaign: str) -> BoardSheet:
        """Return the board of everything posted; ``Refused`` while nothing is."""
        posted = self.rows(state=State.POSTED.value)
        if not posted:
            raise Refused("还没有已公示的承诺。请先审核并公示，再打印公开栏。")
        photos = self._staff.photos([row.staff.id for row in posted])
        office, today = self._office.profile(), self._store.clock.today()
        return BoardSheet(
            office=office.name,
            campaign=campaign,
            complaint_phone=office.complaint_phone,
            posted_on=f"{today.year}年{today.month}月{today.day}日",
            entries=tuple(_entry(row, photos.get(row.staff.id)) for row in posted),
        )

    def history(self, commitment: Commitment) -> list[HistoryLine]:
        """Return what was done with a commitment."""
        return self._store.history(commitment)

    def _step(self, commitment: Commitment, state: State, sentence: str, **values: object) -> Change:
        check_step(commitment.state, state)
        with self._store.writing():
            self._store.update(commitment, state=state, **values)
        return Change(sentence, KINDS, commitment.staff_id)

    def _withdraw(self, commitment_id: int) -> Change:
        with self._store.writing():
            commitment = Commitment.get_by_id(commitment_id)
            self._store.archive(commitment, "撤销新增")
        return Change("已撤销。", KINDS, commitment.staff_id)


def _promised_from(person: StaffMember) -> PersonPaper:
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
