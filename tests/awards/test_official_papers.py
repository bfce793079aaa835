"""Official papers of the awards: written from the data, kept by edition, measured back, and the same in a .docx."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from award_room import AwardRoom
from docx import Document
from docx.oxml.ns import qn

from sanhua_desktop.awards.enums import PaperKind, Stage, Step
from sanhua_desktop.awards.paper_text import level_of, parse
from sanhua_desktop.errors import Conflict, InvalidInput, Refused
from sanhua_desktop.printing.official import print_official
from sanhua_desktop.printing.official_docx import write_docx
from sanhua_desktop.printing.official_paper import Imprint, NameTable, OfficialPaper, Paragraph
from sanhua_desktop.printing.title_lines import title_lines
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.store.store import Store

NAMES = ("李明", "欧阳娜娜", "王䶮璟", "阿不都热依木·阿不都克里木") * 8


@pytest.fixture
def room(store: Store) -> AwardRoom:
    made = AwardRoom(store)
    made.score()
    made.publish()
    return made


def pages(pdf: Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    found = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return found


def printed(room: AwardRoom, kind: PaperKind, stage: Stage, target: Path) -> str:
    selection = room.carry(room.open(), stage)
    values = room.services.award_papers.compose(kind, selection)
    if kind is PaperKind.CIRCULAR:
        values = replace(values, copies_to="县委组织部")
    print_official(room.services.award_papers.laid_out(values), target, NoProgress())
    return "".join(pages(target))


def test_a_publicity_says_who_for_how_long_and_where_to_object(room: AwardRoom, tmp_path: Path) -> None:
    words = printed(room, PaperKind.PUBLICITY, Stage.POSTED, tmp_path / "公示.pdf")

    for part in (
        "拟通报表扬对象的公示",
        "张敏",
        "李强",
        "2026年9月18日至9月24日（5个工作日，张贴次日起算）",
        "真实姓名、书面形式",
    ):
        assert part in words
    assert "文件" not in words  # a publicity has no red head


def test_a_circular_is_the_default_and_lists_the_names_in_an_annex(room: AwardRoom, tmp_path: Path) -> None:
    words = printed(room, PaperKind.CIRCULAR, Stage.CIRCULATED, tmp_path / "通报.pdf")

    for part in (
        "云溪县交通运输局文件",
        "云交发〔2026〕15号",
        "比选结果的通报",
        "张敏、李强等2名同志",
        "公示无异议",
        "附件：“岗位能手”通报表扬名单",
        "抄送：县委组织部",
    ):
        assert part in words
    assert "表彰" not in words


def test_a_commendation_asks_for_the_number_of_its_approval(room: AwardRoom, tmp_path: Path) -> None:
    selection = room.carry(room.open(), Stage.APPROVED)
    with pytest.raises(Refused, match="批准文号"):
        room.services.award_papers.compose(PaperKind.COMMENDATION, selection)
    room.take(selection.round.id, Step.CIRCULATE, approval_number="×政办函〔2026〕8号")

    values = room.services.award_papers.compose(PaperKind.COMMENDATION, room.get(selection.round.id))
    assert values.text.startswith("经×政办函〔2026〕8号批准")


def test_no_paper_runs_ahead_of_the_sequence(room: AwardRoom) -> None:
    selection = room.get(room.open())
    for kind, until in ((PaperKind.PUBLICITY, "公示中"), (PaperKind.CIRCULAR, "已审定")):
        with pytest.raises(Refused, match=until):
            room.services.award_papers.compose(kind, selection)
    decided = room.carry(selection.round.id, Stage.DECIDED)
    with pytest.raises(Refused, match="公示时间从那天算起"):
        room.services.award_papers.compose(PaperKind.PUBLICITY, decided)
    assert room.services.award_papers.compose(PaperKind.NOTICE, selection).title.endswith("比选的通知")


def test_a_bulletin_has_its_issue_its_maker_and_no_signature(room: AwardRoom, tmp_path: Path) -> None:
    words = printed(room, PaperKind.BULLETIN, Stage.CERTIFIED, tmp_path / "简报.pdf")

    assert "活动简报" in words and "第1期" in words and "云溪县交通运输局办公室编" in words


def test_each_saving_is_an_edition_and_none_is_lost(room: AwardRoom) -> None:
    service = room.services.award_papers
    values = service.compose(PaperKind.NOTICE, room.get(room.open()))
    with pytest.raises(InvalidInput, match="发文字号"):
        service.keep(values)
    values = replace(values, document_number="云交发〔2026〕9号")
    service.keep(values)
    first = service.find()[0]
    service.keep(replace(values, text=f"{values.text}\n四、报名时间"), first)
    service.keep(replace(values, text="重写"), service.find()[0])

    kept = service.editions(service.find()[0])
    assert [row.edition for row in kept] == [3, 2, 1]
    assert service.values_of(kept[2]) == values
    assert len(service.find()) == 1


def test_the_editor_s_text_is_read_as_headings_tables_and_annexes() -> None:
    body, annexes = parse(
        "正文\n一、甲\n（一）乙\n1.丙\n（1）丁\n| 姓名 | 窗口 |\n| 李明 | 1号\n\n附件：名单\n| 序号 | 姓名\n| 1 | 王芳"
    )

    assert [(one.text, one.level) for one in body if isinstance(one, Paragraph)] == [
        ("正文", 0),
        ("一、甲", 1),
        ("（一）乙", 2),
        ("1．丙", 3),
        ("（1）丁", 4),
    ]
    assert body[-1] == NameTable(("姓名", "窗口"), [("李明", "1号")])
    assert [(one.name, one.body) for one in annexes] == [("名单", [NameTable(("序号", "姓名"), [("1", "王芳")])])]
    assert level_of("十一、") == 1


@pytest.mark.parametrize("text", ["12.5万元用于改造。", "2026.9月起实行。", "3．5千米"])
def test_a_decimal_at_the_beginning_is_no_heading(text: str) -> None:
    assert parse(text)[0] == [Paragraph(text, 0)]


def test_two_people_on_one_edition_and_none_is_overwritten(room: AwardRoom) -> None:
    service = room.services.award_papers
    values = replace(service.compose(PaperKind.NOTICE, room.get(room.open())), document_number="云交发〔2026〕9号")
    service.keep(values)
    mine, theirs = service.find()[0], service.find()[0]
    service.keep(replace(values, text="对方的一段\n共同的一段"), theirs)

    with pytest.raises(Conflict, match="打开的是第1版，别人已经存了第2版") as raised:
        service.keep(replace(values, text="我的一段\n共同的一段"), mine)
    shown = [(one.name, one.theirs, one.mine) for one in raised.value.fields]
    assert shown == [("正文", "对方的一段\n共同的一段", "我的一段\n共同的一段")]
    raised.value.overrule()
    service.keep(replace(values, text="我的一段"), mine)

    texts = [(row.edition, row.text.splitlines()[0]) for row in service.editions(service.find()[0])]
    assert texts[:2] == [(3, "我的一段"), (2, "对方的一段")]


@pytest.mark.parametrize("part", ["copies_to", "text"])
def test_no_glyph_is_missing_in_the_names_of_annexes_nor_in_copies(room: AwardRoom, part: str, tmp_path: Path) -> None:
    selection = room.carry(room.open(), Stage.APPROVED)
    service = room.services.award_papers
    values = replace(service.compose(PaperKind.CIRCULAR, selection), document_number="云交发〔2026〕9号")
    added = {"copies_to": "县委\U000323b0", "text": f"{values.text}\n附件：名\U000323b0单\n另附"}[part]
    with pytest.raises(Refused, match="\U000323b0"):
        print_official(service.laid_out(replace(values, **{part: added})), tmp_path / "a.pdf", NoProgress())
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("岗位能手", "决定对{}同志予以通报表扬，授予“岗位能手”称号。"),
        ("流动红旗", "决定对{}予以通报表扬，授予“流动红旗”。"),
        ("技能比武第一名", "决定对获得“技能比武第一名”的{}同志予以通报表扬。"),
    ],
)
def test_a_title_is_given_and_a_place_is_won(room: AwardRoom, title: str, words: str) -> None:
    selection = room.carry(room.open(title, quota=1), Stage.APPROVED)
    text = room.services.award_papers.compose(PaperKind.CIRCULAR, selection).text
    assert words.format(selection.chosen[0].name) in text


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "云溪县交通运输局关于2026年度“对标创标、推行‘三化’”活动比选结果的通报",
            ("云溪县交通运输局关于", "2026年度“对标创标、推行‘三化’”活动", "比选结果的通报"),
        ),
        (
            "云溪县交通运输局关于2026年度“对标创标、推行‘三化’”活动“服务标兵”比选结果的通报",
            ("云溪县交通运输局关于2026年度", "“对标创标、推行‘三化’”活动", "“服务标兵”比选结果的通报"),
        ),
        (
            "云溪县交通运输局关于表彰2026年度“群众满意窗口”的决定",
            ("云溪县交通运输局关于", "表彰2026年度“群众满意窗口”的决定"),
        ),
        ("关于“岗位能手”拟通报表扬对象的公示", ("关于“岗位能手”拟通报表扬对象的公示",)),
        ("甲\n乙", ("甲", "乙")),
    ],
)
def test_titles_break_by_meaning(title: str, lines: tuple[str, ...]) -> None:
    assert title_lines(title) == lines


def test_no_title_of_the_papers_is_cut_inside_a_word(room: AwardRoom) -> None:
    for one in room.services.titles.titles():
        for form in ("云溪县交通运输局关于2026年度“{}”比选结果的通报", "云溪县交通运输局关于开展“{}”比选的通知"):
            lines = title_lines(form.format(one.name))
            assert max(map(len, lines)) <= 20
            assert all(line[0] not in "的”’，、" for line in lines)
            assert sum(one.name in line for line in lines) == 1


@pytest.fixture(scope="module")
def long_circular(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A circular of three pages and its annex, as PDF and as .docx."""
    folder = tmp_path_factory.mktemp("long")
    paragraph = "各服务窗口坚持以群众满意为标准，扎实推进各项工作，涌现出一批先进典型，群众满意率持续提高。" * 4
    text = "\n".join(
        f"{numeral}、第{numeral}方面情况\n{paragraph}\n（一）具体做法\n{paragraph}" for numeral in "一二三四"
    )
    rows = "\n".join(f"| {number} | {name} | 综合受理窗口" for number, name in enumerate(NAMES, start=1))
    body, annexes = parse(f"{text}\n附件：通报表扬名单\n| 序号 | 姓名 | 窗口\n{rows}")
    paper = OfficialPaper(
        issuer_mark="云溪县交通运输局文件",
        document_number="云交发〔2026〕15号",
        title_lines=title_lines("云溪县交通运输局关于2026年度“对标创标、推行‘三化’”活动比选结果的通报"),
        addressee="局属各单位",
        body=body,
        signature="云溪县交通运输局",
        date="2026年12月8日",
        attachments=[one.name for one in annexes],
        imprint=Imprint("县委组织部", "云溪县交通运输局办公室", "2026年12月8日"),
        annexes=annexes,
    )
    print_official(paper, folder / "long.pdf", NoProgress())
    write_docx(paper, folder / "long.docx")
    return folder / "long.pdf", folder / "long.docx"


