"""The board, its lights and what grows old; the handbook read back; a wall of sixty; no citizen on any public paper."""

import io
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest
from PIL import Image

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.commitments.documents import print_board
from sanhua_desktop.commitments.enums import Light, PageKind
from sanhua_desktop.commitments.paper_documents import print_pledges, print_sentence_cards
from sanhua_desktop.commitments.public.documents import print_service_cards, print_wall_pages
from sanhua_desktop.commitments.public.facts import service_card
from sanhua_desktop.commitments.public.handbook_documents import print_booklet, print_handbook
from sanhua_desktop.commitments.public.sections import shipped_sections, standing
from sanhua_desktop.commitments.public.sheets import MatterSheet
from sanhua_desktop.commitments.public.texts import SectionText
from sanhua_desktop.commitments.sheets import BoardEntry, BoardSheet
from sanhua_desktop.errors import Conflict, InvalidInput, Refused
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.printing.booklet import booklet_order
from sanhua_desktop.printing.marks import END, whole_subjects
from sanhua_desktop.printing.pages import A3, A4, MM
from sanhua_desktop.printing.pdfium_lock import PDFIUM
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.services import Services

PROGRESS = NoProgress()
THREE = [PageKind.BOARD_PAGE, PageKind.HANDBOOK_PAGE, PageKind.SERVICE_CARD]


@pytest.fixture
def services(sample_services: Services) -> Services:
    return sample_services


def words_of(path: Path) -> list[str]:
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def light(services: Services, title: str) -> Light:
    return next(row.standing.light for row in services.board.rows() if row.title.endswith(title))


def test_the_sample_office_has_all_fifteen_points(services: Services) -> None:
    rows = services.board.rows(group="statutory")

    assert [row.title.split("．")[0] for row in rows] == [str(number) for number in range(1, 16)]
    assert services.board.missing() == []


def test_a_removed_fee_makes_page_handbook_and_card_stale_at_once(services: Services) -> None:
    matter = services.matters.find("HY01")[0]
    for kind in THREE:
        services.board.printed([*services.board.notes(kind, ["matter:HY01", "matter:HY02"]).values()])
    services.board.printed([*services.board.notes(PageKind.BOARD_PAGE, ["section:13", "section:14"]).values()])
    assert services.board.stale() == {}

    began = time.process_time()
    services.matters.edit(matter, replace(services.matters.content(matter), fee=""), services.matters.today())
    stale = services.board.stale()

    assert time.process_time() - began < 1
    assert {subject: sorted(kinds, key=THREE.index) for subject, kinds in stale.items()} == {
        "matter:HY01": THREE,
        "section:13": [PageKind.BOARD_PAGE],
    }
    assert light(services, "收费项目和标准") is Light.MISSING
    assert [row.title for row in services.board.rows(group="stale")] == ["13．收费项目和标准", matter.name]
    for kind in THREE:
        services.board.printed([*services.board.notes(kind, ["matter:HY01"]).values()])
    assert list(services.board.stale()) == ["section:13"]


def test_a_new_telephone_makes_everything_stale_that_shows_it(services: Services, clock: FixedClock) -> None:
    services.board.printed([*services.board.notes(PageKind.BOARD_PAGE, ["section:14", "section:04"]).values()])
    office = services.office.profile()

    services.office.set_up(replace(office, complaint_phone="0700-6220099"), {})

    both = {f"section:{code}": [PageKind.BOARD_PAGE] for code in ("14", "04")}  # the foot of each page shows it
    assert services.board.stale() == both
    services.office.set_up(office, {})
    services.store.clock = FixedClock(clock.moment + timedelta(days=1))
    assert services.board.stale() == {}  # a later day alone makes no page untrue
    services.office.set_up(replace(office, complaint_phone=""), {})
    assert "监督电话" in services.board.missing()[0]


def test_a_text_ends_and_warns_before_it_does(services: Services, clock: FixedClock) -> None:
    board = services.board
    last = board.today + timedelta(days=40)
    board.edit(board.open("12"), SectionText("作出的准予许可决定", "九月准予决定12件，名单在窗口查阅。", last, "李红"))

    for days, expected in ((0, Light.COMPLETE), (10, Light.ENDING), (40, Light.ENDING), (41, Light.ENDED)):
        services.store.clock = FixedClock(clock.moment + timedelta(days=days))
        assert light(services, "作出的准予许可决定") is expected
    assert "已到期" in board.missing()[0]


