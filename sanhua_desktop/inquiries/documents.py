"""The one-time notice (一次性告知书) as a slip in two parts, 存根联 and 回执联."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sanhua_desktop.inquiries.sheets import NoticeSheet
from sanhua_desktop.printing.build import Page
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_text
from sanhua_desktop.printing.pages import MM, Box
from sanhua_desktop.printing.slips import HALF, PARTS, WHOLE, DrawPart, print_slips, slip_pages
from sanhua_desktop.printing.tables import TableLook, text_table
from sanhua_desktop.progress import Progress

_BODY = TextStyle(Face.SONG, 9.5, 13.5)
_NOTE = TextStyle(Face.SONG, 8.5, 12, color="#333333")
_DUE = TextStyle(Face.HEI, 10, 14.5)
_TABLE = 8.5
_HEAD, _FOOT, _GAP = 15 * MM, 21 * MM, 4
# A short notice is set larger, for eyes that are no longer young.
_SCALES = (1.3, 1.15, 1.0)


@dataclass(frozen=True)
class _Part:
    """What stands on one box: a whole notice, or a page of a long one."""

    sheet: NoticeSheet
    name: str
    blocks: Sequence[Flowable]


def print_notices(sheets: Sequence[NoticeSheet], target: Path, progress: Progress) -> None:
    """Write each notice in two parts: both on one A4 where they fit, otherwise on sheets of their own."""
    require_drawable([(sheet.visitor, sheet.visitor) for sheet in sheets], Face.SONG)
    pages = [page for sheet in sheets for page in _pages(sheet)]
    print_slips(target, pages, title="一次性告知书", progress=progress)


def _pages(sheet: NoticeSheet) -> list[Page]:
    for scale in _SCALES:
        if _height(_blocks(sheet, HALF.width, scale), HALF.width) <= HALF.height:
            return slip_pages(_half(sheet, scale), fits_half=True)
    pages: list[Page] = []
    for part in PARTS:
        portions = _portions(_blocks(sheet, WHOLE.width, _SCALES[1]), WHOLE.width)
        pages += [_page(sheet, f"{part}{_counted(at, portions)}", portion) for at, portion in enumerate(portions, 1)]
    return pages


def _half(sheet: NoticeSheet, scale: float) -> DrawPart:
    return lambda canvas, box, part: _draw(canvas, box, _Part(sheet, part, _blocks(sheet, box.width, scale)))


def _page(sheet: NoticeSheet, part: str, blocks: Sequence[Flowable]) -> Page:
    return lambda canvas: _draw(canvas, WHOLE, _Part(sheet, part, blocks))


def _counted(at: int, portions: Sequence[object]) -> str:
    return f"（第{at}页，共{len(portions)}页）" if len(portions) > 1 else ""


def _portions(blocks: Sequence[Flowable], width: float) -> list[list[Flowable]]:
    """Cut a long notice into whole sheets; a table goes on under its header."""
    room = WHOLE.height - _HEAD - _FOOT
    portions: list[list[Flowable]] = [[]]
    waiting, left = list(blocks), room
    while waiting:
        block = waiting.pop(0)
        height = block.wrap(width, left)[1]
        if height > left and portions[-1]:
            pieces = block.split(width, left)
            portions[-1] += pieces[:1]
            portions.append([])
            waiting, left = [*(pieces[1:] or [block]), *waiting], room
        else:
            portions[-1].append(block)
            left -= height + _GAP
    return portions


def _height(blocks: Sequence[Flowable], width: float) -> float:
    return _HEAD + sum(block.wrap(width, WHOLE.height)[1] + _GAP for block in blocks) + _FOOT


def _draw(canvas: Canvas, box: Box, part: _Part) -> None:
    _draw_head(canvas, box, part)
    y = box.top - _HEAD
    for block in part.blocks:
        _, height = block.wrap(box.width, box.height)
        block.drawOn(canvas, box.x, y - height)
        y -= height + _GAP
    _draw_foot(canvas, box, part.sheet)


def _draw_head(canvas: Canvas, box: Box, part: _Part) -> None:
    middle = box.x + box.width / 2
    draw_text(
        canvas,
        "一次性告知书",
        at=(middle, box.top - 6 * MM),
        style=TextStyle(Face.TITLE, 16, 18, align="center", tracking=3),
    )
    small = TextStyle(Face.SONG, 8.5, 10, align="left")
    draw_text(canvas, part.sheet.office, at=(box.x, box.top - 12 * MM), style=small)
    number = TextStyle(Face.SONG, 8.5, 10, align="right")
    draw_text(canvas, f"编号：{part.sheet.number}", at=(box.right, box.top - 12 * MM), style=number)
    tag = TextStyle(Face.HEI, 9, 11, align="right", color="#333333")
    draw_text(canvas, part.name, at=(box.right, box.top - 5 * MM), style=tag)
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#333333"))
    canvas.setLineWidth(0.8)
    canvas.line(box.x, box.top - 13.4 * MM, box.right, box.top - 13.4 * MM)
    canvas.restoreState()


def _blocks(sheet: NoticeSheet, width: float, scale: float) -> list[Flowable]:
    body, note, due = (_scaled(style, scale) for style in (_BODY, _NOTE, _DUE))
    before = [(_facts(sheet), body), (_limits(sheet), body)]
    if sheet.condition:
        before.append((f"受理条件：{sheet.condition}。", body))
    promise = f"材料齐全并于今日受理的，{sheet.due}。" if sheet.counted else "材料齐全的，当场办结。"
    after = [(promise, due), (_working(sheet), note), (_closing(sheet), note)]
    table = [_materials(sheet, width, _TABLE * scale)] if sheet.materials else []
    return [*_texts(before), *table, *_texts(after)]


def _texts(texts: Sequence[tuple[str, TextStyle]]) -> list[Flowable]:
    return [ChineseText(text, style) for text, style in texts if text]


def _scaled(style: TextStyle, scale: float) -> TextStyle:
    return replace(style, size=style.size * scale, leading=style.leading * scale)


def _facts(sheet: NoticeSheet) -> str:
    return (
        f"{sheet.visitor}（电话{sheet.phone or '未留'}）：您于{sheet.issued_on}咨询办理“{sheet.matter}”，"
        f"登记编号{sheet.entry_number}。现将办理要求一次性告知如下："
    )


def _limits(sheet: NoticeSheet) -> str:
    return (
        f"法定时限：{sheet.statutory}　　承诺时限：{sheet.promised}　　收费：{sheet.fee}　　"
        f"办理窗口：{sheet.window or '综合受理窗口'}"
    )


def _working(sheet: NoticeSheet) -> str:
    if not sheet.counted:
        return ""
    skipped = f"；不计{sheet.skipped}" if sheet.skipped else ""
    return f"计算过程：受理当日不计，计入{sheet.counted}{skipped}。"


def _closing(sheet: NoticeSheet) -> str:
    parts = (("办理结果", sheet.result), ("依据", sheet.basis), ("再次告知原因", sheet.cause))
    return "".join(f"{name}：{text}。" for name, text in parts if text)


def _materials(sheet: NoticeSheet, width: float, size: float) -> Flowable:
    ticks = {True: ("√", ""), False: ("", "√")}
    rows = [
        [str(number), line.name, line.copy, f"{line.count}份", line.need, *ticks[line.brought]]
        for number, line in enumerate(sheet.materials, start=1)
    ]
    narrow = [columns * size + 7 for columns in (2.4, 6.1, 2.6, 4.3, 3.3, 2.4)]
    widths = [narrow[0], width - sum(narrow), *narrow[1:]]
    header = ("序号", "材料名称", "类型", "份数", "必要性", "已具备", "需补")
    return text_table(header, rows, widths, TableLook(size, centered=frozenset({0, 2, 3, 4, 5, 6})))


def _draw_foot(canvas: Canvas, box: Box, sheet: NoticeSheet) -> None:
    """Signatures at the foot, with room for the seal around the date; telephones below."""
    line = TextStyle(Face.SONG, 9, 12, align="left")
    right = TextStyle(Face.SONG, 9, 12, align="right")
    base = box.y + _FOOT - 8 * MM
    draw_text(canvas, f"首问责任人：{sheet.officer or '＿＿＿＿＿＿'}", at=(box.x, base), style=line)
    draw_text(canvas, "服务对象签字：＿＿＿＿＿＿＿＿", at=(box.x + 55 * MM, base), style=line)
    draw_text(canvas, "（单位盖章处）", at=(box.right - 14 * MM, base), style=right)
    phones = f"窗口电话：{sheet.window_phone or '见公开栏'}　　监督电话：{sheet.complaint_phone or '见公开栏'}"
    draw_text(canvas, phones, at=(box.x, base - 6.5 * MM), style=line)
    draw_text(canvas, sheet.issued_on, at=(box.right - 14 * MM, base - 6.5 * MM), style=right)
