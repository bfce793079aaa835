"""Receipt (回执), referral slip (转办单) and the single register sheet (首问登记表) on paper."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sanhua_desktop.inquiries.papers.sheets import EntrySheet, ReceiptSheet, ReferralSheet
from sanhua_desktop.printing.build import Layout, Page, build_pages, build_story
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_text
from sanhua_desktop.printing.pages import A4, MM, Box
from sanhua_desktop.printing.slips import HALF, print_slips, slip_pages
from sanhua_desktop.printing.tables import pair_table
from sanhua_desktop.progress import Progress

_ON_SHEET = 3
_ASK = "查询进展请报编号和查询码，由首问责任人负责答复到底。"
_SIDE = 16 * MM
_BODY = TextStyle(Face.SONG, 12, 20, indent=2)
_DUE = TextStyle(Face.HEI, 12.5, 21, indent=2)
_WORKING = TextStyle(Face.SONG, 9.5, 14, indent=2, color="#333333")
_ROOM = 42 * MM  # between the rule and the lines at the foot
_SMALL = TextStyle(Face.SONG, 8.5, 11, align="left")
_RIGHT = TextStyle(Face.SONG, 8.5, 11, align="right")
_REFERRAL_SIZES = (9.5, 8.5)
_REFERRAL_HEAD, _REFERRAL_FOOT = 15 * MM, 11 * MM
_LINE = TextStyle(Face.SONG, 9.5, 12, align="left")
_SEAL = TextStyle(Face.SONG, 9.5, 12, align="right")


def print_receipts(sheets: Sequence[ReceiptSheet], target: Path, progress: Progress) -> None:
    """Write receipts three to a sheet of A4, with lines to cut along."""
    require_drawable([(sheet.visitor, sheet.visitor) for sheet in sheets], Face.SONG)
    groups = [sheets[at : at + _ON_SHEET] for at in range(0, len(sheets), _ON_SHEET)]
    build_pages(target, A4, [_receipts(group) for group in groups], title="首问登记回执", progress=progress)


def _receipts(sheets: Sequence[ReceiptSheet]) -> Page:
    def draw(canvas: Canvas) -> None:
        third = A4.height / _ON_SHEET
        for place, sheet in enumerate(sheets, start=1):
            low = A4.height - place * third
            _draw_receipt(canvas, Box(_SIDE, low + 8 * MM, A4.width - 2 * _SIDE, third - 16 * MM), sheet)
            if place < _ON_SHEET:
                _cut(canvas, low)

    return draw


def _draw_receipt(canvas: Canvas, box: Box, sheet: ReceiptSheet) -> None:
    head = TextStyle(Face.TITLE, 16, 18, align="center", tracking=3)
    draw_text(canvas, "首问登记回执", at=(box.x + box.width / 2, box.top - 6 * MM), style=head)
    draw_text(canvas, sheet.office, at=(box.x, box.top - 12 * MM), style=_SMALL)
    draw_text(canvas, f"编号：{sheet.number}　查询码：{sheet.code}", at=(box.right, box.top - 12 * MM), style=_RIGHT)
    _rule(canvas, box, box.top - 13.6 * MM)
    brought = f"已收材料：{sheet.materials}。" if sheet.materials else ""
    handed = f"现由{sheet.handed_to}承办。" if sheet.handed_to else ""
    told = f"您于{sheet.came}来访，事项为“{sheet.about}”。{brought}{handed}"
    working = [(f"计算过程：{sheet.working}。", _WORKING)] if sheet.working else []
    address = (f"{sheet.visitor}：", replace(_BODY, indent=0))
    texts = (address, (told, _BODY), (sheet.promise, _DUE), *working, (_ASK, _BODY))
    y = box.top - 17 * MM
    for block in _that_fits(texts, box.width):
        _, height = block.wrap(box.width, box.height)
        block.drawOn(canvas, box.x, y - height)
        y -= height + 2
    phone = f"（电话{sheet.officer_phone}）" if sheet.officer_phone else ""
    draw_text(canvas, f"首问责任人：{sheet.officer}{phone}", at=(box.x, box.y + 9 * MM), style=_LINE)
    draw_text(canvas, f"监督投诉电话：{sheet.complaint_phone}", at=(box.x, box.y + 3 * MM), style=_LINE)
    draw_text(canvas, "（单位盖章处）", at=(box.right - 8 * MM, box.y + 9 * MM), style=_SEAL)
    draw_text(canvas, sheet.issued_on, at=(box.right - 8 * MM, box.y + 3 * MM), style=_SEAL)


def _that_fits(texts: Sequence[tuple[str, TextStyle]], width: float) -> list[ChineseText]:
    """Return the texts in the largest size that leaves the foot free."""
    blocks: list[ChineseText] = []
    for scale in (1.0, 0.9, 0.8, 0.7):
        styles = [replace(style, size=style.size * scale, leading=style.leading * scale) for _, style in texts]
        blocks = [ChineseText(text, style) for (text, _), style in zip(texts, styles, strict=True)]
        if sum(block.wrap(width, A4.height)[1] + 2 for block in blocks) <= _ROOM:
            break
    return blocks


def print_referrals(sheets: Sequence[ReferralSheet], target: Path, progress: Progress) -> None:
    """Write each referral in two parts: on one sheet where they fit, otherwise on one each."""
    print_slips(target, [page for sheet in sheets for page in _referral(sheet)], title="转办单", progress=progress)


def _referral(sheet: ReferralSheet) -> list[Page]:
    room = HALF.height - _REFERRAL_HEAD - _REFERRAL_FOOT
    tables = ((size, _referral_table(sheet, HALF.width, size)) for size in _REFERRAL_SIZES)
    size = next((size for size, table in tables if table.wrap(HALF.width, A4.height)[1] <= room), None)

    def draw(canvas: Canvas, box: Box, part: str) -> None:
        _draw_referral(canvas, box, part, sheet, _referral_table(sheet, box.width, size or _REFERRAL_SIZES[0]))

    return slip_pages(draw, fits_half=size is not None, parts=("存根联（转办人留存）", "承办联（交承办人）"))


def _draw_referral(canvas: Canvas, box: Box, part: str, sheet: ReferralSheet, table: Flowable) -> None:
    head = TextStyle(Face.TITLE, 16, 18, align="center", tracking=6)
    draw_text(canvas, "转办单", at=(box.x + box.width / 2, box.top - 6 * MM), style=head)
    tag = TextStyle(Face.HEI, 9, 11, align="right", color="#333333")
    draw_text(canvas, part, at=(box.right, box.top - 5 * MM), style=tag)
    draw_text(canvas, sheet.office, at=(box.x, box.top - 12 * MM), style=_SMALL)
    draw_text(canvas, f"编号：{sheet.number}", at=(box.right, box.top - 12 * MM), style=_RIGHT)
    _, height = table.wrap(box.width, box.height)
    table.drawOn(canvas, box.x, box.top - _REFERRAL_HEAD - height)
    signs = "承办人签收：＿＿＿＿＿＿＿＿　　签收时间：＿＿＿＿＿＿＿＿"
    draw_text(canvas, signs, at=(box.x, box.y + 6 * MM), style=_LINE)


def _referral_table(sheet: ReferralSheet, width: float, size: float) -> Flowable:
    rows = (
        (("首问登记号", sheet.entry_number), ("转办时间", sheet.sent_at)),
        (("转办部门", sheet.sender_unit), ("承办部门", sheet.receiver_unit)),
        (("转办人", sheet.sender), ("承办人", sheet.receiver)),
        (("要求办结", sheet.due), ("监督电话", sheet.complaint_phone)),
        (("服务对象", sheet.visitor),),
        (("转办事项", sheet.about),),
        (("附件材料", sheet.materials or "无"),),
        (("拟办意见", sheet.opinion or "请按时限办理，并将结果告知转办人。"),),
        (("领导批示", "\n\n"),),
        (("承办意见", sheet.outcome or "\n\n"),),
    )
    return pair_table(_flat(rows), width, size=size, room=3)


def print_entry(sheet: EntrySheet, target: Path, progress: Progress) -> None:
    """Write the register sheet of one entry, to be signed by the visitor."""
    require_drawable([(sheet.number, "".join(value for _, value in sheet.pairs))], Face.SONG)
    room = A4.width - 40 * MM
    pairs = [*sheet.pairs] + [("", "")] * (len(sheet.pairs) % 2)
    rows = [
        *((pairs[at], pairs[at + 1]) for at in range(0, len(pairs), 2)),
        (("事项内容", f"{sheet.content}\n\n\n"),),
        (("办理经过", "\n".join((*sheet.course, "", "", ""))),),
        (("服务对象签字", "\n\n"), ("首问责任人签字", "\n\n")),
    ]
    title = TextStyle(Face.TITLE, 22, 34, align="center", tracking=4)
    under = TextStyle(Face.SONG, 10.5, 18, align="center", space_after=6)
    story: list[Flowable] = [
        ChineseText("首问登记表", title),
        ChineseText(f"{sheet.office}　编号：{sheet.number}", under),
        pair_table(_flat(rows), room, size=10.5, label=8.4, room=4),
    ]
    build_story(target, Layout(A4), story, title="首问登记表", progress=progress)


def _flat(rows: Sequence[Sequence[tuple[str, str]]]) -> list[list[str]]:
    return [[text for pair in row for text in pair] for row in rows]


def _rule(canvas: Canvas, box: Box, y: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#333333"))
    canvas.setLineWidth(0.8)
    canvas.line(box.x, y, box.right, y)
    canvas.restoreState()


def _cut(canvas: Canvas, y: float) -> None:
    canvas.saveState()
    canvas.setDash(2, 2)
    canvas.setLineWidth(0.5)
    canvas.setStrokeColorRGB(0.5, 0.5, 0.5)
    canvas.line(0, y, A4.width, y)
    canvas.restoreState()
