"""Every cell of the three procedures: each allowed step leads where the table says, each other one is refused."""

from datetime import date

import pytest

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.case_rules import (
    CASE,
    CaseMoment,
    CaseState,
    CaseStep,
    check_step,
    corrections_again,
)
from sanhua_desktop.inquiries.joint_clock import JointHappening, standing
from sanhua_desktop.inquiries.joint_machine import BRANCH, JOINT, BranchState, JointState, JointStep
from sanhua_desktop.inquiries.joint_rules import check_joint_step
from sanhua_desktop.inquiries.machine import Machine, StepValues
from sanhua_desktop.inquiries.packages import package_content
from sanhua_desktop.inquiries.petition_rules import (
    PETITION,
    PetitionHappening,
    PetitionMoment,
    PetitionState,
    PetitionStep,
    check_people,
    check_petition_step,
    petition_clock,
    state_after,
)
from sanhua_desktop.office.shipped_calendar import calendar_with

CALENDAR = calendar_with({})
TODAY = date(2026, 9, 18)
FULL = StepValues("理由", "王局长", 3, "第一项", "王璟", "县公安局", 1)

# State: the steps it allows and where they lead, written out by hand from domain H.
CASE_TABLE = {
    "received": {
        "accept": "accepted",
        "correct": "correcting",
        "refuse": "not_accepted",
        "return": "returned",
        "withdraw": "withdrawn",
    },
    "correcting": {
        "correct": "correcting",
        "resubmit": "received",
        "return": "returned",
        "withdraw": "withdrawn",
    },
    "accepted": {
        "review": "reviewing",
        "pause": "paused",
        "extend": "accepted",
        "grant": "granted",
        "withdraw": "withdrawn",
    },
    "reviewing": {
        "pause": "paused",
        "extend": "reviewing",
        "grant": "granted",
        "deny": "denied",
        "withdraw": "withdrawn",
    },
    "paused": {"resume": "reviewing", "withdraw": "withdrawn"},
    "granted": {"make_ready": "ready"},
    "denied": {"make_ready": "ready"},
    "ready": {"deliver": "delivered"},
}
PETITION_TABLE = {
    "registered": {
        "accept": "accepted",
        "decline": "not_accepted",
        "forward": "forwarded",
        "object": "sent_back",
        "stop": "stopped",
    },
    "accepted": {"extend": "accepted", "answer": "answered"},
    "answered": {"deliver": "delivered"},
    "delivered": {"ask_review": "in_review", "close": "closed"},
    "in_review": {"review": "reviewed"},
    "reviewed": {"ask_recheck": "in_recheck", "close": "closed"},
    "in_recheck": {"recheck": "closed"},
}
JOINT_TABLE = {
    "received": {"accept": "accepted", "correct": "correcting", "withdraw": "withdrawn"},
    "correcting": {"correct": "correcting", "resubmit": "received", "withdraw": "withdrawn"},
    "accepted": {"extend": "accepted", "issue": "issued", "withdraw": "withdrawn"},
}
BRANCH_TABLE = {
    "ready": {"send": "sent"},
    "sent": {"ask": "correcting", "agree": "agreed", "refuse": "refused"},
    "correcting": {"answer": "sent"},
    "agreed": {"collect": "in_hand"},
}
CELLS = [
    (machine, state, step, table.get(state.value, {}).get(step.value))
    for machine, table, states in (
        (CASE, CASE_TABLE, CaseState),
        (PETITION, PETITION_TABLE, PetitionState),
        (JOINT, JOINT_TABLE, JointState),
        (BRANCH, BRANCH_TABLE, BranchState),
    )
    for state in states
    for step in machine.rules
]


@pytest.mark.parametrize(("machine", "state", "step", "leads_to"), CELLS)
def test_every_cell(machine: Machine, state, step, leads_to: str | None) -> None:  # type: ignore[no-untyped-def,type-arg]
    if leads_to is not None:
        assert machine.after(state, step).value == leads_to
        assert step in machine.allowed(state)
        return
    with pytest.raises(Refused) as refused:
        machine.after(state, step)
    sentence = str(refused.value)
    assert state.label in sentence and step.label in sentence
    assert all(one.label in sentence for one in machine.allowed(state))


@pytest.mark.parametrize("machine", [CASE, PETITION, JOINT, BRANCH], ids=["case", "petition", "joint", "branch"])
def test_a_step_that_lacks_something_names_every_field(machine: Machine) -> None:  # type: ignore[type-arg]
    for step, rule in machine.rules.items():
        machine.check(step, FULL)
        if rule.needs:
            with pytest.raises(InvalidInput) as refused:
                machine.check(step, StepValues())
            assert set(refused.value.problems) == set(rule.needs)


