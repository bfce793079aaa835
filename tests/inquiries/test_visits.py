"""Who is in the register already: duplicates in time, coming again, merging and taking apart, the lock of months."""

import random
from datetime import datetime, timedelta

import pytest
from desk_office import Office
from large_register import GIVEN, visitors

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.desk.duplicates import Visit, is_duplicate
from sanhua_desktop.inquiries.enums import ClockState, Disposition
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.store.backup import check


def test_duplicates_are_found_and_others_left_alone(office: Office, clock) -> None:
    """A hundred seeded returns, entered as hurried people enter them, and a hundred visitors who only look alike."""
    chance = random.Random(20260918)
    people = visitors(400, chance)
    matters = office.services.matters.find()
    known = []
    for at, (name, phone, unit) in enumerate(people[:100]):
        clock.moment = datetime(2026, 8, 25, 9, 0) + timedelta(hours=5 * at)
        matter = chance.choice(matters)
        given = phone if at % 8 else ""
        values = InquiryValues(name, Disposition.ACCEPTED, phone=given, visitor_unit=unit, matter=matter)
        known.append((office.services.inquiries.register(values).record_id, name, given, matter.id))
    clock.moment = datetime(2026, 9, 18, 10, 22)

    found = sum(
        any(row.entry.id == entry_id for row in office.services.visits.duplicates(hurried(chance, at, name, phone, of)))
        for at, (entry_id, name, phone, of) in enumerate(known)
    )
    alike = [look_alike(chance, at, one, [matter.id for matter in matters]) for at, one in enumerate(known)]
    alarms = sum(bool(office.services.visits.duplicates(one)) for one in alike)

    print(f"found {found} of 100, false alarms {alarms} of 100")
    assert found >= 95
    assert alarms <= 5


def hurried(chance: random.Random, at: int, name: str, phone: str, matter: int) -> Visit:
    """The same visitor again: as before, without a telephone, with a slip in it, or with a name written wrongly."""
    kind = at % 5
    if kind == 1:
        return Visit(name, matter=matter)
    if kind == 2 and phone:
        place = chance.randrange(3, 10)
        digit = str((int(phone[place]) + 1) % 10)
        return Visit(name, phone=phone[:place] + digit + phone[place + 1 :], matter=matter)
    if kind == 3 and phone:
        return Visit(name[:-1] + chance.choice(GIVEN), phone=phone, matter=matter)
    return Visit(name, phone=phone, matter=matter)


def look_alike(chance: random.Random, at: int, one: tuple[int, str, str, int], matters: list[int]) -> Visit:
    """Not the same: another matter, a namesake with a telephone of his own, or somebody else altogether."""
    _, name, phone, matter = one
    other = chance.choice([number for number in matters if number != matter])
    stranger, number, _ = visitors(1, chance)[0]
    if at % 3 == 0:
        return Visit(name, phone=phone, matter=other)
    if at % 3 == 1 and phone:
        return Visit(name, phone=number, matter=matter)
    return Visit(stranger, phone=number, matter=matter)


def test_a_question_without_a_matter_is_compared_by_its_words() -> None:
    old = Visit("王璟", "wang jing", "13812341234", None, "货车年审跨省能不能办")
    assert is_duplicate(Visit("王璟", "wang jing", "13812341234", None, "货车跨省年审能不能办"), old)
    assert not is_duplicate(Visit("王璟", "wang jing", "13812341234", None, "从业资格证丢了怎么补"), old)
    assert not is_duplicate(Visit("王璟", "wang jing", "13812341234", None, ""), old)


def test_what_is_older_than_the_rule_says_is_no_duplicate(office: Office, clock) -> None:
    office.enter("王璟", code="HY01", phone="13812341234")
    matter = office.services.matters.find("HY01")[0].id
    again = Visit("王璟", phone="138 1234 1234", matter=matter)
    assert len(office.services.visits.duplicates(again)) == 1
    clock.moment += timedelta(days=30, seconds=1)
    assert office.services.visits.duplicates(again) == []
    office.services.desk.change_rule("duplicate_days", "40")
    assert len(office.services.visits.duplicates(again)) == 1
    assert office.services.visits.duplicates(Visit(matter=matter)) == []


def test_coming_again_takes_no_number_and_can_be_undone(office: Office) -> None:
    entry = office.enter()
    change = office.services.visits.attach(entry.id, office.person("张敏"), "催办")

    assert change.sentence == "已记到首问〔2026〕0001号名下，没有另编新号。"
    assert office.services.visits.revisits(entry) == 1
    assert any("再次来访：催办，张敏接待" in line.sentence for line in office.services.inquiries.history(entry))
    assert office.enter().number == "首问〔2026〕0002号"
    assert change.undo is not None
    change.undo()
    assert office.services.visits.revisits(entry) == 0


