"""Photos of people: only pictures, of a sane size, upright, cut to 25:35, and without where and with what taken."""

import io
import struct
import warnings
from dataclasses import dataclass
from math import ceil, sqrt
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError, WebPImagePlugin

from sanhua_desktop.errors import InvalidInput, cause
from sanhua_desktop.exchange.photo_frame import HEIGHT, LEAST_WIDTH, WIDTH, PhotoFrame

# WebP is registered by the import of its module. A phone's MPO is read as the JPEG it begins with; its own name in this
# list would be a KeyError.
_FORMATS = ["JPEG", "PNG", "BMP", "GIF", WebPImagePlugin.WebPImageFile.format]
# A baseline JPEG is unpacked in a smaller size; everything else whole, four bytes a point and sometimes three times
# over, which must stay below 300 MB.
_MOST_PIXELS, _MOST_WHOLE_PIXELS = 50_000_000, 12_500_000
_MAX_BYTES = 30 * 2**20
_LONGEST_PREVIEW = 1200
_BROKEN = (OSError, ValueError, LookupError, TypeError, AttributeError, SyntaxError, struct.error)


@dataclass(frozen=True)
class Preview:
    """An upright picture made small for the screen, three bytes a point, and the size of the whole one in pixels."""

    width: int
    height: int
    rgb: bytes
    whole_width: int
    whole_height: int


def photo_bytes(path: Path) -> bytes:
    """Return what is in a photo's file; ``InvalidInput`` in words if it cannot be read or is too large."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise _too_large(path.name)
        return path.read_bytes()
    except OSError as failure:
        raise InvalidInput({"photo": f"照片“{path.name}”打不开（{cause(failure)}）。"}) from failure


def portrait(path: Path) -> bytes:
    """Return the photo as a 295 × 413 JPEG; ``InvalidInput`` in words for anything that is no usable picture."""
    return portrait_of(photo_bytes(path), path.name)


def scene(content: bytes, name: str) -> bytes:
    """Return any picture, such as of a counter, as a JPEG of 1200 points at most, its metadata gone."""
    upright, _ = _upright(content, name, _LONGEST_PREVIEW)
    upright.thumbnail((_LONGEST_PREVIEW, _LONGEST_PREVIEW))
    upright.info.clear()
    written = io.BytesIO()
    upright.save(written, "JPEG", quality=80)
    return written.getvalue()


def portrait_of(content: bytes, name: str, frame: PhotoFrame | None = None) -> bytes:
    """Return the photo in ``content``, named ``name`` in complaints, cut by the frame or else the widest one."""
    upright, size = _upright(content, name)
    whole = PhotoFrame.widest(*size) if frame is None else frame.on(*size)
    _require_sharp(whole, size, name)
    cut = upright.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS, box=whole.on(*upright.size).box)
    cut.info.clear()  # a comment would otherwise travel along
    written = io.BytesIO()
    cut.save(written, "JPEG", quality=88, dpi=(300, 300))
    return written.getvalue()


def preview(content: bytes, name: str) -> Preview:
    """Return the picture for the screen; ``InvalidInput`` as ``portrait``."""
    upright, size = _upright(content, name)
    _require_sharp(PhotoFrame.widest(*size), size, name)  # before the user takes the trouble to frame it
    upright.thumbnail((_LONGEST_PREVIEW, _LONGEST_PREVIEW), Image.Resampling.LANCZOS)
    return Preview(*upright.size, upright.tobytes(), *size)


def _require_sharp(frame: PhotoFrame, size: tuple[int, int], name: str) -> None:
    if frame.width < LEAST_WIDTH - 0.5:
        raise InvalidInput({"photo": f"照片“{name}”只有{size[0]}×{size[1]}点，太小，印出来看不清。请换一张大些的。"})


def _upright(content: bytes, name: str, longest: int = 0) -> tuple[Image.Image, tuple[int, int]]:
    """Return the picture turned and in RGB, at most about 12 million points of it, and its whole size.

    A JPEG of which only ``longest`` points are wanted is unpacked no larger than it must be: four times as quick.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a maker's odd notes in the file harm nobody
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
                width, height = picture.size
                if width * height > _most(picture):
                    raise _too_large(name)
                less = ceil(sqrt(width * height / _MOST_WHOLE_PIXELS))
                if longest:
                    less = max(less, max(width, height) // longest)
                picture.draft(None, (width // less, height // less))
                upright = _turned(_on_white(picture))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as failure:
        raise _too_large(name) from failure
    except UnidentifiedImageError as failure:
        raise InvalidInput({"photo": f"“{name}”{_kind(content)}。请换成 JPG 或 PNG 图片。"}) from failure
    except _BROKEN as failure:
        raise InvalidInput({"photo": f"照片“{name}”已经损坏。请换一张。"}) from failure
    lying = (upright.width > upright.height) != (width > height)
    return upright, (height, width) if lying else (width, height)


def _most(picture: Image.Image) -> int:
    """Return how many points a picture may have; a progressive JPEG is kept whole while it is unpacked."""
    baseline = picture.format in ("JPEG", "MPO") and not picture.info.get("progressive")
    return _MOST_PIXELS if baseline else _MOST_WHOLE_PIXELS


def _kind(content: bytes) -> str:
    """Say what a file is that is no picture for us."""
    if content[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc"):
        return "是手机的 HEIC 照片，本程序读不了"
    return "是空的（0 字节），不是能用的照片" if not content else "不是能用的照片"


def _too_large(name: str) -> InvalidInput:
    return InvalidInput(
        {
            "photo": f"照片“{name}”过大（JPG 最多 5000 万像素，其他图片最多 {_MOST_WHOLE_PIXELS // 10_000} 万像素，"
            f"文件最大 {_MAX_BYTES // 2**20} MB）。请缩小后再用。"
        }
    )


def _turned(picture: Image.Image) -> Image.Image:
    """Turn the picture as its EXIF note says; a note that cannot be read is left aside."""
    try:
        return ImageOps.exif_transpose(picture)
    except _BROKEN:
        return picture


def _on_white(picture: Image.Image) -> Image.Image:
    """Return the picture in RGB; where it is transparent, white shows through; 16 bits a point become 8."""
    if picture.mode.startswith("I"):
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L").convert("RGB")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    ground = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(ground, picture.convert("RGBA")).convert("RGB")
