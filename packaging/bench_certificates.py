"""1 000 certificates in one file, against the floor of bare ReportLab drawn in the same run.

The floor draws seven strings a page, about 70 characters, from one face: no layout, no border, no code, no second
face. Both compress pages and leave out ASCII85 (printing/build.py), and both find their faces read: the floor needs
one, a certificate four.

    python packaging/bench_certificates.py [--libreoffice]

``--libreoffice`` also times LibreOffice, if it is installed, exporting 1 000 finished pages of the same words, and our
whole process doing the same.
"""

import base64
import hashlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from sanhua_desktop.awards.documents import print_certificates
from sanhua_desktop.awards.layouts import certificate_layouts
from sanhua_desktop.awards.sheets import CertificateSheet
from sanhua_desktop.printing.faces import Face, font_runs
from sanhua_desktop.progress import NoProgress

COUNT, ROUNDS, MOST = 1000, 9, 1.5
WHOLE = "words, border and code"
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
            check_code=_code(number),
        )
        for number in range(COUNT)
    ]


def _code(number: int) -> str:
    """Return six letters and digits as a certificate's check code has them."""
    return base64.b32encode(hashlib.sha256(str(number).encode()).digest())[:6].decode()


def floor(target: Path) -> None:
    """Draw 1 000 pages of seven strings, about 70 characters, one face, with nothing but ReportLab."""
    paper, face = certificate_layouts()[0].paper, font_runs("一", Face.KAI)[0][0]
    settings: dict[str, Any] = {"pagesize": (paper.width, paper.height), "initialFontName": face}
    canvas = Canvas(str(target), **settings)
    for one in certificates():
        half = len(one.body) // 2
        strings = ("荣誉证书", one.address, one.body[:half], one.body[half:], one.closing, one.issuer, one.date)
        for at, words in enumerate(strings):
            canvas.setFont(face, 23)
            canvas.drawString(100, 500 - 40 * at, words)
        canvas.showPage()
    canvas.save()


def main() -> int:
    """Print the figures; the exit code is 1 if the whole certificate is above the bar."""
    found = ratios()
    for name, ratio in found.items():
        print(f"{name}: {ratio:.2f} x bare ReportLab")
    print(f"bar for the whole certificate: {MOST:.1f} x")
    if "--libreoffice" in sys.argv:
        with tempfile.TemporaryDirectory() as name:
            _against_libreoffice(Path(name))
    return int(found[WHOLE] > MOST)


def ratios() -> dict[str, float]:
    """Return our time over the floor's, of alternating rounds: words only, with border, with border and code."""
    whole, (bordered, text_only) = certificates(), certificate_layouts()[:2]
    plain = [one.renumbered(one.number, "") for one in whole]
    with tempfile.TemporaryDirectory() as name:
        target = Path(name) / "certificates.pdf"
        works: dict[str, Callable[[], object]] = {
            "floor": lambda: floor(target),
            "words": lambda: print_certificates(plain, target, NoProgress(), text_only),
            "words and border": lambda: print_certificates(plain, target, NoProgress(), bordered),
            WHOLE: lambda: print_certificates(whole, target, NoProgress(), bordered),
        }
        for work in works.values():
            work()  # faces and the codes' table are read once in a process
        rounds = [{one: _work_seconds(work) for one, work in works.items()} for _ in range(ROUNDS)]
    taken = {one: statistics.median(each[one] for each in rounds) for one in works}
    print(", ".join(f"{one} {seconds:.3f} s" for one, seconds in taken.items()), file=sys.stderr)
    return {one: seconds / taken["floor"] for one, seconds in taken.items() if one != "floor"}


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def _work_seconds(call: Callable[[], object]) -> float:
    """Return the processor's time: on a busy PC the clock on the wall measures the others."""
    start = time.process_time()
    call()
    return time.process_time() - start


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
