# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools>=4.50"]
# ///
"""How the shipped fonts were made from their sources; run it to make them again.

    python packaging/build_fonts.py convert FandolFang-Regular.otf FandolFang-glyf.ttf
    python packaging/build_fonts.py cut NotoSerifSC_700Bold.ttf NotoSerifSC_700Bold-8105.ttf

Sources: FandolFang from Debian's texlive-lang-chinese (GPL-3 with the font exception: this file and that package are
the source of the converted font); Noto Serif SC and Noto Sans SC from the npm packages @expo-google-fonts/noto-serif-sc
and noto-sans-sc 0.4.3 (SIL OFL, no reserved name); LXGW WenKai 1.250 from Debian's fonts-lxgw-wenkai and HanaMinB ship
as they are. ReportLab embeds quadratic outlines only, which is why the one CFF font is converted.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

MAX_ERROR = 1.0  # units of the em: how far a quadratic outline may leave the cubic one
RAISED = 78  # thousandths of the em: FandolFang sits lower than the faces it is set with
# Unicode blocks that papers use beside the characters of the table: Latin, signs, kana, full width.
BLOCKS = (
    (0x20, 0x250), (0x2000, 0x2070), (0x2100, 0x2300), (0x2460, 0x2500), (0x25A0, 0x2700),
    (0x2E3A, 0x2E3B), (0x3000, 0x3100), (0x3200, 0x3400), (0xFF00, 0xFFF0),
)  # fmt: skip


def table_of_characters(listed: Path) -> str:
    """Return 通用规范汉字表 (8105 characters, in a text file) with GB 2312's and the signs."""
    pairs = (bytes((high, low)) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    gb2312 = "".join(pair.decode("gb2312", "ignore") for pair in pairs)
    return (
        listed.read_text(encoding="utf-8") + gb2312 + "".join(chr(code) for block in BLOCKS for code in range(*block))
    )


def cut(source: Path, target: Path, listed: Path) -> None:
    """Keep the characters of the table only."""
    font = TTFont(source)
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=["*"])
    cutter = subset.Subsetter(options)
    cutter.populate(text=table_of_characters(listed))
    cutter.subset(font)
    font.save(target)


def convert(source: Path, target: Path) -> None:
    """Turn cubic (CFF) outlines into quadratic ones (glyf) and raise them."""
    font = TTFont(source)
    glyphs, order, raised = font.getGlyphSet(), font.getGlyphOrder(), font["head"].unitsPerEm * RAISED / 1000
    drawn = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(TransformPen(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True), (1, 0, 0, 1, 0, raised)))
        drawn[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, drawn
    for table in ("CFF ", "VORG", "GPOS", "GSUB"):
        if table in font:
            del font[table]
    _declare_quadratic(font, order)
    font.save(target)


def _declare_quadratic(font: TTFont, order: list[str]) -> None:
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for name in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs"):
        setattr(maxp, name, int(name == "maxZones"))
    for name in ("maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxComponentDepth"):
        setattr(maxp, name, 0)
    maxp.numGlyphs = len(order)
    font["post"].formatType = 3.0
    for name in order:
        width, _ = font["hmtx"][name]
        font["hmtx"][name] = (width, getattr(font["glyf"][name], "xMin", 0))
    font.sfntVersion = "\x00\x01\x00\x00"


def main() -> int:
    """Run one of the two steps."""
    parser = argparse.ArgumentParser(description="Make a shipped font from its source.")
    parser.add_argument("step", choices=("cut", "convert"))
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--listed", type=Path, help="cut: a text file with the 8105 characters")
    chosen = parser.parse_args()
    if chosen.step == "cut" and chosen.listed is None:
        parser.error("cut needs --listed")
    steps: dict[str, Callable[[], None]] = {
        "cut": lambda: cut(chosen.source, chosen.target, chosen.listed),
        "convert": lambda: convert(chosen.source, chosen.target),
    }
    steps[chosen.step]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
