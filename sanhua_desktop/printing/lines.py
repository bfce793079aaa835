"""Chinese lines on paper: broken where they may be, both edges straight, every character from a face that has it.

ReportLab's own CJK wrapping began 9 % of lines with a forbidden mark and does not justify; this is the program's own
line breaker. A line is filled; then the next piece is either pushed in, by squeezing the blank half of the line's
punctuation, or pushed out, and the difference is spread over the gaps (none inside Latin words).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sanhua_desktop.errors import Refused
from sanhua_desktop.printing.clusters import clusters
from sanhua_desktop.printing.faces import Face, font_runs, glyph, text_width
from sanhua_desktop.printing.pieces import Mark, even_pieces, pieces, show

_ASCENT = 0.88  # of the em box, the same in all shipped faces
_BLANK_RIGHT = "，。、；：！？”’）》〉」』】〕"
_BLANK_LEFT = "“‘（《〈「『【〔"
_MARKS = frozenset(_BLANK_RIGHT + _BLANK_LEFT)
_HALF = 0.5
_TOLERANCE = 1e-6  # points: a line that is full to the last digit still fits


@dataclass(frozen=True)
class TextStyle:
    """How a text is set: sizes in points, ``indent`` and tracking as said.

    ``indent`` counts characters of the first line; ``tracking`` is added to every character, in points.
    """

    face: Face
    size: float
    leading: float
    align: Literal["justify", "left", "center", "right"] = "justify"
    indent: float = 0
    color: str = "#000000"
    space_after: float = 0
    tracking: float = 0


@dataclass(frozen=True)
class Line:
    """One broken line; ``width`` is from the first mark's left edge to the last one's right edge."""

    marks: tuple[Mark, ...]
    width: float

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(mark.character for mark in self.marks)


def break_lines(text: str, style: TextStyle, width: float) -> list[Line]:
    """Break ``text`` (line feeds begin paragraphs) into lines of ``width`` points."""
    return [line for paragraph in text.split("\n") for line in _paragraph(paragraph, style, width)]


def _paragraph(text: str, style: TextStyle, width: float) -> Iterator[Line]:
    indent = style.indent * (style.size + style.tracking)
    waiting = [part for piece in clusters(text.rstrip()) for part in _that_fit(piece, style, width - indent)]
    while waiting:
        taken = _filled(waiting, style, width - indent)
        line, waiting = "".join(waiting[:taken]).rstrip(), waiting[taken:]
        while waiting and waiting[0].isspace():
            waiting.pop(0)
        yield _set(line, style, indent=indent, width=width, last=not waiting)
        indent = 0
    if not text.strip():
        yield Line((), 0)


def _that_fit(piece: str, style: TextStyle, width: float) -> Iterator[str]:
    """Cut a piece that is wider than a whole line, such as a long address; there is no better way out."""
    while len(piece) > 1 and _natural(piece, style) > width:
        count = len(piece) - 1
        while count > 1 and _natural(piece[:count], style) > width:
            count -= 1
        yield piece[:count]
        piece = piece[count:]
    yield piece


def _natural(text: str, style: TextStyle) -> float:
    return sum(_advances(text, style)) - style.tracking if text else 0.0


def _advances(text: str, style: TextStyle) -> list[float]:
    """Return each character's step; marks side by side share their blanks (标点挤压), as in ’” or 。）."""
    face, size, tracking = style.face, style.size, style.tracking
    steps = [glyph(one, face)[1] * size + tracking for one in text]
    for at in _shared(text):
        steps[at] -= _HALF * size
    return steps


def _shared(text: str) -> list[int]:
    """Return after which characters a blank is shared."""
    if _MARKS.isdisjoint(text):
        return []
    return [at for at, (one, following) in enumerate(pairwise(text)) if _shares_blank(one, following)]


def _shares_blank(one: str, following: str) -> bool:
    if one in _BLANK_RIGHT:
        return following in _BLANK_RIGHT or following in _BLANK_LEFT
    return one in _BLANK_LEFT and following in _BLANK_LEFT


def _filled(waiting: Sequence[str], style: TextStyle, width: float) -> int:
    """Return how many pieces go on the line."""
    line, count = "", 0
    for piece in waiting:
        longer = line + piece
        if count and _natural(longer.rstrip(), style) > width + _TOLERANCE:
            return count + _pushed_in(line, longer, style, width)
        line, count = longer, count + 1
    return count


def _pushed_in(line: str, longer: str, style: TextStyle, width: float) -> int:
    if style.align != "justify":
        return 0
    excess = _natural(longer, style) - width
    room = width - _natural(line.rstrip(), style)
    return int(excess <= _squeeze(longer) * style.size and excess < room)


def _squeeze(text: str) -> float:
    """Return how many ems the marks of a line can still give."""
    marks = sum(one in _BLANK_RIGHT or one in _BLANK_LEFT for one in text)
    shared = sum(_shares_blank(one, following) for one, following in pairwise(text))
    return _HALF * (marks - shared)


