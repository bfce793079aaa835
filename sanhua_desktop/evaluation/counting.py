"""From the records of a round to the plain values that are scored; call inside ``Store.reading``."""

import json
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sanhua_desktop.assets import defaults
from sanhua_desktop.evaluation.enums import Part
from sanhua_desktop.evaluation.explanation import Counted, Entry, Formula, parts, score
from sanhua_desktop.evaluation.records import Bonus, Criterion, Deduction, EvaluationRound, Participant
from sanhua_desktop.evaluation.scoring import Total
from sanhua_desktop.evaluation.standings import Contender, TierRule
from sanhua_desktop.evaluation.taking import Origin, kept_groups, origins_of
from sanhua_desktop.evaluation.tally import BallotAccounts, excellent_rate
from sanhua_desktop.store.record import table_name


def scheme_of(chosen: EvaluationRound) -> dict[str, Any]:
    """Return the round's own bonuses, vetoes and complaint criteria, as they stood when it was opened."""
    scheme: dict[str, Any] = json.loads(chosen.scheme)
    return scheme


def tier_rule(chosen: EvaluationRound) -> TierRule:
    """Return how the round parts its ranked ones into three tiers."""
    kept = scheme_of(chosen).get("tiers") or defaults("scoring")["tiers"]
    return TierRule(kept["lead"], kept["last"], Decimal(str(kept.get("spared_from", 0))), kept.get("excellent", 0))


def formula_of(chosen: EvaluationRound) -> Formula:
    """Return how the round is scored."""
    weights: dict[str, Any] = json.loads(chosen.weights)
    caps = {one["name"]: Decimal(str(one["cap"])) for one in scheme_of(chosen)["bonuses"]}
    caps = {name: cap for name, cap in caps.items() if cap}
    return Formula(
        weights={part: Decimal(str(weights[part.value])) for part in Part},
        bonus_cap=chosen.bonus_cap,
        policy=chosen.policy,
        kind_caps=caps,
        missing=chosen.missing,
        satisfaction=chosen.satisfaction,
        complaints=frozenset(scheme_of(chosen)["complaints"]),
    )


def count(chosen: EvaluationRound, participants: Mapping[int, Participant]) -> dict[int, Counted]:
    """Return what was counted for each participant, by id."""
    criteria = {row.id: row for row in Criterion.select().where(Criterion.round == chosen.id)}
    full = {row.number: row.full for row in criteria.values()}
    floors = {row.number: row.floor for row in criteria.values() if row.floor}
    deductions: dict[int, list[Entry]] = defaultdict(list)
    wanted = list(participants)  # often one of five hundred
    for cut in Deduction.select().where(Deduction.participant.in_(wanted), Deduction.archived_at.is_null()):
        criterion = criteria[cut.criterion_id]
        deductions[cut.participant_id].append(
            Entry(
                criterion.number,
                criterion.label,
                cut.points,
                cut.reason,
                criterion.rule,
                _source(cut),
                (table_name(cut), cut.id),
            )
        )
    bonuses: dict[int, list[Entry]] = defaultdict(list)
    for more in Bonus.select().where(Bonus.participant.in_(wanted), Bonus.archived_at.is_null()):
        own = (table_name(more), more.id)
        bonuses[more.participant_id].append(Entry(0, more.kind, more.points, more.reason, "", _source(more), own))
    return {
        key: Counted(
            full,
            deductions[key],
            bonuses[key],
            numbers(row.leader_scores),
            numbers(row.ballots),
            numbers(row.satisfaction),
            BallotAccounts(row.ballots_issued, row.ballots_returned) if row.ballots_issued else None,
            floors,
            *kept_groups(row.ballot_groups),
            {Part(name): Origin(**one) for name, one in origins_of(row.origins).items()},
        )
        for key, row in participants.items()
    }


def contender(participant: Participant, counted: Counted, formula: Formula) -> tuple[Contender, Total]:
    """Return what the tie rule compares, and the total; the scheme says which deductions are complaints."""
    scores = parts(counted, formula)
    total = score(counted, formula, scores)
    found = Contender(
        key=participant.id,
        total=total.total,
        satisfaction=scores[Part.SATISFACTION] or Contender.satisfaction,
        quantified=scores[Part.QUANTIFIED] or Contender.quantified,
        excellent_rate=excellent_rate(counted.ballots) if counted.ballots else Contender.excellent_rate,
        complaints=sum(entry.criterion in formula.complaints for entry in counted.deductions),
        veto=participant.veto,
    )
    return found, total


def _source(row: Deduction | Bonus) -> tuple[str, int]:
    """Return the record behind points: the one they were taken from, or the entry itself."""
    return (row.source_kind, row.source_id) if row.source_kind else (table_name(row), row.id)


def numbers(text: str) -> list[int] | None:
    """Return a kept list of counts, or None where nothing was entered."""
    return list(json.loads(text)) if text else None
