"""便民服务手册 on A5: cover, contents with page numbers, windows and their plan, all matters, rules; and as a booklet.

The contents' page numbers are those the pages had when they were drawn: the book is set twice.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer

from sanhua_desktop.commitments.public.facts import MATERIALS, STEPS
from sanhua_desktop.commitments.public.sheets import HandbookSheet, MatterSheet, words_of
from sanhua_desktop.printing.booklet import fold_booklet
from sanhua_desktop.printing.build import Layout, build_story
from sanhua_desktop.printing.cards import BLUE, INK, PALE, SOFT, fill, frame
from sanhua_desktop.printing.faces import Face, require_drawable, text_width
from sanhua_desktop.printing.lines import ChineseText, TextStyle, draw_text, fitted_size
from sanhua_desktop.printing.marks import END, Mark, Numbers
from sanhua_desktop.printing.pages import A5, MM, Box
from sanhua_desktop.printing.tables import TableLook, pair_table, text_table
from sanhua_desktop.progress import Progress

_MARGINS = (15, 13, 17, 13)
_ROOM = A5.width - 26 * MM
_HEIGHT = A5.height - 32 * MM
_CHAPTER = TextStyle(Face.TITLE, 17, 28, align="center", color=BLUE, space_after=6)
_MATTER = TextStyle(Face.HEI_BOLD, 13, 19, align="left", color=BLUE, space_after=4)
_PART = TextStyle(Face.HEI, 10.5, 18, align="left", color=INK)
_TEXT = TextStyle(Face.SONG, 10.5, 18, color=INK)
_ON_PAGE = (
    *("事项编码", "事项性质", "受理窗口", "法定时限", "承诺时限", "到现场次数", "收费", "收费依据"),
    *("办理结果", "结果有效期", "数量限制", "听证等特别程序", "设定依据", "受理条件"),
)
_PAIRED = 12  # so many of them stand two to a row, the long ones alone


class ContentsLine(Flowable):
    """A title, dots, and the number of its page; pressing it leads there."""

    def __init__(self, title: str, key: str, level: int, numbers: Numbers) -> None:
        super().__init__()
        self._entry = (title, key, level)
        self._numbers = numbers

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take one line."""
        self.width, self.height = width, 16.0 if self._entry[2] else 21.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        canvas: Any = self.canv
        title, key, level = self._entry
        left, size = 5 * MM * level, 9.5 if level else 11.0
        number = str(self._numbers.get(key, 0))
        room = self.width - left - 12 * MM
        size = fitted_size(title, Face.SONG, size=size, width=room, floor=5)
        style = TextStyle(Face.SONG if level else Face.HEI, size, size)
        draw_text(canvas, title, at=(left, 4), style=style)
        end = left + text_width(title, style.face, size) + 2 * MM
        canvas.setDash(0.5, 2.2)
        canvas.setLineWidth(0.5)
        canvas.line(end, 5, self.width - 8 * MM, 5)
        right = TextStyle(Face.SONG, size, size, align="right")
        draw_text(canvas, number, at=(self.width, 4), style=right)
        canvas.linkRect("", key, (0, 0, self.width, self.height), relative=1, thickness=0)


def print_handbook(sheet: HandbookSheet, target: Path, progress: Progress) -> Numbers:
    """Write the handbook, page after page; the replacement pages of some matters have neither cover nor contents.

    Returns on which page each matter and chapter begins.
    """
    _require_drawable(sheet)
    numbers: Numbers = {}
    layout = Layout(A5, _MARGINS, lambda canvas, number: _foot(canvas, number, sheet))
    for _ in range(2 if sheet.whole else 1):
        count = build_story(target, layout, _story(sheet, numbers), title="便民服务手册", progress=progress)
    numbers[END] = count + 1
    return numbers


def _require_drawable(sheet: HandbookSheet) -> None:
    """Raise ``Refused`` before the first page, naming the matter, text or window with a character no face has."""
    named = [("封面", sheet.office + sheet.campaign + sheet.address + "".join(sheet.hours))]
    named += [(name, name) for _, name, _, _ in sheet.windows]
    named += [(title, title + body) for _, title, body in sheet.texts]
    named += [(one.name, words_of(one)) for one in sheet.matters]
    for face in (Face.SONG, Face.HEI):
        require_drawable(named, face)


