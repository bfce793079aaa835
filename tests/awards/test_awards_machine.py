"""The sequence of a selection: every pair of stage and step in every role, and who may not judge."""

from datetime import date

import pytest

from sanhua_desktop.awards.eligibility_rules import Demands, Standing, shortlist, why_not
from sanhua_desktop.awards.enums import Holder, Role, Stage, Step
from sanhua_desktop.awards.machine import ROLES, Act, check_not_own, check_step
from sanhua_desktop.awards.publicity_rules import publicity_term
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.office.shipped_calendar import calendar_with

OFFICE, GROUP, COMMITTEE = Role.OFFICE, Role.LEADING_GROUP, Role.COMMITTEE
# The whole sequence of domain F.8, written out by hand: from, step, who, to.
ALLOWED = {
    (Stage.PROPOSED, Step.REVIEW, OFFICE): Stage.REVIEWED,
    (Stage.REVIEWED, Step.SHORTLIST, OFFICE): Stage.SHORTLISTED,
    (Stage.SHORTLISTED, Step.DECIDE, GROUP): Stage.DECIDED,
    (Stage.DECIDED, Step.POST, OFFICE): Stage.POSTED,
    (Stage.POSTED, Step.CLEAR, OFFICE): Stage.CLEARED,
    (Stage.CLEARED, Step.APPROVE, COMMITTEE): Stage.APPROVED,
    (Stage.APPROVED, Step.CIRCULATE, OFFICE): Stage.CIRCULATED,
    (Stage.CIRCULATED, Step.CERTIFY, OFFICE): Stage.CERTIFIED,
    (Stage.CERTIFIED, Step.FILE, OFFICE): Stage.FILED,
    # Sent back by whoever's turn it is, one stage at a time.
    (Stage.REVIEWED, Step.SEND_BACK, OFFICE): Stage.PROPOSED,
    (Stage.SHORTLISTED, Step.SEND_BACK, GROUP): Stage.REVIEWED,
    (Stage.DECIDED, Step.SEND_BACK, OFFICE): Stage.SHORTLISTED,
    (Stage.POSTED, Step.SEND_BACK, OFFICE): Stage.DECIDED,
    (Stage.CLEARED, Step.SEND_BACK, COMMITTEE): Stage.POSTED,
    (Stage.APPROVED, Step.SEND_BACK, OFFICE): Stage.CLEARED,
    (Stage.CIRCULATED, Step.SEND_BACK, OFFICE): Stage.APPROVED,
    (Stage.CERTIFIED, Step.SEND_BACK, OFFICE): Stage.CIRCULATED,
}


@pytest.mark.parametrize("role", Role, ids=lambda role: role.value)
@pytest.mark.parametrize("step", Step, ids=lambda step: step.value)
@pytest.mark.parametrize("stage", Stage, ids=lambda stage: stage.value)
def test_every_stage_step_and_role(stage: Stage, step: Step, role: Role) -> None:
    wanted = ALLOWED.get((stage, step, role))

    if wanted is not None:
        assert check_step(stage, Act(step, role, "赵静"), {Step.PROPOSE: "李红"}) is wanted
        return
    with pytest.raises(Refused) as refused:
        check_step(stage, Act(step, role, "赵静"), {Step.PROPOSE: "李红"})
    assert str(refused.value) == refusal(stage, step, role)


def refusal(stage: Stage, step: Step, role: Role) -> str:
    """What is said of a step that is not allowed: whose turn it is, or what comes next."""
    turns = {at: (one, who) for at, one, who in ALLOWED if one is not Step.SEND_BACK}
    if step is Step.SEND_BACK and stage is Stage.PROPOSED:
        return "这次比选刚提出候选，前面没有可以退回的步骤。不办了请停用。"
    if stage is Stage.FILED:
        return "这次比选已归档，不能退回。" if step is Step.SEND_BACK else f"这次比选已归档，不能再“{step.label}”。"
    wanted, who = turns[stage]
    if step is Step.SEND_BACK:
        return f"现在轮到{who.label}办理，由{who.label}退回，{role.label}不能退回。"
    if step is wanted:
        return f"“{step.label}”由{who.label}办理，{role.label}不能代办。"
    order = [Step.PROPOSE, *(one for one, _ in turns.values())]
    done = order.index(step) < order.index(wanted)
    why = f"“{step.label}”已经办过" if done else f"还不能“{step.label}”"
    return f"这次比选现在是“{stage.label}”，{why}。下一步是“{wanted.label}”；要重办，请先退回。"


