"""1 000 certificates in one file, against bare ReportLab drawing the same words, codes and frames in the same run.

The rival knows beforehand where every piece of text goes, in which size and from which face, and which modules of
every code are dark: it lays nothing out and only draws. Both draw border, heading, seven texts and a code a page.

    python packaging/bench_certificates.py [--libreoffice]

``--libreoffice`` also times LibreOffice, if it is installed, exporting 1 000 finished pages of the same words, and our
whole process doing the same.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import segno
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.awards import documents
from sanhua_desktop.awards.documents import print_certificates
from sanhua_desktop.awards.layouts import certificate_layouts
from sanhua_desktop.awards.sheets import CertificateSheet
from sanhua_desktop.printing.pages import MM
from sanhua_desktop.progress import NoProgress

COUNT, ROUNDS, MOST = 1000, 5, 1.5
_NAMES = ("李明", "欧阳娜娜", "王䶮璟", "阿不都热依木·阿不都克里木")


def certificates() -> list[CertificateSheet]:
    """Return made-up certificates, no two with the same number or code."""
    return [
        CertificateSheet(
            name=_NAMES[number % 4],
            address=f"{_NAMES[number % 4]}同志：",
            body="在2026年度“对标创标、推行‘三化’”活动中，服务周到，成绩突出，被评为“服务标兵”。",
            closing="特发此证，以资鼓励。",
            issuer="云溪县交通运输局",
            date="二〇二六年十二月",
            number=f"荣证字〔2026〕{number + 1:04d}号",
            check_code="ABC234",
        )
        for number in range(COUNT)
    ]


@dataclass(frozen=True)
class Marks:
    """What the rival draws on one page: texts as font, size, color, place, spacing and words, and the code's matrix."""

    texts: list[tuple[str, float, str, float, float, float, str]]
    matrix: tuple[bytearray, ...]


class _Recorder(Canvas):
    """A canvas that remembers every text drawn on it."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.texts: list[tuple[str, float, str, float, float, float, str]] = []

    def beginText(self, *arguments: Any, **settings: Any) -> Any:
        text: Any = super().beginText(*arguments, **settings)
        kept: dict[str, Any] = {}
        set_font, set_fill, spacing = text.setFont, text.setFillColor, text.setCharSpace
        origin, out = text.setTextOrigin, text.textOut
        text.setFont = lambda name, size: (kept.update(font=name, size=size), set_font(name, size))
        text.setFillColor = lambda color: (kept.update(color=f"#{color.hexval()[2:]}"), set_fill(color))
        text.setCharSpace = lambda space: (kept.update(space=space), spacing(space))
        text.setTextOrigin = lambda x, y: (kept.update(x=x, y=y), origin(x, y))

        def write(words: str) -> None:
            one = (kept["font"], kept["size"], kept["color"], kept["x"], kept["y"], kept["space"], words)
            self.texts.append(one)
            out(words)

        text.textOut = write
        return text


def marks(one: CertificateSheet, folder: Path) -> Marks:
    """Return what is drawn of a certificate, worked out beforehand by drawing it once."""
    layout = certificate_layouts()[0]
    canvas = _Recorder(str(folder / "recorded.pdf"), pagesize=(layout.paper.width, layout.paper.height))
    documents._draw_shared(canvas, one, layout)
    documents._draw_own(canvas, one, layout)
    return Marks(canvas.texts, segno.make(one.code_text, error="m", micro=False, mask=documents._MASK).matrix)


def bare(target: Path, every: list[Marks]) -> None:
    """Draw the marks with nothing but ReportLab."""
    layout = certificate_layouts()[0]
    width, height = layout.paper.width, layout.paper.height
    canvas = Canvas(str(target), pagesize=(width, height))
    for one in every:
        for inset, thickness in ((11, 2.4), (13.4, 0.5), (15.2, 0.9)):
            canvas.setStrokeColor(HexColor("#B8862F"))
            canvas.setLineWidth(thickness)
            canvas.rect(inset * MM, inset * MM, width - 2 * inset * MM, height - 2 * inset * MM)
        for font, size, color, x, y, space, words in one.texts:
            canvas.setFillColor(HexColor(color))
            canvas.setFont(font, size)
            canvas.drawString(x, y, words, charSpace=space)
        module = 17 * MM / len(one.matrix)
        path = canvas.beginPath()
        for row, line in enumerate(one.matrix):
            for column, dark in enumerate(line):
                if dark:
                    path.rect(48 * MM + column * module, 60 * MM - row * module, module, module)
        canvas.setFillGray(0)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()


def bare_words(target: Path, every: list[Marks]) -> None:
    """Draw the texts alone: the floor of words without border and code."""
    layout = certificate_layouts()[0]
    canvas = Canvas(str(target), pagesize=(layout.paper.width, layout.paper.height))
    for one in every:
        for font, size, color, x, y, space, words in one.texts:
            canvas.setFillColor(HexColor(color))
            canvas.setFont(font, size)
            canvas.drawString(x, y, words, charSpace=space)
        canvas.showPage()
    canvas.save()


def main() -> int:
    """Print the figures; the exit code is 1 above the bar."""
    found = ratios()
    print(f"with border and code: {found[0]:.2f} x, words only: {found[1]:.2f} x bare ReportLab (bar {MOST:.1f} x)")
    if "--libreoffice" in sys.argv:
        with tempfile.TemporaryDirectory() as name:
            _against_libreoffice(Path(name))
    return int(max(found) > MOST)


def ratios() -> tuple[float, float]:
    """Return our time over the rival's: whole certificates, and their words alone (ours with its border)."""
    sheets = certificates()
    plain = [one.renumbered(one.number, "") for one in sheets]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print_certificates(sheets[:4], folder / "warm.pdf", NoProgress())  # the faces are read once
        every, words = [marks(one, folder) for one in sheets], [marks(one, folder) for one in plain]
        ours, theirs = folder / "ours.pdf", folder / "bare.pdf"
        whole = _ratio(lambda: print_certificates(sheets, ours, NoProgress()), lambda: bare(theirs, every))
        text = _ratio(lambda: print_certificates(plain, ours, NoProgress()), lambda: bare_words(theirs, words))
    return whole, text