def print_booklet(sheet: HandbookSheet, target: Path, progress: Progress) -> Numbers:
    """Write the handbook for folding, two A5 pages on a side of A4; a folded book is whole only with all its sides."""
    numbers = print_handbook(sheet, target, progress)
    fold_booklet(target, target)
    sides = -(-(numbers[END] - 1) // 4) * 2
    return {**dict.fromkeys(numbers, 1), END: sides + 1}


def _story(sheet: HandbookSheet, numbers: Numbers) -> list[Flowable]:
    matters = [block for one in sheet.matters for block in _matter(one, numbers, int(sheet.whole))]
    texts = [block for at, text in enumerate(sheet.texts) for block in _text(at, text, numbers)]
    if not sheet.whole:
        return [*matters, *texts][1:]
    return [
        _Cover(sheet),
        *_contents(sheet, numbers),
        *_chapter("windows", "窗口分布", numbers),
        _Plan(sheet.windows),
        Spacer(1, 8),
        _windows_table(sheet),
        *_chapter("list", "事项一览", numbers),
        _matters_table(sheet, numbers),
        PageBreak(),
        Mark("matters", numbers, "办事指南"),
        *matters[1:],
        *texts,
    ]


def _chapter(key: str, title: str, numbers: Numbers) -> list[Flowable]:
    return [PageBreak(), Mark(key, numbers, title), ChineseText(title, _CHAPTER)]


def _contents(sheet: HandbookSheet, numbers: Numbers) -> list[Flowable]:
    lines = [("窗口分布", "windows", 0), ("事项一览", "list", 0), ("办事指南", "matters", 0)]
    lines += [(one.name, one.subject, 1) for one in sheet.matters]
    lines += [(title, subject, 0) for subject, title, _ in sheet.texts]
    return [PageBreak(), ChineseText("目　录", _CHAPTER), *(ContentsLine(*line, numbers) for line in lines)]


def _windows_table(sheet: HandbookSheet) -> Flowable:
    rows = [(f"{number}号", name, phone or "—", f"{count}项") for number, name, phone, count in sheet.windows]
    widths = [share * _ROOM / 10 for share in (1.4, 3.6, 3.2, 1.8)]
    return text_table(("窗口", "名称", "电话", "办理事项"), rows, widths, TableLook(10, 4, frozenset({0, 3})))


def _matters_table(sheet: HandbookSheet, numbers: Numbers) -> Flowable:
    rows = [
        (
            str(at),
            one.name,
            one.window.split("号")[0] + "号" if "号" in one.window else "各",
            one.fact("承诺时限"),
            one.fact("收费") or "—",
            str(numbers.get(one.subject, 0)),
        )
        for at, one in enumerate(sheet.matters, start=1)
    ]
    widths = [share * _ROOM / 20 for share in (1.5, 8.5, 1.8, 3.2, 3.2, 1.8)]
    headings = ("序号", "事项", "窗口", "承诺时限", "收费", "页码")
    return text_table(headings, rows, widths, TableLook(8.5, 2, frozenset({0, 2, 3, 4, 5})))


def _matter(sheet: MatterSheet, numbers: Numbers, level: int) -> list[Flowable]:
    facts = [(label, sheet.fact(label) or "—") for label in _ON_PAGE if label == "收费" or sheet.fact(label)]
    short = [one for one in facts if _ON_PAGE.index(one[0]) < _PAIRED and len(one[1]) <= 10]
    long = [one for one in facts if one not in short]
    if len(short) % 2:
        long.insert(0, short.pop())
    rows = [[*short[at], *short[at + 1]] for at in range(0, len(short), 2)]
    rows += [[label, value] for label, value in long]
    phones = f"窗口电话：{sheet.phone or '—'}　　监督电话：{sheet.complaint_phone or '—'}"
    return [
        PageBreak(),
        Mark(sheet.subject, numbers, sheet.name, level),
        ChineseText(sheet.name, _MATTER),
        pair_table(rows, _ROOM, size=9, label=8, room=2.5),
        *_with_head("申请材料", MATERIALS, sheet.materials, (1.3, 7.4, 3, 1.2, 2.2)),
        *_with_head("办理程序", STEPS, sheet.steps, (3.4, 3, 2.4, 3.4)),
        Spacer(1, 5),
        ChineseText(phones, TextStyle(Face.HEI, 9, 14, align="left", color=SOFT)),
    ]


def _with_head(
    title: str, headings: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float]
) -> list[Flowable]:
    """Return a table that never leaves its head: whole on one page, or, if longer, begun with room for several rows."""
    if not rows:
        return []
    widths = [share * _ROOM / sum(shares) for share in shares]
    centered = frozenset(at for at, share in enumerate(shares) if share <= 3)
    table = text_table(headings, rows, widths, TableLook(9, 2.5, centered))
    heading = ChineseText(title, _PART)
    if table.wrap(_ROOM, _HEIGHT)[1] + 24 < _HEIGHT:
        return [Spacer(1, 4), KeepTogether([heading, table])]
    return [Spacer(1, 4), CondPageBreak(_HEIGHT / 3), heading, table]


