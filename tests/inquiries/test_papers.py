"""Every paper of the template family, for a long and a short case, measured from the PDF."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from case_room import CaseRoom

from sanhua_desktop.assets import defaults
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.case_rules import CaseStep
from sanhua_desktop.inquiries.paper_documents import print_papers
from sanhua_desktop.inquiries.paper_wording import BLANKS, Paper, PaperTable, check_wording, filled
from sanhua_desktop.printing.pages import A4, MM
from sanhua_desktop.printing.slips import HALF, WHOLE
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.store.store import Store

SHORT = dict.fromkeys(BLANKS, "三字词") | {"office": "云溪县交通运输局"}
LONG = dict.fromkeys(BLANKS, "内容很长的一项说明，写满一行还要再写一行，直到把话说清楚为止；") | {
    "applicant": "买买提·吐尔逊（云溪县顺达道路货物运输有限责任公司）",
    "detail": "\n".join(f"{at}、第{at}项内容，写明事实、依据和处理办法，让当事人看得明白。" for at in range(1, 12)),
    "matter": "道路运输经营许可证变更、换证、补证、注销（含货运站场、网络货运平台分支机构）",
    "receiver": "买买提·吐尔逊",
    "nature": "服务事项",
}
ROWS = PaperTable(
    ("序号", "内容"),
    tuple((str(at), f"第{at}种材料的名称，写得比较长，要占两行以上的地方才能写完") for at in range(1, 41)),
    (2.6, 0),
)
KINDS = sorted(defaults("papers"))


class Mark:
    """One drawn character: where it stands, in points."""

    def __init__(self, text: str, box: tuple[float, float, float, float]) -> None:
        self.text = text
        self.left, self.foot, self.right, self.top = box


def marks(path: Path) -> list[list[Mark]]:
    document = pypdfium2.PdfDocument(path)
    pages = []
    for page in document:
        words = page.get_textpage()
        found = [Mark(words.get_text_range(at, 1), words.get_charbox(at)) for at in range(words.count_chars())]
        pages.append([one for one in found if one.text.strip()])
    document.close()
    return pages


@pytest.fixture
def room(store: Store, clock: FixedClock) -> CaseRoom:
    return CaseRoom(store, clock)


def made(room: CaseRoom, kind: str, values: dict[str, str], table: PaperTable | None = None) -> Paper:
    with room.store.writing():
        return room.services.wordings.fill(kind, values, table)


def printed(papers: Sequence[Paper], target: Path) -> list[list[Mark]]:
    print_papers(papers, target, NoProgress())
    return marks(target)


def assert_inside(pages: list[list[Mark]], boxes: Sequence[tuple[float, float]]) -> None:
    """Every mark stands within the margins, and within one of the parts' boxes."""
    for page in pages:
        for one in page:
            if one.text in "✂沿虚线剪开":
                continue
            assert WHOLE.x - 0.5 <= one.left <= one.right <= A4.width - WHOLE.x + 0.5, (one.text, one.left, one.right)
            assert any(low - 0.5 <= one.foot and one.top <= high + 0.5 for low, high in boxes), (one.text, one.foot)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("length", ["short", "long"])
def test_every_paper_stays_in_its_boxes_and_its_parts_are_the_same(
    room: CaseRoom, kind: str, length: str, tmp_path: Path
) -> None:
    values, table = (SHORT, None) if length == "short" else (LONG, ROWS)
    paper = made(room, kind, values, table)

    pages = printed([paper], tmp_path / "paper.pdf")

    halves = [(HALF.y, HALF.top), (10 * MM, 10 * MM + HALF.height)]
    assert_inside(pages, halves if len(pages) == 1 and len(paper.parts) == 2 else [(WHOLE.y, WHOLE.top)])
    text = "".join(one.text for page in pages for one in page)
    count = len(paper.parts)
    for wanted in (*paper.body, *paper.notes, *paper.signatures, paper.title, paper.number):
        plain = "".join(wanted.split())
        # Over several sheets a text may be cut between two lines; its beginning and its end still stand somewhere.
        for piece in (plain,) if len(pages) == 1 else (plain[:8], plain[-4:]):
            assert text.count(piece) >= count, piece
    if count == 2:
        assert_parts_equal(pages)


