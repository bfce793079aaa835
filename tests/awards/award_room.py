"""An office with a published round, and the steps of a selection in one call each."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from sanhua_desktop.awards.enums import Stage, Step
from sanhua_desktop.awards.machine import ROLES, next_step
from sanhua_desktop.awards.selections import Selection, StepInput
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.evaluation.contests.enums import ContestKind
from sanhua_desktop.evaluation.contests.records import Contest
from sanhua_desktop.evaluation.contests.service import NewContest
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import ScoreRow
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.services import build_services
from sanhua_desktop.staff.enums import PoliticalStatus
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store

NAMES = ("张敏", "李强", "王芳", "阿不都热依木·阿不都克里木")
LEADERS = {"张敏": 99, "李强": 95, "王芳": 90}
OFFICE, GROUP, COMMITTEE = "李红", "周建国", "陈志远"
PEOPLE = {"office": OFFICE, "leading_group": GROUP, "committee": COMMITTEE}
_NOTED = {Step.DECIDE: "9月18日领导小组会议纪要", Step.FILE: "2026年文书档案第12盒"}


class AwardRoom:
    """The services of an office whose round ran from July to September 2026; one person's scores are missing."""

    def __init__(self, store: Store, names: Sequence[str] = NAMES) -> None:
        self.store = store
        self.services = build_services(store)
        self.services.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理", 2: "货运业务"})
        for number, name in enumerate(names, start=1):
            self.services.staff.add(
                StaffValues(
                    staff_number=f"JT-{number:03d}",
                    name=name,
                    window=1 if number % 2 else 2,
                    joined_on=date(2020, 3, 1),
                    political_status=PoliticalStatus.PARTY_MEMBER if number % 2 else PoliticalStatus.MASSES,
                )
            )
        ids = [person.id for person in self.services.staff.find()]
        self.services.evaluation.open_round("2026年第三季度", date(2026, 7, 1), date(2026, 9, 30), ids)

    @property
    def round(self) -> EvaluationRound:
        return self.services.evaluation.rounds()[0]

    def score(self, leaders: dict[str, int] | None = None) -> None:
        leaders = LEADERS if leaders is None else leaders
        for row in self.services.evaluation.standings(self.round):
            if row.staff.name in leaders:
                self.services.evaluation.enter(
                    row.participant,
                    leaders=[leaders[row.staff.name]],
                    ballots=[20, 8, 1, 1],
                    satisfaction=[40, 18, 5, 1, 0],
                )

    def score_of(self, name: str) -> ScoreRow:
        return next(row for row in self.services.evaluation.standings(self.round) if row.staff.name == name)

    def publish(self) -> EvaluationRound:
        self.services.evaluation.show(self.round)
        self.services.evaluation.publish(self.round, "王主任")
        return self.round

    def open(self, title: str = "岗位能手", quota: int = 2) -> int:
        chosen = next(one for one in self.services.titles.titles() if one.name == title)
        contest = self.contest({"张敏": "98.00", "王芳": "97.00"}) if chosen.contest_share == 100 else None
        change = self.services.selections.open(self.round, chosen, quota, OFFICE, contest)
        assert change.record_id is not None
        return change.record_id

    def contest(self, scores: Mapping[str, str]) -> Contest:
        """Hold a skill contest of one item and one judge."""
        contests, staff = self.services.contests, {one.name: one.id for one in self.services.staff.find()}
        items = [("实操", Decimal(100))]
        made = contests.announce(
            NewContest(
                "业务技能比武", ContestKind.SKILL, date(2026, 8, 20), items, ["赵评委"], [staff[one] for one in scores]
            )
        )
        held = next(one for one in contests.contests() if one.id == made.record_id)
        for one in contests.results(held):
            contests.score(one.entrant, [[scores[one.name]]])
        return held

    def get(self, selection: int) -> Selection:
        return self.services.selections.get(selection)

    def typed(self, step: Step, **changed: object) -> StepInput:
        role = ROLES[step]
        values: dict[str, object] = {
            "role": role,
            "person": PEOPLE[role.value],
            "note": _NOTED.get(step, ""),
            "document_number": "云交发〔2026〕15号",
        }
        return StepInput(**(values | changed))  # type: ignore[arg-type]

    def take(self, selection: int, step: Step, **changed: object) -> None:
        if step is Step.CIRCULATE:
            proposed = self.services.selections.proposed_document_number(self.get(selection))
            changed = ({"document_number": proposed} if proposed else {}) | changed
        self.services.selections.take(selection, step, self.typed(step, **changed))

    def carry(self, selection: int, to: Stage) -> Selection:
        """Take steps until the stage is reached; the publicity passes meanwhile."""
        while self.get(selection).round.stage is not to:
            step = next_step(self.get(selection).round.stage)
            assert step is not None
            if step is Step.CLEAR:
                self.wait_for_publicity(selection)
            self.take(selection, step)
        return self.get(selection)

    def wait_for_publicity(self, selection: int) -> None:
        term = self.get(selection).term
        assert term is not None
        self.on(term.ends_on + timedelta(days=1))

    def on(self, day: date) -> None:
        self.store.clock = FixedClock(datetime.combine(day, time(9, 0)))
