"""Reading a foreign table: examined first, then read by a child process with limits.

A reader written in C or Rust may abort the whole process on a hostile file, so it never runs inside the program.
"""

import csv
import hashlib
import io
import json
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sanhua_desktop.errors import InvalidInput, cause
from sanhua_desktop.exchange.sheet_scan import column_letters
from sanhua_desktop.exchange.table import Row, Table

MAX_ROWS, MAX_COLUMNS = 20_000, 60
_TOP_ROWS = 10
_SECONDS = 30
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # no console flashes up on Windows
_MAX_UNPACKED, _MAX_RATIO, _MAX_ENTRIES = 200 * 2**20, 100, 1000
_MAX_TEXTS = 64 * 2**20  # twenty thousand rows of sixty long cells; the reader holds them all in memory
_MAX_BYTES, _MAX_TEXT_BYTES = 60 * 2**20, 10 * 2**20
_BROKEN_ZIP = (zipfile.BadZipFile, OSError, EOFError, ValueError, LookupError, NotImplementedError, struct.error)
# What a zip holds tells what it is; "" is the kind that is read.
_KINDS = {
    "xl/": "",
    "word/": "是 Word 文档，不是 Excel 工作簿。请把表格复制到 Excel 或 WPS 表格里，存为 .xlsx 后再导入。",
    "ppt/": "是演示文稿，不是 Excel 工作簿。",
    "content.xml": "是 OpenDocument 文档。请用 Excel 或 WPS 打开它，另存为 .xlsx 后再导入。",
}
_A_ZIP = "是压缩包，不是 Excel 工作簿。请先解压。"
_RESAVE = "请用 Excel 或 WPS 打开它，另存为 .xlsx 后再导入。"


