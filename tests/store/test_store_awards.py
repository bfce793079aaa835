"""A selection on each of the two databases, seen by another PC; and certificates of an older program."""

import json
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "awards"))

from award_room import AwardRoom

from sanhua_desktop.awards.enums import CertificateState, Role, Stage, Step
from sanhua_desktop.awards.records import Certificate
from sanhua_desktop.awards.selections import StepInput
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import Refused
from sanhua_desktop.services import build_services
from sanhua_desktop.store import upgrade as upgrading
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store


def test_a_selection_is_kept_alike_on_both(store: Store, place: str | Path, clock: FixedClock) -> None:
    room = AwardRoom(store)
    room.score()
    room.publish()
    selection = room.open()
    room.carry(selection, Stage.APPROVED)

    other = open_store(place, room.store.clock, actor=lambda: "张敏")
    there = build_services(other)
    seen = there.selections.get(selection)
    assert [(one.name, one.total, one.rank) for one in seen.candidates] == [
        (one.name, one.total, one.rank) for one in room.get(selection).candidates
    ]
    there.selections.take(selection, Step.CIRCULATE, room.typed(Step.CIRCULATE))
    with pytest.raises(Refused, match="已经办过"):  # as for a PC that still shows the step before
        there.selections.take(selection, Step.CIRCULATE, room.typed(Step.CIRCULATE))
    there.selections.take(selection, Step.CERTIFY, room.typed(Step.CERTIFY))

    assert [row.number for row in room.services.certificates.of_round(selection)] == [
        "荣证字〔2026〕001号",
        "荣证字〔2026〕002号",
    ]
    assert check(store) == []
    other.close()


def test_a_certificate_of_an_older_program_is_valid_and_prints(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "sanhua.db"
    connection = sqlite3.connect(path)
    connection.executescript((Path(__file__).parent / "old" / "version_9.sql").read_text(encoding="utf-8"))
    connection.execute("PRAGMA foreign_keys=OFF")
    words = {"name": "王芳", "address": "王芳同志：", "body": "正文", "closing": "特发此证。", "issuer": "云溪县交通局"}
    sheet = json.dumps({**words, "date": "二〇二五年十二月", "number": "三化证字〔2025〕001号"})
    values = {
        "id": 1,
        "version": 1,
        "request_key": "c0ffee00c0ffee00c0ffee00c0ffee00",
        "created_at": "2025-12-01 09:00:00",
        "updated_at": "2025-12-01 09:00:00",
        "archive_reason": "",
        "row_digest": "",
        "round_id": 1,
        "staff_id": 1,
        "title": "服务标兵",
        "number": "三化证字〔2025〕001号",
        "awarded_on": "2025-12-01",
        "sheet": sheet,
    }
    marks = ", ".join("?" * len(values))
    connection.execute("DELETE FROM certificate")
    connection.execute(f"INSERT INTO certificate ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))
    connection.commit()
    connection.close()

    store = open_store(path, clock)
    row = Certificate.get_by_id(1)

    assert (row.state, row.name, row.printed_at, row.staff_id) == (CertificateState.VALID, "", None, 1)
    assert build_services(store).certificates.sheets([row])[0].check_code == ""
    store.close()


# What a program without 0055_frozen_selections kept of a selection under way.
OLD_SELECTION = """
INSERT INTO award_title VALUES (1, 1, lower(hex(randomblob(16))), '2026-01-01', '2026-01-01', NULL, '', '',
    '岗位能手', 'person', '年度', 1, 12, 6, 0, 0, 0, '考核评分', '业务精湛');
INSERT INTO award_round VALUES (1, 1, lower(hex(randomblob(16))), '2026-01-01', '2026-01-01', NULL, '', '',
    1, 1, 1, 'reviewed', '', NULL, 5, '', '', NULL);
INSERT INTO award_candidate VALUES (1, 1, lower(hex(randomblob(16))), '2026-01-01', '2026-01-01', NULL, '', '',
    1, 1, NULL, '王芳', '', 9500, 1, '', '', 0, 0);
"""


def test_a_selection_of_an_older_program_goes_on_with_the_title_as_it_stands(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, path = tmp_path / "migrations", tmp_path / "sanhua.db"
    shutil.copytree(upgrading.MIGRATIONS, older, ignore=shutil.ignore_patterns("00[5-9]*", "__pycache__"))
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((Path(__file__).parent / "old" / "version_9.sql").read_text(encoding="utf-8"))
    with monkeypatch.context() as patch:
        patch.setattr(upgrading, "MIGRATIONS", older)
        open_store(path, clock).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD_SELECTION)

    store = open_store(path, clock)
    now = build_services(store).selections.get(1)
    assert (now.title.name, now.title.term_months, now.candidates[0].satisfaction) == ("岗位能手", 12, None)
    build_services(store).selections.take(1, Step.SHORTLIST, StepInput(Role.OFFICE, "李红"))
    assert build_services(store).selections.get(1).candidates[0].listed
    store.close()