def _ratio(ours: Callable[[], object], theirs: Callable[[], object]) -> float:
    """Return our median over theirs, of alternating rounds."""
    times = [(_seconds(ours), _seconds(theirs)) for _ in range(ROUNDS)]
    print(", ".join(f"{own:.2f} s against {other:.2f} s" for own, other in times), file=sys.stderr)
    return statistics.median(own for own, _ in times) / statistics.median(other for _, other in times)


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def _against_libreoffice(folder: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not installed: not compared")
        return
    source = folder / "certificates.docx"
    _write_docx(source)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)]
    subprocess.run([*command[:-1], str(_one_page(folder))], check=True, capture_output=True)  # makes its profile
    theirs = _seconds(lambda: subprocess.run(command, check=True, capture_output=True))
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[2]); import bench_certificates as b;"
        "b.print_certificates(b.certificates(), Path(sys.argv[1]), b.NoProgress())"
    )
    own = [sys.executable, "-c", code, str(folder / "process.pdf"), str(Path(__file__).parent)]
    ours = _seconds(lambda: subprocess.run(own, check=True))
    print(f"whole process: ours {ours:.2f} s, LibreOffice {theirs:.2f} s, ratio {ours / theirs:.2f}")


def _write_docx(target: Path, sheets: list[CertificateSheet] | None = None) -> None:
    from docx import Document
    from docx.shared import Mm

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(297), Mm(210)
    for at, one in enumerate(sheets if sheets is not None else certificates()):
        lines = ("荣誉证书", one.address, one.body, one.closing, one.issuer, one.date, one.number)
        for line, text in enumerate(lines):
            document.add_paragraph(text).paragraph_format.page_break_before = bool(at) and line == 0
    document.save(str(target))


def _one_page(folder: Path) -> Path:
    _write_docx(folder / "one.docx", certificates()[:1])
    return folder / "one.docx"


if __name__ == "__main__":
    sys.exit(main())
