"""The papers of the ballots: nothing leaves the sheet, every name stands on it, the boxes are large enough to tick."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pypdfium2
import pytest
from ballot_papers import accounts, office, papers, prepared

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.evaluation.ballots.by_hand import arithmetic
from sanhua_desktop.evaluation.ballots.service import Piles
from sanhua_desktop.evaluation.ballots.sheets import ballot_sheets, result_sheet, rules_sheet
from sanhua_desktop.evaluation.ballots.tally import Design, Group, Vote, count, results
from sanhua_desktop.evaluation.scoring import half_up
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.printing.tick_sheets import print_tick_sheets
from sanhua_desktop.progress import NoProgress


def words(pdf: Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return pages


def by_hand(words: str) -> Fraction:
    """What a pocket calculator without rounding makes of “1040÷12×40%＋3560÷47×60%”."""
    total = Fraction(0)
    for group in words.split("＋"):
        mean, _, weight = group.partition("×")
        points, votes = mean.split("÷")
        total += Fraction(points) / Fraction(votes) * Fraction(weight.rstrip("%") or 100) / 100
    return total


def test_a_sum_by_hand_leaves_out_who_did_not_vote() -> None:
    design = Design(("甲",), ("优秀", "称职"), (100, 80), ("总体评价",), 3)
    groups = [Group(at, f"{at}组", Decimal(weight), valid=3) for at, weight in ((1, "33.5"), (2, "20"), (3, "46.5"))]
    votes = [Vote(1, 0, mark) for mark in "112"] + [Vote(2, 0, "0")] * 3 + [Vote(3, 0, mark) for mark in "122"]
    [person] = results(design, groups, count(votes, 2))
    assert arithmetic(person, groups, design) == "（280÷3×33.5＋260÷3×46.5）÷80"
    assert person.score == (Fraction(280, 3) * Fraction("33.5") + Fraction(260, 3) * Fraction("46.5")) / 80
    [alone] = results(design, groups, count([Vote(2, 0, "1")], 2))
    assert (arithmetic(alone, groups, design), alone.score) == ("100÷1", 100)
    [silent] = results(design, groups, count([], 2))
    assert (arithmetic(silent, groups, design), silent.score) == ("", None)


@pytest.mark.parametrize(("people", "pages", "copies"), [(1, 1, 2), (25, 1, 1), (60, 1, 1), (61, 2, 1)])
def test_a_ballot_of_any_length(tmp_path: Path, clock: FixedClock, people: int, pages: int, copies: int) -> None:
    services = office(tmp_path / "sanhua.db", clock, people)
    sheet = ballot_sheets(services.ballots.setup(prepared(services)), "云溪县交通运输局", "对标创标活动")[1]
    target = tmp_path / "ballot.pdf"
    print_tick_sheets([sheet], target, NoProgress())
    texts = words(target)
    assert len(texts) == pages
    for (name,) in sheet.lines:
        assert name in "".join(texts)
    for text in texts:
        assert text.count("第三季度民主测评票") == copies and "测评人：干部职工" in text and "计票办法" in text
    document = pypdfium2.PdfDocument(target)
    for page in document:
        boxes = page.get_textpage()
        edges = [boxes.get_charbox(at) for at in range(boxes.count_chars())]
        assert min(left for left, _, _, _ in edges) > 30 and max(right for _, _, right, _ in edges) < 565
        assert min(foot for _, foot, _, _ in edges if foot) > 20 and max(top for _, _, _, top in edges) < 822
    document.close()
    services.store.close()


@pytest.mark.parametrize(
    ("people", "aspects", "headings", "line"),
    [
        (30, ("总体评价",), ("姓名", "职务（岗位）"), ("张敏", "道路运输管理和…服务中心副主任")),
        (31, ("总体评价",), ("姓名",), ("张敏（道路运输…心副主任）",)),
        (31, ("德", "廉"), ("姓名", "测评内容"), ("张敏（道路运输…心副主任）", "德")),
    ],
)
def test_namesakes_are_told_apart_on_every_paper(
    tmp_path: Path,
    clock: FixedClock,
    people: int,
    aspects: tuple[str, ...],
    headings: tuple[str, ...],
    line: tuple[str, ...],
) -> None:
    services = office(tmp_path / "sanhua.db", clock, people)
    for member, post in zip(services.staff.find(), ("副主任", "主任"), strict=False):
        services.store.update(member, name="张敏", post=f"道路运输管理和行政审批服务中心{post}")
    design = services.ballots.setup(chosen := prepared(services, aspects=aspects)).design
    sheet = ballot_sheets(services.ballots.setup(chosen), "云溪县交通运输局", "对标创标活动")[1]
    assert sheet.headings == headings and line in sheet.lines
    assert len(set(sheet.lines)) == len(sheet.lines) == design.lines
    print_tick_sheets([sheet], tmp_path / "ballot.pdf", NoProgress())
    text = "".join(words(tmp_path / "ballot.pdf"))
    assert all(label in text for label in line)
    services.store.close()


def test_the_sheet_of_results_shows_both_orders_the_code_and_who_signs(tmp_path: Path, clock: FixedClock) -> None:
    services = office(tmp_path / "sanhua.db", clock, 25)
    for member, post in zip(services.staff.find(), ("综合岗", "审批岗"), strict=False):
        services.store.update(member, name="丁一", post=post)
    chosen = prepared(services)
    services.ballots.account(chosen, [accounts(1, issued=12, valid=12), accounts(2, issued=50, valid=48, invalid=1)])
    piles = {1: papers(12, 25, 1), 2: papers(48, 25, 2)}
    services.ballots.close(chosen, {number: Piles(pile, pile) for number, pile in piles.items()})
    sheet = result_sheet(services.ballots.outcome(chosen), "云溪县交通运输局")
    target = tmp_path / "result.pdf"
    print_register(sheet, target, NoProgress())
    text = "".join(words(target))
    for expected in (chosen.code, "按得票排列", "按姓氏笔画排列", "监票人", "计票人（第一遍）"):
        assert expected in text
    names = [row[1] for row in sheet.parts[2].rows]
    assert names[0][0] in "丁于万马" and sorted(names) == sorted(row[1] for row in sheet.parts[1].rows)
    for row in sheet.parts[3].rows:  # the last part is what a doubter adds up by hand
        assert half_up(by_hand(row[-2])) == Decimal(row[-1])
        assert sum(int(votes) for cell in row[2:-2] for votes in cell.split("＋")) == 60
    assert [row[1] for row in sheet.parts[3].rows] == names
    assert {"丁一（综合岗）", "丁一（审批岗）"} < set(names)
    scores = [row[-2] for row in sheet.parts[1].rows]
    assert scores == sorted(scores, key=float, reverse=True)
    print_register(rules_sheet(services.ballots.setup(chosen), "云溪县交通运输局"), target, NoProgress())
    assert "领导班子40.00%" in "".join(words(target)).replace("\r\n", "")
    services.store.close()
