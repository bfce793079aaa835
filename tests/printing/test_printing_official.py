"""The GB/T 9704 page measured back from the PDF, in millimetres from the upper left corner; the bar is ±1 mm."""

import ctypes
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from sanhua_desktop.printing.official import Imprint, OfficialPaper, Paragraph, print_official
from sanhua_desktop.progress import NoProgress

MM = 72 / 25.4
ONE = pytest.approx
PITCH = (225 - 16 / MM) / 21  # millimetres from one row to the next
LINE = "在本单位服务窗口办理业务的单位和个人按照本制度的规定享有受理咨询和答复的权利"
FULL = Paragraph(LINE * 12)
RARE = Paragraph(
    "王䶮璟、𬱖晓玥、买买提·吐尔逊——三位同志自2026年9月1日起在“首问责任”岗位值班，群众满意率95.00%，事迹突出。" * 6
)


@dataclass(frozen=True)
class Sign:
    """A character as it stands on the page."""

    text: str
    left: float
    right: float
    top: float  # of its ink
    foot: float
    baseline: float
    size: float  # points
    begin: float  # where its own width begins
    end: float


def signs(path: Path, number: int) -> list[Sign]:
    document = pypdfium2.PdfDocument(path)
    page = document[number]
    height = page.get_height()
    words = page.get_textpage()
    found = []
    for at in range(words.count_chars()):
        text = chr(pdfium.FPDFText_GetUnicode(words, at))
        if text.isspace() or text == "\0":
            continue
        left, foot, right, top = words.get_charbox(at)
        begin, _, end, _ = words.get_charbox(at, loose=True)
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(words, at, x, y)
        size = pdfium.FPDFText_GetFontSize(words, at)
        found.append(
            Sign(
                text,
                left / MM,
                right / MM,
                (height - top) / MM,
                (height - foot) / MM,
                (height - y.value) / MM,
                size,
                begin / MM,
                end / MM,
            )
        )
    words.close()
    document.close()
    return found


@dataclass(frozen=True)
class Rule:
    """A line drawn across the page."""

    left: float
    right: float
    middle: float
    thickness: float


def rules(path: Path, number: int) -> list[Rule]:
    """Return every line drawn, from the top."""
    document = pypdfium2.PdfDocument(path)
    page = document[number]
    found = []
    for drawn in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        ends = []
        for at in (0, 1):
            x, y = ctypes.c_float(), ctypes.c_float()
            pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFPath_GetPathSegment(drawn, at), x, y)
            ends.append((x.value / MM, (page.get_height() - y.value) / MM))
        width = ctypes.c_float()
        pdfium.FPDFPageObj_GetStrokeWidth(drawn, width)
        found.append(Rule(ends[0][0], ends[1][0], ends[0][1], width.value / MM))
    document.close()
    return sorted(found, key=lambda rule: rule.middle)


def lines(page: list[Sign]) -> list[list[Sign]]:
    """Gather the signs of 16 points by baseline, from the top."""
    rows: dict[float, list[Sign]] = {}
    for sign in page:
        if abs(sign.size - 16) < 0.1:
            rows.setdefault(round(sign.baseline, 1), []).append(sign)
    return [sorted(rows[key], key=lambda sign: sign.left) for key in sorted(rows)]


def paper(**changed: object) -> OfficialPaper:
    values: dict[str, object] = {
        "issuer_mark": "云溪县交通运输局文件",
        "document_number": "云交发〔2026〕15号",
        "title_lines": ("云溪县交通运输局关于印发", "《便民服务中心一次性告知制度》的通知"),
        "addressee": "各股室、局属各单位",
        "body": (FULL, RARE, FULL),
        "signature": "云溪县交通运输局",
        "date": "2026年11月23日",
        "attachments": ("便民服务中心一次性告知制度", "一次性告知书样式"),
        "imprint": Imprint("县政府办公室", "云溪县交通运输局办公室", "2026年11月23日"),
    }
    return OfficialPaper(**(values | changed))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("official") / "circular.pdf"
    print_official(paper(), target, NoProgress())
    return target


def test_full_lines_fill_the_type_area_from_28_to_184_mm(printed: Path) -> None:
    rows = lines(signs(printed, 1))
    turned_over = [row for row, following in pairwise(rows) if following[0].begin < 30]

    assert len(turned_over) >= 15
    for row in turned_over:
        assert row[0].begin == ONE(28 if row[0].begin < 30 else 28 + 2 * 16 / MM, abs=1), row[0]
        assert row[-1].end == ONE(184, abs=1), row[-1]


def test_lines_without_marks_hold_28_characters(printed: Path) -> None:
    plain = [row for row in lines(signs(printed, 1)) if all(sign.text in LINE for sign in row)]

    assert max(len(row) for row in plain) == 28
    assert sum(len(row) == 28 for row in plain) >= 8


