"""流动红旗 on paper: the hand-over slip in two parts on one sheet, and the history for the wall."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sanhua_desktop.awards.sheets import BannerLine, BannerSlip, BannerStanding
from sanhua_desktop.printing.build import Layout, build_pages, build_story
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.forms import Form, form_pages
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_text, fitted_size
from sanhua_desktop.printing.pages import A4, MM, landscape
from sanhua_desktop.printing.tables import TableLook, pair_table, text_table
from sanhua_desktop.progress import Progress

_RED = "#B3161B"
_WALL = landscape(A4)
_MARGINS = (52.0, 22.0, 22.0, 22.0)
_WIDTHS = (0.30, 0.25, 0.17, 0.10, 0.18)


def print_slip(slip: BannerSlip, target: Path, progress: Progress) -> None:
    """Write the hand-over slip, one part for each window, to a PDF."""
    words = [slip.given_by_window, slip.window, slip.basis, slip.given_by, slip.received_by]
    require_drawable([(slip.window, "".join(words))], Face.SONG)

    def blocks(width: float, scale: float) -> list[Flowable]:
        rows = [
            (
                "授旗日期",
                slip.passed_on,
                "连续次数",
                f"第{slip.streak}次" if slip.streak == 1 else f"连续第{slip.streak}次",
            ),
            ("交旗窗口", slip.given_by_window),
            ("接旗窗口", slip.window),
            ("评比依据", slip.basis),
            ("授旗人", slip.given_by, "接旗人", slip.received_by),
        ]
        note = "红旗挂在窗口醒目处，妥善保管；下次评比后交回。期间有一票否决情形的，立即收回。"
        style = TextStyle(Face.SONG, 9 * scale, 14 * scale, indent=2)
        return [pair_table(rows, width, size=10 * scale, room=5 * scale), ChineseText(note, style)]

    signatures = ("交旗窗口（签字）：", "接旗窗口（签字）：", "监交人（签字）：")
    form = Form("流动红旗交接单", slip.office, "", slip.passed_on, blocks, signatures)
    build_pages(target, A4, form_pages(form, ("交旗窗口存", "接旗窗口存")), title="流动红旗交接单", progress=progress)


def print_wall(wall: tuple[str, Sequence[BannerLine]], target: Path, progress: Progress) -> None:
    """Write the history of the banner as a page for the wall, the newest first."""
    office, lines = wall
    require_drawable([(one.window, office + one.round + one.window + one.until) for one in lines], Face.SONG)
    width = _WALL.width - 44 * MM
    rows = [(one.round, one.window, one.passed_on, one.streak, one.until) for one in lines]
    header = ("评比", "接旗窗口", "授旗日期", "连续", "悬挂")
    look = TableLook(size=13, room=6, centered=frozenset((2, 3)))
    table = text_table(header, rows, [share * width for share in _WIDTHS], look)

    def head(canvas: Canvas, page: int) -> None:
        middle, top = _WALL.width / 2, _WALL.height
        canvas.saveState()
        canvas.setStrokeColor(HexColor(_RED))
        canvas.setLineWidth(2)
        canvas.rect(10 * MM, 10 * MM, _WALL.width - 20 * MM, top - 20 * MM)
        canvas.restoreState()
        title = TextStyle(Face.TITLE, 40, 44, align="center", color=_RED, tracking=12)
        draw_text(canvas, "流动红旗榜", at=(middle, top - 32 * MM), style=title)
        size = fitted_size(office, Face.HEI, size=15, width=_WALL.width - 80 * MM, floor=9)
        draw_text(canvas, office, at=(middle, top - 43 * MM), style=TextStyle(Face.HEI, size, size, align="center"))

    build_story(target, Layout(_WALL, _MARGINS, head), [table], title="流动红旗榜", progress=progress)


def print_standing(sheet: BannerStanding, target: Path, progress: Progress) -> None:
    """Write the month's standing (流动红旗评比表) for the assessors to sign."""
    require_drawable([(line[1], "".join(line)) for line in sheet.lines], Face.SONG)
    width = A4.width - 40 * MM
    header = ("名次", "窗口", "总分", "说明", "上次红旗", "本次红旗")
    look = TableLook(size=11, room=5, centered=frozenset((0, 2, 4, 5)))
    shares = (0.08, 0.26, 0.12, 0.32, 0.11, 0.11)
    table = text_table(header, sheet.lines, [share * width for share in shares], look)
    signed = TextStyle(Face.SONG, 11, 34, align="left")
    foot = ChineseText(f"考评组（签字）：　　　　　　　　　　　　　{sheet.day}", signed)

    def head(canvas: Canvas, page: int) -> None:
        middle, top = A4.width / 2, A4.height
        title = TextStyle(Face.TITLE, 24, 28, align="center", tracking=4)
        draw_text(canvas, "流动红旗评比表", at=(middle, top - 27 * MM), style=title)
        line = TextStyle(Face.SONG, 11, 14, align="center")
        draw_text(canvas, f"{sheet.office}　{sheet.round}", at=(middle, top - 37 * MM), style=line)

    story = [table, foot]
    build_story(target, Layout(A4, (43, 20, 20, 20), head), story, title="流动红旗评比表", progress=progress)
