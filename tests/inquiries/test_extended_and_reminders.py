"""延时服务 and 提醒服务: what is suggested, what is refused, what is said on the telephone, what came of it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from desk_office import Office

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.extended_hours.enums import ServiceMode
from sanhua_desktop.inquiries.extended_hours.service import ExtendedValues, closing_words, minutes
from sanhua_desktop.inquiries.reminders.enums import CallResult, ReminderKind
from sanhua_desktop.inquiries.reminders.service import ReminderValues
from sanhua_desktop.store.backup import check

EVENING = datetime(2026, 9, 18, 18, 35)


def test_after_closing_time_a_line_is_suggested_from_closing_until_now(office: Office, clock) -> None:
    entry = office.enter("王璟", code="SL01", phone="13812341234")
    assert not office.services.inquiries.is_after_hours()
    clock.moment = EVENING
    assert office.services.inquiries.is_after_hours()

    offered = office.services.extended.suggest(entry.id)
    assert (offered.visitor_name, offered.subject, offered.mode) == ("王璟", "涉路施工许可", ServiceMode.LATE)
    assert (offered.started_at, offered.ended_at) == (datetime(2026, 9, 18, 18, 0), EVENING)
    change = office.services.extended.register(offered)
    line = office.services.extended.find()[0]
    assert (minutes(line), line.closing_time, line.officer.name, line.finished) == (35, "18:00", "李红", False)
    assert any("延时服务35分钟" in one.sentence for one in office.services.inquiries.history(entry))
    assert check(office.store) == []
    assert change.undo is not None
    change.undo()
    assert office.services.extended.find() == []


def test_a_day_of_rest_is_a_holiday_service(office: Office, clock) -> None:
    clock.moment = datetime(2026, 9, 25, 10, 0)  # 中秋
    assert office.services.inquiries.is_after_hours()
    assert office.services.extended.suggest().mode is ServiceMode.HOLIDAY
    clock.moment = datetime(2026, 9, 20, 10, 0)  # a Sunday made up
    assert office.services.extended.suggest().mode is ServiceMode.APPOINTMENT


GOOD = ExtendedValues("王璟", "换证", EVENING - timedelta(minutes=35), EVENING)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        (replace(GOOD, visitor_name=" "), "visitor_name"),
        (replace(GOOD, subject=""), "subject"),
        (replace(GOOD, phone="1380000"), "phone"),
        (replace(GOOD, ended_at=GOOD.started_at), "ended_at"),
        (replace(GOOD, ended_at=EVENING + timedelta(minutes=1)), "ended_at"),
        (replace(GOOD, subject="长" * 101), "subject"),
    ],
)
def test_a_bad_line_is_refused_beside_its_field(office: Office, clock, values: ExtendedValues, field: str) -> None:
    clock.moment = EVENING
    with pytest.raises(InvalidInput) as refused:
        office.services.extended.register(values)
    assert set(refused.value.problems) == {field}
    assert office.services.extended.find() == []


def test_services_are_found_by_mode_and_words(office: Office, clock) -> None:
    clock.moment = EVENING
    office.services.extended.register(GOOD)
    office.services.extended.register(replace(GOOD, visitor_name="田有福", mode=ServiceMode.DOOR))
    assert [one.visitor_name for one in office.services.extended.find(mode="door")] == ["田有福"]
    assert [one.visitor_name for one in office.services.extended.find("王")] == ["王璟"]
    assert len(office.services.extended.between(date(2026, 9, 18), date(2026, 9, 18))) == 2
    assert office.services.extended.between(date(2026, 9, 19), date(2026, 9, 30)) == []


def test_the_oldest_service_is_found_among_more_than_a_list_shows(office: Office, clock, monkeypatch) -> None:
    monkeypatch.setattr("sanhua_desktop.inquiries.extended_hours.service._SHOWN", 3)
    clock.moment = EVENING
    extended, officer = office.services.extended, office.person("张敏")
    earliest = replace(GOOD, visitor_name="最早的人", mode=ServiceMode.DOOR, officer=officer)
    extended.register(replace(earliest, started_at=GOOD.started_at - timedelta(days=1)))
    for _ in range(4):
        extended.register(GOOD)

    assert len(extended.find()) == 3
    for asked in ({"query": "最早"}, {"query": "张敏"}, {"mode": "door"}, {"query": "换证", "mode": "door"}):
        assert [one.visitor_name for one in extended.find(**asked)] == ["最早的人"], asked


def test_nobody_is_reminded_of_papers_for_what_is_finished(office: Office) -> None:
    entry = office.enter("甲某", code="HY01", phone="13812341234", disposition=Disposition.NOTICE)
    office.services.reminders.look_through()
    office.services.reminders.add(
        ReminderValues(ReminderKind.PICKUP, "甲某", "道路运输证", date(2026, 9, 18), "13812341234", entry)
    )
    assert len(office.services.reminders.find()) == 2

    office.services.inquiries.finish(entry.id, "材料已补齐，已办好")

    assert [row.reminder.kind for row in office.services.reminders.find()] == [ReminderKind.PICKUP]
    assert office.services.reminders.find("没有这个人") == []


def test_an_expiry_is_reminded_of_sixty_fortyfive_and_thirty_days_before(office: Office, clock) -> None:
    due = date(2026, 11, 30)
    office.services.reminders.add(ReminderValues(ReminderKind.EXPIRY, "王璟", "道路运输证", due, "13812341234"))
    ahead = office.services.reminders.find(state="ahead")
    assert [row.reminder.remind_on for row in ahead] == [date(2026, 10, 1), date(2026, 10, 16), date(2026, 10, 31)]
    assert office.services.reminders.find() == []

    clock.moment = datetime(2026, 10, 16, 9, 0)
    rows = office.services.reminders.find()
    assert len(rows) == 2
    assert rows[0].text == (
        "王璟您好，这里是云溪县交通运输局。您的道路运输证将于2026年11月30日到期，请在到期30日前来办理，"
        "需要带的材料可以现在告诉您。咨询电话0700-6220001。"
    )
    assert check(office.store) == []


def test_a_close_expiry_is_reminded_of_today(office: Office) -> None:
    values = ReminderValues(ReminderKind.EXPIRY, "王璟", "道路运输证", date(2026, 9, 30), "13812341234")
    office.services.reminders.add(values)
    assert [row.reminder.remind_on for row in office.services.reminders.find()] == [date(2026, 9, 18)]
    with pytest.raises(InvalidInput) as refused:
        office.services.reminders.add(replace(values, due_on=date(2026, 9, 17), phone="", visitor_name="", subject=""))
    assert set(refused.value.problems) == {"due_on", "phone", "visitor_name", "subject"}


def test_nobody_answered_stays_on_the_list_until_somebody_does(office: Office) -> None:
    reminders = office.services.reminders
    reminders.add(ReminderValues(ReminderKind.PICKUP, "王璟", "道路运输证", date(2026, 9, 18), "13812341234"))
    one = reminders.find()[0].reminder
    reminders.log(one, CallResult.UNANSWERED, office.person("李红"))
    assert [row.state for row in reminders.find()] == ["soon"]
    reminders.log(one, CallResult.REACHED)
    assert reminders.find() == []
    done = reminders.find(state="done")[0]
    assert [call.result.label for call in done.calls] == ["已告知", "未接通"]
    assert done.calls[1].officer.name == "李红"
    with pytest.raises(Refused, match="已经提醒过王璟"):
        reminders.log(one, CallResult.REACHED)


def test_who_was_told_and_did_not_come_is_found_once(office: Office) -> None:
    office.enter("甲某", code="HY01", phone="13812341234", disposition=Disposition.NOTICE)
    office.enter("没有电话的", code="HY01", disposition=Disposition.NOTICE)
    office.enter("乙某", code="HY01", phone="13812341235")
    assert office.services.reminders.look_through().sentence == "从登记里找到1位还没补材料的，已列入提醒。"
    assert office.services.reminders.look_through().sentence == "没有新的要提醒。"
    row = office.services.reminders.find()[0]
    assert "请在2026年9月24日前补齐" in row.text
    assert [one.reminder.visitor_name for one in office.services.reminders.find("甲")] == ["甲某"]


def test_the_season_decides_when_the_office_closes_and_a_day_of_rest_says_so(office: Office, clock) -> None:
    extended, officer = office.services.extended, office.person("李红")
    for moment in (datetime(2026, 9, 19, 10, 0), datetime(2026, 9, 20, 18, 10), datetime(2026, 12, 1, 17, 40)):
        clock.moment = moment + timedelta(minutes=9)
        typed = {"visitor_name": "王璟", "subject": "咨询", "officer": officer, "started_at": moment}
        extended.register(replace(extended.suggest(), **typed))

    words = [closing_words(line) for line in reversed(extended.find())]
    assert words == ["休息日", "18:00下班", "17:30下班"]  # Saturday; a Sunday made up for, in summer; winter