def _set(text: str, style: TextStyle, *, indent: float, width: float, last: bool) -> Line:
    spare = width - indent - _natural(text, style)
    advances = _advances(text, style)
    start = indent
    if style.align in ("center", "right"):
        start += spare * (_HALF if style.align == "center" else 1)
    elif style.align == "justify" and spare < -_TOLERANCE:
        return _placed(text, style, advances, start, squeeze=-spare)
    elif style.align == "justify" and not last:
        gaps = _gaps(text)
        for position in gaps:
            advances[position] += spare / len(gaps)
    return _placed(text, style, advances, start)


def _gaps(text: str) -> list[int]:
    """Return after which characters the line may be spread: not inside Latin words and numbers."""
    wide = [not (one.isascii() and not one.isspace()) for one in text]
    return [at for at in range(len(text) - 1) if wide[at] or wide[at + 1]]


def _placed(text: str, style: TextStyle, advances: list[float], start: float, *, squeeze: float = 0) -> Line:
    share = squeeze / _squeeze(text) * _HALF if squeeze else 0
    x, marks, face, size = start, [], style.face, style.size
    for at, (one, advance) in enumerate(zip(text, advances, strict=True)):
        # A mark whose blank is already shared gives no more.
        if share and one in _BLANK_LEFT and not (at and text[at - 1] in _BLANK_LEFT):
            x -= share
        font, width = glyph(one, face)
        marks.append(Mark(one, font or face.value[0], x, width * size))
        spent = not share or (at + 1 < len(text) and _shares_blank(one, text[at + 1]))
        x += advance - (share if one in _BLANK_RIGHT and not spent else 0)
    end = x - style.tracking - start if marks else 0
    return Line(tuple(marks), end)


def draw_line(canvas: Canvas, line: Line, *, at: tuple[float, float], style: TextStyle) -> None:
    """Draw a line with its baseline at ``at``: one text object, one show per run, so that it copies out clean."""
    if not line.marks:
        return
    show(canvas, pieces(line.marks), at=at, style=(style.size, style.color))


def draw_text(
    canvas: Canvas, text: str, *, at: tuple[float, float], style: TextStyle, width: float | None = None
) -> float:
    """Draw one line with its baseline at ``at`` and return its width in points.

    Without ``width`` the text is aligned to the point (left, center or right of it); with it, inside the box.
    """
    advances = _advances(text, style)
    natural = sum(advances) - style.tracking if text else 0.0
    start = {"center": _HALF, "right": 1.0}.get(style.align, 0.0) * ((width or 0) - natural)
    if _shared(text):
        draw_line(canvas, _placed(text, style, advances, start), at=at, style=style)
    elif text:
        natural_pieces = even_pieces(font_runs(text, style.face), advances, start, style.tracking)
        show(canvas, natural_pieces, at=at, style=(style.size, style.color))
    return natural


def fitted_size(text: str, face: Face, *, size: float, width: float, floor: float) -> float:
    """Return the largest size up to ``size`` at which ``text`` fits; ``Refused`` if not even ``floor`` does."""
    ems = text_width(text, face, 1.0)
    fitted = min(size, width / ems) if ems else size
    if fitted < floor:
        raise Refused(f"“{text}”太长，缩到最小的字也放不下。请改用简称，或换大一号的版式。")
    return fitted


class ChineseText(Flowable):
    """A paragraph or several (line feeds) for a page that ReportLab lays out. The text is plain, never markup."""

    def __init__(self, text: str, style: TextStyle, lines: Sequence[Line] | None = None) -> None:
        super().__init__()
        self._text, self._style = text, style
        self._lines = lines
        self.spaceAfter = style.space_after

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break for the available width and return the size in points."""
        self._set = (
            list(self._lines) if self._lines is not None else break_lines(self._text, self._style, available_width)
        )
        self.width, self.height = available_width, len(self._set) * self._style.leading
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Cut after the last line that fits."""
        self.wrap(available_width, available_height)
        fitting = int((available_height + 1e-6) // self._style.leading)
        if fitting <= 0:
            return []
        if fitting >= len(self._set):
            return [self]
        parts = (self._set[:fitting], self._set[fitting:])
        return [ChineseText(self._text, self._style, lines=part) for part in parts]

    def draw(self) -> None:
        """Draw the lines, each centered in its leading."""
        canvas: Any = self.canv
        style = self._style
        baseline = self.height - (style.leading - style.size) / 2 - _ASCENT * style.size
        for line in self._set:
            draw_line(canvas, line, at=(0, baseline), style=style)
            baseline -= style.leading


def draw_block(canvas: Canvas, text: str, *, box: tuple[float, float, float, float], style: TextStyle) -> float:
    """Draw a text from the top of ``box`` (x, y, width, height) and return the height used, in points."""
    block = ChineseText(text, style)
    _, height = block.wrap(box[2], box[3])
    block.drawOn(canvas, box[0], box[1] + box[3] - height)
    return height
