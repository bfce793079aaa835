"""Ballot rounds: prepare, account for, close, count again."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.ballots.enums import BallotState
from sanhua_desktop.evaluation.ballots.key_in import differences
from sanhua_desktop.evaluation.ballots.records import BallotCandidate, BallotGroup, BallotRound, BallotSlip
from sanhua_desktop.evaluation.ballots.tally import (
    Design,
    Group,
    LineCount,
    PersonResult,
    Vote,
    account_problems,
    check_code,
    count,
    counted_groups,
    results,
    short_post,
)
from sanhua_desktop.evaluation.tally import LEVEL_VALUES, LEVELS
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.lots import drawn_key, write_by_lot
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"ballot_round", "ballot_group"})


@dataclass(frozen=True)
class NewGroup:
    """A rater group as it was typed; ``weight`` in per cent."""

    name: str
    weight: Decimal
    colleagues: bool = False


@dataclass(frozen=True)
class NewRound:
    """A ballot round as it was typed; ``staff_ids`` in the order of the paper."""

    name: str
    held_on: date
    staff_ids: Sequence[int]
    groups: Sequence[NewGroup]
    levels: Sequence[str] = LEVELS
    values: Sequence[int] = LEVEL_VALUES
    aspects: Sequence[str] = ("总体评价",)
    minimum: int = 5


@dataclass(frozen=True)
class Piles:
    """The two key-ins of one group, ballot by ballot in the order of the pile."""

    first: Sequence[str]
    second: Sequence[str]


@dataclass(frozen=True)
class Setup:
    """A round with its ballot and groups, as plain values."""

    round: BallotRound
    design: Design
    groups: tuple[Group, ...]
    staff_ids: tuple[int, ...] = field(default=())


@dataclass(frozen=True)
class Outcome:
    """A counted round: everybody's result in the order of the ballot, and the code of this count."""

    setup: Setup
    people: tuple[PersonResult, ...]
    code: str


