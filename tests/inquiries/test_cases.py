"""Cases, joint cases and petitions worked through the real services: papers, clocks, lists, counts."""

from dataclasses import replace
from datetime import date, datetime
from uuid import uuid4

import pytest
from case_room import CaseRoom
from questions import questions

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries import petition_service
from sanhua_desktop.inquiries.case_clock import case_clock
from sanhua_desktop.inquiries.case_rows import CaseValues
from sanhua_desktop.inquiries.case_rules import CaseState, CaseStep
from sanhua_desktop.inquiries.deadlines import full_date
from sanhua_desktop.inquiries.enums import ClockState, Disposition
from sanhua_desktop.inquiries.joint_machine import BranchState, JointState, JointStep
from sanhua_desktop.inquiries.joint_service import JointValues
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.packages import PackageContent
from sanhua_desktop.inquiries.petition_enums import PetitionCategory, PetitionMode
from sanhua_desktop.inquiries.petition_rules import PetitionState, PetitionStep
from sanhua_desktop.inquiries.petition_service import PetitionValues
from sanhua_desktop.inquiries.reminders.enums import CallResult, ReminderKind
from sanhua_desktop.inquiries.reminders.service import ReminderValues
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.store import Store


@pytest.fixture
def room(store: Store, clock: FixedClock) -> CaseRoom:
    return CaseRoom(store, clock)


def test_a_case_goes_from_the_window_to_the_hand_of_the_applicant(room: CaseRoom) -> None:
    case_id = room.receive("HY01", materials=["√ 申请表（原件1份）"])
    papers = []
    for day, step, values in (
        ("09-18", CaseStep.CORRECT, {"detail": "负责人身份证明\n\n 安全生产管理制度文本 "}),
        ("09-22", CaseStep.RESUBMIT, {}),
        ("09-22", CaseStep.ACCEPT, {}),
        ("09-23", CaseStep.REVIEW, {}),
        ("09-24", CaseStep.PAUSE, {"reason": "检验检测", "days": 3}),
        ("09-30", CaseStep.RESUME, {}),
        ("10-09", CaseStep.EXTEND, {"reason": "需要现场核查", "approver": "周明局长", "days": 5}),
        ("10-16", CaseStep.GRANT, {}),
        ("10-19", CaseStep.MAKE_READY, {}),
        ("10-20", CaseStep.DELIVER, {"receiver": "王𬭎璟"}),
    ):
        room.on(day)
        papers.append(room.step(case_id, step, **values))

    row = room.row(case_id)
    assert row.case.state is CaseState.DELIVERED
    assert row.clock.promised is not None and row.clock.promised.limit == 10
    # Accepted 09-22; 23, 24 count, then the test until 09-30; 10-08, 09, 10, 12, 13, 14, 15, 16.
    assert row.clock.promised.due == date(2026, 10, 16)
    assert (row.clock.kept_promise, row.clock.kept_statute) == (True, True)
    numbers = [paper.number for paper in papers if paper]
    assert numbers == [
        "交许补字〔2026〕1号",
        "交许收字〔2026〕1号",
        "交许受字〔2026〕1号",
        "交许除字〔2026〕1号",
        "交许恢字〔2026〕1号",
        "交许延字〔2026〕1号",
        "交许准字〔2026〕1号",
        "交许送字〔2026〕1号",
    ]
    assert [paper.number for paper in room.cases.papers(case_id)] == numbers[::-1]
    assert check(room.store) == []


def test_the_state_kept_for_searching_is_what_the_events_say(room: CaseRoom) -> None:
    from sanhua_desktop.inquiries.case_rules import CASE

    case_id = room.receive()
    for step in (CaseStep.ACCEPT, CaseStep.REVIEW, CaseStep.GRANT):
        room.step(case_id, step)

    state = CaseState.RECEIVED
    for one in room.cases.happened(case_id)[1:]:
        state = CASE.after(state, one.step)
    assert room.row(case_id).case.state is state is CaseState.GRANTED


