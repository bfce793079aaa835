"""The seam to ballots and surveys: whoever counts hands in plain counts, and a round takes them over."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from sanhua_desktop.evaluation.tally import LEVELS, SATISFACTION_LEVELS, BallotAccounts, check_levels


@dataclass(frozen=True)
class BallotGroup:
    """What one group of raters (测评主体) gave: ``weight`` in per cent, counts by level from 优秀 to 不称职."""

    name: str
    weight: Decimal
    counts: Sequence[int]


@dataclass(frozen=True)
class PartCounts:
    """What was counted for one participant; None or empty leaves a part as it is. ``origin`` says where it stands."""

    origin: str
    ballots: Sequence[BallotGroup] = ()
    accounts: BallotAccounts | None = None
    satisfaction: Sequence[int] | None = None


class CountSource(Protocol):
    """A ballot evening or a survey whose accounts are closed."""

    def counts_for(self, round_id: int, participant_ids: Sequence[int]) -> Mapping[int, PartCounts]:
        """Return the counts by participant; ``Refused`` while an account does not close."""


def taken(origins: str, one: PartCounts) -> dict[str, object]:
    """Return the columns that keep what was counted; ``origins`` is what is known of the other parts."""
    values: dict[str, object] = {}
    known = json.loads(origins or "{}")
    if one.ballots:
        for group in one.ballots:
            check_levels("ballots", group.counts, LEVELS)
        values["ballots"] = json.dumps([sum(level) for level in zip(*(one.counts for one in one.ballots), strict=True)])
        groups = [[group.name, str(group.weight), list(group.counts)] for group in one.ballots]
        values["ballot_groups"] = json.dumps(groups, ensure_ascii=False) if len(groups) > 1 else ""
        known["ballots"] = one.origin
    if one.accounts is not None:
        values["ballots_issued"], values["ballots_returned"] = one.accounts.issued, one.accounts.returned
    if one.satisfaction:
        check_levels("satisfaction", one.satisfaction, SATISFACTION_LEVELS)
        values["satisfaction"] = json.dumps(list(one.satisfaction))
        known["satisfaction"] = one.origin
    return values | {"origins": json.dumps(known, ensure_ascii=False)}