def body_of(services: Services, code: str) -> str:
    return next(one.body for one in services.board.sections() if one.code == code)


def test_an_edition_follows_another_and_none_is_lost(services: Services) -> None:
    board, code = services.board, "service_code"
    for body in ("一笑：微笑服务。", "一笑：笑脸相迎。"):
        board.edit(board.open(code), SectionText("服务规范", body, posted_by="李红"))

    row = next(one for one in board.rows() if one.subject == "section:service_code")
    assert (row.edition, row.section.body if row.section else "") == (2, "一笑：笑脸相迎。")
    board.take_down(code)
    assert "二站" in body_of(services, code)
    board.edit(board.open(code), SectionText("服务规范", "一笑：笑一笑。"))
    assert [(one.edition, one.body) for one in board.editions(code)] == [
        *((3, "一笑：笑一笑。"), (2, "一笑：笑脸相迎。"), (1, "一笑：微笑服务。")),
    ]
    assert [line.sentence[:2] for line in board.history(code)].count("新增") == 3


def test_of_two_who_edit_one_text_the_second_is_told(services: Services) -> None:
    board = services.board
    first, second = board.open("04"), board.open("04")
    board.edit(first, SectionText("委托", "委托县公路段。"))

    mine = SectionText("委托", "没有委托。")
    with pytest.raises(Conflict, match="第1版") as met:
        board.edit(second, mine)

    assert [(one.name, one.theirs, one.mine) for one in met.value.fields if one.name == "内容"] == [
        ("内容", "委托县公路段。", "没有委托。")
    ]
    assert body_of(services, "04") == "委托县公路段。"
    met.value.overrule()
    board.edit(second, mine)
    assert [(one.edition, one.archived_at is None) for one in board.editions("04")] == [(2, True), (1, False)]


def test_what_was_taken_down_does_not_come_back_beside_a_newer_text(services: Services) -> None:
    board = services.board
    board.edit(board.open("04"), SectionText("委托", "委托县公路段。"))
    change = board.take_down("04")
    board.edit(board.open("04"), SectionText("委托", "没有委托。"))

    assert change.undo is not None
    with pytest.raises(Refused, match="已经有了新的内容"):
        change.undo()

    assert [one.body for one in board.editions("04") if one.archived_at is None] == ["没有委托。"]


def test_what_is_public_no_longer_is_to_be_taken_off_until_it_is(services: Services) -> None:
    board = services.board
    board.add(SectionText("流动红旗公示", "九月流动红旗：2号窗口。"))
    board.printed([*board.notes(PageKind.BOARD_PAGE, ["section:own-2026-1", "matter:HY01"]).values()])
    board.printed([*board.notes(PageKind.SERVICE_CARD, ["matter:HY01"]).values()])
    board.take_down("own-2026-1")
    matter = services.matters.find("HY01")[0]
    with services.store.writing():
        services.store.archive(matter, "事项取消")

    assert board.stale() == {}
    gone = {row.title: row.paper_words for row in board.rows(group="stale")}
    assert gone == {"流动红旗公示": "应撤下：公开栏页", matter.name: "应撤下：公开栏页、服务承诺卡"}
    assert not any(row.group == "gone" for row in board.rows(group="missing"))
    for subject in ("section:own-2026-1", "matter:HY01"):
        board.taken_off(subject)
    assert board.gone() == {} and board.rows(group="stale") == []


def test_a_rule_of_the_handbook_grows_old_and_is_printed_alone(services: Services, tmp_path: Path) -> None:
    board, subject = services.board, "section:window_promise"
    whole = services.handbook.sheet("活动")
    board.printed([*board.notes(PageKind.HANDBOOK_PAGE, whole.subjects).values()])
    assert subject in whole.subjects and board.stale() == {}
    board.edit(board.open("window_promise"), SectionText("窗口承诺", "材料齐全的当场办结。"))

    assert board.stale() == {subject: [PageKind.HANDBOOK_PAGE]}
    numbers = print_handbook(services.handbook.sheet("活动", [subject]), tmp_path / "页.pdf", PROGRESS)
    [words] = words_of(tmp_path / "页.pdf")
    assert "窗口承诺" in words and "材料齐全的当场办结" in words
    assert whole_subjects(numbers, [subject], range(1)) == [subject]


