"""Registers on paper (登记表): a title, a table whose head repeats on every page, and page numbers below."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sanhua_desktop.printing.build import Layout, build_story
from sanhua_desktop.printing.faces import Face
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_text
from sanhua_desktop.printing.pages import A4, MM, landscape
from sanhua_desktop.printing.tables import text_table
from sanhua_desktop.progress import Progress

_TITLE = TextStyle(Face.TITLE, 20, 28, align="center", space_after=6)
_NOTE = TextStyle(Face.SONG, 10, 15, align="left", space_after=6)
_SIDE_MM, _TOP_MM, _BOTTOM_MM = 15, 18, 18


@dataclass(frozen=True)
class RegisterSheet:
    """A register; ``widths`` are shares of the page's width, ``centered`` the columns of short values.

    ``signed`` makes the lines high enough for a signature.
    """

    title: str
    note: str
    header: Sequence[str]
    widths: Sequence[float]
    rows: Sequence[Sequence[str]]
    centered: frozenset[int] = field(default=frozenset())
    lies_on_side: bool = False
    signed: bool = False


def print_register(sheet: RegisterSheet, target: Path, progress: Progress) -> None:
    """Write a register to a PDF, A4 upright or on its side."""
    paper = landscape(A4) if sheet.lies_on_side else A4
    room = paper.width - 2 * _SIDE_MM * MM

    def number(canvas: Canvas, page: int) -> None:
        style = TextStyle(Face.SONG, 9, 9, align="center")
        draw_text(canvas, f"第 {page} 页", at=(paper.width / 2, 10 * MM), style=style)

    widths = [width / sum(sheet.widths) * room for width in sheet.widths]
    story: list[Flowable] = [
        ChineseText(sheet.title, _TITLE),
        ChineseText(sheet.note, _NOTE),
        text_table(sheet.header, sheet.rows, widths, size=10, centered=sheet.centered, room=7 if sheet.signed else 2),
    ]
    layout = Layout(paper, (_TOP_MM, _SIDE_MM, _BOTTOM_MM, _SIDE_MM), number)
    build_story(target, layout, story, title=sheet.title, progress=progress)
