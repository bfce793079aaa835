"""A look into an .xlsx before a native reader opens it: size, document types, formulas that hold no value.

Runs in the child process only. Python's own parser walks the parts in pieces, so nothing here grows with the file.
"""

import posixpath
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.parsers import expat

_PIECE = 1 << 16
_LONGEST_CELL = 32_767  # what Excel itself allows
_RESAVE = "请用 Excel 或 WPS 打开它，另存为 .xlsx 后再导入。"


NOTHING_VISIBLE = "里没有看得见的工作表。请打开它，取消隐藏后再导入。"


class Unfit(Exception):
    """The workbook is not read; the text is the rest of a sentence that begins with the file's name."""


@dataclass(frozen=True)
class Examined:
    """The sheet to read, its error values (#N/A) by row and column from 0, and other sheets that hold something."""

    sheet: str
    errors: Mapping[tuple[int, int], str] = field(default_factory=dict)
    unread: Sequence[str] = ()


def examine(path: str, max_rows: int, max_columns: int) -> Examined:
    """Choose the first visible sheet; ``Unfit`` unless it is within the limits and all parts are plain XML."""
    try:
        with zipfile.ZipFile(path) as archive:
            (sheet, part), *others = _visible_sheets(archive)
            cells = _Sheet(max_rows, max_columns)
            _walk(archive, part, cells.attach)
            for entry in archive.namelist():
                if entry != part and entry.endswith((".xml", ".rels")):
                    _walk(archive, entry, lambda parser: None)
            return Examined(sheet, cells.errors, [name for name, other in others if _holds_something(archive, other)])
    except NotImplementedError as failure:
        raise Unfit(f"用了不常见的压缩方式。{_RESAVE}") from failure
    except RuntimeError as failure:  # zipfile's word for an entry with a password
        raise Unfit("有打开密码。请在压缩软件或 Excel 里取消密码后再导入。") from failure
    except (zipfile.BadZipFile, expat.ExpatError, ElementTree.ParseError, EOFError, OSError, ValueError) as failure:
        raise Unfit(f"已经损坏或没有下载完整。{_RESAVE}") from failure


def _walk(archive: zipfile.ZipFile, part: str, attach: Callable[[expat.XMLParserType], None]) -> None:
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_document_type
    attach(parser)
    with archive.open(part) as stream:
        while piece := stream.read(_PIECE):
            parser.Parse(piece, False)
        parser.Parse(b"", True)


def _refuse_document_type(*_: object) -> None:
    raise Unfit(f"带有文档类型声明（DTD），正常的工作簿里没有，可能有害。{_RESAVE}")


def _visible_sheets(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Return the names of the visible sheets and the parts that hold them."""
    if "xl/workbook.xml" not in archive.namelist():
        raise Unfit(f"是二进制工作簿（.xlsb）。{_RESAVE}")
    book, links = (_tree(archive, part) for part in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"))
    targets = {link.get("Id"): link.get("Target", "") for link in links if link.get("Type", "").endswith("/worksheet")}
    sheets = []
    for found in book.iter():
        if found.tag.endswith("}sheet") and found.get("state", "visible") == "visible":
            target = next((targets.get(value) for name, value in found.items() if name.endswith("}id")), None)
            part = posixpath.normpath(posixpath.join("/xl", target or "")).lstrip("/")
            if part in archive.namelist():
                sheets.append((found.get("name", ""), part))
    if not sheets:
        raise Unfit(NOTHING_VISIBLE)
    return sheets


def _holds_something(archive: zipfile.ZipFile, part: str) -> bool:
    """Tell whether any cell of a sheet has a value."""
    found: list[str] = []

    def attach(parser: expat.XMLParserType) -> None:
        parser.StartElementHandler = lambda name, _: found.append(name) if name in ("v", "is") and not found else None

    _walk(archive, part, attach)
    return bool(found)


def _tree(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    """Return a small part as a tree, after it was found to be plain."""
    _walk(archive, part, lambda parser: None)
    return ElementTree.fromstring(archive.read(part))


class _Sheet:
    """Follows the cells of one sheet as they go by."""

    def __init__(self, max_rows: int, max_columns: int) -> None:
        self._max_rows, self._max_columns = max_rows, max_columns
        self._row = self._column = self._length = 0
        self._kind = ""
        self._formula = self._in_value = False
        self._value = ""
        self.errors: dict[tuple[int, int], str] = {}

    def attach(self, parser: expat.XMLParserType) -> None:
        """Listen to a parser."""
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(":")[2]
        if name == "row":
            self._row = _count(attributes.get("r", ""), self._row + 1)
            self._column = 0
        elif name == "c":
            self._start_cell(attributes)
        elif name == "f":
            self._formula = True
        elif name in ("v", "is"):
            self._in_value = True
            self._value += " " if self._kind == "str" else ""  # an empty text is a value too

    def _start_cell(self, attributes: dict[str, str]) -> None:
        letters = re.match("[A-Z]{1,4}", attributes.get("r", ""))
        self._column = _column_number(letters[0]) if letters else self._column + 1
        row = _count(attributes.get("r", "")[letters.end() :] if letters else "", self._row)
        if row > self._max_rows or self._column > self._max_columns:
            raise Unfit(
                f"的第一张表超过 {self._max_rows} 行或 {self._max_columns} 列，"
                "可能有很远处的多余单元格，请删去后再导入。"
            )
        self._row = row
        self._kind, self._value, self._formula = attributes.get("t", ""), "", False
        self._length = 0

    def _text(self, text: str) -> None:
        if not self._in_value:
            return
        self._value = self._value or text
        self._length += len(text)
        if self._length > _LONGEST_CELL:
            raise Unfit(f"的 {self._place} 超过 {_LONGEST_CELL} 个字，不是正常的单元格。请删去后再导入。")

    @property
    def _place(self) -> str:
        return f"{column_letters(self._column)}{self._row}"

    def _end(self, name: str) -> None:
        name = name.rpartition(":")[2]
        if name in ("v", "is"):
            self._in_value = False
        elif name == "c" and self._kind == "e":
            self.errors[self._row - 1, self._column - 1] = self._value
        elif name == "c" and self._formula and not self._value:
            raise Unfit(f"的 {self._place} 是公式，文件里没有存下它的结果。请用 Excel 或 WPS 打开，保存一次后再导入。")


def _count(digits: str, otherwise: int) -> int:
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else otherwise


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """Return the letters of a column: 1 → A, 28 → AB."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
