"""Ballots and surveys of an older program, on each of the two databases."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from going_back import go_back_to

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.evaluation.ballots.records import BallotCandidate
from sanhua_desktop.evaluation.ballots.service import NewGroup, NewRound, Piles
from sanhua_desktop.evaluation.ballots.tally import Group
from sanhua_desktop.services import build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.audit import row_digest
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store

OLD_CANDIDATES = "ALTER TABLE ballot_candidate DROP COLUMN name; ALTER TABLE ballot_candidate DROP COLUMN post"


def test_a_count_locked_by_a_corrected_name_opens_again(store: Store, place: str | Path, clock: FixedClock) -> None:
    """The older program kept no names: it read the roster, whose correction made every later recount differ."""
    services = build_services(store)
    for number, name in enumerate(("张敏", "李强", "王芳"), start=1):
        services.staff.add(StaffValues(staff_number=f"JT-{number:03d}", name=name, post="综合岗"))
    staff = sorted(services.staff.find(), key=lambda one: one.staff_number)
    store.update(staff[0], name="张珉")  # before the round: the name that was voted on
    for name in ("已计票", "未计票"):
        groups = [NewGroup("干部职工", Decimal(100))]
        services.ballots.prepare(NewRound(name, date(2026, 9, 18), [one.id for one in staff], groups))
    counted = next(row for row in services.ballots.rounds() if row.name == "已计票")
    services.ballots.account(counted, [Group(1, "", Decimal(100), issued=6, returned=6, valid=6)])
    services.ballots.close(counted, {1: Piles(["123"] * 6, ["123"] * 6)})
    before = services.ballots.outcome(counted)
    for name in ("张明", "张鸣"):
        store.update(staff[0], name=name, post="主任")
    with store.reading():
        for row in BallotCandidate.select():
            row.name = row.post = ""
            seal = "altered" if row.number == 3 else row_digest(row, store.key)
            BallotCandidate.update(row_digest=seal).where(BallotCandidate.id == row.id).execute()
    go_back_to(store, 60, OLD_CANDIDATES)

    upgraded = open_store(place, clock)
    ballots = build_services(upgraded).ballots

    for row in ballots.rounds():
        assert ballots.setup(row).design.names == ("张珉", "李强", "王芳")
        assert ballots.setup(row).design.posts == ("主任", "综合岗", "综合岗")
    after = ballots.outcome(next(row for row in ballots.rounds() if row.name == "已计票"))
    assert (after.code, after.people) == (before.code, before.people)
    assert len(check(upgraded)) == 2  # what was altered before the upgrade is still told, and nothing else
    assert all("ballot_candidate" in sentence for sentence in check(upgraded))
    upgraded.close()


OLD_FORMS = """
DROP TABLE survey_form;
CREATE TABLE survey_form (key VARCHAR(32) NOT NULL PRIMARY KEY, survey_id INTEGER NOT NULL,
 "window" VARCHAR(20) NOT NULL, marks VARCHAR(40) NOT NULL);
INSERT INTO survey_form VALUES ('c', 1, '1号综合受理', '1'), ('a', 1, '12号运政', '2'), ('b', 1, '', '3')
"""


def test_forms_of_an_old_program_name_their_windows_by_number_and_lose_their_order(
    store: Store, place: str | Path, clock: FixedClock
) -> None:
    go_back_to(store, 61, OLD_FORMS)

    upgraded = open_store(place, clock)

    with upgraded.reading():
        order = "" if isinstance(place, Path) else " ORDER BY ctid"
        rows = upgraded.database.execute_sql('SELECT key, survey_id, "window", marks FROM survey_form' + order)
        assert rows.fetchall() == [("a", 1, 12, "2"), ("b", 1, 0, "3"), ("c", 1, 1, "1")]
    upgraded.close()
