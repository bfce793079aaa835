"""A ballot evening in numbers: the people, the papers, and two tellers, one of whom errs."""

import random
from datetime import date
from decimal import Decimal
from pathlib import Path

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.evaluation.ballots.records import BallotRound
from sanhua_desktop.evaluation.ballots.service import NewGroup, NewRound
from sanhua_desktop.evaluation.ballots.tally import Group
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.opening import open_store

SURNAMES = "丁于万马王毛方孔邓叶田白冯朱任江李杨吴何宋张陈林周赵胡钟段秦"


def office(place: str | Path, clock: FixedClock, people: int) -> Services:
    services = build_services(open_store(place, clock, create=True, actor=lambda: "李红"))
    for number in range(1, people + 1):
        name = SURNAMES[(number * 7) % len(SURNAMES)] + "敏强芳丽军"[number % 5]
        services.staff.add(StaffValues(staff_number=f"JT-{number:03d}", name=name))
    return services


def prepared(services: Services, **changes: object) -> BallotRound:
    groups = (NewGroup("领导班子", Decimal(40)), NewGroup("干部职工", Decimal(60), colleagues=True))
    staff = sorted(person.id for person in services.staff.find())
    values = {"name": "第三季度民主测评", "held_on": date(2026, 9, 18), "staff_ids": staff, "groups": groups}
    services.ballots.prepare(NewRound(**{**values, **changes}))  # type: ignore[arg-type]
    return services.ballots.rounds()[0]


def papers(count: int, lines: int, seed: int) -> list[str]:
    """What stands on a pile of ballots."""
    lot = random.Random(seed)
    return ["".join(lot.choices("12340X", (50, 30, 12, 4, 3, 1), k=lines)) for _ in range(count)]


def with_errors(ballots: list[str], errors: int, seed: int) -> tuple[list[str], set[tuple[int, int]]]:
    """Return the pile as a teller keys it who errs so often, and where."""
    lot = random.Random(seed)
    places = lot.sample([(at, line) for at in range(len(ballots)) for line in range(len(ballots[0]))], errors)
    typed = [list(marks) for marks in ballots]
    for ballot, line in places:
        typed[ballot][line] = lot.choice([mark for mark in "12340X" if mark != ballots[ballot][line]])
    return ["".join(marks) for marks in typed], set(places)


def accounts(number: int, *, issued: int, valid: int, invalid: int = 0) -> Group:
    returned = valid + invalid
    names = {1: "领导班子", 2: "干部职工"}
    return Group(
        number,
        names[number],
        Decimal(50),
        issued=issued,
        returned=returned,
        missing=issued - returned,
        valid=valid,
        invalid=invalid,
    )
