"""The two program files a person starts, and the pictures of the installer: icon, version and Chinese name in each."""

import io
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from environment import ROOT
from PIL import Image
from windows_parts import LOCKS, tool

_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_BLUE, _GOLD = "#0B5CAD", "#FFC83D"
_WORDS = ("亮化形象", "优化服务", "量化考核")


def build_launchers(folder: Path, work: Path, version: str) -> list[Path]:
    """Compile ``SanhuaDesktop.exe`` (a window) and ``sanhua-admin.exe`` (a console) into ``folder``."""
    work.mkdir(parents=True, exist_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    build_icon(work / "program.ico")
    for name in ("launcher.c", "launcher.rc", "launcher.manifest"):
        shutil.copy(LOCKS / name, work)
    window = _compile(
        work, folder / "SanhuaDesktop.exe", version, ("sanhua_desktop.start", "活动桌面程序", "-mwindows")
    )
    console = _compile(
        work, folder / "sanhua-admin.exe", version, ("sanhua_desktop.admin", "活动桌面程序的管理命令", "-DCONSOLE")
    )
    return [window, console]


def _compile(work: Path, target: Path, version: str, kind: tuple[str, str, str]) -> Path:
    module, description, flag = kind
    definitions = {
        "VERSION_NUMBERS": ",".join(numbers(version)),
        "VERSION_TEXT": f'"{version}"',
        "FILE_NAME": f'"{target.name}"',
        "DESCRIPTION": f'"{description}"',
    }
    header = "#pragma code_page(65001)\n" + "".join(f"#define {name} {value}\n" for name, value in definitions.items())
    (work / "target.rc").write_text(header + '#include "launcher.rc"\n', encoding="utf-8")
    _run(
        work,
        [tool("x86_64-w64-mingw32-windres", "windres"), "-c", "65001", "target.rc", "-O", "coff", "-o", "target.o"],
    )
    compiler = tool("x86_64-w64-mingw32-gcc", "gcc")
    options = ["-O2", "-Wall", "-Werror", "-municode", flag, f'-DMODULE="{module}"', "-s", "-Wl,--no-insert-timestamp"]
    _run(work, [compiler, *options, "-o", str(target), "launcher.c", "target.o"])
    return target


def numbers(version: str) -> list[str]:
    """Return the four numbers of a Windows version resource."""
    return [*version.split("."), "0", "0", "0"][:4]


def _run(folder: Path, command: Iterable[str]) -> None:
    subprocess.run(list(command), check=True, cwd=folder)


def build_icon(target: Path) -> None:
    """Draw the program's icon in every size that Windows asks for."""
    drawn = [_drawn(size) for size in _SIZES]
    drawn[-1].save(target, format="ICO", append_images=drawn[:-1], sizes=[(size, size) for size in _SIZES])


def build_pictures(folder: Path) -> None:
    """Draw the wizard's side picture and its page heads, as the bitmaps that the installer takes."""
    folder.mkdir(parents=True, exist_ok=True)
    _side_picture().save(folder / "side.bmp")
    head = Image.new("RGB", (150, 57), "white")
    mark = _drawn(40)
    head.paste(mark, (101, 8), mark)
    head.save(folder / "head.bmp")


def _drawn(size: int) -> Image.Image:
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "program.svg")).render(painter)
    painter.end()
    written = QBuffer()
    picture.save(written, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(written.data().data())).convert("RGBA")


def _side_picture() -> Image.Image:
    """Blue, with the program's mark and the three words of the campaign; 164 by 314 pixels as the wizard has it."""
    from PIL import ImageDraw, ImageFont

    picture = Image.new("RGB", (164, 314), _BLUE)
    mark = _drawn(72)
    picture.paste(mark, (46, 34), mark)
    pen = ImageDraw.Draw(picture)
    face = ImageFont.truetype(str(ROOT / "resources" / "fonts" / "NotoSansSC_500Medium-8105.ttf"), 22)
    for line, words in enumerate(_WORDS):
        pen.text((82, 150 + line * 42), words, font=face, fill="white", anchor="mm")
    pen.rectangle((46, 276, 118, 279), fill=_GOLD)
    return picture
