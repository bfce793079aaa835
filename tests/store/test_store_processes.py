"""Several processes at once, and processes killed at any moment: nothing acknowledged is lost, no number twice."""

import contextlib
import multiprocessing
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from peewee import fn
from slip_record import Slip, Unprotected, make_slip_table, open_again

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store

needs_kill = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")


@pytest.fixture(scope="module")
def processes() -> Any:
    """Processes that start quickly because the program is loaded before they part."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["sanhua_desktop.store.opening", "slip_record", __name__])
    return context


def save_without_end(place: str, acknowledge: Connection) -> None:
    store = open_again(place if "://" in place else Path(place))
    while True:
        slip = Slip(title="张", text="文" * 500)
        with store.writing():
            slip.number = 100 + store.next_number("张", 2026)
            store.insert(slip)
        acknowledge.send_bytes(slip.request_key.bytes)


def save_numbers(place: str, all_open: Any, seed: int) -> None:
    store = open_again(place if "://" in place else Path(place))
    chance = random.Random(seed)
    all_open.wait(30)
    for _ in range(50):
        if chance.random() < 0.05:
            with contextlib.suppress(RuntimeError), store.writing():
                store.next_number("张", 2026)
                raise RuntimeError("taken back")
        with store.writing():
            store.insert(Slip(title="张", number=store.next_number("张", 2026)))
    store.close()


def save_unprotected(place: str, all_open: Any, _seed: int) -> None:
    store = open_again(place)
    Unprotected.bind(store.database)
    all_open.wait(30)
    for _ in range(50):
        with store.database.connection_context(), store.database.atomic():
            highest = Unprotected.select(fn.MAX(Unprotected.number)).scalar() or 0
            Unprotected.create(number=highest + 1)
    store.close()


def only_open(place: str, _all_open: Any, _seed: int) -> None:
    open_again(place).close()


def exit_codes(processes: Any, work: Callable[[str, Any, int], None], place: str | Path, workers: int) -> list[int]:
    all_open = processes.Barrier(workers)
    running = [processes.Process(target=work, args=(str(place), all_open, seed)) for seed in range(workers)]
    for process in running:
        process.start()
    for process in running:
        process.join(240)  # ends a test that hangs; starting a process takes long under Wine
    return [process.exitcode for process in running]


def received(reader: Connection) -> Iterator[UUID]:
    with contextlib.suppress(EOFError):
        while True:
            yield UUID(bytes=reader.recv_bytes())


def acknowledged_until_killed(processes: Any, place: str | Path, seconds: float) -> set[UUID]:
    """Let a process save until it is killed some time after its first save; return what it acknowledged."""
    reader, writer = processes.Pipe(duplex=False)
    process = processes.Process(target=save_without_end, args=(str(place), writer))
    process.start()
    writer.close()
    first = UUID(bytes=reader.recv_bytes())
    time.sleep(seconds)  # the moment of the kill, not a wait for something to happen
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    found = {first, *received(reader)}
    reader.close()
    process.close()
    return found


def kept_keys(store: Store) -> set[UUID]:
    with store.reading():
        return {slip.request_key for slip in Slip.select(Slip.request_key)}


def numbers_of(store: Store) -> list[int]:
    with store.reading():
        return sorted(slip.number for slip in Slip.select() if slip.title == "张")


@needs_kill
def test_thirty_kills_lose_nothing_acknowledged(file_store: Store, processes: Any) -> None:
    seed = random.randrange(10**6)
    print("seed", seed)
    chance, acknowledged = random.Random(seed), set[UUID]()
    for _ in range(30):
        acknowledged |= acknowledged_until_killed(processes, file_store.place, chance.random() * 0.05)
        again = open_again(file_store.place)
        assert check(again) == []
        assert acknowledged <= kept_keys(again)
    print(len(acknowledged), "acknowledged")
    assert len(acknowledged) >= 30


@needs_kill
@pytest.mark.postgres
def test_a_client_killed_on_a_server_holds_nobody_up(server_store: Store, processes: Any) -> None:
    acknowledged = set[UUID]()
    for pause in (0.0, 0.005, 0.01, 0.02, 0.03):
        acknowledged |= acknowledged_until_killed(processes, server_store.place, pause)

    server_store.insert(Slip(title="还能写"))

    assert acknowledged <= kept_keys(server_store)
    assert check(server_store) == []


@pytest.mark.postgres
def test_eight_processes_on_a_server_take_numbers_without_gap_or_double(server_store: Store, processes: Any) -> None:
    assert exit_codes(processes, save_numbers, server_store.place, 8) == [0] * 8

    assert numbers_of(server_store) == list(range(1, 401))
    assert check(server_store) == []


def test_four_processes_on_a_file_take_numbers_without_gap_or_double(
    tmp_path: Path, clock: FixedClock, processes: Any
) -> None:
    store = open_store(tmp_path / "sanhua.db", clock, create=True)
    make_slip_table(store)

    assert exit_codes(processes, save_numbers, store.place, 4) == [0] * 4

    assert numbers_of(store) == list(range(1, 201))
    assert check(store) == []


@pytest.mark.postgres
def test_the_control_takes_numbers_twice(server_store: Store, processes: Any) -> None:
    """If even unprotected numbers came out right, the two tests above would prove nothing."""
    Unprotected.bind(server_store.database)
    with server_store.reading():
        server_store.database.create_tables([Unprotected])

    assert exit_codes(processes, save_unprotected, server_store.place, 4) == [0] * 4

    with server_store.reading():
        taken = [row.number for row in Unprotected.select()]
    assert len(set(taken)) < len(taken) == 200


@pytest.mark.postgres
def test_eight_programs_that_start_together_on_a_new_server_agree(
    postgres_url: str, clock: FixedClock, processes: Any
) -> None:
    assert exit_codes(processes, only_open, postgres_url, 8) == [0] * 8

    store = open_store(postgres_url, clock)
    with store.reading():
        assert store.database.execute_sql("SELECT count(*) FROM store_mark").fetchone()[0] == 1
    store.close()
