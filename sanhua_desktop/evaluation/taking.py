"""The seam to ballots and surveys: whoever counts hands in plain counts, and a round takes them over."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any

from sanhua_desktop.evaluation.tally import SATISFACTION_LEVELS, USUAL_SCALE, BallotAccounts, Scale, check_levels


@dataclass(frozen=True)
class BallotGroup:
    """What one group of raters (测评主体) gave: ``weight`` in per cent, counts by level from the best down."""

    name: str
    weight: Decimal
    counts: Sequence[int]


@dataclass(frozen=True)
class Origin:
    """Where a part comes from: in words, and as the table and number of its record."""

    text: str
    kind: str = ""
    record_id: int = 0


@dataclass(frozen=True)
class PartCounts:
    """What was counted for one participant; None or empty leaves a part as it is.

    ``accounts`` stay None where a ballot asks for several aspects: its votes are no ballots then.
    """

    origin: Origin
    ballots: Sequence[BallotGroup] = ()
    accounts: BallotAccounts | None = None
    satisfaction: Sequence[int] | None = None
    scale: Scale = USUAL_SCALE


def taken(origins: str, one: PartCounts) -> dict[str, object]:
    """Return the columns that keep what was counted; ``origins`` is what is known of the other parts."""
    values: dict[str, object] = {}
    known = json.loads(origins or "{}")
    if one.ballots:
        for group in one.ballots:
            check_levels("ballots", group.counts, one.scale.names)
        accounts = one.accounts or BallotAccounts(0, 0)
        values["ballots"] = json.dumps([sum(level) for level in zip(*(one.counts for one in one.ballots), strict=True)])
        values["ballot_groups"] = _kept_groups(one)
        values["ballots_issued"], values["ballots_returned"] = accounts.issued, accounts.returned
        known["ballots"] = asdict(one.origin)
    if one.satisfaction:
        check_levels("satisfaction", one.satisfaction, SATISFACTION_LEVELS)
        values["satisfaction"] = json.dumps(list(one.satisfaction))
        known["satisfaction"] = asdict(one.origin)
    return values | {"origins": json.dumps(known, ensure_ascii=False)}


def given_back(origins: str, kind: str, record_id: int) -> dict[str, object]:
    """Return the columns that empty what came from a record; nothing where nothing did."""
    known = origins_of(origins)
    gone = [part for part, one in known.items() if (one["kind"], one["record_id"]) == (kind, record_id)]
    if not gone:
        return {}
    left = {part: one for part, one in known.items() if part not in gone}
    values: dict[str, object] = {"origins": json.dumps(left, ensure_ascii=False) if left else ""}
    for part in gone:
        values[part] = ""
        if part == "ballots":
            values |= {"ballot_groups": "", "ballots_issued": 0, "ballots_returned": 0}
    return values


def origins_of(text: str) -> dict[str, Any]:
    """Return where each part comes from, by column, as it was kept."""
    return dict(json.loads(text or "{}"))


def _kept_groups(one: PartCounts) -> str:
    """Return groups and levels as JSON; "" for one group on the usual scale, whose counts say it all."""
    if len(one.ballots) == 1 and one.scale == USUAL_SCALE:
        return ""
    groups = [[group.name, str(group.weight), list(group.counts)] for group in one.ballots]
    return json.dumps({"groups": groups, "levels": one.scale.names, "values": one.scale.values}, ensure_ascii=False)


def kept_groups(text: str) -> tuple[list[BallotGroup], Scale]:
    """Return what ``taken`` kept: the groups, none for a single one, and the scale."""
    kept = json.loads(text or "null")
    if kept is None:
        return [], USUAL_SCALE
    groups = [BallotGroup(name, Decimal(weight), counts) for name, weight, counts in kept["groups"]]
    return groups, Scale(tuple(kept["levels"]), tuple(kept["values"]))
