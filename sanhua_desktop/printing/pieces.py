"""Placed characters as few pieces of text in a file, so that it is small, written fast, and copies out clean."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas


class Mark(NamedTuple):
    """One character on a line: its font and its left edge from the start of the line, in points."""

    character: str
    font: str
    x: float
    width: float


class Piece(NamedTuple):
    """Words of one font and even spacing, from ``x`` on."""

    font: str
    x: float
    spacing: float
    words: str


def pieces(marks: Sequence[Mark]) -> Iterator[Piece]:
    """Gather marks of one font and even spacing."""
    for run, following in _runs(marks):
        # The spacing reaches to the next run, or a reader of the file would take the gap for a blank.
        after = run[1] if len(run) > 1 else following
        spacing = round(after.x - run[0].x - run[0].width, 6) if after else 0.0
        yield Piece(run[0].font, run[0].x, spacing, "".join([mark.character for mark in run]))


def even_pieces(
    runs: Iterable[tuple[str, str]], advances: Sequence[float], start: float, spacing: float
) -> Iterator[Piece]:
    """Place runs of a font and its words side by side: a text neither spread nor squeezed needs no marks."""
    begin, x = 0, start
    for font, words in runs:
        yield Piece(font, x, spacing, words)
        end = begin + len(words)
        x, begin = x + sum(advances[begin:end]), end


def show(canvas: Canvas, line: Iterable[Piece], *, at: tuple[float, float], style: tuple[float, str]) -> None:
    """Draw the pieces of a line with its baseline at ``at`` as one text object; ``style`` is size and color."""
    size, color = style
    text, spaced = canvas.beginText(), 0.0
    text.setFillColor(_color(color))
    for font, x, spacing, words in line:
        text.setFont(font, size)
        if spacing != spaced:
            text.setCharSpace(spacing)
            spaced = spacing
        text.setTextOrigin(at[0] + x, at[1])
        text.textOut(words)
    if spaced:
        text.setCharSpace(0)  # the next line begins without
    canvas.drawText(text)


@cache
def _color(name: str) -> Color:
    return HexColor(name)


def _runs(marks: Sequence[Mark]) -> Iterator[tuple[list[Mark], Mark | None]]:
    """Yield marks of one font and even spacing, each run with the mark that follows it."""
    run, even = [marks[0]], 0.0
    for before, mark in pairwise(marks):
        spacing = mark.x - before.x - before.width
        if len(run) == 1:
            even = spacing
        if mark.font == before.font and abs(spacing - even) < 1e-6:
            run.append(mark)
        else:
            yield run, mark
            run = [mark]
    yield run, None