def test_merged_numbers_stay_findable_and_can_be_taken_apart(office: Office) -> None:
    kept, gone = office.enter("王璟"), office.enter("王景")
    office.services.visits.merge(gone.id, "1", "同一人")

    inquiries = office.services.inquiries
    assert [row.entry.number for row in inquiries.find()] == [kept.number]
    assert [row.entry.number for row in inquiries.find(state="open")] == [kept.number]
    found = inquiries.find("0002")
    assert [(row.entry.number, row.due_words, row.state) for row in found] == [
        (gone.number, f"已并入{kept.number}", ClockState.DONE)
    ]
    assert office.services.visits.merged(kept).holds == (gone.number,)
    assert office.services.visits.merged(gone).into == kept.number
    for step in (
        lambda: inquiries.finish(gone.id, "已办"),
        lambda: office.services.referrals.send(gone.id, office.person("王芳")),
        lambda: office.services.visits.attach(gone.id, None),
    ):
        with pytest.raises(Refused, match="请在保留的登记上办理"):
            step()

    office.services.visits.part(gone.id)
    assert [row.entry.number for row in inquiries.find()] == [gone.number, kept.number]
    assert office.fresh(gone.id).archived_at is None
    assert office.services.visits.merged(kept).holds == ()
    office.services.visits.merge(gone.id, kept.number)
    assert check(office.store) == []


def test_what_cannot_be_merged_is_refused_in_words(office: Office) -> None:
    first, second, third = (office.enter(name) for name in ("甲某", "乙某", "丙某"))
    visits = office.services.visits
    with pytest.raises(Refused, match="不能并入自己"):
        visits.merge(first.id, "0001")
    with pytest.raises(InvalidInput, match="没有编号为“99”的登记"):
        visits.merge(first.id, "99")
    with pytest.raises(Refused, match="没有并入别的登记"):
        visits.part(first.id)
    visits.merge(second.id, first.number)
    with pytest.raises(Refused, match="已经并号或撤销"):
        visits.merge(second.id, third.number)
    with pytest.raises(Refused, match="已经并号或撤销"):
        visits.merge(third.id, second.number)
    with pytest.raises(Refused, match="名下已并入首问〔2026〕0002号"):
        visits.merge(first.id, third.number)
    office.services.referrals.send(third.id, office.person("王芳"))
    with pytest.raises(Refused, match="正在转办中"):
        visits.merge(third.id, first.number)
    office.services.inquiries.finish(first.id, "已答复")
    with pytest.raises(Refused, match="首问〔2026〕0001号已经办结，首问〔2026〕0003号还没有办结"):
        visits.merge(third.id, first.number)


def test_a_closed_month_is_closed(office: Office, clock) -> None:
    clock.moment = datetime(2026, 8, 31, 9, 0)
    change = office.services.inquiries.register(InquiryValues("王璟", Disposition.ACCEPTED, content="问路线"))
    clock.moment = datetime(2026, 9, 18, 10, 22)
    later = office.enter("王璟")
    office.services.desk.change_rule("locked_until", "2026-08-31")

    assert change.undo is not None and change.record_id is not None
    with pytest.raises(InvalidInput, match="2026年8月31日及以前的登记已经锁定"):
        change.undo()
    with pytest.raises(InvalidInput, match="已经锁定"):
        office.services.visits.merge(change.record_id, later.number)
    with pytest.raises(InvalidInput) as refused:
        office.enter("补登的人", came_at=datetime(2026, 8, 31, 16, 0), backdate_reason="停电")
    assert set(refused.value.problems) == {"came_at"}
    office.services.inquiries.finish(change.record_id, "照样可以办结")


def test_what_was_merged_in_a_closed_month_stays_merged(office: Office, clock) -> None:
    gone, kept = office.enter("王景"), office.enter("王璟")
    office.services.visits.merge(gone.id, kept.number)
    clock.moment = datetime(2026, 10, 9, 9, 0)
    office.services.desk.change_rule("locked_until", "2026-09-30")

    with pytest.raises(InvalidInput, match="2026年9月30日及以前的登记已经锁定"):
        office.services.visits.part(gone.id)
    assert office.fresh(gone.id).archived_at is not None


def test_an_earlier_visit_is_entered_with_its_reason_and_its_mark(office: Office) -> None:
    came = datetime(2026, 9, 17, 16, 30)
    for problem, values in {
        "backdate_reason": {"came_at": came},
        "came_at": {"came_at": datetime(2026, 9, 18, 10, 23), "backdate_reason": "看错了"},
    }.items():
        with pytest.raises(InvalidInput) as refused:
            office.enter("补登的人", **values)
        assert set(refused.value.problems) == {problem}

    entry = office.enter("补登的人", came_at=came, backdate_reason="昨天下午停电")
    row = office.services.inquiries.get(entry.id)
    assert (entry.received_at, row.received_words) == (came, "9月17日（补登）")
    assert any("补登：昨天下午停电" in line.sentence for line in office.services.inquiries.history(entry))
    assert office.services.inquiries.get(office.enter().id).received_words == "10:22"
