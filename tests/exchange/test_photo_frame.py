"""The frame of 25:35: it keeps its shape, never leaves the picture, and what is inside it becomes the portrait."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.photo_frame import HEIGHT, LEAST_WIDTH, WIDTH, PhotoFrame
from sanhua_desktop.exchange.photos import portrait_of, preview

SIDES = some.integers(1, 9_000)
STEPS = some.lists(
    some.tuples(
        some.sampled_from(["moved", "scaled", "left", "right"]), some.floats(-9_000, 9_000), some.floats(-9_000, 9_000)
    ),
    max_size=8,
)


def jpeg(picture: Image.Image, **settings: object) -> bytes:
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=95, **settings)
    return written.getvalue()


def pixel(portrait: bytes, x: float, y: float) -> tuple[int, int, int]:
    with Image.open(io.BytesIO(portrait)) as made:
        found = made.convert("RGB").getpixel((round(x * (WIDTH - 1)), round(y * (HEIGHT - 1))))
    assert isinstance(found, tuple)
    return found


@given(width=SIDES, height=SIDES, steps=STEPS)
def test_whatever_is_done_the_frame_keeps_its_shape_inside_the_picture(
    width: int, height: int, steps: list[tuple[str, float, float]]
) -> None:
    frame = PhotoFrame.widest(width, height)
    for what, one, other in steps:
        if what == "moved":
            frame = frame.moved(one, other)
        elif what == "scaled":
            frame = frame.scaled(abs(one) / 1000)
        else:
            frame = frame.drawn_to(one, keep_right=what == "left", keep_bottom=other > 0)

        left, top, right, bottom = frame.box
        assert -0.01 <= left < right <= width + 0.01
        assert -0.01 <= top < bottom <= height + 0.01
        assert frame.height / frame.width == pytest.approx(HEIGHT / WIDTH)


def test_the_corner_across_stays_where_it_is() -> None:
    frame = PhotoFrame(1000, 1400, 200, 200, 400)

    drawn = frame.drawn_to(300, keep_right=True, keep_bottom=True)

    assert (drawn.box[2], drawn.box[3]) == pytest.approx((frame.box[2], frame.box[3]))
    assert drawn.width == 300


def test_what_is_in_the_frame_becomes_the_portrait() -> None:
    picture = Image.new("RGB", (1_000, 800), "white")
    picture.paste("red", (500, 200, 700, 480))  # 200 × 280 is 25:35
    frame = PhotoFrame(1_000, 800, 500, 200, 200)

    portrait = portrait_of(jpeg(picture), "照片", frame)

    for x, y in ((0.05, 0.05), (0.95, 0.95), (0.5, 0.5)):
        red, green, _ = pixel(portrait, x, y)
        assert red > 220 and green < 60


def test_the_frame_is_laid_over_the_upright_picture() -> None:
    lying = Image.new("RGB", (800, 600), "blue")
    lying.paste("red", (0, 0, 400, 600))  # upright, after a turn clockwise, the upper half
    exif = Image.Exif()
    exif[0x0112] = 6
    shown = preview(jpeg(lying, exif=exif), "照片")

    portrait = portrait_of(jpeg(lying, exif=exif), "照片", PhotoFrame(600, 800, 100, 0, 280))

    assert (shown.whole_width, shown.whole_height) == (600, 800)
    assert pixel(portrait, 0.5, 0.9)[0] > 220


def test_a_preview_is_small_and_knows_the_whole_size() -> None:
    shown = preview(jpeg(Image.new("RGB", (6_000, 4_000), "gray")), "照片")

    assert max(shown.width, shown.height) == 1_200
    assert len(shown.rgb) == shown.width * shown.height * 3
    assert (shown.whole_width, shown.whole_height) == (6_000, 4_000)


def test_a_frame_of_a_few_points_is_refused_in_words() -> None:
    content = jpeg(Image.new("RGB", (1_000, 1_400)))

    with pytest.raises(InvalidInput, match="太小"):
        portrait_of(content, "照片", PhotoFrame(1_000, 1_400, 0, 0, LEAST_WIDTH / 2))