def test_no_heading_stands_alone_at_a_page_s_foot(long_circular: tuple[Path, Path]) -> None:
    document = pypdfium2.PdfDocument(long_circular[0])
    for page in document:
        lines = [line for line in page.get_textpage().get_text_range().splitlines() if line.strip()]
        last = [line for line in lines if not line.strip().startswith("—")][-1]
        assert not level_of(last.strip()), last
    document.close()


def test_the_annex_begins_a_page_and_its_heading_row_repeats(long_circular: tuple[Path, Path]) -> None:
    found = pages(long_circular[0])
    annexed = [at for at, words in enumerate(found) if words.startswith("附件通报表扬名单")]

    assert len(annexed) == 1 and annexed[0] >= 3
    assert all("序号姓名窗口" in words for words in found[annexed[0] :])
    assert all(sum(name in words for words in found[annexed[0] :]) for name in set(NAMES))
    assert "抄送：县委组织部。" in found[-1]


def test_the_word_document_says_the_same_in_the_same_faces_and_margins(long_circular: tuple[Path, Path]) -> None:
    pdf, docx = long_circular
    document = Document(str(docx))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    written = "".join(one.text or "" for one in document.element.body.iter(qn("w:t")))
    section = document.sections[0]
    faces = {
        line.runs[0]._r.rPr.rFonts.get(qn("w:eastAsia")): line.text for line in document.paragraphs if line.text.strip()
    }

    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(one.mm) for one in margins if one] == [37, 35, 28, 26]
    assert set(faces) == {"方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312"}
    whole = re.sub(r"—\d+—", "", "".join(pages(pdf)))
    first, *rest = whole.split("序号姓名窗口")  # the heading row stands on each page of the printed table
    assert "".join(written.split()) == f"{first}序号姓名窗口{''.join(rest)}"
    assert cells.count("李明") == 8 and cells[:3] == ["序号", "姓名", "窗口"]
    headings = [line for line in document.paragraphs if level_of(line.text)]
    assert headings and all(line.paragraph_format.keep_with_next for line in headings)


