"""From posted to judged: evidence, reasons, days, owners, and words that nobody edits."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from sanhua_desktop.campaign.rules import StageDates
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.enums import PublicRating
from sanhua_desktop.commitments.records import Commitment, CommitmentEvidence
from sanhua_desktop.commitments.service import CommitmentService, EvidenceValues, ItemValues
from sanhua_desktop.errors import InvalidInput, Refused
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
    "submit": lambda service, one: service.submit(one),
    "accept": lambda service, one: service.review(one, "机关党支部", accept=True),
    "send_back": lambda service, one: service.review(one, "机关党支部", accept=False, note="写清时限"),
    "post": lambda service, one: service.post(one),
    "begin": lambda service, one: service.begin(one),
    "prove": lambda service, one: service.add_evidence(one, EvidenceValues("九月咨询台账")),
    "keep": lambda service, one: service.settle(one, State.KEPT, "机关党支部"),
    "explain": lambda service, one: service.settle(one, State.EXPLAINED, "机关党支部", "系统升级停用两周"),
    "break": lambda service, one: service.settle(one, State.BROKEN, "机关党支部"),
    "rate": lambda service, one: service.rate(one, PublicRating.GOOD),
    "replace": lambda service, one: service.replace(one, OTHER, ItemValues(DUE)),
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
        assert services.commitments.get(one.id).text == TEXT
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
