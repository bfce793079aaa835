"""The register's papers: receipt, referral slip, register sheet, lists; short and long, drawn and read back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from desk_office import Office

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.papers.documents import print_entry, print_receipts, print_referrals
from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.progress import NoProgress

LONG_NAME = "阿不都热依木·阿不都克里木"
LONG_UNIT = "云溪县宏远道路危险货物运输与仓储配送股份有限公司第三分公司筹备组"
LONG_TEXT = "想问跨省年审、变更车主和补办道路运输证能不能一起办，要带哪些材料，多少天能办好，能不能邮寄，" * 5


def words_of(draw: Callable[[Path], None], target: Path) -> list[str]:
    draw(target)
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(target).pages]


def lowest(target: Path) -> float:
    """Return how high above the edge of the first page its lowest character stands, in points."""
    text = pypdfium2.PdfDocument(target)[0].get_textpage()
    boxes = [text.get_charbox(at) for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()]
    return min(bottom for _, bottom, _, _ in boxes)


def test_a_receipt_says_who_answers_until_when(office: Office, tmp_path: Path) -> None:
    entry = office.enter("王璟", code="SL01", phone="13812341234", materials="申请表1份")
    sheet = office.services.slips.receipt(entry.id)
    (page,) = words_of(lambda target: print_receipts([sheet], target, NoProgress()), tmp_path / "one.pdf")

    assert "首问登记回执" in page
    assert f"编号：{entry.number}查询码：{sheet.code}" in page
    assert "您于2026年9月18日10:22来访，事项为“涉路施工许可”。已收材料：申请表1份。" in page
    assert "应于10月9日（周五）前办结（10个工作日，已扣除中秋节、国庆节假期，计入9月20日调休上班）" in page
    assert "计算过程：当日不计，计入9月20日（调休上班）、9月21—24日、9月28—30日、10月8—9日；不计9月19日（周末）" in page
    assert "首问责任人：李红（电话13800000001）" in page
    assert "承办。" not in page
    assert "监督投诉电话：0700-6220012" in page
    assert any("已打印回执" in line.sentence for line in office.services.inquiries.history(entry))


def test_a_receipt_printed_after_the_answer_says_when_it_was_given(office: Office, clock) -> None:
    entry = office.enter(code="HY01")
    at_once = office.enter(disposition=Disposition.FINISHED, answer="往东走")
    clock.moment = datetime(2026, 9, 28, 10, 0)
    office.services.inquiries.finish(entry.id, "已办好")

    assert office.services.slips.receipt(entry.id).promise == "已于2026年9月28日答复：已办好。"
    assert office.services.slips.receipt(at_once.id).promise == "已当场答复：往东走。"


def test_what_lacks_materials_is_promised_from_their_acceptance_only(office: Office, clock) -> None:
    entry = office.enter(code="SL01", disposition=Disposition.ACCEPTED)
    office.services.notices.issue(office.fresh(entry.id), brought=())
    clock.moment = datetime(2026, 10, 12, 10, 0)

    assert office.services.slips.receipt(entry.id).promise == (
        "材料补齐受理后，应于10个工作日内办结；今天补齐受理的，应于10月26日（周一）前办结（10个工作日）。"
    )
    assert ("承诺答复时间", "材料补齐受理后，应于10个工作日内办结") in office.services.slips.entry_sheet(entry.id).pairs


def test_a_handover_of_one_officer_says_whose_the_counts_of_the_day_are(office: Office) -> None:
    office.enter("甲某")
    office.enter("乙某", officer=office.person("王芳"))

    assert "李红　全单位今天收件2件" in office.services.lists.hand_over("@李红").under
    assert "全部窗口　今天收件2件" in office.services.lists.hand_over().under


def test_check_codes_belong_to_their_numbers(office: Office) -> None:
    entries = [office.enter(f"第{number}位") for number in range(12)]
    codes = [office.services.slips.check_code(entry) for entry in entries]
    assert codes == [office.services.slips.check_code(office.fresh(entry.id)) for entry in entries]
    assert len(set(codes)) == 12
    assert all(len(code) == 6 and code.isdigit() for code in codes)


def test_receipts_come_three_to_a_sheet_and_long_ones_stay_in_their_third(office: Office, tmp_path: Path) -> None:
    entries = [
        office.enter(
            LONG_NAME, visitor_unit=LONG_UNIT[:30], content=LONG_TEXT[:150], materials="身份证复印件1份、" * 9
        ),
        office.enter("王璟"),
        office.enter("田", disposition=Disposition.FINISHED, answer="已答复"),
        office.enter("第四位"),
    ]
    sheets = [office.services.slips.receipt(entry.id) for entry in entries]
    pages = words_of(lambda target: print_receipts(sheets, target, NoProgress()), tmp_path / "many.pdf")
    assert [page.count("首问登记回执") for page in pages] == [3, 1]

    print_receipts(sheets[:1], tmp_path / "long.pdf", NoProgress())
    foot_of_third = 842 - 842 / 3
    assert lowest(tmp_path / "long.pdf") > foot_of_third


def test_both_parts_of_a_referral_slip_say_the_same(office: Office, tmp_path: Path) -> None:
    entry = office.enter(LONG_NAME, visitor_unit=LONG_UNIT[:30], content=LONG_TEXT[:180], phone="13812341234")
    office.services.referrals.send(entry.id, office.person("王芳"), "请核对跨省年审政策，" * 6)
    sheet = office.services.slips.referral_slip(office.services.referrals.of(entry)[0])
    (page,) = words_of(lambda target: print_referrals([sheet], target, NoProgress()), tmp_path / "slip.pdf")

    above, below = page.split("承办联（交承办人）")
    for told in (sheet.number, entry.number, "李红", "王芳", "138****1234", sheet.opinion, "监督电话"):
        assert page.count("".join(told.split())) >= 2, told
    assert "13812341234" not in page
    assert above.startswith("转办单")
    assert below.count("承办人签收") <= 1
    assert lowest(tmp_path / "slip.pdf") > 14


def test_who_has_a_handed_on_matter_stands_on_the_receipt(office: Office, tmp_path: Path) -> None:
    entry = office.enter("王璟", code="HY01", disposition=Disposition.HANDED_ON, receiver=office.person("王芳"))
    sheet = office.services.slips.receipt(entry.id)
    (page,) = words_of(lambda target: print_receipts([sheet], target, NoProgress()), tmp_path / "one.pdf")

    assert "现由王芳（电话13800000003）承办。" in page
    assert "首问责任人：李红" in page


def test_a_referral_slip_names_both_departments_leaves_room_and_says_the_matter_once(
    office: Office, tmp_path: Path
) -> None:
    entry = office.enter(
        content="想问跨省年审怎么办", disposition=Disposition.HANDED_ON, receiver=office.person("王芳")
    )
    sheet = office.services.slips.referral_slip(office.services.referrals.of(entry)[0])
    (page,) = words_of(lambda target: print_referrals([sheet], target, NoProgress()), tmp_path / "slip.pdf")

    assert (sheet.sender_unit, sheet.receiver_unit) == ("1号综合受理窗口", "2号道路货运窗口")
    assert page.count("领导批示") == page.count("转办部门") == page.count("承办部门") == 2
    assert page.count("想问跨省年审怎么办") == 2  # once in each part


def test_the_register_sheet_tells_the_course_from_hand_to_hand(office: Office, clock, tmp_path: Path) -> None:
    entry = office.enter("王璟", phone="13812341234", content=LONG_TEXT)
    clock.moment += timedelta(minutes=3)
    office.services.referrals.send(entry.id, office.person("王芳"))
    clock.moment += timedelta(minutes=4, seconds=5)
    office.services.referrals.decline(office.services.referrals.open_of(entry), "不是货运")
    sheet = office.services.slips.entry_sheet(entry.id)
    pages = words_of(lambda target: print_entry(sheet, target, NoProgress()), tmp_path / "entry.pdf")

    assert len(pages) == 1
    for told in (
        "首问登记表",
        entry.number,
        "138****1234",
        "王芳待接收用时4分5秒",
        "李红首问接待用时3分",
        "服务对象签字",
    ):
        assert told in pages[0], told


def test_the_month_is_printed_with_its_totals_and_masked_telephones(office: Office, clock, tmp_path: Path) -> None:
    office.enter("王璟", code="HY01", phone="13812341234")
    office.enter("田有福", disposition=Disposition.FINISHED)
    office.enter("钱志强", disposition=Disposition.HANDED_ON, receiver=office.person("王芳"))
    office.enter(
        "周去处", disposition=Disposition.NOT_OURS, referral="县公安局车管所", referral_phone="0700-6220110",
        came_at=datetime(2026, 9, 15, 9, 0), backdate_reason="停电",
    )  # fmt: skip
    office.enter("待补人", code="SL01", disposition=Disposition.NOTICE)
    sheet = office.services.lists.month_of("2026-09")
    (page,) = words_of(lambda target: print_register(sheet, target, NoProgress()), tmp_path / "month.pdf")

    assert "首问登记台账" in page
    assert "合计5件当场办结1件告知去向1件转办1件补登1件本月办结的按时答复率100.0%" in page
    assert all(f"首问〔2026〕000{number}号" in page for number in range(1, 6))
    assert "9月15日09:00（补登）" in page
    assert "补齐后10个工作日" in page
    assert "13812341234" not in page
    assert "138****1234" in page
    assert office.services.lists.month_of(" ").under == sheet.under
    assert office.services.lists.month_of("2026-08").parts[0].rows == ()
    with pytest.raises(InvalidInput, match="不是月份"):
        office.services.lists.month_of("上个月")


def test_a_long_month_goes_over_many_pages_under_its_head(office: Office, tmp_path: Path) -> None:
    for number in range(60):
        office.enter(f"第{number}位", content=LONG_TEXT[:60], disposition=Disposition.FINISHED)
    sheet = office.services.lists.month(2026, 9)
    pages = words_of(lambda target: print_register(sheet, target, NoProgress()), tmp_path / "month.pdf")
    assert len(pages) > 2
    assert all("首问责任人" in page for page in pages[:-1])
    assert "合计60件" in pages[-1]
    assert [f"第{number}页" in page for number, page in enumerate(pages, start=1)] == [True] * len(pages)


@pytest.mark.parametrize("lines", range(20, 26))
def test_the_lines_to_sign_never_stand_alone_on_a_page(office: Office, tmp_path: Path, lines: int) -> None:
    row = tuple(["字"] * 13)
    sheet = replace(
        office.services.lists.month(2026, 9),
        parts=(replace(office.services.lists.month(2026, 9).parts[0], rows=(row,) * lines),),
    )
    pages = words_of(lambda target: print_register(sheet, target, NoProgress()), tmp_path / "month.pdf")

    assert "填表人" in pages[-1] and "合计" in pages[-1]
    assert "字" * 5 in pages[-1]


@pytest.mark.parametrize("lines", range(17, 25))
def test_the_heading_of_a_table_never_stands_alone_at_the_foot(tmp_path: Path, lines: int) -> None:
    above = RegisterPart(("事项",), (("货运",),) * lines, (1,), heading="一、上")
    below = RegisterPart(("满意",), (("很好",), ("较好",)), (1,), heading="二、下")

    sheet = RegisterSheet("公示表", "九月", (above, below))

    pages = words_of(lambda target: print_register(sheet, target, NoProgress()), tmp_path / "a.pdf")

    [page] = [text for text in pages if "二、下" in text]
    assert "很好" in page


def test_the_hand_over_sheet_holds_what_is_open_due_parked_and_promised(office: Office, clock, tmp_path: Path) -> None:
    office.enter("昨天到期", code="KY03")
    clock.moment += timedelta(days=2)
    office.enter("还早", code="SL01")
    handed = office.enter("转出去的", officer=office.person("张敏"))
    office.services.referrals.send(handed.id, office.person("王芳"))
    office.enter("办完的", disposition=Disposition.FINISHED)
    sheet = office.services.lists.hand_over("", [("王璟", "09月20日 09:50")])
    (page,) = words_of(lambda target: print_register(sheet, target, NoProgress()), tmp_path / "over.pdf")

    for told in (
        "今天到期和已经超期（1件）",
        "其他未办结（2件）",
        "转办中，首问责任人要跟踪（1件",
        "暂存未登记（1份）",
        "接班人（B岗）",
    ):
        assert told in page, told
    assert "王芳（待接收）" in page
    assert "办完的" not in page
    assert "今天收件3件，办结1件，其中当场办结1件" in page
    mine = office.services.lists.hand_over("@张敏")
    assert [row[1] for part in mine.parts[:2] for row in part.rows] == ["转出去的"]
    assert mine.under.split("　")[2] == "张敏"


def test_extended_hours_are_summed_up(office: Office, clock, tmp_path: Path) -> None:
    clock.moment = clock.moment.replace(hour=18, minute=30)
    office.services.extended.register(office.services.extended.suggest(office.enter("王璟").id))
    sheet = office.services.lists.extended_hours(2026, 9)
    (page,) = words_of(lambda target: print_register(sheet, target, NoProgress()), tmp_path / "extended.pdf")
    assert "合计1次，共30分钟，人均30分钟" in page


def test_figures_of_nobody_are_dashes(office: Office) -> None:
    one = office.services.lists.figures.total(date(2026, 9, 1), date(2026, 9, 30))
    assert (one.count("收件"), one.on_promise.words, one.on_statute.words) == (0, "—", "—")
    sheet = office.services.lists.efficacy(date(2026, 9, 1), date(2026, 9, 30))
    assert [part.rows[-1][0] for part in sheet.parts] == ["合计", "合计"]
