"""The line breaker: no forbidden start or end, straight edges, nothing lost."""

from pathlib import Path

import pypdf
import pypdfium2
import pytest

from sanhua_desktop.printing.build import Layout, build_pages, build_story
from sanhua_desktop.printing.faces import Face, missing
from sanhua_desktop.printing.lines import ChineseText, TextStyle, break_lines, draw_text
from sanhua_desktop.printing.pages import A4
from sanhua_desktop.progress import NoProgress

PARAGRAPH = (
    "根据《关于全面开展窗口单位和服务行业“对标创标、推行‘三化’”活动的实施意见》（龙创先办〔2011〕6号），自2026年9月1日起，"
    "窗口工作人员应当一次性告知——包括电话咨询——全部材料；办事群众王䶮璟、𬱖晓玥、买买提·吐尔逊等128人次反映良好，满意率为95.00%，"
    "比上年提高3.5个百分点……详见https://www.example.gov.cn/jiaotong/fuwu/2026/09/18/notice.html，或拨打0700-6220001（工作日8:30—17:30）。"
    "“四统一”是指：统一着装、统一标识、统一台签、统一用语（服务标准）！“五一样”呢？生人熟人、忙时闲时一个样。"
)
FORBIDDEN_START = set("”’）》〉」』】〕，。、；：！？·％%…")
FORBIDDEN_END = set("“‘（《〈「『【〔")
RARE = "㛃䶮𬱖𬭎𫖯𠅤𤩹𡋾𮨵玥祎璟昉喆堃犇昇"
WIDTHS = [120 + 5.3 * step for step in range(80)]


@pytest.mark.parametrize("face", [Face.FANG, Face.SONG, Face.KAI])
def test_no_line_begins_or_ends_with_a_forbidden_mark(face: Face) -> None:
    style = TextStyle(face, 12, 18, indent=2)
    lines = [line for width in WIDTHS for line in break_lines(PARAGRAPH, style, width)]

    bad = [line.text for line in lines if line.text[0] in FORBIDDEN_START or line.text[-1] in FORBIDDEN_END]

    assert len(lines) > 900
    assert bad == []


def test_the_check_sees_a_naive_break() -> None:
    """The measure itself must be able to fail: cutting every n characters breaks the rule often."""
    naive = [PARAGRAPH[at : at + n] for n in range(8, 40) for at in range(0, len(PARAGRAPH), n)]

    assert any(line[0] in FORBIDDEN_START or line[-1] in FORBIDDEN_END for line in naive)


@pytest.mark.parametrize("width", WIDTHS)
def test_lines_are_straight_and_complete(width: float) -> None:
    style = TextStyle(Face.FANG, 12, 18, indent=2)

    lines = break_lines(PARAGRAPH, style, width)

    assert "".join(line.text for line in lines) == PARAGRAPH
    for number, line in enumerate(lines[:-1]):
        expected = width - (24 if number == 0 else 0)
        stretched = any(not (mark.character.isascii()) for mark in line.marks)
        assert line.width == pytest.approx(expected, abs=0.6 * 12) if stretched else line.width <= expected
        assert line.marks[-1].x + line.marks[-1].width <= width + 6.01  # a squeezed stop may give its blank half
    assert "2026年" in PARAGRAPH and not any(line.text.endswith("2026") for line in lines)


@pytest.mark.parametrize("face", list(Face))
def test_rare_names_copy_out_unchanged(face: Face, tmp_path: Path) -> None:
    text = RARE + "买买提·吐尔逊欧阳娜娜——……〇"
    style = TextStyle(face, 14, 20)
    target = tmp_path / "names.pdf"

    build_pages(
        target,
        A4,
        [lambda canvas: draw_text(canvas, text, at=(40, 700), style=style)],
        title="名",
        progress=NoProgress(),
    )

    assert missing(text, face) == ""
    assert pypdf.PdfReader(target).pages[0].extract_text().strip() == text
    document = pypdfium2.PdfDocument(target)
    assert document[0].get_textpage().get_text_range().strip() == text
    document.close()


def test_a_story_of_many_characters_keeps_them_all(tmp_path: Path) -> None:
    """More than 100 and more than 256 characters of one font: several blocks and several subsets."""
    text = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 700)) + RARE
    target = tmp_path / "many.pdf"

    build_story(
        target, Layout(A4), [ChineseText(text, TextStyle(Face.SONG, 12, 18))], title="多字", progress=NoProgress()
    )

    document = pypdfium2.PdfDocument(target)
    read = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert read.replace("\r", "").replace("\n", "") == text


def test_a_character_nobody_has_is_named() -> None:
    assert missing("张\U0003fffd三", Face.SONG) == "\U0003fffd"