def test_papers_tell_what_the_law_wants(room: CaseRoom) -> None:
    case_id = room.receive("SL01", materials=["√ 申请书（原件1份）", "○ 应急方案（原件1份，容缺后补）"])

    accepted = room.step(case_id, CaseStep.ACCEPT)

    assert accepted is not None
    text = "".join([*accepted.body, *accepted.notes])
    for wanted in (
        "2026年9月18日提出的“涉路施工许可”申请（办件〔2026〕0001号）",
        "决定自2026年9月18日起予以受理",
        "法定时限：20个工作日；承诺时限：10个工作日",
        "应于2026年10月9日（周五）前办结",
        "计入9月20日（调休上班）、9月21—24日、9月28—30日、10月8—9日",
        "不计9月19日（周末）、9月25—27日（中秋节放假）、10月1—7日（国庆节放假）",
    ):
        assert wanted in text, wanted
    assert accepted.table is not None
    assert accepted.table.rows[1] == ("2", "○ 应急方案（原件1份，容缺后补）")


def test_an_acceptance_tells_the_code_of_its_entry_and_an_extension_the_original_day(room: CaseRoom) -> None:
    services, matter = room.services, room.matter("SL01")
    services.inquiries.register(InquiryValues("王璟", Disposition.ACCEPTED, matter=matter))
    entry = services.inquiries.find()[0].entry
    case_id = room.receive("SL01", entry=entry)

    accepted = room.step(case_id, CaseStep.ACCEPT)
    extended = room.step(case_id, CaseStep.EXTEND, reason="需要现场核查", days=5, approver="周局长")

    assert accepted is not None and extended is not None
    code = services.slips.check_code(entry)
    assert f"查询进展请报{entry.number}和查询码{code}。" in accepted.notes
    assert "不能在原定期限（2026年10月9日）内作出决定" in extended.body[1]
    assert "应于2026年10月15日（周四）前办结" in extended.body[2]
    without = room.step(room.receive("SL01"), CaseStep.ACCEPT)
    assert without is not None and not any("查询码" in line for line in without.notes)


def test_a_refusal_names_where_to_ask_for_reconsideration(room: CaseRoom) -> None:
    refused = room.step(room.receive("SL01"), CaseStep.REFUSE, reason="不属于本机关职权")

    assert refused is not None and "向本级人民政府（" in refused.notes[-1]


def test_after_a_correction_notice_its_papers_are_the_first_step_offered(room: CaseRoom) -> None:
    case_id = room.receive()
    room.step(case_id, CaseStep.CORRECT, detail="身份证")

    assert room.cases.allowed(room.row(case_id))[0] is CaseStep.RESUBMIT


def test_a_case_that_stands_still_names_no_day(room: CaseRoom) -> None:
    case_id = room.receive("SL01")
    room.step(case_id, CaseStep.ACCEPT)
    room.step(case_id, CaseStep.PAUSE, reason="专家评审", days=5)
    assert room.row(case_id).due_words == "暂停中，恢复后重算"

    room.step(case_id, CaseStep.RESUME)
    assert room.row(case_id).due_words == "10月9日 周五"


def test_a_second_correction_notice_says_why_and_is_counted(room: CaseRoom) -> None:
    case_id = room.receive()
    room.step(case_id, CaseStep.CORRECT, detail="身份证")
    with pytest.raises(InvalidInput, match="一次性告知不到位"):
        room.step(case_id, CaseStep.CORRECT, detail="委托书")

    again = room.step(case_id, CaseStep.CORRECT, detail="委托书", reason="经办人更换")

    assert again is not None and "再次告知原因：经办人更换。" in again.notes
    assert room.row(case_id).corrections_again == 1
    assert len(room.cases.papers(case_id)) == 2


def test_a_wrong_name_is_put_right_and_papers_issued_stay(room: CaseRoom) -> None:
    case_id = room.receive("HY01", materials=["√ 申请表（原件1份）"])
    room.step(case_id, CaseStep.ACCEPT)
    room.services.staff.add(StaffValues("JT-009", "李红"))
    officer = room.services.staff.find()[0]

    change = room.cases.correct(
        room.row(case_id).case, CaseValues("王䶮璟", None, phone="13812345678", officer=officer)
    )
    with pytest.raises(InvalidInput) as refused:
        room.cases.correct(room.row(case_id).case, CaseValues(" ", None, phone="12"))

    (row,) = room.cases.find("王䶮璟")
    assert "已更正" in change.sentence
    assert (row.case.phone, row.case.officer, row.case.matter.code) == ("13812345678", officer, "HY01")
    assert room.cases.papers(case_id)[0].addressee == "王𬭎璟"
    assert room.cases.find("王𬭎璟") == []
    assert set(refused.value.problems) == {"applicant", "phone"}


