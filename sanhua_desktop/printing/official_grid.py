"""The type area of official papers (版心), GB/T 9704-2012 5.1–5.2: 22 rows of 28 characters on 156 × 225 mm of A4."""

from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.printing.faces import Face, text_width
from sanhua_desktop.printing.ink import ink_range
from sanhua_desktop.printing.lines import TextStyle, draw_text
from sanhua_desktop.printing.pages import A4, MM

LEFT, TOP, WIDTH, HEIGHT = 28 * MM, 37 * MM, 156 * MM, 225 * MM
ROWS, COLUMNS = 22, 28
SIZE = 16.0  # 3号
TITLE_SIZE = 22.0  # 2号
TRACKING = (WIDTH - SIZE) / (COLUMNS - 1) - SIZE
PITCH = (HEIGHT - SIZE) / (ROWS - 1)
FOOT = A4.height - TOP - HEIGHT
ASCENT, RED = 0.88, "#D0161B"


def text_style(face: Face, indent: float = 0) -> TextStyle:
    """Return the style of body text: 3号, spread so that 28 characters fill the line."""
    return TextStyle(face, SIZE, PITCH, tracking=TRACKING, indent=indent)


def empty_rows(count: int, *sizes: float) -> float:
    """Return the height of empty rows and of the half leading of the texts of ``sizes`` above and below them."""
    return count * PITCH + sum((PITCH - size) / 2 for size in sizes)


def draw_page_number(canvas: Canvas, number: int) -> None:
    """Draw the page number: 4号, a dash each side 7 mm below the type area, odd right, even left, one character in."""
    size = 14.0
    style = TextStyle(Face.SONG, size, size)
    digits = str(number)
    width = 2 * size + text_width(digits, Face.SONG, size) + size
    x = LEFT + WIDTH - size - width if number % 2 else LEFT + size
    low, high = ink_range("—", Face.SONG, size)
    y = FOOT - 7 * MM - (low + high) / 2
    draw_text(canvas, "—", at=(x, y), style=style)
    draw_text(canvas, digits, at=(x + 1.5 * size, y), style=style)
    draw_text(canvas, "—", at=(x + width - size, y), style=style)