def test_a_second_correction_notice_demands_its_cause_and_is_counted() -> None:
    again = CaseMoment(TODAY, corrections=1)
    with pytest.raises(InvalidInput) as refused:
        check_step(CaseState.CORRECTING, CaseStep.CORRECT, StepValues(detail="法人身份证"), again)

    assert "一次性告知不到位" in refused.value.problems["reason"]
    told = StepValues(detail="法人身份证", reason="申请事项变更")
    assert check_step(CaseState.CORRECTING, CaseStep.CORRECT, told, again) is CaseState.CORRECTING
    assert corrections_again([]) == corrections_again([CaseStep.CORRECT]) == 0
    assert corrections_again([CaseStep.CORRECT, CaseStep.RESUBMIT, CaseStep.CORRECT, CaseStep.CORRECT]) == 2


@pytest.mark.parametrize("step", [CaseStep.CORRECT, CaseStep.REFUSE, CaseStep.RETURN])
def test_after_five_days_the_papers_are_accepted_and_nothing_before_acceptance_is_left(step: CaseStep) -> None:
    moment = CaseMoment(TODAY, deemed_since=date(2026, 9, 10))

    with pytest.raises(Refused, match="依法自9月10日收到之日起即为受理"):
        check_step(CaseState.RECEIVED, step, FULL, moment)
    assert check_step(CaseState.RECEIVED, CaseStep.ACCEPT, FULL, moment) is CaseState.ACCEPTED


@pytest.mark.parametrize(
    ("moment", "days", "sentence"),
    [
        (CaseMoment(TODAY, extended=True), 5, "已经延长过一次"),
        (CaseMoment(TODAY, statutory_due=date(2026, 9, 17)), 5, "法定期限已经过了"),
        (CaseMoment(TODAY), 11, "最多延长10个工作日"),
    ],
)
def test_an_extension_is_once_in_time_and_short(moment: CaseMoment, days: int, sentence: str) -> None:
    values = StepValues(reason="需要现场核查", approver="王局长", days=days)

    with pytest.raises((Refused, InvalidInput), match=sentence):
        check_step(CaseState.REVIEWING, CaseStep.EXTEND, values, moment)
    allowed = CaseMoment(TODAY, statutory_due=TODAY)
    assert check_step(CaseState.REVIEWING, CaseStep.EXTEND, StepValues("核查", "王局长", 10), allowed) is (
        CaseState.REVIEWING
    )


def test_papers_are_not_returned_before_the_time_to_correct_is_over() -> None:
    with pytest.raises(Refused, match="12月21日才满"):
        check_step(CaseState.CORRECTING, CaseStep.RETURN, FULL, CaseMoment(TODAY, correct_by=date(2026, 12, 21)))

    late = CaseMoment(date(2026, 12, 22), correct_by=date(2026, 12, 21))
    assert check_step(CaseState.CORRECTING, CaseStep.RETURN, FULL, late) is CaseState.RETURNED


def test_only_what_is_done_at_once_is_granted_without_review() -> None:
    with pytest.raises(Refused, match="转审核"):
        check_step(CaseState.ACCEPTED, CaseStep.GRANT, FULL, CaseMoment(TODAY))

    assert check_step(CaseState.ACCEPTED, CaseStep.GRANT, FULL, CaseMoment(TODAY, at_once=True)) is CaseState.GRANTED


# Petitions: calendar days with roll-over, but for one objection in working days.


def petition(*steps: tuple[str, str] | tuple[str, str, int]) -> list[PetitionHappening]:
    return [PetitionHappening(PetitionStep(one[0]), date.fromisoformat(f"2026-{one[1]}"), *one[2:]) for one in steps]


@pytest.mark.parametrize(
    ("steps", "waits_for", "due"),
    [
        ([("register", "09-10")], "书面告知是否受理", "2026-09-28"),
        ([("register", "09-16")], "书面告知是否受理", "2026-10-08"),
        ([("register", "08-01"), ("accept", "08-05")], "作出处理意见", "2026-10-08"),
        ([("register", "07-20"), ("accept", "07-27")], "作出处理意见", "2026-09-28"),
        ([("register", "07-20"), ("accept", "07-27"), ("extend", "09-20", 30)], "作出处理意见", "2026-10-26"),
        (
            [("register", "07-20"), ("accept", "07-27"), ("answer", "08-10"), ("deliver", "08-12")],
            "信访人可以申请复查",
            "2026-09-11",
        ),
    ],
)
def test_petition_clocks(steps: list[tuple[str, str]], waits_for: str, due: str) -> None:
    seen = petition_clock(petition(*steps), CALENDAR, TODAY)

    assert seen.waits_for == waits_for
    assert seen.due is not None and seen.due.due.isoformat() == due
    assert not seen.due.working


