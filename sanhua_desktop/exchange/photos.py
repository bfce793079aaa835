"""Photos of people: only pictures, of a sane size, upright, cut to 25:35, and without where and with what taken."""

import io
import struct
import warnings
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError, WebPImagePlugin

from sanhua_desktop.errors import InvalidInput, cause

WIDTH, HEIGHT = 295, 413  # 25 × 35 mm at 300 dpi
# WebP is registered by the import of its module. A phone's MPO is read as the JPEG it begins with; its own name in this
# list would be a KeyError.
_FORMATS = ["JPEG", "PNG", "BMP", "GIF", WebPImagePlugin.WebPImageFile.format]
_MAX_PIXELS = 50_000_000
_MAX_BYTES = 60 * 2**20


def portrait(path: Path) -> bytes:
    """Return the photo as a 295 × 413 JPEG; ``InvalidInput`` in words for anything that is no usable picture."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise _too_large(path.name)
        return portrait_of(path.read_bytes(), path.name)
    except OSError as failure:
        raise InvalidInput({"photo": f"照片“{path.name}”打不开（{cause(failure)}）。"}) from failure


def portrait_of(content: bytes, name: str) -> bytes:
    """Return the photo in ``content``, named ``name`` in complaints, as ``portrait`` does."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
                if picture.width * picture.height > _MAX_PIXELS:
                    raise _too_large(name)
                upright = _on_white(ImageOps.exif_transpose(picture))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as failure:
        raise _too_large(name) from failure
    except (UnidentifiedImageError, SyntaxError) as failure:
        raise InvalidInput({"photo": f"“{name}”不是能用的照片。请换成 JPG 或 PNG 图片。"}) from failure
    except (OSError, ValueError, LookupError, TypeError, struct.error) as failure:
        raise InvalidInput({"photo": f"照片“{name}”已经损坏。请换一张。"}) from failure
    cut = ImageOps.fit(upright, (WIDTH, HEIGHT), Image.Resampling.LANCZOS, centering=(0.5, 0.4))
    cut.info.clear()  # a comment would otherwise travel along
    written = io.BytesIO()
    cut.save(written, "JPEG", quality=88, dpi=(300, 300))
    return written.getvalue()


def _too_large(name: str) -> InvalidInput:
    return InvalidInput({"photo": f"照片“{name}”过大（超过 5000 万像素或 60 MB）。请缩小后再用。"})


def _on_white(picture: Image.Image) -> Image.Image:
    """Return the picture in RGB; where it is transparent, white shows through."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    ground = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(ground, picture.convert("RGBA")).convert("RGB")
