"""Contests: announce, score, place."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.evaluation.contests.enums import ContestKind
from sanhua_desktop.evaluation.contests.records import Contest, ContestEntrant
from sanhua_desktop.evaluation.contests.rules import Placing, placings
from sanhua_desktop.evaluation.scoring import TRIM_FROM, exact
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"contest", "contest_entrant"})


@dataclass(frozen=True)
class NewContest:
    """A contest as it was typed; ``items`` are names with their weights in per cent."""

    name: str
    kind: ContestKind
    held_on: date
    items: Sequence[tuple[str, Decimal]]
    judges: Sequence[str]
    staff_ids: Sequence[int]
    trim_from: int = TRIM_FROM


@dataclass(frozen=True)
class ContestResult:
    """One line of the result list."""

    entrant: ContestEntrant
    name: str
    placing: Placing


class ContestService:
    """服务竞赛、技能比武."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def today(self) -> date:
        """Return the day by the store's clock."""
        return self._store.clock.today()

    def contests(self) -> list[Contest]:
        """Return the contests, newest first."""
        with self._store.reading():
            rows = Contest.select().where(Contest.archived_at.is_null())
            return list(rows.order_by(Contest.held_on.desc(), Contest.id.desc()))

    def announce(self, new: NewContest) -> Change:
        """Keep a new contest; ``InvalidInput`` beside each field that does not hold together."""
        if problems := _problems(new):
            raise InvalidInput(problems)
        row = Contest(
            name=clean_text(new.name),
            kind=new.kind,
            held_on=new.held_on,
            items=json.dumps([[clean_text(name), str(weight)] for name, weight in new.items], ensure_ascii=False),
            judges=json.dumps([clean_text(one) for one in new.judges], ensure_ascii=False),
            trim_from=new.trim_from,
        )
        empty = json.dumps([[None] * len(new.judges) for _ in new.items])
        with self._store.writing():
            self._store.insert(row)
            for staff_id in new.staff_ids:
                self._store.insert(ContestEntrant(contest=row.id, staff=staff_id, scores=empty))
        return Change(f"已建立竞赛“{row.name}”，{len(new.staff_ids)}人参赛。", KINDS, row.id)

    def score(self, entrant: ContestEntrant, scores: Sequence[Sequence[str]]) -> Change:
        """Keep an entrant's scores, item by item, judge by judge; an empty one is an absent judge, never 0."""
        kept = [[_checked(text) for text in item] for item in scores]
        self._store.update(entrant, scores=json.dumps(kept))
        return Change("评分已录入。", KINDS, entrant.contest_id)

    def results(self, chosen: Contest) -> list[ContestResult]:
        """Return the result list by place; who has not all scores stands last, without a place."""
        rows = {row.id: row for row in self._entrants(chosen)}
        marks = {
            key: [[None if one is None else Decimal(one) for one in item] for item in json.loads(row.scores)]
            for key, row in rows.items()
        }
        weights = [weight for _, weight in items_of(chosen)]
        return [
            ContestResult(rows[one.key], rows[one.key].staff.name, one)
            for one in placings(marks, weights, chosen.trim_from)
        ]

    def _entrants(self, chosen: Contest) -> list[ContestEntrant]:
        with self._store.reading():
            rows = ContestEntrant.select(ContestEntrant, StaffMember).join(StaffMember)
            return list(rows.where(ContestEntrant.contest == chosen.id).order_by(ContestEntrant.id))


def items_of(chosen: Contest) -> list[tuple[str, Decimal]]:
    """Return the items of a contest with their weights in per cent."""
    return [(name, Decimal(weight)) for name, weight in json.loads(chosen.items)]


def judges_of(chosen: Contest) -> list[str]:
    """Return the judges of a contest."""
    return list(json.loads(chosen.judges))


def _checked(text: str) -> str | None:
    text = text.strip()
    if not text:
        return None
    try:
        value = exact(text, "评分")
    except InvalidInput:
        value = None
    if value is None or value > 100 or (value * 100).denominator != 1:
        raise InvalidInput({"scores": f"“{text}”不是评分。请填 0 到 100 的数，最多两位小数；评委缺席的留空。"})
    return text


def _problems(new: NewContest) -> dict[str, str]:
    weights = sum((weight for _, weight in new.items), Decimal(0))
    checks = {
        "name": (bool(clean_text(new.name)), "请填写竞赛名称。"),
        "items": (
            weights == 100 and all(clean_text(name) and weight > 0 for name, weight in new.items),
            f"每个评分项目要有名称和权重，权重相加应为100，现在是{weights}。",
        ),
        "judges": (bool(new.judges) and all(map(clean_text, new.judges)), "请填写评委姓名，用空格分开。"),
        "staff": (bool(new.staff_ids), "请至少选一名参赛人员。"),
    }
    return {name: sentence for name, (holds, sentence) in checks.items() if not holds}
