"""A case, a joint case, a petition and a matter's editions on each of the two databases, worked by two PCs."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from case_room import CaseRoom

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import Refused
from sanhua_desktop.inquiries.case_rules import CaseState, CaseStep
from sanhua_desktop.inquiries.joint_machine import JointState, JointStep
from sanhua_desktop.inquiries.joint_service import JointValues
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.petition_enums import PetitionCategory
from sanhua_desktop.inquiries.petition_rules import PetitionStep
from sanhua_desktop.inquiries.petition_service import PetitionValues
from sanhua_desktop.services import build_services
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store


def test_everything_of_a_case_is_kept_alike_on_both(store: Store, place: str | Path, clock: FixedClock) -> None:
    room = CaseRoom(store, clock)
    case_id = room.receive("HY01", materials=["√ 申请表（原件1份）"])
    room.step(case_id, CaseStep.ACCEPT)
    joint_id = room.joint.receive(JointValues("王璟", room.joint.packages()[2], brought=range(1, 6))).record_id or 0
    room.joint.step(joint_id, JointStep.ACCEPT, StepValues())
    petition_id = room.petitions.register(PetitionValues("罗明", "扬尘", PetitionCategory.APPEAL)).record_id or 0
    room.petitions.step(petition_id, PetitionStep.ACCEPT, StepValues())
    freight = room.matter("HY01")
    room.services.matters.edit(freight, replace(room.services.matters.content(freight), fee="10元"), clock.today())

    other = open_store(place, clock, actor=lambda: "张敏")
    there = build_services(other)

    assert there.cases.get(case_id).due_words == room.row(case_id).due_words == "9月24日 周四"
    assert there.cases.papers(case_id) == room.cases.papers(case_id)
    assert there.joint.get(joint_id).joint.state is JointState.ACCEPTED
    assert there.petitions.get(petition_id).clock == room.petitions.get(petition_id).clock
    assert there.matters.edition_on(freight, date(2026, 9, 18)).fee == "10元"
    with pytest.raises(Refused, match="现在是“受理”"):  # the other PC was faster
        there.cases.step(case_id, CaseStep.ACCEPT, StepValues())
    there.cases.step(case_id, CaseStep.REVIEW, StepValues())
    assert room.row(case_id).case.state is CaseState.REVIEWING
    assert check(store) == []
    other.close()


def test_an_entry_of_an_old_program_goes_on_waiting_for_its_papers(tmp_path: Path, clock: FixedClock) -> None:
    with closing(sqlite3.connect(tmp_path / "sanhua.db")) as connection:
        connection.executescript((Path(__file__).parent / "old" / "version_9.sql").read_text(encoding="utf-8"))
        connection.execute(
            "INSERT INTO inquiry_entry VALUES (1, 1, 'cf84ab87192449949a37d644893cf2ed', '2026-09-14 09:00:00', "
            "'2026-09-14 09:00:00', NULL, '', '', '首问〔2026〕0001号', '2026-09-14 09:00:00', 'visit', 'application', "
            "'王璟', '', '', NULL, '年审', '', 20, 5, 1, NULL, 'notice', '', '', NULL, '', '王璟')"
        )
        connection.commit()

    store = open_store(tmp_path / "sanhua.db", clock)

    services = build_services(store)
    assert (services.inquiries.get(1).entry.complete_at, services.inquiries.get(1).clock.waits) == (None, True)
    services.inquiries.complete(1)
    assert services.inquiries.get(1).clock.promised == services.inquiries.deadline(clock.today(), 5)
    assert services.joint_notices.find() == []
    store.close()
