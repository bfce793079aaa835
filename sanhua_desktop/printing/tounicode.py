"""A repair of ReportLab's character map, so that rare names copy out of a PDF unchanged.

ReportLab writes characters beyond U+FFFF with five hexadecimal digits and more than 100 entries a block; readers then
take 𬱖 for another character. ISO 32000-1 asks for UTF-16BE (9.10.3) in blocks of at most 100.
"""

from collections.abc import Iterator, Sequence

from reportlab.pdfbase import ttfonts

_BLOCK = 100


def repair() -> None:
    """Replace ReportLab's map writer by ours; doing so again changes nothing."""
    ttfonts.makeToUnicodeCMap = _character_map


def _character_map(fontname: str, subset: Sequence[int]) -> str:
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({fontname}) /Ordering ({fontname}) /Supplement 0 >> def",
            f"/CMapName /{fontname} def",
            "/CMapType 2 def",
            f"1 begincodespacerange\n<00> <{len(subset) - 1:02X}>\nendcodespacerange",
            *_blocks(subset),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _blocks(subset: Sequence[int]) -> Iterator[str]:
    for start in range(0, len(subset), _BLOCK):
        block = subset[start : start + _BLOCK]
        lines = [
            f"<{start + offset:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
            for offset, code in enumerate(block)
        ]
        yield "\n".join([f"{len(block)} beginbfchar", *lines, "endbfchar"])
