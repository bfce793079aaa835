"""A selection on a real store, from the published round to the archive; nothing left out, nothing twice."""

from datetime import date
from decimal import Decimal

import pytest
from award_room import COMMITTEE, NAMES, OFFICE, AwardRoom

from sanhua_desktop.awards.enums import Role, Stage, Step
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.store import Store


@pytest.fixture
def room(store: Store) -> AwardRoom:
    made = AwardRoom(store)
    made.score()
    return made


def test_from_published_scores_to_the_archive(room: AwardRoom) -> None:
    room.publish()
    selection = room.open()

    filed = room.carry(selection, Stage.FILED)

    assert [one.name for one in filed.chosen] == ["张敏", "李强"]
    assert [(one.step, one.role, one.person) for one in filed.steps][-4:] == [
        (Step.APPROVE, Role.COMMITTEE, COMMITTEE),
        (Step.CIRCULATE, Role.OFFICE, OFFICE),
        (Step.CERTIFY, Role.OFFICE, OFFICE),
        (Step.FILE, Role.OFFICE, OFFICE),
    ]
    assert [row.number for row in room.services.certificates.of_round(selection)] == [
        "荣证字〔2026〕001号",
        "荣证字〔2026〕002号",
    ]
    assert filed.round.document_number == "云交发〔2026〕15号"
    assert check(room.store) == []


def test_a_draft_round_proposes_nobody(room: AwardRoom) -> None:
    with pytest.raises(Refused, match="还没有公布"):
        room.open()
    assert room.services.selections.published_rounds() == []


def test_why_not_is_written_beside_each_name_and_the_score_stays(room: AwardRoom) -> None:
    room.services.evaluation.veto(room.score_of("张敏").participant, "违纪违法受处理")
    room.publish()
    selection = room.open("党员示范岗")
    person = next(one for one in room.services.staff.find() if one.name == "王芳")
    room.services.commitments.draft(person.id, "来有迎声、问有答声、去有送声")
    for step in (
        lambda row: room.services.commitments.submit(row, person.name),
        lambda row: room.services.commitments.review(row, "机关党支部", accept=True),
        lambda row: room.services.commitments.post(row, "办公室"),
    ):
        step(room.services.commitments.newest(person.id))

    room.take(selection, Step.REVIEW)

    against = {one.name: one.why_not for one in room.get(selection).candidates}
    assert "一票否决：违纪违法受处理" in against["张敏"]
    assert "不是中共党员" in against["李强"] and "没有已公示的个人承诺" in against["李强"]
    assert against["王芳"] == ""
    assert "数据不全" in against[NAMES[3]]
    vetoed = next(one for one in room.get(selection).candidates if one.name == "张敏")
    assert vetoed.total is not None and vetoed.rank is None


def test_ties_over_the_quota_are_the_leading_group_s_to_decide(room: AwardRoom) -> None:
    room.services.evaluation.enter(room.score_of("李强").participant, leaders=[99])
    room.publish()
    selection = room.open(quota=1)
    now = room.carry(selection, Stage.SHORTLISTED)

    assert now.round.tie == "第1名并列，入围2个，名额1个，提交领导小组研究决定。"
    with pytest.raises(Refused, match="名额1个，勾选了2个"):
        room.take(selection, Step.DECIDE)
    with pytest.raises(Refused, match="至少勾选一个"):
        room.take(selection, Step.DECIDE, chosen=())
    room.take(selection, Step.DECIDE, chosen=[now.candidates[1].id])
    assert [one.name for one in room.get(selection).chosen] == [now.candidates[1].name]


@pytest.mark.parametrize(
    ("stage", "step", "left_out", "why"),
    [
        (Stage.SHORTLISTED, Step.DECIDE, {"note": ""}, "会议纪要"),
        (Stage.DECIDED, Step.POST, {"days": 3}, "5"),
        (Stage.APPROVED, Step.CIRCULATE, {"document_number": " "}, "发文字号"),
        (Stage.CERTIFIED, Step.FILE, {"note": ""}, "归档位置"),
        (Stage.CLEARED, Step.APPROVE, {"person": OFFICE}, "不能再由本人审定"),
        (Stage.CLEARED, Step.APPROVE, {"person": "张敏"}, "回避"),
        (Stage.CLEARED, Step.APPROVE, {"role": Role.OFFICE}, "不能代办"),
    ],
)
def test_what_a_step_needs_is_said_and_nothing_is_kept(
    room: AwardRoom, stage: Stage, step: Step, left_out: dict[str, object], why: str
) -> None:
    room.publish()
    selection = room.open()
    steps = len(room.carry(selection, stage).steps)

    with pytest.raises((Refused, InvalidInput), match=why):
        room.take(selection, step, **left_out)
    assert (room.get(selection).round.stage, len(room.get(selection).steps)) == (stage, steps)


