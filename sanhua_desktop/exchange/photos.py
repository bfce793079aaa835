"""Photos of people: only pictures, of a sane size, upright, cut to 25:35, and without where and with what taken."""

import io
import warnings
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from sanhua_desktop.errors import InvalidInput

WIDTH, HEIGHT = 295, 413  # 25 × 35 mm at 300 dpi
_FORMATS = ["JPEG", "PNG", "BMP", "WEBP", "GIF", "MPO"]
_MAX_PIXELS = 50_000_000


def portrait(path: Path) -> bytes:
    """Return the photo as a 295 × 413 JPEG; ``InvalidInput`` in words for anything that is no usable picture."""
    try:
        return portrait_of(path.read_bytes(), path.name)
    except OSError as failure:
        raise InvalidInput({"photo": f"照片“{path.name}”打不开（{failure.strerror}）。"}) from failure


def portrait_of(content: bytes, name: str) -> bytes:
    """Return the photo in ``content``, named ``name`` in complaints, as ``portrait`` does."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
                if picture.width * picture.height > _MAX_PIXELS:
                    raise InvalidInput({"photo": f"照片“{name}”过大（超过 5000 万像素），请缩小后再用。"})
                upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (
        UnidentifiedImageError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
        SyntaxError,
    ) as failure:
        raise InvalidInput({"photo": f"“{name}”不是能用的照片。请换成 JPG 或 PNG 图片。"}) from failure
    except (OSError, ValueError) as failure:
        raise InvalidInput({"photo": f"照片“{name}”已经损坏。请换一张。"}) from failure
    cut = ImageOps.fit(upright, (WIDTH, HEIGHT), Image.Resampling.LANCZOS, centering=(0.5, 0.4))
    written = io.BytesIO()
    cut.save(written, "JPEG", quality=88, dpi=(300, 300))
    return written.getvalue()
