"""The office's profile, windows and calendar, and the campaign's stages, on a real store."""

from datetime import date

import pytest
from holiday_notices import notice_of_2027

from sanhua_desktop.campaign.rules import StageDates, progress
from sanhua_desktop.campaign.service import DEFAULT_NAME, CampaignService
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.deadlines import working_deadline
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.office.enums import DaySource, HalfDay
from sanhua_desktop.office.service import OfficeService, OfficeValues
from sanhua_desktop.store.store import Store

STAGES = (
    StageDates("广泛发动、安排部署", date(2026, 8, 1), date(2026, 8, 31)),
    StageDates("全面争创、扎实推进", date(2026, 9, 1), date(2026, 10, 30)),
    StageDates("对标定位、完善提升", date(2026, 10, 31), date(2026, 12, 10)),
    StageDates("表彰总结", date(2026, 12, 11), date(2026, 12, 31)),
)


def test_an_office_is_entered_once_and_changed_later(store: Store) -> None:
    office = OfficeService(store)
    assert not office.is_set_up()
    assert office.profile() == OfficeValues("")

    office.set_up(OfficeValues("云溪县交通局"), {1: "综合受理", 2: "货运"}, ["办公室"])
    office.set_up(OfficeValues("云溪县交通运输局", phone="0700-6220001"), {2: "道路货运"}, ["办公室", "货运股"])

    assert office.profile() == OfficeValues("云溪县交通运输局", phone="0700-6220001")
    assert [window.label for window in office.windows()] == ["1号综合受理", "2号道路货运"]
    assert [department.name for department in office.departments()] == ["办公室", "货运股"]


def test_a_closure_of_the_offices_own_moves_deadlines_and_is_named(store: Store) -> None:
    calendar = CalendarService(store)
    before = working_deadline(date(2026, 9, 18), 3, calendar.calendar())

    calendar.set_day(date(2026, 9, 21), rest=True, name="停电检修")
    after = working_deadline(date(2026, 9, 18), 3, calendar.calendar())

    assert (before.due, after.due) == (date(2026, 9, 22), date(2026, 9, 23))
    closed = next(day for day in after.days if day.date == date(2026, 9, 21))
    assert not closed.counted
    assert "停电检修" in closed.why


def test_a_day_entered_twice_is_the_later_word(store: Store) -> None:
    calendar = CalendarService(store)
    calendar.set_day(date(2026, 9, 21), rest=True, name="停电检修")
    calendar.set_day(date(2026, 9, 21), rest=False, name="检修改期")

    assert [(day.rest, day.name) for day in calendar.entered_days()] == [(False, "检修改期")]
    assert not calendar.calendar().describe(date(2026, 9, 21)).rest


def test_next_years_notice_makes_deadlines_final_and_ends_the_reminder(store: Store) -> None:
    calendar = CalendarService(store)
    assert calendar.banner(date(2026, 10, 31)) == ""
    assert "“活动推进”页按 F7" in calendar.banner(date(2026, 11, 1))
    assert working_deadline(date(2026, 12, 25), 10, calendar.calendar()).provisional

    calendar.enter_notice(2027, PLAIN)

    assert calendar.banner(date(2026, 11, 1)) == ""
    assert not working_deadline(date(2026, 12, 25), 10, calendar.calendar()).provisional


PLAIN = notice_of_2027("1月1日（周五）至3日（周日）放假，共3天。")
NOTICE = notice_of_2027("1月1日（周五）至3日（周日）放假调休，共3天。1月9日（周六）上班。")


def test_half_a_notice_is_refused_with_what_is_missing(store: Store) -> None:
    calendar = CalendarService(store)

    with pytest.raises(InvalidInput, match="没有劳动节、端午、中秋、国庆的放假安排") as refused:
        calendar.enter_notice(2027, "\n".join(NOTICE.splitlines()[:3]))

    assert set(refused.value.problems) == {"notice"}
    assert calendar.entered_days() == []
    assert calendar.banner(date(2026, 11, 1)) != ""


def test_a_notice_entered_tells_days_off_and_days_worked_apart(store: Store) -> None:
    told = CalendarService(store).enter_notice(2027, NOTICE).sentence

    assert "放假27天、调休上班4天" in told  # 3+7+3+5+1+1+7 off, worked: 9 Jan, 8 May, 26 Sep, 9 Oct


