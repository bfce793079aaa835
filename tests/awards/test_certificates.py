"""The register of certificates: numbers, states, proof without a network, and resuming after a jam."""

import json
from datetime import date

import pytest
from award_room import AwardRoom

from sanhua_desktop.awards.enums import CertificateState, Stage
from sanhua_desktop.awards.records import Certificate
from sanhua_desktop.awards.title_service import award_verb
from sanhua_desktop.awards.wording import chinese_month, period_words
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.store.store import Store


@pytest.fixture
def room(store: Store) -> AwardRoom:
    made = AwardRoom(store)
    made.score()
    made.publish()
    made.carry(made.open(), Stage.CERTIFIED)
    return made


def certificate(room: AwardRoom, name: str) -> Certificate:
    return next(row for row in room.services.certificates.certificates() if row.name == name)


def test_the_words_are_a_circular_s_and_name_the_whole_campaign(room: AwardRoom) -> None:
    sheet = room.services.certificates.sheets([certificate(room, "张敏")])[0]

    assert sheet.address == "张敏同志："
    assert sheet.body == "在2026年第三季度“对标创标、推行‘三化’”活动中，业务精湛，成绩突出，被评为“岗位能手”。"
    assert (sheet.issuer, sheet.closing) == ("云溪县交通运输局", "特发此证，以资鼓励。")
    assert "表彰" not in sheet.body


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("岗位能手", "被评为“岗位能手”。"),
        ("流动红旗", "被授予“流动红旗”。"),
        ("技能比武第一名", "在技能比武中成绩优异，获得“技能比武第一名”。"),
    ],
)
def test_a_title_is_named_the_banner_given_and_a_place_won(title: str, words: str) -> None:
    assert f"{award_verb(title)}“{title}”。" in words


def test_a_certificate_prints_as_it_was_given(room: AwardRoom) -> None:
    room.services.office.set_up(OfficeValues("云溪县交通局"), {1: "综合受理", 2: "货运业务"})

    row = certificate(room, "张敏")
    assert room.services.certificates.sheets([row])[0].issuer == "云溪县交通运输局"
    assert json.loads(row.sheet)["number"] == row.number == "荣证字〔2026〕001号"


def test_a_void_number_never_returns(room: AwardRoom) -> None:
    row = certificate(room, "张敏")
    with pytest.raises(InvalidInput, match="原因"):
        room.services.certificates.void(row, " ")
    room.services.certificates.void(row, "打印时卡纸损坏")

    for again in (room.services.certificates.void, room.services.certificates.reissue):
        with pytest.raises(Refused, match="编号不再使用"):
            again(certificate(room, "张敏"), "再来一次")
    with pytest.raises(Refused, match="已作废"):
        room.services.certificates.sheets([certificate(room, "张敏")])
    assert [one.name for one in room.services.certificates.certificates(state="void")] == ["张敏"]


def test_a_reissued_certificate_has_the_next_number_and_the_old_one_is_void(room: AwardRoom) -> None:
    room.services.certificates.reissue(certificate(room, "张敏"), "本人遗失")

    both = [row for row in room.services.certificates.certificates() if row.name == "张敏"]
    assert [(row.number[-4:], row.state) for row in both] == [
        ("003号", CertificateState.VALID),
        ("001号", CertificateState.REPLACED),
    ]
    fresh = room.services.certificates.sheets([both[0]])[0]
    assert fresh.number == both[0].number
    assert room.services.certificates.examine(fresh.code_text).in_use


def test_a_reissued_certificate_keeps_its_day_its_term_and_its_story(room: AwardRoom) -> None:
    given_on = certificate(room, "张敏").awarded_on
    honours = room.services.honours
    first = next(one for one in honours.honours() if one.name == "张敏")
    honours.write_exemplar(first, "一心为民", "她每天第一个到岗，把群众当亲人。" * 20)
    room.on(date(2027, 8, 1))
    assert "张敏" in [one.name for one in honours.honours(shown="current")]

    room.services.certificates.reissue(certificate(room, "张敏"), "本人遗失")

    fresh = certificate(room, "张敏")
    assert (fresh.state, fresh.awarded_on, fresh.number[:9]) == (CertificateState.VALID, given_on, "荣证字〔2027〕")
    now = next(one for one in honours.honours() if one.name == "张敏")
    assert now.exemplar is not None and now.exemplar.heading == "一心为民"
    room.on(date(2027, given_on.month, given_on.day).replace(year=given_on.year + 1))
    assert honours.honours(shown="current") == []


def test_a_code_proves_a_certificate_without_a_network(room: AwardRoom) -> None:
    service = room.services.certificates
    sheet = service.sheets([certificate(room, "张敏")])[0]

    for typed in (sheet.code_text, f"{sheet.number} {sheet.check_code}", f"{sheet.number}{sheet.check_code.lower()}"):
        answer = service.examine(typed)
        assert (answer.genuine, answer.in_use, answer.sentence) == (True, True, "真证书，有效。")
        assert "张敏" in answer.about
    forged = sheet.code_text.replace("001号", "002号")
    assert not service.examine(forged).genuine
    assert not service.examine(sheet.number).genuine
    assert not room.services.badges.examine(sheet.code_text).genuine  # no code serves two series
    service.void(certificate(room, "张敏"), "内容有误")
    answer = service.examine(sheet.code_text)
    assert answer.genuine and not answer.in_use and "内容有误" in answer.sentence


def test_what_went_to_the_printer_is_known_and_the_rest_goes_on(room: AwardRoom) -> None:
    service, rows = room.services.certificates, room.services.certificates.certificates()
    service.note_printed(rows[:1])

    assert service.certificates(state="unprinted") == rows[1:]
    service.note_printed(service.certificates())
    assert service.certificates(state="unprinted") == []
    assert "补打" in service.history(rows[0])[0].sentence


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


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 8, 1), date(2026, 8, 31), "2026年8月"),
        (date(2026, 10, 1), date(2026, 12, 31), "2026年第四季度"),
        (date(2026, 7, 1), date(2026, 12, 31), "2026年下半年"),
        (date(2026, 1, 1), date(2026, 12, 31), "2026年度"),
        (date(2026, 8, 15), date(2026, 12, 17), "2026年度"),
        (date(2026, 8, 1), date(2026, 10, 31), "2026年度"),
        (date(2025, 12, 1), date(2026, 2, 28), "2026年度"),
    ],
)
def test_papers_name_the_period_that_was_appraised(first: date, last: date, words: str) -> None:
    assert period_words(first, last) == words
