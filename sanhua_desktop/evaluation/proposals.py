"""Deductions that the register gives cause for: what is proposed, never deducted by itself (pure values)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum


class ProposalState(Enum):
    """What was done with a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"

    @property
    def label(self) -> str:
        """The Chinese word."""
        return {"open": "待定", "accepted": "已采纳", "rejected": "已驳回"}[self.value]


@dataclass(frozen=True)
class Cause:
    """What happened: ``times`` as often as the rule counts (working days late, corrections too many)."""

    rule: str
    staff_id: int
    reason: str
    source_kind: str
    source_id: int
    times: int = 1


@dataclass(frozen=True)
class ProposalRule:
    """A rule of the office: which criterion a cause is deducted from, and how much each time."""

    rule: str
    name: str
    criterion: int
    points: Decimal


@dataclass(frozen=True)
class Proposal:
    """A deduction proposed for a participant, or what was decided about it and why."""

    participant_id: int
    name: str
    rule: ProposalRule
    cause: Cause
    points: Decimal
    state: ProposalState = ProposalState.OPEN
    decision: str = ""

    @property
    def key(self) -> tuple[int, str, str, int]:
        """What it is known by, so that it is proposed only once."""
        return self.participant_id, self.rule.rule, self.cause.source_kind, self.cause.source_id


@dataclass(frozen=True)
class Answered:
    """An entry or reminder with its limit: ``done`` None while it is open."""

    staff_id: int | None
    number: str
    source_kind: str
    source_id: int
    due: date | None
    done: date | None


def late(rule: str, word: str, answered: Iterable[Answered], today: date) -> Iterator[Cause]:
    """Yield whose day passed before it was done, or is past and it is not done yet."""
    for one in answered:
        if one.staff_id is None or one.due is None or (one.done or today) <= one.due:
            continue
        ended = f"{one.done.month}月{one.done.day}日才完成" if one.done else "还没有完成"
        reason = f"{one.number}{word}：应于{one.due.month}月{one.due.day}日，{ended}"
        yield Cause(rule, one.staff_id, reason, one.source_kind, one.source_id)
