"""Commitments through their cycle: 提诺 → 审诺 → 公诺 → 践诺 → 评诺."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sanhua_desktop.assets import defaults
from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import CommitmentKind, CommitmentNature, Metric, PublicRating
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.records import Commitment, CommitmentEvidence
from sanhua_desktop.commitments.rules import (
    STEPS,
    check_due,
    check_outcome,
    check_step,
    check_taker,
    check_text,
    slogan_hint,
)
from sanhua_desktop.commitments.wall_service import WallService, promised_from
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.office.service import OfficeService
from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.print_log import PrintLog
from sanhua_desktop.staff.service import StaffService
from sanhua_desktop.store.history import HistoryLine
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"commitment", "commitment_evidence"})
_LARGEST_FILE = 5 * 2**20


@dataclass(frozen=True)
class Measured:
    """What the register measures: a figure, its days and target (percent), and the days of its period."""

    metric: Metric
    target: Decimal
    first: date
    last: date
    days: int = 0


@dataclass(frozen=True)
class ItemValues:
    """What an item promises beyond its sentence."""

    due_on: date | None
    measure: str = ""
    responsible: str = ""
    nature: CommitmentNature = CommitmentNature.POST
    measured: Measured | None = None


@dataclass(frozen=True)
class EvidenceValues:
    """佐证 as typed; ``number`` is a line of the register, ``content`` a file of 5 MB at most."""

    what: str
    number: str = ""
    file_name: str = ""
    content: bytes | None = None
    noted_by: str = ""


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
        if former.state is not State.RETURNED and not former.state.is_public:
            check_step(former.state, State.SUPERSEDED)
        with self._store.writing():
            self._store.insert(commitment)
            if former.state is State.RETURNED:
                self._store.update(former, state=State.SUPERSEDED)
        return Change("新的承诺已记下，请提交审核；原来的留在经过里。", KINDS, commitment.id)

    def get(self, commitment_id: int) -> Commitment:
        """Return one commitment."""
        with self._store.reading():
            found: Commitment = Commitment.get_by_id(commitment_id)
        return found

    def owner_name(self, commitment: Commitment) -> str:
        """Return whose it is: a person's name, a window's label, or the office's name."""
        if commitment.staff_id is not None:
            return str(self._staff.by_id(commitment.staff_id).name)
        if commitment.window_id is not None:
            return next(str(one.label) for one in self._office.windows() if one.id == commitment.window_id)
        return self._office.profile().name

    def submit(self, commitment: Commitment) -> Change:
        """Hand it to the branch for review."""
        return self._step(commitment, State.SUBMITTED, "已提交审核。")

    def review(self, commitment: Commitment, reviewer: str, *, accept: bool, note: str = "") -> Change:
        """Accept it or send it back; nobody reviews their own."""
        state = State.REVIEWED if accept else State.RETURNED
        check_step(commitment.state, state)
        check_taker(STEPS[commitment.state, state], reviewer, self.owner_name(commitment))
        if not accept and not note.strip():
            raise Refused("退回要写明理由，方便修改。")
        sentence = "审核通过，可以公示。" if accept else "已退回修改。"
        return self._step(commitment, state, sentence, reviewer=reviewer, review_note=note)

    def post(self, commitment: Commitment) -> Change:
        """Put it on the board; what it replaces is taken down in the same step."""
        check_step(commitment.state, State.POSTED)
        with self._store.writing():
            for former in self._replaced_by(commitment):
                self._store.update(former, state=State.SUPERSEDED)
            self._store.update(commitment, state=State.POSTED, posted_on=self._store.clock.today())
            if commitment.staff_id is not None and commitment.kind is CommitmentKind.ONE_LINE:
                self._prints.note(PaperKind.COMMITMENT, [promised_from(self._staff.by_id(commitment.staff_id))])
        return Change("已公示。", KINDS, commitment.id)

    def begin(self, commitment: Commitment) -> Change:
        """Start to keep it (践诺)."""
        return self._step(commitment, State.UNDER_WAY, "已开始践诺，请随时添加佐证。")

    def add_evidence(self, commitment: Commitment, values: EvidenceValues) -> Change:
        """Add what shows that it is kept; only grows, and only while it is posted or being kept."""
        if commitment.state not in (State.POSTED, State.UNDER_WAY):
            raise Refused(f"现在是“{commitment.state.label}”：只有已公示和践诺中的承诺可以添加佐证。")
        if values.content is not None and len(values.content) > _LARGEST_FILE:
            raise InvalidInput({"file": f"“{values.file_name}”超过5兆字节，请压缩或改用照片后再添加。"})
        with self._store.writing():
            self._store.insert(CommitmentEvidence(commitment=commitment.id, **vars(values)))
        return Change("佐证已添加。", KINDS, commitment.id)

    def evidence(self, commitment: Commitment) -> list[CommitmentEvidence]:
        """Return the evidence of a commitment, the oldest first."""
        with self._store.reading():
            rows = CommitmentEvidence.select().where(CommitmentEvidence.commitment == commitment.id)
            return list(rows.order_by(CommitmentEvidence.id))

    def settle(self, commitment: Commitment, outcome: State, verifier: str, explanation: str = "") -> Change:
        """Judge it (评诺): kept only with evidence, unkept for good reason only with the reason."""
        check_step(commitment.state, outcome)
        check_outcome(outcome, len(self.evidence(commitment)), explanation)
        check_taker(STEPS[commitment.state, outcome], verifier, self.owner_name(commitment))
        return self._step(
            commitment,
            outcome,
            f"已评为“{outcome.label}”，践诺公示表里照此公布。",
            verifier=verifier,
            explanation=explanation,
            settled_on=self._store.clock.today(),
        )

    def rate(self, commitment: Commitment, rating: PublicRating) -> Change:
        """Enter once what the public thinks of how it was kept (群众评议)."""
        if not commitment.state.is_settled:
            raise Refused(f"现在是“{commitment.state.label}”：评诺以后才能记群众评议。")
        if commitment.rating is not None:
            raise Refused(f"群众评议已经记为“{commitment.rating.label}”，不能再改。")
        with self._store.writing():
            self._store.update(commitment, rating=rating)
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
        check_text(text)
        if item is None:
            return Commitment(text=text, **owner)
        check_due(item.due_on, self._store.clock.today(), self._campaign_end())
        values = {name: value for name, value in vars(item).items() if name != "measured"}
        commitment = Commitment(text=text, kind=CommitmentKind.ITEM, **values, **owner)
        if (one := item.measured) is not None:
            _check_measured(one, staff_id=owner["staff"])
            commitment.metric, commitment.days, commitment.target = one.metric, one.days, one.target
            commitment.period_first, commitment.period_last = one.first, one.last
        return commitment

    def _replaced_by(self, commitment: Commitment) -> list[Commitment]:
        if commitment.kind is CommitmentKind.ONE_LINE:
            return [one for one in self.public() if _same_place(one, commitment)]
        former = self.get(commitment.former_id) if commitment.former_id is not None else None
        return [former] if former is not None and former.state.is_public else []

    def _step(self, commitment: Commitment, state: State, sentence: str, **values: object) -> Change:
        check_step(commitment.state, state)
        with self._store.writing():
            self._store.update(commitment, state=state, **values)
        return Change(sentence, KINDS, commitment.id)

    def _withdraw(self, commitment_id: int) -> Change:
        with self._store.writing():
            self._store.archive(Commitment.get_by_id(commitment_id), "撤销新增")
        return Change("已撤销。", KINDS, commitment_id)


def _same_place(one: Commitment, other: Commitment) -> bool:
    """Tell whether two sentences would hang at the same place of the wall."""
    return (one.kind, one.staff_id, one.window_id) == (other.kind, other.staff_id, other.window_id)


def _check_measured(one: Measured, staff_id: int | None) -> None:
    if one.metric is Metric.SATISFACTION and staff_id is not None:
        raise InvalidInput({"metric": "满意度调查按窗口和全单位统计，个人承诺请选别的数字，或凭佐证核实。"})
    if not 0 < one.target <= 100:
        raise InvalidInput({"target": "目标请填0到100之间的百分比，如95。"})
    if one.metric is Metric.ANSWERED_WITHIN and one.days < 1:
        raise InvalidInput({"days": "请填几个工作日内答复，如3。"})
    if one.last < one.first:
        raise InvalidInput({"period": "衡量的起止日期颠倒了，请核对。"})
