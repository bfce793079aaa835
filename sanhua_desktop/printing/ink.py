"""Where the ink of a text really is: the highest and lowest point of its outlines, read from the font."""

import struct

from sanhua_desktop.printing.faces import Face, font_face, glyph


def ink_range(text: str, face: Face, size: float) -> tuple[float, float]:
    """Return the lowest and highest ink of ``text`` above its baseline, in points."""
    boxes = [_box(one, face) for one in text if not one.isspace()]
    return min(low for low, _ in boxes) * size, max(high for _, high in boxes) * size


def _box(character: str, face: Face) -> tuple[float, float]:
    drawn = font_face(glyph(character, face)[0] or face.value[0])
    start = drawn.glyphPos[drawn.charToGlyph[ord(character)]]
    outline = drawn.get_table("glyf")[start : start + 10]
    _, _, low, _, high = struct.unpack(">5h", outline)
    return low / drawn.unitsPerEm, high / drawn.unitsPerEm
