"""Commitments through their cycle: 提诺 → 审诺 → 公诺 → 践诺 → 评诺."""

from collections.abc import Callable
from datetime import date

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import CommitmentKind, PublicRating
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.records import Commitment, CommitmentEvidence
from sanhua_desktop.commitments.rules import (
    STEPS,
    Parties,
    check_due,
    check_figure,
    check_outcome,
    check_step,
    check_taker,
    check_text,
    slogan_hint,
)
from sanhua_desktop.commitments.values import EvidenceValues, ItemValues, check_measured
from sanhua_desktop.commitments.wall_service import WallService, promised_from
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.print_log import PrintLog
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name, clean_text

KINDS = frozenset({"commitment", "commitment_evidence"})
_LARGEST_FILE = 5 * 2**20
# Where each step notes who took it.
_NAMED = {
    State.SUBMITTED: "submitter",
    State.REVIEWED: "reviewer",
    State.RETURNED: "reviewer",
    State.POSTED: "poster",
    State.UNDER_WAY: "starter",
    State.KEPT: "verifier",
    State.EXPLAINED: "verifier",
    State.BROKEN: "verifier",
}


class CommitmentService(WallService):
    """The cycle; there is no verb that alters a commitment's words."""

    def __init__(
        self,
        store: Store,
        office: OfficeService,
        staff: StaffService,
        prints: PrintLog,
        campaign_end: Callable[[], date | None],
    ) -> None:
        super().__init__(store, office, staff, prints)
        self._campaign_end = campaign_end
        self._words = defaults("commitments")

    def hint(self, text: str) -> str:
        """Return advice for a sentence that is only a slogan."""
        return slogan_hint(text, self._words)

    def draft(
        self, staff_id: int | None, text: str, item: ItemValues | None = None, *, window_id: int | None = None
    ) -> Change:
        """Enter a sentence or an item of a person, a window, or, with neither, the office."""
        commitment = self._new(text, item, staff=staff_id, window=window_id)
        with self._store.writing():
            self._store.insert(commitment)
        return Change("承诺已记下，请提交审核。", KINDS, commitment.id, lambda: self._withdraw(commitment.id))

    def replace(self, former: Commitment, text: str, item: ItemValues | None = None) -> Change:
        """Enter other words for a commitment: the one sent back goes at once, a posted one when this one is posted."""
        commitment = self._new(text, item, staff=former.staff_id, window=former.window_id, former=former.id)
        with self._store.writing():
            former = self.get(former.id)
            if former.state is not State.RETURNED and not former.state.is_public:
                check_step(former.state, State.SUPERSEDED)
            self._refuse_a_second(former)
            self._store.insert(commitment)
            if former.state is State.RETURNED:
                self._supersede(former)
        return Change("新的承诺已记下，请提交审核；原来的留在经过里。", KINDS, commitment.id)

    def get(self, commitment_id: int) -> Commitment:
        """Return one commitment."""
        with self._store.reading():
            found: Commitment = Commitment.get_by_id(commitment_id)
        return found

    def owner_name(self, commitment: Commitment) -> str:
        """Return whose it is, also of somebody who left: a person's name, a window's label, or the office's name."""
        with self._store.reading():
            if commitment.staff is not None:
                return str(commitment.staff.name)
            if commitment.window is not None:
                return str(commitment.window.label)
        return self._office.profile().name

    def submit(self, commitment: Commitment, by: str) -> Change:
        """Hand it to the branch for review; a person's own is handed in by the person."""
        return self._step(commitment, State.SUBMITTED, by, "已提交审核。")

    def review(self, commitment: Commitment, reviewer: str, *, accept: bool, note: str = "") -> Change:
        """Accept it or send it back; nobody reviews their own."""
        with self._store.writing():
            change = self._step(
                commitment,
                State.REVIEWED if accept else State.RETURNED,
                reviewer,
                "审核通过，可以公示。" if accept else "已退回修改。",
                review_note=note,
            )
            if not accept and not note.strip():
                raise InvalidInput({"note": "退回要写明理由，方便修改。"})
        return change

    def post(self, commitment: Commitment, by: str) -> Change:
        """Put it on the board; what it replaces is taken down in the same step."""
        with self._store.writing():
            change = self._step(commitment, State.POSTED, by, "已公示。", posted_on=self._store.clock.today())
            now = self.get(commitment.id)
            for former in self._replaced_by(now):
                self._supersede(former)
            if now.staff_id is not None and now.kind is CommitmentKind.ONE_LINE:
                self._prints.note(PaperKind.COMMITMENT, [promised_from(self._staff.by_id(now.staff_id))])
        return change

    def begin(self, commitment: Commitment, by: str) -> Change:
        """Start to keep it (践诺)."""
        return self._step(commitment, State.UNDER_WAY, by, "已开始践诺，请随时添加佐证。")

    def add_evidence(self, commitment: Commitment, values: EvidenceValues) -> Change:
        """Add what shows that it is kept; only grows, and only while it is posted or being kept."""
        if values.content is not None and len(values.content) > _LARGEST_FILE:
            raise InvalidInput({"file": f"“{values.file_name}”超过5兆字节，请压缩或改用照片后再添加。"})
        with self._store.writing():
            now = self.get(commitment.id)
            if now.state not in (State.POSTED, State.UNDER_WAY):
                raise Refused(f"现在是“{now.state.label}”：只有已公示和践诺中的承诺可以添加佐证。")
            self._store.insert(CommitmentEvidence(commitment=now.id, **vars(values)))
        return Change("佐证已添加。", KINDS, commitment.id)

    def evidence(self, commitment: Commitment) -> list[CommitmentEvidence]:
        """Return the evidence of a commitment, the oldest first, without what is in the files."""
        listed = [one for one in CommitmentEvidence._meta.sorted_fields if one.name != "content"]
        with self._store.reading():
            rows = CommitmentEvidence.select(*listed).where(CommitmentEvidence.commitment == commitment.id)
            return list(rows.order_by(CommitmentEvidence.id))

    def evidence_file(self, evidence_id: int) -> tuple[str, bytes]:
        """Return the name and content of a file; ``Refused`` if the evidence is in words only."""
        with self._store.reading():
            one = CommitmentEvidence.get_by_id(evidence_id)
        if one.content is None:
            raise Refused("这件佐证没有文件，内容都写在右边。")
        return one.file_name, bytes(one.content)

    def settle(
        self,
        commitment: Commitment,
        outcome: State,
        verifier: str,
        explanation: str = "",
        *,
        reached: bool | None = None,
    ) -> Change:
        """Judge it (评诺): kept only with evidence, unkept for good reason only with the reason.

        ``reached`` is what the figure of a measured one says, None while it says nothing: kept then needs a word.
        """
        with self._store.writing():
            now = self.get(commitment.id)
            check_step(now.state, outcome)
            check_outcome(outcome, len(self.evidence(now)), explanation)
            if now.metric is not None:
                check_figure(outcome, reached, explanation)
            return self._step(
                now,
                outcome,
                verifier,
                f"已评为“{outcome.label}”，践诺公示表里照此公布。",
                explanation=explanation,
                settled_on=self._store.clock.today(),
            )

    def rate(self, commitment: Commitment, rating: PublicRating) -> Change:
        """Enter once what the public thinks of how it was kept (群众评议)."""
        with self._store.writing():
            now = self.get(commitment.id)
            if not now.state.is_settled:
                raise Refused(f"现在是“{now.state.label}”：评诺以后才能记群众评议。")
            if now.rating is not None:
                raise Refused(f"群众评议已经记为“{now.rating.label}”，不能再改。")
            self._store.update(now, rating=rating)
        return Change(f"群众评议已记为“{rating.label}”。", KINDS, commitment.id)

    def history(self, commitment: Commitment) -> list[HistoryLine]:
        """Return what was done with a commitment, its evidence, and the ones it replaced, the newest first."""
        lines = list(self._store.history(commitment))
        for one in self.evidence(commitment):
            lines += self._store.history(one)
        if commitment.former_id is not None:
            lines += self.history(self.get(commitment.former_id))
        return sorted(lines, key=lambda line: line.at, reverse=True)

    def _new(self, text: str, item: ItemValues | None, **owner: int | None) -> Commitment:
        text = clean_text(text)
        if item is None:
            check_text(text)
            return Commitment(text=text, **owner)
        check_text(text, CommitmentKind.ITEM)
        check_due(item.due_on, self._store.clock.today(), self._campaign_end())
        values = {name: value for name, value in vars(item).items() if name != "measured"}
        commitment = Commitment(text=text, kind=CommitmentKind.ITEM, **values, **owner)
        if (one := item.measured) is not None:
            check_measured(one, staff_id=owner["staff"])
            commitment.metric, commitment.days, commitment.target = one.metric, one.days, one.target
            commitment.period_first, commitment.period_last = one.first, one.last
        return commitment

    def _refuse_a_second(self, former: Commitment) -> None:
        """Raise ``Refused`` while other words for a commitment are on their way already."""
        for one in self.in_use():
            if not one.state.is_public and former.id in {earlier.id for earlier in self._formers(one)}:
                raise Refused(f"这条承诺已经有一条新的在办（“{one.text}”，{one.state.label}），请把那一条办完。")

    def _formers(self, commitment: Commitment) -> list[Commitment]:
        """Return what a commitment took the place of, and what that one did, and so on."""
        found = []
        while commitment.former_id is not None:
            commitment = self.get(commitment.former_id)
            found.append(commitment)
        return found

    def _replaced_by(self, commitment: Commitment) -> list[Commitment]:
        """Return what has to leave the wall: every former one, and a sentence at the same place."""
        going = {one.id: one for one in self._formers(commitment) if one.state.is_public}
        if commitment.kind is CommitmentKind.ONE_LINE:
            going |= {one.id: one for one in self.public() if _same_place(one, commitment) and one.id != commitment.id}
        return list(going.values())

    def _supersede(self, former: Commitment) -> None:
        today = self._store.clock.today()
        self._store.update(former, state=State.SUPERSEDED, replaced_from=former.state, replaced_on=today)

    def _step(self, commitment: Commitment, state: State, by: str, sentence: str, **values: object) -> Change:
        """Take a step from where the commitment stands now, which another PC may have altered since it was shown."""
        with self._store.writing():
            now, name = self.get(commitment.id), clean_name(by)
            check_step(now.state, state)
            person = clean_name(self.owner_name(now)) if now.staff_id is not None else ""
            check_taker(STEPS[now.state, state], name, Parties(person, clean_name(now.responsible)))
            self._store.update(now, state=state, **{_NAMED[state]: name}, **values)
        return Change(sentence, KINDS, commitment.id)

    def _withdraw(self, commitment_id: int) -> Change:
        with self._store.writing():
            now = self.get(commitment_id)
            if now.state is not State.DRAFT:
                raise Refused(f"这条承诺已经是“{now.state.label}”，不能再撤销新增。")
            self._store.archive(now, "撤销新增")
        return Change("已撤销。", KINDS, commitment_id)


def _same_place(one: Commitment, other: Commitment) -> bool:
    """Tell whether two sentences would hang at the same place of the wall."""
    return (one.kind, one.staff_id, one.window_id) == (other.kind, other.staff_id, other.window_id)
