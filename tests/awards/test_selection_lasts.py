"""What was found stays found, what was published stays as it was, and an old form decides nothing."""

from datetime import date

import pytest
from award_room import GROUP, OFFICE, AwardRoom

from sanhua_desktop.awards.enums import PaperKind, Stage, Step
from sanhua_desktop.awards.machine import next_step
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store


@pytest.fixture
def room(store: Store) -> AwardRoom:
    made = AwardRoom(store)
    made.score()
    return made


def sent_back(room: AwardRoom, selection: int, to: Stage) -> None:
    while room.get(selection).round.stage is not to:
        step = next_step(room.get(selection).round.stage)
        assert step is not None
        room.services.selections.take(selection, Step.SEND_BACK, room.typed(step, note="重新研究"))


def objected(room: AwardRoom, selection: int) -> None:
    now = room.carry(selection, Stage.POSTED)
    room.services.selections.object(now, now.candidates[0], "赵某某", "8月多次迟到")
    room.services.selections.settle(room.get(selection).objections[0], "考勤属实", upheld=True)


def test_an_upheld_objection_outlasts_every_sending_back(room: AwardRoom) -> None:
    room.publish()
    selection = room.open(quota=1)
    objected(room, selection)
    with pytest.raises(Refused, match="没有人了"):
        room.wait_for_publicity(selection)
        room.take(selection, Step.CLEAR)
    sent_back(room, selection, Stage.SHORTLISTED)

    with pytest.raises(Refused, match="重新确定入围名单"):
        room.take(selection, Step.DECIDE)
    sent_back(room, selection, Stage.PROPOSED)
    filed = room.carry(selection, Stage.FILED)

    assert [one.name for one in filed.chosen] == ["李强"], "the next one moves up"
    assert filed.against(filed.candidates[0]) == "异议成立：考勤属实"
    assert [row.name for row in room.services.certificates.certificates()] == ["李强"]


def test_one_of_two_struck_off_cannot_be_ticked_again(room: AwardRoom) -> None:
    room.publish()
    selection = room.open()
    objected(room, selection)
    sent_back(room, selection, Stage.SHORTLISTED)
    both = [one.id for one in room.get(selection).candidates if one.listed]

    with pytest.raises(Refused, match="张敏的异议已经查实成立，不能再列入名单"):
        room.take(selection, Step.DECIDE, chosen=both)
    room.take(selection, Step.DECIDE)
    assert [one.name for one in room.get(selection).chosen] == ["李强"]


def test_a_finding_corrected_in_time_puts_the_name_back(room: AwardRoom) -> None:
    room.publish()
    selection = room.open()
    objected(room, selection)
    assert [one.name for one in room.get(selection).chosen] == ["李强"]

    room.services.selections.settle(room.get(selection).objections[0], "复查为同名者，不属实", upheld=False)

    now = room.get(selection)
    assert [one.name for one in now.chosen] == ["张敏", "李强"]
    assert now.against(now.candidates[0]) == ""


def test_a_form_opened_before_the_stage_changed_decides_nothing(room: AwardRoom) -> None:
    room.publish()
    selection = room.open()
    posted = room.carry(selection, Stage.POSTED)
    room.carry(selection, Stage.APPROVED)
    with pytest.raises(Refused, match="只在公示期间"):
        room.services.selections.object(posted, posted.chosen[0], "赵某某", "迟到")

    group = room.open("先进集体", quota=1)
    proposed = room.get(group)
    room.services.selections.recommend(proposed, "甲班", "李明")
    room.take(group, Step.REVIEW)
    with pytest.raises(Refused, match="还没有审查资格"):
        room.services.selections.recommend(proposed, "乙班", "王芳")
    room.services.selections.drop(room.get(group), "重复")
    with pytest.raises(Refused, match="已停用"):
        room.take(group, Step.SHORTLIST)


def test_a_review_that_finds_nobody_leaves_the_reasons_to_be_read(room: AwardRoom) -> None:
    room.publish()
    selection = room.open("奉献标兵")  # wants a posted commitment
    room.take(selection, Step.REVIEW)

    now = room.get(selection)
    assert now.round.stage is Stage.REVIEWED
    assert all("没有已公示的个人承诺" in one.why_not for one in now.candidates)
    with pytest.raises(Refused, match="原因写在名单里"):
        room.take(selection, Step.SHORTLIST)