def test_the_objection_to_a_wrong_transfer_counts_five_working_days() -> None:
    happened = petition(("register", "09-18"))

    assert petition_clock(happened, CALENDAR, TODAY).object_by is None
    seen = petition_clock(happened, CALENDAR, TODAY, from_above=True)
    assert seen.object_by is not None and seen.object_by.due == date(2026, 9, 24)
    state, _ = state_after(happened)
    with pytest.raises(Refused, match="只有上级"):
        check_petition_step(state, PetitionStep.OBJECT, FULL, PetitionMoment(TODAY, seen))
    late = PetitionMoment(date(2026, 9, 25), seen, from_above=True)
    with pytest.raises(Refused, match="9月24日届满"):
        check_petition_step(state, PetitionStep.OBJECT, FULL, late)
    in_time = PetitionMoment(TODAY, seen, from_above=True)
    assert check_petition_step(state, PetitionStep.OBJECT, FULL, in_time) is PetitionState.SENT_BACK


def test_a_petition_is_extended_once_by_thirty_days_at_most() -> None:
    seen = petition_clock(petition(("register", "09-01"), ("accept", "09-02")), CALENDAR, TODAY)

    with pytest.raises(Refused, match="延长过一次"):
        check_petition_step(
            PetitionState.ACCEPTED, PetitionStep.EXTEND, FULL, PetitionMoment(TODAY, seen, extended=True)
        )
    with pytest.raises(InvalidInput, match="最多延长30日"):
        check_petition_step(
            PetitionState.ACCEPTED,
            PetitionStep.EXTEND,
            StepValues("复杂", "王局长", 31),
            PetitionMoment(TODAY, seen),
        )


def test_a_petition_is_not_extended_after_its_sixty_days() -> None:
    seen = petition_clock(petition(("register", "07-20"), ("accept", "07-27")), CALENDAR, TODAY)  # until 28 September

    with pytest.raises(Refused, match="9月28日届满"):
        check_petition_step(PetitionState.ACCEPTED, PetitionStep.EXTEND, FULL, PetitionMoment(date(2026, 9, 29), seen))
    on_the_last_day = PetitionMoment(date(2026, 9, 28), seen)
    assert check_petition_step(PetitionState.ACCEPTED, PetitionStep.EXTEND, FULL, on_the_last_day)


def test_re_examination_is_asked_within_thirty_days_and_the_case_is_not_closed_before() -> None:
    happened = petition(("register", "07-20"), ("accept", "07-27"), ("answer", "08-10"), ("deliver", "08-12"))
    seen = petition_clock(happened, CALENDAR, TODAY)
    on_the_last_day = PetitionMoment(date(2026, 9, 11), seen)
    after = PetitionMoment(date(2026, 9, 12), seen)

    assert check_petition_step(PetitionState.DELIVERED, PetitionStep.ASK_REVIEW, FULL, on_the_last_day)
    with pytest.raises(Refused, match="9月11日届满"):
        check_petition_step(PetitionState.DELIVERED, PetitionStep.ASK_REVIEW, FULL, after)
    with pytest.raises(Refused, match="还可以申请"):
        check_petition_step(PetitionState.DELIVERED, PetitionStep.CLOSE, FULL, on_the_last_day)
    assert check_petition_step(PetitionState.DELIVERED, PetitionStep.CLOSE, FULL, after) is PetitionState.CLOSED


@pytest.mark.parametrize(
    ("people", "representatives", "fits"),
    [(1, 0, True), (5, 0, True), (6, 0, False), (6, 5, True), (9, 6, False), (0, 0, False)],
)
def test_a_group_sends_five_representatives_at_most(people: int, representatives: int, fits: bool) -> None:
    names = [f"代表{number}" for number in range(representatives)]
    if fits:
        check_people(people, names)
    else:
        with pytest.raises(InvalidInput):
            check_people(people, names)


# Joint cases.

TWO = package_content(
    {
        "name": "两证联办",
        "promised_days": 5,
        "items": [
            {"position": 1, "name": "营业执照", "department": "市场监管局", "days": 1},
            {"position": 2, "name": "经营许可", "department": "交通运输局", "days": 3, "after": [1]},
            {"position": 3, "name": "消防备案", "department": "消防救援大队", "days": 2},
        ],
        "materials": [{"position": 1, "name": "身份证", "used_by": [1, 2, 3]}],
    }
)


def joint(*steps: tuple[str, str] | tuple[str, str, int] | tuple[str, str, int, int]) -> list[JointHappening]:
    return [JointHappening(JointStep(one[0]), date.fromisoformat(f"2026-{one[1]}"), *one[2:]) for one in steps]


BEGUN = (("receive", "09-18"), ("accept", "09-18"))


