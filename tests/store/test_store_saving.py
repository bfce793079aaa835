"""Saving on both databases: honest, versioned, audited, and one record for one request."""

import copy
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from peewee import OperationalError
from slip_record import Color, Slip, open_again

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import Conflict, EnvironmentProblem, InvalidInput, Refused
from sanhua_desktop.store.audit import AuditEntry
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.search import matches, search_text
from sanhua_desktop.store.store import Store


def read(store: Store, number: int) -> Slip:
    with store.reading():
        return Slip.get_by_id(number)


def count(store: Store) -> int:
    with store.reading():
        return Slip.select().count()


def test_what_is_read_back_is_what_was_saved(store: Store, clock: FixedClock) -> None:
    slip = Slip(
        title="  一\u202e号\x00窗口 ",
        number=7,
        color=Color.GREEN,
        points=Decimal("96.59"),
        day=date(2026, 9, 18),
        until=date(2036, 9, 18),
        moment=datetime(2026, 9, 18, 9, 0),
        done=True,
        text="甲\r\n乙",
        picture=b"\x00\xff",
    )

    store.insert(slip)

    found = read(store, slip.id)
    assert (found.title, found.number, found.color, found.points) == ("一号窗口", 7, Color.GREEN, Decimal("96.59"))
    assert (found.day, found.until, found.moment) == (date(2026, 9, 18), date(2036, 9, 18), datetime(2026, 9, 18, 9, 0))
    assert (found.done, found.text, bytes(found.picture)) == (True, "甲\n乙", b"\x00\xff")
    assert found.created_at == found.updated_at == clock.now()
    assert check(store) == []


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("title", "长" * 21, "最多20个字，现在有21个"),
        ("title", "𠮷" * 21, "最多20个字，现在有21个"),
        ("title", "", "请填写标题"),
        ("title", 5, "请填文字"),
        ("number", "abc", "请填整数"),
        ("number", 2**31, "太大"),
        ("color", "blue", "不在可选范围内"),
        ("points", Decimal("NaN"), "数字"),
        ("points", float("inf"), "数字"),
        ("points", 1e308, "数字"),
        ("points", "1.005", "两位小数"),
        ("points", "甲", "数字"),
        ("day", "2027-02-29", "请填日期"),
        ("day", datetime(2026, 9, 18, 9, 0), "不填时间"),
        ("day", date(1899, 12, 31), "核对年份"),
        ("day", date(2062, 9, 18), "核对年份"),
        ("until", date(2062, 9, 18), "核对年份"),
        ("moment", datetime(2026, 9, 18, tzinfo=UTC), "本地时间"),
        ("moment", date(2026, 9, 18), "日期和时间"),
    ],
)
def test_what_a_column_cannot_hold_is_refused_by_name(store: Store, column: str, value: Any, words: str) -> None:
    slip = Slip(**{"title": "张", column: value})

    with pytest.raises(InvalidInput) as caught:
        store.insert(slip)

    assert words in caught.value.problems[column]
    assert count(store) == 0


def test_twenty_rare_characters_are_twenty(store: Store) -> None:
    slip = Slip(title="𠮷" * 20)

    store.insert(slip)

    assert read(store, slip.id).title == "𠮷" * 20


def test_the_same_request_twice_is_the_first_record(store: Store) -> None:
    key = uuid4()
    first, again = Slip(title="甲", request_key=key), Slip(title="乙", request_key=key)

    store.insert(first)
    store.insert(again)

    assert (again.id, again.title, count(store)) == (first.id, "甲", 1)
    assert len(store.history(first)) == 1


def test_the_slower_of_two_is_told_and_the_faster_kept(store: Store) -> None:
    slip = Slip(title="甲")
    store.insert(slip)
    mine, theirs = read(store, slip.id), read(store, slip.id)

    store.update(theirs, title="他的")
    with pytest.raises(Conflict) as caught:
        store.update(mine, title="我的")

    assert (caught.value.kind, caught.value.record_id) == ("test_slip", slip.id)
    assert (mine.title, mine.version) == ("甲", 1)
    assert (read(store, slip.id).title, read(store, slip.id).version) == ("他的", 2)
    assert check(store) == []


def test_a_conflict_shows_what_was_opened_theirs_and_mine(store: Store) -> None:
    slip = Slip(title="甲", number=1)
    store.insert(slip)
    mine, theirs = read(store, slip.id), read(store, slip.id)
    store.update(theirs, title="他的", number=5)

    with pytest.raises(Conflict) as caught:
        store.update(mine, title="我的", number=1)

    assert "李红于9月18日10:22改过" in str(caught.value)
    assert [(one.opened, one.theirs, one.mine) for one in caught.value.fields] == [
        ("甲", "他的", "我的"),
        ("1", "5", "1"),
    ]


