"""Titles and certificates on a real store: only from a published round, numbered without a gap, the same for ever."""

import json
from datetime import date

import pytest

from sanhua_desktop.awards.wording import chinese_month
from sanhua_desktop.errors import Refused
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import ScoreRow
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store

NAMES = ("张敏", "李强", "王芳", "阿不都热依木·阿不都克里木")
LEADERS = {"张敏": 99, "李强": 95, "王芳": 90}


@pytest.fixture
def services(store: Store) -> Services:
    made = build_services(store)
    made.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理"})
    for number, name in enumerate(NAMES, start=1):
        made.staff.add(StaffValues(staff_number=f"JT-{number:03d}", name=name))
    ids = [person.id for person in made.staff.find()]
    made.evaluation.open_round("2026年第三季度", date(2026, 7, 1), date(2026, 9, 30), ids)
    for row in made.evaluation.standings(the_round(made)):
        if row.staff.name in LEADERS:
            made.evaluation.enter(
                row.participant,
                leaders=[LEADERS[row.staff.name]],
                ballots=[20, 8, 1, 1],
                satisfaction=[40, 18, 5, 1, 0],
            )
    return made


def the_round(services: Services) -> EvaluationRound:
    return services.evaluation.rounds()[0]


def row_of(services: Services, name: str) -> ScoreRow:
    return next(row for row in services.evaluation.standings(the_round(services)) if row.staff.name == name)


def publish(services: Services) -> EvaluationRound:
    services.evaluation.show(the_round(services))
    services.evaluation.publish(the_round(services))
    return the_round(services)


def test_the_winner_gets_the_first_number_and_the_full_campaign_name(services: Services) -> None:
    chosen = publish(services)

    winner = services.awards.candidates(chosen, 1)[0]
    services.awards.award(chosen, winner, "服务标兵")

    row = services.awards.certificates()[0]
    sheet = services.awards.sheets([row])[0]
    assert (winner.staff.name, row.number) == ("张敏", "三化证字〔2026〕001号")
    assert sheet.address == "张敏同志："
    assert sheet.body == ("在2026年度“对标创标、推行‘三化’”活动中，服务周到，成绩突出，被评为“服务标兵”。")
    assert (sheet.issuer, sheet.date, sheet.closing) == ("云溪县交通运输局", "二〇二六年九月", "特发此证，以资鼓励。")


def test_a_draft_round_gives_no_title(services: Services) -> None:
    with pytest.raises(Refused, match="还没有公布"):
        services.awards.award(the_round(services), row_of(services, "张敏"), "服务标兵")
    assert services.awards.published_rounds() == []


def test_who_is_vetoed_or_incomplete_gets_no_title(services: Services) -> None:
    services.evaluation.veto(row_of(services, "张敏").participant, "违纪违法受处理")
    chosen = publish(services)

    for name, why in (("张敏", "一票否决"), (NAMES[3], "数据不全")):
        with pytest.raises(Refused, match=why):
            services.awards.award(chosen, row_of(services, name), "服务标兵")
    assert services.awards.candidates(chosen, 1)[0].staff.name == "李强"


def test_the_same_title_is_not_given_twice_and_a_refusal_uses_no_number(services: Services) -> None:
    chosen = publish(services)
    first, second = services.awards.candidates(chosen, 2)
    services.awards.award(chosen, first, "服务标兵")

    with pytest.raises(Refused, match="001号"):
        services.awards.award_all(chosen, [second, first], "服务标兵")
    services.awards.award(chosen, second, "服务标兵")

    numbers = [row.number for row in services.awards.certificates()]
    assert numbers == ["三化证字〔2026〕002号", "三化证字〔2026〕001号"]


def test_ties_for_the_last_place_come_along_for_a_decision(services: Services) -> None:
    services.evaluation.enter(row_of(services, "李强").participant, leaders=[99])
    chosen = publish(services)

    assert [row.standing.note for row in services.awards.candidates(chosen, 1)] == ["并列", "并列"]


def test_a_row_kept_from_before_does_not_carry_a_title_past_a_veto(services: Services) -> None:
    stale = row_of(services, "张敏")
    services.evaluation.veto(stale.participant, "违纪违法受处理")
    chosen = publish(services)

    with pytest.raises(Refused, match="一票否决"):
        services.awards.award(chosen, stale, "服务标兵")


def test_a_title_that_is_not_the_office_s_is_refused(services: Services) -> None:
    chosen = publish(services)

    with pytest.raises(Refused, match="称号"):
        services.awards.award(chosen, services.awards.candidates(chosen, 1)[0], "劳动模范")


def test_a_certificate_prints_as_it_was_given(services: Services) -> None:
    chosen = publish(services)
    services.awards.award(chosen, services.awards.candidates(chosen, 1)[0], "服务标兵")
    services.office.set_up(OfficeValues("云溪县交通局"), {1: "综合受理"})

    assert services.awards.sheets(services.awards.certificates())[0].issuer == "云溪县交通运输局"
    assert json.loads(services.awards.certificates()[0].sheet)["number"] == "三化证字〔2026〕001号"


def test_the_default_wording_is_no_commendation_decision(services: Services) -> None:
    chosen = publish(services)
    for title in services.awards.titles():
        services.awards.award(chosen, services.awards.candidates(chosen, 1)[0], title)

    for sheet in services.awards.sheets(services.awards.certificates()):
        assert "表彰" not in sheet.body
        assert "被评为" in sheet.body


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 12, 1), "二〇二六年十二月"),
        (date(2030, 10, 1), "二〇三〇年十月"),
        (date(2027, 1, 31), "二〇二七年一月"),
        (date(2026, 11, 30), "二〇二六年十一月"),
    ],
)
def test_months_in_chinese_numerals(day: date, words: str) -> None:
    assert chinese_month(day) == words
