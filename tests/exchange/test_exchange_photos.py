"""Photos: upright, 25:35, without traces of where they were taken; anything else refused in words."""

import io
from pathlib import Path

import pytest
from PIL import Image

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.photo_frame import HEIGHT, WIDTH
from sanhua_desktop.exchange.photos import portrait, portrait_of

ORIENTATION, MAKER = 0x0112, 0x010F


def saved(picture: Image.Image, kind: str, **settings: object) -> bytes:
    written = io.BytesIO()
    picture.save(written, kind, **settings)
    return written.getvalue()


def opened(content: bytes) -> Image.Image:
    with Image.open(io.BytesIO(content)) as picture:
        picture.load()
        return picture


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("RGB", "JPEG"),
        ("CMYK", "JPEG"),
        ("L", "JPEG"),
        ("RGBA", "PNG"),
        ("P", "GIF"),
        ("RGB", "WEBP"),
        ("RGB", "BMP"),
        ("RGB", "MPO"),
    ],
)
def test_every_usual_picture_becomes_the_same_kind_of_portrait(mode: str, kind: str) -> None:
    made = opened(portrait_of(saved(Image.new(mode, (700, 500)), kind), "照片"))

    assert (made.format, made.mode, made.size) == ("JPEG", "RGB", (WIDTH, HEIGHT))
    assert made.info["dpi"] == (300, 300)


def test_a_picture_is_turned_upright_and_forgets_where_it_was_taken() -> None:
    lying = Image.new("RGB", (800, 600), "blue")
    lying.paste("red", (0, 0, 400, 600))  # the left half; turned clockwise by orientation 6 it is the upper half
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKER] = 6, "相机"

    made = opened(portrait_of(saved(lying, "JPEG", exif=exif, comment=b"GPS 27.9 109.6"), "照片"))

    upper, lower = made.getpixel((WIDTH // 2, 40)), made.getpixel((WIDTH // 2, HEIGHT - 40))
    assert isinstance(upper, tuple) and upper[0] > 200
    assert isinstance(lower, tuple) and lower[2] > 200
    assert not made.getexif()
    assert "comment" not in made.info


def test_a_transparent_ground_becomes_white() -> None:
    made = opened(portrait_of(saved(Image.new("RGBA", (250, 350), (0, 0, 0, 0)), "PNG"), "照片"))

    assert made.getpixel((10, 10)) == (255, 255, 255)


def test_a_picture_of_too_many_points_is_refused_before_it_is_unpacked() -> None:
    content = saved(Image.new("1", (12_000, 12_000)), "PNG")

    with pytest.raises(InvalidInput, match="过大"):
        portrait_of(content, "大图.png")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "不是能用的照片"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "不是能用的照片"),
        (b"MZ" + bytes(500), "不是能用的照片"),
        (saved(Image.effect_noise((400, 500), 90), "JPEG")[:9000], "损坏"),
    ],
    ids=["empty", "svg", "program", "cut"],
)
def test_what_is_no_picture_is_refused_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "张敏.jpg"
    file.write_bytes(content)

    with pytest.raises(InvalidInput, match=words) as refused:
        portrait(file)

    assert "张敏.jpg" in str(refused.value)


def test_a_photo_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="打不开"):
        portrait(tmp_path / "没有.jpg")