def test_groups_have_no_places_and_the_leading_group_decides(room: AwardRoom) -> None:
    room.publish()
    selection = room.open("先进集体", quota=1)
    for name, members in (("甲班", ""), ("乙班", f"{GROUP}，{OFFICE}"), ("丙班", "")):
        room.services.selections.recommend(room.get(selection), name, members)
    now = room.carry(selection, Stage.SHORTLISTED)

    assert [(one.rank, one.listed) for one in now.candidates] == [(None, True)] * 3
    assert now.round.tie == "推荐3个集体，名额1个，提交领导小组研究决定。"
    with pytest.raises(Refused, match=f"{GROUP}在本次名单里，应当回避"):
        room.take(selection, Step.DECIDE, chosen=[now.candidates[2].id])
    room.take(selection, Step.DECIDE, chosen=[now.candidates[2].id], person="赵静")
    assert [one.name for one in room.get(selection).chosen] == ["丙班"]


def test_a_title_edited_under_way_alters_nothing_that_was_published(room: AwardRoom) -> None:
    room.publish()
    selection = room.open(quota=1)
    room.carry(selection, Stage.DECIDED)
    title = next(one for one in room.services.titles.titles() if one.name == "岗位能手")
    window = next(one.holder for one in room.services.titles.titles() if one.name == "流动红旗")
    values = {"holder": window, "cycle": "月度", "quota": 1, "merit": "另有用语", "term_months": 1}
    room.services.titles.keep(title, {**values, "name": "另一个称号"})

    now = room.carry(selection, Stage.CERTIFIED)
    row = room.services.certificates.of_round(selection)[0]
    sheet = room.services.certificates.sheets([row])[0]
    assert (sheet.address, row.title, now.name) == ("张敏同志：", "岗位能手", "岗位能手（2026年第三季度）")
    assert "业务精湛，成绩突出，被评为“岗位能手”" in sheet.body
    room.on(date(2027, 6, 1))
    assert [one.name for one in room.services.honours.honours(shown="current")] == ["张敏"], "its term is 12 months"


def test_scores_and_vetoes_are_those_of_the_round_when_it_was_opened(room: AwardRoom) -> None:
    room.services.evaluation.veto(room.score_of("李强").participant, "违纪违法受处理")
    room.publish()
    with pytest.raises(InvalidInput, match="只有一面"):
        room.open("流动红旗", quota=2)
    selection = room.open("流动红旗", quota=1)
    before = [(one.name, one.rank, one.total, one.satisfaction) for one in room.get(selection).candidates]
    for person in room.services.staff.find():
        values = StaffValues(staff_number=person.staff_number, name=person.name, window=1, joined_on=person.joined_on)
        room.services.staff.change(person, values)

    room.take(selection, Step.REVIEW)

    now = room.get(selection)
    assert [(one.name, one.rank, one.total, one.satisfaction) for one in now.candidates] == before
    assert [bool(one.why_not) for one in now.candidates] == [False, True]
    assert "李强被一票否决" in now.candidates[1].why_not


def test_before_filing_it_is_told_what_was_never_printed_or_drafted(room: AwardRoom) -> None:
    room.publish()
    row = room.carry(room.open(quota=1), Stage.CERTIFIED)
    services = room.services
    assert services.selections.unfinished(row) == ["1张证书没有打印", "公示没有起草", "通报没有起草"]

    services.certificates.note_printed(services.certificates.of_round(row.round.id))
    for kind in (PaperKind.PUBLICITY, PaperKind.CIRCULAR):
        services.award_papers.keep(services.award_papers.compose(kind, row))

    assert services.selections.unfinished(row) == []


def test_a_blank_in_the_name_makes_nobody_another_person(room: AwardRoom) -> None:
    room.publish()
    selection = room.open()
    room.carry(selection, Stage.CLEARED)
    for person in ("李 红", "李　红", " 李红"):
        with pytest.raises(Refused, match="不能再由本人审定"):
            room.take(selection, Step.APPROVE, person=person)


def test_the_list_of_selections_takes_as_many_queries_for_many_as_for_one(room: AwardRoom) -> None:
    room.publish()
    room.open()

    def asked() -> int:
        count = 0
        database, plain = room.store.database, room.store.database.execute_sql

        def counting(*arguments: object, **settings: object) -> object:
            nonlocal count
            count += 1
            return plain(*arguments, **settings)

        database.execute_sql = counting
        room.services.selections.find()
        database.execute_sql = plain
        return count

    one = asked()
    for title in ("流动红旗", "示范窗口", "党员窗口", "技能比武第一名"):
        room.open(title, quota=1)
    assert asked() == one
