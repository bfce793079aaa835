"""Referrals: every step from every state, the time at every hand, and what raises itself."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from desk_office import Office
from hypothesis import given
from hypothesis import strategies as st

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.referrals.records import Referral
from sanhua_desktop.inquiries.referrals.rules import (
    ALLOWED,
    Moments,
    ReferralState,
    Step,
    check_step,
    hands,
    raised_because,
    time_words,
)
from sanhua_desktop.office.opening_hours import OpeningHours, read_season
from sanhua_desktop.office.shipped_calendar import calendar_with
from sanhua_desktop.store.backup import check

MORNING = datetime(2026, 9, 18, 10, 22)
YEAR = {"first": "01-01", "last": "12-31", "morning": ["08:30", "12:00"], "afternoon": ["14:30", "17:30"]}
HOURS = OpeningHours(calendar_with({}), [read_season(YEAR)])


@pytest.mark.parametrize("state", ReferralState)
@pytest.mark.parametrize("step", Step)
def test_every_step_is_allowed_or_refused_in_words(state: ReferralState, step: Step) -> None:
    allowed = {
        ("WAITING", "ACCEPT"), ("WAITING", "DECLINE"), ("WAITING", "RECALL"), ("ACCEPTED", "DECLINE"),
        ("ACCEPTED", "REPORT"),
    }  # fmt: skip
    if (state.name, step.name) in allowed:
        check_step(state, step)
        assert step in ALLOWED[state]
        return
    with pytest.raises(Refused) as refused:
        check_step(state, step)
    assert f"这张转办单{state.value}，不能{step.value}" in str(refused.value)
    assert str(refused.value).endswith("。")


def take(office: Office, step: Step, referral: Referral) -> None:
    """Do a step as a person would."""
    referrals = office.services.referrals
    if step is Step.ACCEPT:
        referrals.accept(referral)
    elif step is Step.DECLINE:
        referrals.decline(referral, "不属于本岗位")
    elif step is Step.RECALL:
        referrals.recall(referral)
    else:
        referrals.report(referral, "已核实")


WAYS = {
    ReferralState.WAITING: (),
    ReferralState.ACCEPTED: (Step.ACCEPT,),
    ReferralState.DECLINED: (Step.DECLINE,),
    ReferralState.RECALLED: (Step.RECALL,),
    ReferralState.REPORTED: (Step.ACCEPT, Step.REPORT),
}


def test_the_service_walks_every_way_and_refuses_every_other_step(office: Office) -> None:
    for state, way in WAYS.items():
        for step in Step:
            entry = office.enter(f"走{state.name}{step.name}")
            office.services.referrals.send(entry.id, office.person("王芳"))
            for before in way:
                take(office, before, office.services.referrals.of(entry)[0])
            before_values = dict(office.services.referrals.of(entry)[0].__data__)
            if step in ALLOWED.get(state, ()):
                take(office, step, office.services.referrals.of(entry)[0])
                continue
            with pytest.raises(Refused):
                take(office, step, office.services.referrals.of(entry)[0])
            assert office.services.referrals.of(entry)[0].__data__ == before_values
    assert check(office.store) == []


def test_what_is_missing_is_asked_for_and_nothing_changes(office: Office) -> None:
    entry = office.enter()
    with pytest.raises(InvalidInput, match="从人员里选择承办人"):
        office.services.referrals.send(entry.id, None)
    with pytest.raises(InvalidInput, match="不能把事情转给自己"):
        office.services.referrals.send(entry.id, office.person("李红"))
    office.services.referrals.send(entry.id, office.person("王芳"))
    with pytest.raises(InvalidInput, match="不能只说“不归我管”"):
        office.services.referrals.decline(office.services.referrals.open_of(entry), " ")
    with pytest.raises(InvalidInput, match="承办结果"):
        office.services.referrals.accept(office.services.referrals.open_of(entry))
        office.services.referrals.report(office.services.referrals.open_of(entry), "")
    with pytest.raises(Refused, match="正在转办中"):
        office.services.referrals.send(entry.id, office.person("张敏"))
    assert len(office.services.referrals.of(entry)) == 1


def test_the_first_asked_stays_answerable_until_the_asker_is_answered(office: Office, clock) -> None:
    entry = office.enter(disposition=Disposition.HANDED_ON, receiver=office.person("王芳"))
    assert (entry.receiving_officer.name, entry.referral, entry.finished_at) == ("李红", "王芳", None)
    with pytest.raises(Refused, match="还在承办人手里"):
        office.services.inquiries.finish(entry.id, "已答复")
    office.services.referrals.accept(office.services.referrals.open_of(entry))
    office.services.referrals.report(office.services.referrals.open_of(entry), "可以跨省年审")

    fresh = office.fresh(entry.id)
    assert (fresh.receiving_officer.name, fresh.finished_at) == ("李红", None)
    office.services.inquiries.finish(entry.id, "电话告知可以跨省年审")
    with pytest.raises(Refused, match="已经办结，不用再转办"):
        office.services.referrals.send(entry.id, office.person("王芳"))


def test_handing_on_needs_a_person_of_the_office(office: Office) -> None:
    with pytest.raises(InvalidInput) as refused:
        office.enter(disposition=Disposition.HANDED_ON, referral="隔壁老王")
    assert "转办要落实到人" in refused.value.problems["referral"]
    assert office.services.inquiries.find() == []


def test_a_long_story_is_handed_on_with_its_beginning_as_opinion(office: Office) -> None:
    story = "问" * 300
    entry = office.enter(content=story, disposition=Disposition.HANDED_ON, receiver=office.person("张敏"))

    assert entry.content == story
    assert office.services.referrals.open_of(entry).opinion == "问" * 200


def test_a_failing_referral_takes_its_entry_with_it(office: Office) -> None:
    with pytest.raises(InvalidInput, match="不能把事情转给自己"):
        office.enter(disposition=Disposition.HANDED_ON, receiver=office.person("李红"))
    assert office.services.inquiries.find() == []
    assert office.enter().number == "首问〔2026〕0001号"


def test_the_time_at_every_hand_adds_up_to_the_second(office: Office, clock) -> None:
    entry = office.enter(disposition=Disposition.HANDED_ON, receiver=office.person("王芳"))
    referrals = office.services.referrals
    steps = (
        (727, lambda: referrals.decline(referrals.open_of(entry), "不属于货运")),
        (61, lambda: referrals.send(entry.id, office.person("张敏"))),
        (333, lambda: referrals.accept(referrals.open_of(entry))),
        (5000, lambda: referrals.report(referrals.open_of(entry), "已核实")),
        (90, lambda: office.services.inquiries.finish(entry.id, "已电话答复")),
    )
    for seconds, step in steps:
        clock.moment += timedelta(seconds=seconds)
        step()

    spans = referrals.hands(office.fresh(entry.id))
    assert [(one.holder, one.doing, int(one.time.total_seconds())) for one in spans] == [
        ("李红", "首问接待", 0),
        ("王芳", "待接收", 727),
        ("李红", "跟踪答复", 61),
        ("张敏", "待接收", 333),
        ("张敏", "承办", 5000),
        ("李红", "跟踪答复", 90),
    ]
    assert time_words(sum((one.time for one in spans), timedelta())) == "1小时43分31秒"


@given(st.lists(st.tuples(*[st.integers(0, 90_000)] * 3, st.sampled_from(["decline", "report", "recall"])), max_size=6))
def test_hands_follow_one_another_without_a_gap(passed: list[tuple[int, int, int, str]]) -> None:
    now, made = MORNING, []
    for before, waiting, working, how in passed:
        sent = now + timedelta(seconds=before)
        first = sent + timedelta(seconds=waiting)
        if how == "report":
            now = first + timedelta(seconds=working)
            made.append(Moments("承办人", sent, accepted_at=first, reported_at=now))
        else:
            now = first
            made.append(Moments("承办人", sent, **{f"{how}d_at" if how == "decline" else "recalled_at": now}))
    end = now + timedelta(seconds=17)
    spans = hands(MORNING, "首问", made, end)
    assert sum((one.time for one in spans), timedelta()) == end - MORNING
    assert all(one.until == other.since for one, other in pairwise(spans))
    assert (spans[0].since, spans[-1].until) == (MORNING, end)


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        (datetime(2026, 9, 18, 10, 0), datetime(2026, 9, 18, 10, 29, 59), 29),
        (datetime(2026, 9, 18, 11, 50), datetime(2026, 9, 18, 14, 50), 30),  # over lunch
        (datetime(2026, 9, 18, 17, 20), datetime(2026, 9, 20, 8, 40), 20),  # Saturday rests, Sunday is made up
        (datetime(2026, 9, 24, 17, 0), datetime(2026, 9, 28, 8, 45), 45),  # 中秋 and the weekend
        (datetime(2026, 9, 18, 18, 0), datetime(2026, 9, 18, 21, 0), 0),
        (datetime(2026, 9, 18, 7, 0), datetime(2026, 9, 18, 23, 0), 390),
    ],
)
def test_waiting_counts_office_hours_only(start: datetime, end: datetime, minutes: int) -> None:
    assert HOURS.working_time(start, end) // timedelta(minutes=1) == minutes


def test_bounced_twice_or_left_waiting_raises_itself(office: Office, clock) -> None:
    referrals = office.services.referrals
    bounced, waiting = office.enter("退两次"), office.enter("没人接")
    referrals.send(bounced.id, office.person("王芳"))
    referrals.decline(referrals.open_of(bounced), "不是货运")
    assert referrals.raised() == []
    referrals.send(bounced.id, office.person("张敏"))
    referrals.decline(referrals.open_of(bounced), "也不是我的")
    referrals.send(waiting.id, office.person("王芳"))
    assert [(one.entry_id, one.why) for one in referrals.raised()] == [(bounced.id, "已被退回2次")]

    clock.moment += timedelta(minutes=29, seconds=59)
    assert len(referrals.raised()) == 1
    clock.moment += timedelta(seconds=1)
    assert {one.entry_id: one.why for one in referrals.raised()}[waiting.id] == "王芳30个工作分钟没有接收"
    assert referrals.under_way() == [waiting.id]

    referrals.accept(referrals.open_of(waiting))
    office.services.inquiries.finish(bounced.id, "已由股长答复")
    assert referrals.raised() == []


def test_the_office_sets_when_a_referral_raises_itself(office: Office) -> None:
    entry = office.enter()
    office.services.desk.change_rule("bounces", "1")
    office.services.referrals.send(entry.id, office.person("王芳"))
    office.services.referrals.decline(office.services.referrals.open_of(entry), "不是货运")
    assert [one.why for one in office.services.referrals.raised()] == ["已被退回1次"]


def test_a_raise_needs_its_reason() -> None:
    quiet = Moments("王芳", MORNING, accepted_at=MORNING)
    assert raised_because([quiet], 500, bounces=2, accept_minutes=30) == ""
    assert raised_because([], 0, bounces=2, accept_minutes=30) == ""


def test_a_referral_is_numbered_and_noted_in_the_history(office: Office) -> None:
    entry: InquiryEntry = office.enter()
    office.services.referrals.send(entry.id, office.person("王芳"), "请核对")
    numbers = [one.number for one in office.services.referrals.of(entry)]
    assert numbers == ["转办〔2026〕0001号"]
    assert any("转王芳承办" in line.sentence for line in office.services.inquiries.history(entry))