def _text(at: int, text: tuple[str, str, str], numbers: Numbers) -> list[Flowable]:
    subject, title, body = text
    paragraphs = ChineseText(body, _TEXT)
    return [CondPageBreak(_HEIGHT / 2) if at else PageBreak(), Mark(subject, numbers, title),
            ChineseText(title, _CHAPTER), paragraphs, Spacer(1, 10)]  # fmt: skip


class _Cover(Flowable):
    """The cover takes the whole page."""

    def __init__(self, sheet: HandbookSheet) -> None:
        super().__init__()
        self._sheet = sheet

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the page."""
        self.width, self.height = width, height - 1
        return self.width, self.height

    def draw(self) -> None:
        """Draw band, title and who issued it."""
        canvas: Any = self.canv
        sheet, middle = self._sheet, self.width / 2
        fill(canvas, Box(-13 * MM, self.height - 62 * MM, A5.width, 40 * MM), BLUE)
        title = TextStyle(Face.TITLE, 32, 36, align="center", color="#FFFFFF", tracking=5)
        draw_text(canvas, "便民服务手册", at=(middle, self.height - 46 * MM), style=title)
        for text, at, size, face in (
            (sheet.office, self.height - 80 * MM, 17, Face.HEI_BOLD),
            (sheet.campaign, self.height - 92 * MM, 11, Face.KAI),
            *((line, (59 - 6 * at) * MM, 9.5, Face.SONG) for at, line in enumerate(sheet.hours[:2])),
            (f"地址：{sheet.address or '见公开栏'}", 44 * MM, 10.5, Face.SONG),
            (f"咨询电话：{sheet.phone or '见公开栏'}", 36 * MM, 10.5, Face.SONG),
            (f"监督电话：{sheet.complaint_phone or '见公开栏'}", 28 * MM, 10.5, Face.SONG),
            (f"{sheet.issued_on}编印", 14 * MM, 11, Face.HEI),
        ):
            fitted = fitted_size(text, face, size=size, width=self.width, floor=6)
            style = TextStyle(face, fitted, fitted, align="center", color=INK)
            draw_text(canvas, text, at=(middle, at), style=style)


class _Plan(Flowable):
    """The windows as they stand along the counter, in the order of their numbers, in even rows of six at most."""

    def __init__(self, windows: Sequence[tuple[int, str, str, int]]) -> None:
        super().__init__()
        self._windows = windows
        self._rows = -(-len(windows) // 6)
        self._columns = -(-len(windows) // max(self._rows, 1))

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take a strip for each row of windows and one for the entrance."""
        self.width, self.height = width, (self._rows * 22 + 14) * MM
        return self.width, self.height

    def draw(self) -> None:
        """Draw windows and entrance."""
        canvas: Any = self.canv
        for at, (number, name, _, _) in enumerate(self._windows):
            row, column = divmod(at, self._columns)
            share = self.width / self._columns
            box = Box(column * share, self.height - (row + 1) * 22 * MM, share, 20 * MM).inset(1.2 * MM, 0)
            fill(canvas, box, PALE)
            frame(canvas, box, BLUE)
            large = TextStyle(Face.HEI_BOLD, 16, 18, align="center", color=BLUE)
            draw_text(canvas, f"{number}号", at=(box.x + box.width / 2, box.y + 11 * MM), style=large)
            size = fitted_size(name, Face.HEI, size=9.5, width=box.width - 4, floor=4)
            draw_text(
                canvas,
                name,
                at=(box.x + box.width / 2, box.y + 4 * MM),
                style=TextStyle(Face.HEI, size, size, "center"),
            )
        self._draw_entrance(canvas)

    def _draw_entrance(self, canvas: Canvas) -> None:
        canvas.saveState()
        canvas.setStrokeColor(HexColor(SOFT))
        canvas.setDash(3, 2)
        canvas.line(0, 9 * MM, self.width / 2 - 14 * MM, 9 * MM)
        canvas.line(self.width / 2 + 14 * MM, 9 * MM, self.width, 9 * MM)
        canvas.restoreState()
        style = TextStyle(Face.HEI, 9.5, 11, align="center", color=SOFT)
        draw_text(canvas, "▲ 大厅入口", at=(self.width / 2, 7.4 * MM), style=style)


def _foot(canvas: Canvas, number: int, sheet: HandbookSheet) -> None:
    if sheet.whole and number == 1:
        return
    style = TextStyle(Face.SONG, 9, 10, align="center", color=SOFT)
    words = f"— {number} —" if sheet.whole else f"便民服务手册替换页　{sheet.issued_on}"
    draw_text(canvas, words, at=(A5.width / 2, 8.5 * MM), style=style)