def test_overruling_keeps_what_only_the_other_changed(store: Store) -> None:
    slip = Slip(title="甲", number=1)
    store.insert(slip)
    mine, theirs = read(store, slip.id), read(store, slip.id)
    store.update(theirs, title="他的", number=5)
    with pytest.raises(Conflict) as caught:
        store.update(mine, title="我的", number=1)

    caught.value.overrule()
    store.update(mine, title="我的", number=1)

    kept = read(store, slip.id)
    assert (kept.title, kept.number, kept.version) == ("我的", 5, 3)
    assert "由“他的”改为“我的”" in store.history(slip)[0].sentence
    assert "5" not in store.history(slip)[0].sentence
    assert check(store) == []
    store.update(mine, number=1)
    assert read(store, slip.id).number == 1


def test_history_tells_who_changed_what_from_what_to_what(store: Store, clock: FixedClock) -> None:
    slip = Slip(title="甲")
    store.insert(slip)
    clock.moment += timedelta(minutes=5)

    store.update(slip, title="乙", number=3)
    store.archive(slip, "登记错误")
    store.restore(slip)
    store.note(slip, "打印", "存根联")

    lines = store.history(slip)
    assert [line.sentence for line in lines[:-1]][::-1] == [
        "修改：标题由“甲”改为“乙”；编号由“空”改为“3”",
        "归档",
        "恢复",
        "打印：存根联",
    ]
    assert {line.actor for line in lines} == {"李红"}
    store.update(slip, title="[92, 95]")
    store.update(slip, title='{"票数": [1, 2]}')
    assert [line.sentence for line in store.history(slip)[:2]][::-1] == [
        "修改：标题由“乙”改为“92 95”",
        "修改：标题有变动",
    ]
    assert lines[0].at - lines[-1].at == timedelta(minutes=5)
    assert check(store) == []


@pytest.mark.parametrize(("reason", "words"), [("  ", "请填写"), ("长" * 201, "最多200个字")])
def test_an_archive_needs_a_reason_that_fits(store: Store, reason: str, words: str) -> None:
    slip = Slip(title="甲")
    store.insert(slip)

    with pytest.raises(InvalidInput, match=words):
        store.archive(slip, reason)

    assert slip.archived_at is None
    assert read(store, slip.id).archived_at is None


def test_nothing_of_a_failed_unit_is_kept(store: Store) -> None:
    def fail() -> None:
        with store.writing():
            store.insert(Slip(title="甲", number=store.next_number("单", 2026)))
            with store.writing():
                store.insert(Slip(title="乙", number=store.next_number("单", 2026)))
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        fail()

    assert count(store) == 0
    with store.writing():
        assert store.next_number("单", 2026) == 1
    assert check(store) == []


def test_a_record_taken_back_can_be_saved_again(store: Store) -> None:
    slip = Slip(title="甲")
    with pytest.raises(RuntimeError), store.writing():
        store.insert(slip)
        raise RuntimeError
    store.insert(slip)
    store.insert(Slip(title="乙"))

    assert count(store) == 2
    assert check(store) == []


def test_a_number_twice_is_refused_in_words(store: Store) -> None:
    store.insert(Slip(title="甲", number=1))

    with pytest.raises(Refused, match="没有保存：已有编号"):
        store.insert(Slip(title="乙", number=1))

    assert count(store) == 1


def test_a_number_is_only_taken_inside_a_unit(store: Store) -> None:
    with pytest.raises(RuntimeError), store.reading():
        store.next_number("单", 2026)


def commit_then(store: Store, monkeypatch: pytest.MonkeyPatch, what: Callable[[Callable[[], Any]], None]) -> None:
    """Let the next COMMIT end as ``what`` does with the real one."""
    real = store.database.commit

    def once() -> None:
        monkeypatch.undo()
        what(real)

    monkeypatch.setattr(store.database, "commit", once)


