"""A case, a joint case, a petition and a matter's editions on each of the two databases, worked by two PCs."""

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
