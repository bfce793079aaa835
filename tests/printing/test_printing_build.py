"""A finished PDF or none: stopped, refused or full, nothing half-written is left and the old file stands."""

from pathlib import Path

import pypdf
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.errors import EnvironmentProblem, Refused
from sanhua_desktop.printing.build import Layout, build_pages, build_story
from sanhua_desktop.printing.faces import Face, missing, require_drawable
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_text
from sanhua_desktop.printing.pages import A4, MM
from sanhua_desktop.printing.tables import text_table
from sanhua_desktop.progress import Cancelled, NoProgress

SONG = TextStyle(Face.SONG, 12, 18)


class StopAt:
    """Stops a task at a step, and remembers what it was told."""

    def __init__(self, step: int) -> None:
        self.step = step
        self.told: list[str] = []

    def report(self, done: int, total: int, doing: str) -> None:
        self.told.append(doing)
        if done >= self.step:
            raise Cancelled


def page(text: str) -> object:
    def draw(canvas: Canvas) -> None:
        draw_text(canvas, text, at=(100, 700), style=SONG)

    return draw


def test_a_stopped_paper_leaves_the_former_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "papers" / "告知书.pdf"
    build_pages(target, A4, [page("第一版")], title="告知书", progress=NoProgress())
    before, stop = target.read_bytes(), StopAt(2)

    with pytest.raises(Cancelled):
        build_pages(target, A4, [page(f"第{n}张") for n in range(5)], title="告知书", progress=stop)

    assert stop.told == [f"正在排版第 {n} 张，共 5 张" for n in (1, 2, 3)]
    assert target.read_bytes() == before
    assert list(target.parent.iterdir()) == [target]


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "papers").write_text("一个文件占了文件夹的名字", encoding="utf-8")

    with pytest.raises(EnvironmentProblem, match="没有写成"):
        build_pages(tmp_path / "papers" / "证书.pdf", A4, [page("证书")], title="证书", progress=NoProgress())


def test_the_same_paper_is_the_same_file(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        build_pages(tmp_path / name, A4, [page("王䶮璟")], title="证书", progress=NoProgress())

    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_every_font_is_embedded_and_the_printer_keeps_the_size(tmp_path: Path) -> None:
    build_pages(tmp_path / "a.pdf", A4, [page("ABC 王䶮璟 123")], title="证书", progress=NoProgress())

    reader = pypdf.PdfReader(tmp_path / "a.pdf")
    fonts = reader.pages[0]["/Resources"]["/Font"].values()  # type: ignore[index, union-attr]
    assert all("/FontFile2" in font.get_object()["/FontDescriptor"] for font in fonts)
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/PrintScaling"] == "/None"  # type: ignore[index]


def test_a_character_that_no_face_has_is_named_with_its_person() -> None:
    assert missing("王璟", Face.HEI) == ""
    assert missing("王\U000f0000", Face.HEI) == "\U000f0000"
    with pytest.raises(Refused, match="李四"):
        require_drawable([("张三", "张三"), ("李四", "李四\U000f0000")], Face.HEI)


def test_a_long_table_repeats_its_head_and_keeps_its_words(tmp_path: Path) -> None:
    rows = [[str(number), f"材料名称第{number}项，原件一份，复印件两份"] for number in range(1, 121)]
    table = text_table(["序号", "材料名称"], rows, widths=[40, 300])

    build_story(tmp_path / "t.pdf", Layout(A4), [table], title="清单", progress=NoProgress())

    pages = [page.extract_text() for page in pypdf.PdfReader(tmp_path / "t.pdf").pages]
    assert len(pages) > 2
    assert all(text.count("序号") == 1 for text in pages)
    assert "材料名称第120项，原件一份，复印件两份" in "".join(pages[-1].split())


def test_text_flows_over_pages_inside_the_margins(tmp_path: Path) -> None:
    text = ChineseText("窗口工作人员应当一次性告知需要补正的全部内容。" * 200, TextStyle(Face.SONG, 12, 20, indent=2))
    build_story(tmp_path / "t.pdf", Layout(A4, (30, 20, 25, 20)), [text], title="文", progress=NoProgress())

    document = pypdfium2.PdfDocument(tmp_path / "t.pdf")
    assert len(document) > 1
    for number in range(len(document)):
        words = document[number].get_textpage()
        drawn = [at for at in range(words.count_chars()) if words.get_text_range(at, 1).strip()]
        boxes = [words.get_charbox(at) for at in drawn]
        assert min(box[0] for box in boxes) >= 20 * MM - 1
        assert max(box[2] for box in boxes) <= 190 * MM + 1
        assert max(box[3] for box in boxes) <= (297 - 30) * MM + 1
        assert min(box[1] for box in boxes) >= 25 * MM - 1