def test_a_branch_waits_for_those_before_it_and_who_holds_the_rest_is_named() -> None:
    seen = standing(TWO, joint(*BEGUN, ("send", "09-18", 1), ("send", "09-18", 3)), CALENDAR, date(2026, 9, 22))

    assert [one.state.value for one in seen.branches] == ["sent", "waiting", "sent"]
    assert [one.item.name for one in seen.holders] == ["营业执照", "消防备案"]
    assert seen.waiting_for(seen.branch(1)) == 1
    assert seen.branch(1).due is not None and seen.branch(1).due.due == date(2026, 9, 20)
    assert seen.branch(1).standing.value == "past_promise"
    with pytest.raises(Refused, match="要等“营业执照”办出以后"):
        check_joint_step(seen, JointStep.SEND, StepValues(receiver="甲", branch=2), today=TODAY)


def test_nothing_circulates_before_acceptance() -> None:
    seen = standing(TWO, joint(("receive", "09-18")), CALENDAR, TODAY)

    with pytest.raises(Refused, match="受理以后才能"):
        check_joint_step(seen, JointStep.SEND, StepValues(receiver="甲", branch=1), today=TODAY)
    assert {one.state for one in seen.branches} == {BranchState.WAITING}


def test_the_certificates_are_issued_only_when_all_are_in_hand() -> None:
    steps: list[tuple[str, str, int]] = []
    receiver = StepValues(receiver="王璟")
    for position in (1, 2, 3):
        seen = standing(TWO, joint(*BEGUN, *steps), CALENDAR, TODAY)
        with pytest.raises(Refused, match=f"证照没有到齐.*{seen.branch(3).item.name}"):
            check_joint_step(seen, JointStep.ISSUE, receiver, today=TODAY)
        steps += [("send", "09-18", position), ("agree", "09-18", position), ("collect", "09-18", position)]
    seen = standing(TWO, joint(*BEGUN, *steps), CALENDAR, TODAY)

    check_joint_step(seen, JointStep.ISSUE, receiver, today=TODAY)
    assert seen.holders == ()


def test_a_branch_that_asks_for_papers_stops_its_own_clock_only() -> None:
    asked = joint(*BEGUN, ("send", "09-18", 3), ("ask", "09-18", 3))
    seen = standing(TWO, asked, CALENDAR, date(2026, 9, 23))
    back = standing(TWO, [*asked, *joint(("answer", "09-22", 3))], CALENDAR, date(2026, 9, 23))

    assert seen.branch(3).standing.value == "paused"
    assert back.branch(3).due is not None and back.branch(3).due.due == date(2026, 9, 24)
    assert seen.promised is not None and seen.promised.due == date(2026, 9, 24)


def test_the_outer_clock_is_45_and_15_once() -> None:
    seen = standing(TWO, joint(*BEGUN), CALENDAR, TODAY)
    more = standing(TWO, joint(*BEGUN, ("extend", "09-18", 0, 15)), CALENDAR, TODAY)

    assert seen.statutory is not None and seen.statutory.limit == 45
    assert more.statutory is not None and more.statutory.limit == 60
    with pytest.raises(InvalidInput, match="最多延长15个工作日"):
        check_joint_step(seen, JointStep.EXTEND, StepValues("难", "县长", 16), today=TODAY)
    with pytest.raises(Refused, match="延长过一次"):
        check_joint_step(more, JointStep.EXTEND, StepValues("难", "县长", 1), today=TODAY)


def test_a_joint_case_unanswered_for_five_days_is_accepted_too() -> None:
    seen = standing(TWO, joint(("receive", "09-18")), CALENDAR, date(2026, 9, 25))

    assert seen.deemed and seen.start == date(2026, 9, 18)
    with pytest.raises(Refused, match="即为受理"):
        check_joint_step(seen, JointStep.CORRECT, FULL, today=date(2026, 9, 25))


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"promised_days": 3}, "promised_days"),
        ({"promised_days": 46}, "promised_days"),
        ({"items": [{"position": 1, "name": "甲", "department": "乙", "days": 1, "after": [1]}]}, "items"),
        ({"materials": [{"position": 1, "name": "身份证", "used_by": [9]}]}, "materials"),
    ],
)
def test_a_package_that_cannot_work_is_refused(changed: dict[str, object], field: str) -> None:
    entry = {
        "name": "联办",
        "promised_days": 5,
        "items": [
            {"position": 1, "name": "甲", "department": "甲局", "days": 2},
            {"position": 2, "name": "乙", "department": "乙局", "days": 2, "after": [1]},
        ],
        "materials": [{"position": 1, "name": "身份证", "used_by": [1, 2]}],
    }

    with pytest.raises(InvalidInput) as refused:
        package_content({**entry, **changed})
    assert field in refused.value.problems