def assert_parts_equal(pages: list[list[Mark]]) -> None:
    """Both parts have the same marks at the same places, but for the part's own name in the corner."""
    if len(pages) == 1:
        first = _without_name([one for one in pages[0] if one.foot > A4.height / 2 + 4], HALF.top)
        second = _without_name([one for one in pages[0] if one.top < A4.height / 2 - 4], 10 * MM + HALF.height)
        shift = HALF.y - 10 * MM
    else:
        first, second = (
            [one for page in half for one in _without_name(page, WHOLE.top)]
            for half in (pages[: len(pages) // 2], pages[len(pages) // 2 :])
        )
        shift = 0.0
    assert "".join(one.text for one in first) == "".join(one.text for one in second)
    for one, other in zip(first, second, strict=True):
        assert abs(one.left - other.left) < 0.02 and abs(one.foot - other.foot - shift) < 0.02, one.text


def _without_name(page: Sequence[Mark], top: float) -> list[Mark]:
    return [one for one in page if not (one.foot > top - 7 * MM and one.left > 140 * MM)]


@pytest.mark.parametrize(
    ("matter", "title"), [("HY01", "交通行政许可申请受理通知书"), ("WX01", "交通备案申请受理通知书")]
)
def test_what_is_no_licence_is_not_called_one(room: CaseRoom, matter: str, title: str) -> None:
    issued = room.step(room.receive(matter, materials=["√ 申请表（原件1份）"]), CaseStep.ACCEPT)

    assert issued is not None and issued.title == title


def test_an_old_paper_prints_with_equal_words_and_positions_after_everything_changed(
    room: CaseRoom, clock: FixedClock, tmp_path: Path
) -> None:
    case_id = room.receive("HY01", materials=["√ 申请表（原件1份）"])
    issued = room.step(case_id, CaseStep.ACCEPT)
    assert issued is not None
    before = printed([issued], tmp_path / "before.pdf")

    room.on("11-02")
    room.services.wordings.reword("acceptance", title="受理单", body="改了：{申请人}。", note="")
    room.services.matters.change_promise(room.matter("HY01"), 2)
    room.services.office.set_up(replace(room.services.office.profile(), name="云溪县交通局"), {2: "货运"})
    again = room.cases.papers(case_id)[0]
    after = printed([again], tmp_path / "after.pdf")

    assert again == issued
    seen = [[(one.text, one.left, one.foot) for page in pages for one in page] for pages in (before, after)]
    assert seen[0] == seen[1]
    fresh = room.step(room.receive("HY01"), CaseStep.ACCEPT)
    assert fresh is not None and (fresh.title, fresh.body) == ("受理单", ("改了：王𬭎璟。",))


def test_reworded_papers_can_be_taken_back(room: CaseRoom) -> None:
    before = room.services.wordings.wording("returned")
    change = room.services.wordings.reword("returned", title="退件单", body="{理由}", note="")
    assert room.services.wordings.wording("returned").title == "退件单"
    assert change.undo is not None
    change.undo()

    assert room.services.wordings.wording("returned") == before


@pytest.mark.parametrize(
    ("title", "body", "note", "field"),
    [
        ("", "正文", "", "title"),
        ("标题", " ", "", "body"),
        ("标题", "{谁}", "", "body"),
        ("标题", "文", "{nobody}", "note"),
    ],
)
def test_a_wording_nobody_can_fill_is_refused(title: str, body: str, note: str, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_wording(title, body, note)
    assert set(refused.value.problems) == {field}


def test_every_shipped_wording_can_be_filled(room: CaseRoom) -> None:
    for wording in room.services.wordings.wordings():
        check_wording(wording.title, wording.body, wording.note)
        assert "{" not in "".join(filled(wording.body + wording.note, SHORT))


def test_a_line_without_anything_to_say_is_left_out() -> None:
    text = "理由：{理由}。\n可以向{单位}提出。\n固定的话。"

    assert filled(text, {"reason": "不齐"}) == ("理由：不齐。", "固定的话。")


def test_what_was_typed_is_never_taken_for_a_blank() -> None:
    assert filled("理由：{理由}。", {"reason": "他写了{事项}", "matter": "不该出现"}) == ("理由：他写了{事项}。",)


def test_a_name_that_no_font_draws_is_told_before_the_first_sheet(room: CaseRoom, tmp_path: Path) -> None:
    paper = replace(made(room, "returned", SHORT), addressee="王\U000323af")

    with pytest.raises(Refused, match="没有打印任何一张"):
        print_papers([paper], tmp_path / "p.pdf", NoProgress())


def test_a_paper_reads_back_as_it_was_written(room: CaseRoom) -> None:
    paper = made(room, "acceptance", LONG, ROWS)

    assert Paper.from_text(paper.to_text()) == paper