class BallotService:
    """民主测评."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def today(self) -> date:
        """Return the day by the store's clock."""
        return self._store.clock.today()

    def rounds(self) -> list[BallotRound]:
        """Return the rounds, newest first."""
        with self._store.reading():
            rows = BallotRound.select().where(BallotRound.archived_at.is_null())
            return list(rows.order_by(BallotRound.held_on.desc(), BallotRound.id.desc()))

    def prepare(self, new: NewRound) -> Change:
        """Keep a new round; ``InvalidInput`` beside each field that does not hold together."""
        problems = _problems(new)
        if problems:
            raise InvalidInput(problems)
        with self._store.writing():
            row = BallotRound(
                name=clean_text(new.name),
                held_on=new.held_on,
                levels=_json(new.levels),
                level_values=_json(new.values),
                aspects=_json(new.aspects),
                minimum=new.minimum,
            )
            self._store.insert(row)
            for number, one in enumerate(new.groups, start=1):
                values = {"name": clean_text(one.name), "weight": one.weight, "colleagues": one.colleagues}
                self._store.insert(BallotGroup(round=row.id, number=number, **values))
            for candidate in _candidates(row.id, new.staff_ids):
                self._store.insert(candidate)
        return Change(f"已建立民主测评“{row.name}”，被测评{len(new.staff_ids)}人。", KINDS, row.id)

    def setup(self, chosen: BallotRound) -> Setup:
        """Return what a round's ballot asks and whom."""
        with self._store.reading():
            return _setup(chosen)

    def still_open(self, chosen: BallotRound) -> BallotRound:
        """Return the round as it stands now; ``Refused`` once it is counted, by whichever PC."""
        with self._store.reading():
            return _check_open(chosen)

    def account(self, chosen: BallotRound, groups: Sequence[Group]) -> Change:
        """Keep the ballot accounts of the groups as they were counted; they need not close yet."""
        with self._store.writing():
            _check_open(chosen)
            rows = {row.number: row for row in BallotGroup.select().where(BallotGroup.round == chosen.id)}
            for group in groups:
                names = ("issued", "returned", "missing", "valid", "invalid")
                self._store.update(rows[group.number], **{name: getattr(group, name) for name in names})
        return Change("票数已登记。", KINDS, chosen.id)

    def obstacles(self, chosen: BallotRound, piles: Mapping[int, Piles]) -> list[str]:
        """Return everything that keeps the result locked, one sentence each."""
        setup = self.setup(chosen)
        found = [sentence for group in setup.groups for sentence in _obstacles(group, piles.get(group.number))]
        if all(group.issued for group in setup.groups) and not counted_groups(setup.groups, setup.design.minimum):
            found.append(
                f"没有一组的有效票达到{setup.design.minimum}张，计票后人人没有得分。"
                "请核对票数；票数没有错的，把各组合并或增加测评人，另建一次重新测评。"
            )
        return found

    def left_out(self, chosen: BallotRound) -> list[str]:
        """Return the names of the groups whose votes will be neither counted nor kept: too few valid ballots."""
        setup = self.setup(chosen)
        kept = counted_groups(setup.groups, setup.design.minimum)
        return [group.name for group in setup.groups if group not in kept]

    def check_complete(self, chosen: BallotRound, piles: Mapping[int, Piles]) -> BallotRound:
        """Return the round if it can be counted; ``Refused`` with everything that keeps its result locked."""
        now = self.still_open(chosen)
        if found := self.obstacles(chosen, piles):
            raise Refused("还不能出结果：\n" + "\n".join(found))
        return now

    def close(self, chosen: BallotRound, piles: Mapping[int, Piles]) -> Change:
        """Cut the ballots into votes, mix them and keep them, once for all; ``Refused`` while anything differs."""
        with self._store.writing():
            self.check_complete(chosen, piles)
            setup = _setup(chosen)
            kept = {group.number for group in counted_groups(setup.groups, setup.design.minimum)}
            _keep(chosen.id, {number: pile.first for number, pile in piles.items() if number in kept})
            self._store.update(chosen, state=BallotState.COUNTED, code=_counted(chosen, setup).code)
        return Change(f"“{chosen.name}”已计票，校验码 {chosen.code}。", KINDS, chosen.id)

    def give_up(self, chosen: BallotRound, reason: str) -> Change:
        """Take an open round out of the list with a reason, such as one that has to be held again."""
        with self._store.writing():
            _check_open(chosen)
            self._store.archive(chosen, reason)
        return Change(f"“{chosen.name}”已作废。", KINDS, chosen.id)

    def finished(self) -> list[str]:
        """Return the request keys of the rounds that need no piles any more: counted or given up."""
        with self._store.reading():
            over = (BallotRound.state == BallotState.COUNTED) | BallotRound.archived_at.is_null(False)
            return [str(row.request_key) for row in BallotRound.select(BallotRound.request_key).where(over)]

    def outcome(self, chosen: BallotRound) -> Outcome:
        """Count the stored votes again; ``Refused`` before the round is closed or if they are not those closed with."""
        if chosen.state is not BallotState.COUNTED:
            raise Refused(f"“{chosen.name}”还没有计票。账目平衡、两遍录入一致后才能看结果。")
        with self._store.reading():
            found = _counted(chosen, _setup(chosen))
        if found.code != chosen.code:
            raise Refused(f"重新计票得到的校验码是 {found.code}，与计票时的 {chosen.code} 不同：数据被改动过。")
        return found


def _counted(chosen: BallotRound, setup: Setup) -> Outcome:
    slips = BallotSlip.select(BallotSlip.group_number, BallotSlip.line, BallotSlip.mark)
    rows = slips.where(BallotSlip.round_id == chosen.id).tuples().iterator()
    counted: Mapping[tuple[int, int], LineCount] = count((Vote(*row) for row in rows), len(setup.design.levels))
    people = tuple(results(setup.design, setup.groups, counted))
    return Outcome(setup, people, check_code(setup.design, setup.groups, counted))