def test_22_rows_fill_the_page_from_37_to_262_mm(printed: Path) -> None:
    rows = lines(signs(printed, 1))

    assert len(rows) == 22
    tops = [row[0].baseline - 0.88 * 16 / MM for row in rows]
    assert tops[0] == ONE(37, abs=1)
    assert tops[-1] + 16 / MM == ONE(262, abs=1)
    assert [second - first for first, second in pairwise(tops)] == ONE([PITCH] * 21, abs=0.05)
    # The same from the ink alone: a Chinese character nearly fills its square.
    assert min(sign.top for sign in rows[0]) == ONE(37.3, abs=1)
    assert max(sign.foot for sign in rows[-1]) == ONE(261.7, abs=1)


def test_the_first_page_reaches_the_foot_too(printed: Path) -> None:
    last = lines(signs(printed, 0))[-1]

    assert last[0].baseline + 0.12 * 16 / MM == ONE(262, abs=1)


def test_the_mark_begins_35_mm_below_the_type_area_and_is_red_and_centered(printed: Path) -> None:
    mark = [sign for sign in signs(printed, 0) if sign.size > 30]

    assert "".join(sign.text for sign in mark) == "云溪县交通运输局文件"
    assert min(sign.top for sign in mark) == ONE(37 + 35, abs=1)
    assert (mark[0].begin + mark[-1].end) / 2 == ONE(106, abs=1)


def test_number_and_red_line_stand_below_the_mark(printed: Path) -> None:
    page = signs(printed, 0)
    mark_foot = max(sign.foot for sign in page if sign.size > 30)
    number = lines(page)[0]
    line = rules(printed, 0)[0]

    assert "".join(sign.text for sign in number) == "云交发〔2026〕15号"
    assert (number[0].begin + number[-1].end) / 2 == ONE(106, abs=1)
    top = number[0].baseline - 0.88 * 16 / MM
    assert top - mark_foot == ONE(2 * PITCH + (PITCH - 16 / MM) / 2, abs=1)
    assert line.middle - line.thickness / 2 - max(sign.foot for sign in number) == ONE(4, abs=1)
    assert (line.left, line.right) == (ONE(28, abs=1), ONE(184, abs=1))


def test_the_title_stands_two_rows_below_the_line_and_the_addressee_one_below_the_title(printed: Path) -> None:
    page = signs(printed, 0)
    title = [sign for sign in page if abs(sign.size - 22) < 0.1]
    first = [sign for sign in title if sign.baseline == ONE(title[0].baseline, abs=0.1)]
    line = rules(printed, 0)[0]
    addressee = lines(page)[1]

    assert "".join(sign.text for sign in title).startswith("云溪县交通运输局关于印发《便民")
    assert (first[0].begin + first[-1].end) / 2 == ONE(106, abs=1)
    below_line = title[0].baseline - 0.88 * 22 / MM - line.middle - line.thickness / 2
    assert below_line == ONE(2 * PITCH + (PITCH - 22 / MM) / 2, abs=1)
    assert "".join(sign.text for sign in addressee) == "各股室、局属各单位："
    assert addressee[0].begin == ONE(28, abs=1)
    gap = addressee[0].baseline - 0.88 * 16 / MM - (title[-1].baseline + 0.12 * 22 / MM)
    assert gap == ONE(PITCH + (2 * PITCH - 38 / MM) / 2, abs=1)


def test_body_begins_two_characters_in_and_turns_over_flush(printed: Path) -> None:
    body = lines(signs(printed, 0))[2:4]

    assert body[0][0].begin == ONE(28 + 2 * 16 / MM, abs=1)
    assert body[1][0].begin == ONE(28, abs=1)


def test_attachments_signature_and_date_of_a_sealed_paper(printed: Path) -> None:
    last = lines(signs(printed, len(pypdfium2.PdfDocument(printed)) - 1))
    text = ["".join(sign.text for sign in row) for row in last]
    named = text.index("云溪县交通运输局")
    attached = next(at for at, words in enumerate(text) if words.startswith("附件："))

    assert text[attached : attached + 2] == ["附件：1．便民服务中心一次性告知制度", "2．一次性告知书样式"]
    assert last[attached][0].begin == ONE(28 + 2 * 16 / MM, abs=1)
    assert last[attached + 1][0].begin == ONE(last[attached][3].begin, abs=1)
    assert text[named + 1] == "2026年11月23日"
    assert 184 - last[named + 1][-1].end == ONE(4 * 16 / MM, abs=1)
    middle = [(row[0].begin + row[-1].end) / 2 for row in (last[named], last[named + 1])]
    assert middle[0] == ONE(middle[1], abs=1)


