"""承诺书 to sign on A4, and one-sentence cards (A6) for the desk, four to a sheet (domain A16, B9)."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Spacer

from sanhua_desktop.commitments.public.documents import card_pages, draw_card_frame
from sanhua_desktop.commitments.sheets import BoardEntry, BoardSheet, PledgeSheet
from sanhua_desktop.printing.build import Layout, build_pages, build_story
from sanhua_desktop.printing.cards import BLUE, INK, RED, SOFT, draw_photo
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.lines import ChineseText, TextStyle, break_lines, draw_block, draw_text, fitted_size
from sanhua_desktop.printing.pages import A4, MM, Box
from sanhua_desktop.printing.tables import TableLook, pair_table, text_table
from sanhua_desktop.progress import Progress

_TITLE = TextStyle(Face.TITLE, 26, 40, align="center", tracking=6)
_UNDER = TextStyle(Face.SONG, 11, 20, align="center", space_after=6)
_LARGE = TextStyle(Face.KAI, 17, 30, indent=2, space_after=6)
_PLAIN = TextStyle(Face.SONG, 12, 22, align="left")


def print_pledges(sheets: Sequence[PledgeSheet], target: Path, progress: Progress) -> None:
    """Write each pledge from the top of a sheet."""
    require_drawable(
        [(sheet.name, sheet.name + "".join(one.text for one in sheet.sentences)) for sheet in sheets], Face.KAI
    )
    story: list[Flowable] = []
    for sheet in sheets:
        story += [*([PageBreak()] if story else []), *_pledge(sheet)]
    build_story(target, Layout(A4, (22, 22, 20, 24)), story, title="公开承诺书", progress=progress)


def _pledge(sheet: PledgeSheet) -> list[Flowable]:
    room = A4.width - 46 * MM
    who = [["承诺人", sheet.name, "岗位", sheet.post or "—"], ["单位", sheet.office, "审核支部", sheet.branches or "—"]]
    blocks: list[Flowable] = [
        ChineseText("公开承诺书", _TITLE),
        ChineseText(sheet.campaign, _UNDER),
        pair_table(who, room, size=11.5, label=5.5, room=5),
        Spacer(1, 8),
    ]
    if sheet.sentences:
        blocks.append(ChineseText("一句话承诺", _heading()))
        blocks += [ChineseText(one.text, _LARGE) for one in sheet.sentences]
    if sheet.items:
        rows = [
            (str(number), one.text, one.measure, one.due_on, one.responsible)
            for number, one in enumerate(sheet.items, start=1)
        ]
        widths = [share * room / 20 for share in (1.4, 6.6, 5.6, 3.8, 2.6)]
        headings = ("序号", "承诺内容", "具体措施", "完成时限", "责任人")
        blocks += [
            ChineseText("承诺事项", _heading()),
            text_table(headings, rows, widths, TableLook(11, 5, frozenset({0}))),
            Spacer(1, 8),
        ]
    signed = "\n　　　　　　　　　　签字：　　　　　　　　　　年　　月　　日\n"
    opinion = f"{_each(sheet, 'review')}\n\n　　　　　　　　　　　　　　（盖章）　　　　年　　月　　日"
    posted = _each(sheet, "posted_on") or "　　　　年　　月　　日"
    ends = [["承诺人", signed], ["支部审核意见", opinion], ["公示日期", posted]]
    return [
        *blocks,
        pair_table(ends, room, size=11.5, label=7, room=14),
        Spacer(1, 6),
        ChineseText(f"欢迎监督。监督电话：{sheet.complaint_phone or '见公开栏'}", _PLAIN),
    ]


def _each(sheet: PledgeSheet, name: str) -> str:
    """Return a word or day that holds for all promises once, and else each with the promises it belongs to."""
    numbered = [("一句话承诺", one) for one in sheet.sentences]
    numbered += [(f"事项{number}", one) for number, one in enumerate(sheet.items, start=1)]
    told: dict[str, list[str]] = {}
    for label, one in numbered:
        told.setdefault(getattr(one, name), []).append(label)
    if len(told) == 1:
        return next(iter(told))
    return "\n".join(f"{'、'.join(labels)}：{words or '还没有公示'}" for words, labels in told.items())


def _heading() -> TextStyle:
    return TextStyle(Face.HEI, 13, 24, align="left")


def print_sentence_cards(sheet: BoardSheet, target: Path, progress: Progress) -> None:
    """Write a card for everybody on the wall, to stand beside the desk sign."""
    require_drawable([(one.name, one.name + one.text) for one in sheet.entries], Face.KAI)
    entries = sheet.entries
    pages = card_pages(len(entries), lambda canvas, at, box: _draw_card(canvas, entries[at], sheet, box))
    build_pages(target, A4, pages, title="一句话承诺卡", progress=progress)


def _draw_card(canvas: Canvas, entry: BoardEntry, sheet: BoardSheet, box: Box) -> None:
    room = draw_card_frame(canvas, box, "我承诺", sheet.office, RED if entry.party_line else BLUE)
    photo = Box(room.x, room.top - 36 * MM, 25 * MM, 35 * MM)
    draw_photo(canvas, entry.photo, photo)
    left = photo.right + 5 * MM
    width = room.right - left
    size = fitted_size(entry.name, Face.HEI_BOLD, size=24, width=width, floor=8)
    draw_text(canvas, entry.name, at=(left, room.top - 11 * MM), style=TextStyle(Face.HEI_BOLD, size, size, color=INK))
    lines = [text for text in (entry.post, entry.window, entry.party_line) if text]
    for number, text in enumerate(lines):
        size = fitted_size(text, Face.HEI, size=12, width=width, floor=6)
        color = RED if text == entry.party_line else SOFT
        style = TextStyle(Face.HEI, size, size, color=color)
        draw_text(canvas, text, at=(left, room.top - (19 + 7 * number) * MM), style=style)
    text_box = Box(room.x, room.y + 10 * MM, room.width, room.height - 50 * MM)
    for points in (24.0, 22.0, 20.0, 18.0, 16.0, 14.0):
        sentence = TextStyle(Face.KAI, points, points * 1.45, align="justify", color=INK)
        height = len(break_lines(entry.text, sentence, text_box.width)) * sentence.leading
        if height <= text_box.height:
            break
    top = text_box.top - (text_box.height - height) / 2
    draw_block(canvas, entry.text, box=(text_box.x, text_box.y, text_box.width, top - text_box.y), style=sentence)
    phone = f"监督电话：{sheet.complaint_phone}" if sheet.complaint_phone else "欢迎监督"
    style = TextStyle(Face.HEI, 10, 12, align="center", color=SOFT)
    draw_text(canvas, phone, at=(room.x + room.width / 2, room.y + 1.5 * MM), style=style)