def read_table(path: Path, is_heading: Callable[[Sequence[str]], bool] | None = None) -> Table:
    """Return the first visible sheet of an .xlsx, .xls or .csv file; ``InvalidInput`` says what is wrong with the file.

    The headings are the first of the top rows that ``is_heading``: offices write the table's title above them. Where
    none is, they are the first full row; where no test is given, the first row. Merged cells are filled downwards,
    which the table tells.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise _bad(f"文件“{path.name}”超过 {_MAX_BYTES // 2**20} MB，可能不是名册。请只保留需要的工作表和行。")
        content = path.read_bytes()
    except OSError as failure:
        raise _bad(f"打不开文件“{path.name}”（{cause(failure)}）。请核对路径，并关闭正在使用它的程序。") from failure
    if not content:
        raise _bad(f"文件“{path.name}”是空的（0 字节）。")
    sheet = _workbook(path) if _is_workbook(path, content) else Sheet(_comma_separated(path, content))
    return _table(path.name, sheet, is_heading, hashlib.sha256(content).hexdigest())


@dataclass(frozen=True)
class Sheet:
    """Cells as they stand in the file; ``filled`` is first row, last row and column of what merged cells held.

    ``unread`` names the other sheets that hold something.
    """

    lines: list[list[str]]
    filled: Sequence[tuple[int, int, int]] = ()
    unread: Sequence[str] = ()


def _bad(sentence: str) -> InvalidInput:
    return InvalidInput({"file": sentence})


def _is_workbook(path: Path, content: bytes) -> bool:
    """Judge by the first bytes, not by the name."""
    if content[:4] == b"PK\x03\x04":
        _examine_zip(path)
        return True
    if content[:4] == b"\xd0\xcf\x11\xe0":
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise _bad(f"文件“{path.name}”有打开密码。请在 Excel 或 WPS 里取消密码后再导入。")
        return True
    if content.lstrip()[:1] == b"<":
        raise _bad(f"文件“{path.name}”其实是网页，不是 Excel 工作簿。{_RESAVE}")
    if path.suffix.lower() in (".xlsx", ".xls", ".xlsm", ".et"):
        raise _bad(f"文件“{path.name}”不是 Excel 工作簿，或已经损坏。{_RESAVE}")
    return False


def _examine_zip(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except _BROKEN_ZIP as failure:
        raise _bad(f"文件“{path.name}”已经损坏或没有下载完整。{_RESAVE}") from failure
    names = [entry.filename for entry in entries]
    kind = next((said for start, said in _KINDS.items() if any(name.startswith(start) for name in names)), _A_ZIP)
    if kind:
        raise _bad(f"文件“{path.name}”{kind}")
    texts = sum(entry.file_size for entry in entries if entry.filename == "xl/sharedStrings.xml")
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries) or 1
    vast = unpacked > _MAX_UNPACKED or texts > _MAX_TEXTS or len(entries) > _MAX_ENTRIES
    if vast or (unpacked > 2**20 and unpacked / packed > _MAX_RATIO):
        raise _bad(f"文件“{path.name}”展开后过大，可能不是普通名册。请只保留需要的工作表和行。")


def _workbook(path: Path) -> Sheet:
    command = [sys.executable, "-m", "sanhua_desktop.exchange.child", str(path), str(MAX_ROWS), str(MAX_COLUMNS)]
    try:
        ended = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False, creationflags=_NO_WINDOW)
    except subprocess.TimeoutExpired as failure:
        raise _bad(f"文件“{path.name}”太大，{_SECONDS} 秒还没有读完。请只保留需要的行再导入。") from failure
    if ended.returncode:
        reason = ended.stderr.decode("utf-8", "replace").strip().splitlines()
        sentence = reason[-1] if reason and reason[-1].endswith("。") else f"已经损坏、内容过大或格式不认得。{_RESAVE}"
        raise _bad(f"文件“{path.name}”{sentence}")
    *lines, rest = (json.loads(line) for line in ended.stdout.splitlines())
    return Sheet(lines, **rest)


def _comma_separated(path: Path, content: bytes) -> list[list[str]]:
    if len(content) > _MAX_TEXT_BYTES:
        raise _bad(f"文件“{path.name}”超过 {_MAX_TEXT_BYTES // 2**20} MB，可能不是名册。请只保留需要的行和列。")
    text = _decoded(path, content)
    if "\x00" in text:
        raise _bad(f"文件“{path.name}”不是表格文件。{_RESAVE}")
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        return [_line_within_limits(path, reader.line_num, line) for line in reader]
    except csv.Error as failure:
        raise _bad(
            f"文件“{path.name}”第 {reader.line_num} 行附近的逗号分隔格式有误，可能有引号没有成对。{_RESAVE}"
        ) from failure


def _line_within_limits(path: Path, number: int, line: list[str]) -> list[str]:
    if number > MAX_ROWS + _TOP_ROWS or any(line[MAX_COLUMNS:]):
        raise _too_many(path.name)
    return line[:MAX_COLUMNS]


def _too_many(name: str) -> InvalidInput:
    return _bad(f"文件“{name}”超过 {MAX_ROWS} 行或 {MAX_COLUMNS} 列。请只保留需要的行和列，或分成几份导入。")


def _decoded(path: Path, content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _bad(f"文件“{path.name}”的文字编码不认得。{_RESAVE}")


def _table(name: str, sheet: Sheet, is_heading: Callable[[Sequence[str]], bool] | None, digest: str) -> Table:
    filled = [(number, line) for number, line in enumerate(sheet.lines, start=1) if any(map(str.strip, line))]
    if not filled:
        raise _bad(f"文件“{name}”里没有内容。")
    if len(filled) > MAX_ROWS:
        raise _too_many(name)
    at = _heading_row([_without_blanks(line) for _, line in filled[:_TOP_ROWS]], is_heading)
    below = filled[at + 1 :]
    headings = _distinct(_without_blanks(filled[at][1]), [line for _, line in below])
    rows = tuple(Row(number, tuple((*line, *[""] * len(headings))[: len(headings)])) for number, line in below)
    merged = [place for place in sheet.filled if place[1] > filled[at][0]]
    return Table(name, headings, rows, digest, tuple(_reference(*place) for place in merged), tuple(sheet.unread))


def _heading_row(top: Sequence[tuple[str, ...]], is_heading: Callable[[Sequence[str]], bool] | None) -> int:
    """Return which row holds the headings; of merged headings that fill two rows, the lower one.

    Where no row is known for one, it is the first that is not nearly empty, as a title and its unit of measure are.
    """
    if is_heading is None:
        return 0
    most = max(sum(map(bool, cells)) for cells in top)
    full = next(at for at, cells in enumerate(top) if 2 * sum(map(bool, cells)) > most)
    at = next((at for at, cells in enumerate(top) if is_heading(cells)), full)
    while is_heading(top[at]) and at + 1 < len(top) and is_heading(top[at + 1]):
        at += 1
    return at


def _distinct(headings: Sequence[str], lines: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Add the column's letters where two headings are alike, or where a filled column has none: nobody guesses then."""
    width = max([len(headings), *(len(line) for line in lines)])
    named = []
    for column, heading in enumerate((*headings, *[""] * (width - len(headings)))):
        used = heading or any(column < len(line) and line[column].strip() for line in lines)
        alone = heading and headings.count(heading) == 1
        named.append(heading if alone or not used else f"{heading}（{column_letters(column + 1)}列）")
    return tuple(named)


def _reference(first: int, last: int, column: int) -> str:
    letters = column_letters(column)
    return f"{letters}{first}:{letters}{last}"


def _without_blanks(line: Sequence[str]) -> tuple[str, ...]:
    """Return the cells without blanks, which offices put into short headings (姓　名)."""
    return tuple("".join(cell.split()) for cell in line)
