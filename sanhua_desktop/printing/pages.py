"""Paper sizes, cards on a sheet, and the marks to cut them by. Everything in points unless a name says mm."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
_MARK_LENGTH, _MARK_DISTANCE, _MARK_WIDTH = 4 * MM, 1 * MM, 0.25


@dataclass(frozen=True)
class Paper:
    """A sheet of paper as it lies before the reader."""

    name: str
    width: float
    height: float


def _iso(name: str, width_mm: float, height_mm: float) -> Paper:
    return Paper(name, width_mm * MM, height_mm * MM)


A3, A4, A5, A6 = _iso("A3", 297, 420), _iso("A4", 210, 297), _iso("A5", 148, 210), _iso("A6", 105, 148)


def landscape(paper: Paper) -> Paper:
    """Return the same sheet lying on its long side."""
    return Paper(f"{paper.name} 横向", paper.height, paper.width)


@dataclass(frozen=True)
class Box:
    """A rectangle by its lower left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.y + self.height

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    def inset(self, across: float, along: float | None = None) -> "Box":
        """Return the box smaller by ``across`` left and right and ``along`` above and below."""
        along = across if along is None else along
        return Box(self.x + across, self.y + along, self.width - 2 * across, self.height - 2 * along)


@dataclass(frozen=True)
class Grid:
    """Equal cards on a sheet, centered, counted from the upper left along the row."""

    paper: Paper
    cell_width: float
    cell_height: float
    columns: int
    rows: int
    gap_x: float = 0
    gap_y: float = 0

    @property
    def count(self) -> int:
        """How many cards one sheet holds."""
        return self.columns * self.rows

    def cell(self, position: int) -> Box:
        """Return the place of a card, ``position`` from 0."""
        row, column = divmod(position, self.columns)
        used_width = self.columns * self.cell_width + (self.columns - 1) * self.gap_x
        used_height = self.rows * self.cell_height + (self.rows - 1) * self.gap_y
        left = (self.paper.width - used_width) / 2 + column * (self.cell_width + self.gap_x)
        top = (self.paper.height + used_height) / 2 - row * (self.cell_height + self.gap_y)
        return Box(left, top - self.cell_height, self.cell_width, self.cell_height)


def draw_crop_marks(canvas: Canvas, grid: Grid) -> None:
    """Draw short lines in the margins of the sheet, a millimetre from the cards, to cut by; none on a card."""
    canvas.saveState()
    canvas.setLineWidth(_MARK_WIDTH)
    canvas.setStrokeColorRGB(0.45, 0.45, 0.45)
    for start, end in _marks(grid):
        canvas.line(*start, *end)
    canvas.restoreState()


def _marks(grid: Grid) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    near, far = _MARK_DISTANCE, _MARK_DISTANCE + _MARK_LENGTH
    cells = [grid.cell(position) for position in range(grid.count)]
    left, right = min(cell.x for cell in cells), max(cell.right for cell in cells)
    foot, top = min(cell.y for cell in cells), max(cell.top for cell in cells)
    for x in _edges(edge for cell in cells for edge in (cell.x, cell.right)):
        yield (x, top + near), (x, top + far)
        yield (x, foot - near), (x, foot - far)
    for y in _edges(edge for cell in cells for edge in (cell.y, cell.top)):
        yield (left - near, y), (left - far, y)
        yield (right + near, y), (right + far, y)


def _edges(places: Iterable[float]) -> list[float]:
    """Return each place once: neighbors' edges differ in the last digit."""
    return sorted({round(place, 3) for place in places})
