"""A published round on each of the two databases: no service, record, statement or replacement alters it."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from peewee import DatabaseError

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput, Refused, SanhuaError
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.fact_service import Finding
from sanhua_desktop.evaluation.records import (
    Bonus,
    Criterion,
    Deduction,
    EvaluationRound,
    Participant,
    ProposalDecision,
)
from sanhua_desktop.evaluation.service import EvaluationService
from sanhua_desktop.services import build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store import upgrade as upgrading
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store

TABLES = ("criterion", "participant", "deduction", "bonus", "inspection", "proposal_decision", "score_objection")


@pytest.fixture
def evaluation(store: Store, clock: FixedClock) -> EvaluationService:
    services = build_services(store)
    for number, name in enumerate(("张敏", "李强"), start=1):
        services.staff.add(StaffValues(staff_number=f"JT-{number:03d}", name=name))
    one = services.evaluation
    for name in ("第二季度", "第三季度"):  # the later one stays a draft
        one.open_round(name, date(2026, 7, 1), date(2026, 9, 30), [row.id for row in services.staff.find()])
    first = one.rounds()[1]
    criterion = one.criteria(first.id)[0]
    for row in one.standings(first):
        one.enter(row.participant, leaders=[90], ballots=[9, 1, 0, 0], satisfaction=[30, 5, 0, 0, 0])
        one.deduct(row.participant, criterion, "1", "未佩戴")
        one.add_bonus(row.participant, "1", "锦旗")
    one.add_bonus(one.standings(one.rounds()[0])[0].participant, "1", "第三季度的锦旗")
    person = one.standings(first)[0].participant
    services.facts.inspect(Finding(person, criterion, clock.today(), "孟主任", "台面整洁"))
    decided = {"rule": "case_late", "source_kind": "case", "source_id": 1}
    store.insert(ProposalDecision(participant=person.id, accepted=False, reason="不予扣分", **decided))
    one.show(first)
    one.object_to(one.standings(first)[0].participant, "漏记加分")
    with pytest.raises(Refused, match="1件异议"):
        one.publish(first, "王主任")
    objection = one.objections(first)[0]
    with pytest.raises(InvalidInput, match="不能由本人答复"):
        one.answer(objection, "维持", by=objection.participant.title)
    one.answer(objection, "维持，加分已达上限", by="考核组")
    with pytest.raises(Refused, match="已经答复"):
        one.answer(objection, "更正", by="考核组")
    one.publish(first, "王主任")
    return one


def test_no_statement_alters_a_published_round(store: Store, evaluation: EvaluationService) -> None:
    published, draft = evaluation.rounds()[1], evaluation.rounds()[0]
    before = evaluation.frozen_standings(published)
    statements = [
        "UPDATE evaluation_round SET name = 'x' WHERE state = 'published'",
        "UPDATE evaluation_round SET state = 'draft'",
        "DELETE FROM evaluation_round WHERE state = 'published'",
        "DELETE FROM participant",
        "UPDATE deduction SET points = 0",
        "DELETE FROM deduction",
        "UPDATE bonus SET participant_id = 4 WHERE id = 1",
        "UPDATE bonus SET participant_id = 1 WHERE id = 3",
        f"UPDATE participant SET round_id = {published.id} WHERE round_id = {draft.id}",
        *(f"UPDATE {table} SET version = 9 WHERE id = 1" for table in TABLES),
        *(f"DELETE FROM {table} WHERE id = 1" for table in TABLES),
        *(_replacing(store, table) for table in (*TABLES, "evaluation_round")),
    ]
    for statement in statements:
        with store.reading(), pytest.raises(DatabaseError, match="locked"), store.database.atomic():
            store.database.execute_sql(statement)

    assert evaluation.frozen_standings(published) == before
    assert [row.total.total for row in evaluation.standings(published)] == [line.total for line in before]
    assert check(store) == []


def _replacing(store: Store, table: str) -> str:
    """A statement that would put another row in the place of the published one with the same number."""
    with store.reading():
        names = [column.name for column in store.database.get_columns(table)]
    listed = ", ".join(f'"{name}"' for name in names)
    changed = ", ".join("99" if name == "version" else f'"{name}"' for name in names)
    if isinstance(store.place, str):
        return (
            f"INSERT INTO {table} ({listed}) SELECT {changed} FROM {table} WHERE id = 1 "
            "ON CONFLICT (id) DO UPDATE SET version = 99"
        )
    return f"INSERT OR REPLACE INTO {table} ({listed}) SELECT {changed} FROM {table} WHERE id = 1"


def test_a_replacing_update_cannot_push_a_published_row_out(store: Store, evaluation: EvaluationService) -> None:
    if isinstance(store.place, str):
        pytest.skip("only SQLite has UPDATE OR REPLACE")
    published, draft = evaluation.rounds()[1], evaluation.rounds()[0]
    with store.reading():
        for statement in (
            f"UPDATE OR REPLACE evaluation_round SET id = {published.id} WHERE id = {draft.id}",
            "UPDATE OR REPLACE bonus SET request_key = (SELECT request_key FROM bonus WHERE id = 1) WHERE id = 3",
        ):
            with pytest.raises(DatabaseError, match="locked"), store.database.atomic():
                store.database.execute_sql(statement)


def test_a_server_cannot_empty_its_tables(store: Store, evaluation: EvaluationService) -> None:
    if not isinstance(store.place, str):
        pytest.skip("only PostgreSQL has TRUNCATE")
    with store.reading(), pytest.raises(DatabaseError, match="locked"), store.database.atomic():
        store.database.execute_sql("TRUNCATE bonus")
    assert evaluation.rounds()


def test_records_and_services_cannot_alter_it_either(store: Store, evaluation: EvaluationService) -> None:
    published = evaluation.rounds()[1]
    person = evaluation.standings(published)[0].participant
    criterion = evaluation.criteria(published.id)[0]
    deduction = Deduction(participant=person.id, criterion=criterion.id, points=1, reason="迟到", noted_on=date.today())
    for write in (
        lambda: store.update(published, name="改名"),
        lambda: store.update(person, veto="违纪"),
        lambda: store.archive(criterion, "删除"),
        lambda: store.insert(deduction),
        lambda: store.insert(Bonus(participant=person.id, points=1, reason="锦旗", noted_on=date.today())),
        lambda: evaluation.deduct(person, criterion, "1", "迟到"),
        lambda: evaluation.object_to(person, "不服"),
    ):
        with pytest.raises(SanhuaError):
            write()
    for kind in (EvaluationRound, Participant, Criterion, Deduction):
        with store.reading(), pytest.raises(DatabaseError, match="locked"), store.database.atomic():
            kind.update(version=9).where(kind.id == 1).execute()
    assert evaluation.standings(evaluation.rounds()[1])[0].total == evaluation.standings(published)[0].total


def test_a_correction_is_a_new_edition_and_both_are_seen(evaluation: EvaluationService) -> None:
    published = evaluation.rounds()[1]
    before = evaluation.frozen_standings(published)

    evaluation.correct(published, "漏记锦旗一面", signed_by="王主任")
    edition = evaluation.rounds()[0]

    assert (edition.title, edition.state) == ("第二季度（第2版）", RoundState.DRAFT)
    assert [row.total for row in evaluation.standings(edition)] == [
        row.total for row in evaluation.standings(published)
    ]
    evaluation.add_bonus(evaluation.standings(edition)[0].participant, "1", "锦旗一面")
    evaluation.show(edition)
    evaluation.publish(edition, "王主任")
    after = evaluation.frozen_standings(evaluation.rounds()[0])
    assert after[0].total == (before[0].total or 0) + 1
    assert evaluation.frozen_standings(published) == before
    with pytest.raises(Refused, match="更正版"):
        evaluation.correct(published, "再更正", signed_by="王主任")


def _old_row(table: str, number: int, **values: object) -> str:
    """The statement that put a row into a database of an older program."""
    common = {"version": 1, "created_at": "2026-07-01 09:00:00", "updated_at": "2026-07-01 09:00:00"}
    own = common | {"request_key": f"{number:032x}", "archive_reason": "", "row_digest": ""} | values
    return f"INSERT INTO {table} ({', '.join(own)}) VALUES ({', '.join(repr(value) for value in own.values())})"


_FORMULA = {"policy": "printed_components", "missing": "incomplete", "satisfaction": "index", "bonus_cap": 500}
_DAYS = {"first_day": "2026-07-01", "last_day": "2026-09-30"}
_WEIGHTS = '{"quantified": 0, "leaders": 100, "ballots": 0, "satisfaction": 0}'
_SCHEME = '{"name": "25项", "bonuses": [], "vetoes": [], "complaints": []}'
_ROUND = {"name": "第二季度", "state": "published", "weights": _WEIGHTS, "scheme": _SCHEME}
_COUNTS = {"leader_scores": "[88]", "ballots": "", "ballots_issued": 0, "ballots_returned": 0, "satisfaction": ""}
OLD_ROWS = (
    _old_row("evaluation_round", 1, **_ROUND, **_FORMULA, **_DAYS),
    _old_row("participant", 2, round_id=1, staff_id=1, veto="", **_COUNTS),
)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty_place(request: pytest.FixtureRequest, tmp_path: Path) -> str | Path:
    """Where nothing lies yet, on each database in turn."""
    return tmp_path / "sanhua.db" if request.param == "sqlite" else str(request.getfixturevalue("postgres_url"))


def test_a_database_that_has_the_later_migrations_is_given_the_earlier_ones(
    empty_place: str | Path, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Programs of September 2026 had ballots and selections (0035 to 0042) before rounds could be locked."""
    before = tmp_path / "before"
    shutil.copytree(upgrading.MIGRATIONS, before, ignore=shutil.ignore_patterns("0030*", "0031*", "005*"))
    monkeypatch.setattr(upgrading, "MIGRATIONS", before)
    old = open_store(empty_place, clock, create=True)
    build_services(old).staff.add(StaffValues(staff_number="JT-001", name="张敏"))
    with old.reading():
        for statement in OLD_ROWS:
            old.database.execute_sql(statement)
    old.close()
    monkeypatch.undo()

    store = open_store(empty_place, clock)
    evaluation = build_services(store).evaluation
    published = evaluation.rounds()[0]

    lines = evaluation.frozen_standings(published)
    assert [(line.name, line.total, line.rank) for line in lines] == [("张敏", 88, 1)]
    with store.reading(), pytest.raises(DatabaseError, match="locked"), store.database.atomic():
        store.database.execute_sql("UPDATE participant SET veto = 'x'")
    store.close()