def test_the_catalogue_is_read_at_once_and_not_matter_by_matter(
    services: Services, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG", "peewee"):
        rows = services.board.rows(group="matter")

    assert len(rows) == 32
    asked = [record for record in caplog.records if record.name == "peewee"]
    assert 5 <= len(asked) < 32


def test_a_section_on_licences_is_not_complete_without_one() -> None:
    section = next(one for one in shipped_sections() if one.only)
    sheet = MatterSheet("HY01", "备案", (("事项性质", "备案"), (section.required, "有")), (), (), "1号", "", "")
    found = standing(section, text="", blanks={}, sheets=[sheet], days=(date(2026, 9, 18), None))
    assert (found.light, "行政许可" in found.words) == (Light.MISSING, True)


def test_a_character_that_no_face_has_is_named_before_the_first_page(services: Services, tmp_path: Path) -> None:
    sheet = services.handbook.sheet("活动")
    rare = replace(sheet.matters[0], steps=(("受理", "王\U000323af", "当场", "—"),))
    for call in (
        lambda: print_handbook(replace(sheet, matters=(rare,)), tmp_path / "a.pdf", PROGRESS),
        lambda: print_service_cards(
            [replace(service_card(rare, "局"), office="\U000323af局")], tmp_path / "b.pdf", PROGRESS
        ),
    ):
        with pytest.raises(Refused, match=f"{rare.name}（缺“\U000323af”）"):
            call()


def test_a_card_of_the_longest_words_stays_inside_its_frame(services: Services, tmp_path: Path) -> None:
    sheet = services.handbook.sheet("活动").matters[0]
    long = {
        "收费": "依法收取检测费" * 8,
        "办理结果": "道路运输经营许可证正本" * 5,
        "法定时限": "二十个工作日",
        "受理窗口": "综合窗口" * 5,
    }
    facts = tuple((label, long.get(label, value)) for label, value in sheet.facts)
    card = service_card(replace(sheet, name="道路普通货物运输经营许可" * 5, facts=facts), "云溪县交通运输局")
    target = tmp_path / "卡.pdf"
    print_service_cards([card], target, PROGRESS)

    with PDFIUM, pypdfium2.PdfDocument(target) as document:
        page = document[0].get_textpage()
        places = [page.get_charbox(at) for at in range(page.count_chars())]
        phones = page.search("窗口电话").get_next()
        floor = page.get_charbox(phones[0])[3]
    words = [box for box in places if box[1] < box[3]]
    assert all(box[1] >= floor for box in words if box[3] > floor + 1)  # nothing is set over the telephones
    assert min(box[1] for box in words) > 148.5 * MM


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ({"body": " "}, "填写内容"),
        ({"body": "电话：{传真}"}, "不认得空格"),
        ({"body": "长期公开", "valid_to": date(2026, 9, 17)}, "有效期已经过了"),
    ],
)
def test_what_cannot_be_posted_is_refused_beside_its_field(services: Services, values: Any, word: str) -> None:
    with pytest.raises(InvalidInput, match=word):
        services.board.edit(services.board.open("04"), SectionText("委托", **values))


def test_an_own_section_stands_after_the_rules(services: Services) -> None:
    services.board.add(SectionText("流动红旗公示", "九月流动红旗：2号窗口。"))

    assert [row.title for row in services.board.rows(group="wall")][-1] == "流动红旗公示"
    assert services.board.pages(["section:own-2026-1"])[0].text == "九月流动红旗：2号窗口。"


@pytest.fixture
def handbook(services: Services, tmp_path: Path) -> Iterator[Path]:
    target = tmp_path / "手册.pdf"
    print_handbook(services.handbook.sheet("“对标创标、推行‘三化’”活动"), target, PROGRESS)
    yield target


