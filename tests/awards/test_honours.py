"""The red banner's way from window to window, the honour wall, and exemplars."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from award_room import AwardRoom
from PIL import Image

from sanhua_desktop.awards.banner_documents import print_slip, print_standing, print_wall
from sanhua_desktop.awards.candidates import _average
from sanhua_desktop.awards.enums import Stage
from sanhua_desktop.awards.honour_documents import print_exemplar, print_honour_wall
from sanhua_desktop.awards.sheets import ExemplarSheet
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import ScoreRow
from sanhua_desktop.printing.pages import MM
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.store.store import Store

STORY = "她每天第一个到岗，把群众当亲人。" * 20
MONTHS = ((date(2026, 10, 1), date(2026, 10, 31)), (date(2026, 11, 1), date(2026, 11, 30)))


@pytest.fixture
def room(store: Store) -> AwardRoom:
    made = AwardRoom(store)
    made.score({"张敏": 99, "李强": 80, "王芳": 98})
    made.publish()
    return made


def words(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    found = "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    return found


def month(room: AwardRoom, at: int, leaders: dict[str, int], vetoed: str = "") -> None:
    """Publish the round of another month."""
    ids = [person.id for person in room.services.staff.find()]
    room.services.evaluation.open_round(f"2026年{10 + at}月", *MONTHS[at], ids)
    room.score(leaders)
    if vetoed:
        room.services.evaluation.veto(room.score_of(vetoed).participant, "违纪违法受处理")
    room.publish()


def given(room: AwardRoom) -> None:
    """Carry the newest round's banner to its window and hand it over."""
    room.carry(room.open("流动红旗", quota=1), Stage.CIRCULATED)
    room.services.banners.pass_on(room.services.banners.due()[0], "周建国", "刘洋")


def test_the_banner_moves_stays_and_counts_its_wins(room: AwardRoom) -> None:
    given(room)
    month(room, 0, {"张敏": 99, "王芳": 98, "李强": 80})
    given(room)
    month(room, 1, {"张敏": 80, "王芳": 80, "李强": 99})
    given(room)

    assert [(row.window, row.streak, row.hangs, row.before) for row in room.services.banners.rows()] == [
        ("2号货运业务窗口", 1, True, "1号综合受理窗口"),
        ("1号综合受理窗口", 2, False, "1号综合受理窗口"),
        ("1号综合受理窗口", 1, False, ""),
    ]


def test_no_banner_before_the_circular_nor_out_of_turn(room: AwardRoom) -> None:
    first = room.open("流动红旗", quota=1)
    with pytest.raises(Refused, match="印发通报"):
        room.services.banners.pass_on(room.get(first), "周建国", "刘洋")
    room.carry(first, Stage.CIRCULATED)
    month(room, 0, {"张敏": 99, "王芳": 98, "李强": 80})
    second = room.carry(room.open("流动红旗", quota=1), Stage.CIRCULATED)

    with pytest.raises(Refused, match="按月份先后"):
        room.services.banners.pass_on(second, "周建国", "刘洋")
    with pytest.raises(InvalidInput, match="姓名"):
        room.services.banners.pass_on(room.get(first), "周建国", "")


def test_a_veto_is_said_and_the_banner_taken_back_ends_the_row_of_wins(room: AwardRoom) -> None:
    given(room)
    month(room, 0, {"张敏": 99, "王芳": 98, "李强": 80}, vetoed="王芳")
    row = room.services.banners.rows()[0]
    assert "王芳被一票否决" in row.warning and "应当收回" in row.warning

    room.services.banners.take_back(row, "窗口人员违纪")
    with pytest.raises(Refused, match="不能收回"):
        room.services.banners.take_back(room.services.banners.rows()[0], "再收一次")
    month(room, 1, {"张敏": 99, "王芳": 98, "李强": 80})
    given(room)

    assert [(row.streak, row.hangs, row.before) for row in room.services.banners.rows()] == [
        (1, True, "1号综合受理窗口（已收回）"),
        (1, False, ""),
    ]


