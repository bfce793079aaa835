"""The sample office (示例单位): made-up people and visitors, entered through the real services."""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from sanhua_desktop.assets import resource
from sanhua_desktop.campaign.rules import StageDates
from sanhua_desktop.changes import Change
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.commitments.enums import CommitmentNature, Metric
from sanhua_desktop.commitments.records import Commitment
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.commitments.values import ItemValues, Measured
from sanhua_desktop.exchange.placeholder import placeholder_portrait
from sanhua_desktop.feedback.spot_checks.service import SpotCheckValues
from sanhua_desktop.inquiries.case_rows import CaseValues
from sanhua_desktop.inquiries.case_rules import CaseStep
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.joint_machine import JointStep
from sanhua_desktop.inquiries.joint_service import JointValues
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.petition_enums import PetitionCategory
from sanhua_desktop.inquiries.petition_rules import PetitionStep
from sanhua_desktop.inquiries.petition_service import PetitionValues
from sanhua_desktop.inquiries.reminders.enums import ReminderKind
from sanhua_desktop.inquiries.reminders.service import ReminderValues
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.sample_awards import load_awards
from sanhua_desktop.sample_rectifications import load_rectifications
from sanhua_desktop.sample_scores import load_facts, object_and_answer, open_windows_round
from sanhua_desktop.sample_votes import load_votes
from sanhua_desktop.services import Services
from sanhua_desktop.staff.enums import Gender
from sanhua_desktop.staff.roster import Known, read_roster
from sanhua_desktop.store.store import Store

_HEADINGS = ("工号", "姓名", "性别", "部门", "窗口", "岗位", "政治面貌", "电话", "到岗日期")


def load_sample(services: Services) -> None:
    """Fill an empty store with the sample office, all or nothing."""
    with services.store.writing():
        load_office(services)
        _load_staff(services)
        _load_inquiries(services)
        _load_commitments(services)
        _load_checks(services)
        _load_services(services)
        _load_casework(services)
        windows = open_windows_round(services)
        _load_evaluation(services)
        load_votes(services)
        load_facts(services, windows)


def load_office(services: Services) -> None:
    """Enter the sample office's profile, windows, campaign and the shipped catalogue."""
    office = _demo("office")
    windows = {int(number): name for number, name in office["windows"].items()}
    services.office.set_up(OfficeValues(**office["profile"]), windows)
    campaign = office["campaign"]
    stages = [StageDates(**stage) for stage in campaign["stage"]]
    services.campaign.set_up(campaign["name"], campaign["year"], stages, basis=campaign["basis"])
    services.matters.load_defaults()
    services.desk.load_defaults()
    services.joint.load_defaults()


def _demo(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("demo", f"{name}.toml").read_text(encoding="utf-8"))


def _load_staff(services: Services) -> None:
    people = _demo("staff")["people"]
    known = Known(frozenset(), frozenset(window.number for window in services.office.windows()))
    reading = read_roster(_HEADINGS, [(at, line[:9]) for at, line in enumerate(people, start=2)], known)
    for number, ((_, values), line) in enumerate(zip(reading.good, people, strict=True)):
        staff_id = services.staff.add(values).record_id
        if staff_id is not None:
            services.staff.put_photo(staff_id, placeholder_portrait(number, long_hair=values.gender is Gender.FEMALE))
            _post_commitment(services.commitments, staff_id, line[9])
    services.badges.issue(services.staff.find())


def _post_commitment(commitments: CommitmentService, staff_id: int, text: str) -> None:
    _take_steps(commitments, commitments.draft(staff_id, text), "posted")


def _load_commitments(services: Services) -> None:
    """Enter items of windows and the office, each brought to its state; some are measured from the register."""
    today, commitments = services.store.clock.today(), services.commitments
    last_day = services.campaign_end()
    if last_day is None or last_day < today:
        return  # nothing may be promised past the campaign
    windows = {one.number: one.id for one in services.office.windows()}
    quarter = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    for line in _demo("commitments")["item"]:
        measured = None
        if "metric" in line:
            target = Decimal(line["target"])
            measured = Measured(Metric(line["metric"]), target, quarter, today, line.get("days", 0))
        due = min(today + timedelta(days=line["due_in"]), last_day)
        item = ItemValues(due, line["measure"], line["responsible"], CommitmentNature(line["nature"]), measured)
        drafted = commitments.draft(None, line["text"], item, window_id=windows.get(line.get("window", 0)))
        _take_steps(commitments, drafted, line["state"])


def _load_checks(services: Services) -> None:
    """Enter the duty leader's checks of the last days."""
    people = {person.name: person.id for person in services.staff.find()}
    for line in _demo("commitments")["check"]:
        with _moment(services.store, line["days_ago"], line["time"]):
            failed, note = tuple(line["failed"]), line.get("note", "")
            services.spot_checks.record(SpotCheckValues(people[line["name"]], line["checker"], failed, note))


def _take_steps(commitments: CommitmentService, drafted: Change, state: str) -> None:
    """Take a draft through the cycle as far as ``state``; the owner hands it in and begins, the office posts it."""
    assert drafted.record_id is not None  # a new record has a number
    drafted_one = commitments.get(drafted.record_id)
    owner = drafted_one.responsible or commitments.owner_name(drafted_one)
    steps: dict[str, Callable[[Commitment], object]] = {
        "submitted": lambda one: commitments.submit(one, owner),
        "reviewed": lambda one: commitments.review(one, "机关党支部", accept=True),
        "posted": lambda one: commitments.post(one, "办公室"),
        "under_way": lambda one: commitments.begin(one, owner),
    }
    for name, step in steps.items():
        step(commitments.get(drafted.record_id))
        if name == state:
            return