def test_an_error_after_a_kept_commit_is_no_error(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def kept_but_failing(real: Callable[[], Any]) -> None:
        real()
        raise OperationalError("server closed the connection unexpectedly")

    commit_then(store, monkeypatch, kept_but_failing)
    slip = Slip(title="甲")
    store.insert(slip)

    assert read(store, slip.id).title == "甲"
    assert check(store) == []


def test_an_error_before_the_commit_is_told_with_its_cause(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(_real: Callable[[], Any]) -> None:
        raise OperationalError("server closed the connection unexpectedly")

    commit_then(store, monkeypatch, lost)

    with pytest.raises(EnvironmentProblem, match="没有保存：连不上数据服务器"):
        store.insert(Slip(title="甲"))

    assert count(store) == 0


def test_a_full_disk_is_named(file_store: Store) -> None:
    with file_store.reading():
        file_store.database.execute_sql("PRAGMA max_page_count=1")
        with pytest.raises(EnvironmentProblem, match="没有保存：磁盘已满"):
            file_store.insert(Slip(title="甲", text="长" * 50_000))

    assert count(file_store) == 5
    assert check(file_store) == []


@pytest.mark.postgres
def test_a_server_that_dropped_our_connections_is_asked_again(server_store: Store) -> None:
    store = server_store
    store.insert(Slip(title="甲"))
    with psycopg.connect(str(server_store.place), autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")

    store.insert(Slip(title="乙"))

    assert count(store) == 2


@pytest.mark.postgres
def test_a_cut_in_the_middle_says_not_saved_and_the_next_save_works(server_store: Store) -> None:
    store = server_store
    with pytest.raises(EnvironmentProblem, match="没有保存"), store.writing():
        store.insert(Slip(title="甲"))
        with psycopg.connect(str(server_store.place), autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        store.insert(Slip(title="乙"))
    store.insert(Slip(title="丙"))

    with store.reading():
        assert [slip.title for slip in Slip.select()] == ["丙"]
    assert check(store) == []


def test_opening_again_finds_everything_and_the_same_key(store: Store, place: str | Path) -> None:
    store.insert(Slip(title="甲"))
    again = open_again(place)
    try:
        assert check(again) == []
        assert again.key == store.key
    finally:
        again.close()


def test_an_edited_row_a_deleted_row_and_an_edited_audit_are_found(store: Store) -> None:
    for number in range(1, 5):
        store.insert(Slip(title=f"第{number}张", number=number))

    with store.reading():
        Slip.update(title="改过").where(Slip.number == 2).execute()
        Slip.delete().where(Slip.number == 3).execute()
        AuditEntry.update(actor="别人").where(AuditEntry.id == 1).execute()
        AuditEntry.delete().where(AuditEntry.id == 3).execute()

    found = "\n".join(check(store))
    assert "test_slip 第 2 条与保存时不一致" in found
    assert "test_slip 第 4 条与" not in found
    assert "操作日志第 1 条" in found
    assert "操作日志第 4 条" in found
    assert "操作日志第 2 条" not in found


def test_a_deleted_row_is_missed(store: Store) -> None:
    for number in range(1, 4):
        store.insert(Slip(title=f"第{number}张"))
    with store.reading():
        Slip.delete().where(Slip.id == 2).execute()

    assert check(store) == ["表 test_slip 第 2 条不见了：可能被别的工具删除过。"]


@pytest.mark.parametrize("column", ["color", "day", "number", "text"])
def test_a_value_that_cannot_be_read_is_named_and_not_a_crash(file_store: Store, column: str) -> None:
    rubbish = {"color": "'rad'", "day": "'2026-99-99'", "number": "'x'", "text": "CAST(x'ff' AS TEXT)"}
    with file_store.reading():
        file_store.database.execute_sql(f"UPDATE test_slip SET {column}={rubbish[column]} WHERE id=2")

    assert check(file_store) == ["表 test_slip 第 2 条与保存时不一致：可能是磁盘出错，或被别的工具改动过。"]


def test_a_read_that_broke_off_does_not_lock_the_file(file_store: Store) -> None:
    with file_store.reading():
        file_store.database.execute_sql("UPDATE test_slip SET text=CAST(x'ff' AS TEXT) WHERE id=2")
    with pytest.raises(EnvironmentProblem) as held, file_store.reading():  # what is held keeps the broken read alive
        list(Slip.select())

    with closing(sqlite3.connect(file_store.place, timeout=0)) as somebody_else:
        somebody_else.execute("UPDATE test_slip SET text='' WHERE id=2")
        somebody_else.commit()

    assert "读不到" in str(held.value)


def test_a_search_finds_by_name_initials_and_tail_and_takes_signs_as_they_are(store: Store) -> None:
    for title in ("道路货物运输", "100%办结", "甲_乙"):
        store.insert(Slip(title=title, text=search_text(title, "13800001234")))

    def found(query: str) -> set[str]:
        with store.reading():
            return {slip.title for slip in Slip.select().where(matches(Slip.text, query))}

    assert found("货物") == {"道路货物运输"}
    assert found("DLHW") == {"道路货物运输"}
    assert found("100% 1234") == {"100%办结"}
    assert found("_") == {"甲_乙"}
    assert len(found(" ")) == 3
    assert found("*") == set()


def test_a_copy_of_a_record_conflicts_even_inside_one_unit(store: Store) -> None:
    slip = Slip(title="甲")
    store.insert(slip)
    stale = copy.copy(slip)
    stale.__data__ = dict(slip.__data__)

    with store.writing():
        store.update(slip, title="乙")
        with pytest.raises(Conflict):
            store.update(stale, title="丙")
