"""A procedure as data: which step is allowed in which state, where it leads, what must be told with it, which paper.

Cases, joint cases and petitions are three tables of the same kind (domain H); the tests walk every cell of each.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from sanhua_desktop.errors import InvalidInput, Refused


class Labelled(Protocol):
    """A choice with its Chinese word."""

    @property
    def label(self) -> str:
        """The Chinese word."""


State = TypeVar("State", bound=Labelled)
Step = TypeVar("Step", bound=Labelled)

# What a step may ask for, by the name of its field, and the sentence shown when it is missing.
NEEDS = {
    "reason": "请写明理由，理由会印在文书上告知当事人。",
    "approver": "请写明批准人（本机关负责人）。",
    "days": "请填写天数（1以上的整数）。",
    "detail": "请一次写全，每行一项。",
    "receiver": "请写明签收人。",
    "department": "请写明有权处理的机关、单位。",
}


@dataclass(frozen=True)
class StepRule(Generic[State]):
    """One row of a procedure; ``leads_to`` None leaves the state; ``paper`` names the wording of what is issued.

    ``needs`` are the fields that must be told with it, ``may`` those that can be.
    """

    after: frozenset[State]
    leads_to: State | None
    needs: tuple[str, ...] = ()
    paper: str = ""
    may: tuple[str, ...] = ()


@dataclass(frozen=True)
class StepValues:
    """What the officer typed for a step; ``days`` counts in the unit of the procedure's clock."""

    reason: str = ""
    approver: str = ""
    days: int = 0
    detail: str = ""
    receiver: str = ""
    department: str = ""
    branch: int = 0


@dataclass(frozen=True)
class Machine(Generic[State, Step]):
    """A whole procedure; ``noun`` is what it is called in sentences (办件, 信访件)."""

    noun: str
    rules: Mapping[Step, StepRule[State]]

    def allowed(self, state: State) -> list[Step]:
        """Return the steps possible now, in the order of the table."""
        return [step for step, rule in self.rules.items() if state in rule.after]

    def after(self, state: State, step: Step) -> State:
        """Return the state that ``step`` leads to; ``Refused`` names what is possible instead."""
        rule = self.rules[step]
        if state not in rule.after:
            possible = "、".join(one.label for one in self.allowed(state))
            instead = f"现在可以：{possible}。" if possible else "它已经办结，没有下一步。"
            raise Refused(f"{self.noun}现在是“{state.label}”，不能“{step.label}”。{instead}")
        return state if rule.leads_to is None else rule.leads_to

    def check(self, step: Step, values: StepValues) -> None:
        """Raise ``InvalidInput`` naming everything that the step needs and that was not told."""
        missing = {name: NEEDS[name] for name in self.rules[step].needs if not _told(values, name)}
        if missing:
            raise InvalidInput(missing)


def _told(values: StepValues, name: str) -> bool:
    value = getattr(values, name)
    return value > 0 if name == "days" else bool(value.strip())
