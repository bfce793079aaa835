"""The power goes while a clerk is typing: drafts two seconds old at most, and a register that is whole."""

import json
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from desk_clerk import furnish

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.inquiries.desk.drafts import DraftFolder
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.opening import open_store

_CLERK = Path(__file__).with_name("typing_clerk.py")
_OLDEST = 2.0  # seconds


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("kills", [2, pytest.param(100, marks=pytest.mark.slow)])
def test_killed_while_typing(tmp_path: Path, kills: int) -> None:
    seed = random.randrange(10**6)
    chance, fresh, registered, oldest = random.Random(seed), tmp_path / "new", 0, 0.0
    print("seed", seed)
    store = open_store(fresh / "sanhua.db", FixedClock(datetime.now()), create=True, actor=lambda: "李红")
    furnish(store)
    store.close()
    for trial in range(kills):
        folder = tmp_path / f"pc{trial}"
        shutil.copytree(fresh, folder)
        lines = type_until_killed(folder, tmp_path / f"log{trial}", 1.2 + chance.random() * 3.5)
        numbers = [line["registered"] for line in lines if "registered" in line]
        oldest = max(oldest, check_drafts(folder, lines))
        check_register(folder, numbers)
        registered += len(numbers)
        shutil.rmtree(folder)
    print(f"{kills} kills, {registered} entries registered, oldest draft {oldest:.2f} s behind")
    assert oldest <= _OLDEST


def type_until_killed(folder: Path, log: Path, seconds: float) -> list[dict[str, Any]]:
    """Let a clerk type for so long, then kill; return the log."""
    log.touch()
    clerk = subprocess.Popen([sys.executable, str(_CLERK), str(folder), str(log)], stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while "ready" not in log.read_text(encoding="utf-8"):
        assert clerk.poll() is None and time.monotonic() < until, clerk.communicate()[1].decode()
        time.sleep(0.02)
    time.sleep(seconds)
    assert clerk.poll() is None, clerk.communicate()[1].decode()
    clerk.send_signal(signal.SIGKILL)
    clerk.communicate()
    whole = [line for line in log.read_text(encoding="utf-8").split("\n")[:-1] if line]
    return [json.loads(line) for line in whole]


def check_drafts(folder: Path, lines: list[dict[str, Any]]) -> float:
    """Return how many seconds of typing the draft does not know; every older key must be safe.

    They are counted to the last key that was logged: a busy machine may hold the clerk up, and nothing is typed then.
    """
    typed = [line for line in lines if "key" in line]
    last = typed[-1]["key"]
    drafts = {str(draft.key): draft.fields for draft in DraftFolder(folder / "drafts").all()}
    if last in {str(key) for key in registered_keys(folder)}:
        return 0.0
    kept = drafts.get(last, {})
    stood = [kept.get("visitor_name_edit", ""), kept.get("content_edit", "")]
    missing = [line["at"] for line in typed if line["key"] == last and not knows(stood, line["typed"])]
    return float(typed[-1]["at"] - missing[0]) if missing else 0.0


def knows(stood: list[str], typed: list[str]) -> bool:
    """Tell whether a draft holds at least what had been typed."""
    return all(one.startswith(other) for one, other in zip(stood, typed, strict=True))


def registered_keys(folder: Path) -> list[Any]:
    store = open_store(folder / "sanhua.db", FixedClock(datetime.now()), actor=lambda: "李红")
    try:
        with store.reading():
            return [entry.request_key for entry in InquiryEntry.select(InquiryEntry.request_key)]
    finally:
        store.close()


def check_register(folder: Path, said: list[str]) -> None:
    """Everything the form said was registered is there, numbered without a gap, and whole."""
    store = open_store(folder / "sanhua.db", FixedClock(datetime.now()), actor=lambda: "李红")
    try:
        assert check(store) == []
        with store.reading():
            kept = [entry.number for entry in InquiryEntry.select().order_by(InquiryEntry.id)]
    finally:
        store.close()
    promised = [re.findall(r"首问〔\d+〕\d+号", sentence)[0] for sentence in said]
    year = datetime.now().year
    assert kept == [f"首问〔{year}〕{number:04d}号" for number in range(1, len(kept) + 1)]
    assert kept[: len(promised)] == promised
    assert len(kept) - len(promised) <= 1