def test_the_contents_point_at_the_pages_read_back(services: Services, handbook: Path) -> None:
    reader, pages = pypdf.PdfReader(handbook), words_of(handbook)
    matters = services.handbook.sheet("").matters
    contents = pages[1] + pages[2]

    assert len(matters) == 32
    outline = {entry.title: reader.get_destination_page_number(entry) for entry in flat(reader.outline)}
    for one in matters:
        at = outline[one.name]
        name = "".join(one.name.split())
        assert pages[at].removeprefix(f"—{at + 1}—").startswith(name), one.name
        assert f"{name}{at + 1}" in contents, one.name
        assert f"—{at + 1}—" in pages[at]
    assert [round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:]] == [148, 210]


def flat(outline: Any) -> Iterator[Any]:
    for entry in outline:
        if isinstance(entry, list):
            yield from flat(entry)
        else:
            yield entry


def test_no_table_leaves_its_head_and_it_takes_no_three_seconds(services: Services, tmp_path: Path) -> None:
    """Also with a matter of forty materials, more than a page holds."""
    matter = services.matters.find("HY01")[0]
    content = services.matters.content(matter)
    many = "\n".join(f"第{number}种证明材料及其附件说明；原件；1；必须" for number in range(1, 41))
    services.matters.edit(matter, replace(content, materials=many), services.matters.today())
    sheet, target = services.handbook.sheet("活动"), tmp_path / "手册.pdf"

    began = time.process_time()  # what others do on the machine meanwhile does not count
    print_handbook(sheet, target, PROGRESS)
    took = time.process_time() - began

    assert took < 3
    pages = words_of(target)
    for number in range(1, 41):
        [page] = [page for page in pages if f"第{number}种证明材料" in page]
        assert "材料名称" in page
    for page in pypdf.PdfReader(target).pages:
        lines = [line.strip() for line in page.extract_text().splitlines()]
        assert "申请材料" not in lines or any("材料名称" in line for line in lines)


def test_a_booklet_folds_in_order(services: Services, tmp_path: Path) -> None:
    assert booklet_order(5) == [None, 0, 1, None, None, 2, 3, 4]
    sheet = services.handbook.sheet("活动")
    print_handbook(sheet, tmp_path / "单页.pdf", PROGRESS)
    places = print_booklet(sheet, tmp_path / "对折.pdf", PROGRESS)

    single, folded = words_of(tmp_path / "单页.pdf"), words_of(tmp_path / "对折.pdf")
    order = booklet_order(len(single))
    assert len(folded) == len(order) // 2 == places[END] - 1
    for side, words in enumerate(folded):
        for place in order[2 * side : 2 * side + 2]:
            assert place is None or single[place] in words


def test_replacement_pages_hold_only_their_matters(services: Services, tmp_path: Path) -> None:
    target = tmp_path / "替换页.pdf"
    print_handbook(services.handbook.sheet("活动", ["matter:HY01"]), target, PROGRESS)

    assert len(words_of(target)) == 1
    assert "道路普通货物运输经营许可" in words_of(target)[0]


def color(number: int) -> tuple[int, int, int]:
    """Return a color of its own for each of sixty people, coarse enough to survive JPEG and rendering."""
    return 40 * (number % 5) + 40, 60 * (number // 5 % 4) + 30, 80 * (number // 20) + 40


def plain_photo(number: int) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (295, 413), color(number)).save(written, "JPEG", quality=95)
    return written.getvalue()


def faces_beside_names(target: Path, entries: tuple[BoardEntry, ...], scale: float) -> list[tuple[int, ...]]:
    """Return the color that lies where the photo beside each name should, rounded to the colors there are."""
    found = {}
    with PDFIUM, pypdfium2.PdfDocument(target) as document:
        for page in document:
            text, picture = page.get_textpage(), page.render(scale=1).to_pil()
            for entry in entries:
                place = text.search(entry.name).get_next()
                if place is not None:
                    left, bottom, _, _ = text.get_charbox(place[0])
                    at = left - 15.5 * MM * scale, page.get_height() - (bottom - 10 * MM * scale)
                    pixel = picture.getpixel((int(at[0]), int(at[1])))
                    found[entry.name] = min(map(color, range(60)), key=lambda one: _apart(one, pixel))
    return [found[entry.name] for entry in entries]


def _apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum(abs(mine - theirs) for mine, theirs in zip(one, other, strict=False))