def _keep(round_id: int, ballots: Mapping[int, Sequence[str]]) -> None:
    """Write every mark as a slip of its own in the order of keys drawn by lot: no ballot is left whole."""
    slips = [
        {"key": drawn_key(), "round_id": round_id, "group_number": number, "line": line, "mark": mark}
        for number, pile in ballots.items()
        for marks in pile
        for line, mark in enumerate(marks)
    ]
    write_by_lot(BallotSlip, slips)


def _candidates(round_id: int, staff_ids: Sequence[int]) -> list[BallotCandidate]:
    """Return who stands on the ballot, by today's name and post; namesakes whose posts read alike by staff number."""
    known = {row.id: row for row in StaffMember.select().where(StaffMember.id.in_(list(staff_ids)))}
    members = [known[one] for one in staff_ids]
    alike = Counter((one.name, short_post(one.post)) for one in members)
    found = []
    for number, one in enumerate(members, start=1):
        post = one.post if alike[one.name, short_post(one.post)] == 1 else f"工号{one.staff_number}"
        found.append(BallotCandidate(round=round_id, number=number, staff=one.id, name=one.name, post=post))
    return found


def _setup(chosen: BallotRound) -> Setup:
    rows = BallotCandidate.select().where(BallotCandidate.round == chosen.id)
    people: list[BallotCandidate] = list(rows.order_by(BallotCandidate.number))
    groups = BallotGroup.select().where(BallotGroup.round == chosen.id).order_by(BallotGroup.number)
    design = Design(
        tuple(str(person.name) for person in people),
        tuple(json.loads(chosen.levels)),
        tuple(json.loads(chosen.level_values)),
        tuple(json.loads(chosen.aspects)),
        chosen.minimum,
        tuple(str(person.post) for person in people),
    )
    return Setup(chosen, design, tuple(_group(row) for row in groups), tuple(person.staff_id for person in people))


def _group(row: BallotGroup) -> Group:
    accounts = (row.issued, row.returned, row.missing, row.valid, row.invalid)
    return Group(row.number, row.name, row.weight, row.colleagues, *accounts)


def _obstacles(group: Group, piles: Piles | None) -> list[str]:
    piles = piles or Piles((), ())
    found = account_problems(group, len(piles.first))
    if len(piles.second) != len(piles.first):
        found.append(f"“{group.name}”第一遍录入{len(piles.first)}张，第二遍录入{len(piles.second)}张。")
    if several := differences(piles.first, piles.second):
        found.append(f"“{group.name}”两遍录入有{len(several)}处不一致，请对照纸票核对。")
    return found


def _check_open(chosen: BallotRound) -> BallotRound:
    now: BallotRound = BallotRound.get_by_id(chosen.id)
    if now.state is BallotState.COUNTED:
        raise Refused(f"“{chosen.name}”已经计票，不能再改。")
    return now


def _json(values: Sequence[object]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def _problems(new: NewRound) -> dict[str, str]:
    weights = sum((group.weight for group in new.groups), Decimal(0))
    checks = {
        "name": (bool(clean_text(new.name)), "请填写测评名称，如“2026年第三季度民主测评”。"),
        "staff": (bool(new.staff_ids), "请至少选一名被测评人。"),
        "groups": (
            weights == 100 and all(clean_text(one.name) and one.weight > 0 for one in new.groups),
            f"每组要有名称和权重，权重相加应为100，现在是{weights}。",
        ),
        "levels": (
            2 <= len(new.levels) <= 9 and len(new.levels) == len(new.values),
            "等次要有2到9档，每档一个分值，如“优秀=100 称职=80”。",
        ),
        "aspects": (bool(new.aspects) and all(new.aspects), "请填写测评内容，如“总体评价”或“德 能 勤 绩 廉”。"),
        "minimum": (new.minimum >= 3, "每组最少有效票不能少于3张，否则看得出是谁投的。"),
    }
    return {name: sentence for name, (holds, sentence) in checks.items() if not holds}
