"""Commitments measured from the register: what was promised, what the entries say, and which they are."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.enums import Metric
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.commitments.values import EvidenceValues
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.feedback.surveys.service import SurveyService
from sanhua_desktop.feedback.surveys.sheets import shown
from sanhua_desktop.inquiries.measure_service import Measure, MeasureService, Whose
from sanhua_desktop.inquiries.reading.rows import InquiryRow
from sanhua_desktop.inquiries.service import InquiryService
from sanhua_desktop.wording import day_words

_SOURCES = ("首问登记", "满意度调查")
_JUDGED = {True: "，达到", False: "，没有达到", None: "，"}


@dataclass(frozen=True)
class Fulfillment:
    """What the register, or the surveys, say of a measured commitment; ``reached`` is None while nothing is decided.

    ``measure`` has the entries behind the figure; None where the forms of surveys are behind it.
    """

    measure: Measure | None
    reached: bool | None
    words: str


class PromiseService:
    """Ties commitments to the register, which they do not know."""

    def __init__(
        self,
        commitments: CommitmentService,
        inquiries: InquiryService,
        measures: MeasureService,
        surveys: SurveyService,
    ) -> None:
        self._commitments = commitments
        self._surveys = surveys
        self._inquiries = inquiries
        self._measures = measures

    def fulfillment(self, commitment: Commitment) -> Fulfillment:
        """Return the figure of the commitment's period; ``Refused`` for one that is not measured."""
        if commitment.metric is None or commitment.period_first is None or commitment.period_last is None:
            raise Refused("这条承诺没有与登记数据挂钩，请凭佐证核实。")
        if commitment.metric is Metric.SATISFACTION:
            return self._satisfaction(commitment, commitment.period_first, commitment.period_last)
        measure = self._measure(commitment)
        percent = measure.percent
        reached = None if percent is None else percent >= (commitment.target or 0)
        return Fulfillment(measure, reached, _words(commitment, measure, reached))

    def take_figure(self, commitment: Commitment) -> Change:
        """Enter the figure, as it is now, as evidence."""
        one = self.fulfillment(commitment)
        what = f"{one.words}截至{day_words(self._commitments.today)}，由{_SOURCES[one.measure is None]}算出。"
        return self._commitments.add_evidence(commitment, EvidenceValues(what, noted_by="程序计算"))

    def settle(self, commitment: Commitment, outcome: State, verifier: str, explanation: str = "") -> Change:
        """Judge a commitment; one that is measured stands beside its figure of this moment."""
        reached = self.fulfillment(commitment).reached if commitment.metric is not None else None
        return self._commitments.settle(commitment, outcome, verifier, explanation, reached=reached)

    def add_evidence(self, commitment: Commitment, values: EvidenceValues) -> Change:
        """Add evidence; ``InvalidInput`` for a number that the register does not have."""
        if values.number and not self._measures.has_number(values.number):
            raise InvalidInput({"number": f"登记里没有“{values.number}”，请核对编号，或空着。"})
        return self._commitments.add_evidence(commitment, values)

    def entries(self, ids: tuple[int, ...]) -> list[InquiryRow]:
        """Return exactly these entries of the register."""
        return self._inquiries.rows(ids)

    def _satisfaction(self, one: Commitment, first: date, last: date) -> Fulfillment:
        """Judge by the surveys held in the period; too few forms judge nothing (domain 0.9)."""
        window = self._commitments.owner_name(one) if one.window_id is not None else ""
        found = self._surveys.satisfaction(first, last, window)
        if found is None:
            return Fulfillment(None, None, f"{first:%Y-%m-%d}至{last:%Y-%m-%d}还没有满意度调查。")
        figure = found.figure
        reached = None if found.note or figure.rate is None else figure.rate >= Fraction(one.target or 0)
        told = found.note or f"有效{figure.votes}份"
        names = "、".join(found.surveys)
        judged = _judged(reached, one.target)
        return Fulfillment(None, reached, f"{figure.definition.label}{shown(figure)}（{names}，{told}）{judged}")

    def _measure(self, one: Commitment) -> Measure:
        assert one.period_first is not None and one.period_last is not None  # checked by its caller
        period = (one.period_first, one.period_last, Whose(one.staff_id, one.window_id))
        if one.metric is Metric.ANSWERED_WITHIN:
            return self._measures.answered_within(one.days, *period)
        if one.metric is Metric.ON_PROMISE:
            return self._measures.on_promise(*period)
        if one.metric is Metric.ON_STATUTE:
            return self._measures.on_statute(*period)
        return self._measures.told_once(*period)


def _words(one: Commitment, measure: Measure, reached: bool | None) -> str:
    assert one.metric is not None
    label = one.metric.label.replace("几", str(one.days), 1)
    decided = len(measure.kept) + len(measure.missed)
    rate = "还没有可算的" if measure.percent is None else f"{measure.percent}%"
    running = f"，另有{len(measure.running)}件未到期" if measure.running else ""
    return f"{label}{rate}（{len(measure.kept)}件/{decided}件{running}）{_judged(reached, one.target)}"


def _judged(reached: bool | None, target: Decimal | None) -> str:
    return f"{_JUDGED[reached]}目标{target}%。"
