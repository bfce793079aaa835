"""Registers and lists on paper (台账、清单): title, one table or several, totals, lines to sign, page numbers."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable

from sanhua_desktop.printing.build import Layout, build_story
from sanhua_desktop.printing.faces import Face
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_text
from sanhua_desktop.printing.pages import A4, MM, landscape
from sanhua_desktop.printing.register_sheets import RegisterSheet
from sanhua_desktop.printing.tables import TableLook, text_table
from sanhua_desktop.progress import Progress

_MARGINS = (12, 12, 14, 12)
_SHORT, _FEW = 200, 0.2  # rows; part of a page
_HEAD_ROOM = 90  # points for a heading, the head of its table and two rows: none stands alone at the foot
_TITLE = TextStyle(Face.TITLE, 18, 26, align="center", tracking=2)
_UNDER = TextStyle(Face.SONG, 10, 15, align="center", space_after=5)
_HEADING = TextStyle(Face.HEI, 11, 20, align="left")
_TOTAL = TextStyle(Face.HEI, 9.5, 16, align="left")
_SIGN = TextStyle(Face.SONG, 10.5, 24, align="left")


def print_register(sheet: RegisterSheet, target: Path, progress: Progress) -> None:
    """Write the sheet to a PDF on A4, lying on its side unless ``upright``."""
    paper = A4 if sheet.upright else landscape(A4)
    room = paper.width - (_MARGINS[1] + _MARGINS[3]) * MM

    def foot(canvas: Canvas, number: int) -> None:
        style = TextStyle(Face.SONG, 8.5, 10, align="center", color="#52606D")
        draw_text(canvas, f"{sheet.title}　第 {number} 页", at=(paper.width / 2, 8 * MM), style=style)

    layout = Layout(paper, _MARGINS, foot)
    height = paper.height - (_MARGINS[0] + _MARGINS[2]) * MM
    build_story(target, layout, _fitted(sheet, room, height), title=sheet.title, progress=progress)


def _fitted(sheet: RegisterSheet, room: float, height: float) -> list[Flowable]:
    """Return the story, set a little smaller if that saves a last page of but a few lines."""
    if sum(len(part.rows) for part in sheet.parts) > _SHORT:
        return _story(sheet, room)
    pages = _pages(_story(sheet, room), room, height)
    if pages > 1 and pages % 1 < _FEW:
        for size in (sheet.size - 0.5, sheet.size - 1):
            smaller = replace(sheet, size=size)
            if _pages(_story(smaller, room), room, height) <= int(pages):
                return _story(smaller, room)
    return _story(sheet, room)


def _pages(story: Sequence[Flowable], room: float, height: float) -> float:
    """Return how many pages a story takes, about: heads of tables repeat."""
    return sum(one.wrap(room, height)[1] + one.getSpaceAfter() for one in story) / height


def _story(sheet: RegisterSheet, room: float) -> list[Flowable]:
    story: list[Flowable] = [ChineseText(sheet.title, _TITLE), ChineseText(sheet.under, _UNDER)]
    for at, part in enumerate(sheet.parts, start=1):
        if part.heading:
            story += [CondPageBreak(_HEAD_ROOM), ChineseText(part.heading, _HEADING)]
        rows: Sequence[Sequence[str]] = part.rows or (("（无）", *[""] * (len(part.headings) - 1)),)
        share = room / sum(part.widths)
        widths = [width * share for width in part.widths]
        look = TableLook(sheet.size, room=7 if part.signed else 2, centered=part.centered)
        feet = [ChineseText(part.total, _TOTAL)] if part.total else []
        if sheet.signatures and at == len(sheet.parts):
            feet.append(ChineseText("　　　".join(f"{one}：＿＿＿＿＿＿＿＿" for one in sheet.signatures), _SIGN))
        story.append(text_table(part.headings, rows, widths, look, feet=feet))
    return story