def test_an_unsealed_paper_sets_the_name_two_in_and_the_date_two_right_of_it(tmp_path: Path) -> None:
    target = tmp_path / "unsealed.pdf"
    print_official(paper(sealed=False, body=(FULL,), attachments=(), imprint=None), target, NoProgress())

    rows = lines(signs(target, len(pypdfium2.PdfDocument(target)) - 1))[-2:]

    assert ["".join(sign.text for sign in row) for row in rows] == ["云溪县交通运输局", "2026年11月23日"]
    assert 184 - rows[0][-1].end == ONE(2 * 16 / MM, abs=1)
    assert rows[1][0].begin - rows[0][0].begin == ONE(2 * 16 / MM, abs=1)


def test_the_imprint_ends_on_the_foot_of_the_type_area(printed: Path) -> None:
    number = len(pypdfium2.PdfDocument(printed)) - 1
    drawn = rules(printed, number)
    small = [sign for sign in signs(printed, number) if abs(sign.size - 14) < 0.1 and sign.baseline < 262]
    text = "".join(sign.text for sign in small)

    assert len(drawn) == 3
    assert [rule.thickness for rule in drawn] == ONE([0.35, 0.25, 0.35], abs=0.01)
    assert drawn[-1].middle == ONE(262, abs=1)
    assert all((rule.left, rule.right) == (ONE(28, abs=1), ONE(184, abs=1)) for rule in drawn)
    assert text == "抄送：县政府办公室。云溪县交通运输局办公室2026年11月23日印发"
    assert small[0].begin == ONE(28 + 14 / MM, abs=1)
    assert max(sign.end for sign in small) == ONE(184 - 14 / MM, abs=1)


def test_page_numbers_stand_7_mm_below_odd_right_even_left(printed: Path) -> None:
    for number, count in ((0, 1), (1, 2)):
        foot = [sign for sign in signs(printed, number) if sign.baseline > 263]

        assert "".join(sign.text for sign in foot) == f"—{count}—"
        assert {round(sign.size) for sign in foot} == {14}
        assert (foot[0].top + foot[0].foot) / 2 == ONE(269, abs=1)
        if count % 2:
            assert foot[-1].end == ONE(184 - 14 / MM, abs=1)
        else:
            assert foot[0].begin == ONE(28 + 14 / MM, abs=1)


def test_a_line_that_is_full_to_the_last_digit_is_set_without_marks_to_squeeze(tmp_path: Path) -> None:
    print_official(
        paper(body=(Paragraph("全" * 26 + "文" * 28 * 3),), signature=""), tmp_path / "full.pdf", NoProgress()
    )

    rows = [row for row in lines(signs(tmp_path / "full.pdf", 0)) if len(row) == 28]
    assert len(rows) == 3


def faces_of(path: Path, words: str) -> set[str]:
    """Return the fonts that draw some words on the first page."""
    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage()
    at = text.get_text_range().index(words)
    found = set()
    for number in range(at, at + len(words)):
        buffer, flags = ctypes.create_string_buffer(200), ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(text, number, buffer, 200, flags)
        found.add(buffer.value.decode().rpartition("+")[2])
    text.close()
    document.close()
    return found


def test_each_level_of_headings_is_set_in_its_own_face(tmp_path: Path) -> None:
    """GB/T 9704-2012 7.3.3: 一、in 黑体, （一） in 楷体, 1. and （1） and the text in 仿宋; the title in 小标宋."""
    target = tmp_path / "paper.pdf"
    body = (
        Paragraph("一、首要部分标题", level=1),
        Paragraph("（一）其次部分标题", level=2),
        Paragraph("1．再次部分标题", level=3),
        Paragraph("正文内容在此"),
    )

    print_official(paper(body=body, signature=""), target, NoProgress())

    faces = [faces_of(target, words) for words in ("首要部分标题", "其次部分标题", "再次部分标题", "正文内容在此")]
    assert [len(one) for one in faces] == [1, 1, 1, 1]
    hei, kai, third, text = (one.pop() for one in faces)
    assert "NotoSansSC" in hei and "WenKai" in kai and "Fang" in text and third == text


@pytest.mark.parametrize("rows", range(10, 40))
def test_no_page_holds_a_signature_without_words_of_the_paper(tmp_path: Path, rows: int) -> None:
    target = tmp_path / "paper.pdf"
    print_official(paper(body=(Paragraph("甲" * 28 * rows),), attachments=("名单",)), target, NoProgress())
    document = pypdfium2.PdfDocument(target)
    [signed] = [words for page in document if "云溪县交通运输局\r\n" in (words := page.get_textpage().get_text_range())]
    document.close()
    assert "甲" in signed and "附件：名单" in signed
