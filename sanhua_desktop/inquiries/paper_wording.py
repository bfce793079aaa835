"""Papers of cases, joint cases and petitions (文书): wording with blanks, and the filled paper as it was issued.

A filled ``Paper`` is kept with its event: it prints the same for ever, whatever becomes of wording, matter or office.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sanhua_desktop.errors import InvalidInput

_BLANK = re.compile(r"\{([^{}]*)\}")

# Every blank that a wording may have, by the name of its value.
BLANKS = {
    "applicant": "申请人",
    "matter": "事项",
    "nature": "性质",
    "case_number": "编号",
    "entry_number": "登记编号",
    "code": "查询码",
    "received": "收到日期",
    "accepted": "受理日期",
    "today": "出具日期",
    "promised": "承诺时限",
    "statutory": "法定时限",
    "due": "应办结日期",
    "due_day": "到期日",
    "original_due": "原定期限",
    "working": "计算过程",
    "reason": "理由",
    "approver": "批准人",
    "days": "天数",
    "receiver": "签收人",
    "department": "单位",
    "detail": "内容",
    "basis": "依据",
    "condition": "受理条件",
    "result": "办理结果",
    "fee": "收费",
    "situation": "情形",
    "office": "本单位",
    "officer": "承办人",
    "agent": "代办人",
    "window": "窗口",
    "window_phone": "窗口电话",
    "complaint_phone": "监督电话",
    "saved": "节省",
}
_VALUES = {blank: name for name, blank in BLANKS.items()}


@dataclass(frozen=True)
class PaperTable:
    """Rows of a paper; ``widths`` in characters, 0 for the column that takes the rest; no headings: label and value."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()


@dataclass(frozen=True)
class Wording:
    """The words of one kind of paper; ``body`` and ``note`` have blanks in braces, paragraphs by line feeds."""

    kind: str
    title: str
    body: str
    note: str = ""
    mark: str = ""
    parts: tuple[str, ...] = ("存根联", "回执联")
    signatures: tuple[str, ...] = ("承办人：＿＿＿＿＿＿", "申请人签字：＿＿＿＿＿＿")


@dataclass(frozen=True)
class Paper:
    """A filled paper: everything on it in words."""

    kind: str
    title: str
    office: str
    number: str
    date: str
    addressee: str
    body: tuple[str, ...]
    table: PaperTable | None
    notes: tuple[str, ...]
    signatures: tuple[str, ...]
    phones: str
    parts: tuple[str, ...]

    def to_text(self) -> str:
        """Return the paper as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_text(text: str) -> "Paper":
        """Read a paper back."""
        values: dict[str, Any] = json.loads(text)
        table = values.pop("table")
        plain: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in values.items()
        }
        return Paper(**plain, table=_table(table) if table else None)


def _table(values: Mapping[str, Any]) -> PaperTable:
    rows = tuple(tuple(row) for row in values["rows"])
    return PaperTable(tuple(values["headings"]), rows, tuple(values["widths"]))


def check_wording(title: str, body: str, note: str) -> None:
    """Raise ``InvalidInput`` for a missing text or a blank that nobody can fill."""
    problems = {}
    if not title.strip():
        problems["title"] = "请填写标题。"
    if not body.strip():
        problems["body"] = "请填写正文。"
    for field, text in (("title", title), ("body", body), ("note", note)):
        unknown = [blank for blank in _BLANK.findall(text) if blank not in _VALUES]
        if unknown:
            problems[field] = f"“{{{unknown[0]}}}”不是可以填的空，请从清单里选。"
    if problems:
        raise InvalidInput(problems)


def filled(text: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """Return the paragraphs of a wording; one whose blanks are all empty is left out."""
    says = [line for line in text.splitlines() if _says(line, values)]
    return tuple(fill_blanks(line, values) for line in says)


def fill_blanks(line: str, values: Mapping[str, str]) -> str:
    """Return one line with its blanks filled."""
    return _BLANK.sub(lambda found: _value(found.group(1), values), line)


def nature_on_paper(nature: str) -> str:
    """Return how a paper calls a matter's kind (事项性质): what is no licence must not be called one."""
    return nature if nature in ("行政许可", "行政确认", "备案", "公共服务") else "服务事项"


def _says(line: str, values: Mapping[str, str]) -> bool:
    blanks = _BLANK.findall(line)
    return bool(line.strip()) and (not blanks or any(_value(blank, values) for blank in blanks))


def _value(blank: str, values: Mapping[str, str]) -> str:
    return values.get(_VALUES.get(blank, ""), "")
