"""A selection as values: what lists, papers and steps are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sanhua_desktop.awards.enums import Role
from sanhua_desktop.awards.frozen_title import FrozenTitle, title_of
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
    def title(self) -> FrozenTitle:
        """The title as it stood when the selection was opened."""
        return title_of(self.round)

    @property
    def formula(self) -> str:
        """What decided the places, as papers say it."""
        share, contest = self.title.contest_share, self.round.contest_name
        if not contest:
            return self.title.formula or "考核评分"
        rest = f"、考核评分{100 - share}%" if share < 100 else ""
        return f"“{contest}”成绩{share}%{rest}" if rest else f"“{contest}”成绩"

    @property
    def struck(self) -> Mapping[int, str]:
        """Why a candidate was struck off by an upheld objection; it lasts through every sending back (domain B17)."""
        return {one.candidate_id: f"异议成立：{one.finding}" for one in self.objections if one.upheld}

    @property
    def chosen(self) -> list[AwardCandidate]:
        """Those the leading group kept and no objection took out."""
        struck = self.struck
        return [one for one in self.candidates if one.chosen and one.id not in struck]

    def against(self, one: AwardCandidate) -> str:
        """Return all that speaks against a candidate, from the review and from objections; "" for nothing."""
        return "；".join(dict.fromkeys(filter(None, (one.why_not, self.struck.get(one.id, "")))))

    @property
    def name(self) -> str:
        """How the selection is called: 服务标兵（2026年第三季度…）."""
        return f"{self.title.name}（{self.round.evaluation.name}）"
