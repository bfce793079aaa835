"""1 000 badges with photo and QR code in one file, against bare ReportLab drawing the same marks with the same faces.

The rival knows beforehand where every text goes, in which size and from which face, and which modules of every code
are dark: it lays nothing out and only draws. Both write the same photos.
"""

import io
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import segno
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.exchange.placeholder import placeholder_portrait
from sanhua_desktop.printing.cards import BLUE, EDGE, FRAME, PALE, inside
from sanhua_desktop.printing.faces import font_runs, text_width
from sanhua_desktop.printing.lines import fitted_size
from sanhua_desktop.printing.pages import MM, draw_crop_marks
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.staff.documents import badge_grid, badge_texts, print_badges
from sanhua_desktop.staff.layouts import badge_layouts
from sanhua_desktop.staff.sheets import BadgeSheet

COUNT, ROUNDS = 1000, 5


@dataclass(frozen=True)
class Marks:
    """What the rival draws on one card: texts as font, size, place and words, and the code's matrix."""

    texts: list[tuple[str, float, float, float, str, str]]
    matrix: tuple[bytearray, ...]
    photo: bytes


def badges() -> list[BadgeSheet]:
    """Return made-up badges, no two with the same photo or code."""
    return [
        BadgeSheet(
            office="云溪县交通运输局",
            purpose="服务窗口工作证",
            name=("李明", "欧阳娜娜", "王䶮璟", "买买提·吐尔逊")[number % 4],
            post="综合受理岗",
            window="1号综合受理窗口",
            staff_number=f"JT-{number:04d}",
            number=f"JT-{number:04d}-1",
            check_code="ABC234",
            party_line="中共党员" if number % 2 else "",
            photo=placeholder_portrait(number, long_hair=number % 2 == 0),
        )
        for number in range(COUNT)
    ]


def marks(one: BadgeSheet) -> Marks:
    """Return what is drawn of a badge, worked out beforehand."""
    layout, texts = badge_layouts()[0], []
    for text in badge_texts(one, layout):
        place = text.place
        size = fitted_size(text.text, text.face, size=place.size, width=place.width * MM, floor=0)
        wide = text_width(text.text, text.face, size)
        x = place.at[0] * MM - {"left": 0.0, "center": wide / 2, "right": wide}[place.align]
        for font, piece in font_runs(text.text, text.face):
            texts.append((font, size, x, place.at[1] * MM, piece, text.color))
            x += text_width(piece, text.face, size)
    return Marks(texts, segno.make(one.code_text, error="m", micro=False).matrix, one.photo or b"")


def bare(target: Path, every: list[Marks]) -> None:
    """Draw the marks with nothing but ReportLab."""
    layout = badge_layouts()[0]
    grid = badge_grid(layout)
    canvas = Canvas(str(target), pagesize=(grid.paper.width, grid.paper.height))
    for at in range(0, len(every), grid.count):
        draw_crop_marks(canvas, grid)
        for position, one in enumerate(every[at : at + grid.count]):
            card = grid.cell(position)
            for band, color in (
                (inside(card, 0, 0, layout.size[0], layout.head), BLUE),
                (inside(card, 0, layout.size[1] - layout.foot, layout.size[0], layout.foot), PALE),
            ):
                canvas.setFillColor(HexColor(color))
                canvas.rect(band.x, band.y, band.width, band.height, stroke=0, fill=1)
            photo = inside(card, *layout.photo)
            canvas.setStrokeColor(HexColor(EDGE))
            canvas.rect(card.x, card.y, card.width, card.height)
            canvas.drawImage(ImageReader(io.BytesIO(one.photo)), photo.x, photo.y, photo.width, photo.height)
            canvas.setStrokeColor(HexColor(FRAME))
            canvas.rect(photo.x, photo.y, photo.width, photo.height)
            for font, size, x, y, piece, color in one.texts:
                canvas.setFillColor(HexColor(color))
                canvas.setFont(font, size)
                canvas.drawString(card.x + x, card.top - y, piece)
            left, top, side = layout.code
            module = side * MM / len(one.matrix)
            path = canvas.beginPath()
            for row, line in enumerate(one.matrix):
                for column, dark in enumerate(line):
                    if dark:
                        path.rect(
                            card.x + left * MM + column * module,
                            card.top - top * MM - (row + 1) * module,
                            module,
                            module,
                        )
            canvas.setFillGray(0)
            canvas.drawPath(path, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()


def ratio() -> float:
    """Return our time over the rival's, medians of alternating rounds in this process."""
    sheets = badges()
    every = [marks(one) for one in sheets]
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.pdf", Path(folder) / "bare.pdf"
        print_badges(sheets[:8], ours, NoProgress())  # the faces are read once
        times = [
            (_seconds(lambda: bare(theirs, every)), _seconds(lambda: print_badges(sheets, ours, NoProgress())))
            for _ in range(ROUNDS)
        ]
    return statistics.median(one[1] for one in times) / statistics.median(one[0] for one in times)


def _seconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def peak_megabytes() -> float:
    """Return the most memory that a process of its own took for the batch."""
    ended = subprocess.run([sys.executable, __file__, "memory"], check=True, capture_output=True, text=True)
    return float(ended.stdout)


if __name__ == "__main__":
    if sys.argv[1:] == ["memory"]:
        with tempfile.TemporaryDirectory() as scratch:
            print_badges(badges(), Path(scratch) / "badges.pdf", NoProgress())
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    else:
        print(ratio(), peak_megabytes())