@pytest.mark.parametrize("proposing", [Step.PROPOSE, Step.SHORTLIST])
@pytest.mark.parametrize(("stage", "judging"), [(Stage.SHORTLISTED, Step.DECIDE), (Stage.CLEARED, Step.APPROVE)])
def test_nobody_judges_what_they_proposed(stage: Stage, judging: Step, proposing: Step) -> None:
    act = Act(judging, ROLES[judging], "李红")

    with pytest.raises(Refused, match="李红办理了"):
        check_step(stage, act, {proposing: "李红"})
    check_step(stage, act, {Step.PROPOSE: "张三", Step.REVIEW: "李红"})


def test_who_stands_on_the_list_stays_away_from_judging() -> None:
    with pytest.raises(Refused, match="回避"):
        check_not_own(Act(Step.APPROVE, COMMITTEE, "张敏"), frozenset({"张敏"}))
    check_not_own(Act(Step.POST, OFFICE, "张敏"), frozenset({"张敏"}))


def test_a_step_without_a_name_is_no_step() -> None:
    with pytest.raises(InvalidInput, match="姓名"):
        check_step(Stage.PROPOSED, Act(Step.REVIEW, OFFICE, "　"), {})


@pytest.mark.parametrize(
    ("posted", "ends", "expected"),
    [
        (date(2026, 11, 23), date(2026, 11, 30), False),  # domain B17
        (date(2026, 9, 28), date(2026, 10, 10), False),  # over the National Day, whose Saturday is worked
        (date(2026, 12, 28), date(2027, 1, 5), True),  # the notice for 2027 is not out
    ],
)
def test_publicity_ends_on_the_fifth_working_day(posted: date, ends: date, expected: bool) -> None:
    term = publicity_term(posted, 5, calendar_with({}))

    assert (term.ends_on, term.expected) == (ends, expected)
    assert ("预计" in term.words) is expected
    with pytest.raises(InvalidInput, match="5"):
        publicity_term(posted, 4, calendar_with({}))


def test_each_reason_against_a_candidate_is_said() -> None:
    demands = Demands(Holder.PERSON, months_in_post=6, members_only=True, posted_commitment=True)
    bad = Standing(ranked=False, note="一票否决：违纪", joined_on=date(2026, 5, 1), left_on=date(2026, 9, 1))

    assert why_not(demands, bad, date(2026, 9, 30)) == [
        "一票否决：违纪",
        "2026-09-01已离岗",
        "2026-05-01到岗，到期末不满6个月",
        "不是中共党员（预备党员）",
        "没有已公示的个人承诺",
    ]
    unknown = Standing(ranked=True, member=True, commitment=True)
    assert why_not(demands, unknown, date(2026, 9, 30)) == ["没有登记到岗日期，要求在岗满6个月"]
    good = Standing(ranked=True, joined_on=date(2026, 3, 30), member=True, commitment=True)
    assert why_not(demands, good, date(2026, 9, 30)) == []


def test_satisfaction_below_the_line_or_unknown_is_a_reason_for_a_window() -> None:
    demands = Demands(Holder.WINDOW, satisfaction_floor=90)

    assert why_not(demands, Standing(True), date(2026, 9, 30)) == ["没有足够的满意率数据（至少30份），要求不低于90%"]
    assert why_not(demands, Standing(True, satisfaction=90), date(2026, 9, 30)) == []  # type: ignore[arg-type]


def test_a_tie_for_the_last_place_comes_along_in_words() -> None:
    assert shortlist([1, 2, 2, 4], 2) == (
        [True, True, True, False],
        "第2名并列，入围3个，名额2个，提交领导小组研究决定。",
    )
    assert shortlist([1, 2, 3], 2) == ([True, True, False], "")
    assert shortlist([1, 2], 5) == ([True, True], "")