def test_a_refused_step_leaves_no_trace_and_no_gap(room: CaseRoom) -> None:
    case_id = room.receive()
    before = len(room.cases.events(case_id))
    with pytest.raises(Refused, match="不能“准予许可”"):
        room.step(case_id, CaseStep.GRANT)
    with pytest.raises(InvalidInput):
        room.step(case_id, CaseStep.REFUSE)

    assert len(room.cases.events(case_id)) == before
    refused = room.step(case_id, CaseStep.REFUSE, reason="不属于本机关职权", department="县公安局")
    assert refused is not None and refused.number.endswith("1号")
    assert "可以向县公安局提出申请。" in refused.body
    assert any("60日内向本级人民政府（" in note for note in refused.notes)


def test_unanswered_papers_are_accepted_by_law_and_show_it(room: CaseRoom) -> None:
    case_id = room.receive("HY01")
    room.on("09-25")

    row = room.row(case_id)
    with pytest.raises(Refused, match="即为受理"):
        room.step(case_id, CaseStep.CORRECT, detail="身份证")
    accepted = room.step(case_id, CaseStep.ACCEPT)

    assert row.clock.deemed and row.due == date(2026, 9, 24)
    assert row.clock.state is ClockState.PAST_PROMISE
    assert accepted is not None and "决定自2026年9月18日起予以受理" in accepted.body[1]


def test_lists_name_what_is_soon_late_paused_and_to_be_fetched(room: CaseRoom) -> None:
    names = {"soon": "快到期", "overdue": "已超期", "paused": "已停表", "pickup": "待领证", "correcting": "待补正"}
    ids = {state: room.receive("WX01", applicant=name) for state, name in names.items()}
    room.step(ids["correcting"], CaseStep.CORRECT, detail="身份证")
    for state in ("overdue", "paused", "pickup"):
        room.step(ids[state], CaseStep.ACCEPT)
    room.step(ids["paused"], CaseStep.PAUSE, reason="专家评审", days=5)
    for step in (CaseStep.REVIEW, CaseStep.GRANT, CaseStep.MAKE_READY):
        room.step(ids["pickup"], step)
    room.on("09-21")
    room.step(ids["soon"], CaseStep.ACCEPT)
    room.on("09-23")

    for state, name in names.items():
        assert [row.case.applicant for row in room.cases.find("", state)] == [name], state
    assert len(room.cases.find("", "open")) == len(room.cases.find("", "all")) == 5
    assert [row.case.applicant for row in room.cases.find("kdq")] == ["快到期"]


def test_a_delivered_case_answers_the_first_inquiry(room: CaseRoom) -> None:
    inquiry = InquiryValues("王璟", Disposition.ACCEPTED, matter=room.matter("HY04"))
    entry_id = room.services.inquiries.register(inquiry).record_id
    assert entry_id is not None
    entry = room.services.inquiries.get(entry_id).entry
    case_id = room.receive("HY04", entry=entry)
    for step in (CaseStep.ACCEPT, CaseStep.GRANT, CaseStep.MAKE_READY):
        room.step(case_id, step)

    room.step(case_id, CaseStep.DELIVER, receiver="王璟")

    assert room.services.inquiries.get(entry_id).state is ClockState.DONE


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"applicant": " "}, "applicant"),
        ({"matter": None}, "matter"),
        ({"phone": "123"}, "phone"),
        ({"situation": "没有的情形"}, "situation"),
    ],
)
def test_each_wrong_field_of_an_application_is_named(room: CaseRoom, values: dict[str, object], field: str) -> None:
    typed = {"applicant": "王璟", "matter": room.matter("HY01"), **values}
    with pytest.raises(InvalidInput) as refused:
        room.cases.receive(CaseValues(**typed))  # type: ignore[arg-type]

    assert set(refused.value.problems) == {field}
    assert room.cases.find("", "all") == []


def test_a_repeated_save_of_one_form_is_one_case(room: CaseRoom) -> None:
    values = CaseValues("王璟", room.matter("HY01"))

    first, second = room.cases.receive(values), room.cases.receive(values)

    assert first.record_id == second.record_id
    assert len(room.cases.events(first.record_id or 0)) == 1


def test_one_visit_is_not_taken_in_twice(room: CaseRoom) -> None:
    values = InquiryValues("王璟", Disposition.ACCEPTED, matter=room.matter("HY01"))
    entry = room.services.inquiries.get(room.services.inquiries.register(values).record_id or 0).entry
    room.receive("HY01", entry=entry)

    with pytest.raises(Refused, match="已经收件，编号办件〔2026〕0001号"):
        room.receive("HY01", entry=entry)

    assert [case.number for case in room.cases.of_entry(entry.id)] == ["办件〔2026〕0001号"]


