"""整改通知书 and 销号单 on A4."""

from pathlib import Path

from reportlab.platypus import Flowable, Spacer

from sanhua_desktop.feedback.rectifications.sheets import OrderSheet
from sanhua_desktop.printing.build import Layout, build_story
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.lines import ChineseText, TextStyle
from sanhua_desktop.printing.pages import A4, MM
from sanhua_desktop.printing.tables import pair_table
from sanhua_desktop.progress import Progress

_TITLE = TextStyle(Face.TITLE, 24, 38, align="center", tracking=4)
_UNDER = TextStyle(Face.SONG, 11, 18, align="right", space_after=6)
_TEXT = TextStyle(Face.FANG, 14, 26, align="left", space_after=8)
_SIGN = TextStyle(Face.SONG, 12, 22, align="right")
_MARGINS = (24, 22, 24, 24)
_ROOM = A4.width - 46 * MM


def print_order(sheet: OrderSheet, target: Path, progress: Progress) -> None:
    """Write one paper; ``Refused`` names what no font can draw."""
    require_drawable([(sheet.number, "".join(text for row in sheet.rows for text in row))], Face.SONG)
    story: list[Flowable] = [
        ChineseText(sheet.title, _TITLE),
        ChineseText(f"编号：{sheet.number}", _UNDER),
        *([ChineseText(sheet.opening, _TEXT)] if sheet.opening else []),
        pair_table(sheet.rows, _ROOM, size=11.5, label=6, room=7),
        Spacer(1, 10),
        pair_table(sheet.ends, _ROOM, size=11.5, label=6, room=12),
        Spacer(1, 14),
        ChineseText(sheet.office, _SIGN),
        ChineseText(sheet.date, _SIGN),
    ]
    build_story(target, Layout(A4, _MARGINS), story, title=sheet.title, progress=progress)