def test_the_banner_s_papers_name_both_windows(room: AwardRoom, tmp_path: Path) -> None:
    given(room)
    print_slip(room.services.banners.slip(room.services.banners.rows()[0]), tmp_path / "slip.pdf", NoProgress())
    print_wall(room.services.banners.wall(), tmp_path / "wall.pdf", NoProgress())

    for part in ("流动红旗交接单", "首次授旗", "1号综合受理窗口", "周建国", "刘洋", "监交人"):
        assert part in words(tmp_path / "slip.pdf")
    assert "悬挂中" in words(tmp_path / "wall.pdf")
    office, lines = room.services.banners.wall()
    with pytest.raises(Refused, match="\U000323b0"):
        print_wall((office, [replace(lines[0], until="收回：\U000323b0")]), tmp_path / "none.pdf", NoProgress())
    assert not (tmp_path / "none.pdf").exists()


def test_all_honours_of_a_person_and_a_window_stand_in_one_place(room: AwardRoom, tmp_path: Path) -> None:
    for title in ("岗位能手", "流动红旗"):
        room.carry(room.open(title, quota=1), Stage.CERTIFIED)
    month(room, 0, {"张敏": 99, "王芳": 98, "李强": 80})
    room.carry(room.open("技能比武第一名", quota=1), Stage.CERTIFIED)

    honours = {one.name: one for one in room.services.honours.honours()}
    assert [row.title for row in honours["张敏"].certificates] == ["技能比武第一名", "岗位能手"]
    assert [row.title for row in honours["1号综合受理窗口"].certificates] == ["流动红旗"]
    print_honour_wall(room.services.honours.wall("“对标创标、推行‘三化’”活动"), tmp_path / "wall.pdf", NoProgress())
    for part in ("光荣榜", "张敏", "1号综合受理窗口", "岗位能手"):
        assert part in words(tmp_path / "wall.pdf")


def test_a_title_leaves_the_wall_when_its_term_ends_or_it_is_void(room: AwardRoom) -> None:
    room.carry(room.open("流动红旗", quota=1), Stage.CERTIFIED)
    day = room.services.certificates.certificates()[0].awarded_on
    assert room.services.honours.honours(shown="current")

    room.on(date(day.year, day.month + 1, day.day))
    assert room.services.honours.honours(shown="current") == []
    assert room.services.honours.honours() != []
    with pytest.raises(Refused, match="还没有人"):
        room.services.honours.wall("活动")
    room.services.certificates.void(room.services.certificates.certificates()[0], "名单有误")
    assert room.services.honours.honours() == []


def test_who_left_keeps_the_honours_but_is_on_no_wall(room: AwardRoom) -> None:
    room.carry(room.open("岗位能手", quota=1), Stage.CERTIFIED)
    room.carry(room.open("流动红旗", quota=1), Stage.CERTIFIED)
    person = room.services.staff.find("张敏")[0]
    room.services.staff.archive(person.id, "调离")

    wall = room.services.honours.wall("“对标创标、推行‘三化’”活动")
    assert [one.name for one in wall.entries] == ["1号综合受理窗口"]
    kept = {one.name: (one.place, len(one.certificates)) for one in room.services.honours.honours()}
    assert kept["张敏"] == ("已离岗", 1)


def test_banners_are_handed_over_by_months_whenever_they_were_opened(room: AwardRoom) -> None:
    for at in (1, 0):  # November's round was opened first
        month(room, at, {"张敏": 99, "王芳": 98, "李强": 80})
        room.carry(room.open("流动红旗", quota=1), Stage.CIRCULATED)

    due = room.services.banners.due()
    assert [one.round.evaluation.name for one in due] == ["2026年10月", "2026年11月"]
    with pytest.raises(Refused, match="“2026年10月”的红旗还没有授，请按月份先后"):
        room.services.banners.pass_on(due[1], "周建国", "刘洋")
    room.services.banners.pass_on(due[0], "周建国", "刘洋")
    assert room.services.banners.standing(room.get(due[0].round.id)).lines[0][4] == ""
    assert room.services.banners.standing(room.get(due[1].round.id)).lines[0][4] == "√"