def test_the_publicity_is_not_cut_short(room: AwardRoom) -> None:
    room.on(date(2026, 11, 23))
    room.publish()
    selection = room.open()
    room.carry(selection, Stage.POSTED)

    room.on(date(2026, 11, 30))  # the last day still counts
    with pytest.raises(Refused, match="公示到2026年11月30日截止"):
        room.take(selection, Step.CLEAR)
    room.on(date(2026, 12, 1))
    room.take(selection, Step.CLEAR)


def test_an_objection_holds_the_publicity_and_may_take_a_name_off(room: AwardRoom) -> None:
    room.publish()
    selection = room.open()
    now = room.carry(selection, Stage.POSTED)
    with pytest.raises(InvalidInput, match="真实姓名"):
        room.services.selections.object(now, now.chosen[0], "", "迟到")
    room.services.selections.object(now, now.chosen[0], "赵某某", "8月多次迟到")
    room.wait_for_publicity(selection)

    with pytest.raises(Refused, match="还有1件异议没有核查"):
        room.take(selection, Step.CLEAR)
    room.services.selections.settle(room.get(selection).objections[0], "考勤记录属实", upheld=True)
    room.take(selection, Step.CLEAR)

    assert [one.name for one in room.get(selection).chosen] == ["李强"]
    assert room.get(selection).against(room.get(selection).candidates[0]) == "异议成立：考勤记录属实"
    with pytest.raises(Refused, match="只在公示期间"):
        room.services.selections.object(room.get(selection), now.chosen[1], "赵某某", "迟到")


def test_each_step_can_be_sent_back_with_a_reason_that_stays(room: AwardRoom) -> None:
    room.publish()
    selection = room.open()
    room.carry(selection, Stage.CLEARED)
    with pytest.raises(InvalidInput, match="为什么退回"):
        room.services.selections.take(selection, Step.SEND_BACK, room.typed(Step.APPROVE))

    typed = room.typed(Step.APPROVE, note="名单再核一遍")
    room.services.selections.take(selection, Step.SEND_BACK, typed)

    assert room.get(selection).round.stage is Stage.POSTED
    line = room.services.selections.history(room.get(selection))[0]
    assert (line.actor, line.sentence) == (COMMITTEE, "（局党委（局长））退回上一步：名单再核一遍")


def test_certificates_in_use_keep_a_selection_from_being_sent_back(room: AwardRoom) -> None:
    room.publish()
    selection = room.open()
    room.carry(selection, Stage.CERTIFIED)
    typed = room.typed(Step.FILE, note="重新制证")

    with pytest.raises(Refused, match="作废"):
        room.services.selections.take(selection, Step.SEND_BACK, typed)
    for row in room.services.certificates.of_round(selection):
        room.services.certificates.void(row, "名单有误")
    room.services.selections.take(selection, Step.SEND_BACK, typed)
    room.take(selection, Step.CERTIFY)

    numbers = [row.number[-4:] for row in room.services.certificates.certificates()]
    assert numbers == ["004号", "003号", "002号", "001号"]


def test_the_same_selection_is_not_opened_twice(room: AwardRoom) -> None:
    room.publish()
    room.open()

    with pytest.raises(Refused, match="已在办理"):
        room.open()


def test_windows_stand_by_their_people_s_mean_and_fall_with_a_veto(room: AwardRoom) -> None:
    room.services.evaluation.veto(room.score_of("李强").participant, "违纪违法受处理")
    room.publish()
    selection = room.open("流动红旗", quota=1)

    now = room.carry(selection, Stage.CERTIFIED)

    assert [(one.name, one.rank) for one in now.candidates] == [("1号综合受理窗口", 1), ("2号货运业务窗口", None)]
    assert "李强被一票否决" in now.candidates[1].why_not
    sheet = room.services.certificates.sheets(room.services.certificates.of_round(selection))[0]
    assert sheet.address == "1号综合受理窗口："


