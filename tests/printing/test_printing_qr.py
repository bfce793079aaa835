"""Codes of a series are segno's to the module, and stand on paper as they are."""

import random
from pathlib import Path

import pypdfium2
import segno
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.printing.pages import Box
from sanhua_desktop.printing.qr import SeriesCodes

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def matrix(text: str) -> list[list[int]]:
    return [list(line) for line in segno.make(text, error="m", micro=False, mask=2).matrix]


def test_every_code_of_a_series_is_the_one_segno_makes() -> None:
    codes, chance = SeriesCodes(), random.Random(7)
    for _ in range(200):
        check = "".join(chance.choice(LETTERS) for _ in range(6))
        number = chance.choice([f"{chance.randrange(1000):03d}", f"{chance.randrange(1000, 9999)}"])
        text = f"荣证字〔{chance.choice([2026, 2027, 2031])}〕{number}号 {check}"
        size, modules = codes.modules(text)
        stride = size + -size % 8
        bits = f"{modules:0{stride * size}b}"

        assert [[int(bit) for bit in bits[row * stride : row * stride + size]] for row in range(size)] == matrix(text)


def test_the_code_stands_upright_in_its_box(tmp_path: Path) -> None:
    text, box = "荣证字〔2026〕017号 ABC234", Box(40, 30, 48, 48)
    canvas = Canvas(str(tmp_path / "code.pdf"), pagesize=(150, 100))
    SeriesCodes().draw(canvas, text, box)
    canvas.save()

    wanted = matrix(text)
    document = pypdfium2.PdfDocument(tmp_path / "code.pdf")
    picture = document[0].render(scale=300 / 72, grayscale=True).to_pil()
    document.close()
    module, dots = box.width / len(wanted), 300 / 72

    def dark(row: int, column: int) -> int:
        x, y = box.x + (column + 0.5) * module, 100 - box.top + (row + 0.5) * module
        return int(picture.getpixel((int(x * dots), int(y * dots))) < 128)

    assert [[dark(row, column) for column in range(len(wanted))] for row in range(len(wanted))] == wanted
    levels = picture.histogram()
    assert sum(levels[1:255]) < 0.02 * sum(levels), "no module is blurred"