def test_the_list_of_banners_scores_no_round_without_a_veto(room: AwardRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    given(room)
    month(room, 0, {"张敏": 99, "王芳": 98, "李强": 80})
    month(room, 1, {"张敏": 99, "王芳": 98, "李强": 80}, vetoed="王芳")
    scored: list[str] = []
    plain = room.services.evaluation.standings

    def counting(chosen: EvaluationRound, query: str = "") -> list[ScoreRow]:
        scored.append(chosen.name)
        return plain(chosen, query)

    monkeypatch.setattr(room.services.evaluation, "standings", counting)
    assert "王芳被一票否决" in room.services.banners.rows()[0].warning
    assert scored == ["2026年11月"]


def test_nought_is_a_total_in_a_window_s_mean() -> None:
    assert _average([Decimal("0.00"), Decimal("80.00"), None]) == Decimal("40.00")


def test_a_long_story_with_a_photo_stays_on_its_sheets(tmp_path: Path) -> None:
    photo = BytesIO()
    Image.new("RGB", (295, 413), "gray").save(photo, "JPEG")
    lines = ["她每天第一个到岗，把群众当亲人，耐心细致地办好每一件事情。" * 5 + "完。"] * 5
    values = ("云溪县交通运输局", "一心为民", "张敏", "2号道路货运窗口", "岗位能手")
    for story, count in (("\n".join(lines), 1), ("\n".join(["她每天第一个到岗。"] * 50), 2)):
        sheet = ExemplarSheet(*values, story, "2026年11月25日", photo.getvalue())
        print_exemplar(sheet, tmp_path / "story.pdf", NoProgress())

        document = pypdfium2.PdfDocument(tmp_path / "story.pdf")
        assert len(document) == count
        feet = [
            page.get_textpage().get_charbox(at)[1]
            for page in document
            for at in range(page.get_textpage().count_chars())
        ]
        assert min(feet) > 21 * MM
        document.close()
        assert words(tmp_path / "story.pdf").endswith(f"{story[-2:]}云溪县交通运输局2026年11月25日")


def test_a_story_has_300_to_800_characters_and_is_printed(room: AwardRoom, tmp_path: Path) -> None:
    room.carry(room.open(quota=1), Stage.CERTIFIED)
    honour = room.services.honours.honours()[0]
    with pytest.raises(Refused, match="还没有写"):
        room.services.honours.exemplar_sheet(honour)
    with pytest.raises(InvalidInput, match="现在是 3 字"):
        room.services.honours.write_exemplar(honour, "一心为民", "太短了")
    room.services.honours.write_exemplar(honour, "一心为民", STORY)
    room.services.honours.write_exemplar(room.services.honours.honours()[0], "一心为了群众", STORY)

    sheet = room.services.honours.exemplar_sheet(room.services.honours.honours()[0])
    print_exemplar(sheet, tmp_path / "story.pdf", NoProgress())
    assert "一心为了群众" in words(tmp_path / "story.pdf")
    assert STORY in words(tmp_path / "story.pdf")


def test_the_month_s_standing_says_whose_the_banner_was_and_is(room: AwardRoom, tmp_path: Path) -> None:
    given(room)
    month(room, 0, {"张敏": 80, "王芳": 80, "李强": 99})
    now = room.carry(room.open("流动红旗", quota=1), Stage.CIRCULATED)

    sheet = room.services.banners.standing(now)
    print_standing(sheet, tmp_path / "standing.pdf", NoProgress())

    assert [(line[0], line[1], line[4], line[5]) for line in sheet.lines] == [
        ("1", "2号货运业务窗口", "", "√"),
        ("2", "1号综合受理窗口", "√", ""),
    ]
    for part in ("流动红旗评比表", "2026年10月", "考评组（签字）", "上次红旗"):
        assert part in words(tmp_path / "standing.pdf")
    other = room.get(room.open("岗位能手"))
    with pytest.raises(Refused, match="只用于“流动红旗”"):
        room.services.banners.standing(other)
