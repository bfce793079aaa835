"""The one-time notice (一次性告知书) as a slip in two parts, 存根联 and 回执联."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sanhua_desktop.inquiries.sheets import NoticeSheet
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_text
from sanhua_desktop.printing.pages import MM, Box
from sanhua_desktop.printing.slips import HALF, WHOLE, print_slips, slip_pages
from sanhua_desktop.printing.tables import text_table
from sanhua_desktop.progress import Progress

_BODY = TextStyle(Face.SONG, 9.5, 13.5)
_NOTE = TextStyle(Face.SONG, 8, 11, color="#333333")
_DUE = TextStyle(Face.HEI, 10, 14.5)
_HEAD, _FOOT, _GAP = 15 * MM, 21 * MM, 4


def print_notices(sheets: Sequence[NoticeSheet], target: Path, progress: Progress) -> None:
    """Write each notice in two parts: both on one A4 where they fit, otherwise a sheet each."""
    require_drawable([(sheet.visitor, sheet.visitor) for sheet in sheets], Face.SONG)
    pages = []
    for sheet in sheets:
        fits = _height(sheet, HALF.width) <= HALF.height
        pages += slip_pages(lambda canvas, box, part, sheet=sheet: _draw(canvas, box, part, sheet), fits_half=fits)  # type: ignore[misc]
    print_slips(target, pages, title="一次性告知书", progress=progress)


def _height(sheet: NoticeSheet, width: float) -> float:
    blocks = sum(block.wrap(width, WHOLE.height)[1] + _GAP for block in _blocks(sheet, width))
    return _HEAD + blocks + _FOOT


def _draw(canvas: Canvas, box: Box, part: str, sheet: NoticeSheet) -> None:
    _draw_head(canvas, box, part, sheet)
    y = box.top - _HEAD
    for block in _blocks(sheet, box.width):
        _, height = block.wrap(box.width, box.height)
        block.drawOn(canvas, box.x, y - height)
        y -= height + _GAP
    _draw_foot(canvas, box, sheet, y)


def _draw_head(canvas: Canvas, box: Box, part: str, sheet: NoticeSheet) -> None:
    middle = box.x + box.width / 2
    draw_text(
        canvas,
        "一次性告知书",
        at=(middle, box.top - 6 * MM),
        style=TextStyle(Face.TITLE, 16, 18, align="center", tracking=3),
    )
    small = TextStyle(Face.SONG, 8.5, 10, align="left")
    draw_text(canvas, sheet.office, at=(box.x, box.top - 12 * MM), style=small)
    number = TextStyle(Face.SONG, 8.5, 10, align="right")
    draw_text(canvas, f"编号：{sheet.number}", at=(box.right, box.top - 12 * MM), style=number)
    tag = TextStyle(Face.HEI, 9, 11, align="right", color="#333333")
    draw_text(canvas, part, at=(box.right, box.top - 5 * MM), style=tag)
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#333333"))
    canvas.setLineWidth(0.8)
    canvas.line(box.x, box.top - 13.4 * MM, box.right, box.top - 13.4 * MM)
    canvas.restoreState()


def _blocks(sheet: NoticeSheet, width: float) -> list[Flowable]:
    facts = (
        f"{sheet.visitor}（电话{sheet.phone or '未留'}）：您于{sheet.issued_on}咨询办理“{sheet.matter}”，"
        f"登记编号{sheet.entry_number}。现将办理要求一次性告知如下："
    )
    limits = f"法定时限：{sheet.statutory}　　承诺时限：{sheet.promised}　　收费：{sheet.fee}　　办理窗口：{sheet.window or '综合受理窗口'}"
    blocks: list[Flowable] = [ChineseText(facts, _BODY), ChineseText(limits, _BODY)]
    if sheet.condition:
        blocks.append(ChineseText(f"受理条件：{sheet.condition}。", _BODY))
    if sheet.materials:
        blocks.append(_materials(sheet, width))
    if sheet.due:
        blocks.append(ChineseText(f"材料齐全并于今日受理的，{sheet.due}。", _DUE))
    if sheet.counted:
        blocks.append(
            ChineseText(f"计入：{sheet.counted}。" + (f"不计：{sheet.skipped}。" if sheet.skipped else ""), _NOTE)
        )
    closing = [f"办理结果：{sheet.result}。" if sheet.result else "", f"依据：{sheet.basis}。" if sheet.basis else ""]
    closing.append(f"再次告知原因：{sheet.cause}。" if sheet.cause else "")
    if any(closing):
        blocks.append(ChineseText("".join(closing), _NOTE))
    return blocks


def _materials(sheet: NoticeSheet, width: float) -> Flowable:
    rows = [
        [
            str(number),
            line.name,
            line.copy,
            f"{line.count}份",
            line.need,
            "√" if line.brought else "",
            "" if line.brought else "√",
        ]
        for number, line in enumerate(sheet.materials, start=1)
    ]
    narrow = [9 * MM, 24 * MM, 12 * MM, 20 * MM, 15 * MM, 13 * MM]
    widths = [narrow[0], width - sum(narrow), *narrow[1:]]
    header = ("序号", "材料名称", "类型", "份数", "必要性", "已具备", "需补")
    return text_table(header, rows, widths, size=8.5, centered=frozenset({0, 2, 3, 4, 5, 6}))


def _draw_foot(canvas: Canvas, box: Box, sheet: NoticeSheet, y: float) -> None:
    """Signatures left and right with room for the seal; telephones below."""
    line = TextStyle(Face.SONG, 9, 12, align="left")
    right = TextStyle(Face.SONG, 9, 12, align="right")
    base = y - 8 * MM
    draw_text(canvas, f"首问责任人：{sheet.officer or '＿＿＿＿＿＿'}", at=(box.x, base), style=line)
    draw_text(canvas, "服务对象签字：＿＿＿＿＿＿＿＿", at=(box.x + 55 * MM, base), style=line)
    draw_text(canvas, "（单位盖章处）", at=(box.right - 14 * MM, base), style=right)
    phones = f"窗口电话：{sheet.window_phone or '见公开栏'}　　监督电话：{sheet.complaint_phone or '见公开栏'}"
    draw_text(canvas, phones, at=(box.x, base - 6.5 * MM), style=line)
    draw_text(canvas, sheet.issued_on, at=(box.right - 14 * MM, base - 6.5 * MM), style=right)
