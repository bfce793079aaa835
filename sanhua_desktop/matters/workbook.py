"""The catalogue as an Excel sheet: written out, changed by the office, read back row by row with every error named."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.exchange.table import Table
from sanhua_desktop.matters.content import MatterContent, check_content

# Column heading: field of MatterContent; lines of materials, situations and steps stand in one cell.
COLUMNS = {
    "事项编码": "code",
    "事项名称": "name",
    "事项性质": "nature",
    "行使层级": "level",
    "办理窗口号": "window",
    "法定时限": "statutory_days",
    "承诺时限": "promised_days",
    "收费": "fee",
    "收费依据": "fee_basis",
    "设定依据": "basis",
    "受理条件": "condition",
    "办理结果": "result",
    "时限说明": "note",
    "到现场次数": "visits",
    "数量限制": "quantity_limit",
    "结果有效期": "validity",
    "特别程序": "special",
    "大字版说明": "plain_words",
    "材料": "materials",
    "情形": "situations",
    "办理环节": "steps",
    "别名": "aliases",
}
_NUMBERS = {"window", "statutory_days", "promised_days", "visits"}
_UNLIMITED = ("", "无", "无规定", "-1")
_AT_ONCE = ("即办", "0")


@dataclass(frozen=True)
class CatalogueReading:
    """What a workbook holds: matters that can be kept, and for each other row its number and what is wrong.

    ``told`` names the fields it has a column for.
    """

    good: Sequence[MatterContent]
    problems: Sequence[tuple[int, str]]
    told: Sequence[str] = ()


def catalogue_rows(contents: Sequence[MatterContent]) -> list[list[str]]:
    """Return one row a matter, in the order of ``COLUMNS``."""
    return [[_text(getattr(one, name)) for name in COLUMNS.values()] for one in contents]


def _text(value: str | int | None) -> str:
    return "" if value is None else str(value)


def is_heading(cells: Sequence[str]) -> bool:
    """Tell whether a row is the heading of a catalogue."""
    return {"事项编码", "事项名称"} <= set(cells)


def read_catalogue(table: Table) -> CatalogueReading:
    """Return the matters of a workbook; a row that cannot be kept is named with its reason."""
    good: list[MatterContent] = []
    problems: list[tuple[int, str]] = []
    seen: dict[str, int] = {}
    for row in table.rows:
        cells = dict(zip(table.headings, row.cells, strict=True))
        try:
            content = _content(cells)
            check_content(content)
            if content.code in seen:
                raise InvalidInput({"code": f"编码“{content.code}”与第{seen[content.code]}行重复。"})
        except InvalidInput as wrong:
            problems.append((row.number, str(wrong).replace("\n", "")))
            continue
        seen[content.code] = row.number
        good.append(content)
    told = [name for heading, name in COLUMNS.items() if heading in table.headings]
    return CatalogueReading(good, problems, told)


def _content(cells: dict[str, str]) -> MatterContent:
    typed = {name: cells[heading].strip() for heading, name in COLUMNS.items() if heading in cells}
    numbers = {name: _number(name, text) for name, text in typed.items() if name in _NUMBERS}
    values: dict[str, Any] = {"code": "", "name": "", "nature": ""}
    values |= {name: text for name, text in typed.items() if name not in _NUMBERS}
    values |= {name: number for name, number in numbers.items() if number is not None}
    return MatterContent(**values)


def _number(name: str, text: str) -> int | None:
    plain = text.removesuffix("个工作日").removesuffix("次").removesuffix("号").strip()
    if name == "statutory_days" and plain in _UNLIMITED:
        return -1
    if plain in _AT_ONCE:
        return 0
    if not plain and name == "promised_days":
        raise InvalidInput({name: "请填写承诺时限，当场办的填“即办”。"})
    if not plain:
        return None
    if not plain.isdigit():
        raise InvalidInput({name: f"“{text}”不是数字。"})
    return int(plain)