def test_rows_of_the_tables_meet_without_a_gap(long_circular: tuple[Path, Path]) -> None:
    """Every cell's frame begins where the one above ends; on the first page rows are spread a little."""
    document = pypdfium2.PdfDocument(long_circular[0])
    page = document[len(document) - 1]
    boxes = [found.get_bounds() for found in page.get_objects() if found.type == 2]
    edges = sorted({(round(box[1], 1), round(box[3], 1)) for box in boxes if box[3] - box[1] > 20}, reverse=True)
    document.close()

    assert len(edges) >= 3
    assert all(abs(lower[1] - upper[0]) < 1.1 for upper, lower in pairwise(edges))


def test_a_document_number_is_proposed_once_and_never_stands_on_two_papers(room: AwardRoom) -> None:
    papers, first = room.services.award_papers, room.open()
    told = room.carry(first, Stage.APPROVED)
    draft = papers.compose(PaperKind.CIRCULAR, told)
    assert draft.document_number == "", "no number is known before the first"
    kept = papers.keep(replace(draft, document_number="云交发〔2026〕15号"))
    assert room.services.selections.proposed_document_number(told) == "云交发〔2026〕15号", "the drafted one"
    room.take(first, Step.CIRCULATE)
    edition = papers.values_of(papers.find()[0])
    assert papers.keep(edition, papers.find()[0]).record_id != kept.record_id, "its own number is no other paper's"
    notice = papers.compose(PaperKind.NOTICE, told)
    assert notice.document_number == "云交发〔2026〕16号"
    with pytest.raises(InvalidInput, match="已经用在《“岗位能手”比选结果》上"):
        papers.keep(replace(notice, document_number="云交发〔2026〕15号"))
    papers.keep(notice)
    second = room.carry(room.open("流动红旗", quota=1), Stage.APPROVED)
    with pytest.raises(InvalidInput, match="开展“岗位能手”比选的通知》上"):
        room.take(second.round.id, Step.CIRCULATE, document_number="云交发〔2026〕16号")
    room.on(date(2027, 1, 8))
    assert room.services.selections.proposed_document_number(second) == "云交发〔2027〕1号"
