"""The faces of paper (字体) and who draws a character that a face lacks.

ReportLab has no fallback for TrueType and draws nothing, or a box, where a glyph is missing; so every text is cut into
runs by the first font of a face's chain that has the character. Fonts are read when first needed and kept.
"""

from collections.abc import Iterable
from enum import Enum
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from sanhua_desktop.assets import resource
from sanhua_desktop.errors import Refused
from sanhua_desktop.printing import tounicode

_SERIF, _LIGHT, _RARE = "NotoSerifSC_400Regular", "NotoSerifSC_300Light-8105", "HanaMinB"
_FANG, _KAI = "FandolFang-glyf", "LXGWWenKai-Regular"
_HAN_ONLY = {_FANG, _KAI}
# The two-em dash and the ellipsis show a gap in Noto; Fandol draws them a full em wide.
_FULL_EM_MARKS = "—…"


class Face(Enum):
    """A face of official papers with the fonts that draw it, first choice first."""

    SONG = (_SERIF, _RARE)
    TITLE = ("NotoSerifSC_700Bold-8105", _SERIF, _RARE)
    HEI = ("NotoSansSC_500Medium-8105", _SERIF, _RARE)
    HEI_BOLD = ("NotoSansSC_700Bold-8105", _SERIF, _RARE)
    KAI = (_KAI, _LIGHT, _SERIF, _RARE)
    FANG = (_FANG, _LIGHT, _SERIF, _RARE)

    __hash__ = object.__hash__  # a face is one object; Enum's own is called for every character on paper


@cache
def _font(name: str) -> TTFont:
    tounicode.repair()
    font = TTFont(name, str(resource("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(font)
    return font


def font_face(name: str) -> Any:
    """Return ReportLab's reading of a font by the name that ``font_runs`` gives."""
    return _font(name).face


def is_han(character: str) -> bool:
    """Tell a Chinese character, 〇 included, from punctuation, letters and digits."""
    code = ord(character)
    return code == 0x3007 or 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF


@cache
def glyph(character: str, face: Face) -> tuple[str, float]:
    """Return the font that draws ``character`` and its width in ems; the font is "" where none can."""
    chain = (_FANG, *face.value) if character in _FULL_EM_MARKS else face.value
    for name in chain:
        if name in _HAN_ONLY and not is_han(character) and character not in _FULL_EM_MARKS:
            continue
        drawn = _font(name).face
        if ord(character) in drawn.charToGlyph:
            return name, float(drawn.charWidths[ord(character)]) / 1000
    return "", 1.0


def font_runs(text: str, face: Face) -> list[tuple[str, str]]:
    """Cut ``text`` into ``(font name, piece)``; a character nobody has goes to the face's own font."""
    runs: list[tuple[str, str]] = []
    for character in text:
        name = glyph(character, face)[0] or _drawable(face)
        if runs and runs[-1][0] == name:
            runs[-1] = (name, runs[-1][1] + character)
        else:
            runs.append((name, character))
    return runs


def _drawable(face: Face) -> str:
    name = str(face.value[0])
    _font(name)
    return name


def text_width(text: str, face: Face, size: float) -> float:
    """Return the natural width of ``text`` in points."""
    return sum(glyph(character, face)[1] for character in text) * size


def missing(text: str, face: Face) -> str:
    """Return the characters that no font of the chain can draw, each once."""
    return "".join(dict.fromkeys(one for one in text if not one.isspace() and not glyph(one, face)[0]))


def require_drawable(named_texts: Iterable[tuple[str, str]], face: Face) -> None:
    """Raise ``Refused`` before the first sheet if a text cannot be drawn, naming whose and which characters."""
    texts = list(named_texts)
    if not missing("".join(set().union(*(text for _, text in texts))), face):
        return  # each character is looked up once, not once for each of a thousand papers
    bad = [(name, lacking) for name, text in texts if (lacking := missing(text, face))]
    if bad:
        listed = "；".join(f"{name}（缺“{lacking}”）" for name, lacking in bad)
        raise Refused(f"以下人员的文字里有字库没有的字，请先核对或改用通行写法，还没有打印任何一张：{listed}。")