def test_a_promise_changed_later_does_not_touch_a_case_under_way(room: CaseRoom) -> None:
    case_id = room.receive("HY01")
    room.step(case_id, CaseStep.ACCEPT)
    before = room.row(case_id).clock

    room.services.matters.change_promise(room.matter("HY01"), 2)

    assert room.row(case_id).clock == before
    assert before == case_clock(
        room.cases.happened(case_id),
        room.cases.limits(room.row(case_id).case),
        room.services.calendar.calendar(),
        room.clock.today(),
    )


def test_the_17_copies_of_a_freight_company_become_7_and_the_licence_made_on_the_way_is_not_asked(
    room: CaseRoom,
) -> None:
    package = room.joint.packages()[0]
    content = PackageContent.from_text(package.content)

    assert (content.asked_apart, content.asked_together, content.copies_saved) == (17, 7, 10)
    assert len(content.asked) == 6
    assert content.visits_saved == 4
    paper = room.services.joint_notices.issue(JointValues("王璟", package, brought={2, 3}))[1]
    assert paper.table is not None
    assert [row[1] for row in paper.table.rows] == [one.name for one in content.materials[1:]]
    assert [(row[0], row[5], row[6]) for row in paper.table.rows[:3]] == [
        ("1", "√", ""), ("2", "√", ""), ("3", "", "√")
    ]  # fmt: skip
    said = "少交10份材料（分头办理17份，联办7份，其中营业执照由前面的环节办出，不用自带），少跑4趟"
    assert any(said in note for note in paper.notes)


def test_only_what_an_earlier_step_issues_is_not_asked(room: CaseRoom) -> None:
    contents = {one.code: PackageContent.from_text(one.content) for one in room.joint.packages()}

    made = {code: [one.name for one in it.materials if it.maker(one)] for code, it in contents.items()}
    assert made == {"P1": ["营业执照"], "P2": [], "P3": ["营业执照"], "P4": [], "P5": []}
    for content in contents.values():
        late = replace(content, items=tuple(replace(one, position=one.position + 10) for one in content.items))
        assert late.asked == late.materials  # issued after its first use: it is brought


def test_the_lists_of_joint_cases_petitions_and_reminders_ask_as_much_for_ten_rows_as_for_one(room: CaseRoom) -> None:
    lists = (room.joint.find, room.petitions.find, room.services.reminders.find)
    room.services.calendar.calendar()  # read once a minute
    counts = []
    for number in (1, 9):
        for at in range(number):
            name = f"王{chr(0x4E00 + at)}"
            room.joint.receive(JointValues(name, room.joint.packages()[2], brought=[1]))
            room.petitions.register(PetitionValues(name, f"扬尘{at}{number}", PetitionCategory.APPEAL))
            values = ReminderValues(ReminderKind.PICKUP, name, "道路运输证", room.clock.today(), "13812341234")
            room.services.reminders.add(values)
            room.services.reminders.log(room.services.reminders.find()[0].reminder, CallResult.UNANSWERED)
        for find in lists:
            with questions() as asked:
                rows = find()
            assert len(rows) == (1 if number == 1 else 10)
            counts.append(len(asked))
    assert counts[:3] == counts[3:]
    assert max(counts) <= 4


def test_the_notice_of_a_package_prints_again_as_it_was_issued(room: CaseRoom) -> None:
    services, package = room.services, room.joint.packages()[0]
    services.inquiries.register(InquiryValues("王璟", Disposition.ACCEPTED, matter=room.matter("HY01")))
    entry = services.inquiries.find()[0].entry
    issued = services.joint_notices.issue(JointValues("王璟", package, phone="13812341234", brought={2}, entry=entry))[
        1
    ]

    services.wordings.reword("joint_notice", title="材料清单", body="另一种写法。", note="")
    content = PackageContent.from_text(package.content)
    room.joint.change_package(package, replace(content, materials=content.materials[:2]))

    for query in ("", "wj", "1234", issued.number):
        [kept] = services.joint_notices.find(query)
        assert services.joint_notices.paper_of(kept) == issued
    assert services.joint_notices.find("没有这个人") == []
    assert services.inquiries.get(entry.id).clock.waits
    with pytest.raises(InvalidInput, match="请填写申请人"):
        services.joint_notices.issue(JointValues("", package))


