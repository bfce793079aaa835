"""The services of cases on a real store, with the shipped catalogue."""

from datetime import datetime

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.inquiries.case_rows import CaseRow, CaseValues
from sanhua_desktop.inquiries.case_rules import CaseStep
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.paper_wording import Paper
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.services import build_services
from sanhua_desktop.store.store import Store

OFFICE = OfficeValues("云溪县交通运输局", phone="0700-6220001", complaint_phone="0700-6220012")


class CaseRoom:
    """Makes cases and moves the clock."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.services = build_services(store)
        self.store, self.clock = store, clock
        self.services.office.set_up(OFFICE, {1: "综合受理", 2: "道路货运", 3: "道路客运", 5: "公路路政"})
        self.services.matters.load_defaults()
        self.services.joint.load_defaults()
        self.cases, self.joint, self.petitions = self.services.cases, self.services.joint, self.services.petitions

    def matter(self, code: str) -> Matter:
        return self.services.matters.find(code)[0]

    def receive(self, code: str = "HY01", **values: object) -> int:
        typed = {"applicant": "王𬭎璟", "phone": "13812341234", **values}
        change = self.cases.receive(CaseValues(matter=self.matter(code), **typed))  # type: ignore[arg-type]
        assert change.record_id is not None
        return change.record_id

    def on(self, day: str, at: str = "10:00") -> None:
        self.clock.moment = datetime.fromisoformat(f"{day if len(day) > 5 else f'2026-{day}'} {at}")

    def step(self, case_id: int, step: CaseStep, **values: object) -> Paper | None:
        return self.cases.step(case_id, step, StepValues(**values))[1]  # type: ignore[arg-type]

    def row(self, case_id: int) -> CaseRow:
        return self.cases.get(case_id)
