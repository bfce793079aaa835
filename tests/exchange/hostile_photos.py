"""Makers of pictures that are none, broken, poisoned or odd, each with the words by which the program answers it."""

import io
import struct
import zlib
from collections.abc import Callable

from PIL import Image, PngImagePlugin

Maker = Callable[[], bytes]
ORIENTATION = 0x0112
FINE = "295×413 JPEG"


def saved(picture: Image.Image, kind: str = "JPEG", **settings: object) -> bytes:
    written = io.BytesIO()
    picture.save(written, kind, **settings)
    return written.getvalue()


def noise(width: int = 400, height: int = 560) -> Image.Image:
    return Image.effect_noise((width, height), 90).convert("RGB")


def exif(**other: object) -> Image.Exif:
    made = Image.Exif()
    made[ORIENTATION] = other.get("orientation", 6)
    return made


def png(width: int, height: int, kind: int, data: bytes, *more: tuple[bytes, bytes]) -> bytes:
    """Return a PNG put together by hand; ``kind`` is its color type, 8 bits each."""
    head = (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0))
    chunks = (head, *more, (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )


def blank_png(width: int, height: int, kind: int = 2) -> bytes:
    """Return a PNG of one color, however large, from few bytes."""
    line = b"\0" + b"\x80" * (width * {0: 1, 2: 3, 6: 4}[kind])
    packer = zlib.compressobj(1)
    return png(width, height, kind, b"".join(packer.compress(line) for _ in range(height)) + packer.flush())


def text_bomb(name: bytes) -> bytes:
    """Return a PNG with a text or color profile that unpacks to 60 MB."""
    packed = zlib.compress(bytes(60 * 2**20))
    return png(300, 420, 2, zlib.compress(bytes((300 * 3 + 1) * 420)), (name, b"x\0\0" + packed))


def animation(kind: str) -> bytes:
    frames = [Image.new("RGB", (400, 560), color) for color in ("red", "blue", "green")]
    return saved(frames[0], kind, save_all=True, append_images=frames[1:])


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]


def resized(content: bytes, at: int, form: str, side: int) -> bytes:
    """Return a picture whose head claims another size."""
    size = struct.pack(form, side, side)
    return content[:at] + size + content[at + len(size) :]


def with_text(content: Image.Image) -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("GPS", "27.9 109.6")
    return saved(content, "PNG", pnginfo=notes)


PHOTOS: dict[str, tuple[Maker, str]] = {
    "空.jpg": (lambda: b"", "是空的（0 字节）"),
    "程序.jpg": (lambda: b"MZ" + bytes(4000), "不是能用的照片"),
    "网页.jpg": (lambda: b"<html></html>", "不是能用的照片"),
    "矢量.png": (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>", "不是能用的照片"),
    "文档.jpg": (lambda: b"%PDF-1.7\n" + bytes(900), "不是能用的照片"),
    "苹果.heic": (lambda: b"\0\0\0\x18ftypheic" + bytes(900), "HEIC 照片"),
    "扫描.tif": (lambda: saved(noise(), "TIFF"), "不是能用的照片"),
    "图标.jpg": (lambda: saved(noise(256, 256), "ICO"), "不是能用的照片"),
    "脚本.jpg": (lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "不是能用的照片"),
    "断.jpg": (lambda: saved(noise())[:9000], "已经损坏"),
    "断.png": (lambda: saved(noise(), "PNG")[:9000], "已经损坏"),
    "断.webp": (lambda: saved(noise(), "WEBP")[:2000], "损坏"),
    "断.bmp": (lambda: saved(noise(), "BMP")[:9000], "已经损坏"),
    "头.jpg": (lambda: b"\xff\xd8\xff", "不是能用的照片"),
    "校验.png": (lambda: flipped(blank_png(400, 560), 60), "已经损坏"),
    "字弹.png": (lambda: text_bomb(b"zTXt"), "损坏"),
    "色弹.png": (lambda: text_bomb(b"iCCP"), "损坏"),
    "三万.png": (lambda: png(30_000, 30_000, 2, zlib.compress(bytes(900))), "过大"),
    "一万二.png": (lambda: blank_png(12_000, 12_000, 0), "过大"),
    "四千方.png": (lambda: blank_png(4_000, 4_000, 6), "过大"),
    "谎称.bmp": (lambda: resized(saved(noise(), "BMP"), 18, "<ii", 9_000), "过大"),
    "画布.gif": (lambda: resized(saved(noise(), "GIF"), 6, "<HH", 65_535), "过大"),
    "太大.jpg": (lambda: saved(noise()) + bytes(31 * 2**20), "过大"),
    "一点.png": (lambda: saved(Image.new("RGB", (1, 1)), "PNG"), "太小"),
    "细条.png": (lambda: saved(Image.new("RGB", (8_000, 3)), "PNG"), "太小"),
    "小.jpg": (lambda: saved(noise(100, 140)), "太小"),
    "四千.png": (lambda: blank_png(4_000, 3_000, 6), FINE),
    "四千.webp": (lambda: saved(Image.new("RGBA", (4_000, 3_000), "gray"), "WEBP"), FINE),
    "七千.jpg": (lambda: saved(Image.new("RGB", (7_000, 7_000), "gray")), FINE),
    "渐进七千.jpg": (lambda: saved(Image.new("RGB", (7_000, 7_000), "gray"), progressive=True), "过大"),
    "渐进四千.jpg": (lambda: saved(Image.new("RGB", (4_000, 3_000), "gray"), progressive=True, subsampling=0), FINE),
    "名为照片.jpg": (lambda: saved(noise(), "PNG"), FINE),
    "印刷色.jpg": (lambda: saved(noise().convert("CMYK")), FINE),
    "躺着.jpg": (lambda: saved(noise(), exif=exif()), FINE),
    "怪朝向.jpg": (lambda: saved(noise(), exif=exif(orientation=99)), FINE),
    "坏备注.jpg": (lambda: saved(noise(), exif=b"Exif\0\0MM\0*" + b"\xff" * 60), FINE),
    "位置.png": (lambda: with_text(noise()), FINE),
    "动.gif": (lambda: animation("GIF"), FINE),
    "动.png": (lambda: animation("PNG"), FINE),
    "动.webp": (lambda: animation("WEBP"), FINE),
    "十六位.png": (lambda: saved(Image.new("I;16", (400, 560), 30_000), "PNG"), FINE),
    "调色板.png": (lambda: saved(Image.new("P", (400, 560), 3), "PNG", transparency=3), FINE),
    "两用.jpg": (lambda: saved(noise()) + b"PK\x03\x04" + bytes(500), FINE),
}