def test_a_notice_entered_again_takes_the_place_of_the_first(store: Store) -> None:
    calendar = CalendarService(store)
    calendar.enter_notice(2027, NOTICE)
    assert not calendar.calendar().describe(date(2027, 1, 9)).rest

    calendar.enter_notice(2027, PLAIN)

    assert calendar.calendar().describe(date(2027, 1, 9)).rest
    assert [day.date.day for day in calendar.entered_days() if day.date.month == 1] == [3, 2, 1]


def test_the_offices_own_day_stands_against_a_notice_that_comes_later(store: Store) -> None:
    calendar = CalendarService(store)
    calendar.set_day(date(2027, 1, 9), rest=True, name="停电检修")

    told = calendar.enter_notice(2027, NOTICE).sentence

    assert "其中1天单位另有安排" in told
    assert calendar.calendar().describe(date(2027, 1, 9)).why == "周六，单位安排休息：停电检修"


def test_taking_back_an_own_day_leaves_the_word_of_the_notice(store: Store) -> None:
    calendar = CalendarService(store)
    worked = date(2027, 1, 9)
    calendar.set_day(date(2026, 9, 21), rest=True, name="停电检修")
    assert calendar.remove_day(date(2026, 9, 21)).sentence == "2026年9月21日的录入已撤销。"
    calendar.enter_notice(2027, NOTICE)
    calendar.set_day(worked, rest=True, name="停电检修")
    calendar.enter_notice(2027, NOTICE)
    assert calendar.calendar().describe(worked).why == "周六，单位安排休息：停电检修"
    assert [day.source for day in calendar.entered_days() if day.date == worked] == [DaySource.OWN, DaySource.NOTICE]

    told = calendar.remove_day(worked).sentence

    assert told == "2027年1月9日的录入已撤销。现按“周六，元旦调休上班”计算。"
    assert not calendar.calendar().describe(worked).rest


def test_a_half_day_taken_back_leaves_the_word_of_the_notice(store: Store) -> None:
    calendar = CalendarService(store)
    calendar.enter_notice(2027, NOTICE)
    calendar.set_half_day(date(2027, 1, 9), HalfDay.MORNING, "停电检修")
    assert calendar.calendar().describe(date(2027, 1, 9)).half is HalfDay.MORNING

    calendar.remove_day(date(2027, 1, 9))

    assert calendar.calendar().describe(date(2027, 1, 9)).why == "周六，元旦调休上班"


def test_a_campaign_is_kept_with_its_four_stages(store: Store) -> None:
    campaign = CampaignService(store)
    assert (campaign.name(), campaign.year(), campaign.stages()) == (DEFAULT_NAME, 2026, [])

    campaign.set_up("“对标创标、推行‘三化’”活动", 2026, STAGES, basis="云办发〔2026〕6号")
    campaign.set_up("“对标创标、推行‘三化’”主题活动", 2026, STAGES)

    assert campaign.name() == "“对标创标、推行‘三化’”主题活动"
    assert campaign.basis() == "云办发〔2026〕6号"
    assert [stage.position for stage in campaign.stages()] == [1, 2, 3, 4]
    current = campaign.current_stage(date(2026, 9, 18))
    assert current is not None and current.name == "全面争创、扎实推进"
    assert campaign.current_stage(date(2027, 1, 1)) is None


def test_stages_that_overlap_or_end_too_early_are_all_named(store: Store) -> None:
    wrong = (
        STAGES[0],
        StageDates("二", date(2026, 8, 31), date(2026, 10, 30)),
        StageDates("三", date(2026, 12, 10), date(2026, 10, 31)),
        STAGES[3],
    )
    with pytest.raises(InvalidInput) as refused:
        CampaignService(store).set_up("活动", 2026, wrong)

    assert set(refused.value.problems) == {"stage_2", "stage_3"}
    assert CampaignService(store).stages() == []


@pytest.mark.parametrize(
    ("today", "share"),
    [(date(2026, 7, 1), 0), (date(2026, 8, 1), 1 / 31), (date(2026, 8, 31), 1), (date(2027, 1, 1), 1)],
)
def test_progress_of_a_stage_runs_from_0_to_1(today: date, share: float) -> None:
    assert progress(STAGES[0], today) == pytest.approx(share)
