"""The simple text of the editor and what it means on paper: 一、（一）1.（1） headings, | tables, 附件： pages."""

import re
from collections.abc import Iterator, Sequence

from sanhua_desktop.awards.enums import Holder
from sanhua_desktop.awards.records import AwardCandidate
from sanhua_desktop.printing.official_paper import Annex, Block, NameTable, Paragraph

_NUMERAL = "一二三四五六七八九十"
_LEVELS = (
    (1, re.compile(rf"[{_NUMERAL}]+、")),
    (2, re.compile(rf"[（(][{_NUMERAL}]+[）)]")),
    (3, re.compile(r"\d+[.．](?!\d)")),  # 12.5万元 is no heading
    (4, re.compile(r"[（(]\d+[）)]")),
)
_ANNEX = re.compile(r"附件\d*[：:](.+)")
_ROW = "|"


def parse(text: str) -> tuple[list[Block], list[Annex]]:
    """Return the body and the annexes of a text; empty lines are left out."""
    parts: list[tuple[str, list[str]]] = [("", [])]
    for line in filter(None, map(str.strip, text.splitlines())):
        annex = _ANNEX.fullmatch(line)
        if annex:
            parts.append((annex[1].strip(), []))
        else:
            parts[-1][1].append(line)
    blocks = [(name, list(_blocks(lines))) for name, lines in parts]
    return blocks[0][1], [Annex(name, body) for name, body in blocks[1:]]


def level_of(line: str) -> int:
    """Return 1 for 一、, 2 for （一）, 3 for 1. and 4 for （1）; 0 for plain text."""
    return next((level for level, pattern in _LEVELS if pattern.match(line)), 0)


def name_table(candidates: Sequence[AwardCandidate], holder: Holder, title: str) -> str:
    """Return the rows of a list of names as the editor has them: a person with the unit, a group with its members."""
    headings = {Holder.PERSON: ("姓名", "单位"), Holder.WINDOW: ("窗口",), Holder.GROUP: ("名称", "成员")}[holder]
    rows = [("序号", *headings, "称号")]
    for number, one in enumerate(candidates, start=1):
        more = {Holder.PERSON: (_unit(one),), Holder.WINDOW: (), Holder.GROUP: (one.members or "—",)}[holder]
        rows.append((str(number), one.name, *more, title))
    return "\n".join("| " + " | ".join(row) for row in rows)


def _unit(one: AwardCandidate) -> str:
    """Return where somebody works: the window, else the department."""
    if one.staff is None:
        return "—"
    if one.staff.window is not None:
        return f"{one.staff.window.label}窗口"
    return str(one.staff.department.name) if one.staff.department is not None else "—"


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    rows: list[tuple[str, ...]] = []
    for line in lines:
        if line.startswith(_ROW):
            rows.append(tuple(cell.strip() for cell in line.strip(_ROW).split(_ROW)))
            continue
        if rows:
            yield _table(rows)
            rows = []
        yield Paragraph(re.sub(r"^(\d+)\.(?!\d)", r"\1．", line), level_of(line))
    if rows:
        yield _table(rows)


def _table(rows: Sequence[tuple[str, ...]]) -> NameTable:
    """Return a table whose rows all have as many cells as the widest."""
    columns = max(map(len, rows))
    filled = [row + ("",) * (columns - len(row)) for row in rows]
    return NameTable(filled[0], filled[1:])