def _load_inquiries(services: Services) -> None:
    matters = {matter.code: matter for matter in services.matters.find()}
    officers = {person.name: person for person in services.staff.find()}
    for line in _demo("inquiries")["inquiry"]:
        values = InquiryValues(
            visitor_name=line["name"],
            phone=line["phone"],
            matter=matters.get(line.get("matter", "")),
            content=line.get("content", ""),
            officer=officers[line["officer"]],
            disposition=Disposition(line["disposition"]),
            referral=line.get("referral", ""),
            referral_phone=line.get("referral_phone", ""),
        )
        with _moment(services.store, line["days_ago"], line["time"]):
            change = services.inquiries.register(values)
            if "notice_brought" in line and change.record_id is not None:
                entry = services.inquiries.get(change.record_id).entry
                services.notices.issue(entry, line["notice_brought"])


def _load_services(services: Services) -> None:
    """Enter yesterday's service after closing time, and whom to remind today."""
    demo, today = _demo("inquiries"), services.store.clock.today()
    served, renewed = demo["extended"], demo["reminder"]
    with _moment(services.store, served["days_ago"], served["time"]):
        visitor = services.inquiries.find(served["name"])[0].entry
        services.extended.register(services.extended.suggest(visitor.id))
    due = today + timedelta(days=renewed["due_in"])
    services.reminders.add(
        ReminderValues(ReminderKind.EXPIRY, renewed["name"], renewed["subject"], due, renewed["phone"])
    )
    services.reminders.look_through()


def _load_casework(services: Services) -> None:
    """Enter cases, joint cases and petitions, each worked through the steps of its line."""
    demo, (cases, joint, petitions) = _demo("casework"), (services.cases, services.joint, services.petitions)
    officers = {person.name: person for person in services.staff.find()}
    matters = {matter.code: matter for matter in services.matters.find()}
    packages = {one.code: one for one in joint.packages()}
    for line in demo["case"]:
        matter, officer = matters[line["matter"]], officers[line["officer"]]
        situation = line.get("situation", "")
        case = CaseValues(line["name"], matter, phone=line["phone"], situation=situation, officer=officer)
        _work(services, line, partial(cases.receive, case), lambda at, step, told: cases.step(at, CaseStep(step), told))
    for line in demo["joint"]:
        intake = JointValues(line["name"], packages[line["package"]], phone=line["phone"], brought=line["brought"])
        begin = partial(joint.receive, intake)
        with _moment(services.store, line["days_ago"], line["time"]):
            services.joint_notices.issue(intake)
        _work(services, line, begin, lambda at, step, told: joint.step(at, JointStep(step), told))
    for line in demo["petition"]:
        values = PetitionValues(line["name"], line["subject"], PetitionCategory(line["category"]), facts=line["facts"])
        begin = partial(petitions.register, values)
        _work(services, line, begin, lambda at, step, told: petitions.step(at, PetitionStep(step), told))


def _work(
    services: Services,
    line: dict[str, Any],
    begin: Callable[[], Change],
    go_on: Callable[[int, str, StepValues], object],
) -> None:
    with _moment(services.store, line["days_ago"], line["time"]):
        record_id = begin().record_id
    assert record_id is not None  # a new record has a number
    for step in line.get("steps", []):
        typed = {name: value for name, value in step.items() if name not in ("step", "days_ago")}
        with _moment(services.store, step["days_ago"], line["time"]):
            go_on(record_id, step["step"], StepValues(**typed))


@contextmanager
def _moment(store: Store, days_ago: int, at: str) -> Iterator[None]:
    """Inside, the store's clock shows a moment some days ago, when a visitor came; never a moment to come."""
    real = store.clock
    day = real.today() - timedelta(days=days_ago)
    store.clock = FixedClock(min(datetime.combine(day, time.fromisoformat(at)), real.now()))
    try:
        yield
    finally:
        store.clock = real


def _load_evaluation(services: Services) -> None:
    plan = _demo("evaluation")
    people = {person.name: person.id for person in services.staff.find()}
    staff_ids = [people[line["name"]] for line in plan["person"]]
    services.evaluation.open_round(plan["name"], plan["first_day"], plan["last_day"], staff_ids)
    opened = services.evaluation.rounds()[0]
    criteria = {row.number: row for row in services.evaluation.criteria(opened.id)}
    rows = {row.staff.name: row.participant for row in services.evaluation.standings(opened)}
    for line in plan["person"]:
        participant = rows[line["name"]]
        services.evaluation.enter(
            participant, leaders=line["leaders"], ballots=line["ballots"], satisfaction=line["satisfaction"]
        )
        for cut in line["deductions"]:
            services.evaluation.deduct(participant, criteria[cut["criterion"]], cut["points"], cut["reason"])
        for more in line["bonuses"]:
            services.evaluation.add_bonus(participant, more["points"], more["reason"], kind=more["kind"])
    formula = services.evaluation.formula(opened)  # three good people: with the usual bound nobody would be the last
    services.evaluation.set_formula(opened, replace(formula, tiers=replace(formula.tiers, spared_from=Decimal(95))))
    opened = services.evaluation.rounds()[0]
    services.evaluation.show(opened)
    object_and_answer(services, opened, "李强")
    services.evaluation.publish(opened, plan["signed_by"])
    load_awards(services, plan["awards"], _moment)
    load_rectifications(services, opened, _moment)