def test_a_group_is_recommended_with_its_members(room: AwardRoom) -> None:
    room.publish()
    selection = room.open("先进集体", quota=1)
    with pytest.raises(Refused, match="请先推荐"):
        room.take(selection, Step.REVIEW)
    room.services.selections.recommend(room.get(selection), "客运受理班组", "李明、王芳")

    room.carry(selection, Stage.CERTIFIED)

    sheet = room.services.certificates.sheets(room.services.certificates.of_round(selection))[0]
    assert (sheet.address, sheet.members) == ("客运受理班组：", "成员：李明、王芳")


def test_titles_are_the_office_s_own(room: AwardRoom) -> None:
    titles = room.services.titles
    assert [one.name for one in titles.titles()][:5] == ["服务标兵", "岗位能手", "奉献标兵", "党员示范岗", "流动红旗"]
    first = titles.titles()[0]
    values = {name: getattr(first, name) for name in ("holder", "cycle", "quota", "merit", "formula")}

    titles.keep(first, {**values, "name": "微笑之星", "quota": 5})
    with pytest.raises(InvalidInput, match="已有"):
        titles.keep(None, {**values, "name": "微笑之星"})

    assert (titles.titles()[0].name, titles.titles()[0].quota) == ("微笑之星", 5)
    titles.drop(titles.titles()[0])
    assert "微笑之星" not in [one.name for one in titles.titles()]


def test_a_title_has_a_quota_and_comes_back_into_use_by_its_name(room: AwardRoom) -> None:
    titles = room.services.titles
    first, second = titles.titles()[:2]
    values = {name: getattr(first, name) for name in ("holder", "cycle", "quota", "merit", "formula")}
    for quota in (0, -3):
        with pytest.raises(InvalidInput, match="名额至少是 1"):
            titles.keep(None, {**values, "name": "微笑之星", "quota": quota})
    titles.drop(first)

    with pytest.raises(InvalidInput, match="停用了的称号"):
        titles.keep(second, {**values, "name": first.name})
    titles.keep(None, {**values, "name": first.name, "quota": 7})

    assert {one.name: one.quota for one in titles.titles()}[first.name] == 7


def test_a_contest_counts_its_share_and_papers_say_so(room: AwardRoom) -> None:
    room.publish()
    services, contest = room.services, room.contest({"张敏": "80.00", "王芳": "99.00"})
    scored = {one.name: one.total.total for one in services.evaluation.standings(room.round)}
    assert (scored["王芳"], scored["张敏"]) == (Decimal("94.33"), Decimal("96.13"))
    title = next(one for one in services.titles.titles() if one.name == "岗位能手")
    opened = services.selections.open(room.round, title, 1, OFFICE, contest).record_id
    assert opened is not None

    found = {one.name: one for one in room.get(opened).candidates}

    # 王芳 99.00 × 60% + 94.33 × 40% = 59.40 + 37.73; 张敏 80.00 × 60% + 96.13 × 40% = 48.00 + 38.45
    assert (found["王芳"].total, found["王芳"].rank) == (Decimal("97.13"), 1)
    assert (found["张敏"].total, found["张敏"].rank) == (Decimal("86.45"), 2)
    assert found["王芳"].note == "技能比武99.00×60%＋考核94.33×40%"
    assert found["李强"].rank is None and found["李强"].note == "没有“业务技能比武”的成绩"
    assert room.get(opened).formula == "“业务技能比武”成绩60%、考核评分40%"
    first = next(one for one in services.titles.titles() if one.name == "技能比武第一名")
    with pytest.raises(Refused, match="请选择一场竞赛"):
        services.selections.open(room.round, first, 1, OFFICE)
    won = services.selections.open(room.round, first, 1, OFFICE, contest).record_id
    assert won is not None
    assert next((one.name, one.total) for one in room.get(won).candidates) == ("王芳", Decimal("99.00"))
    assert room.get(won).formula == "“业务技能比武”成绩"
