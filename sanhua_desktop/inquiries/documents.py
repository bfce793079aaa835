"""The one-time notice (一次性告知书) as a slip in two parts, 存根联 and 回执联."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reportlab.platypus import Flowable

from sanhua_desktop.inquiries.sheets import NoticeSheet
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.forms import Form, form_pages
from sanhua_desktop.printing.lines import ChineseText, TextStyle
from sanhua_desktop.printing.slips import print_slips
from sanhua_desktop.printing.tables import TableLook, text_table
from sanhua_desktop.progress import Progress

_BODY = TextStyle(Face.SONG, 9.5, 13.5)
_NOTE = TextStyle(Face.SONG, 8.5, 12, color="#333333")
_DUE = TextStyle(Face.HEI, 10, 14.5)
_TABLE = 8.5


def print_notices(sheets: Sequence[NoticeSheet], target: Path, progress: Progress) -> None:
    """Write each notice in two parts: both on one A4 where they fit, otherwise on sheets of their own."""
    require_drawable([(sheet.visitor, sheet.visitor) for sheet in sheets], Face.SONG)
    pages = [page for sheet in sheets for page in form_pages(_form(sheet))]
    print_slips(target, pages, title="一次性告知书", progress=progress)


def _form(sheet: NoticeSheet) -> Form:
    return Form(
        title="一次性告知书",
        office=sheet.office,
        number=sheet.number,
        date=sheet.issued_on,
        blocks=lambda width, scale: _blocks(sheet, width, scale),
        signatures=(f"首问责任人：{sheet.officer or '＿＿＿＿＿＿'}", "服务对象签字：＿＿＿＿＿＿＿＿"),
        phones=f"窗口电话：{sheet.window_phone or '见公开栏'}　　监督电话：{sheet.complaint_phone or '见公开栏'}",
    )


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
    situation = f"情形为“{sheet.situation}”，" if sheet.situation else ""
    return (
        f"{sheet.visitor}（电话{sheet.phone or '未留'}）：您于{sheet.issued_on}咨询办理“{sheet.matter}”，"
        f"{situation}登记编号{sheet.entry_number}。现将办理要求一次性告知如下："
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
