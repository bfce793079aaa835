"""A drawn stand-in for the photo of a made-up person: a calm silhouette, never a real face."""

import io

from PIL import Image, ImageDraw

from sanhua_desktop.exchange.photo_frame import HEIGHT, WIDTH

_GROUNDS = ("#DCE7F2", "#E6EEE2", "#F2E9DC", "#E9E2F0", "#DDEBEA", "#F0E1E1")
_CLOTHES = ("#33506E", "#3F5D4B", "#6B4F34", "#55466B", "#2F5E61", "#6E3F45")
_FACTOR = 2


def placeholder_portrait(number: int, *, long_hair: bool) -> bytes:
    """Return a 295 × 413 JPEG; ``number`` chooses its colors."""
    width, height = WIDTH * _FACTOR, HEIGHT * _FACTOR
    picture = Image.new("RGB", (width, height), _GROUNDS[number % len(_GROUNDS)])
    pen = ImageDraw.Draw(picture)
    middle = width // 2
    pen.ellipse((middle - 250, height - 300, middle + 250, height + 330), fill=_CLOTHES[number % len(_CLOTHES)])
    pen.polygon([(middle - 60, height - 310), (middle + 60, height - 310), (middle, height - 200)], fill="#F7F5F0")
    pen.rectangle((middle - 48, height - 400, middle + 48, height - 290), fill="#E3BFA0")
    pen.ellipse((middle - 128, 190, middle + 128, 520), fill="#EBCBAE")
    if not long_hair:
        pen.pieslice((middle - 142, 160, middle + 142, 470), 180, 360, fill="#3A3230")
    else:
        pen.pieslice((middle - 150, 150, middle + 150, 500), 165, 375, fill="#2E2A2B")
        pen.rectangle((middle - 150, 300, middle - 122, 470), fill="#2E2A2B")
        pen.rectangle((middle + 122, 300, middle + 150, 470), fill="#2E2A2B")
    small = picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    small.save(written, "JPEG", quality=88, dpi=(300, 300))
    return written.getvalue()
