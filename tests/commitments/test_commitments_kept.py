"""From posted to judged: evidence, reasons, days, owners, and words that nobody edits."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from sanhua_desktop.campaign.rules import StageDates
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.enums import PublicRating
from sanhua_desktop.commitments.records import Commitment, CommitmentEvidence
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.commitments.values import EvidenceValues, ItemValues
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store

TEXT, OTHER = "材料齐全当场办结，不让群众跑两趟。", "三个工作日内答复每件咨询。"
DUE = date(2026, 9, 30)
STAGES = [
    StageDates("广泛发动", date(2026, 8, 1), date(2026, 8, 31), ""),
    StageDates("全面争创", date(2026, 9, 1), date(2026, 10, 30), ""),
    StageDates("对标定位", date(2026, 10, 31), date(2026, 12, 10), ""),
    StageDates("表彰总结", date(2026, 12, 11), date(2026, 12, 31), ""),
]
# The way to each state, by what is done after the draft.
WAYS: dict[State, tuple[str, ...]] = {
    State.DRAFT: (),
    State.SUBMITTED: ("submit",),
    State.RETURNED: ("submit", "send_back"),
    State.REVIEWED: ("submit", "accept"),
    State.POSTED: ("submit", "accept", "post"),
    State.UNDER_WAY: ("submit", "accept", "post", "begin"),
    State.KEPT: ("submit", "accept", "post", "begin", "prove", "keep"),
    State.EXPLAINED: ("submit", "accept", "post", "begin", "explain"),
    State.BROKEN: ("submit", "accept", "post", "begin", "break"),
    State.SUPERSEDED: ("submit", "send_back", "replace"),
}
DOES: dict[str, Callable[[CommitmentService, Commitment], object]] = {
    "submit": lambda service, one: service.submit(one, service.owner_name(one)),
    "accept": lambda service, one: service.review(one, "机关党支部", accept=True),
    "send_back": lambda service, one: service.review(one, "机关党支部", accept=False, note="写清时限"),
    "post": lambda service, one: service.post(one, "办公室"),
    "begin": lambda service, one: service.begin(one, service.owner_name(one)),
    "prove": lambda service, one: service.add_evidence(one, EvidenceValues("九月咨询台账")),
    "keep": lambda service, one: service.settle(one, State.KEPT, "机关党支部"),
    "explain": lambda service, one: service.settle(one, State.EXPLAINED, "机关党支部", "系统升级停用两周"),
    "break": lambda service, one: service.settle(one, State.BROKEN, "机关党支部"),
    "rate": lambda service, one: service.rate(one, PublicRating.GOOD),
    "replace": lambda service, one: service.replace(one, OTHER, ItemValues(DUE)),
}
# Where a step leads from a state, or from any (None); other steps leave the state as it is.
LEADS_TO = {
    ("submit", None): State.SUBMITTED,
    ("accept", None): State.REVIEWED,
    ("send_back", None): State.RETURNED,
    ("post", None): State.POSTED,
    ("begin", None): State.UNDER_WAY,
    ("explain", None): State.EXPLAINED,
    ("break", None): State.BROKEN,
    ("replace", State.RETURNED): State.SUPERSEDED,
}
NOTES: dict[str, dict[str, object]] = {
    "submit": {"submitter": "李红"},
    "accept": {"reviewer": "机关党支部"},
    "send_back": {"reviewer": "机关党支部", "review_note": "写清时限"},
    "post": {"poster": "办公室", "posted_on": date(2026, 9, 18)},
    "begin": {"starter": "李红"},
    "explain": {"verifier": "机关党支部", "explanation": "系统升级停用两周", "settled_on": date(2026, 9, 18)},
    "break": {"verifier": "机关党支部", "settled_on": date(2026, 9, 18)},
    "rate": {"rating": PublicRating.GOOD},
}
POSSIBLE = {
    "submit": {State.DRAFT, State.RETURNED},
    "accept": {State.SUBMITTED},
    "send_back": {State.SUBMITTED},
    "post": {State.REVIEWED},
    "begin": {State.POSTED},
    "prove": {State.POSTED, State.UNDER_WAY},
    "keep": set(),  # nothing is kept without evidence, and only what is under way with it
    "explain": {State.UNDER_WAY, State.BROKEN},
    "break": {State.UNDER_WAY},
    "rate": {State.KEPT, State.EXPLAINED, State.BROKEN},
    "replace": {State.RETURNED, State.POSTED, State.UNDER_WAY, State.KEPT, State.EXPLAINED, State.BROKEN},
}


@pytest.fixture
def services(store: Store) -> Services:
    built = build_services(store)
    built.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理", 2: "道路货运"})
    built.campaign.set_up("“对标创标、推行‘三化’”活动", 2026, STAGES)
    for number, name in enumerate(("李红", "王䶮璟"), start=1):
        built.staff.add(StaffValues(f"JT-{number:03d}", name, window=1, post="受理岗"))
    return built


def promised(services: Services, state: State, **owner: int | None) -> Commitment:
    """Return an item of 李红, or of the owner given, brought to a state."""
    service = services.commitments
    staff = owner.get("staff_id", services.staff.find("李红")[0].id if not owner else None)
    change = service.draft(staff, TEXT, ItemValues(DUE, "张贴材料清单", "李红"), window_id=owner.get("window_id"))
    for step in WAYS[state]:
        DOES[step](service, service.get(change.record_id or 0))
    return service.get(change.record_id or 0)


@pytest.mark.parametrize("step", DOES)
@pytest.mark.parametrize("state", State)
def test_each_step_is_taken_from_its_states_only_and_refused_in_a_sentence(
    services: Services, state: State, step: str
) -> None:
    one = promised(services, state)
    before = dict(one.__data__)
    evidence = len(services.commitments.evidence(one))
    if state in POSSIBLE[step]:
        DOES[step](services.commitments, one)
        now = services.commitments.get(one.id)
        assert (now.text, now.state) == (TEXT, LEADS_TO.get((step, state), LEADS_TO.get((step, None), state)))
        assert {name: getattr(now, name) for name in NOTES.get(step, {})} == NOTES.get(step, {})
        return

    with pytest.raises((Refused, InvalidInput)) as refusal:
        DOES[step](services.commitments, one)

    assert str(refusal.value).endswith("。")
    assert services.commitments.get(one.id).__data__ == before
    assert len(services.commitments.evidence(one)) == evidence


def test_nothing_is_public_before_review(services: Services) -> None:
    for state in State:
        promised(services, state)

    shown = {one.state for one in services.commitments.public()}
    assert shown == {State.POSTED, State.UNDER_WAY, State.KEPT, State.EXPLAINED, State.BROKEN}
    assert all(one.reviewer == "机关党支部" for one in services.commitments.public())


def test_kept_needs_evidence_and_another_person_to_verify_it(services: Services) -> None:
    one = promised(services, State.UNDER_WAY)
    with pytest.raises(InvalidInput, match="没有佐证"):
        services.commitments.settle(one, State.KEPT, "机关党支部")
    services.commitments.add_evidence(one, EvidenceValues("九月台账", file_name="台账.pdf", content=b"%PDF"))
    for verifier, word in (("", "写明核实人"), ("李红", "自己核实")):
        with pytest.raises(InvalidInput, match=word):
            services.commitments.settle(one, State.KEPT, verifier)

    services.commitments.settle(one, State.KEPT, "机关党支部")

    assert services.commitments.get(one.id).settled_on == date(2026, 9, 18)


def test_an_objective_reason_is_told_to_the_public(services: Services) -> None:
    one = promised(services, State.UNDER_WAY)
    with pytest.raises(InvalidInput, match="客观原因"):
        services.commitments.settle(one, State.EXPLAINED, "机关党支部", "  ")


def test_other_words_are_another_commitment_and_the_history_keeps_the_first(services: Services) -> None:
    first = promised(services, State.POSTED)
    second = services.commitments.get(services.commitments.replace(first, OTHER, ItemValues(DUE)).record_id or 0)
    for step in WAYS[State.POSTED]:
        DOES[step](services.commitments, second)

    assert services.commitments.get(first.id).state is State.SUPERSEDED
    assert (services.commitments.get(first.id).text, second.text) == (TEXT, OTHER)
    sentences = [line.sentence for line in services.commitments.history(second)]
    assert sum("新增" in sentence for sentence in sentences) == 2
    with services.store.reading():
        assert Commitment.select().count() == 2


@pytest.mark.parametrize(
    ("due", "word"),
    [(None, "完成时限"), (date(2026, 9, 17), "今天或以后"), (date(2027, 1, 1), "2026年12月31日")],
)
def test_an_item_is_due_today_or_later_and_never_past_the_campaign(
    services: Services, due: date | None, word: str
) -> None:
    with pytest.raises(InvalidInput, match=word):
        services.commitments.draft(1, TEXT, ItemValues(due))
    for good in (date(2026, 9, 18), date(2026, 12, 31)):
        services.commitments.draft(1, TEXT, ItemValues(good))


def test_a_large_file_is_refused_beside_its_field(services: Services) -> None:
    one = promised(services, State.POSTED)
    with pytest.raises(InvalidInput, match="超过5兆字节"):
        services.commitments.add_evidence(one, EvidenceValues("录像", "", "a.mp4", bytes(5 * 2**20 + 1)))
    with services.store.reading():
        assert CommitmentEvidence.select().count() == 0


def test_people_windows_and_the_office_are_covered_or_listed(services: Services, clock: FixedClock) -> None:
    assert [one.name for one in services.ledger.coverage().without] == [
        *("云溪县交通运输局", "1号综合受理", "2号道路货运", "李红", "王䶮璟"),
    ]
    promised(services, State.KEPT)
    promised(services, State.UNDER_WAY, window_id=1)
    promised(services, State.POSTED, staff_id=None)

    clock.moment += timedelta(days=13)  # 10月1日：窗口和单位的已到期，没有人评
    found = services.ledger.coverage()

    assert [one.name for one in found.without] == ["2号道路货运", "王䶮璟"]
    assert (found.kept, found.due) == (1, 3)
    overdue = {row.owner.name for row in services.ledger.rows(state="overdue")}
    assert overdue == {"1号综合受理", "云溪县交通运输局"}
    assert services.commitments.owner_name(services.commitments.public()[1]) == "1号综合受理"


def test_a_rating_is_entered_once(services: Services) -> None:
    one = promised(services, State.KEPT)
    services.commitments.rate(one, PublicRating.FAIRLY_GOOD)

    with pytest.raises(Refused, match="已经记为“较好”"):
        services.commitments.rate(services.commitments.get(one.id), PublicRating.POOR)


def test_the_state_is_read_again_before_each_step_and_not_taken_from_an_old_page(services: Services) -> None:
    shown = promised(services, State.UNDER_WAY)
    services.commitments.settle(shown, State.BROKEN, "机关党支部")

    for step in ("prove", "keep", "begin"):
        with pytest.raises(Refused, match="未兑现"):
            DOES[step](services.commitments, shown)
    assert services.commitments.evidence(shown) == []


def test_a_draft_handed_in_meanwhile_is_not_taken_back(services: Services) -> None:
    change = services.commitments.draft(1, TEXT, ItemValues(DUE))
    services.commitments.submit(services.commitments.get(change.record_id or 0), "李红")

    assert change.undo is not None
    with pytest.raises(Refused, match="待审"):
        change.undo()


def put_up(services: Services, former: Commitment, text: str, item: ItemValues | None) -> Commitment:
    """Post other words for a commitment and return them."""
    made = services.commitments.replace(former, text, item).record_id or 0
    for step in WAYS[State.POSTED]:
        DOES[step](services.commitments, services.commitments.get(made))
    return services.commitments.get(made)


def test_a_broken_or_overdue_promise_stays_in_the_rate_after_another_took_its_place(
    services: Services, clock: FixedClock
) -> None:
    broken, late, in_time = (promised(services, state) for state in (State.BROKEN, State.POSTED, State.UNDER_WAY))
    put_up(services, broken, OTHER, ItemValues(date(2026, 12, 1)))
    put_up(services, in_time, OTHER, ItemValues(date(2026, 12, 1)))
    services.store.clock = FixedClock(clock.moment + timedelta(days=20))
    put_up(services, late, OTHER, ItemValues(date(2026, 12, 1)))

    sheet = services.commitment_papers.fulfilled("活动")

    told = sorted(row[5] for row in sheet.parts[0].rows)
    assert told == ["到期未评（已更换）", "已公示", "已公示", "已公示", "未兑现（已更换）"]
    assert "到期事项2项　已兑现0项　兑现率0.0%" in sheet.parts[0].total
    found = services.ledger.coverage()
    assert (found.kept, found.due) == (0, 2)


def test_one_commitment_has_one_successor_and_every_former_one_leaves_the_wall(services: Services) -> None:
    first = promised(services, State.POSTED)
    service = services.commitments
    second = service.get(service.replace(first, OTHER, ItemValues(DUE)).record_id or 0)
    with pytest.raises(Refused, match="已经有一条新的在办"):
        service.replace(first, "每天延时服务半小时以上。", ItemValues(DUE))
    service.submit(second, "李红")
    service.review(second, "机关党支部", accept=False, note="写清时限")

    third = put_up(services, second, "每天延时服务半小时以上。", None)  # a sentence in place of an item

    assert [one.id for one in service.public()] == [third.id]
    assert {one.id for one in service.replaced()} == {first.id}


def test_the_rate_is_that_of_the_rows_and_who_left_can_still_be_judged(services: Services) -> None:
    leaving = promised(services, State.UNDER_WAY, staff_id=2)
    closed = promised(services, State.UNDER_WAY, staff_id=None, window_id=2)
    promised(services, State.POSTED)
    services.staff.archive(2, "调离")
    with services.store.writing():
        services.store.archive(ServiceWindow.get_by_id(2), "撤销")

    for one in (leaving, closed):
        services.commitments.settle(one, State.BROKEN, "机关党支部")

    sheet = services.commitment_papers.fulfilled("活动")
    assert [row[1] for row in sheet.parts[0].rows] == ["李红"]
    assert sheet.parts[0].total == "共公示1条　到期事项0项　已兑现0项"
    assert [services.commitments.owner_name(one) for one in (leaving, closed)] == ["王䶮璟", "2号道路货运"]


@pytest.mark.parametrize(
    ("step", "state", "name", "word"),
    [
        ("submit", State.DRAFT, "", "写明办理人"),
        ("submit", State.DRAFT, "王䶮璟", "李红本人"),
        ("begin", State.POSTED, "王䶮璟", "李红本人"),
        ("post", State.REVIEWED, "李 红", "自己公示"),
        ("post", State.REVIEWED, " ", "写明公示人"),
    ],
)
def test_each_step_is_its_roles(services: Services, step: str, state: State, name: str, word: str) -> None:
    one = promised(services, state)
    with pytest.raises(InvalidInput, match=word):
        getattr(services.commitments, step)(one, name)
    assert services.commitments.get(one.id).state is state


def test_who_answers_for_a_windows_promise_does_not_verify_it(services: Services) -> None:
    one = promised(services, State.UNDER_WAY, staff_id=None, window_id=1)
    with pytest.raises(InvalidInput, match="自己核实"):
        services.commitments.settle(one, State.BROKEN, "李 红")


def test_an_item_is_told_of_items(services: Services) -> None:
    with pytest.raises(InvalidInput, match="承诺事项要6到40个字"):
        services.commitments.draft(1, "太短", ItemValues(DUE))


def test_a_pledge_holds_reviewed_words_only_each_with_its_own_review_and_day(services: Services) -> None:
    promised(services, State.DRAFT)
    [owner] = [one for one in services.ledger.owners() if one.name == "李红"]
    with pytest.raises(Refused, match="还没有审核通过"):
        services.commitment_papers.pledge(owner, "活动")
    posted = promised(services, State.POSTED)
    other = services.commitments.get(services.commitments.draft(1, OTHER).record_id or 0)
    services.commitments.submit(other, "李红")
    services.commitments.review(other, "第二党支部", accept=True, note="同意")

    sheet = services.commitment_papers.pledge(owner, "活动")

    assert [(one.text, one.review, one.posted_on) for one in (*sheet.items, *sheet.sentences)] == [
        (posted.text, "机关党支部：审核通过", "2026年9月18日"),
        (OTHER, "第二党支部：同意", ""),
    ]
    assert sheet.branches == "机关党支部、第二党支部"


def test_the_evidence_is_listed_without_its_files_and_a_file_is_read_alone(services: Services) -> None:
    one = promised(services, State.POSTED)
    services.commitments.add_evidence(one, EvidenceValues("九月台账", file_name="台账.pdf", content=b"%PDF"))
    services.commitments.add_evidence(one, EvidenceValues("现场看过"))

    listed, spoken = services.commitments.evidence(one)

    assert listed.content is None
    assert services.commitments.evidence_file(listed.id) == ("台账.pdf", b"%PDF")
    with pytest.raises(Refused, match="没有文件"):
        services.commitments.evidence_file(spoken.id)
