"""Rectifications: every state and step, who may take it, what is refused, and what the papers say."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdf
import pytest

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import Conflict, InvalidInput, Refused
from sanhua_desktop.feedback.rectifications.documents import print_order
from sanhua_desktop.feedback.rectifications.enums import FaultType, RectificationSource
from sanhua_desktop.feedback.rectifications.enums import RectificationState as State
from sanhua_desktop.feedback.rectifications.records import Rectification
from sanhua_desktop.feedback.rectifications.rules import STEPS
from sanhua_desktop.feedback.rectifications.service import RectificationService, RectificationValues
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store

TODAY = date(2026, 9, 18)
VALUES = RectificationValues(
    problem="午间窗口无人值守",
    source=RectificationSource.INSPECTION,
    fault=FaultType.DELAY,
    found_on=TODAY,
    due_on=date(2026, 10, 18),
    standard="工作日中午窗口不空岗",
    measures="午间轮值",
    leader="周建国",
    staff_id=1,
)
# The steps that lead to each state, and who takes them.
WAY = {
    State.REGISTERED: (),
    State.PUBLISHED: (State.PUBLISHED,),
    State.UNDER_WAY: (State.PUBLISHED, State.UNDER_WAY),
    State.APPLIED: (State.PUBLISHED, State.UNDER_WAY, State.APPLIED),
    State.RETURNED: (State.PUBLISHED, State.UNDER_WAY, State.APPLIED, State.RETURNED),
    State.CLOSED: (State.PUBLISHED, State.UNDER_WAY, State.APPLIED, State.CLOSED),
}


@pytest.fixture
def services(store: Store) -> Services:
    built = build_services(store)
    built.office.set_up(OfficeValues("云溪县交通运输局", complaint_phone="0700-6220012"), {1: "综合受理"})
    for number, name in enumerate(("李红", "王䶮璟"), start=1):
        built.staff.add(StaffValues(f"JT-{number:03d}", name, window=1, post="受理岗"))
    return built


@pytest.fixture
def own(services: Services) -> RectificationService:
    return services.rectifications


def led_to(own: RectificationService, state: State, values: RectificationValues = VALUES) -> Rectification:
    row = own.get(own.register(values).record_id or 0)
    for step in WAY[state]:
        own.step(row, step, "张主任" if step in (State.RETURNED, State.CLOSED) else "李红", "午间轮值一个月没有空岗")
    return own.get(row.id)


@pytest.mark.parametrize("now", State)
def test_only_the_next_step_may_follow(own: RectificationService, now: State) -> None:
    row = led_to(own, now)
    allowed = {after for before, after in STEPS if before is now}

    for wanted in set(State) - allowed:
        with pytest.raises(Refused, match=f"现在是“{now.label}”"):
            own.step(row, wanted, "张主任", "说明")
    assert own.get(row.id).state is now


def test_who_mends_does_not_accept_it_and_nothing_is_closed_unaccepted(own: RectificationService) -> None:
    row = led_to(own, State.UNDER_WAY)
    own.step(row, State.APPLIED, "王䶮璟", "已补排班")
    for person, text, field in (("李 红", "合格", "person"), ("王䶮璟", "合格", "person"), ("", "合格", "person")):
        with pytest.raises(InvalidInput) as said:
            own.step(row, State.CLOSED, person, text)
        assert field in said.value.problems
    with pytest.raises(InvalidInput, match="请填写退回理由"):
        own.step(row, State.RETURNED, "张主任")
    own.step(row, State.RETURNED, "张主任", "周三中午仍无人")
    with pytest.raises(InvalidInput, match="请填写完成情况"):
        own.step(row, State.APPLIED, "李红")
    own.step(row, State.APPLIED, "李红", "已补排班")
    own.step(row, State.CLOSED, "张主任")

    closed = own.get(row.id)
    assert (closed.state, closed.opinion, closed.accepter, closed.closed_on) == (
        *(State.CLOSED, "验收合格", "张主任", TODAY),
    )
    with pytest.raises(Refused, match="“已销号”，不能再改"):
        own.amend(closed, VALUES)


def test_it_is_not_public_without_measures_nor_taken_back_when_public(own: RectificationService) -> None:
    change = own.register(replace(VALUES, measures=""))
    row = own.get(change.record_id or 0)
    with pytest.raises(Refused, match="还没有写整改措施"):
        own.step(row, State.PUBLISHED, "办公室")
    own.amend(own.get(row.id), VALUES)
    own.step(row, State.PUBLISHED, "办公室")
    assert change.undo is not None
    with pytest.raises(Refused, match="不能再撤销登记"):
        change.undo()

    own.step(row, State.UNDER_WAY, "李红")

    assert own.find()[0].record.state is State.UNDER_WAY
    with pytest.raises(Conflict):  # the form was opened before the step
        own.amend(row, VALUES)


def test_what_is_missing_is_said_at_its_field(own: RectificationService) -> None:
    wrong = replace(
        VALUES, problem=" ", standard="", leader="", staff_id=None, window_id=1, found_on=TODAY + timedelta(1)
    )
    with pytest.raises(InvalidInput) as said:
        own.register(replace(wrong, due_on=TODAY))

    assert set(said.value.problems) == {"problem", "standard", "leader", "responsible", "found_on", "due_on"}
    with pytest.raises(InvalidInput, match="责任领导请填另一个人"):
        own.register(replace(VALUES, leader="李 红"))
    assert own.find() == []


def test_the_ledger_shows_what_presses_first_and_counts_the_days(own: RectificationService, clock: FixedClock) -> None:
    led_to(own, State.CLOSED)
    for due in (10, 3, 0, -2):
        own.register(replace(VALUES, due_on=TODAY + timedelta(due), found_on=TODAY - timedelta(9), staff_id=2))

    rows = own.find()
    assert [(row.due_words, row.clock) for row in rows] == [
        ("超期2天", "past_promise"),
        ("今天到期", "soon"),
        ("还有3天", "soon"),
        ("还有10天", "normal"),
        ("已销号", "done"),
    ]
    assert [len(own.find(state=one)) for one in ("open", "overdue", "closed")] == [4, 1, 1]
    assert [len(own.find(words)) for words in ("王䶮璟", "〔2026〕1号", "无人值守", "没有的")] == [4, 1, 5, 0]
    assert [row.due_words for row in own.pressing()] == ["超期2天", "今天到期", "还有3天"]
    own.withdraw(rows[0].record, "登记重了")
    assert len(own.find()) == 4
    with pytest.raises(Refused, match="已经作废（登记重了）"):
        own.step(rows[0].record, State.PUBLISHED, "办公室")
    with pytest.raises(Refused, match="已经销号，不能作废"):
        own.withdraw(rows[-1].record, "不要了")
    applied = led_to(own, State.APPLIED, replace(VALUES, due_on=TODAY))
    assert next(row for row in own.find() if row.record.id == applied.id).due_words == "等待验收"


def test_the_papers_say_the_five_things_and_the_hall_reads_no_name(services: Services, tmp_path: Path) -> None:
    own, values = services.rectifications, services.rectification_papers
    led_to(own, State.CLOSED)
    led_to(own, State.UNDER_WAY, replace(VALUES, staff_id=2))
    rows = own.find()

    print_register(values.ledger(rows), tmp_path / "ledger.pdf", NoProgress())
    print_register(values.public_list(rows), tmp_path / "public.pdf", NoProgress())
    print_order(values.order(rows[0]), tmp_path / "order.pdf", NoProgress())
    print_order(values.closing(rows[1]), tmp_path / "closing.pdf", NoProgress())

    names = ("ledger", "public", "order", "closing")
    ledger, public, order, closing = (_words(tmp_path / f"{one}.pdf") for one in names)
    assert all(one in ledger for one in ("王䶮璟", "李红", "部分到位", "整改到位", "2026-10-18", "共2件，已销号1件"))
    assert all(one in public for one in ("1号综合受理", "工作日中午窗口不空岗", "午间轮值", "0700-6220012"))
    assert "王䶮璟" not in public
    assert "李红" not in public
    scored = replace(VALUES, source=RectificationSource.APPRAISAL)
    led_to(own, State.PUBLISHED, scored)
    with pytest.raises(Refused, match="对个人考核的整改不对外公示"):
        values.public_list([row for row in own.find() if row.record.source is RectificationSource.APPRAISAL])
    assert all(one in order for one in ("王䶮璟：", "整改〔2026〕2号", "2026年10月18日", "责任人签收"))
    assert all(one in closing for one in ("午间轮值一个月没有空岗", "张主任", "验收意见"))


def _words(path: Path) -> str:
    return "".join("".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


def test_the_last_tier_of_a_published_round_leads_to_one_rectification_each(sample_services: Services) -> None:
    one = sample_services
    published = next(row for row in one.evaluation.rounds() if row.published_at)
    draft_round = next(row for row in one.evaluation.rounds() if not row.published_at)

    [last] = one.last_tier.rows(published)

    assert (last.line.name, last.rectification and last.rectification.number) == ("王芳", "整改〔2026〕1号")
    draft = one.last_tier.draft(published, last)
    assert draft.problem.startswith("2026年8月服务标兵考核列“后进”（第3名，总分94.13）。失分：")
    assert len(one.last_tier.losses(last)) == draft.problem.count("−")
    with pytest.raises(Refused, match="已经登记整改：整改〔2026〕1号"):
        one.rectifications.register(replace(draft, leader="周建国"))
    with pytest.raises(Refused, match="还没有公布，名次还会变"):
        one.last_tier.rows(draft_round)
    one.evaluation.correct(published, "补记一笔", signed_by="周建国")
    again = one.evaluation.rounds()[0]
    one.evaluation.show(again)
    one.evaluation.publish(one.evaluation.rounds()[0], "周建国")
    [same] = one.last_tier.rows(one.evaluation.rounds()[0])
    assert same.rectification is not None, "the corrected round knows what came of the first edition"
