"""A selection as values: what lists, papers and steps are made of."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sanhua_desktop.awards.enums import Role
from sanhua_desktop.awards.publicity_rules import PublicityTerm
from sanhua_desktop.awards.records import AwardCandidate, AwardRound, AwardStep, Objection


@dataclass(frozen=True)
class StepInput:
    """What is typed when a step is taken; ``chosen`` are those the leading group keeps, None for all."""

    role: Role
    person: str
    note: str = ""
    chosen: Sequence[int] | None = None
    days: int = 5
    document_number: str = ""
    approval_number: str = ""


@dataclass(frozen=True)
class Selection:
    """One selection as lists and papers show it."""

    round: AwardRound
    candidates: Sequence[AwardCandidate]
    steps: Sequence[AwardStep]
    objections: Sequence[Objection] = field(default=())
    term: PublicityTerm | None = None

    @property
    def chosen(self) -> list[AwardCandidate]:
        """Those the leading group kept and no objection took out."""
        return [one for one in self.candidates if one.chosen]

    @property
    def name(self) -> str:
        """How the selection is called: 服务标兵（2026年第三季度…）."""
        return f"{self.round.title.name}（{self.round.evaluation.name}）"
