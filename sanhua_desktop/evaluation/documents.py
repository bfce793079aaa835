"""Explain pages, notices and charts on paper; the chart's drawing is also the screen's."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.graphics import renderPDF, renderSVG
from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer

from sanhua_desktop.evaluation.by_hand import ByHand
from sanhua_desktop.evaluation.sheets import ChartLine, ChartSheet, ScoreSheet
from sanhua_desktop.printing.build import Layout, build_story
from sanhua_desktop.printing.faces import Face, font_runs, text_width
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_text
from sanhua_desktop.printing.pages import A4, MM
from sanhua_desktop.printing.tables import TableLook, pair_table, text_table
from sanhua_desktop.progress import Progress

_MARGINS = (14, 14, 16, 14)
_ROOM = A4.width - 28 * MM
_TITLE = TextStyle(Face.TITLE, 18, 28, align="center", tracking=2)
_UNDER = TextStyle(Face.SONG, 10, 15, align="center", space_after=5)
_SMALL = TextStyle(Face.SONG, 9.5, 14, align="left")
_SIGN = TextStyle(Face.SONG, 11, 30, align="left")
_HEAD = TextStyle(Face.HEI, 13, 22, align="left")
_CLIP = re.compile(r"<clipPath.*?</clipPath>", re.DOTALL)
_BAR, _GAP, _NAMES, _MARKS = 15, 8, 92, 70
_INK, _LAST, _LEAD, _GOAL = HexColor("#2F6FB0"), HexColor("#B26A00"), HexColor("#1E7B4F"), HexColor("#B3261E")


def print_score_sheets(sheets: Sequence[ScoreSheet], target: Path, progress: Progress) -> None:
    """Write one page or more for each person; every line with its rule, its record and its figure."""
    title = "个人得分告知单" if sheets[0].to_sign else "得分说明"

    def foot(canvas: Canvas, number: int) -> None:
        style = TextStyle(Face.SONG, 8.5, 10, align="center", color="#52606D")
        draw_text(canvas, f"{title}　第 {number} 页", at=(A4.width / 2, 8 * MM), style=style)

    story: list[Flowable] = []
    for at, sheet in enumerate(sheets):
        story += [PageBreak()] if at else []
        story += _score_story(sheet, title)
    build_story(target, Layout(A4, _MARGINS, foot), story, title=title, progress=progress)


def _score_story(sheet: ScoreSheet, title: str) -> list[Flowable]:
    pairs = [
        ("考核对象", sheet.name, "岗位", sheet.place),
        ("总分", sheet.total, "名次", sheet.standing),
    ]
    told = list(zip(sheet.lines, sheet.records, strict=True))
    rows = [(line.text, line.rule, record, _in_column(line)) for line, record in told]
    widths = [_ROOM * share for share in (0.52, 0.22, 0.16, 0.1)]
    plain = frozenset(at for at, (line, record) in enumerate(told) if not line.rule and not record)
    look = TableLook(9, 2.5, frozenset({3}), [line.level for line in sheet.lines], plain)
    story: list[Flowable] = [
        ChineseText(title, _TITLE),
        ChineseText(f"{sheet.office}　{sheet.round}　{sheet.period}", _UNDER),
        pair_table(pairs, _ROOM, size=10, room=3),
        Spacer(1, 8),
        text_table(("怎样算出来的", "评分标准", "依据的记录", "分"), rows, widths, look),
    ]
    if sheet.to_sign:
        words = "以上得分已告知本人。如有异议，请在公布前书面提出，写明对哪一项有异议和理由；考核组核实后书面答复。"
        blank = "＿" * 8
        signed = [
            Spacer(1, 8),
            ChineseText(f"{sheet.name}　{sheet.round}　总分{sheet.total}", _SIGN),
            ChineseText(words, _SMALL),
            ChineseText(f"□ 无异议　□ 有异议：{'＿' * 28}", _SIGN),
            ChineseText(f"本人签字：{blank}　　考核组：{blank}　　日期：{blank}", _SIGN),
        ]
        story.append(KeepTogether(signed))  # on a second sheet it still says whose score is signed
    return story


def _in_column(line: ByHand) -> str:
    """Return a part's figure; those of single deductions stand in their line, so that the column adds up."""
    return "" if line.level else line.figure


def print_charts(sheets: Sequence[ChartSheet], target: Path, progress: Progress) -> None:
    """Write the charts one below the other."""
    story: list[Flowable] = []
    for sheet in sheets:
        for part in _in_pages(sheet):
            drawn = _Drawn(chart(part))
            story += [
                CondPageBreak(drawn.height + _HEAD.leading + 8),
                ChineseText(part.title, _HEAD),
                drawn,
                ChineseText(part.under, _SMALL),
                Spacer(1, 20),
            ]
    build_story(target, Layout(A4, _MARGINS), story, title=sheets[0].title, progress=progress)


def chart_svg(sheet: ChartSheet) -> bytes:
    """Return the same drawing for the screen."""
    drawn: Any = renderSVG.drawToString(chart(sheet))
    text = drawn if isinstance(drawn, str) else drawn.decode("utf-8")
    return _CLIP.sub("", text).encode("utf-8")  # Qt knows no clip paths and would paint the one around it all


def chart(sheet: ChartSheet) -> Drawing:
    """Return a bar for each line from 0 to 100 or the highest, with its figure and its mark in words."""
    height = len(sheet.lines) * (_BAR + _GAP) + 22
    most = max([100.0, *(float(line.value) for line in sheet.lines)])
    room = _ROOM - _NAMES - _MARKS - 46
    drawing = Drawing(_ROOM, height)
    for at, line in enumerate(sheet.lines):
        y = height - 18 - (at + 1) * (_BAR + _GAP) + _GAP
        width = room * float(line.value) / most
        drawing.add(Rect(_NAMES, y, width, _BAR, fillColor=_color(line), strokeColor=_color(line)))
        _write(drawing, line.name, (_NAMES - 6, y + 4), end=True)
        goal = room * float(sheet.line) / most if sheet.line is not None else 0
        _write(drawing, f"{line.value}{sheet.unit}　{line.mark}", (_NAMES + max(width, goal) + 6, y + 4))
    if sheet.line is not None:
        x = _NAMES + room * float(sheet.line) / most
        drawing.add(Line(x, 0, x, height - 16, strokeColor=_GOAL, strokeWidth=1.2, strokeDashArray=[4, 3]))
        _write(drawing, sheet.line_label, (x - 16, height - 12))
    return drawing


class _Drawn(Flowable):
    """A drawing in a story."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing
        self.width, self.height = drawing.width, drawing.height

    def draw(self) -> None:
        """Draw at the frame's place."""
        renderPDF.draw(self._drawing, self.canv, 0, 0)


def _in_pages(sheet: ChartSheet, most: int = 24) -> list[ChartSheet]:
    parts = [sheet.lines[at : at + most] for at in range(0, len(sheet.lines), most)] or [()]
    return [ChartSheet(**{**vars(sheet), "lines": part}) for part in parts]


def _color(line: ChartLine) -> Any:
    if line.mark in ("后进", "× 未达标"):
        return _LAST
    return _LEAD if line.mark in ("标杆", "✓ 达标") else _INK


def _write(drawing: Drawing, text: str, at: tuple[float, float], *, end: bool = False) -> None:
    x, y = at
    x -= text_width(text, Face.HEI, 9) if end else 0
    for font, piece in font_runs(text, Face.HEI):
        drawing.add(String(x, y, piece, fontName=font, fontSize=9, fillColor=HexColor("#1F2933")))
        x += text_width(piece, Face.HEI, 9)