def test_a_wall_of_sixty_has_every_face_once_and_every_sentence_whole(tmp_path: Path) -> None:
    sentence = "首问负责到底，不说“不归我管”，把每位来访群众送到该去的窗口去办好事。"
    entries = tuple(
        BoardEntry(
            f"张三{chr(0x4E00 + number)}", "综合受理岗", f"{number % 6 + 1}号窗口", "中共党员" if number % 3 else "",
            (sentence * 2)[: 6 + number % 35], plain_photo(number),
        )
        for number in range(60)
    )  # fmt: skip
    sheet = BoardSheet("云溪县交通运输局", "活动", "0700-6220012", "2026年9月18日", entries)

    for paper, side, one_sheet, scale in ((A3, 420, False, 1.0), (A4, 297, False, 0.707), (A3, 420, True, 0.682)):
        target = tmp_path / f"{paper.name}{one_sheet}.pdf"
        print_board(sheet, target, PROGRESS, paper, one_sheet=one_sheet)
        reader, pages = pypdf.PdfReader(target), words_of(target)
        assert len(pages) == (1 if one_sheet else 3)
        assert round(float(reader.pages[0].mediabox[2]) / 72 * 25.4) == side
        for entry in entries:
            [page] = [at for at, words in enumerate(pages) if entry.name in words]
            assert entry.text in pages[page]
        assert faces_beside_names(target, entries, scale) == [color(at) for at in range(60)]


@pytest.mark.parametrize(
    ("pages", "noted"),
    [
        (range(10), ["a", "b", "c"]),
        (range(3), ["a", "b"]),
        (range(2), ["a"]),
        (range(1, 3), ["b"]),
        (range(2, 10), ["c"]),
        (range(3, 9), []),
        (range(0), []),
    ],
)
def test_only_what_was_printed_whole_is_noted(pages: range, noted: list[str]) -> None:
    numbers = {"a": 1, "b": 2, "chapter": 4, "c": 4, END: 11}
    assert whole_subjects(numbers, ("a", "b", "c"), pages) == noted


def test_no_citizen_stands_on_any_public_paper(services: Services, tmp_path: Path) -> None:
    campaign, board = services.campaign.name(), services.board
    handbook = services.handbook.sheet(campaign)
    made = tmp_path / "handbook.pdf", tmp_path / "wall.pdf", tmp_path / "cards.pdf", tmp_path / "sentences.pdf"
    print_handbook(handbook, made[0], PROGRESS)
    print_wall_pages(board.pages([row.subject for row in board.rows()]), board.foot(), made[1], PROGRESS)
    print_service_cards([service_card(one, handbook.office) for one in handbook.matters], made[2], PROGRESS)
    print_sentence_cards(services.commitments.board(campaign), made[3], PROGRESS)
    lists = tmp_path / "promised.pdf", tmp_path / "kept.pdf", tmp_path / "pledges.pdf"
    print_register(services.commitment_papers.promised(campaign), lists[0], PROGRESS)
    print_register(services.commitment_papers.fulfilled(campaign), lists[1], PROGRESS)
    owners = [row.owner for row in services.ledger.public_rows()]
    print_pledges([services.commitment_papers.pledge(one, campaign) for one in owners], lists[2], PROGRESS)

    told = "".join(word for path in (*made, *lists) for word in words_of(path))

    staff = {one.name for one in services.staff.find()}
    visitors = {row.entry.visitor_name for row in services.inquiries.find()}
    citizens = {name for name in visitors if not any(name in one for one in staff)}  # 王䶮 is part of 王䶮璟
    phones = {row.entry.phone for row in services.inquiries.find()} | {one.phone for one in services.staff.find()}
    assert len(citizens) > 5 and len(phones) > 20
    assert [name for name in citizens if name in told] == []
    assert [phone for phone in phones if phone and phone in told] == []


def test_an_empty_office_is_told_what_to_fill_in(store: Any) -> None:
    from sanhua_desktop.services import build_services

    built = build_services(store)
    built.office.set_up(OfficeValues("云溪县交通运输局"), {})

    missing = built.board.missing()

    assert any("事项目录是空的" in line for line in missing)
    assert any("单位地址" in line for line in missing)
