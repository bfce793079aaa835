"""Emblems that an office supplies: examined like photos, kept whole and clear where they are transparent."""

import io
from pathlib import Path

from PIL import Image

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.photos import photo_bytes, preview

_LARGEST = 600  # pixels of the longer side: 50 mm at 300 dpi


def emblem(path: Path) -> bytes:
    """Return the picture as a PNG of at most 600 pixels; ``InvalidInput`` for what is no usable picture."""
    try:
        content = photo_bytes(path)
        preview(content, path.name)  # the same limits and complaints as for photos
    except InvalidInput as problem:
        raise InvalidInput({"picture": "".join(problem.problems.values())}) from None
    with Image.open(io.BytesIO(content)) as picture:
        kept = picture.convert("RGBA")
    kept.thumbnail((_LARGEST, _LARGEST), Image.Resampling.LANCZOS)
    kept.info.clear()
    written = io.BytesIO()
    kept.save(written, "PNG")
    return written.getvalue()