def test_an_extended_joint_case_is_told_the_day_it_had_before(room: CaseRoom) -> None:
    joint_id = room.joint.receive(JointValues("王璟", room.joint.packages()[2], brought=range(1, 6))).record_id or 0
    room.joint.step(joint_id, JointStep.ACCEPT, StepValues())
    before = room.joint.get(joint_id).stands.promised
    assert before is not None

    paper = room.joint.step(joint_id, JointStep.EXTEND, StepValues(reason="专家论证", days=5, approver="李县长"))[1]

    assert paper is not None
    assert f"不能在原定期限（{full_date(before.due)}）内全部办结" in paper.body[1]
    assert full_date(before.due) not in paper.body[2]


def test_every_open_petition_is_watched_however_many(room: CaseRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(petition_service, "_SHOWN", 2)
    for subject in ("路灯不亮", "道路扬尘", "货车超载"):
        room.petitions.register(PetitionValues("罗明", subject, PetitionCategory.APPEAL))

    watched = {one.number for one in room.services.deadlines.open_deadlines().values()}

    assert len(watched) == len(room.petitions.find()) == 3
    assert len(room.petitions.find("", "all")) == 2


def test_every_shipped_package_can_be_kept(room: CaseRoom) -> None:
    names = [one.name for one in room.joint.packages()]

    assert len(names) == 5 and len(set(names)) == 5
    assert room.joint.load_defaults().sentence == "已载入0个联办套餐。"


def test_a_joint_case_from_one_window_to_all_certificates(room: CaseRoom) -> None:
    change = room.joint.receive(JointValues("王璟", room.joint.packages()[0], brought=range(2, 8)))
    assert change.record_id is not None
    joint_id = change.record_id
    assert "少交10份材料" in change.sentence
    accepted = room.joint.step(joint_id, JointStep.ACCEPT, StepValues())[1]
    assert accepted is not None and accepted.number == "联办受字〔2026〕1号"

    slips = []
    for branch in (1, 4, 2, 3):
        slips.append(room.joint.step(joint_id, JointStep.SEND, StepValues(receiver="周明", branch=branch))[1])
        row = room.joint.get(joint_id)
        assert row.stands.branch(branch).state is BranchState.SENT
        with pytest.raises(Refused, match="证照没有到齐"):
            room.joint.step(joint_id, JointStep.ISSUE, StepValues(receiver="王璟"))
        for step in (JointStep.AGREE, JointStep.COLLECT):
            room.joint.step(joint_id, step, StepValues(branch=branch))
    handed = room.joint.step(joint_id, JointStep.ISSUE, StepValues(receiver="王璟"))[1]

    assert handed is not None and handed.table is not None
    assert [row[1] for row in handed.table.rows] == [
        "营业执照",
        "道路运输经营许可证",
        "道路运输证",
        "道路运输从业资格证",
    ]
    assert slips[0] is not None and slips[0].table is not None and slips[0].parts == ("存根联", "承办联")
    assert len(slips[0].table.rows) == 3  # what the market supervision uses: two cards and the proof of the place
    assert "请于2026年9月20日前（1个工作日）办结" in slips[0].body[1]
    assert room.joint.get(joint_id).joint.state is JointState.ISSUED
    assert check(room.store) == []


def test_what_a_department_refused_goes_round_again_and_all_ends_well(room: CaseRoom) -> None:
    asked = InquiryValues("王璟", Disposition.ACCEPTED, matter=room.matter("HY01"))
    entry = room.services.inquiries.get(room.services.inquiries.register(asked).record_id or 0).entry
    values = JointValues("王璟", room.joint.packages()[0], brought=range(2, 8), entry=entry)
    joint_id = room.joint.receive(values).record_id or 0
    room.joint.step(joint_id, JointStep.ACCEPT, StepValues())
    for branch in (1, 4, 2, 3):
        room.joint.step(joint_id, JointStep.SEND, StepValues(receiver="周明", branch=branch))
        if branch == 1:
            room.joint.step(joint_id, JointStep.REFUSE, StepValues(reason="住所证明不符", branch=1))
            assert room.joint.get(joint_id).stands.branch(1).state is BranchState.REFUSED
            room.joint.step(joint_id, JointStep.SEND, StepValues(receiver="周明", branch=1))
        for step in (JointStep.AGREE, JointStep.COLLECT):
            room.joint.step(joint_id, step, StepValues(branch=branch))

    room.joint.step(joint_id, JointStep.ISSUE, StepValues(receiver="王璟"))

    assert room.joint.get(joint_id).joint.state is JointState.ISSUED
    assert "证照已一窗发出" in room.services.inquiries.get(entry.id).entry.result  # the first inquiry is answered by it


def test_who_holds_the_rest_is_said_in_words(room: CaseRoom) -> None:
    joint_id = room.joint.receive(JointValues("王璟", room.joint.packages()[0], brought=range(2, 8))).record_id or 0
    room.joint.step(joint_id, JointStep.ACCEPT, StepValues())
    for branch in (1, 4):
        room.joint.step(joint_id, JointStep.SEND, StepValues(receiver="周明", branch=branch))
    room.on("09-21")

    row = room.joint.get(joint_id)

    assert row.holder_words == "县市场监督管理局“营业执照”（办理中），后面2项在等"
    assert row.stands.branch(1).standing is ClockState.PAST_PROMISE
    assert row.stands.branch(4).standing is ClockState.NORMAL


def test_a_package_changed_later_does_not_touch_a_joint_case_under_way(room: CaseRoom) -> None:
    package = room.joint.packages()[2]
    joint_id = room.joint.receive(JointValues("王璟", package)).record_id or 0
    content = PackageContent.from_text(package.content)
    from dataclasses import replace

    room.joint.change_package(package, replace(content, promised_days=9, name="维修店一件事"))

    assert room.joint.get(joint_id).content == content
    assert PackageContent.from_text(room.joint.packages()[2].content).promised_days == 9


def petition(**values: object) -> PetitionValues:
    typed = {"petitioner": "向秀英", "subject": "公路扬尘", "category": PetitionCategory.APPEAL, **values}
    return PetitionValues(**typed)  # type: ignore[arg-type]


def test_a_petition_from_reception_to_its_end(room: CaseRoom) -> None:
    petition_id = room.petitions.register(petition(facts="每天下午扬尘", demand="请洒水")).record_id or 0
    numbers = []
    for day, step, values in (
        ("09-21", PetitionStep.ACCEPT, {}),
        ("11-10", PetitionStep.EXTEND, {"reason": "需要检测", "approver": "周明局长", "days": 20}),
        (
            "11-30",
            PetitionStep.ANSWER,
            {"detail": "一、已安排每日洒水。\n二、已督促施工单位整改。", "approver": "周明局长"},
        ),
        ("12-01", PetitionStep.DELIVER, {"receiver": "向秀英"}),
        ("2027-01-05", PetitionStep.CLOSE, {}),
    ):
        room.on(day)
        _, paper = room.petitions.step(petition_id, step, StepValues(**values))  # type: ignore[arg-type]
        numbers.append(paper.number if paper else "")

    assert room.petitions.get(petition_id).petition.state is PetitionState.CLOSED
    assert numbers == [
        "交信受字〔2026〕1号",
        "交信延字〔2026〕1号",
        "交信意字〔2026〕1号",
        "交信送字〔2026〕1号",
        "",
    ]
    assert check(room.store) == []


def test_the_same_petition_again_is_linked_to_the_first(room: CaseRoom) -> None:
    room.petitions.register(petition())

    change = room.petitions.register(petition())

    assert "重复信访" in change.sentence
    table = room.petitions.register_sheet(change.record_id or 0).table
    assert table is not None
    assert "重复（上次：信访〔2026〕0001号）" in [cell for row in table.rows for cell in row]


def test_an_informer_is_shown_and_passed_on_to_nobody(room: CaseRoom) -> None:
    change = room.petitions.register(
        petition(category=PetitionCategory.ACCUSATION, confidential=True, concerned="某运管员", phone="13812341234")
    )
    petition_id = change.record_id or 0

    assert room.petitions.get(petition_id).shown_petitioner == "（依法保密）"
    assert room.petitions.find("向秀英") == room.petitions.find("1234") == []
    _, paper = room.petitions.step(
        petition_id, PetitionStep.FORWARD, StepValues(reason="由县纪委监委管辖", department="县纪委监委")
    )
    assert paper is not None and "向秀英" not in paper.to_text()


def test_who_is_reported_does_not_receive_the_petition(room: CaseRoom) -> None:
    staff = room.services.staff
    officer = staff.by_id(staff.add(StaffValues(staff_number="JT-009", name="陈立")).record_id or 0)

    with pytest.raises(Refused, match="应当回避"):
        room.petitions.register(petition(concerned="货运窗口陈立", receiver=officer))


def test_a_group_of_eight_needs_representatives(room: CaseRoom) -> None:
    with pytest.raises(InvalidInput) as refused:
        room.petitions.register(petition(people=8))
    change = room.petitions.register(petition(people=8, representatives="向秀英，王璟,李红"))

    assert set(refused.value.problems) == {"representatives"}
    assert room.petitions.get(change.record_id or 0).petition.representatives == "向秀英、王璟、李红"


def test_what_came_from_above_may_be_objected_to_in_five_working_days(room: CaseRoom) -> None:
    petition_id = room.petitions.register(petition(mode=PetitionMode.FORWARDED, from_above="县信访局")).record_id or 0
    row = room.petitions.get(petition_id)

    assert row.clock.object_by is not None and row.clock.object_by.due == date(2026, 9, 24)
    room.clock.moment = datetime(2026, 9, 25, 9, 0)
    with pytest.raises(Refused, match="届满"):
        room.petitions.step(petition_id, PetitionStep.OBJECT, StepValues(reason="不归本局", department="县住建局"))


def test_figures_of_a_period_are_counted_from_the_events(room: CaseRoom) -> None:
    plan = (("09-18", "09-20"), ("09-18", "09-22"), ("09-18", "09-23"), ("09-18", "09-28"), ("09-18", None))
    for received, decided in plan:  # the promise ends on 22 September, the law's five days on the 24th
        room.on(received)
        case_id = room.receive("WX01")
        room.step(case_id, CaseStep.CORRECT, detail="平面图")
        room.step(case_id, CaseStep.CORRECT, detail="名册", reason="申请人换了场地")
        room.step(case_id, CaseStep.RESUBMIT)
        for step in (CaseStep.ACCEPT, CaseStep.REVIEW):
            room.step(case_id, step)
        if decided:
            room.on(decided)
            room.step(case_id, CaseStep.GRANT)

    seen = room.cases.tally(date(2026, 9, 1), date(2026, 9, 30))

    assert (seen.received, seen.accepted, seen.decided, seen.corrections_again) == (5, 5, 4, 5)
    assert (seen.early, seen.late_promise, seen.late_statute) == (1, 2, 1)
    assert [str(one) for one in (seen.on_promise, seen.on_statute, seen.early_rate)] == ["50.00", "75.00", "25.00"]
    empty = room.cases.tally(date(2026, 10, 1), date(2026, 10, 31))
    assert (empty.decided, empty.on_promise) == (0, None)


def test_a_withdrawn_case_is_not_decided_and_without_a_law_no_limit_of_it_is_kept(room: CaseRoom) -> None:
    withdrawn, decided = room.receive("HY01"), room.receive("HY05")  # the law sets HY05 no limit
    for case_id in (withdrawn, decided):
        room.step(case_id, CaseStep.ACCEPT)
    room.step(withdrawn, CaseStep.WITHDRAW, reason="不办了")
    room.step(decided, CaseStep.REVIEW)
    room.step(decided, CaseStep.GRANT)

    seen = room.cases.tally(date(2026, 9, 1), date(2026, 9, 30))

    assert room.row(decided).clock.statutory is None
    assert (seen.accepted, seen.decided, seen.under_statute) == (2, 1, 0)
    assert (str(seen.on_promise), seen.on_statute) == ("100.00", None)


def test_a_refused_applicant_is_handed_the_refusal_and_no_licence(room: CaseRoom) -> None:
    change = room.services.inquiries.register(InquiryValues("王璟", Disposition.ACCEPTED, matter=room.matter("HY01")))
    entry = room.services.inquiries.get(change.record_id or 0).entry
    case_id = room.receive("HY01", entry=entry)
    for step in (CaseStep.ACCEPT, CaseStep.REVIEW):
        room.step(case_id, step)
    room.step(case_id, CaseStep.DENY, reason="车辆不符合要求")
    room.step(case_id, CaseStep.MAKE_READY)

    paper = room.step(case_id, CaseStep.DELIVER, receiver="王璟")

    assert paper is not None and "送达内容：不予行政许可决定书" in paper.body
    assert room.services.inquiries.get(entry.id).entry.result.endswith("已送达不予行政许可决定书")


def test_a_case_whose_inquiry_was_merged_can_still_be_delivered(room: CaseRoom) -> None:
    inquiry = InquiryValues("王璟", Disposition.ACCEPTED, matter=room.matter("HY04"))
    kept, gone = (
        room.services.inquiries.register(replace(inquiry, request_key=uuid4())).record_id or 0 for _ in range(2)
    )
    entry = room.services.inquiries.get(gone).entry
    room.services.visits.merge(gone, room.services.inquiries.get(kept).entry.number)  # meanwhile, on another PC
    case_id = room.receive("HY04", entry=entry)
    for step in (CaseStep.ACCEPT, CaseStep.GRANT, CaseStep.MAKE_READY):
        room.step(case_id, step)

    room.step(case_id, CaseStep.DELIVER, receiver="王璟")

    assert room.row(case_id).case.state is CaseState.DELIVERED
    assert room.services.inquiries.get(kept).entry.finished_at is None  # the kept one is still to be answered


def test_what_joint_handling_saved_is_counted(room: CaseRoom) -> None:
    for package in room.joint.packages()[:3]:
        joint_id = room.joint.receive(JointValues("王璟", package, brought=range(2, 8))).record_id or 0
        if package.code != "P2":
            room.joint.step(joint_id, JointStep.ACCEPT, StepValues())

    seen = room.joint.saved(date(2026, 9, 1), date(2026, 9, 30))

    assert (seen.cases, seen.copies, seen.visits) == (2, 10 + 10, 4 + 6)


def test_papers_besides_the_procedure_are_given_only_where_they_make_sense(room: CaseRoom) -> None:
    case_id = room.receive("HY01", materials=["√ 申请表（原件1份）", "○ 驾驶员驾驶证（复印件1份，容缺后补）"])
    for kind in ("time_limit", "commitment"):
        with pytest.raises(Refused, match="请先受理"):
            room.cases.issue(case_id, kind)
    room.step(case_id, CaseStep.ACCEPT)
    whole = room.receive("HY01", materials=["√ 申请表（原件1份）"])
    room.step(whole, CaseStep.ACCEPT)

    _, promise = room.cases.issue(case_id, "commitment")

    assert promise.table is not None and promise.table.rows == (("1", "驾驶员驾驶证（复印件1份，容缺后补）"),)
    with pytest.raises(Refused, match="已经收齐"):
        room.cases.issue(whole, "commitment")
    assert room.row(case_id).case.state is CaseState.ACCEPTED
    assert room.cases.issue(case_id, "full_course")[1].title == "全程代办委托书"


def test_papers_that_are_not_complete_are_not_accepted_before_the_law_does(room: CaseRoom) -> None:
    materials = ["√ 申请表（原件1份，必须）", "○ 身份证（复印件1份，必须）", "○ 驾驶证（复印件1份，容缺后补）"]
    case_id = room.receive("HY01", materials=materials)
    late = room.receive("HY01", materials=materials)
    with pytest.raises(Refused, match="还缺必须的材料：身份证（复印件1份，必须）。"):
        room.step(case_id, CaseStep.ACCEPT)

    room.cases.supplement(case_id, {1, 2})
    room.step(case_id, CaseStep.ACCEPT)
    room.on("09-25")
    room.step(late, CaseStep.ACCEPT)  # five working days are over: accepted by law, complete or not

    assert room.row(case_id).case.materials.splitlines()[1] == "√ 身份证（复印件1份，必须）"
    assert room.row(late).clock.deemed


def test_a_joint_case_is_accepted_when_all_its_papers_are_here(room: CaseRoom) -> None:
    joint_id = room.joint.receive(JointValues("王璟", room.joint.packages()[2], brought={1, 2, 3})).record_id or 0
    with pytest.raises(Refused, match="还缺材料：场地平面图、人员名册"):
        room.joint.step(joint_id, JointStep.ACCEPT, StepValues())

    room.joint.supplement(joint_id, range(1, 6))
    room.joint.step(joint_id, JointStep.ACCEPT, StepValues())

    assert room.joint.get(joint_id).joint.state is JointState.ACCEPTED


def test_the_leaders_instruction_is_noted_and_printed(room: CaseRoom) -> None:
    petition_id = room.petitions.register(petition()).record_id or 0
    with pytest.raises(InvalidInput):
        room.petitions.note_opinion(petition_id, " ")

    room.petitions.note_opinion(petition_id, "请公路股一周内现场查看。")

    table = room.petitions.register_sheet(petition_id).table
    assert table is not None and ("领导批示", "请公路股一周内现场查看。") in table.rows
